import { expect, test } from 'vitest';
import type { ItemState, PlannedDay, PlannedItem } from '@/lib/deregistration/types.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { addDays, type Day } from '@/lib/time/day.ts';
import { assigneesOf } from './assignees.ts';
import { bySection, passes } from './shown.ts';

const today = '2026-11-22' as Day;
const on = (day: Day): PlannedDay => ({ earlier: day, later: day, provisional: false, reasons: [] });
const item = (id: string, due: Day, section: PlannedItem['section'] = 'route'): PlannedItem => ({
  id,
  section,
  phase: 'prepare',
  owner: 'legal',
  blocking: false,
  after: [],
  start: on(today),
  due: on(due),
  moved: false,
  critical: false,
  maybe: false,
  extra: null,
});
const state = (itemId: string, change: Partial<ItemState>): ItemState => ({
  itemId,
  state: 'todo',
  reason: '',
  note: '',
  assignee: '',
  dueOn: null,
  title: '',
  changedAt: 1,
  ...change,
});

test('due is what is open and over, or will be within the days of warning', () => {
  const due = { kind: 'due' } as const;
  expect(passes(due, item('a', addDays(today, WARNING_DAYS)), undefined, today)).toBe(true);
  expect(passes(due, item('a', addDays(today, -3)), undefined, today)).toBe(true);
  expect(passes(due, item('a', addDays(today, WARNING_DAYS + 1)), undefined, today)).toBe(false);
  expect(passes(due, item('a', today), state('a', { state: 'done' }), today)).toBe(false);
  expect(passes(due, item('a', today), state('a', { state: 'na' }), today)).toBe(false);
});

test('open is what is neither done nor said not to apply', () => {
  const open = { kind: 'open' } as const;
  const later = item('a', addDays(today, 90));
  expect(passes(open, later, undefined, today)).toBe(true);
  expect(passes(open, later, state('a', { state: 'blocked' }), today)).toBe(true);
  expect(passes(open, later, state('a', { state: 'na' }), today)).toBe(false);
});

test('somebody’s items are those that were given to them, done or not', () => {
  const his = { kind: 'assignee', name: '林夏' } as const;
  expect(passes(his, item('a', today), state('a', { assignee: '林夏', state: 'done' }), today)).toBe(true);
  expect(passes(his, item('a', today), undefined, today)).toBe(false);
});

test('names are offered once, those used most first', () => {
  const states = ['周舟', '林夏', '林夏', ''].map((assignee, nth) => state(`${nth}`, { assignee }));
  expect(assigneesOf(new Map(states.map((one) => [one.itemId, one])))).toEqual(['林夏', '周舟']);
});

test('sections keep the order of the plan', () => {
  const sections = bySection([item('b', today), item('x', today, 'law'), item('a', today)]);
  expect(sections.get('route')?.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(sections.get('law')).toHaveLength(1);
});
