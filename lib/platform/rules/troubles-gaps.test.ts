import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../book.ts';
import { type Confidence, ruleSchema } from '../rule.ts';
import { RULES } from './index.ts';

/** Rows of §5 in their order. The last column is what the useful response must speak of. */
const TROUBLES: readonly (readonly [row: string, id: string, confidence: Confidence, ...said: string[]])[] = [
  ['admin, but scan fails', 'trouble-not-the-administrator', 'C', '人员设置', '管理员信息'],
  ['operator adds operators', 'trouble-operator-cannot-invite', 'C', '管理员'],
  ['操作过于频繁', 'trouble-too-frequent', 'C', '24 小时', '最后一次'],
  ['short-term expired', 'trouble-short-term-lapsed', 'C', '到期日'],
  ['bind fails', 'trouble-binding-fails', 'B', '关注', '名额', '上限', '银行卡'],
  ['individual account to a colleague', 'trouble-individual-handover', 'B', '迁移'],
  ['admin left', 'trouble-administrator-gone', 'BG', '离职', '找回'],
  ['entity renamed, 打款 fails', 'trouble-transfer-fails', 'C', '免打款', '更名'],
  ['company closed', 'trouble-company-closed', 'C', '先办完公众号'],
  ['hidden inactive account', 'trouble-hidden-inactive-account', 'C', '绑定查询', '主体信息'],
  ['ID misused', 'trouble-identity-misused', 'C', '绑定查询'],
  ['63178', 'trouble-openid-error-63178', 'C', '15 天', '个人', '冻结前导出'],
  ['missed 15-day window', 'trouble-openid-window-missed', 'B', '导出'],
  ['individual source cannot list', 'trouble-openid-list-individual', 'B', '权限'],
  ['sandbox test account', 'trouble-sandbox-account', 'C', '没有注销的办法'],
  ['e-mail still occupied', 'trouble-email-still-taken', 'BG', '腾讯客服'],
  ['thinks it is automatic', 'trouble-confirmation-forgotten', 'C', '截止日', '确认'],
];

/** The list of §6: each gap, and the rule that names it, whichever file tells it. */
const GAPS: readonly (readonly [gap: string, id: string])[] = [
  ['current 须知 text', 'deregistration-agreement-text'],
  ['current blocker list', 'close-first-list-today'],
  ['outcome of missing the confirmation', 'confirmation-missed'],
  ['admin-change frequency cap', 'administrator-change-quota'],
  ['e-mail change', 'login-email-change'],
  ['e-mail reuse delay', 'email-release-time'],
  ['avatar quota', 'avatar-change-quota'],
  ['introduction quota', 'intro-change-quota'],
  ['current 微信号 change quota', 'alias-change-quota-today'],
  ['article-delete scan', 'delete-published-verifier'],
  ['recovery when the admin is unreachable', 'administrator-unreachable'],
  ['date of the ≤1K tier', 'freeze-short-step-since'],
  ['企业号 shutdown notice', 'enterprise-account-notice'],
  ['2021 regulation article numbers', 'public-account-rules-articles'],
  ['frozen account: messages, articles', 'frozen-account-appearance'],
];

describe('what people struggle with (§5)', () => {
  it.each(TROUBLES)('%s: %s', (_row, id, confidence, ...said) => {
    const rule = BUILT_IN.get(id);
    expect(rule?.topic).toBe('troubles');
    expect(rule?.confidence).toBe(confidence);
    expect(ruleSchema.safeParse(RULES.find((one) => one.id === id)).success).toBe(true);
    const response = JSON.stringify([rule?.says.zh, rule?.value]);
    for (const word of said) expect(response).toContain(word);
  });

  it('each response names rules that exist, so that it can be checked against them', () => {
    for (const [, id] of TROUBLES) {
      const restsOn = BUILT_IN.get(id)?.restsOn ?? [];
      if (id !== 'trouble-sandbox-account') expect(restsOn.length, id).toBeGreaterThan(0);
      for (const other of restsOn) expect(BUILT_IN.has(other), `${id} rests on ${other}`).toBe(true);
    }
  });

  it('no other rule claims to be a trouble', () => {
    const troubles = RULES.filter(({ topic }) => topic === 'troubles').map(({ id }) => id);
    expect(troubles.sort()).toEqual(TROUBLES.map(([, id]) => id).sort());
  });
});

describe('what was not found (§6)', () => {
  it.each(GAPS)('%s: %s', (_gap, id) => {
    const rule = BUILT_IN.get(id);
    expect(rule?.value).toMatchObject({ kind: 'unknown', ask: { zh: expect.any(String), en: expect.any(String) } });
    expect(rule?.confidence).toBe('BG');
    expect(rule?.sources.some(({ kind }) => kind === 'not-found')).toBe(true);
  });

  it.each([
    ['改名', 'https://kf.qq.com/faq/120911VrYVrA160722nURN7r.html'],
    ['政府注销', 'https://kf.qq.com/faq/190531qyuuiY190531BjyyEv.html'],
    ['openid', 'https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html'],
    ['冻结', 'https://kf.qq.com/faq/180306JVvii2180306RvmEzy.html'],
    ['主体迁移', 'https://developers.weixin.qq.com/community/develop/doc/0008087e46015893ce79f67fa58c09'],
  ])('the official page on %s is there to be opened', (_title, address) => {
    const pages = RULES.flatMap(({ sources }) => sources.filter((source) => source.address === address));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page.kind).toBe('official');
  });
});
