import { addDays, type Day, dayOf, isDay, startOfDay } from './day.ts';
import { addMonths, type DayRange, dayRange } from './months.ts';
import { addWorkingDays } from './working-days.ts';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'month' | 'year';

/** A length of time. A rule's period has this shape. */
export interface Duration {
  /** Whole number; negative to go back. */
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** The day or days on which a period from a day ends. One day, `earlier` = `later`, unless the period is in hours or minutes. */
export interface DayAfter extends DayRange {
  /** Rests on a day that the holiday calendar does not know; only ever true for working days. */
  readonly provisional: boolean;
}

/** The moment at which a period from a moment ends. */
export interface InstantAfter {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly provisional: boolean;
}

const MINUTES = { minute: 1, hour: 60 } as const;
const MINUTES_A_DAY = 1440;
const MONTHS = { month: 1, year: 12 } as const;

/**
 * When a period ends that begins on a day or at a moment. The start day does not count (1 March + 3 days is 4 March).
 *
 * - `day`, `working-day`, `month`, `year` move the day in Shanghai; a moment keeps its time of day there. Months and years
 *   go by the calendar ({@link addMonths}); where the platform says only 一个月, use `addMonthsRange`. For 0 working days
 *   and for the start day see {@link addWorkingDays}.
 * - `minute` and `hour` are exact from a moment. From a day, whose moment is not known, they end on one of two days.
 *
 * @param start a day, or a moment in milliseconds since 1970
 * @throws RangeError for an amount that is not a whole number, or a result outside the years 1970 to 9999
 */
export function addDuration(start: Day, duration: Duration): DayAfter;
export function addDuration(start: number, duration: Duration): InstantAfter;
export function addDuration(start: Day | number, duration: Duration): DayAfter | InstantAfter {
  const { amount, unit } = duration;
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of ${unit}s: ${amount}`);
  if (typeof start === 'string') return fromDay(start, duration);

  const day = dayOf(start);
  if (unit === 'minute' || unit === 'hour') {
    const instant = start + amount * MINUTES[unit] * 60_000;
    inCalendar(dayOf(instant), start, duration);
    return { instant, provisional: false };
  }
  const { later, provisional } = fromDay(day, duration);
  return { instant: startOfDay(later) + (start - startOfDay(day)), provisional };
}

function fromDay(start: Day, duration: Duration): DayAfter {
  const { amount, unit } = duration;
  const sure = (day: Day): DayAfter => ({ ...dayRange(day, day), provisional: false });
  switch (unit) {
    case 'minute':
    case 'hour': {
      const days = (amount * MINUTES[unit]) / MINUTES_A_DAY;
      const first = inCalendar(addDays(start, Math.floor(days)), start, duration);
      const last = inCalendar(addDays(start, Math.ceil(days)), start, duration);
      return { ...dayRange(first, last), provisional: false };
    }
    case 'day':
      return sure(inCalendar(addDays(start, amount), start, duration));
    case 'working-day': {
      const { day, provisional } = addWorkingDays(start, amount);
      return { ...dayRange(day, day), provisional };
    }
    case 'month':
    case 'year':
      return sure(addMonths(start, amount * MONTHS[unit]));
  }
}

function inCalendar(day: Day, start: Day | number, { amount, unit }: Duration): Day {
  if (!isDay(day)) throw new RangeError(`${amount} ${unit}s from ${start} leave the calendar`);
  return day;
}
