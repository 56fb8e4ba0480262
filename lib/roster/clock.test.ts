import { expect, it } from 'vitest';
import { clockSkew } from './clock.ts';
import { moment } from './people.fixture.ts';

const page = moment('2026-11-27') / 1000;
const HOUR = 3_600_000;

it.each([
  [0, null],
  [11.99, null],
  [-11.99, null],
  [12, 1],
  [-12, -1],
  [30, 1],
  [36, 2],
  [24 * 16, 16],
  [-24 * 16, -16],
])('a machine %d hours ahead is off by %s days', (hours, days) => {
  expect(clockSkew(page, moment('2026-11-27') + hours * HOUR)).toBe(days);
});

it('a machine whose battery died is noticed', () => {
  expect(clockSkew(page, 0)).toBeLessThan(-20_000);
});

it.each([undefined, null, '1795752000', NaN, 0, -1, Infinity, page * 1000])('%s is no time of a page', (time) => {
  expect(clockSkew(time, moment('2020-01-01'))).toBeNull();
});
