import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { addDays, type Day, makeDay } from './day.ts';

/**
 * Which days mainland China works, as the State Council's yearly notice says it (国务院办公厅关于…年部分节假日安排的通知):
 * days off in the middle of a week, and the Saturdays and Sundays worked in return (调休).
 *
 * The days are those of the `chinese-days` package, of which only the data is taken: its functions ask the machine's
 * zone for the weekday and are a day off west of Greenwich. A notice comes out in October to December for the year that
 * follows; a newer version of the package is all that is needed to know it.
 */
export interface HolidayCalendar {
  /** Days off, weekends within a holiday included. */
  readonly free: ReadonlySet<string>;
  /** Saturdays and Sundays that are worked. */
  readonly worked: ReadonlySet<string>;
  /** The first and the last day that the calendar is right about; outside, only weekends are known. */
  readonly from: Day;
  readonly until: Day;
}

/** @param free days off @param worked weekend days worked, all `YYYY-MM-DD` @throws RangeError if there is no day among them */
export function makeCalendar(free: readonly string[], worked: readonly string[]): HolidayCalendar {
  const years = [...free, ...worked].map((day) => Number(day.slice(0, 4)));
  const from = makeDay(Math.min(...years), 1, 1);
  const next = makeDay(Math.max(...years) + 1, 1, 1);
  if (from === null || next === null) throw new RangeError('A holiday calendar without days');
  return { free: new Set(free), worked: new Set(worked), from, until: lastDayBefore(next) };
}

/**
 * The last day of a year that the *next* year's notice leaves alone. New Year's holiday reaches back into December where
 * 1 January is a Sunday, Monday or Tuesday (2006-12-30, 2007-12-31, 2011-12-31, 2018-12-29): then it is the Friday before.
 */
function lastDayBefore(newYear: Day): Day {
  const weekday = weekdayOf(newYear);
  return addDays(newYear, weekday <= 2 ? -2 - weekday : -1);
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether the calendar has the notice for this day. */
export function knows(calendar: HolidayCalendar, day: Day): boolean {
  return day >= calendar.from && day <= calendar.until;
}

/** Whether the day is worked; by weekends alone where the calendar does not know it. */
export function isWorked(calendar: HolidayCalendar, day: Day): boolean {
  if (calendar.worked.has(day)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !calendar.free.has(day);
}

/** All notices that the installed package has. */
export const NOTICES: HolidayCalendar = makeCalendar(Object.keys(holidays), Object.keys(workdays));
