import { expect, test, vi } from 'vitest';
import type { ItemState } from '@/lib/deregistration/types.ts';
import { statesOf } from './item-changes.ts';

vi.mock('@/lib/store/database.ts', () => ({ database: () => ({}) }));

const kept = (change: Partial<ItemState>): ItemState => ({
  itemId: 'apply',
  state: 'todo',
  reason: '',
  note: 'seen to',
  assignee: '',
  dueOn: null,
  title: '',
  changedAt: 10,
  ...change,
});
const mine = (changedAt: number, runId: string | null = 'run') =>
  new Map([['apply', { runId, change: { state: 'done' } as const, changedAt }]]);

test('a change of this window shows before it is kept, and leaves the other fields alone', () => {
  expect(statesOf([kept({})], mine(11), 'run').get('apply')).toMatchObject({ state: 'done', note: 'seen to' });
  expect(statesOf([], mine(11), 'run').get('apply')).toMatchObject({ state: 'done', note: '' });
});

test('what another window kept later holds', () => {
  expect(statesOf([kept({ changedAt: 12 })], mine(11), 'run').get('apply')?.state).toBe('todo');
});

test('a change belongs to its run; one that is just starting a run belongs to whatever is shown', () => {
  expect(statesOf([], mine(11, 'other'), 'run').size).toBe(0);
  expect(statesOf([], mine(11, null), null).get('apply')?.state).toBe('done');
  expect(statesOf([], mine(11, null), 'run').get('apply')?.state).toBe('done');
});
