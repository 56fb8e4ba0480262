import { CircleCheck, CircleHelp, Clock, Copy, Hourglass, TriangleAlert, X } from 'lucide';
import { messagesAbout } from '@/components/person-messages.ts';
import { sayBasis, sayConflict, sayExactly, sayLapse, saySince } from '@/components/person-words.ts';
import { readable } from '@/lib/export/readable.ts';
import { t } from '@/lib/i18n.ts';
import { copyFrom } from '@/lib/overlay/copy.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import type { OperatorWords, PlatformFacts } from '@/lib/platform/facts.ts';
import type { Day } from '@/lib/time/day.ts';
import { drawParts, PARTS_STYLE, type Said } from './badge-words.ts';
import { markOwn } from './feature.ts';
import { inOwnWords } from './rule-words.ts';

export const SHAPES = { ok: CircleCheck, soon: Clock, over: TriangleAlert, unknown: CircleHelp, invited: Hourglass };

export const CARD_STYLE = `${PARTS_STYLE}
.card header{position:sticky;z-index:1;top:0;display:flex;gap:8px;align-items:flex-start;padding:12px 8px 8px 16px;background:var(--surface)}
.card h2{flex:1;min-width:0;margin:2px 0 0;font-size:15px;line-height:20px;font-weight:600;overflow-wrap:anywhere}.card h2 bdi{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:3}
.card h2 small{display:block;font-size:12px;line-height:18px;font-weight:400;color:var(--dim)}
.card h3{margin:0 0 4px;font-size:12px;line-height:18px;font-weight:400;color:var(--dim)}
.card .close{justify-content:center;width:28px;height:28px;border-radius:4px;color:var(--dim)}.card .close:hover{background:var(--soft)}
.card .end{display:flex;gap:6px;align-items:flex-start;margin:0 16px;padding:6px 8px;border-radius:4px;background:var(--soft);font-size:13px}
.card .end .icon{margin-top:3px}.card .end[data-tone=soon]{color:var(--soon);background:var(--soon-bg)}.card .end[data-tone=over]{color:var(--over);background:var(--over-bg)}.card .end[data-tone=note]{color:var(--note);background:var(--note-bg)}
.card dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 12px;margin:12px 16px 0;font-size:13px}
.card dt{max-width:8em;color:var(--dim)}.card dd{margin:0;min-width:0;overflow-wrap:anywhere}.card dd p{margin:0}.card dd p+p{color:var(--dim);font-size:12px;line-height:18px}
.card section{margin:12px 16px 0;padding-top:12px;border-top:1px solid var(--line);font-size:13px}
.card section p{margin:0 0 4px}.card ol{margin:4px 0 0;padding-left:20px}.card li{margin:2px 0}
.card summary{padding:2px 0;color:var(--link);cursor:pointer}.card summary:focus-visible{outline:2px solid var(--note);outline-offset:1px}
.card .buttons{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.card .action{min-height:28px;padding:3px 10px;border:1px solid var(--line);border-radius:4px;color:var(--text);font-size:13px}.card .action:hover{background:var(--soft)}
.card{scroll-padding:56px 0 64px}.card .letter{margin-top:4px}.card .letter[hidden]{display:none}
.card textarea{all:revert;display:block;box-sizing:border-box;width:100%;height:112px;margin:0;padding:6px 8px;border:1px solid var(--line);border-radius:4px;background:var(--soft);color:var(--text);font:13px/20px system-ui,"PingFang SC","Microsoft YaHei",sans-serif;resize:vertical}
.card textarea:focus-visible{outline:2px solid var(--note)}
.card .said{display:flex;gap:4px;align-items:center;min-height:20px;margin-top:4px;color:var(--ok);font-size:12px}.card .said:empty{min-height:0;margin:0}.card .said[data-failed]{color:var(--soon)}
.card footer{position:sticky;z-index:1;bottom:0;margin-top:12px;padding:8px 16px 12px;border-top:1px solid var(--line);background:var(--surface)}
`;

/** What a card is about. */
export interface Occasion {
  /** As all is known of them; with what the page alone says while `isKnown` is false. */
  readonly person: FullPerson;
  readonly isKnown: boolean;
  readonly said: Said;
  /** What is to be known of how the page was read; null where nothing is. */
  readonly caution: string | null;
  /** The account's own name: what the person calls it for themselves is nobody else's business. */
  readonly account: string;
  /** Whether the person here is the administrator, who needs no message to themselves. */
  readonly isAdministrator: boolean;
  readonly facts: PlatformFacts | null;
  readonly words: OperatorWords | null;
  readonly today: Day;
}

/** All that a card says: the same again means that nothing needs to be drawn. */
export interface Card {
  readonly title: string;
  readonly kind: string;
  readonly said: Said;
  /** Labels with one or more lines each. */
  readonly facts: readonly (readonly string[])[];
  readonly advice: string;
  readonly steps: readonly string[];
  readonly messages: readonly (readonly [to: 'administrator' | 'operator', text: string])[];
}

export function cardOf(occasion: Occasion): Card {
  const { person, isKnown, said, caution, account, isAdministrator, words } = occasion;
  const isBound = person.status === 'bound';
  const { administrator, operator } = messagesAbout(person, account, Date.now());
  const renew = isAdministrator ? 'advice_renew_yours' : 'advice_renew';
  return {
    title: person.nickname || person.wechatId || t('person_unnamed'),
    kind: [person.term ? t(`role_${person.term}`) : t('term_unknown'), ...(isBound ? [] : [t('status_invited')])].join(
      ' · ',
    ),
    said,
    facts: [
      ...(isKnown ? sayFacts(occasion) : [[t('loading')]]),
      ...(caution ? [[t('unsure_person_label'), caution]] : []),
    ],
    advice: t(!isBound ? 'advice_invited' : person.term === 'long' ? 'advice_long' : renew),
    steps: isBound ? (words?.unbindSteps.map(inOwnWords) ?? []) : [],
    messages: [...(isAdministrator ? [] : [['administrator', administrator] as const]), ['operator', operator]],
  };
}

function sayFacts({ person, facts, today }: Occasion): string[][] {
  const isInvited = person.status === 'invited';
  const conflict = sayConflict(person.expiry, today);
  const lifetime = facts
    ? markOwn(t('badge_invited_title_hours', facts.invitationHours), facts, 'invitationHours')
    : t('badge_invited_title');
  const estimate = isEstimate(person) ? [t('person_range_hint')] : [];
  return [
    isInvited
      ? [t('person_fact_lapse'), sayLapse(person, Date.now()), lifetime]
      : [t('person_fact_since'), saySince(person, today)],
    ...(isInvited
      ? []
      : [[t('person_fact_basis'), sayBasis(person, today), ...estimate, ...(conflict ? [conflict] : [])]]),
    [
      t('person_fact_last'),
      sayExactly(person.lastSeenAt, today),
      ...(person.doubtful ? [t('person_name_only_hint')] : []),
    ],
    [t('person_fact_accounts'), ...sayAccounts(person, facts)],
  ];
}

const isEstimate = ({ expiry }: FullPerson): boolean => expiry.latest !== null;

/** In how many accounts the same person is seen, this one among them. */
function sayAccounts({ others }: FullPerson, facts: PlatformFacts | null): string[] {
  const count = new Set(others.map(({ accountId }) => accountId)).size + 1;
  const most = facts?.accountsPerPerson;
  const known = count === 1 ? t('person_accounts_one', most ?? 0) : t('person_accounts_of', count, most ?? 0);
  const counted = most ? markOwn(known, facts, 'accountsPerPerson') : String(count);
  const names = others.map(({ name, doubtful }) => {
    const called = readable(name) || t('account_unnamed');
    return doubtful ? t('person_accounts_doubtful', called) : called;
  });
  return [
    counted,
    ...(most && count >= most ? [t('person_accounts_full')] : []),
    ...(names.length > 0 ? [t('person_accounts_also', names.join(t('list_comma')))] : []),
  ];
}

/** What can be done from a card. */
interface CardTools {
  close(): void;
  /** Opens the side panel at this person, to enter a date; null where there is nothing to enter, or nobody to find there. */
  readonly enter: (() => void) | null;
}

export function drawCard(card: Card, { close, enter }: CardTools): Node[] {
  const { title, kind, said, facts, advice, steps, messages } = card;
  const cross = el(
    'button',
    { type: 'button', class: 'close', 'data-does': 'close', 'aria-label': t('close_notice'), onclick: close },
    icon(X),
  );
  const head = el('header', {}, el('h2', {}, el('bdi', { title }, title), el('small', {}, kind)), cross);
  const end = el('div', { class: 'end', 'data-tone': said.tone }, icon(SHAPES[said.shape]), drawParts(said.parts));
  const rows = facts.flatMap(([label = '', ...lines]) => [
    el('dt', {}, label),
    el('dd', {}, ...lines.map((line) => el('p', {}, line))),
  ]);
  const manual =
    enter &&
    el(
      'footer',
      {},
      el('button', { type: 'button', class: 'action', 'data-does': 'enter-date', onclick: enter }, t('entry_in_panel')),
    );
  return [head, end, el('dl', {}, ...rows), drawAdvice(advice, steps, messages), manual].filter(
    (part) => part !== null,
  );
}

function drawAdvice(advice: string, steps: readonly string[], messages: Card['messages']): Node {
  const unbind =
    steps.length > 0
      ? el(
          'details',
          {},
          el('summary', { 'data-does': 'unbind-steps' }, t('advice_unbind_steps')),
          el('ol', {}, ...steps.map((step) => el('li', {}, step))),
        )
      : null;
  return el(
    'section',
    { 'data-same': JSON.stringify([advice, steps, messages]) },
    el('h3', {}, t('advice_title')),
    el('p', {}, advice),
    unbind,
    ...drawMessages(messages),
  );
}

/** Each is copied at a press, and shown, so that one knows what one sends, and can copy it by hand where the page forbids ours. */
function drawMessages(messages: Card['messages']): Node[] {
  const text = el('textarea', {
    readonly: '',
    rows: '5',
    spellcheck: 'false',
    'aria-label': t('message_in_chinese'),
    'data-does': 'letter',
    lang: 'zh-CN',
  });
  const status = el('div', { class: 'said', role: 'status' });
  const shown = el('div', { class: 'letter', hidden: '' }, text);
  const copy = async (message: string): Promise<void> => {
    text.value = message;
    shown.hidden = false;
    status.replaceChildren();
    const isCopied = await copyFrom(text);
    status.toggleAttribute('data-failed', !isCopied);
    const words = isCopied ? `${t('message_copied')} · ${t('message_in_chinese')}` : t('message_selected');
    status.append(...(isCopied ? [icon(CircleCheck)] : []), words);
    shown.scrollIntoView({ block: 'nearest' });
  };
  const buttons = messages.map(([to, message]) => {
    const press = (): void => void copy(message);
    const options = { type: 'button', class: 'action', 'data-does': `message-${to}`, onclick: press };
    return el('button', options, icon(Copy), t(`message_copy_for_${to}`));
  });
  return [el('div', { class: 'buttons' }, ...buttons), status, shown];
}
