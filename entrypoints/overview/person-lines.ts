import { type PersonAcross, peopleAcross } from '@/lib/roster/people.ts';
import type { EffectivePerson } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';
import type { Filter } from './filters.ts';
import { type AccountLine, isNear, searchable, wordsOf } from './line.ts';

/** One seat of a person, with the account that it is in. */
export interface SeatLine {
  readonly line: AccountLine;
  readonly person: EffectivePerson;
}

/** One person across accounts, as the overview shows them. */
export interface PersonLine extends Omit<PersonAcross<EffectivePerson>, 'seats'> {
  readonly seats: readonly SeatLine[];
  /** The next of their terms to end; null if none is known. */
  readonly nextEnd: Day | null;
  /** What a search looks through, in small letters. */
  readonly text: string;
}

/**
 * Everybody in any account: who is in most accounts first, then whose term ends first.
 * @param accountsPerPerson how many accounts one person may hold, by the rules
 */
export function personLines(lines: readonly AccountLine[], accountsPerPerson: number): PersonLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const accounts = lines.map(({ id, people }) => ({ accountId: id, people: people ?? [] }));
  return peopleAcross(accounts, accountsPerPerson)
    .map((person): PersonLine => {
      const seats = person.seats.flatMap((seat): SeatLine[] => {
        const line = byId.get(seat.accountId);
        return line ? [{ line, person: seat.person }] : [];
      });
      const ends = seats.flatMap(({ person: { status, expires } }) => (status === 'bound' && expires ? [expires] : []));
      const texts = seats.flatMap(({ line, person: { nickname, wechatId } }) => [nickname, wechatId, line.text]);
      return { ...person, seats, nextEnd: ends.sort()[0] ?? null, text: searchable(...texts) };
    })
    .sort((a, b) => b.accounts - a.accounts || byDay(a.nextEnd, b.nextEnd));
}

const byDay = (a: Day | null, b: Day | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * People who hold every word of a search and have a seat in one of the chosen accounts; where only what ends soon is wanted, a
 * seat that does. All their seats stay with them.
 * @param chosen the ids of the accounts that the filters keep, whatever is searched for
 * @param today in Shanghai
 */
export function choosePeople(
  people: readonly PersonLine[],
  search: string,
  filters: ReadonlySet<Filter>,
  chosen: ReadonlySet<string>,
  today: Day,
): PersonLine[] {
  const words = wordsOf(search);
  const counts = ({ line, person }: SeatLine): boolean =>
    chosen.has(line.id) &&
    (!filters.has('soon') || (person.status === 'bound' && person.expires !== null && isNear(person.expires, today)));
  return people.filter(({ seats, text }) => words.every((word) => text.includes(word)) && seats.some(counts));
}
