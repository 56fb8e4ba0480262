import { Lightbulb, TriangleAlert, X } from 'lucide';
import { sayExactly } from '@/components/person-words.ts';
import { closedNotices, closeNotice } from '@/lib/closed-notices.ts';
import { findInviteDialog, type Refused } from '@/lib/console/readers/invite-dialog.ts';
import { t } from '@/lib/i18n.ts';
import { placeBeside } from '@/lib/overlay/beside.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Mark } from '@/lib/overlay/layer.ts';
import type { OperatorWords, PlatformFacts } from '@/lib/platform/facts.ts';
import { sayAdvice } from '@/lib/seat-words.ts';
import { markOwn, type Tools, type View } from './feature.ts';
import { inOwnWords, watchWords } from './rule-words.ts';

const NAME = 'invite-help';
const HOUR = 3_600_000;

const STYLE = `
:host([data-mp-steward=invite-help]){position:fixed!important;z-index:2147482000!important;left:var(--mp-left,0)!important;top:var(--mp-top,0)!important;display:block!important;width:264px!important;max-width:calc(100vw - 16px)!important}
:host([data-mp-steward=invite-help]:not([data-placed])){visibility:hidden!important}
.help{overflow:auto;overscroll-behavior:contain;max-height:min(var(--mp-high,480px),calc(100vh - 16px));border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--text);font-size:13px;line-height:20px}
.help header{position:sticky;top:0;display:flex;gap:6px;align-items:center;padding:6px 6px 6px 12px;background:var(--surface)}
.help h2{flex:1;margin:0;font-size:13px;line-height:20px;font-weight:600}
.help .close{justify-content:center;width:28px;height:28px;border-radius:4px;color:var(--dim)}.help .close:hover{background:var(--soft)}
.help .now{display:flex;gap:6px;margin:0 12px 8px;padding:6px 8px;border-radius:4px;color:var(--soon);background:var(--soon-bg)}
.help .now .icon{margin-top:3px}.help .now p{margin:0}.help .now p+p:not(.advice){color:var(--text)}
.help details{border-top:1px solid var(--line)}.help summary{padding:5px 12px;cursor:pointer}.help summary:hover{background:var(--soft)}
.help summary:focus-visible{outline:2px solid var(--note);outline-offset:-2px}
.help details p{margin:0 12px 8px 24px;color:var(--dim)}
:host([data-look=short]) details,:host([data-look=wide]) details{display:none}
:host([data-mp-steward=invite-help][data-look=wide]){width:calc(100vw - 16px)!important}
`;

/** The reasons that the person on the other side can do something about, and the one that only waiting helps. */
const COMMON: readonly Refused[] = [
  'not-following',
  'hidden-id',
  'person-full',
  'no-bank-card',
  'account-protection-off',
  'too-frequent',
];

/** What somebody reads of one reason. */
interface Reason {
  readonly refusal: Refused;
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Beside the console's own invite dialog, and never over it: why the console may refuse, first of all why it just has, and what to do
 * about it. The person may close it for as long as the browser runs.
 */
export function inviteHelp(tools: Tools): { mark(view: View): Mark | null; place(): void } {
  let words: OperatorWords | null = null;
  let isClosed = true;
  let panel: Element | null = null;
  let refused: Refused | null = null;
  /** When the console said last that there were too many attempts, milliseconds since 1970. */
  let frequentAt: number | null = null;
  /** The reasons that the person reads more of. */
  const unfolded = new Set<Refused>();
  watchWords(tools.signal, (next) => {
    words = next;
    tools.refresh();
  });
  closedNotices().then(
    (names) => {
      isClosed = names.includes(NAME);
      tools.refresh();
    },
    () => {},
  );
  const place = (): void => {
    const host = tools.layer.host(NAME);
    if (host && panel) placeOutside(host, panel);
  };
  addEventListener('resize', place, { signal: tools.signal });

  const close = (): void => {
    isClosed = true;
    void closeNotice(NAME);
    tools.refresh();
  };

  return {
    place,
    mark(view) {
      const dialog = isClosed || !words ? null : findInviteDialog(document);
      panel = dialog?.panel ?? null;
      if (dialog?.refused === 'too-frequent' && refused !== 'too-frequent') frequentAt = Date.now();
      refused = dialog?.refused ?? null;
      if (!dialog || !words) return null;
      const reasons = reasonsOf(words, view, frequentAt);
      const now = reasons.find(({ refusal }) => refusal === refused) ?? null;
      const listed = COMMON.flatMap(
        (name) => reasons.find(({ refusal }) => refusal === name && name !== refused) ?? [],
      );
      const advice = (view.state?.account?.seats ?? []).map((one) => sayAdvice(one, view.today));
      return {
        key: NAME,
        kind: 'invite-help',
        anchor: document.documentElement,
        place: 'last',
        attributes: { 'data-refused': refused },
        sign: JSON.stringify([now, listed, advice]),
        style: STYLE,
        draw: () => [draw(now, listed, advice, unfolded, close)],
      };
    },
  };
}

function reasonsOf(words: OperatorWords, { facts, today }: View, frequentAt: number | null): Reason[] {
  return words.refusals.map(({ refusal, reason, remedy, own }) => {
    if (refusal === 'too-frequent') return { refusal, reason: t('refused_too_frequent'), remedy: sayWait(facts) };
    const said = remedy ? inOwnWords(remedy) : '';
    return { refusal, reason: inOwnWords(reason), remedy: own ? `${said} · ${t('own_mark')}` : said };
  });

  function sayWait(known: PlatformFacts | null): string {
    const hours = known?.bindingRetryHours;
    if (!hours) return t('refused_wait');
    const wait = markOwn(t('refused_wait_hours', hours), known, 'bindingRetryHours');
    const until = frequentAt === null ? null : sayExactly(frequentAt + hours * HOUR, today);
    return until ? `${wait}${t('refused_wait_until', until)}` : wait;
  }
}

function draw(
  now: Reason | null,
  listed: readonly Reason[],
  advice: readonly string[],
  unfolded: Set<Refused>,
  close: () => void,
): Node {
  const cross = el(
    'button',
    { type: 'button', class: 'close', 'data-does': 'close', 'aria-label': t('close_notice'), onclick: close },
    icon(X),
  );
  const title = t('invite_help');
  const help = el(
    'section',
    { class: 'help', 'aria-label': title },
    el('header', {}, el('span', { class: 'dot brand' }, icon(Lightbulb)), el('h2', {}, title), cross),
    advice.length > 0 &&
      el(
        'div',
        { class: 'now' },
        icon(TriangleAlert),
        el('div', {}, ...advice.map((line) => el('p', { class: 'advice' }, line))),
      ),
    now &&
      el(
        'div',
        { class: 'now', role: 'status' },
        icon(TriangleAlert),
        el('div', {}, el('p', {}, now.reason), el('p', {}, now.remedy)),
      ),
    ...listed.map((reason) => drawReason(reason, unfolded)),
  );
  // The page's dialog may close at a press outside of it: here the press is ours.
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress', 'wheel']) {
    help.addEventListener(type, (event) => event.stopPropagation());
  }
  return help;
}

function drawReason({ refusal, reason, remedy }: Reason, unfolded: Set<Refused>): Node {
  const more = el(
    'details',
    { 'data-refusal': refusal, open: unfolded.has(refusal) ? '' : null },
    el('summary', {}, reason),
    el('p', {}, remedy),
  );
  more.addEventListener('toggle', () => (more.open ? unfolded.add(refusal) : unfolded.delete(refusal)));
  return more;
}

/** What there is less and less room for. */
const LOOKS = ['whole', 'short', 'wide'] as const;
/** The least height that a wide one is of use with, and how much it keeps off the panel and the window's edge, in CSS pixels. */
const LEAST = 88;
const OFF = 14;

/**
 * Beside the panel where there is room; short where there is little; above or below it, and as wide as the window, where the panel is;
 * not at all where it could only lie on the panel.
 */
function placeOutside(host: HTMLElement, panel: Element): void {
  const beside = panel.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: innerHeight };
  const high = Math.max(beside.top, room.height - beside.bottom) - OFF;
  for (const look of LOOKS) {
    host.setAttribute('data-look', look);
    if (look === 'wide') host.style.setProperty('--mp-high', `${Math.max(LEAST, high)}px`);
    else host.style.removeProperty('--mp-high');
    const { width, height } = host.getBoundingClientRect();
    const { left, top } = placeBeside(beside, { width, height }, room, { first: 'right' });
    const isClear =
      left >= beside.right || left + width <= beside.left || top >= beside.bottom || top + height <= beside.top;
    host.toggleAttribute('data-placed', isClear);
    if (!isClear) continue;
    host.style.setProperty('--mp-left', `${left}px`);
    host.style.setProperty('--mp-top', `${top}px`);
    return;
  }
}
