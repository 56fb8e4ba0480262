import { expect, test } from 'vitest';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import type { Day } from '@/lib/time/day.ts';
import { anchorOf, type Draft, draftOf, profileOf, restNo, stepProblem } from './draft.ts';

const today = '2026-11-22' as Day;
const draft = (change: Partial<Draft> = {}): Draft => ({
  ...draftOf(BLANK_PROFILE, { route: null, anchor: null, today }),
  ...change,
});

test('a profile comes out of the wizard as it went in', () => {
  const profile = { ...BLANK_PROFILE, followers: 8230, newAccount: '新号', verified: 'yes' } as const;
  const anchor = { kind: 'target', day: '2027-03-01' as Day } as const;
  const drafted = draftOf(profile, { route: 'deregister', anchor, today });
  expect(profileOf(drafted)).toEqual(profile);
  expect(anchorOf(drafted)).toEqual(anchor);
});

test('work begins today unless another day was given', () => {
  expect(anchorOf(draft())).toEqual({ kind: 'start', day: today });
  expect(anchorOf(draft({ anchorDay: '' }))).toBeNull();
});

test.each([
  ['1.2万', 12_000, null],
  ['0', 0, null],
  ['', null, null],
  ['40000000', 40_000_000, null],
  ['-1', null, 'negative'],
  ['很多', null, 'not-a-number'],
])('%s followers', (followers, count, why) => {
  expect(profileOf(draft({ followers })).followers).toBe(count);
  expect(stepProblem('account', draft({ followers }))).toEqual(why && { field: 'followers', why });
});

test('a step is left as soon as its own answers stand', () => {
  const wrong = draft({ followers: '-1', anchorDay: '' });
  expect(stepProblem('route', wrong)).toBeNull();
  expect(stepProblem('uses', wrong)).toBeNull();
  expect(stepProblem('dates', wrong)).toEqual({ field: 'anchor-day', why: 'empty' });
});

test('what was answered stays when all the rest is answered with no', () => {
  const features = restNo({ ...BLANK_PROFILE.features, payment: 'yes', cards: 'no' });
  expect(features.payment).toBe('yes');
  expect(new Set(Object.values(features))).toEqual(new Set(['yes', 'no']));
});
