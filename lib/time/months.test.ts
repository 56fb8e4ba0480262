import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, makeDay } from './day.ts';
import { addMonths, addMonthsRange, dayRange } from './months.ts';

const day = (text: string): Day => text as Day;
const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(day('1990-01-01'), days));
const months = fc.integer({ min: -200, max: 200 });
/** Months since the year 0, by which two days can be compared. */
const monthOf = (date: Day): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

describe('months of the calendar', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-28', 1, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-03', 1, '2027-01-03'],
    ['2027-01-03', -1, '2026-12-03'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-27', 0, '2026-11-27'],
  ])('%s and %i are %s', (start, count, end) => {
    expect(addMonths(day(start), count)).toBe(end);
  });

  it('never skip a month, and keep the date unless the month is too short', () => {
    fc.assert(
      fc.property(anyDay, months, (start, count) => {
        const end = addMonths(start, count);
        expect(monthOf(end)).toBe(monthOf(start) + count);
        const month = (monthOf(end) - 1) % 12;
        const kept = makeDay(Math.floor((monthOf(end) - 1) / 12), month + 1, Number(start.slice(8)));
        if (kept) expect(end).toBe(kept);
        else expect(monthOf(addDays(end, 1))).toBe(monthOf(end) + 1);
      }),
    );
  });

  it('lead back to the same day, or to the nearest that the shorter month allows', () => {
    fc.assert(
      fc.property(anyDay, months, (start, count) => {
        const end = addMonths(start, count);
        const back = addMonths(end, -count);
        if (end.slice(8) === start.slice(8)) expect(back).toBe(start);
        else expect(back).toBe(`${start.slice(0, 8)}${end.slice(8)}`);
      }),
    );
  });

  it('never run against the order of days', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(100), months, (start, gap, count) => {
        expect(addMonths(addDays(start, gap), count) >= addMonths(start, count)).toBe(true);
      }),
    );
  });

  it('are refused where they mean nothing', () => {
    for (const broken of [0.5, Number.NaN, Number.NEGATIVE_INFINITY, 1e9, -1e9, 1e300])
      expect(() => addMonths(day('2026-11-27'), broken), String(broken)).toThrow(RangeError);
    expect(() => addMonths(day('1970-01-31'), -1)).toThrow(RangeError);
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonthsRange(day('1970-12-31'), -11)).not.toThrow();
    expect(() => addMonthsRange(day('9999-01-01'), 11)).not.toThrow();
    expect(addMonths(day('1970-03-01'), -2)).toBe('1970-01-01');
    expect(() => addMonthsRange(day('1970-03-01'), -2)).toThrow(RangeError);
  });
});

describe('一个月', () => {
  it('is thirty days or a month of the calendar, and the earlier one is the one to warn by', () => {
    expect(addMonthsRange(day('2026-12-03'), 1)).toEqual({
      byDays: '2027-01-02',
      byCalendar: '2027-01-03',
      earlier: '2027-01-02',
      later: '2027-01-03',
    });
    expect(addMonthsRange(day('2027-01-31'), 1)).toEqual({
      byDays: '2027-03-02',
      byCalendar: '2027-02-28',
      earlier: '2027-02-28',
      later: '2027-03-02',
    });
    expect(addMonthsRange(day('2026-11-01'), 1)).toMatchObject({ earlier: '2026-12-01', later: '2026-12-01' });
  });

  it('goes for any number of months, forward and back', () => {
    expect(addMonthsRange(day('2026-12-03'), 3)).toEqual({
      byDays: '2027-03-03',
      byCalendar: '2027-03-03',
      earlier: '2027-03-03',
      later: '2027-03-03',
    });
    expect(addMonthsRange(day('2027-01-03'), -1)).toMatchObject({ byDays: '2026-12-04', byCalendar: '2026-12-03' });
    fc.assert(
      fc.property(anyDay, months, (start, count) => {
        const { byDays, byCalendar, earlier, later } = addMonthsRange(start, count);
        expect(daysBetween(start, byDays)).toBe(count * 30);
        expect(byCalendar).toBe(addMonths(start, count));
        expect([earlier, later]).toEqual([byDays, byCalendar].sort());
      }),
    );
  });

  it('puts two days in order', () => {
    const ordered = { earlier: '2026-11-27', later: '2026-12-03' };
    expect(dayRange(day('2026-11-27'), day('2026-12-03'))).toEqual(ordered);
    expect(dayRange(day('2026-12-03'), day('2026-11-27'))).toEqual(ordered);
  });
});
