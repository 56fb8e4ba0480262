import { expect, test } from 'vitest';
import { BLANK_COURSE } from '@/lib/deregistration/course.ts';
import { makePlan } from '@/lib/deregistration/plan.ts';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import { PHASES } from '@/lib/deregistration/types.ts';
import { BUILT_IN } from '@/lib/platform/book.ts';
import type { Day } from '@/lib/time/day.ts';
import { nextDates } from './next-dates.ts';

const today = '2026-11-23' as Day;
const plan = makePlan({
  profile: { ...BLANK_PROFILE, followers: 8230 },
  book: BUILT_IN,
  anchor: { kind: 'start', day: today },
  today,
  course: BLANK_COURSE,
  extras: [],
  states: new Map(),
});

test('every phase has its dates, and a plan without a target has no last day to apply', () => {
  for (const phase of PHASES) expect(nextDates(plan, phase).length, phase).toBeGreaterThan(0);
  expect(nextDates(plan, 'prepare').map(({ key }) => key)).toEqual(['earliest_apply', 'closed_by']);
});

test('what is to be met is told from what is waited for', () => {
  const waits = Object.fromEntries(
    PHASES.flatMap((phase) => nextDates(plan, phase)).map(({ key, waits }) => [key, waits]),
  );
  expect(waits.earliest_apply).toBe(true);
  expect(waits.confirm_last).toBe(false);
});
