import { type Day, dayOf } from '@/lib/time/day.ts';
import { addMonths } from '@/lib/time/months.ts';
import { type AccountLine, isNear, searchable, wordsOf } from './line.ts';

/** What the list can be narrowed to; several at once narrow it further. */
export const FILTERS = ['soon', 'full', 'stale', 'reminders'] as const;
export type Filter = (typeof FILTERS)[number];

const PASSES: Readonly<Record<Filter, (line: AccountLine, today: Day) => boolean>> = {
  // The first end is the nearest.
  soon: ({ ends: [first], ownEnd }, today) => [first, ownEnd].some((end) => end && isNear(end.day, today)),
  full: ({ isFull }) => isFull,
  stale: ({ state: { rosterSeenAt } }, today) => rosterSeenAt === null || dayOf(rosterSeenAt) <= addMonths(today, -1),
  reminders: ({ reminders }) => reminders > 0,
};

/** Whether an account is among those that a filter keeps. @param today in Shanghai */
export function passes(line: AccountLine, filter: Filter, today: Day): boolean {
  return PASSES[filter](line, today);
}

/** How many accounts each filter would keep. */
export function countEach(lines: readonly AccountLine[], today: Day): Record<Filter, number> {
  const count = (filter: Filter): number => lines.filter((line) => passes(line, filter, today)).length;
  return { soon: count('soon'), full: count('full'), stale: count('stale'), reminders: count('reminders') };
}

/** Accounts that every filter keeps and that hold every word, in themselves or in one of their people. */
export function choose(
  lines: readonly AccountLine[],
  search: string,
  filters: ReadonlySet<Filter>,
  today: Day,
): AccountLine[] {
  const words = wordsOf(search);
  return lines.filter(
    (line) =>
      [...filters].every((filter) => passes(line, filter, today)) &&
      (words.every((word) => line.text.includes(word)) || peopleFound(line, words).length > 0),
  );
}

/** Names of the people for whom an account was found: those who, with the account, hold every word, where it does not by itself. */
export function peopleFound({ text, people }: AccountLine, words: readonly string[]): string[] {
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length === 0) return [];
  return (people ?? []).flatMap(({ nickname, wechatId }) => {
    const own = searchable(nickname, wechatId);
    return missing.every((word) => own.includes(word)) ? [nickname] : [];
  });
}
