import { addDays, type Day, isDay, makeDay } from './day.ts';

/** Two days between which the truth lies. A deadline takes the earlier one, the end of a wait the later one. */
export interface DayRange {
  readonly earlier: Day;
  readonly later: Day;
}

/** @returns the two days in order, whichever comes first */
export function dayRange(a: Day, b: Day): DayRange {
  return a <= b ? { earlier: a, later: b } : { earlier: b, later: a };
}

/**
 * Goes forward or back by months of the calendar. Where the month has no such day, its last day is taken: 31 January and
 * one month is 28 or 29 February (民法典 art. 202).
 * @param months whole number, negative to go back
 * @throws RangeError for a broken number or a result outside the years 1970 to 9999
 */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const longest = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const made = makeDay(year, month, Math.min(Number(day.slice(8)), longest));
  if (made === null) throw new RangeError(`${months} months from ${day} leave the calendar`);
  return made;
}

/**
 * The other common reading of 一个月, where nobody says which one is meant. A way of reading a calendar, and no figure of
 * the platform: those are rules.
 */
const DAYS_FOR_A_MONTH = 30;

/** Both readings of a period that is given in months, and their order in time. */
export interface MonthsRange extends DayRange {
  /** Every month read as thirty days. */
  readonly byDays: Day;
  /** Read on the calendar, as by {@link addMonths}. */
  readonly byCalendar: Day;
}

/**
 * A period that the platform gives in months (一个月) without saying what a month is. Show both; warn by `earlier`.
 * @param months whole number, negative to go back
 * @throws RangeError for a broken number or a result outside the years 1970 to 9999
 */
export function addMonthsRange(day: Day, months: number): MonthsRange {
  const byCalendar = addMonths(day, months);
  const byDays = addDays(day, months * DAYS_FOR_A_MONTH);
  if (!isDay(byDays)) throw new RangeError(`${months} months from ${day} leave the calendar`);
  return { byDays, byCalendar, ...dayRange(byDays, byCalendar) };
}
