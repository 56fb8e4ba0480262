import type { Words } from '../rule.ts';

/**
 * What the second document (nctoro, 2025-06-05) says, statement by statement, in our words, right or wrong. b23 is what it leaves
 * out. The judgements stand with the rules.
 */
export const LEAVING_STATEMENTS: Readonly<Record<string, Words>> = {
  b1: {
    zh: '公众号分订阅号、服务号和企业号三类。',
    en: 'There are three kinds: subscription, service and enterprise accounts.',
  },
  b2: {
    zh: '订阅号允许个人直接注销，服务号要企业法人身份验证。',
    en: 'A subscription account may be deregistered by an individual directly, a service account needs the legal representative verified.',
  },
  b3: {
    zh: '个人订阅号注销审核 3 个工作日。',
    en: 'An individual’s subscription account is reviewed for 3 working days.',
  },
  b4: {
    zh: '企业服务号注销审核 5–7 个工作日。',
    en: 'An enterprise’s service account is reviewed for 5–7 working days.',
  },
  b5: {
    zh: '企业号由超级管理员注销，审核 7–10 个工作日。',
    en: 'An enterprise account is closed by its super administrator and reviewed for 7–10 working days.',
  },
  b6: {
    zh: '注销后数据分别保留 30、60、90 天。',
    en: 'Data is kept for 30, 60 or 90 days afterwards, by kind of account.',
  },
  b7: { zh: '注销入口：公众号设置→账号注销。', en: 'Deregistration starts at 公众号设置 → 账号注销.' },
  b8: { zh: '企业账号注销要上传营业执照扫描件。', en: 'An enterprise has to upload a scan of its business licence.' },
  b9: {
    zh: '2021 年后注册的账号要完成小额打款才能注销。',
    en: 'Accounts registered after 2021 need a small bank transfer before they can be closed.',
  },
  b10: {
    zh: '约 67% 的注销失败是因为没解除支付接口。',
    en: 'About 67% of failed deregistrations come from payment that was not unbound.',
  },
  b11: {
    zh: '退出前必须解除开放平台、广告主、服务商和支付商户号的关联。',
    en: 'Open platform, advertiser, service provider and merchant links must be undone first.',
  },
  b12: {
    zh: '微信支付在商户平台账户中心解除，即时生效。',
    en: 'WeChat Pay is unbound in the merchant platform’s account centre, with effect at once.',
  },
  b13: {
    zh: '小程序在开发管理→项目成员解除，24 小时内生效。',
    en: 'A mini-program is unlinked under 开发管理 → 项目成员, within 24 hours.',
  },
  b14: {
    zh: '广告主在投放账户的权限管理里解除，48 小时生效。',
    en: 'The advertiser link is undone in the ad account’s permissions, within 48 hours.',
  },
  b15: { zh: '图文消息官方永久保留。', en: 'Articles are kept by the platform for ever.' },
  b16: { zh: '用户消息官方保留 72 小时。', en: 'Messages of users are kept for 72 hours.' },
  b17: {
    zh: '粉丝数据不可导出，只能给标签分组截图。',
    en: 'Follower data cannot be exported; take pictures of the tags.',
  },
  b18: { zh: '素材管理可以把图文下载成 HTML。', en: 'Articles can be downloaded as HTML from the material library.' },
  b19: { zh: '注销后粉丝自动解除关注。', en: 'After deregistration followers are unfollowed automatically.' },
  b20: {
    zh: '提前 3 次通知，粉丝流失率降低 42%。',
    en: 'Telling followers 3 times beforehand lowers the loss by 42%.',
  },
  b21: { zh: '账号迁移要付 300 元审核费。', en: 'A transfer costs a review fee of 300 yuan.' },
  b22: {
    zh: '迁移的目标账号须为同主体的认证账号。',
    en: 'The target of a transfer must be a verified account of the same subject.',
  },
  b23: {
    zh: '（没有提到）迁移要公证，目标号粉丝不超过 1,000，有两个 15 天期限，openid 会变。',
    en: '(Left out) that a transfer needs notarisation and a target of at most 1,000 followers, has 15-day windows, and changes openids.',
  },
  b24: { zh: '流量主收入满 100 元才能提现。', en: 'Publisher ad income can be withdrawn from 100 yuan on.' },
  b25: { zh: '广告分成次月 15 日结算。', en: 'Ad shares are settled on the 15th of the next month.' },
  b26: { zh: '流量主 T+3 到账。', en: 'Publisher ad income arrives at T+3.' },
  b27: { zh: '赞赏 1 元起，T+1 到账。', en: 'Rewards arrive at T+1, from 1 yuan on.' },
  b28: { zh: '商品销售款 T+7 到账。', en: 'Money from sales arrives at T+7.' },
  b29: {
    zh: '没开的电子发票要在 7 个工作日内申请。',
    en: 'Outstanding electronic invoices must be applied for within 7 working days.',
  },
  b30: {
    zh: '按《电子商务法》，账号注销后交易信息仍须保存至少 3 年。',
    en: 'Under the E-Commerce Law trade records must be kept at least 3 years after the account is closed.',
  },
  b31: {
    zh: '注销后站内搜索仍有结果，显示「账号已注销」。',
    en: 'WeChat search keeps the results and shows 账号已注销.',
  },
  b32: { zh: '百度等收录的链接变成死链。', en: 'Links in Baidu and other search engines go dead.' },
  b33: { zh: '被别的公众号转载的内容不受影响。', en: 'Copies in other accounts are not affected.' },
  b34: {
    zh: '注销后 3 个月内，原内容的搜索流量平均降 89%。',
    en: 'Within 3 months search traffic to the old content falls by 89% on average.',
  },
  b35: {
    zh: '把核心文章迁到新平台，并设 301 重定向。',
    en: 'Move the main articles elsewhere and set up a 301 redirect.',
  },
  b36: { zh: '单个公众号平均有 4.2 个绑定人员。', en: 'An account has 4.2 bound people on average.' },
  b37: { zh: '人员管理界面可以批量导出操作日志。', en: 'The people page can export operation logs in bulk.' },
  b38: {
    zh: '2023 年起新增注销冷静期，申请后等 15 天。',
    en: 'Since 2023 there is a cooling-off time of 15 days after applying.',
  },
  b39: {
    zh: '企业账号注销前，运营人员要解除绑定的个人微信号。',
    en: 'Before an enterprise account is closed, operators have to unbind their WeChat.',
  },
  b40: { zh: '建议通过公证处对重要内容做网页存证。', en: 'Have a notary record important pages.' },
};
