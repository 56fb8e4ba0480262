import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../book.ts';
import { type Confidence, type Judgement, type RuleValue, ruleSchema } from '../rule.ts';
import { RULES } from './index.ts';

type Expected = Partial<RuleValue> | RuleValue['kind'];
type Fact = readonly [row: string, id: string, value: Expected, confidence: Confidence];

const days = (amount: number): RuleValue => ({ kind: 'period', amount, unit: 'day' });
const truth = (yes: boolean): RuleValue => ({ kind: 'yes-no', yes });
const items = (...zh: string[]): Partial<RuleValue> => ({
  kind: 'list',
  items: zh.map((one) => expect.objectContaining({ zh: expect.stringContaining(one) })),
});

const FACTS: readonly Fact[] = [
  ['3.4 fee', 'migration-fee', { kind: 'money', amount: 300, currency: 'CNY' }, 'B'],
  ['3.4 fee', 'migration-invoice', truth(true), 'B'],
  ['3.4 fee', 'migration-special-invoice-individual', truth(false), 'B'],
  ['3.4 notarisation', 'migration-notarised-letter', truth(true), 'B'],
  ['3.4 notarisation', 'migration-lawyer-witness', truth(false), 'B'],
  ['3.4 source account', 'migration-source-account', items('已验证的组织', '登记的个人'), 'B'],
  ['3.4 target account', 'migration-to-individual', truth(false), 'B'],
  ['3.4 target account', 'migration-target-proof', items('打款验证', '微信认证'), 'B'],
  ['3.4 target account', 'migration-same-subject', truth(false), 'B'],
  ['3.4 target followers', 'migration-target-followers', { kind: 'count', count: 1000 }, 'B'],
  ['3.4 not supported', 'migration-overseas', truth(false), 'B'],
  ['3.4 not supported', 'migration-subscription-to-service', truth(false), 'B'],
  ['3.4 not supported', 'migration-after-penalty', truth(false), 'B'],
  ['3.4 carried over', 'migration-carries-always', items('原创', '留言', '违规记录'), 'B'],
  ['3.4 carried over', 'migration-carries-by-choice', items('关注用户', '文章素材', '微信号'), 'B'],
  ['3.4 not carried', 'migration-leaves-behind', items('头像', '介绍', '自定义菜单', '自动回复'), 'B'],
  ['3.4 not carried', 'migration-openid-changes', truth(true), 'A'],
  ['3.4 flow', 'migration-review-time', { kind: 'period-range', from: 1, to: 3, unit: 'working-day' }, 'B'],
  ['3.4 flow', 'migration-confirm-window', days(15), 'B'],
  ['3.4 flow', 'migration-late-pays-again', truth(true), 'B'],
  ['3.4 flow', 'migration-freeze', { kind: 'period', amount: 24, unit: 'hour' }, 'B'],
  ['3.4 flow', 'migration-followers-told', truth(true), 'B'],
  ['3.4 flow', 'migration-follower-choice', days(1), 'B'],
  ['3.4 flow', 'migration-data-time', { kind: 'period-range', from: 1, to: 3, unit: 'day' }, 'B'],
  ['3.4 flow', 'migration-source-recycled', truth(true), 'A'],
  ['3.4 flow', 'migration-course', { kind: 'list', ordered: true }, 'B'],
  ['3.4 openid', 'openid-conversion-window', days(15), 'A'],
  ['3.4 openid', 'openid-list-before-freeze', truth(true), 'A'],
  ['3.4 openid', 'openid-conversion-individual', truth(false), 'A'],
  ['3.4 old links', 'migrated-page', { kind: 'text' }, 'B'],
  ['3.4 old links', 'migration-redirect', truth(true), 'B'],
  ['3.4 contradiction', 'migration-how-often', 'unknown', 'BG'],
  ['console: transfer', 'migration-refusals', items('境外', '违规', '封禁', '从未认证'), 'A'],
  ['3.5 流量主', 'publisher-settlements-a-month', { kind: 'count', count: 2, per: 'month' }, 'B'],
  ['3.5 流量主', 'publisher-settlement-halves', items('1–15', '16'), 'B'],
  ['3.5 流量主', 'publisher-payout', { kind: 'period', amount: 1, unit: 'month' }, 'B'],
  ['3.5 流量主', 'publisher-paid-automatically', truth(true), 'B'],
  ['3.5 流量主', 'publisher-statement-mailed', truth(true), 'B'],
  ['3.5 流量主', 'publisher-invoice-organisation', truth(true), 'B'],
  ['3.5 流量主', 'publisher-invoice-individual', truth(false), 'B'],
  ['3.5 threshold', 'publisher-threshold', 'unknown', 'BG'],
  ['3.5 赞赏', 'reward-account', 'text', 'B'],
  ['3.5 赞赏', 'reward-arrival', days(7), 'B'],
  ['3.5 赞赏', 'reward-to-account', truth(false), 'B'],
  ['3.5 商户号', 'merchant-settlement', 'text', 'C'],
  ['3.6 Art. 31', 'transaction-record-retention', { kind: 'period', amount: 3, unit: 'year' }, 'B'],
  ['3.6 Art. 31', 'transaction-record-duty', { text: expect.objectContaining({ zh: '电子商务平台经营者' }) }, 'B'],
  ['3.6 Art. 31', 'transaction-record-duty-of-holder', truth(false), 'B'],
  ['3.6 Art. 31', 'transaction-record-clock', { text: expect.objectContaining({ zh: '自交易完成之日' }) }, 'B'],
  ['3.6 notice', 'cease-business-notice', days(30), 'C'],
  ['3.6 notice', 'cease-business-article', { text: { zh: '第十六条', en: 'Article 16' } }, 'BG'],
  ['3.6 transfer', 'public-account-rules-since', { kind: 'date', date: '2021-02-22' }, 'B'],
  ['3.6 transfer', 'account-transfer-needs-platform', truth(true), 'B'],
  ['3.6 transfer', 'account-transfer-publicised', truth(true), 'B'],
  ['3.6 transfer', 'account-transfer-unauthorised', 'text', 'B'],
  ['3.6 transfer', 'holder-may-ask-to-stop', truth(true), 'B'],
  ['3.6 transfer', 'provider-must-offer-closing', truth(true), 'B'],
  ['b16', 'message-text-retention', days(5), 'C'],
  ['b16', 'message-media-retention', days(3), 'C'],
  ['b16', 'message-starred-retention', 'text', 'C'],
  ['b16', 'reply-window', { kind: 'period', amount: 48, unit: 'hour' }, 'B'],
  ['b16', 'reply-count', { kind: 'count', count: 5 }, 'B'],
  ['b17', 'follower-list-verified', truth(true), 'B'],
  ['b17', 'follower-list-page', { kind: 'count', count: 10_000 }, 'C'],
  ['b17', 'follower-list-individual', truth(false), 'C'],
];

/** Rows of §4b: the rule that answers, and what it may say of the claim. */
const CLAIMS: readonly (readonly [id: string, rule: string, ...judgements: Judgement[]])[] = [
  ['b15', 'closing-keeps-articles', 'misleading'],
  ['b16', 'message-text-retention', 'contradicted'],
  ['b17', 'follower-list-verified', 'partly', 'contradicted'],
  ['b18', 'article-download', 'unverifiable'],
  ['b19', 'closing-unfollows', 'unverifiable'],
  ['b20', 'notices-and-loss', 'invented', 'unverifiable'],
  ['b21', 'migration-fee', 'confirmed'],
  ['b22', 'migration-same-subject', 'contradicted'],
  ['b23', 'migration-course', 'omission'],
  ['b24', 'publisher-threshold', 'unverifiable'],
  ['b25', 'publisher-settlements-a-month', 'contradicted'],
  ['b26', 'publisher-payout', 'contradicted'],
  ['b27', 'reward-arrival', 'contradicted'],
  ['b28', 'merchant-settlement', 'unverifiable'],
  ['b29', 'invoice-deadline', 'unverifiable'],
  ['b30', 'transaction-record-retention', 'partly', 'misleading'],
  ['b31', 'search-results-after-closing', 'partly'],
  ['b32', 'links-after-closing', 'plausible'],
  ['b33', 'reposts-after-closing', 'plausible'],
  ['b34', 'traffic-after-closing', 'invented', 'unverifiable'],
  ['b35', 'closing-redirect', 'contradicted'],
  ['b36', 'people-per-account', 'invented', 'unverifiable'],
  ['b37', 'operation-record-export', 'unverifiable'],
  ['b40', 'web-notarisation', 'advice'],
];

describe('rows of §3.4 to §3.6, and what answers §4b', () => {
  it.each(FACTS)('%s: %s', (_row, id, value, confidence) => {
    const rule = BUILT_IN.get(id);
    expect(rule, id).toBeDefined();
    expect(rule?.confidence).toBe(confidence);
    expect(rule?.value).toMatchObject(typeof value === 'string' ? { kind: value } : value);
  });

  it.each(CLAIMS)('%s is answered by %s', (id, rule, ...judgements) => {
    const answers = RULES.flatMap((one) =>
      one.claims.filter((answer) => answer.id === id).map(({ judgement }) => ({ rule: one.id, judgement })),
    );
    expect(answers).toEqual([{ rule, judgement: expect.any(String) }]);
    expect(judgements).toContain(answers[0]?.judgement);
  });

  it('both administrators confirm a migration; of operators no source speaks (3.4 flow)', () => {
    expect(BUILT_IN.get('migration-verifiers')?.may).toMatchObject({
      administrator: 'yes',
      long: 'unknown',
      short: 'unknown',
      nobody: 'unknown',
    });
  });

  it('the limit of 1,000 followers holds from 2023-11-24, rewards to authors from 2018-06', () => {
    expect(BUILT_IN.get('migration-target-followers')?.conditions.since).toBe('2023-11-24');
    expect(BUILT_IN.get('reward-arrival')?.conditions.since).toBe('2018-06');
  });

  it('what also circulates stands beside the value, with its source', () => {
    const also = (id: string) => BUILT_IN.get(id)?.also.map(({ value, source }) => [value, source.kind]);
    expect(also('migration-follower-choice')).toEqual([[days(3), 'reprint']]);
    expect(also('migration-how-often')).toEqual([[{ kind: 'count', count: 1, per: 'year' }, 'filler']]);
    expect(also('migration-source-recycled')).toEqual([[truth(false), 'filler']]);
    expect(also('publisher-payout')).toEqual([
      [days(3), 'filler'],
      [expect.objectContaining({ kind: 'text' }), 'press'],
    ]);
    expect(also('reward-arrival')).toEqual([[days(1), 'filler']]);
    expect(also('merchant-settlement')).toEqual([[days(7), 'filler']]);
    expect(also('publisher-threshold')).toEqual([[{ kind: 'money', amount: 100, currency: 'CNY' }, 'filler']]);
    expect(also('cease-business-article')).toEqual([[expect.objectContaining({ kind: 'text' }), 'press']]);
  });

  it('what cannot be undone, costs or breaks something says so', () => {
    const consequences = (id: string) => BUILT_IN.get(id)?.consequences;
    expect(consequences('migration-fee')).toEqual(['fee']);
    expect(consequences('migration-confirm-window')).toContain('fee');
    expect(consequences('migration-source-recycled')).toContain('irreversible');
    expect(consequences('migration-openid-changes')).toContain('downtime');
    expect(consequences('closing-keeps-articles')).toContain('irreversible');
  });

  it('every one of these rules passes the schema', () => {
    for (const [, id] of FACTS) {
      const rule = RULES.find((one) => one.id === id);
      expect(ruleSchema.safeParse(rule).error?.issues, id).toBeUndefined();
    }
  });
});
