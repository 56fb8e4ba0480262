import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from '../book.ts';
import { confirmationWindow, freezePeriod } from '../lookups.ts';
import type { Subject } from '../rule.ts';
import { type RuleValue, SUBJECTS } from '../rule.ts';
import {
  closeFirst,
  isRevocable,
  nameProtection,
  needsConfirmation,
  paymentQuietTime,
  paymentUnbindTime,
  releasedAtConfirmation,
  subjectChecks,
  transferCheckTime,
  transferRefundTime,
} from './deregistration.ts';

const routes = (subject: Subject): string[] => subjectChecks(BUILT_IN, subject).map(({ route }) => route);
const set = (ruleId: string, value: RuleValue) =>
  makeBook([], [{ ruleId, value, note: '官方页面写着', link: null, setAt: 0 }]);

/** The phases of one way out, in calendar days, as the worked timelines of §3.1 tell them. */
function timeline(subject: Subject, followers: number) {
  const time = subjectChecks(BUILT_IN, subject)[0]?.time ?? 'unknown';
  const { from, to } = freezePeriod(BUILT_IN, followers);
  return {
    verify: typeof time === 'string' ? time : { atMost: time.to, unit: time.unit },
    freeze: [from, to],
    confirmAtMost: confirmationWindow(BUILT_IN).to,
    name: nameProtection(BUILT_IN).to,
  };
}

describe('the worked timelines of §3.1', () => {
  it('individual up to 1,000 followers: 7 or 15, then up to 7 to confirm, name free 15 later', () => {
    for (const followers of [0, 999, 1_000]) {
      expect(timeline('individual', followers)).toEqual({
        verify: 'at-once',
        freeze: [7, 15],
        confirmAtMost: 7,
        name: 15,
      });
    }
  });

  it('organisation of 5,000: up to 10 for the transfer, 15, up to 7, name 15', () => {
    expect(timeline('enterprise', 5_000)).toEqual({
      verify: { atMost: 10, unit: 'day' },
      freeze: [15, 15],
      confirmAtMost: 7,
      name: 15,
    });
  });

  it('organisation of 200,000: up to 10, 60, up to 7, name 15', () => {
    expect(timeline('enterprise', 200_000)).toEqual({
      verify: { atMost: 10, unit: 'day' },
      freeze: [60, 60],
      confirmAtMost: 7,
      name: 15,
    });
  });

  it('the safe ends: wait for the longer freeze, confirm within the shorter window (3.9, 3.10, 3.12)', () => {
    expect(freezePeriod(BUILT_IN, 800).asWaiting).toBe(15);
    expect(confirmationWindow(BUILT_IN).asDeadline).toBe(2);
    expect(freezePeriod(BUILT_IN, 800).reasons.map(({ amount, by }) => [amount, by === 'own' || by.date])).toEqual([
      [7, null],
      [15, '2017-04-12'],
    ]);
  });

  it.each([
    [1_001, 15],
    [10_000, 15],
    [10_001, 30],
    [100_000, 30],
    [100_001, 60],
  ])('%i followers: %i days (3.9)', (followers, amount) => {
    expect(freezePeriod(BUILT_IN, followers)).toMatchObject({ from: amount, to: amount, unit: 'day' });
  });
});

describe('who proves itself, and how', () => {
  it('by subject (3.3, 3.4, 3.6, 3.7, 3.8)', () => {
    expect(routes('individual')).toEqual(['scan']);
    expect(routes('enterprise')).toEqual(['transfer', 'work-order']);
    expect(routes('sole-trader')).toEqual(['transfer', 'work-order']);
    expect(routes('government')).toEqual(['transfer', 'no-transfer']);
    expect(routes('overseas')).toEqual(['documents', 'transfer']);
    for (const subject of SUBJECTS) expect(routes(subject).length, subject).toBeGreaterThan(0);
  });

  it('a transfer needs an open bank account; everybody but an individual has a way (3.6, 3.7)', () => {
    for (const subject of SUBJECTS) {
      const ways = subjectChecks(BUILT_IN, subject);
      for (const way of ways) expect(way.needsBankAccount, subject).toBe(way.route === 'transfer');
      expect(
        ways.some(({ needsBankAccount }) => !needsBankAccount),
        subject,
      ).toBe(true);
    }
  });

  it('documents overseas take 7 working days, a transfer there about 10 days (3.8)', () => {
    const [documents, transfer] = subjectChecks(BUILT_IN, 'overseas');
    expect(documents).toMatchObject({ confidence: 'C', time: { to: 7, unit: 'working-day' } });
    expect(transfer).toMatchObject({ confidence: 'C', time: { to: 10, unit: 'day' } });
  });

  it('names the documents where a source lists them, and no time where none does (3.6, 3.7)', () => {
    const order = subjectChecks(BUILT_IN, 'sole-trader').find(({ route }) => route === 'work-order');
    expect(order?.documents.length).toBe(4);
    expect(order?.time).toBe('unknown');
    expect(subjectChecks(BUILT_IN, 'government').at(-1)).toMatchObject({ time: 'unknown', documents: [] });
  });

  it('a way that a person has found closed is no longer offered', () => {
    const book = set('subject-check-government', { kind: 'yes-no', yes: false });
    expect(subjectChecks(book, 'government').map(({ route }) => route)).toEqual(['transfer']);
  });

  it('checks within 1 working day, refunds in 3 to 10 (3.5)', () => {
    expect(transferCheckTime(BUILT_IN)).toMatchObject({ from: 1, to: 1, unit: 'working-day' });
    expect(transferRefundTime(BUILT_IN)).toMatchObject({ from: 3, to: 10, asWaiting: 10, unit: 'working-day' });
  });

  it('takes a person’s own deadline for the transfer', () => {
    const book = set('transfer-deadline', { kind: 'period', amount: 5, unit: 'day' });
    expect(subjectChecks(book, 'enterprise')[0]?.time).toMatchObject({ from: 5, to: 5, own: true });
  });
});

describe('what holds on the way', () => {
  it('revocable in the freeze, and never without a confirmation (3.11, 3.12)', () => {
    expect(isRevocable(BUILT_IN)).toBe(true);
    expect(needsConfirmation(BUILT_IN)).toBe(true);
    expect(isRevocable(set('freeze-revocable', { kind: 'yes-no', yes: false }))).toBe(false);
  });

  it('four things are released at confirmation (3.13), the name 15 days after (3.14)', () => {
    expect(releasedAtConfirmation(BUILT_IN)).toHaveLength(4);
    expect(nameProtection(BUILT_IN)).toMatchObject({ from: 15, to: 15, unit: 'day' });
  });

  it('payment, cards, ads and third parties first: stated for organisations, likely for others (3.17)', () => {
    const stated = (subject: Subject): string[] =>
      closeFirst(BUILT_IN, subject).flatMap(({ feature, stated }) => (stated ? [feature] : []));
    expect(stated('enterprise')).toEqual(['payment', 'cards', 'advertiser', 'publisher-ads', 'third-party']);
    expect(stated('individual')).toEqual([]);
    expect(closeFirst(BUILT_IN, 'individual').map(({ feature }) => feature)).toEqual([
      ...stated('enterprise'),
      'stores',
      'paid-content',
      'wifi',
    ]);
  });

  it('untying payment: 1 to 2 working days, 1 day without trades (b12)', () => {
    expect(paymentUnbindTime(BUILT_IN)).toMatchObject({ from: 1, to: 2, asWaiting: 2, unit: 'working-day' });
    expect(paymentQuietTime(BUILT_IN)).toMatchObject({ to: 1, unit: 'day' });
  });
});
