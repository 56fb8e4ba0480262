import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from '../book.ts';
import type { RuleValue } from '../rule.ts';
import { closeOrMigrate } from './close-or-migrate.ts';
import { followersPerCall, messageRetention, replyAllowance } from './content.ts';
import { ceaseBusinessNotice, recordRetention } from './law.ts';
import {
  migrationConfirmWindow,
  migrationDataTime,
  migrationFee,
  migrationFollowerChoice,
  migrationFreeze,
  migrationReviewTime,
  migrationTargetFollowers,
  openidConversionWindow,
} from './migration.ts';
import { publisherInvoices, publisherPayoutTime, publisherSettlements, rewardArrival } from './money.ts';

const set = (ruleId: string, value: RuleValue) =>
  makeBook([], [{ ruleId, value, note: '官方页面写着', link: null, setAt: 0 }]);

describe('migration (§3.4)', () => {
  it('fee, limit of followers, and every clock with its unit', () => {
    expect(migrationFee(BUILT_IN)).toBe(300);
    expect(migrationTargetFollowers(BUILT_IN)).toBe(1000);
    expect(migrationReviewTime(BUILT_IN)).toMatchObject({ from: 1, asWaiting: 3, unit: 'working-day' });
    expect(migrationConfirmWindow(BUILT_IN)).toMatchObject({ asDeadline: 15, unit: 'day' });
    expect(migrationFreeze(BUILT_IN)).toMatchObject({ asWaiting: 24, unit: 'hour' });
    expect(migrationDataTime(BUILT_IN)).toMatchObject({ from: 1, asWaiting: 3, unit: 'day' });
    expect(openidConversionWindow(BUILT_IN)).toMatchObject({ asDeadline: 15, unit: 'day' });
  });

  it('the beta’s 3 days to unfollow widen the later 1', () => {
    expect(migrationFollowerChoice(BUILT_IN)).toMatchObject({ from: 1, to: 3, unit: 'day' });
  });

  it('what the person read wins, and is theirs', () => {
    expect(migrationFee(set('migration-fee', { kind: 'money', amount: 500, currency: 'CNY' }))).toBe(500);
    expect(
      migrationConfirmWindow(set('migration-confirm-window', { kind: 'period', amount: 10, unit: 'day' })),
    ).toMatchObject({ from: 10, to: 10, own: true });
  });
});

describe('money and content (§3.5, b16, b17)', () => {
  it('publisher income: twice a month, about a month later, an invoice from enterprises only', () => {
    expect(publisherSettlements(BUILT_IN)).toEqual({ times: 2, per: 'month', own: false });
    expect(publisherPayoutTime(BUILT_IN)).toMatchObject({ from: 1, to: 1, unit: 'month' });
    expect(publisherInvoices(BUILT_IN)).toEqual({ enterprise: true, individual: false });
  });

  it('rewards after 7 days: the filler’s “T+1” does not widen it', () => {
    expect(rewardArrival(BUILT_IN)).toMatchObject({ from: 7, to: 7, unit: 'day' });
  });

  it('messages: text 5 days, pictures and voice 3, answers within 48 hours, 5 of them', () => {
    expect(messageRetention(BUILT_IN)).toMatchObject({
      text: { asDeadline: 5, unit: 'day' },
      media: { asDeadline: 3, unit: 'day' },
    });
    expect(replyAllowance(BUILT_IN)).toMatchObject({ within: { asDeadline: 48, unit: 'hour' }, messages: 5 });
    expect(followersPerCall(BUILT_IN)).toBe(10_000);
  });
});

describe('law (§3.6)', () => {
  it('30 days’ notice, 3 years of records', () => {
    expect(ceaseBusinessNotice(BUILT_IN)).toMatchObject({ asWaiting: 30, unit: 'day' });
    expect(recordRetention(BUILT_IN)).toMatchObject({ asWaiting: 3, unit: 'year' });
  });
});

describe('deregister or migrate', () => {
  it('answers every question for both ways, each from rules that the book holds', () => {
    const rows = closeOrMigrate(BUILT_IN);
    expect(rows.map(({ id, close, migrate }) => [id, close.length, migrate.length])).toEqual([
      ['cost', 1, 2],
      ['followers', 2, 3],
      ['receiver', 1, 5],
      ['time', 3, 4],
      ['verifiers', 3, 1],
      ['articles', 1, 2],
      ['lost', 2, 2],
      ['told', 1, 2],
      ['name', 1, 1],
      ['undo', 2, 2],
      ['links', 1, 1],
    ]);
  });

  it('shows the person’s own value', () => {
    const book = set('migration-fee', { kind: 'money', amount: 500, currency: 'CNY' });
    expect(closeOrMigrate(book)[0]?.migrate[0]?.value).toMatchObject({ amount: 500 });
  });
});
