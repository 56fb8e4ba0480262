import { accountName } from '@/components/words.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { EffectivePerson, SeatLimits, Term } from '@/lib/roster/types.ts';
import { accountType } from '@/lib/rule-words.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { addDays, type Day } from '@/lib/time/day.ts';

/** Seats of one term: `taken` holds invitations as well, `invited` says how many of them they are. */
export interface SeatCount {
  readonly taken: number;
  readonly invited: number;
  readonly limit: number;
}

/** The end of a term: an operator's, or the person's own access. */
export interface Ending {
  /** The operator; null: the person's own access. */
  readonly person: EffectivePerson | null;
  /** The day to warn by; of a range that has begun, today. */
  readonly day: Day;
}

/** One account as the overview shows it. */
export interface AccountLine {
  readonly id: string;
  readonly state: AccountState;
  readonly name: string;
  readonly type: string | null;
  /** Who is listed; null if nobody has read the roster yet. */
  readonly people: readonly EffectivePerson[] | null;
  readonly seats: Readonly<Record<Term, SeatCount>> | null;
  /** No seat of some kind, or none at all, is left. */
  readonly isFull: boolean;
  /** Terms of operators that end on a known day, the next first, past days of those still listed before it. */
  readonly ends: readonly Ending[];
  /** Operators whose term ends on a day that nobody has told. */
  readonly undated: number;
  /** The end of the person's own access, if it has one. */
  readonly ownEnd: Ending | null;
  /** Reminders that were shown and not put away. */
  readonly reminders: number;
  /** What a search looks through, apart from its people; in small letters. */
  readonly text: string;
}

/**
 * @param limits seats by the rules as they hold
 * @param reminders how many of this account were shown and not put away
 */
export function accountLine(state: AccountState, limits: SeatLimits, reminders: number): AccountLine {
  const { account, marks, roster } = state;
  const people = roster?.people ?? null;
  const name = accountName(account);
  const type = accountType(account.type);
  const seats = people && { long: countSeats(people, 'long', limits), short: countSeats(people, 'short', limits) };
  const isFull =
    seats !== null &&
    (seats.long.taken >= limits.long || seats.short.taken >= limits.short || (people?.length ?? 0) >= limits.total);
  return {
    id: account.id,
    state,
    name,
    type,
    people,
    seats,
    isFull,
    ends: endsOf(people ?? []),
    undated: (people ?? []).filter(isUndated).length,
    ownEnd: marks.role === 'short' && marks.ownExpiry ? { person: null, day: marks.ownExpiry } : null,
    reminders,
    text: searchable(name, marks.label, account.ghid, account.biz, type),
  };
}

function countSeats(people: readonly EffectivePerson[], term: Term, limits: SeatLimits): SeatCount {
  const ofTerm = people.filter((person) => person.term === term);
  const invited = ofTerm.filter(({ status }) => status === 'invited').length;
  return { taken: ofTerm.length, invited, limit: limits[term] };
}

const isUndated = ({ status, term, expires }: EffectivePerson): boolean =>
  status === 'bound' && term !== 'long' && !expires;

function endsOf(people: readonly EffectivePerson[]): Ending[] {
  return people
    .flatMap((person) => (person.status === 'bound' && person.expires ? [{ person, day: person.expires }] : []))
    .sort(byDay);
}

const byDay = (a: Ending, b: Ending): number => (a.day < b.day ? -1 : Number(a.day > b.day));

/** Texts as one that a search looks through. */
export function searchable(...texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join('\n').toLowerCase();
}

/** The words of a search, each of which must be found. */
export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether a day is over or within the warning time. @param today in Shanghai */
export function isNear(day: Day, today: Day): boolean {
  return day <= addDays(today, WARNING_DAYS);
}

/** Everything of an account that ends on a known day, the first first. */
export function allEnds({ ends, ownEnd }: AccountLine): Ending[] {
  return ownEnd ? [...ends, ownEnd].sort(byDay) : [...ends];
}
