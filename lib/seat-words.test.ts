import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sayAdvice, sayInvited } from './seat-words.ts';
import type { Day } from './time/day.ts';

beforeEach(() => {
  const getMessage = (key: string, values: string[] = []): string => [key, ...values].join('|');
  Object.assign(fakeBrowser.i18n, { getMessage });
});

describe('invitations that hold seats', () => {
  const say = (count: number, ...latest: number[]): string =>
    sayInvited(
      count,
      latest.map((at) => ({ latest: at })),
      (end) => `by ${end.latest}`,
    );

  it('are counted, and one time is said for all only where it holds for all', () => {
    expect(say(2)).toBe('seats_invited|2');
    expect(say(1, 9)).toBe('seats_invited|1clause_commaby 9');
    expect(say(2, 9, 9)).toBe('seats_invited|2clause_commaby 9');
    expect(say(2, 9, 7)).toBe('seats_invited_one_of|2|by 7');
    expect(say(3, 9, 9)).toBe('seats_invited_one_of|3|by 9');
  });
});

it('what is full is full until a day that is known, today, or nobody knows', () => {
  const today = '2026-11-22' as Day;
  const full = (freeFrom: string | null): string =>
    sayAdvice({ kind: 'full-long', freeFrom: freeFrom as Day | null }, today);
  expect(full(null)).toBe('seats_full_and|seats_full_long|seats_free_unknown');
  expect(full('2026-11-22')).toBe('seats_full_and|seats_full_long|seats_free_today');
  expect(full('2026-12-03')).toBe('seats_full_and|seats_full_long|seats_free_from|12月3日 周四');
  expect(sayAdvice({ kind: 'last-short', freeFrom: null }, today)).toBe('seats_last_short');
});
