import type { Conditions } from '../rule.ts';
import { closingCautions, merchantUnbindReview } from '../sources/community.ts';
import { background, leavingDocument, notFound } from '../sources/fillers.ts';
import { unlinkMiniProgram } from '../sources/official.ts';
import { miniProgramClosingTerms } from '../sources/reprints.ts';
import { claim, notKnown, period, periodRange, rule, steps, text, words, yes } from './define.ts';

/** What has to be closed or untied before an application, and how long untying takes. */
const organisations: Conditions = { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'] };

export const paymentFirst = rule({
  id: 'close-payment-first',
  topic: 'deregistration',
  says: words('组织主体申请注销前，要先关闭微信支付。', 'An organisation has to close WeChat Pay before applying.'),
  value: yes,
  confidence: 'C',
  conditions: organisations,
  sources: [closingCautions, miniProgramClosingTerms],
});

export const cardsFirst = rule({
  id: 'close-cards-first',
  topic: 'deregistration',
  says: words('组织主体申请注销前，要先关闭卡券。', 'An organisation has to close cards and coupons before applying.'),
  value: yes,
  confidence: 'C',
  conditions: organisations,
  sources: [closingCautions],
});

export const advertiserFirst = rule({
  id: 'close-advertiser-first',
  topic: 'deregistration',
  says: words('组织主体申请注销前，要先关闭广告主。', 'An organisation has to close its advertiser before applying.'),
  value: yes,
  confidence: 'C',
  conditions: organisations,
  sources: [closingCautions, miniProgramClosingTerms],
});

export const publisherAdsFirst = rule({
  id: 'close-publisher-ads-first',
  topic: 'deregistration',
  says: words('组织主体申请注销前，要先关闭流量主。', 'An organisation has to close publisher ads before applying.'),
  value: yes,
  confidence: 'C',
  conditions: organisations,
  sources: [closingCautions, miniProgramClosingTerms],
});

export const thirdPartiesFirst = rule({
  id: 'close-third-parties-first',
  topic: 'deregistration',
  says: words(
    '组织主体申请注销前，要先停掉第三方服务。',
    'An organisation has to end third-party services before applying.',
  ),
  value: yes,
  confidence: 'C',
  conditions: organisations,
  sources: [closingCautions, miniProgramClosingTerms],
});

export const storesFirst = rule({
  id: 'close-stores-first',
  topic: 'deregistration',
  says: words(
    '微信门店和小商店据说也要先关闭，没有出处；先关掉最稳妥。',
    'Stores and shops are said to have to be closed too, without a source; closing them first is safest.',
  ),
  value: yes,
  confidence: 'BG',
  sources: [background],
});

export const paidContentFirst = rule({
  id: 'close-paid-content-first',
  topic: 'deregistration',
  says: words(
    '付费内容据说也要先停，没有出处；先停掉最稳妥。',
    'Paid content is said to have to end too, without a source; ending it first is safest.',
  ),
  value: yes,
  confidence: 'BG',
  sources: [background],
});

export const wifiFirst = rule({
  id: 'close-wifi-first',
  topic: 'deregistration',
  says: words(
    '微信连 WiFi 据说也要先关闭，没有出处；还开着的先关掉最稳妥。',
    'WiFi through WeChat is said to have to be closed too, without a source; where it is still on, closing it is safest.',
  ),
  value: yes,
  confidence: 'BG',
  sources: [background],
});

const closeFirstToday = rule({
  id: 'close-first-list-today',
  topic: 'deregistration',
  says: words(
    '注销前必须关闭的功能，今天的完整清单没有查到。',
    'Today’s full list of what must be closed before applying was not found.',
  ),
  value: notKnown(
    '点「注销帐号」后先读协议，以它写的为准，读完再点下一步。',
    'Read the agreement that follows 注销帐号 before going on: what it says decides.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('开放平台、广告主与服务商、支付商户号', 'open platform, advertisers and providers, merchant numbers'),
      source: leavingDocument,
      why: words(
        '方向对，漏了卡券、流量主和第三方服务。',
        'The right direction, but without cards, publisher ads and third-party services.',
      ),
    },
  ],
  claims: [
    claim(
      'b11',
      'partly',
      '方向对，清单不全：已知要先关的是支付、卡券、广告主、流量主和第三方服务；开放平台绑定是否必须先解，没有查到。',
      'The right direction, an incomplete list: known are payment, cards, advertiser, publisher ads and third-party services; the open platform was not found among them.',
    ),
  ],
  restsOn: [
    'close-payment-first',
    'close-cards-first',
    'close-advertiser-first',
    'close-publisher-ads-first',
    'close-third-parties-first',
  ],
});

export const paymentUnbindReview = rule({
  id: 'merchant-unbind-review',
  topic: 'third-parties',
  says: words(
    '解除公众号与商户号的关联不是即时的：提交后审核 1 到 2 个工作日。',
    'Untying a merchant number from the account is not immediate: it is reviewed for 1 to 2 working days.',
  ),
  value: periodRange(1, 2, 'working-day'),
  confidence: 'C',
  sources: [merchantUnbindReview],
  also: [
    {
      value: text('即时生效', 'at once'),
      source: leavingDocument,
      why: words('没有出处，也漏了审核。', 'Without a source, and leaves out the review.'),
    },
  ],
  consequences: ['downtime'],
  claims: [
    claim(
      'b12',
      'contradicted',
      '要商户确认，再审核 1–2 个工作日，前一天还不能有交易（该说明出自小程序迁移）。',
      'The merchant confirms, 1–2 working days of review follow, and the day before must be without trades (told of mini-program migration).',
    ),
  ],
  note: words(
    '审核时长出自小程序迁移的说明，公众号上按同样的时间准备。',
    'The time is told of mini-program migration; allow the same for an account.',
  ),
});

const paymentUnbindSteps = rule({
  id: 'merchant-unbind-steps',
  topic: 'third-parties',
  says: words(
    '解除商户号关联要两边都同意：先申请，商户确认，再等审核。',
    'Untying a merchant number takes both sides: apply, the merchant confirms, then comes the review.',
  ),
  value: steps(
    words('提交解除申请', 'Apply'),
    words('商户确认', 'The merchant confirms'),
    words('等待审核', 'Wait for the review'),
  ),
  confidence: 'C',
  sources: [merchantUnbindReview],
});

export const paymentQuietTime = rule({
  id: 'merchant-unbind-quiet-day',
  topic: 'third-parties',
  says: words(
    '解除商户号关联的前 1 天不能有交易。',
    'There must be no trades for 1 day before a merchant number is untied.',
  ),
  value: period(1, 'day'),
  confidence: 'C',
  sources: [merchantUnbindReview],
  consequences: ['downtime'],
});

const miniProgramUnlinkTime = rule({
  id: 'mini-program-unlink-time',
  topic: 'third-parties',
  says: words(
    '解除小程序关联没有固定的等待时间，公众号管理员确认后即完成。',
    'Unlinking a mini-program has no fixed delay: it is done once the account’s administrator confirms.',
  ),
  value: text('管理员确认后即完成', 'done once the administrator confirms'),
  confidence: 'A',
  sources: [unlinkMiniProgram],
  restsOn: ['mini-program-unlink-verifier'],
  also: [
    {
      value: period(24, 'hour'),
      source: leavingDocument,
      why: words(
        '没有出处；给出的「项目成员」是管理小程序成员的页面。',
        'Without a source; the page it names, “project members”, manages a mini-program’s people.',
      ),
    },
  ],
  claims: [
    claim(
      'b13',
      'contradicted',
      '管理员确认后即解除，入口是「小程序管理」；「项目成员」是小程序的成员页。',
      'It is done once the administrator confirms, under mini-program management; “project members” is a mini-program’s people page.',
    ),
  ],
});

const advertiserEnd = rule({
  id: 'advertiser-end-time',
  topic: 'third-parties',
  says: words('关闭广告主要多久，没有查到。', 'How long it takes to close an advertiser was not found.'),
  value: notKnown('看广告后台的提示，或问腾讯广告客服。', 'See the advertising console, or ask Tencent Ads.'),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: period(48, 'hour'),
      source: leavingDocument,
      why: words('没有出处。', 'Without a source.'),
    },
  ],
  claims: [
    claim(
      'b14',
      'unverifiable',
      '查不到任何广告主 48 小时内解除的说法。',
      'Nothing was found that says an advertiser is released within 48 hours.',
    ),
  ],
});

export default [
  paymentFirst,
  cardsFirst,
  advertiserFirst,
  publisherAdsFirst,
  thirdPartiesFirst,
  storesFirst,
  paidContentFirst,
  wifiFirst,
  closeFirstToday,
  paymentUnbindReview,
  paymentUnbindSteps,
  paymentQuietTime,
  miniProgramUnlinkTime,
  advertiserEnd,
];
