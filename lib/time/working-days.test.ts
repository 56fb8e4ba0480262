import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import { daysOf, TYPED_YEARS, workedByNotice } from './notices.fixture.ts';
import { addWorkingDays, calendarKnownUntil, isProvisional, isWorkingDay, workingDaysBetween } from './working-days.ts';

const day = (text: string): Day => text as Day;
const plus = (from: string, count: number): Day => addWorkingDays(day(from), count).day;
const between = (from: string, to: string): number => workingDaysBetween(day(from), day(to)).days;

/** Every day of the years whose notices are typed by hand, and those of them that are worked, in order. */
const allDays = TYPED_YEARS.flatMap(daysOf);
const workedDays = allDays.filter(workedByNotice);

const typedDay = fc.constantFrom(...allDays);
/** From well before the calendar begins to well after it ends. */
const anyDay = fc.integer({ min: -12_000, max: 12_000 }).map((days) => addDays(day('2020-01-01'), days));
const count = fc.integer({ min: -300, max: 300 });

describe('working days', () => {
  it('pass over the Spring Festival of 2026 and count the Saturdays worked for it', () => {
    expect(isWorkingDay(day('2026-02-14'))).toBe(true); // Saturday
    expect(isWorkingDay(day('2026-02-16'))).toBe(false); // Monday
    expect(isWorkingDay(day('2026-02-23'))).toBe(false); // Monday
    expect(isWorkingDay(day('2026-02-28'))).toBe(true); // Saturday
    expect(isWorkingDay(day('2026-03-01'))).toBe(false); // Sunday
    expect(plus('2026-02-13', 1)).toBe('2026-02-14');
    expect(plus('2026-02-14', 1)).toBe('2026-02-24');
    expect(plus('2026-02-13', 7)).toBe('2026-03-02');
    expect(plus('2026-03-02', -6)).toBe('2026-02-14');
    expect(between('2026-02-13', '2026-03-02')).toBe(7);
  });

  it('pass over National Day', () => {
    expect(plus('2026-09-30', 1)).toBe('2026-10-08');
    expect(plus('2026-09-30', 3)).toBe('2026-10-10'); // Saturday
    expect(plus('2026-09-18', 1)).toBe('2026-09-20'); // Sunday
    expect(plus('2025-09-26', 4)).toBe('2025-10-09'); // 8 days with Mid-Autumn in them
  });

  it('pass over a year’s end and over 29 February', () => {
    expect(plus('2025-12-31', 1)).toBe('2026-01-04'); // Sunday
    expect(plus('2026-01-04', -1)).toBe('2025-12-31');
    expect(plus('2024-02-28', 1)).toBe('2024-02-29');
    expect(plus('2024-02-28', 2)).toBe('2024-03-01');
    expect(plus('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('do not count the start day, worked or not', () => {
    expect(plus('2026-11-27', 1)).toBe('2026-11-30'); // Friday
    expect(plus('2026-11-28', 1)).toBe('2026-11-30'); // Saturday
    expect(plus('2026-11-28', -1)).toBe('2026-11-27');
    expect(between('2026-11-27', '2026-11-27')).toBe(0);
    expect(between('2026-11-27', '2026-11-29')).toBe(0);
    expect(between('2026-11-29', '2026-11-27')).toBe(-1);
  });

  it('of which there are none is the day itself, or the next one that is worked', () => {
    expect(plus('2026-11-27', 0)).toBe('2026-11-27');
    expect(plus('2026-11-28', 0)).toBe('2026-11-30');
    expect(plus('2026-10-01', 0)).toBe('2026-10-08');
  });

  it('are refused where they mean nothing', () => {
    for (const broken of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 20_001, -20_001])
      expect(() => plus('2026-11-27', broken), String(broken)).toThrow(RangeError);
    expect(() => plus('1970-01-05', -10)).toThrow(RangeError);
    expect(() => plus('9999-12-20', 20)).toThrow(RangeError);
    // 4,000 weeks, less the holidays of the few weeks that are known.
    expect(plus('2040-11-30', 20_000)).toBe(addDays(day('2040-11-30'), 28_000));
  });
});

describe('where the calendar ends', () => {
  const end = calendarKnownUntil();
  const next = addDays(end, 1);

  it('is the last day of the last notice', () => {
    expect(isProvisional(end)).toBe(false);
    expect(isProvisional(next)).toBe(true);
  });

  it('marks what rests on a day beyond, and nothing else', () => {
    const lastWorked = addWorkingDays(next, -1);
    expect(lastWorked.provisional).toBe(false);
    expect(addWorkingDays(addDays(lastWorked.day, -1), 1)).toEqual(lastWorked);
    expect(addWorkingDays(lastWorked.day, 1).provisional).toBe(true);
    expect(addWorkingDays(lastWorked.day, 0).provisional).toBe(false);
    expect(addWorkingDays(addDays(end, 40), 0).provisional).toBe(true);
    expect(addWorkingDays(addDays(end, 40), -60).provisional).toBe(true);
    expect(workingDaysBetween(end, next).provisional).toBe(true);
    expect(workingDaysBetween(next, end).provisional).toBe(false);
    expect(workingDaysBetween(next, next).provisional).toBe(false);
    expect(workingDaysBetween(addDays(end, -9), end).provisional).toBe(false);
    expect(workingDaysBetween(day('1999-01-01'), day('1999-01-08')).provisional).toBe(true);
  });

  it('knows weekends alone', () => {
    expect(isWorkingDay(day('2040-10-01'))).toBe(true); // Monday
    expect(plus('2040-09-28', 2)).toBe('2040-10-02');
    expect(plus('2040-09-28', 1)).toBe('2040-10-01');
  });
});

describe('any number of working days', () => {
  it('is what counting them one by one in the notices gives', () => {
    fc.assert(
      fc.property(typedDay, count, (start, n) => {
        const later = workedDays.filter((date) => date > start);
        const earlier = workedDays.filter((date) => date < start).reverse();
        const expected = n > 0 ? later[n - 1] : n < 0 ? earlier[-n - 1] : workedDays.find((date) => date >= start);
        fc.pre(expected !== undefined);
        expect(plus(start, n)).toBe(expected);
      }),
    );
  });

  it('between two days is what counting them in the notices gives', () => {
    fc.assert(
      fc.property(typedDay, typedDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(between(from, to)).toBe(workedDays.filter((date) => date > from && date <= to).length);
        if (a !== b) expect(between(to, from)).toBe(0 - workedDays.filter((date) => date >= from && date < to).length);
      }),
    );
  });

  it('never ends on a day off', () => {
    fc.assert(fc.property(anyDay, count, (start, n) => isWorkingDay(plus(start, n))));
  });

  it('is that many days away, and leads back', () => {
    fc.assert(
      fc.property(
        anyDay,
        count.filter((n) => n !== 0),
        (start, n) => {
          const end = plus(start, n);
          expect(between(start, end)).toBe(n);
          const back = plus(end, -n);
          // From a day off, the way back ends on the last working day that was passed over.
          if (isWorkingDay(start)) expect(back).toBe(start);
          else expect(back).toBe(plus(start, n > 0 ? -1 : 1));
        },
      ),
    );
  });

  it('can be gone in two parts', () => {
    const steps = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(anyDay, steps, steps, fc.constantFrom(1, -1), (start, a, b, sign) => {
        expect(plus(plus(start, sign * a), sign * b)).toBe(plus(start, sign * (a + b)));
      }),
    );
  });

  it('never runs against the order of days or of counts', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), count, (start, gap, n) => {
        expect(plus(addDays(start, gap), n) >= plus(start, n)).toBe(true);
        if (n !== 0 && n !== -1) expect(plus(start, n + 1) > plus(start, n)).toBe(true);
      }),
    );
  });

  it('is provisional exactly where a day used is', () => {
    fc.assert(
      fc.property(anyDay, count, (start, n) => {
        const { day: end, provisional } = addWorkingDays(start, n);
        const used: Day[] = [];
        const step = n < 0 ? -1 : 1;
        for (let date = n === 0 ? start : addDays(start, step); ; date = addDays(date, step)) {
          used.push(date);
          if (date === end) break;
        }
        expect(provisional).toBe(used.some((date) => isProvisional(date)));
        expect(workingDaysBetween(start, end).provisional).toBe(
          start !== end && used.slice(n === 0 ? 1 : 0).some((date) => isProvisional(date)),
        );
      }),
    );
  });
});
