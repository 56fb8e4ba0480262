import { expect, test } from 'vitest';
import type { Plan, PlannedDay, PlannedItem } from '@/lib/deregistration/types.ts';
import type { Day } from '@/lib/time/day.ts';
import { same, samePlan } from './same-plan.ts';

const on = (day: string): PlannedDay => ({
  earlier: day as Day,
  later: day as Day,
  provisional: false,
  reasons: [{ kind: 'start' }],
});
const item = (id: string, due: string): PlannedItem => ({
  id,
  section: 'route',
  phase: 'prepare',
  owner: 'legal',
  blocking: false,
  after: [],
  start: on('2026-11-22'),
  due: on(due),
  moved: false,
  critical: false,
  maybe: false,
  extra: null,
});
const plan = (...items: PlannedItem[]): Plan => ({
  items,
  leftOut: [],
  phases: [],
  criticalPath: [],
  earliestApply: on('2026-12-01'),
  lastApply: null,
  lastRevoke: null,
  confirm: { first: on('2026-12-16'), last: on('2026-12-18') },
  closedBy: on('2026-12-18'),
  nameFreeFrom: on('2027-01-02'),
  problems: [],
});

test('what says the same is the same object, and what says something else is not', () => {
  const before = { a: [1, 2] };
  expect(same(before, { a: [1, 2] })).toBe(before);
  expect(same(before, { a: [1] })).not.toBe(before);
  expect(same(undefined, before)).toBe(before);
});

test('of a plan made anew only the items whose day has moved are new', () => {
  const before = plan(item('a', '2026-11-25'), item('b', '2026-11-26'));
  const after = samePlan(before, plan(item('a', '2026-11-25'), item('b', '2026-11-27'), item('c', '2026-11-28')));
  expect(after.items[0]).toBe(before.items[0]);
  expect(after.items[1]).not.toBe(before.items[1]);
  expect(after.items.map(({ due }) => due.earlier)).toEqual(['2026-11-25', '2026-11-27', '2026-11-28']);
});
