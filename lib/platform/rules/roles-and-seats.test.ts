import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook, type Override } from '../book.ts';
import { accountsPerAdministrator, administratorChange, administratorsPerAccount } from '../lookups/administrator.ts';
import {
  accountsPerPerson,
  bindingRetryWait,
  checkOwnBindingsSteps,
  invitationsCount,
  operatorPreconditions,
  peopleAtMost,
  refusalAdvice,
  unbindOneselfSteps,
} from '../lookups/operators.ts';
import { registrationQuota } from '../lookups/registration.ts';
import { canDo } from '../lookups/roles.ts';
import type { Can, Confidence, Judgement, RuleValue } from '../rule.ts';

const count = (n: number, per?: string) => ({ kind: 'count', count: n, ...(per ? { per } : {}) });
const time = (amount: number, unit: string) => ({ kind: 'period', amount, unit });
const is = (yes: boolean) => ({ kind: 'yes-no', yes });
const gap = { kind: 'unknown' };
/** @param zh the parts in Chinese, each by words it must hold */
const parts = (...zh: string[]) => ({
  kind: 'list',
  items: zh.map((word) => expect.objectContaining({ zh: expect.stringContaining(word) })),
});
const says = (zh: string) => ({ kind: 'text', text: expect.objectContaining({ zh: expect.stringContaining(zh) }) });

/** Rows of the base of facts, §1: row, rule, the value as the row has it, how sure. */
const ROWS: readonly (readonly [row: string, id: string, value: object, confidence: Confidence])[] = [
  ['1.1', 'administrators-per-account', count(1), 'A'],
  ['1.2', 'long-term-seats', count(5), 'A'],
  ['1.3 seats', 'short-term-seats', count(20), 'A'],
  ['1.3 one month', 'short-term', time(1, 'month'), 'A'],
  ['1.3 the person cannot log in, the account is unaffected', 'short-term-expiry-spares-the-account', is(true), 'A'],
  ['1.3 may be added again, long or short', 'bound-again-after-expiry', is(true), 'A'],
  ['1.4', 'total-seats', count(25), 'A'],
  ['1.5', 'accounts-per-person', count(5), 'A'],
  ['1.5 one pool or two: not said', 'accounts-per-person-pool', gap, 'BG'],
  ['1.6 ID card', 'accounts-per-id-card', count(5), 'A'],
  ['1.6 phone', 'accounts-per-administrator-phone', count(5), 'A'],
  ['1.7 e-mail', 'registrations-per-email', count(1), 'B'],
  ['1.7 phone', 'registrations-per-phone', count(5), 'B'],
  ['1.7 ID, until 2018-11', 'registrations-per-id-card-before', count(2), 'B'],
  ['1.7 company, until 2018-11', 'registrations-enterprise-before', count(5), 'B'],
  ['1.7 government and media', 'registrations-government-media', count(50), 'B'],
  ['1.7 individual', 'registrations-individual', count(1), 'B'],
  ['1.7 enterprise type', 'registrations-enterprise', count(2), 'B'],
  ['1.7 more on application', 'registrations-enterprise-more', is(true), 'B'],
  ['1.7 newer numbers not found', 'registrations-today', gap, 'BG'],
  ['1.8', 'operator-preconditions', parts('关注', '帐号保护', '银行卡'), 'A'],
  ['1.8 commonest failures (S22)', 'binding-failures-commonest', parts('没有关注', '名额已满', '到上限'), 'C'],
  ['1.9 without confirmation', 'who-mass-sends', parts('登录', '群发消息'), 'A'],
  ['1.9 login', 'who-logs-in', is(true), 'A'],
  ['1.9 daily work (S21)', 'who-does-daily-work', parts('统计', '自动回复', '菜单'), 'C'],
  ['1.10', 'administrator-only', parts('管理运营者', '风险操作保护', '风险操作提醒', '全部风险操作'), 'A'],
  [
    '1.10 risk operations',
    'risk-operations',
    parts('登录', '群发消息', '修改服务器配置', '修改 AppSecret', '查看 AppSecret'),
    'A',
  ],
  ['1.10 operators', 'who-manages-operators', is(true), 'A'],
  ['1.10 protection', 'who-toggles-risk-protection', is(true), 'A'],
  ['1.10 reminders', 'who-toggles-risk-reminders', is(true), 'A'],
  ['1.10 查看AppSecret is obsolete', 'view-appsecret', is(false), 'A'],
  ['1.11', 'scan-by-a-stranger', is(true), 'B'],
  ['1.12', 'login-protection-fixed', is(true), 'B'],
  ['1.13', 'who-kicks-others-offline', parts('管理员', '长期运营者'), 'B'],
  ['1.13 where', 'online-record', says('当前在线记录'), 'B'],
  ['1.14', 'operator-kinds', parts('长期', '短期'), 'B'],
  ['1.15', 'developer-role', parts('管理员', '开发者'), 'A'],
  ['1.15 not roles here', 'roles-of-other-products', parts('体验者', '项目成员', '视频号运营者'), 'A'],
  ['1.16', 'binding-retry-wait', time(24, 'hour'), 'C'],
  ['1.16 no official number', 'binding-attempts-allowed', gap, 'BG'],
  ['1.17 and script', 'invitation-lifetime', time(24, 'hour'), 'A'],
  ['1.18', 'unbind-oneself', parts('公众平台安全助手', '绑定查询', '微信号', '公众号', '确认'), 'B'],
  ['1.18 three ways', 'binding-query-ways', parts('手机号', '身份证', '微信号'), 'B'],
  ['1.18 not for the administrator', 'administrator-cannot-unbind-alone', parts('更换管理员', '注销'), 'B'],
  ['1.19 and script', 'administrator-change', parts('原管理员', '短信验证码', '新管理员'), 'A'],
  ['1.19 path', 'administrator-change-path', says('设置与开发 → 人员设置 → 管理员信息 → 修改'), 'A'],
  ['1.19 no review', 'administrator-change-has-review', is(false), 'A'],
  ['1.20', 'administrator-of-individual-replaceable', is(false), 'A'],
  ['1.20 swaps', 'administrator-of-individual-swaps', parts('手机号', '同一个人的另一个微信'), 'A'],
  ['1.20 hand-over', 'individual-account-handover', says('迁移'), 'B'],
  ['1.21', 'administrator-from-within', is(true), 'A'],
  ['1.21 not the legal representative', 'administrator-must-be-legal-representative', is(false), 'A'],
  ['1.22', 'administrator-unreachable', gap, 'BG'],
  ['1.23', 'account-holder', says('主体'), 'A'],
  ['1.24', 'administrator-identity-blocked', says('不要把自己的身份借出去'), 'C'],
];

/** The table of what the console's own scripts say. */
const SCRIPT_ROWS: typeof ROWS = [
  ['script: seats 25', 'total-seats', count(25), 'A'],
  ['script: invitations count', 'invitations-take-seats', is(true), 'A'],
  ['script: one person 5', 'accounts-per-person', count(5), 'A'],
  ['script: more by legal representative', 'accounts-per-person-beyond-limit', is(true), 'A'],
  ['script: 50 at most', 'accounts-per-person-at-most', count(50), 'A'],
  ['script: somebody else scans, 30 minutes', 'approval-lifetime', time(30, 'minute'), 'A'],
  ['script: protection switches', 'protection-switches', parts('登录', '群发消息', '服务器配置', 'AppSecret'), 'A'],
  ['script: the first is fixed at risk', 'login-protection-fixed-at-risk', is(true), 'A'],
  ['script: web developers 10', 'web-developers-per-account', count(10), 'A'],
  ['script: 5 accounts', 'accounts-per-web-developer', count(5), 'A'],
  ['script: 20 invitations a day', 'web-developer-invitations-per-day', count(20, 'day'), 'A'],
  ['script: 24 hours to accept', 'web-developer-invitation-lifetime', time(24, 'hour'), 'A'],
];

describe('every row of roles and seats is a rule', () => {
  it.each([...ROWS, ...SCRIPT_ROWS])('%s: %s', (_row, id, value, confidence) => {
    const rule = BUILT_IN.get(id);
    expect(rule?.value).toMatchObject(value);
    expect(rule?.confidence).toBe(confidence);
  });

  it('leaves out no row from 1.1 to 1.24', () => {
    const rows = new Set(ROWS.map(([row]) => row.split(' ')[0]));
    expect([...rows]).toEqual(Array.from({ length: 24 }, (_, at) => `1.${at + 1}`));
  });

  it('keeps what else is said, and by whom (rows 1.1, 1.12, 1.14, 1.17, 1.19, 1.22)', () => {
    const others = (id: string): [string, RuleValue][] =>
      (BUILT_IN.get(id)?.also ?? []).map(({ source, value }) => [source.kind, value]);
    expect(others('administrators-per-account')).toMatchObject([
      ['filler', count(5)],
      ['filler', count(50)],
      ['filler', { kind: 'text' }],
    ]);
    expect(others('login-protection-fixed')).toMatchObject([['console-script', { kind: 'text' }]]);
    expect(others('operator-kinds').map(([kind]) => kind)).toEqual(['community', 'filler']);
    expect(others('invitation-lifetime')).toMatchObject([['filler', time(72, 'hour')]]);
    expect(others('administrator-change-has-review')).toMatchObject([
      ['filler', { kind: 'period-range', from: 1, to: 3, unit: 'working-day' }],
    ]);
    expect(others('administrator-change-path').map(([kind]) => kind)).toEqual(['reprint', 'filler']);
    expect(others('administrator-unreachable').length).toBeGreaterThan(0);
  });

  it('knows when a registration quota held (row 1.7)', () => {
    const era = (id: string) => BUILT_IN.get(id)?.conditions;
    expect(era('registrations-per-id-card-before')).toMatchObject({ since: '2018-02-10', until: '2018-11-16' });
    expect(era('registrations-enterprise-before')).toMatchObject({ since: '2018-02-10', until: '2018-11-16' });
    expect(era('registrations-individual')).toMatchObject({ since: '2018-11-16', subjects: ['individual'] });
  });
});

/** Claims of the two documents, §4: judgement and the rule that answers. */
const CLAIMS: readonly (readonly [id: string, rule: string, judgement: Judgement])[] = [
  ['a1', 'administrator-change', 'partly'],
  ['a2', 'account-holder', 'contradicted'],
  ['a3', 'risk-operations', 'partly'],
  ['a6', 'long-term-seats', 'confirmed'],
  ['a7', 'short-term-seats', 'confirmed'],
  ['a8', 'short-term', 'confirmed'],
  ['a9', 'long-term-has-no-end', 'confirmed'],
  ['a10', 'who-mass-sends', 'confirmed'],
  ['a11', 'administrator-only', 'confirmed'],
  ['a12', 'operator-kinds', 'overstated'],
  ['a13', 'who-toggles-risk-reminders', 'confirmed'],
  ['a15', 'administrator-identity-blocked', 'partly'],
  ['a16', 'unbind-oneself', 'confirmed'],
  ['a17', 'accounts-per-person', 'omission'],
  ['b36', 'people-per-account', 'invented'],
];

it.each(CLAIMS)('claim %s is answered once, by %s: %s', (id, ruleId, judgement) => {
  const answers = [...BUILT_IN.values()].flatMap((rule) =>
    rule.claims.filter((claim) => claim.id === id).map((claim) => [rule.id, claim.judgement]),
  );
  expect(answers).toEqual([[ruleId, judgement]]);
});

/** Who may do what (rows 1.9–1.13, 1.15, 1.18–1.20): administrator, long-term, short-term, nobody. */
const WHO: readonly (readonly [id: string, ...can: Can[]])[] = [
  ['who-logs-in', 'yes', 'yes', 'yes', 'asks'],
  ['who-mass-sends', 'yes', 'yes', 'yes', 'asks'],
  ['who-does-daily-work', 'yes', 'yes', 'yes', 'unknown'],
  ['who-manages-operators', 'yes', 'no', 'no', 'no'],
  ['who-toggles-risk-protection', 'yes', 'no', 'no', 'no'],
  ['who-toggles-risk-reminders', 'yes', 'no', 'no', 'no'],
  ['who-kicks-others-offline', 'yes', 'yes', 'no', 'no'],
  ['administrator-change', 'yes', 'no', 'no', 'no'],
  ['unbind-oneself', 'no', 'yes', 'yes', 'no'],
  ['check-own-bindings', 'yes', 'yes', 'yes', 'yes'],
  ['developer-role', 'yes', 'no', 'no', 'no'],
  ['who-sees-operation-record', 'unknown', 'unknown', 'unknown', 'unknown'],
];

describe('roles', () => {
  it.each(WHO)('%s: administrator %s, long-term %s, short-term %s, nobody %s', (id, ...can) => {
    const roles = ['administrator', 'long', 'short', 'nobody'] as const;
    expect(roles.map((role) => canDo(BUILT_IN, id, role))).toEqual(can);
  });

  it('says unknown of what no rule compares', () => {
    expect(canDo(BUILT_IN, 'long-term-seats', 'long')).toBe('unknown');
    expect(canDo(BUILT_IN, 'no-such-rule', 'administrator')).toBe('unknown');
  });
});

const own = (ruleId: string, value: RuleValue) =>
  makeBook([], [{ ruleId, value, note: '', link: null, setAt: 0 } satisfies Override]);

describe('lookups', () => {
  it('accounts of one person: 5, authorised 50 (row 1.5, script)', () => {
    expect(accountsPerPerson(BUILT_IN)).toEqual({ usual: 5, authorised: 50 });
    expect(accountsPerPerson(own('accounts-per-person', { kind: 'count', count: 8 })).usual).toBe(8);
  });

  it('an account: 1 administrator, 26 people, invitations counted (rows 1.1, 1.4, b36, script)', () => {
    expect(administratorsPerAccount(BUILT_IN)).toBe(1);
    expect(peopleAtMost(BUILT_IN)).toBe(26);
    expect(invitationsCount(BUILT_IN)).toBe(true);
    expect(accountsPerAdministrator(BUILT_IN)).toEqual({ idCard: 5, phone: 5 });
  });

  it('the wait after 操作过于频繁 is 24 hours, and the person’s own once set (row 1.16)', () => {
    expect(bindingRetryWait(BUILT_IN)).toMatchObject({ asWaiting: 24, unit: 'hour', own: false });
    const longer = own('binding-retry-wait', { kind: 'period', amount: 48, unit: 'hour' });
    expect(bindingRetryWait(longer)).toMatchObject({ from: 48, to: 48, own: true });
  });

  it('guides start at the assistant and its query (row 1.18)', () => {
    for (const steps of [unbindOneselfSteps(BUILT_IN), checkOwnBindingsSteps(BUILT_IN)]) {
      expect(steps[0]?.zh).toContain('公众平台安全助手');
      expect(steps[1]?.zh).toContain('绑定查询');
      for (const way of ['手机号', '身份证号', '微信号']) expect(steps[2]?.zh).toContain(way);
    }
    expect(operatorPreconditions(BUILT_IN)).toHaveLength(3);
  });

  it('every refusal of an invitation has a reason, and what to do or a time to wait (rows 1.8, 1.16, §5)', () => {
    const advice = refusalAdvice(BUILT_IN);
    expect(advice.map(({ refusal }) => refusal)).toEqual(
      expect.arrayContaining([
        'not-following',
        'hidden-id',
        'person-full',
        'no-bank-card',
        'account-protection-off',
        'too-frequent',
      ]),
    );
    expect(advice.filter(({ remedy }) => remedy === null).map(({ refusal }) => refusal)).toEqual(['too-frequent']);
    for (const { ruleId, reason } of advice) expect(BUILT_IN.get(ruleId)?.says).toEqual(reason);
  });

  it('an organisation changes the person, an individual never, of others nothing is known (rows 1.19, 1.20)', () => {
    for (const subject of ['enterprise', 'sole-trader', 'government', 'media', 'other'] as const) {
      const change = administratorChange(BUILT_IN, subject);
      expect(change.kind === 'another-person' && change.steps.length).toBe(3);
    }
    const individual = administratorChange(BUILT_IN, 'individual');
    expect(individual.kind === 'same-person' && individual.exchangeable.length).toBe(2);
    expect(administratorChange(BUILT_IN, 'overseas')).toEqual({ kind: 'unknown' });
    expect(administratorChange(BUILT_IN, null)).toEqual({ kind: 'unknown' });
    const allowed = own('administrator-of-individual-replaceable', { kind: 'yes-no', yes: true });
    expect(administratorChange(allowed, 'individual').kind).toBe('another-person');
  });

  it('registration: 1, 2 and 50; overseas not told (row 1.7)', () => {
    expect(registrationQuota(BUILT_IN, 'individual')).toBe(1);
    expect(registrationQuota(BUILT_IN, 'enterprise')).toBe(2);
    expect(registrationQuota(BUILT_IN, 'sole-trader')).toBe(2);
    expect(registrationQuota(BUILT_IN, 'government')).toBe(50);
    expect(registrationQuota(BUILT_IN, 'overseas')).toBeNull();
  });
});
