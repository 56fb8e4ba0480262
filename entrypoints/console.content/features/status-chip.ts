import { ChevronLeft, ChevronRight, CircleCheck, CircleHelp, Clock, TriangleAlert, UsersRound } from 'lucide';
import { sayDate, sayDaysLeft, saySeats } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Float } from '@/lib/overlay/float.ts';
import type { Point } from '@/lib/overlay/place.ts';
import type { Settings } from '@/lib/settings.ts';
import { defineFeature, markOwn, seatAttributes, type Tools, type View } from '../feature.ts';
import { type ChipMore, importBundle, type MoreOfChip } from '../on-demand.ts';

const SHAPES = { ok: CircleCheck, soon: Clock, over: TriangleAlert, unknown: CircleHelp };
/** A tick promises that nobody's term ends soon: where a date is missing nobody can. */
const shapeOf = ({ state, undated }: View['seats']): keyof typeof SHAPES =>
  state === 'ok' && undated > 0 ? 'unknown' : state;
const STYLE = `
.text{min-width:0}.stack>.bar{border:0}.stack>.bar>:first-child{flex:1}
`;

/** The account's seats and next expiry, once a page, beside the header: folds, can be moved, opens the side panel. */
export default defineFeature({
  id: 'status-chip',
  pages: 'all',
  start(tools) {
    const float = tools.float();
    let chip: Settings['chip'] | null = null;
    // What the person did here holds, also while it is still on its way to the database and back.
    const wishes: Partial<Settings['chip']> = {};
    const change = (part: Partial<Settings['chip']>): void => {
      Object.assign(wishes, part);
      if (chip) void tools.send('chip-placed', { ...chip, ...wishes });
    };
    let more: ReturnType<MoreOfChip> | undefined;
    let isMoreAsked = false;
    /** What there is to say beside and beneath the seats, which few pages have, and few people more than once. */
    const moreOf = (view: View): ChipMore | undefined => {
      const { account, cameFrom, clock } = view.state ?? {};
      if (
        !isMoreAsked &&
        (account?.askRole ||
          account?.doubt ||
          account?.recount ||
          account?.way ||
          cameFrom ||
          clock ||
          view.marks?.ownExpiry ||
          view.marks?.colour ||
          view.marks?.label)
      ) {
        isMoreAsked = true;
        importBundle('on-demand').then(
          ({ moreOfChip }) => {
            more = moreOfChip(tools);
            tools.refresh();
          },
          () => {},
        );
      }
      return more?.(view);
    };
    return (view) => {
      chip = view.settings.chip;
      // A page nobody knows, and one that has not drawn itself yet, is left alone until it says whose it is.
      const nameless = view.key === null && (tools.page === 'other' || !view.settled);
      if (view.reading.loginExpired || nameless || !document.body) return tools.layer.show([]);
      const said = sayState(view);
      const { collapsed, place } = view.settings.chip;
      const besides = moreOf(view);
      tools.layer.show([
        {
          key: 'status',
          kind: 'status',
          anchor: document.documentElement,
          place: 'last',
          attributes: { ...seatAttributes(view), 'data-floats': '', ...besides?.attributes },
          sign: JSON.stringify([said, view.told, collapsed, view.seats.state, besides]),
          style: STYLE,
          draw: () => [drawChip(said, besides, view, tools, float, change)],
        },
      ]);
      const host = tools.layer.host('status');
      if (host) float.settle(host, place ?? { left: innerWidth, top: 12 }, place !== null);
    };
  },
});

/** Everything the chip says, in the order of its importance. */
function sayState({ seats, facts, today, key }: View): string[] {
  if (seats.state === 'unknown') return [t(key ? 'chip_no_roster' : 'chip_no_account')];
  const words = [markOwn(saySeats(seats, facts?.seats ?? null), facts, 'seats')];
  if (seats.expired > 0) words.push(t('chip_expired', seats.expired));
  if (seats.undated > 0) words.push(t('expiry_undated', seats.undated));
  if (seats.nextExpiry) {
    words.push(t('chip_next', sayDate(seats.nextExpiry, today), sayDaysLeft(seats.nextExpiry, today)));
  }
  return words;
}

function drawChip(
  said: readonly string[],
  more: ChipMore | undefined,
  view: View,
  tools: Tools,
  float: Float,
  change: (part: Partial<Settings['chip']>) => void,
): Node {
  const { collapsed } = view.settings.chip;
  const fold = (): void => change({ collapsed: !collapsed });
  const open = (): void => void tools.openPanel();
  const state = el(
    'span',
    { class: 'dot', 'data-tone': view.seats.state },
    icon(SHAPES[shapeOf(view.seats)]),
    collapsed ? null : el('span', { class: 'text' }, said.join(' · ')),
  );
  const name = t('ext_short_name');
  const account = more?.name ?? '';
  const mark = el('span', { class: 'dot brand' }, icon(UsersRound));
  const main = el(
    'button',
    {
      type: 'button',
      'data-does': 'open-panel',
      title: collapsed ? [name, account, ...said].filter(Boolean).join(' · ') : t('chip_open'),
      'aria-label': `${name}: ${[account, ...said].filter(Boolean).join(', ')}. ${t('chip_open')}`,
      onclick: open,
    },
    mark,
    more?.who() ?? null,
    state,
  );
  const folding = t(collapsed ? 'chip_unfold' : 'chip_fold');
  const folder = el(
    'button',
    {
      type: 'button',
      'data-does': 'fold',
      'aria-expanded': String(!collapsed),
      'aria-label': folding,
      title: folding,
      onclick: fold,
    },
    icon(collapsed ? ChevronLeft : ChevronRight),
  );
  const told = view.told === null ? null : el('div', { class: 'why', role: 'status' }, view.told);
  const bar = el('div', { class: 'bar', role: 'group', 'aria-label': name }, main, folder);
  makeMovable(bar, (place) => change({ place }), float);
  const below = [...(more?.lines ?? []).map((line) => line.draw()), told];
  const chip = below.some(Boolean) ? el('div', { class: 'bar stack' }, bar, ...below) : bar;
  keepFocus(chip, tools.layer.host('status')?.shadowRoot?.activeElement);
  return chip;
}

/** Whoever was at the old chip goes on in the new: where they were, else at what it asks for now, else at its beginning. */
function keepFocus(chip: HTMLElement, old: Element | null | undefined): void {
  if (!old) return;
  const find = (css: string): HTMLElement | null => chip.querySelector(css);
  const again = find(`[data-does=${old.getAttribute('data-does')}]`) ?? find('input') ?? find('button');
  // Once it stands on the page.
  queueMicrotask(() => again?.focus({ preventScroll: true }));
}

/** What a hand needs to move the chip comes when the hand does. */
function makeMovable(bar: HTMLElement, moved: (place: Point) => void, float: Float): void {
  let last: Event;
  let isMovable = false;
  const wake = (event: Event): void => {
    last = event;
    importBundle('on-demand').then(
      ({ movable }) => {
        if (!isMovable) movable(bar, moved, float, last);
        isMovable = true;
      },
      () => {},
    );
  };
  for (const type of ['pointerover', 'focusin', 'pointerdown']) bar.addEventListener(type, wake, { once: true });
}
