import type { Unit } from '../platform/rule.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { reckon } from '../time/reckon.ts';
import { addWorkingDays } from '../time/working-days.ts';

/** The two ends of what can be written as a day. Whatever a plan reckons stops there instead of failing. */
export const FIRST_DAY = '1970-01-01' as Day;
export const LAST_DAY = '9999-12-31' as Day;

/** Two days between which the truth lies, and whether they rest on days that the holiday calendar does not know. */
export interface Days {
  readonly earlier: Day;
  readonly later: Day;
  readonly provisional: boolean;
}

/** A length of time: two amounts where sources disagree. */
export interface Length {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** Whether what may differ is taken at its shortest or its longest. */
export type End = 'short' | 'long';

/** One day that came of reckoning. */
export interface Reckoned {
  readonly day: Day;
  readonly provisional: boolean;
}

/** When something that begins on a day is over. Never earlier for a later beginning, and never before it. */
export type Take = (start: Day, end: End) => Reckoned;

export const oneDay = (day: Day): Days => ({ earlier: day, later: day, provisional: false });
export const latest = (a: Day, b: Day): Day => (a >= b ? a : b);
export const earliest = (a: Day, b: Day): Day => (a <= b ? a : b);
/** Both ends moved to a day or another range of days, where they lie before. */
export const notBefore = (days: Days, other: Day | Days): Days => {
  const { earlier, later, provisional } = typeof other === 'string' ? oneDay(other) : other;
  return {
    earlier: latest(days.earlier, earlier),
    later: latest(days.later, later),
    provisional: days.provisional || (provisional && (earlier > days.earlier || later > days.later)),
  };
};
/** A day so many calendar days away, or the end of the calendar. */
export function shift(day: Day, days: number): Day {
  const moved = Math.max(daysBetween(day, FIRST_DAY), Math.min(daysBetween(day, LAST_DAY), days));
  return addDays(day, moved);
}

/** Reckons by one holiday calendar. */
export interface Reckoner {
  /** The day on which a length of time from a day is over. */
  readonly after: (start: Day, length: Length, end: End) => Reckoned;
  /** Both ends of it, each from its own end of the days from which it runs. */
  readonly range: (start: Days, length: Length) => Days;
  /** The last day on which something can begin and be over by a day. */
  readonly latestStart: (take: Take, by: Day, end: End) => Day;
  /** The same for one length of time. */
  readonly before: (by: Day, length: Length, end: End) => Day;
}

export function makeReckoner(calendar: HolidayCalendar): Reckoner {
  const known = reckonedBy(calendar);
  const after: Reckoner['after'] = (start, { from, to, unit }, end) => {
    const amount = end === 'short' ? from : to;
    if (amount === 0) return { day: start, provisional: false };
    const key = `${start}${end}${amount}${unit}`;
    const found = known.get(key);
    if (found) return found;
    const made = reckonWithin(start, amount, unit, end, calendar);
    known.set(key, made);
    return made;
  };
  const range: Reckoner['range'] = (start, length) => {
    const first = after(start.earlier, length, 'short');
    const last = after(start.later, length, 'long');
    return {
      earlier: first.day,
      later: last.day,
      provisional: start.provisional || first.provisional || last.provisional,
    };
  };
  const before: Reckoner['before'] = (by, length, end) => {
    if ((end === 'short' ? length.from : length.to) === 0) return by;
    const key = `before ${by}${end}${length.from}${length.to}${length.unit}`;
    const found = known.get(key);
    if (found) return found.day;
    const day = latestStart((start, side) => after(start, length, side), by, end);
    known.set(key, { day, provisional: false });
    return day;
  };
  return { after, range, latestStart, before };
}

/** What was reckoned by each calendar. A plan made anew asks for the days of the one before. */
const reckoned = new WeakMap<HolidayCalendar, Map<string, Reckoned>>();
const MOST_KEPT = 4_096;

function reckonedBy(calendar: HolidayCalendar): Map<string, Reckoned> {
  const found = reckoned.get(calendar);
  if (found && found.size < MOST_KEPT) return found;
  const fresh = new Map<string, Reckoned>();
  reckoned.set(calendar, fresh);
  return fresh;
}

function reckonWithin(start: Day, amount: number, unit: Unit, end: End, calendar: HolidayCalendar): Reckoned {
  try {
    if (unit === 'working-day') return addWorkingDays(start, amount, calendar);
    const { earlier, later } = reckon(start, { from: amount, to: amount, unit });
    return { day: end === 'short' ? earlier : later, provisional: false };
  } catch (problem) {
    // Beyond the year 9999, or a number of working days that nobody waits for: as late as can be written, and unsure.
    if (problem instanceof RangeError) return { day: LAST_DAY, provisional: true };
    throw problem;
  }
}

/** Steps back from a first guess, ever further, until it fits, then closes in: holidays and months make no plain difference. */
function latestStart(take: Take, by: Day, end: End): Day {
  const fits = (start: Day): boolean => take(start, end).day <= by;
  if (fits(by)) return by;
  const length = daysBetween(by, take(by, end).day);
  let low = shift(by, -length);
  let high = by;
  for (let step = 1; !fits(low); step *= 2) {
    if (low === FIRST_DAY) return FIRST_DAY;
    high = low;
    low = shift(low, -step);
  }
  while (daysBetween(low, high) > 1) {
    const middle = shift(low, Math.floor(daysBetween(low, high) / 2));
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
