import { describe, expect, it } from 'vitest';
import type { Confidence, RuleValue } from '../rule.ts';
import { ruleSchema } from '../rule.ts';
import { RULES } from './index.ts';

type Expected = RuleValue | RuleValue['kind'];
type Fact = readonly [row: string, id: string, value: Expected, confidence: Confidence];

const days = (amount: number): RuleValue => ({ kind: 'period', amount, unit: 'day' });
const workingDays = (amount: number): RuleValue => ({ kind: 'period', amount, unit: 'working-day' });
const workingRange = (from: number, to: number): RuleValue => ({ kind: 'period-range', from, to, unit: 'working-day' });
const truth = (yes: boolean): RuleValue => ({ kind: 'yes-no', yes });
const said = (zh: string, en = zh): RuleValue => ({ kind: 'text', text: { zh, en } });
const byFollowers = (...steps: [number | null, number][]): RuleValue => ({
  kind: 'period-by-followers',
  unit: 'day',
  steps: steps.map(([upTo, amount]) => ({ upTo, amount })),
});

/** Every row of §3.1 to §3.3, and those of the console-script table that are about closing. */
const FACTS: readonly Fact[] = [
  ['3.1', 'deregistration-since', { kind: 'date', date: '2017-04-12' }, 'B'],
  ['3.2', 'deregistration-entry', 'list', 'B'],
  ['3.3', 'deregistration-steps-individual', 'list', 'C'],
  ['3.3', 'subject-check-scan', truth(true), 'B'],
  ['3.4', 'deregistration-steps-organisation', 'list', 'B'],
  ['3.4', 'subject-check-transfer', truth(true), 'B'],
  ['3.4', 'transfer-deadline', days(10), 'B'],
  ['3.5', 'transfer-check', workingDays(1), 'B'],
  ['3.5', 'transfer-wrong-account', truth(true), 'B'],
  ['3.5', 'transfer-refund', workingRange(3, 10), 'B'],
  ['3.6', 'subject-check-government', truth(true), 'C'],
  ['3.7', 'subject-check-work-order', 'list', 'C'],
  ['3.8', 'subject-check-overseas-documents', truth(true), 'C'],
  ['3.8', 'overseas-document-review', workingDays(7), 'C'],
  ['3.8', 'subject-check-overseas-transfer', truth(true), 'C'],
  ['3.8', 'overseas-transfer-time', days(10), 'C'],
  ['3.8', 'overseas-same-freeze', truth(true), 'C'],
  ['3.9', 'freeze-period-2017', byFollowers([10_000, 15], [100_000, 30], [null, 60]), 'B'],
  ['3.10', 'freeze-period', byFollowers([1_000, 7], [10_000, 15], [100_000, 30], [null, 60]), 'C'],
  ['3.10', 'freeze-short-step-since', 'unknown', 'BG'],
  ['3.11', 'freeze-revocable', truth(true), 'B'],
  ['3.12', 'confirmation-needed', truth(true), 'C'],
  ['3.12', 'confirmation-window', days(7), 'C'],
  ['3.12', 'confirmation-missed', 'unknown', 'BG'],
  ['3.13', 'freeze-releases-nothing', truth(false), 'B'],
  ['3.13', 'released-at-confirmation', 'list', 'B'],
  ['3.13', 'email-released', truth(true), 'B'],
  ['3.13', 'email-release-time', 'unknown', 'BG'],
  ['3.13', 'bindings-end-with-account', truth(true), 'B'],
  ['3.14', 'name-protection', days(15), 'B'],
  ['3.15', 'deregistration-irreversible', truth(true), 'B'],
  ['3.16', 'closed-article-page', said('此帐号已自主注销,内容无法查看'), 'B'],
  ['3.16', 'closed-profile-page', said('该帐号已自主注销'), 'B'],
  ['3.16', 'platform-cancelled-page', said('该帐号已系统注销'), 'B'],
  ['3.16', 'migrated-page', 'text', 'B'],
  ['3.16', 'recycled-account-page', said('帐号已被系统回收'), 'B'],
  ['3.17', 'close-payment-first', truth(true), 'C'],
  ['3.17', 'close-cards-first', truth(true), 'C'],
  ['3.17', 'close-advertiser-first', truth(true), 'C'],
  ['3.17', 'close-publisher-ads-first', truth(true), 'C'],
  ['3.17', 'close-third-parties-first', truth(true), 'C'],
  ['3.17', 'close-first-list-today', 'unknown', 'BG'],
  ['3.17', 'close-stores-first', truth(true), 'BG'],
  ['3.17', 'close-paid-content-first', truth(true), 'BG'],
  ['3.17', 'close-wifi-first', truth(true), 'BG'],
  ['3.18', 'linked-mini-programs-go-on', truth(true), 'C'],
  ['3.18', 'mini-program-link-ends', truth(true), 'C'],
  ['3.18', 'mini-program-verifies-itself', truth(true), 'C'],
  ['3.19', 'frozen-account-api', said('50002 user limited'), 'C'],
  ['3.19', 'frozen-account-callback', 'text', 'C'],
  ['3.20', 'deregistration-follower-notice', truth(false), 'C'],
  ['3.21', 'deregistration-review', truth(false), 'B'],
  ['3.2, inactive 210 days', 'inactive-210-days', days(210), 'B'],
  ['3.2, inactive 210 days', 'inactive-grace', days(14), 'B'],
  ['3.2, inactive 210 days', 'inactive-remedy', 'list', 'B'],
  ['3.2, operating rules 3.5', 'inactive-90-days', days(90), 'C'],
  ['3.2, misreport', 'inactive-means-login', 'text', 'C'],
  ['3.2, quota', 'inactive-account-blocks-quota', truth(true), 'C'],
  ['3.2, dissolved', 'dissolved-subject-freezes', truth(true), 'C'],
  ['3.2, help index', 'platform-freeze-help', 'unknown', 'BG'],
  ['3.3, 企业号', 'enterprise-accounts', 'text', 'BG'],
  ['3.3, 企业号', 'enterprise-account-notice', 'unknown', 'BG'],
  ['3.3, 企业微信', 'wecom-closing', 'text', 'BG'],
  ['console script, deregistration', 'deregistration-refusals', 'list', 'A'],
  ['console script, deregistration', 'deregistration-refusal-reasons', 'unknown', 'BG'],
  ['console script, deregistration', 'individual-scan-submits', truth(true), 'A'],
  ['console script, deregistration', 'organisation-dialog-steps', 'list', 'A'],
  ['console script, deregistration', 'transfer-details', 'list', 'A'],
  ['console script, freeze page', 'freeze-page', 'list', 'A'],
  ['console script, freeze page', 'freeze-login', truth(true), 'A'],
  ['6, frozen account', 'frozen-account-appearance', 'unknown', 'BG'],
  ['b6', 'data-kept-after-closing', 'unknown', 'BG'],
  ['b10', 'deregistration-failure-figures', 'unknown', 'BG'],
  ['b12', 'merchant-unbind-review', workingRange(1, 2), 'C'],
  ['b12', 'merchant-unbind-steps', 'list', 'C'],
  ['b12', 'merchant-unbind-quiet-day', days(1), 'C'],
  ['b13', 'mini-program-unlink-time', 'text', 'A'],
  ['b14', 'advertiser-end-time', 'unknown', 'BG'],
];

const rule = (id: string) => {
  const found = RULES.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const zhItems = (id: string): string => {
  const { value } = rule(id);
  return value.kind === 'list' ? value.items.map(({ zh }) => zh).join('|') : '';
};

describe('deregistration, freeze and the platform’s own actions', () => {
  it.each(FACTS)('row %s: %s', (_row, id, value, confidence) => {
    const found = rule(id);
    if (typeof value === 'string') expect(found.value.kind).toBe(value);
    else expect(found.value).toEqual(value);
    expect(found.confidence).toBe(confidence);
    expect(ruleSchema.safeParse(found).error).toBeUndefined();
  });

  it('takes every row of §3.1', () => {
    const rows = new Set(FACTS.map(([row]) => row));
    for (let row = 1; row <= 21; row++) expect(rows, `3.${row}`).toContain(`3.${row}`);
  });

  it('says the number of its value (3.4, 3.5, 3.8, 3.12, 3.14)', () => {
    for (const [, id] of FACTS) {
      const { value, says } = rule(id);
      if (value.kind !== 'period') continue;
      expect(says.zh, id).toContain(String(value.amount));
      expect(says.en, id).toContain(String(value.amount));
    }
  });

  it('walks the steps in order (3.3, 3.4)', () => {
    expect(zhItems('deregistration-steps-individual')).toMatch(/同意.*\|.*本人.*扫码\|冻结期\|.*确认\|/);
    expect(zhItems('deregistration-steps-organisation')).toMatch(/同意.*\|.*对公账户\|小额打款.*\|冻结期\|.*确认\|/);
    expect(zhItems('deregistration-steps-organisation')).not.toContain('执照');
  });

  it('starts in the row of the original ID (3.2)', () => {
    expect(zhItems('deregistration-entry')).toMatch(/^设置与开发\|公众号设置\|帐号详情\|.*原始 ID.*注销帐号/);
    expect(rule('deregistration-entry').also.map(({ source }) => source.kind)).toContain('filler');
  });

  it('names what is released at once, the e-mail not among it (3.13)', () => {
    expect(zhItems('released-at-confirmation')).toMatch(/次数.*身份证.*手机号.*管理员微信号/);
    expect(zhItems('released-at-confirmation')).not.toContain('邮箱');
  });

  it('names the documents of the work order (3.7)', () => {
    for (const one of ['执照', '身份证', '盖章', '工商注销证明'])
      expect(zhItems('subject-check-work-order')).toContain(one);
  });

  it('keeps the console’s own words of refusal', () => {
    expect(zhItems('deregistration-refusals')).toBe('「未完成注册的帐号不能注销」|「该帐号不能注销」');
  });

  it('shows the other values that circulate (3.6, 3.11, 3.12, 3.13, b12, b13, b14)', () => {
    const others = (id: string) => rule(id).also.map(({ value }) => value);
    expect(others('subject-check-government')).toContainEqual(truth(false));
    expect(others('freeze-revocable')).toContainEqual(truth(false));
    expect(others('confirmation-window')).toContainEqual(days(2));
    expect(others('released-at-confirmation')).toContainEqual(days(90));
    expect(others('merchant-unbind-possible')).toContainEqual(truth(false));
    expect(others('mini-program-unlink-time')).toContainEqual({ kind: 'period', amount: 24, unit: 'hour' });
    expect(others('advertiser-end-time')).toContainEqual({ kind: 'period', amount: 48, unit: 'hour' });
  });

  it.each([
    ['b1', 'outdated'],
    ['b2', 'contradicted'],
    ['b3', 'contradicted'],
    ['b4', 'contradicted'],
    ['b5', 'outdated'],
    ['b6', 'unverifiable'],
    ['b7', 'partly'],
    ['b8', 'contradicted'],
    ['b9', 'contradicted'],
    ['b10', 'invented'],
    ['b11', 'partly'],
    ['b12', 'contradicted'],
    ['b13', 'contradicted'],
    ['b14', 'unverifiable'],
    ['b38', 'contradicted'],
    ['b39', 'overstated'],
  ])('answers claim %s once: %s', (id, judgement) => {
    const answers = RULES.flatMap(({ claims }) => claims.filter((claim) => claim.id === id));
    expect(answers.map((answer) => answer.judgement)).toEqual([judgement]);
  });
});
