import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, daysBetween, isDay, makeDay, sayDay, startOfDay } from './day.ts';

const day = (text: string): Day => text as Day;

describe('days in Shanghai', () => {
  it('belongs to Shanghai, not to the machine', () => {
    expect(dayOf(Date.parse('2026-12-02T15:59:59Z'))).toBe('2026-12-02');
    expect(dayOf(Date.parse('2026-12-02T16:00:00Z'))).toBe('2026-12-03');
    // In the summers of 1986 to 1991 China's clocks stood an hour further on.
    expect(dayOf(Date.parse('1991-07-01T15:30:00Z'))).toBe('1991-07-02');
    expect(dayOf(Date.parse('1991-11-01T15:30:00Z'))).toBe('1991-11-01');
    expect(dayOf(-1)).toBe('1970-01-01');
    for (const none of [Number.NaN, Infinity, 9e15]) expect(() => dayOf(none)).toThrow(RangeError);
    expect(startOfDay(day('2026-12-03'))).toBe(Date.parse('2026-12-02T16:00:00Z'));
  });

  it('has no days that the calendar lacks', () => {
    expect(makeDay(2027, 2, 29)).toBeNull();
    expect(makeDay(2028, 2, 29)).toBe('2028-02-29');
    expect(makeDay(2026, 13, 1)).toBeNull();
    expect(makeDay(2026, 4, 31)).toBeNull();
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
  });

  it('goes and comes back by any number of days', () => {
    const any = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(any, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const start = dayOf(date.getTime());
        expect(daysBetween(start, addDays(start, days))).toBe(days);
        expect(addDays(addDays(start, days), -days)).toBe(start);
        expect(dayOf(startOfDay(start))).toBe(start);
      }),
    );
  });

  it('is said as people say it, with the year only when it is another one', () => {
    const now = day('2026-11-27');
    expect(sayDay(day('2026-12-03'), 'zh-CN', now)).toBe('12月3日 周四');
    expect(sayDay(day('2027-01-02'), 'zh-CN', now)).toBe('2027年1月2日 周六');
    expect(sayDay(day('2026-12-03'), 'en', now)).toBe('Thu 3 Dec');
    expect(sayDay(day('2027-01-02'), 'en', now)).toBe('Sat 2 Jan 2027');
  });
});
