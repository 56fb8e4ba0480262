// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY, shanghaiTime } from './clock.ts';
import { everydayAccount } from './everyday-account.ts';
import {
  applyToClose,
  closingStatus,
  confirmClosing,
  freezeDays,
  invite,
  paymentArrived,
  requestRename,
  revokeClosing,
  seatsLeft,
  settle,
  unbind,
} from './machine.ts';
import { SCENARIOS } from './scenarios.ts';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const HOUR = 3_600_000;

function accountIn(scenario: string) {
  const account = everydayAccount('7', NOW);
  SCENARIOS[scenario]?.apply(account, { token: '7', now: NOW });
  return account;
}

const newcomer = { openid: 'o-new', username: 'new_one', nickname: '新人' };

describe('seats', () => {
  it('counts invitations in the five and in the twenty', () => {
    expect(seatsLeft(accountIn('everyday'))).toEqual({ all: 15, long: 2, short: 13 });
    expect(seatsLeft(accountIn('nearly-full'))).toEqual({ all: 2, long: 1, short: 1 });
    expect(seatsLeft(accountIn('full-invited'))).toEqual({ all: 0, long: 0, short: 0 });
  });

  it('refuses with the numbers of the console', () => {
    const refusal = (scenario: string, term: 'long' | 'short') =>
      invite(accountIn(scenario), { ...newcomer, term }, NOW)?.ret;
    expect(refusal('full-invited', 'short')).toBe(-108);
    expect(refusal('no-administrator', 'long')).toBe(-107);
    expect(refusal('everyday', 'short')).toBeUndefined();
    const account = accountIn('nearly-full');
    expect(invite(account, { ...newcomer, term: 'long' }, NOW)).toBeNull();
    expect(invite(account, { ...newcomer, openid: 'o-2', username: 'other', term: 'long' }, NOW)?.ret).toBe(-115);
    expect(invite(account, { ...newcomer, term: 'short' }, NOW)?.ret).toBe(-1054);
  });
});

describe('an invitation', () => {
  it('becomes a short-term operator for thirty days once it is accepted', () => {
    const account = accountIn('empty');
    invite(account, { ...newcomer, term: 'short', acceptsAt: NOW + 6_000 }, NOW);
    settle(account, NOW + 5_000);
    expect(account.operators).toHaveLength(0);
    settle(account, NOW + 6_000);
    expect(account.operators).toMatchObject([{ openid: 'o-new', expiresAt: NOW + 6_000 + 30 * DAY }]);
    expect(account.invitations).toHaveLength(0);
  });

  it('lapses after 24 hours', () => {
    const account = accountIn('empty');
    invite(account, { ...newcomer, term: 'long' }, NOW);
    settle(account, NOW + 24 * HOUR - 1);
    expect(account.invitations).toHaveLength(1);
    settle(account, NOW + 24 * HOUR);
    expect(account.invitations).toHaveLength(0);
  });

  it('is withdrawn, and an operator unbound, only once', () => {
    const account = accountIn('everyday');
    const [operator] = account.operators;
    const [invitation] = account.invitations;
    for (const openid of [operator!.openid, invitation!.openid]) {
      expect(unbind(account, openid, NOW)).toBeNull();
      expect(unbind(account, openid, NOW)?.ret).toBe(-104);
    }
  });
});

describe('the expiring scenario', () => {
  it('has terms that end today, in three days and yesterday, in Shanghai', () => {
    const ends = accountIn('expiring').operators.flatMap((operator) => operator.expiresAt ?? []);
    expect(ends).toEqual([0, 3, -1].map((day) => shanghaiTime(NOW, day, 23, 59, 59)));
  });
});

describe('deregistration', () => {
  it('freezes an individual at once, for seven days up to a thousand followers', () => {
    const account = accountIn('individual');
    expect(applyToClose(account, NOW)).toBeNull();
    expect(account.closing).toMatchObject({ stage: 'frozen', endsAt: shanghaiTime(NOW, 7, 23, 59, 59) });
    expect(closingStatus(account.closing)).toBe(1);
  });

  it('asks an organisation for a transfer, and forgets the application after its deadline', () => {
    const account = accountIn('enterprise');
    applyToClose(account, NOW);
    expect(account.closing.stage).toBe('payment');
    settle(account, NOW + 11 * DAY);
    expect(account.closing.stage).toBe('open');
    applyToClose(account, NOW);
    expect(paymentArrived(account, NOW + DAY)).toBe(true);
    expect(account.closing).toMatchObject({ stage: 'frozen', endsAt: shanghaiTime(NOW, 61, 23, 59, 59) });
    expect(paymentArrived(account, NOW + DAY)).toBe(false);
  });

  it('waits for a confirmation after the freeze, and only then closes', () => {
    const account = accountIn('frozen');
    expect(confirmClosing(account, NOW)?.ret).toBe(-5);
    settle(account, NOW + 11 * DAY);
    expect(account.closing.stage).toBe('confirm');
    expect(closingStatus(account.closing)).toBe(2);
    expect(confirmClosing(account, NOW + 11 * DAY)).toBeNull();
    expect(account.closing.stage).toBe('closed');
  });

  it('opens again when it is revoked, or when the time to confirm runs out', () => {
    const account = accountIn('frozen');
    expect(revokeClosing(account, NOW)).toBeNull();
    expect(closingStatus(account.closing)).toBe(4);
    expect(revokeClosing(account, NOW)?.ret).toBe(-4);
    const late = accountIn('frozen');
    settle(late, NOW + 60 * DAY);
    expect(late.closing.stage).toBe('open');
  });

  it('is refused where registration is unfinished or the account may not be closed', () => {
    expect(applyToClose(accountIn('unregistered'), NOW)?.message).toBe('未完成注册的帐号不能注销');
    expect(applyToClose(accountIn('cannot-close'), NOW)?.message).toBe('该帐号不能注销');
  });

  it('freezes longer the more followers there are', () => {
    expect([0, 1_000, 1_001, 10_000, 10_001, 100_000, 100_001].map(freezeDays)).toEqual([7, 7, 15, 15, 30, 30, 60]);
  });
});

describe('a new name', () => {
  it('takes effect a day later', () => {
    const account = accountIn('everyday');
    expect(requestRename(account, '新的名字', NOW)).toBeNull();
    settle(account, NOW + DAY);
    expect(account.nickname).not.toBe('新的名字');
    settle(account, NOW + DAY + 1);
    expect(account.nickname).toBe('新的名字');
  });

  it('is refused where the console refuses it', () => {
    const account = accountIn('everyday');
    for (const name of ['短', '微信助手', '重名书店', '保护期书店', '侵权书店']) {
      expect(requestRename(account, name, NOW)).not.toBeNull();
    }
  });
});
