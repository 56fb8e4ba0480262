import { expect, it } from 'vitest';
import type { Day } from './day.ts';
import { reckon } from './reckon.ts';

const day = (text: string): Day => text as Day;

it('reads a month both ways: the earlier to warn by, the later to wait for', () => {
  expect(reckon(day('2026-02-10'), { from: 1, to: 1, unit: 'month' })).toEqual({
    earlier: '2026-03-10',
    later: '2026-03-12',
    provisional: false,
  });
});

it('counts working days over the Spring Festival of 2026, and says where the holidays are not known yet', () => {
  expect(reckon(day('2026-02-12'), { from: 1, to: 3, unit: 'working-day' })).toEqual({
    earlier: '2026-02-13',
    later: '2026-02-24',
    provisional: false,
  });
  expect(reckon(day('2026-12-30'), { from: 1, to: 7, unit: 'working-day' }).provisional).toBe(true);
});

it('counts calendar days over a leap day', () => {
  expect(reckon(day('2028-02-20'), { from: 7, to: 15, unit: 'day' })).toMatchObject({
    earlier: '2028-02-27',
    later: '2028-03-06',
  });
});
