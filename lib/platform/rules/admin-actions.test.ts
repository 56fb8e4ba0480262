import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from '../book.ts';
import { appSecretFreezeDelay, appSecretPasswordAttempts, serverConfigLengths } from '../lookups/developer.ts';
import {
  aliasChangeQuota,
  individualRenameQuota,
  oldNameProtection,
  profileLengths,
  renameCancelWindow,
  renameReview,
  verificationFee,
} from '../lookups/profile.ts';
import { apiDeletions } from '../lookups/publishing.ts';
import { miniProgramLinks } from '../lookups/third-parties.ts';
import type { Confidence, RoleColumn, RuleValue } from '../rule.ts';

const count = (n: number, per?: string) => ({ kind: 'count', count: n, ...(per ? { per } : {}) });
const between = (from: number, to: number) => ({ kind: 'count-range', from, to });
const time = (amount: number, unit: string) => ({ kind: 'period', amount, unit });
const is = (yes: boolean) => ({ kind: 'yes-no', yes });
const on = (date: string) => ({ kind: 'date', date });
const gap = { kind: 'unknown' };
const words = { kind: 'text' };
/** @param items how many */
const parts = (items: number) => ({ kind: 'list', items: { length: items } });

/** Rows of the base of facts, §2 and the console's own scripts: row, rule, the value as the row has it, how sure. */
const ROWS: readonly (readonly [row: string, id: string, value: object, confidence: Confidence])[] = [
  ['2.1 where', 'operator-management-place', words, 'A'],
  ['2.1 who', 'who-manages-operators', is(true), 'A'],
  ['2.1 administrator’s scan, invitee accepts, bank card', 'operator-binding-steps', parts(3), 'A'],
  ['2.1 5', 'long-term-seats', count(5), 'A'],
  ['2.1 + 20', 'short-term-seats', count(20), 'A'],
  ['2.1 24 h after 操作频繁', 'binding-retry-wait', time(24, 'hour'), 'C'],
  ['2.1 unbound: no login at once', 'operator-unbinding-effect', words, 'A'],
  ['2.2 where', 'administrator-change-path', {}, 'A'],
  ['2.2 three proofs', 'administrator-change', parts(3), 'A'],
  ['2.2 how often: not found', 'administrator-change-quota', gap, 'BG'],
  ['2.2 the old one loses everything', 'administrator-change-effect', words, 'A'],
  ['2.3 administrator', 'who-toggles-risk-protection', {}, 'A'],
  ['2.3 where', 'risk-protection-place', words, 'A'],
  ['2.3 turning off hides abuse', 'risk-protection-off-effect', words, 'BG'],
  ['2.4 where', 'password-change-place', words, 'C'],
  ['2.4 administrator’s WeChat', 'password-change-verifier', words, 'C'],
  ['2.4 everybody logged out', 'password-change-effect', words, 'BG'],
  ['2.5 where', 'rename-place', words, 'B'],
  ['2.5 the subject’s own real-name scan', 'rename-individual-verifier', words, 'B'],
  ['2.5 2 a calendar year', 'rename-individual-quota', count(2, 'year'), 'B'],
  ['2.5 2016: 1', 'rename-individual-quota-2016', count(1, 'year'), 'B'],
  ['2.5 24 h to cancel', 'rename-cancel-window', time(24, 'hour'), 'B'],
  ['2.5 protected word: review', 'rename-review-trigger', words, 'B'],
  ['2.5 and script: ≤ 7 working days', 'rename-review', time(7, 'working-day'), 'A'],
  ['2.5 old name 2 days', 'old-name-protection', time(2, 'day'), 'B'],
  ['2.5 (2016: 15 days)', 'old-name-protection-2016', time(15, 'day'), 'B'],
  ['2.6 via verification', 'rename-organisation-route', words, 'B'],
  ['2.6 no limit', 'rename-organisation-quota', words, 'B'],
  ['2.6 300 yuan', 'verification-fee', { kind: 'money', amount: 300, currency: 'CNY' }, 'B'],
  ['2.7 where', 'alias-change-place', words, 'C'],
  ['2.7 and script: administrator’s scan', 'alias-change-verifier', words, 'A'],
  ['2.7 2017: once a year', 'alias-change-quota', count(1, 'year'), 'C'],
  ['2.7 today not found', 'alias-change-quota-today', gap, 'BG'],
  ['2.7 printed links confuse', 'alias-change-effect', words, 'C'],
  ['2.8 where', 'avatar-and-intro-place', words, 'C'],
  ['2.8 no scan shown', 'avatar-and-intro-verifier', gap, 'BG'],
  ['2.8 review', 'avatar-and-intro-review', is(true), 'BG'],
  ['2.8 avatar: D sources only', 'avatar-change-quota', gap, 'BG'],
  ['2.8 intro: not found', 'intro-change-quota', gap, 'BG'],
  ['2.8 mini-program avatar 5 a month', 'mini-program-avatar-quota', count(5, 'month'), 'C'],
  ['2.8 mini-program name 2 a year', 'mini-program-name-quota', count(2, 'year'), 'C'],
  ['2.8 red-dot avatars', 'fake-red-dot-avatar', is(true), 'C'],
  ['2.9, 2.11, 2.12 where', 'developer-settings-place', words, 'A'],
  ['2.9 administrator or 开发者', 'appsecret-verifier', words, 'A'],
  ['2.9 shown once', 'appsecret-shown-once', is(true), 'A'],
  ['2.9 (1.10) no viewing', 'view-appsecret', is(false), 'A'],
  ['2.9 and script: fails at once', 'appsecret-reset-effect', words, 'A'],
  ['2.9 24 h: D', 'appsecret-reset-interval', gap, 'BG'],
  ['2.10 freeze', 'appsecret-freeze', is(true), 'A'],
  ['2.10 after 10 minutes', 'appsecret-freeze-delay', time(10, 'minute'), 'A'],
  ['2.10 40243', 'appsecret-frozen-error', { kind: 'text', text: { zh: '40243' } }, 'A'],
  ['2.10 value unchanged', 'appsecret-unfreeze-value', is(true), 'A'],
  ['2.10 authorisations unaffected', 'appsecret-freeze-authorisations', words, 'A'],
  ['2.11 who, today', 'ip-list-verifier', words, 'A'],
  ['2.11 and script: administrator or long-term operator', 'ip-list-verifier-classic', words, 'A'],
  ['2.11 in minutes', 'ip-list-effect', words, 'A'],
  ['2.11 40164', 'ip-list-error', { kind: 'text', text: { zh: '40164' } }, 'A'],
  ['2.11 every server API', 'ip-list-scope', words, 'A'],
  ['2.12 a risky operation', 'server-config-verifier', words, 'A'],
  ['2.12 who, today', 'server-config-verifier-today', words, 'A'],
  ['2.12 Token 3–32', 'server-token-length', between(3, 32), 'A'],
  ['2.12 AESKey 43', 'encoding-aes-key-length', count(43), 'A'],
  ['2.12 wrong URL or Token', 'server-config-mistake', words, 'A'],
  ['2.13 where', 'third-party-authorise-place', words, 'B'],
  ['2.13 this account’s administrator', 'third-party-authorise-verifier', words, 'B'],
  ['2.13 rights to an outsider', 'third-party-authorise-effect', words, 'B'],
  ['2.14 link', 'mini-program-link-verifier', words, 'C'],
  ['2.14 unlink', 'mini-program-unlink-verifier', words, 'A'],
  ['2.14 10 of the same subject', 'mini-programs-of-same-subject', count(10), 'C'],
  ['2.14 3 of others', 'mini-programs-of-other-subjects', count(3), 'C'],
  ['2.14 13 new a month', 'mini-program-links-per-month', count(13, 'month'), 'C'],
  ['2.14 no delay found', 'mini-program-unlink-time', words, 'A'],
  ['2.15 where', 'merchant-bind-place', parts(2), 'C'],
  ['2.15 both sides', 'merchant-bind-verifier', words, 'C'],
  ['2.15 possible (2019: not)', 'merchant-unbind-possible', is(true), 'C'],
  [
    '2.15 1–2 working days',
    'merchant-unbind-review',
    { kind: 'period-range', from: 1, to: 2, unit: 'working-day' },
    'C',
  ],
  ['2.15 no trades the day before', 'merchant-unbind-quiet-day', time(1, 'day'), 'C'],
  ['2.15 payments stop', 'merchant-unbind-effect', words, 'C'],
  ['2.16 where', 'migration-place', words, 'B'],
  ['2.16 who', 'migration-verifiers', words, 'B'],
  ['2.16 300 yuan', 'migration-fee', { kind: 'money', amount: 300 }, 'B'],
  ['2.16 15 days', 'migration-confirm-window', time(15, 'day'), 'B'],
  ['2.16 frozen 24 h', 'migration-freeze', time(24, 'hour'), 'B'],
  ['2.17 where', 'deregistration-entry', parts(4), 'B'],
  ['2.17 the subject’s check', 'subject-check-scan', {}, 'B'],
  ['2.17 the administrator confirms', 'confirmation-needed', {}, 'C'],
  ['2.18 where', 'delete-published-place', words, 'B'],
  ['2.18 scan: not confirmed', 'delete-published-verifier', gap, 'BG'],
  ['2.18 API: no scan', 'delete-published-by-api', words, 'B'],
  ['2.18 API: 10 a day', 'delete-published-api-quota', count(10, 'day'), 'B'],
  ['2.18 articles and videos', 'delete-published-kinds', parts(2), 'B'],
  ['2.18 dead link, card stays', 'delete-published-effect', parts(3), 'B'],
  ['2.18 every send', 'delete-published-reused', words, 'B'],
  ['2.18 quota not returned', 'delete-published-send-quota', is(false), 'BG'],
  ['2.18 violation stays', 'delete-published-violation', is(false), 'C'],
  ['2.18 (other way)', 'published-visible-to-self', words, 'B'],
  ['2.19 no upgrade', 'upgrade-to-service', is(false), 'C'],
  ['2.19 since 27 December', 'upgrade-to-service-closed', on('2017-12-27'), 'BG'],
  ['2.19 no way back', 'downgrade-to-subscription', is(false), 'C'],
  ['2.20 no change of subject', 'subject-change', is(false), 'B'],
  ['2.20 since 2015-01-01', 'subject-change-ended', on('2015-01-01'), 'B'],
  ['2.21 gap', 'login-email-change', gap, 'BG'],
  ['script: 微信号 6–20', 'alias-length', between(6, 20), 'A'],
  ['script: 微信号 characters', 'alias-characters', parts(5), 'A'],
  ['script: 名称 3–30', 'name-length', between(3, 30), 'A'],
  ['script: not 微信, WeChat', 'name-forbidden-words', parts(2), 'A'],
  ['script: 介绍 4–120', 'intro-length', between(4, 120), 'A'],
  ['script: enabling', 'server-config-enabling', parts(2), 'A'],
  ['script: disabling', 'server-config-disabling', words, 'A'],
  ['script: reset, verification and password', 'appsecret-reset-steps', parts(3), 'A'],
  ['script: five wrong passwords', 'appsecret-password-attempts', count(5, 'day'), 'A'],
  ['script: unbind open platform', 'open-platform-unbind-steps', parts(3), 'A'],
  ['script: cancel a third party', 'third-party-revoke', is(true), 'A'],
  ['script: who cancels', 'third-party-revoke-verifier', gap, 'BG'],
  ['script: payment elsewhere stays', 'third-party-revoke-payment', words, 'A'],
  ['script: not while unfinished', 'third-party-revoke-unfinished', is(false), 'A'],
  ['script: withdraw a rename', 'rename-withdrawal', is(true), 'A'],
  ['script: refused names', 'rename-refusals', parts(5), 'A'],
  ['(legal representative)', 'legal-person-binding', gap, 'BG'],
];

describe('what the rows say', () => {
  it.each(ROWS)('%s: %s', (_row, id, value, confidence) => {
    const rule = BUILT_IN.get(id);
    expect(rule?.value).toMatchObject(value);
    expect(rule?.confidence).toBe(confidence);
  });

  it('covers rows 2.1 to 2.21', () => {
    const quoted = new Set(ROWS.flatMap(([row]) => row.match(/2\.\d+/g) ?? []));
    const all = Array.from({ length: 21 }, (_, index) => `2.${index + 1}`);
    expect(all.filter((row) => !quoted.has(row))).toEqual([]);
  });

  it('a number that circulates without a source stands beside the gap, not in it (rows 2.8, 2.9, 2.18)', () => {
    const others = (id: string): RuleValue[] => BUILT_IN.get(id)?.also.map(({ value }) => value) ?? [];
    expect(others('avatar-change-quota')).toContainEqual({ kind: 'count', count: 5, per: 'month' });
    expect(others('appsecret-reset-interval')).toEqual([{ kind: 'period', amount: 24, unit: 'hour' }]);
    expect(BUILT_IN.get('delete-published-verifier')?.also.map(({ source }) => source.kind)).toEqual(['filler']);
  });

  it('claims a4, a5 and a14', () => {
    const answer = (id: string) => [...BUILT_IN.values()].flatMap(({ claims }) => claims).find((one) => one.id === id);
    expect(answer('a4')?.judgement).toBe('partly');
    expect(answer('a5')?.judgement).toBe('unverifiable');
    expect(answer('a14')?.judgement).toBe('confirmed');
  });
});

describe('who may', () => {
  const who = (id: string): string => {
    const may = BUILT_IN.get(id)?.may;
    const roles: readonly RoleColumn[] = ['administrator', 'long', 'short', 'nobody'];
    return roles.map((role) => may?.[role] ?? '—').join(' ');
  };

  it.each([
    ['2.9', 'appsecret-verifier', 'yes no no no'],
    ['2.10', 'appsecret-freeze', 'yes no no no'],
    ['2.11', 'ip-list-verifier', 'yes no no no'],
    ['2.11 classic', 'ip-list-verifier-classic', 'yes yes unknown asks'],
    ['2.12 classic', 'server-config-verifier', 'yes asks asks asks'],
    ['2.13', 'third-party-authorise-verifier', 'yes no no no'],
    ['2.5', 'rename-individual-verifier', 'yes no no no'],
    ['2.7', 'alias-change-verifier', 'yes asks asks asks'],
    ['2.18', 'delete-published-verifier', 'yes unknown unknown unknown'],
    ['2.19', 'upgrade-to-service', 'no no no no'],
    ['2.21', 'login-email-change', 'unknown unknown unknown unknown'],
  ])('row %s: %s', (_row, id, expected) => {
    expect(who(id)).toBe(expected);
  });
});

describe('lookups', () => {
  it('renaming: twice a calendar year, 24 hours to cancel, 7 working days at most, 2 days for the old name (row 2.5)', () => {
    expect(individualRenameQuota(BUILT_IN)).toEqual({ times: 2, per: 'year', own: false });
    expect(renameCancelWindow(BUILT_IN)).toMatchObject({ asDeadline: 24, unit: 'hour' });
    expect(renameReview(BUILT_IN)).toMatchObject({ asWaiting: 7, unit: 'working-day' });
    expect(oldNameProtection(BUILT_IN)).toMatchObject({ from: 2, to: 2, unit: 'day' });
    expect(verificationFee(BUILT_IN)).toBe(300);
  });

  it('the WeChat ID and the lengths of a profile (row 2.7, script)', () => {
    expect(aliasChangeQuota(BUILT_IN)).toEqual({ times: 1, per: 'year', own: false });
    expect(profileLengths(BUILT_IN)).toEqual({
      name: { from: 3, to: 30 },
      alias: { from: 6, to: 20 },
      intro: { from: 4, to: 120 },
    });
  });

  it('developers: 10 minutes, five passwords a day, 3–32 and 43 characters (rows 2.9, 2.10, 2.12)', () => {
    expect(appSecretFreezeDelay(BUILT_IN)).toMatchObject({ asWaiting: 10, unit: 'minute' });
    expect(appSecretPasswordAttempts(BUILT_IN)).toEqual({ times: 5, per: 'day', own: false });
    expect(serverConfigLengths(BUILT_IN)).toEqual({ token: { from: 3, to: 32 }, aesKey: 43 });
  });

  it('mini-programs 10 + 3, 13 a month; 10 deletions a day (rows 2.14, 2.18)', () => {
    expect(miniProgramLinks(BUILT_IN)).toEqual({
      sameSubject: 10,
      otherSubjects: 3,
      added: { times: 13, per: 'month', own: false },
    });
    expect(apiDeletions(BUILT_IN)).toEqual({ times: 10, per: 'day', own: false });
  });

  it('a person’s own value wins, and is marked as theirs', () => {
    const value: RuleValue = { kind: 'count', count: 3, per: 'year' };
    const book = makeBook([], [{ ruleId: 'rename-individual-quota', value, note: '', link: null, setAt: 0 }]);
    expect(individualRenameQuota(book)).toEqual({ times: 3, per: 'year', own: true });
  });
});
