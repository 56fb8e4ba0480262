import { addDays, type Day, isDay } from './day.ts';
import { type HolidayCalendar, isWorked, knows, NOTICES } from './holidays.ts';

/**
 * Working days (工作日) in mainland China, make-up workdays included. Where the holiday calendar ends, weekends alone
 * are known: whatever rests on a day out there is marked `provisional`, and the person has to be told.
 *
 * Every function takes a calendar as its last argument; without it, all notices known to this version are used.
 */
export interface WorkingDayResult {
  readonly day: Day;
  /** A day that the calendar does not know had to be judged by weekends alone. */
  readonly provisional: boolean;
}

/** About eighty years; a longer period is a slip of the pen, and no result would mean anything. */
const MOST = 20_000;

/** Whether China works on this day; by weekends alone where {@link isProvisional} is true. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar = NOTICES): boolean {
  return isWorked(calendar, day);
}

/** Whether the day lies outside what the holiday calendar knows, so that it can only be judged by weekends. */
export function isProvisional(day: Day, calendar: HolidayCalendar = NOTICES): boolean {
  return !knows(calendar, day);
}

/** The last day whose holidays are known. Say it wherever something provisional is shown. */
export function calendarKnownUntil(calendar: HolidayCalendar = NOTICES): Day {
  return calendar.until;
}

/**
 * Goes forward or back by working days. The start day itself does not count, worked or not (民法典 art. 201: a period
 * begins on the day after): Friday + 1 is the next working day, Saturday + 1 as well.
 * @param count whole number, negative to go back. 0 is the day itself if it is worked, otherwise the next one that is
 * (民法典 art. 203: a period that would end on a day off ends on the day after)
 * @throws RangeError for a broken number, one beyond ±20,000, or a result outside the years 1970 to 9999
 */
export function addWorkingDays(day: Day, count: number, calendar: HolidayCalendar = NOTICES): WorkingDayResult {
  if (!Number.isInteger(count) || Math.abs(count) > MOST)
    throw new RangeError(`Not a number of working days: ${count}`);
  const step = count < 0 ? -1 : 1;
  const first = count === 0 ? day : addDays(day, step);
  let last = first;
  for (let left = Math.max(1, Math.abs(count)); ; last = addDays(last, step)) {
    // Beyond the year 9999 no day can be written, and the search would never end.
    if (!isDay(last)) throw new RangeError(`${count} working days from ${day} leave the calendar`);
    if (isWorked(calendar, last)) left -= 1;
    if (left === 0) break;
  }
  return { day: last, provisional: !knows(calendar, first) || !knows(calendar, last) };
}

/**
 * Working days from one day to another, counted as {@link addWorkingDays} counts: the start day is left out, the end day
 * is in. Negative if `to` is earlier. So `addWorkingDays(from, n)` is `n` away, for every `n` but 0.
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  calendar: HolidayCalendar = NOTICES,
): { readonly days: number; readonly provisional: boolean } {
  if (from === to) return { days: 0, provisional: false };
  const step = to < from ? -1 : 1;
  const first = addDays(from, step);
  let days = 0;
  for (let day = first; ; day = addDays(day, step)) {
    if (isWorked(calendar, day)) days += step;
    if (day === to) break;
  }
  return { days, provisional: !knows(calendar, first) || !knows(calendar, to) };
}
