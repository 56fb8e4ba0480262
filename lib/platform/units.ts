import { addDays, daysBetween } from '../time/day.ts';
import { addMonths } from '../time/months.ts';
import { calendarKnownUntil, isWorkingDay } from '../time/working-days.ts';
import type { Unit } from './rule.ts';

/** Milliseconds in the units that a clock measures; China has no summer time. */
const CLOCK = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
export type ClockUnit = keyof typeof CLOCK;
/** Months in the units that a calendar measures. */
const CALENDAR = { month: 1, year: 12 } as const;

/** Units that turn into one another exactly. */
const FAMILIES: readonly Readonly<Partial<Record<Unit, number>>>[] = [CLOCK, CALENDAR, { 'working-day': 1 }];

/**
 * An amount in another unit, exactly; it may not be whole.
 * @returns null where no fixed number of the one makes the other: days and months, days and working days
 */
export function convert(amount: number, from: Unit, to: Unit): number | null {
  const family = FAMILIES.find((sizes) => sizes[from] !== undefined);
  const [size, other] = [family?.[from], family?.[to]];
  return size === undefined || other === undefined ? null : (amount * size) / other;
}

/** The units into which a unit turns exactly, itself first, then ever finer ones. */
export function finerUnits(unit: Unit): Unit[] {
  const family = FAMILIES.find((sizes) => sizes[unit] !== undefined) ?? {};
  const size = family[unit] ?? 0;
  return (Object.entries(family) as [Unit, number][])
    .filter(([, other]) => other <= size)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}

/**
 * How many of a clock's unit an amount may come to, whenever it begins: a month has 28 to 31 days, and what a number of working
 * days comes to depends on the holidays, as they fell in the last year whose holidays are known.
 * @param amount whole number ≥ 0
 */
export function inClockUnit(amount: number, from: Unit, to: ClockUnit): { readonly from: number; readonly to: number } {
  const exact = convert(amount, from, to);
  if (exact !== null) return { from: exact, to: exact };
  const lengths =
    from === 'working-day' ? lengthsOfWorkingDays(amount) : lengthsOfMonths(convert(amount, from, 'month') ?? 0);
  const days = (length: number): number => (length * CLOCK.day) / CLOCK[to];
  return { from: days(Math.min(...lengths)), to: days(Math.max(...lengths)) };
}

/** Days from one 29 February to the next: every month there is begins in them. */
const LEAP_CYCLE = 1_461;
/** Days in which every holiday comes by. */
const LEAP_YEAR = 366;

/** What a number of months comes to in days, from every day on which it may begin. */
function lengthsOfMonths(months: number): number[] {
  const first = addDays(calendarKnownUntil(), -LEAP_CYCLE);
  return Array.from({ length: LEAP_CYCLE }, (_, day) => {
    const start = addDays(first, day);
    return daysBetween(start, addMonths(start, months));
  });
}

/** What a number of working days comes to in days, from every day of the last known year; the day it begins does not count. */
function lengthsOfWorkingDays(amount: number): number[] {
  if (amount === 0) return [0];
  const first = addDays(calendarKnownUntil(), -LEAP_YEAR);
  const worked: number[] = [];
  for (let day = 1, after = 0; after < amount; day++) {
    if (!isWorkingDay(addDays(first, day))) continue;
    worked.push(day);
    if (day > LEAP_YEAR) after++;
  }
  return Array.from({ length: LEAP_YEAR }, (_, start) => {
    const next = worked.findIndex((day) => day > start);
    return (worked[next + amount - 1] ?? start) - start;
  });
}
