import { communityThread } from '../sources/community.ts';
import { leavingDocument, notFound } from '../sources/fillers.ts';
import { merchantSettlementHelp } from '../sources/official.ts';
import { rewardAccounts } from '../sources/reprints.ts';
import { claim, no, notKnown, period, rule, text, words } from './define.ts';

/** What is owed to an account when it closes: rewards (赞赏), payments, and the invoices. */

const invoiceDeadline = rule({
  id: 'invoice-deadline',
  topic: 'money',
  says: words(
    '注销前申请发票有没有期限，没有查到。',
    'Whether invoices must be asked for within some time before closing was not found.',
  ),
  value: notKnown(
    '问开票的那一方：微信支付、广告主后台或腾讯客服。',
    'Whoever issues it: WeChat Pay, the advertiser’s console, or Tencent.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: period(7, 'working-day'),
      source: leavingDocument,
      why: words('没有出处，也没说是哪一种发票。', 'It names no source, nor what kind of invoice.'),
    },
  ],
  restsOn: ['publisher-invoice-organisation'],
  claims: [
    claim(
      'b29',
      'unverifiable',
      '没有查到 7 个工作日的期限；就流量主而言，方向也反了，是企业给腾讯开票。',
      'No such limit was found; and for publisher income it is the enterprise that invoices Tencent.',
    ),
  ],
});

const rewardAccount = rule({
  id: 'reward-account',
  topic: 'money',
  says: words(
    '赞赏进作者本人的赞赏账户，再转入作者的微信零钱。',
    'Rewards go to the author’s own reward account, and on to their WeChat balance.',
  ),
  value: text('作者的赞赏账户，再到微信零钱', 'The author’s reward account, then their WeChat balance'),
  conditions: { since: '2018-06' },
  confidence: 'B',
  sources: [rewardAccounts],
});

const rewardToAccount = rule({
  id: 'reward-to-account',
  topic: 'money',
  says: words('赞赏不再进公众号。', 'Rewards no longer go to the account.'),
  value: no,
  conditions: { since: '2018-06' },
  confidence: 'B',
  sources: [rewardAccounts],
  restsOn: ['reward-account'],
});

export const rewardArrival = rule({
  id: 'reward-arrival',
  topic: 'money',
  says: words('赞赏 7 天后到作者的微信零钱。', 'A reward reaches the author’s WeChat balance after 7 days.'),
  value: period(7, 'day'),
  conditions: { since: '2018-06' },
  confidence: 'B',
  sources: [rewardAccounts],
  also: [
    {
      value: period(1, 'day'),
      source: leavingDocument,
      why: words(
        '「满 1 元、T+1」没有出处，与官方通知不符。',
        '“From 1 yuan, the next day” names no source and is not what the notice says.',
      ),
    },
  ],
  restsOn: ['reward-account'],
  claims: [
    claim(
      'b27',
      'contradicted',
      '是 7 天，而且进作者的零钱，不进公众号。',
      'It is 7 days, and it goes to the author’s balance, not to the account.',
    ),
  ],
});

const merchantSettlement = rule({
  id: 'merchant-settlement',
  topic: 'money',
  says: words(
    '商户号的结算周期看经营类目，没有统一天数。',
    'How soon a merchant number is settled depends on its category; there is no one figure.',
  ),
  value: text('按经营类目', 'By category'),
  confidence: 'C',
  sources: [communityThread('商户号结算周期按类目', null), merchantSettlementHelp],
  also: [
    {
      value: period(7, 'day'),
      source: leavingDocument,
      why: words(
        '不能当通例：没有出处，各类目不同。',
        'Not a general rule: it names no source, and categories differ.',
      ),
    },
  ],
  claims: [
    claim(
      'b28',
      'unverifiable',
      '周期因类目而异，T+7 当不了通例。',
      'The period differs by category; seven days cannot stand as a general rule.',
    ),
  ],
  note: words('具体周期在微信支付商户平台里看。', 'The merchant platform shows the period that applies.'),
});

export default [invoiceDeadline, rewardAccount, rewardToAccount, rewardArrival, merchantSettlement];
