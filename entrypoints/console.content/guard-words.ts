import { sayDate, sayDaysLeft } from '@/lib/expiry-words.ts';
import { readable } from '@/lib/export/readable.ts';
import type { ActionId } from '@/lib/guards/actions.ts';
import type { GuardBrief, Line } from '@/lib/guards/brief.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { daysBetween } from '@/lib/time/day.ts';
import type { View } from './feature.ts';
import { markOwn } from './feature.ts';

/** What a guard says of an action to this person, under its headings, in the order in which it is read. */
export interface GuardWords {
  readonly title: string;
  readonly facts: readonly {
    readonly key: 'what' | 'undo' | 'cost' | 'who' | 'where';
    readonly lines: readonly Line[];
  }[];
  readonly checks: readonly Line[];
  readonly instead: readonly Line[];
  /** A request to the administrator, ready to be sent; null where the person is the administrator. */
  readonly message: string | null;
  /** Whether it is worth asking the person what they are here. */
  readonly asksRole: boolean;
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
export const titleOf = (id: ActionId): string =>
  t(`guard_${id.replaceAll('-', '_') as Underscored<ActionId>}_title` as MessageKey);

/** @param brief null where none was mirrored yet: then only what needs no rule is said */
export function guardWords(id: ActionId, brief: GuardBrief | null, view: View): GuardWords {
  const role = view.marks?.role ?? null;
  const lines = (list: readonly Line[] | undefined): readonly Line[] => list ?? [];
  return {
    title: brief?.title ?? titleOf(id),
    facts: [
      { key: 'what', lines: brief ? brief.what : [said(t('guard_no_brief'))] },
      { key: 'undo', lines: lines(brief?.undo) },
      { key: 'cost', lines: lines(brief?.costs) },
      {
        key: 'who',
        lines: [
          ...sayAdministrator(view),
          ...lines(brief?.who),
          ...sayPart(view, brief?.forwards ?? true),
          ...sayOwnEnd(view),
        ],
      },
      { key: 'where', lines: brief?.where ? [brief.where] : [] },
    ],
    checks: lines(brief?.checks),
    instead: lines(brief?.instead),
    message: role === 'administrator' ? null : sayMessage(brief?.title ?? titleOf(id), brief, view),
    asksRole: view.state?.account?.askRole === true && role === null,
  };
}

const said = (text: string): Line => ({ text, own: false });

/** Who the administrator is: as the page shows it now, else as it was seen last. */
function sayAdministrator({ reading, state }: View): Line[] {
  const here = reading.settings?.administrator ?? reading.roster?.roster.administrator ?? null;
  const known = state?.account?.roster?.administrator ?? null;
  if (here) return [said(t('guard_administrator_is', here))];
  return known ? [said(t('guard_administrator_seen', known))] : [];
}

/** What the person's own part in the verifying is, by what they told of their role; both ways where they did not. */
function sayPart({ marks, facts }: View, forwards: boolean): Line[] {
  if (!forwards) return [];
  const role = marks?.role;
  const yours = said(t('guard_you_administrator'));
  if (role === 'administrator') return [yours];
  const isOperator = role === 'long' || role === 'short';
  const both = isOperator ? [] : [said(t('guard_if_administrator'))];
  if (!facts) return both;
  const words = t(isOperator ? 'guard_you_operator' : 'guard_not_administrator', facts.approvalMinutes);
  return [...both, said(markOwn(words, facts, 'approvalMinutes'))];
}

/** That the person's own access ends before long, or has ended: what waits for an approval may outlast it. */
function sayOwnEnd({ marks, today }: View): Line[] {
  const end = marks?.role === 'short' ? marks.ownExpiry : null;
  if (!end || daysBetween(today, end) > WARNING_DAYS) return [];
  return [said(t('guard_own_end', sayDate(end, today), sayDaysLeft(end, today)))];
}

function sayMessage(title: string, brief: GuardBrief | null, { reading, state, facts, key }: View): string {
  const account = state?.account?.nickname ?? reading.identity?.nickname ?? key ?? '';
  const call = account ? t('guard_message', readable(account), title) : t('guard_message_nameless', title);
  const cost = [...(brief?.undo ?? []), ...(brief?.costs ?? [])].slice(0, 2).map(({ text }) => text);
  return [
    call,
    ...(cost.length > 0 ? [t('guard_message_cost', cost.join(' '))] : []),
    ...(facts && (brief?.forwards ?? true) ? [t('guard_message_minutes', facts.approvalMinutes)] : []),
  ].join('\n');
}
