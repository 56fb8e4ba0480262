import type { Day } from './day.ts';
import { addDuration, type DurationUnit } from './duration.ts';
import { addMonthsRange } from './months.ts';

/** The days on which a wait that begins on one day may end. */
export interface Reckoned {
  readonly earlier: Day;
  readonly later: Day;
  /** A working day was counted beyond the last holiday calendar: only weekends are known there. */
  readonly provisional: boolean;
}

/**
 * When a time that the platform gives comes to its end.
 * @param start the day from which it runs; it does not count itself
 * @param from @param to whole numbers ≥ 0 of the unit, the same where the platform gives one amount. A month is read both as
 *   thirty days and on the calendar, because the platform only says 一个月
 * @throws RangeError for broken amounts or a result outside the years 1970 to 9999
 */
export function reckon(start: Day, { from, to, unit }: { from: number; to: number; unit: DurationUnit }): Reckoned {
  if (unit === 'month') {
    return { earlier: addMonthsRange(start, from).earlier, later: addMonthsRange(start, to).later, provisional: false };
  }
  const first = addDuration(start, { amount: from, unit });
  const last = addDuration(start, { amount: to, unit });
  return { earlier: first.earlier, later: last.later, provisional: first.provisional || last.provisional };
}
