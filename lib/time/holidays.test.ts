import { describe, expect, it } from 'vitest';
import { addDays, type Day, isDay } from './day.ts';
import { isWorked, knows, makeCalendar, NOTICES } from './holidays.ts';
import { daysOf, TYPED_YEARS, workedByNotice } from './notices.fixture.ts';

const day = (text: string): Day => text as Day;
const upTo = (year: number, days: ReadonlySet<string>): string[] =>
  [...days].filter((known) => Number(known.slice(0, 4)) <= year);

describe('the holiday calendar', () => {
  it.each(TYPED_YEARS)('works and rests in %i as the State Council’s notice says', (year) => {
    const wrong = daysOf(year).filter((date) => isWorked(NOTICES, date) !== workedByNotice(date));
    expect(wrong).toEqual([]);
  });

  it('knows the Spring Festival of every year that it claims to know', () => {
    expect(NOTICES.from <= '2012-01-01').toBe(true);
    expect(NOTICES.until >= '2026-12-31').toBe(true);
    for (let year = Number(NOTICES.from.slice(0, 4)); year <= Number(NOTICES.until.slice(0, 4)); year++) {
      const around = [...NOTICES.free].filter((date) => date >= `${year}-01-20` && date <= `${year}-02-28`);
      expect(around.length, String(year)).toBeGreaterThanOrEqual(7);
      expect(
        [...NOTICES.worked].some((date) => date.startsWith(`${year}`)),
        String(year),
      ).toBe(true);
    }
  });

  it('holds days alone, none both free and worked, and the worked ones are weekend days', () => {
    for (const date of [...NOTICES.free, ...NOTICES.worked]) expect(isDay(date), date).toBe(true);
    for (const date of NOTICES.worked) {
      expect(NOTICES.free.has(date), date).toBe(false);
      expect([0, 6], date).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
    }
  });

  it('ends where the next year’s notice may begin', () => {
    expect(makeCalendar(['2026-10-01'], []).until).toBe('2026-12-31'); // 1 January 2027 is a Friday
    expect(makeCalendar(['2024-10-01'], []).until).toBe('2024-12-31'); // Wednesday
    expect(makeCalendar(['2011-10-01'], []).until).toBe('2011-12-30'); // Sunday
    expect(makeCalendar(['2006-10-01'], []).until).toBe('2006-12-29'); // Monday
    expect(makeCalendar(['2018-10-01'], []).until).toBe('2018-12-28'); // Tuesday
  });

  it('was right, each year before the next notice came out, about every day that it claims to know', () => {
    const last = Number(NOTICES.until.slice(0, 4));
    for (let year = Number(NOTICES.from.slice(0, 4)); year < last; year++) {
      const asOf = `${year}-12-01`;
      const then = makeCalendar(
        upTo(year, NOTICES.free).filter((date) => date < asOf),
        upTo(year, NOTICES.worked).filter((date) => date < asOf),
      );
      for (let date = day(`${year}-12-01`); date < `${year + 1}-01-10`; date = addDays(date, 1))
        if (knows(then, date)) expect(isWorked(then, date), date).toBe(isWorked(NOTICES, date));
    }
  });

  it('has a first and a last day, and no calendar is made of nothing', () => {
    expect(knows(NOTICES, NOTICES.from)).toBe(true);
    expect(knows(NOTICES, addDays(NOTICES.from, -1))).toBe(false);
    expect(knows(NOTICES, NOTICES.until)).toBe(true);
    expect(knows(NOTICES, addDays(NOTICES.until, 1))).toBe(false);
    expect(() => makeCalendar([], [])).toThrow(RangeError);
  });
});
