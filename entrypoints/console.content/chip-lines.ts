import { CalendarClock, Clock, Hourglass, TriangleAlert, X } from 'lucide';
import { sayDate, sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { readable } from '@/lib/export/readable.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { addStyles } from '@/lib/overlay/host.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { daysBetween } from '@/lib/time/day.ts';
import type { Tools, View } from './feature.ts';
import type { ChipLine, MoreOfChip } from './on-demand.ts';
import { roleQuestion } from './role-question.ts';

/** The colours are the same tones as on our own pages: each 4.5:1 under white, 3:1 on every surface of ours. */
const STYLE = `
.who{display:inline-flex;align-items:center;gap:4px;min-width:0;max-width:10em;font-weight:600}
.who i{flex:none;width:10px;height:10px;border-radius:3px;background:var(--c);forced-color-adjust:none}
[data-colour=jade]{--c:#1f7a4d}[data-colour=teal]{--c:#17777d}[data-colour=sky]{--c:#1f6fae}[data-colour=indigo]{--c:#5463bd}
[data-colour=violet]{--c:#8455b0}[data-colour=rose]{--c:#b7406a}[data-colour=amber]{--c:#96600a}[data-colour=slate]{--c:#5f6a78}
.line{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;padding:4px 8px;width:0;min-width:max(100%,min(340px,calc(100vw - 18px)));border-top:1px solid var(--line);white-space:normal;cursor:default}
.line .words{flex:1 1 auto;display:flex;gap:6px;align-items:flex-start;overflow-wrap:anywhere}.line:has(>.plain){flex-wrap:nowrap;align-items:flex-start}.line:has(>.plain)>.words{min-width:0}.line .icon{margin-top:2px}
.line[data-tone=over] .words{color:var(--over)}.line[data-tone=soon] .words{color:var(--soon)}
.bar .line button,.line button{min-height:24px;padding:1px 8px;border:1px solid var(--line);border-radius:4px;background:var(--surface);white-space:nowrap}
.bar .line button+button{border-left:1px solid var(--line);padding:1px 8px}.bar .line button:hover{background:var(--soft)}
.bar .line button.plain{border-color:transparent;padding:1px 4px;color:var(--dim)}.line button.plain .icon{margin:0}
.line .answers{display:flex;flex-wrap:wrap;gap:4px}
.line input{all:revert;box-sizing:border-box;height:26px;margin:0;padding:0 6px;border:1px solid rgba(0,0,0,.45);border-radius:4px;background:var(--surface);color:var(--text);font:inherit}
.line input:focus-visible{outline:2px solid var(--note);outline-offset:1px}
`;

/**
 * What the chip says beside the seats, the name and colour that the person gave the account, and what it says or asks beneath them: that this tab now shows another account, that a roster shrank too much to be
 * believed at once, how long a freeze or the time to confirm still runs, that the security page counts other operators than were listed, that
 * the machine's clock is off, that the person's own access ends soon, and what they are here.
 */
export const moreOfChip: MoreOfChip = (tools) => {
  const styled = new WeakSet<ShadowRoot>();
  const question = roleQuestion(tools);
  let isChangeRead = false;
  let isConfirmed = false;

  const changed = ({ state, marks }: View): ChipLine | null => {
    if (!state?.account || !state.cameFrom || isChangeRead) return null;
    const now = marks?.label ?? state.account.nickname ?? state.account.key;
    const words = t('chip_account_changed', readable(now), readable(state.cameFrom));
    return {
      sign: words,
      draw: () =>
        line('soon', TriangleAlert, words, 'alert', [
          button('account-seen', t('close_notice'), true, () => {
            isChangeRead = true;
            tools.refresh();
          }),
        ]),
    };
  };

  const doubted = ({ state }: View): ChipLine | null => {
    const { id, doubt } = state?.account ?? {};
    if (!id || !doubt || isConfirmed) return null;
    const words = t('chip_doubt', doubt.before, doubt.after);
    return {
      sign: words,
      draw: () =>
        line('soon', TriangleAlert, words, 'status', [
          button('confirm-roster', t('doubt_confirm'), false, () => {
            isConfirmed = true;
            void confirmRoster(tools, id).then((isDone) => {
              isConfirmed = isDone;
              tools.askAgain();
            });
            tools.refresh();
          }),
        ]),
    };
  };

  const linesOf = (view: View): ChipLine[] => {
    const root = tools.layer.host('status')?.shadowRoot;
    if (!root) return [];
    if (!styled.has(root)) {
      styled.add(root);
      addStyles(root, STYLE);
    }
    if (!view.state?.account?.doubt) isConfirmed = false;
    const lines = view.settings.chip.collapsed
      ? [changed(view)]
      : [
          changed(view),
          doubted(view),
          onItsWay(view),
          recounted(view),
          clockOff(view),
          ownAccess(view),
          question(view),
        ];
    return lines.filter((line) => line !== null);
  };

  return (view) => {
    const { colour = null, label = null } = view.marks ?? {};
    const { phase = null, until = null } = view.state?.account?.way ?? {};
    const name = nameOf(view);
    return {
      attributes: {
        'data-colour': colour,
        'data-label': label,
        'data-way-phase': phase,
        'data-way-until': until,
      },
      name,
      colour,
      who: () => (name || colour ? drawWho(name, colour, view.settings.chip.collapsed) : null),
      lines: linesOf(view),
    };
  };
};

const nameOf = ({ marks, state, reading }: View): string =>
  marks?.label ?? (marks?.colour ? (state?.account?.nickname ?? reading.identity?.nickname) : null) ?? '';

const drawWho = (name: string, colour: string | null, collapsed: boolean): Node =>
  el(
    'span',
    { class: 'who', 'data-colour': colour },
    colour && el('i'),
    collapsed ? null : el('bdi', { class: 'text' }, name),
  );

async function confirmRoster(tools: Tools, accountId: string): Promise<boolean> {
  return (await tools.send('roster-confirmed', { accountId })).ok;
}

/** What of a deregistration runs out: to be waited for, or not to be missed. */
function onItsWay({ state, today }: View): ChipLine | null {
  const { phase, until } = state?.account?.way ?? {};
  if (!phase || !until || until < today) return null;
  const date = sayDate(until, today);
  const days = daysBetween(today, until);
  const words =
    phase === 'frozen'
      ? t('chip_way_frozen', date, days === 0 ? t('today') : t('days_more', days))
      : t('chip_way_confirm', date, sayDaysLeft(until, today));
  const tone = phase === 'frozen' ? 'ok' : urgencyOf(until, today, WARNING_DAYS);
  return { sign: words, draw: () => line(tone, phase === 'frozen' ? Hourglass : CalendarClock, words, 'status') };
}

/** The security page counts other operators than the list that was seen. */
function recounted({ state }: View): ChipLine | null {
  const { recount } = state?.account ?? {};
  if (!recount) return null;
  const words = t('roster_recount', recount.listed, recount.known);
  return { sign: words, draw: () => line('soon', TriangleAlert, words, 'status') };
}

function clockOff({ state }: View): ChipLine | null {
  const days = state?.clock;
  if (!days) return null;
  const off = Math.abs(days);
  const amount = off === 1 ? t('unit_day_one', off) : t('unit_day', off);
  const words = t(days > 0 ? 'chip_clock_ahead' : 'chip_clock_behind', amount);
  return { sign: words, draw: () => line('soon', Clock, words, 'status') };
}

/** The person's own access, once its end is near. */
function ownAccess({ marks, today }: View): ChipLine | null {
  const day = marks?.ownExpiry;
  const tone = day ? urgencyOf(day, today, WARNING_DAYS) : 'ok';
  if (!day || tone === 'ok') return null;
  const words = t('reminder_own_access', sayDate(day, today), sayDaysLeft(day, today));
  return { sign: words, draw: () => line(tone, CalendarClock, words, 'status') };
}

function line(
  tone: 'ok' | 'soon' | 'over',
  shape: Parameters<typeof icon>[0],
  words: string,
  role: 'status' | 'alert',
  buttons: readonly HTMLElement[] = [],
): HTMLElement {
  return el(
    'div',
    { class: 'line', 'data-tone': tone },
    el('div', { class: 'words', role }, icon(shape), el('span', {}, words)),
    ...buttons,
  );
}

/** @param isCross whether a cross stands for the words */
function button(does: string, words: string, isCross: boolean, press: () => void): HTMLElement {
  return el(
    'button',
    { type: 'button', 'data-does': does, class: isCross ? 'plain' : null, 'aria-label': words, onclick: press },
    isCross ? icon(X) : words,
  );
}
