import { describe, expect, it } from 'vitest';
import type { Day } from './day.ts';
import { plausibleUnixDay, readDays } from './read-date.ts';

const now = '2026-11-27' as Day;

describe('dates in a text', () => {
  it.each([
    ['有效期至 2026-12-03', ['2026-12-03']],
    ['2026年12月3日到期', ['2026-12-03']],
    ['2026/12/3', ['2026-12-03']],
    ['2026.12.03', ['2026-12-03']],
    ['12月3日', ['2026-12-03']],
    ['1月2日', ['2027-01-02']],
    ['２０２６年１２月３日', ['2026-12-03']],
    ['2026-11-03 至 2026-12-03', ['2026-11-03', '2026-12-03']],
    ['2026年 12月 3日 09:30', ['2026-12-03']],
    ['12月3号', ['2026-12-03']],
    ['26年12月3日', ['2026-12-03']],
    ['26-12-03', ['2026-12-03']],
    ['26/12/3 09:30', ['2026-12-03']],
    ['3 Dec 2026', ['2026-12-03']],
    ['3rd of December, 2026', ['2026-12-03']],
    ['Dec 3', ['2026-12-03']],
    ['Dec. 3, 2026', ['2026-12-03']],
    ['Expires January 2', ['2027-01-02']],
    ['03-Dec-2026', ['2026-12-03']],
    ['Thu Dec 03 2026', ['2026-12-03']],
    ['3 Nov – 3 Dec 2026', ['2026-11-03', '2026-12-03']],
    ['Nov 3, 2026 - Dec 3, 2026', ['2026-11-03', '2026-12-03']],
    ['2026-12-02T16:00:00Z', ['2026-12-03']],
    ['2026-12-03T00:00:00.000+08:00', ['2026-12-03']],
    ['2026-12-03T09:30', ['2026-12-03']],
  ])('%s', (text, days) => {
    expect(readDays(text, now)).toEqual(days);
  });

  it.each([
    '2026-13-03',
    '2026年2月30日',
    '版本 1.2.3',
    '13812345678',
    '5/20',
    'gh_2026120312',
    '26.12.3.1',
    '99-12-03',
    '3/12/2026',
    'Mayor 3',
    'Decent 3',
    'Feb 30',
    '12026-12-033',
  ])('none in %s', (text) => {
    expect(readDays(text, now)).toEqual([]);
  });
});

describe('a number that may be a Unix time', () => {
  const window = { before: 60, after: 40 };
  it('is a day in Shanghai when it is near now', () => {
    expect(plausibleUnixDay(Date.parse('2026-12-03T00:00:00+08:00') / 1000, now, window)).toBe('2026-12-03');
    expect(plausibleUnixDay(String(Date.parse('2026-12-02T23:59:59+08:00') / 1000), now, window)).toBe('2026-12-02');
  });
  it.each([1, 0, -1, Number.NaN, 1.5, '12ab', null, undefined, 1_411_912_525, Date.parse('2026-12-03'), 4e9])(
    'is nothing when it is %s',
    (value) => {
      expect(plausibleUnixDay(value, now, window)).toBeNull();
    },
  );
});
