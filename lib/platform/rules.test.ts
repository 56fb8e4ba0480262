import { expect, it } from 'vitest';
import { BUILT_IN } from './book.ts';
import { platformFacts, seatLimits } from './lookups.ts';
import { RULES } from './rules/index.ts';

it('every rule has a source, a day on which it was checked, and both languages', () => {
  for (const rule of RULES) {
    expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    expect(rule.checked, rule.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rule.says.zh && rule.says.en, rule.id).toBeTruthy();
  }
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it('seats: 5 long-term, 20 short-term, 25 in all (rows 1.2, 1.3, 1.4)', () => {
  expect(seatLimits(BUILT_IN)).toEqual({ long: 5, short: 20, total: 25 });
});

it('where sources disagree the answer is a range (rows 3.9, 3.10, 3.12)', () => {
  expect(platformFacts(BUILT_IN)).toMatchObject({
    freezeDays: { from: 7, to: 60 },
    confirmDays: { from: 2, to: 7 },
    invitationHours: 24,
    approvalMinutes: 30,
  });
});
