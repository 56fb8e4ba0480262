import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, daysBetween, startOfDay } from './day.ts';
import { addDuration, type Duration, type DurationUnit } from './duration.ts';
import { addMonths } from './months.ts';
import { addWorkingDays, calendarKnownUntil } from './working-days.ts';

const day = (text: string): Day => text as Day;
const DAY_MS = 86_400_000;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2012-01-01'), days));
const timeOfDay = fc.integer({ min: 0, max: DAY_MS - 1 });
const LONG_UNITS = ['day', 'working-day', 'month', 'year'] as const satisfies readonly DurationUnit[];
const longDuration: fc.Arbitrary<Duration> = fc.record({
  amount: fc.integer({ min: -20, max: 60 }),
  unit: fc.constantFrom(...LONG_UNITS),
});

describe('a period from a day', () => {
  it.each([
    ['2026-11-27', 7, 'day', '2026-12-04'],
    ['2027-02-28', 1, 'day', '2027-03-01'],
    ['2028-02-28', 1, 'day', '2028-02-29'],
    ['2026-12-31', 60, 'day', '2027-03-01'],
    ['2026-12-04', -7, 'day', '2026-11-27'],
    ['2026-02-13', 7, 'working-day', '2026-03-02'],
    ['2026-02-15', 0, 'working-day', '2026-02-24'],
    ['2027-01-31', 1, 'month', '2027-02-28'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2026-11-27', 0, 'month', '2026-11-27'],
  ] as const)('%s and %i %s is %s', (start, amount, unit, end) => {
    expect(addDuration(day(start), { amount, unit })).toEqual({ earlier: end, later: end, provisional: false });
  });

  it.each([
    [24, 'hour', '2026-12-01', '2026-12-01'],
    [72, 'hour', '2026-12-03', '2026-12-03'],
    [1, 'hour', '2026-11-30', '2026-12-01'],
    [36, 'hour', '2026-12-01', '2026-12-02'],
    [-1, 'hour', '2026-11-29', '2026-11-30'],
    [30, 'minute', '2026-11-30', '2026-12-01'],
    [0, 'minute', '2026-11-30', '2026-11-30'],
    [1440, 'minute', '2026-12-01', '2026-12-01'],
  ] as const)('that is %i %ss long may end on two days', (amount, unit, earlier, later) => {
    expect(addDuration(day('2026-11-30'), { amount, unit })).toEqual({ earlier, later, provisional: false });
  });

  it('in hours or minutes ends on the days that its moments, one by one, end on', () => {
    const start = day('2026-11-30');
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.constantFrom('minute' as const, 'hour' as const),
        timeOfDay,
        (amount, unit, time) => {
          const { earlier, later } = addDuration(start, { amount, unit });
          const end = (moment: number): Day => dayOf(addDuration(startOfDay(start) + moment, { amount, unit }).instant);
          expect(end(0)).toBe(earlier);
          expect(end(DAY_MS - 1)).toBe(later);
          expect(end(time) >= earlier && end(time) <= later).toBe(true);
          expect(daysBetween(earlier, later)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is provisional for working days beyond the calendar alone', () => {
    const end = calendarKnownUntil();
    expect(addDuration(end, { amount: 5, unit: 'working-day' })).toEqual({
      earlier: addWorkingDays(end, 5).day,
      later: addWorkingDays(end, 5).day,
      provisional: true,
    });
    for (const unit of ['minute', 'hour', 'day', 'month', 'year'] as const)
      expect(addDuration(end, { amount: 5, unit }).provisional, unit).toBe(false);
  });
});

describe('a period from a moment', () => {
  const at = (text: string): number => Date.parse(`${text}+08:00`);

  it.each([
    ['2026-11-30T23:50:00', 30, 'minute', '2026-12-01T00:20:00'],
    ['2026-12-31T12:00:00', 24, 'hour', '2027-01-01T12:00:00'],
    ['2026-12-31T00:30:00', 1, 'day', '2027-01-01T00:30:00'],
    ['2026-12-31T23:59:59', 2, 'month', '2027-02-28T23:59:59'],
    ['2028-02-29T07:00:00', -1, 'year', '2027-02-28T07:00:00'],
    ['2026-02-13T18:00:00', 1, 'working-day', '2026-02-14T18:00:00'],
  ] as const)('%s and %i %s is %s in Shanghai', (start, amount, unit, end) => {
    expect(addDuration(at(start), { amount, unit })).toEqual({ instant: at(end), provisional: false });
  });

  it('says when it rests on a working day that is not known', () => {
    const start = startOfDay(calendarKnownUntil());
    expect(addDuration(start, { amount: 5, unit: 'working-day' }).provisional).toBe(true);
    expect(addDuration(start, { amount: 5, unit: 'day' }).provisional).toBe(false);
  });

  it('keeps the time of day and moves the day as from a day', () => {
    fc.assert(
      fc.property(anyDay, timeOfDay, longDuration, (start, time, duration) => {
        const { instant, provisional } = addDuration(startOfDay(start) + time, duration);
        const moved = addDuration(start, duration);
        expect(dayOf(instant)).toBe(moved.earlier);
        expect(moved.later).toBe(moved.earlier);
        expect(instant - startOfDay(dayOf(instant))).toBe(time);
        expect(provisional).toBe(moved.provisional);
      }),
    );
  });
});

describe('every period', () => {
  it('in days is so many days long, in months and working days what these say', () => {
    fc.assert(
      fc.property(anyDay, longDuration, (start, { amount, unit }) => {
        const { earlier } = addDuration(start, { amount, unit });
        if (unit === 'day') expect(daysBetween(start, earlier)).toBe(amount);
        if (unit === 'month') expect(earlier).toBe(addMonths(start, amount));
        if (unit === 'year') expect(earlier).toBe(addMonths(start, amount * 12));
        if (unit === 'working-day') expect(earlier).toBe(addWorkingDays(start, amount).day);
      }),
    );
  });

  it('is refused where it means nothing, whatever the unit', () => {
    for (const unit of ['minute', 'hour', ...LONG_UNITS] as const)
      for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e15, 2 ** 53]) {
        expect(() => addDuration(day('2026-11-27'), { amount, unit }), `${amount} ${unit}`).toThrow(RangeError);
        expect(() => addDuration(startOfDay(day('2026-11-27')), { amount, unit }), `${amount} ${unit}`).toThrow(
          RangeError,
        );
      }
    expect(() => addDuration(Number.NaN, { amount: 1, unit: 'day' })).toThrow(RangeError);
    expect(() => addDuration(day('9999-12-31'), { amount: 1, unit: 'day' })).toThrow(RangeError);
    expect(() => addDuration(day('9999-12-31'), { amount: 1, unit: 'hour' })).toThrow(RangeError);
    expect(() => addDuration(startOfDay(day('9999-12-31')), { amount: 24, unit: 'hour' })).toThrow(RangeError);
    expect(() => addDuration(day('1970-01-01'), { amount: -1, unit: 'minute' })).toThrow(RangeError);
  });
});
