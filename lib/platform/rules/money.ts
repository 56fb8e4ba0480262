import type { Source } from '../rule.ts';
import { communityThread } from '../sources/community.ts';
import { leavingDocument, notFound } from '../sources/fillers.ts';
import { merchantSettlementHelp, settlementApi } from '../sources/official.ts';
import { publisherSettlement, publisherSettlement2023, rewardAccounts } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, period, rule, text, words, yes, yuan } from './define.ts';

/** What is owed to an account when it closes: publisher income (流量主), rewards (赞赏), payments, and the invoices. */

const miniProgramPayout: Source = {
  title: 'FinClip：小程序流量主如何结算',
  address: 'https://www.finclip.com/news/f/66012.html',
  date: '2023-10-27',
  kind: 'press',
};

export const publisherSettlements = rule({
  id: 'publisher-settlements-a-month',
  topic: 'money',
  says: words('流量主收入每月结算 2 次。', 'Publisher income is settled 2 times a month.'),
  value: count(2, 'month'),
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement, settlementApi],
  also: [
    {
      value: text('次月 15 日一次', 'Once, on the 15th of the next month'),
      source: leavingDocument,
      why: words(
        '没有出处；官方接口按上半月、下半月两期给数据。',
        'It names no source; the official interface itself has two halves of a month.',
      ),
    },
  ],
  claims: [
    claim(
      'b25',
      'contradicted',
      '每月结算两次，不是次月 15 日一次。',
      'There are two settlements a month, not one on the next month’s 15th.',
    ),
  ],
});

const publisherHalves = rule({
  id: 'publisher-settlement-halves',
  topic: 'money',
  says: words(
    '流量主两个结算期：每月 1–15 日，16 日到月末。',
    'Publisher income has two settlement periods: the 1st to the 15th, and the 16th to the month’s end.',
  ),
  value: list(
    words('上半月：1–15 日', 'First half: the 1st to the 15th'),
    words('下半月：16 日到月末', 'Second half: the 16th to the end'),
  ),
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement, settlementApi],
  restsOn: ['publisher-settlements-a-month'],
});

export const publisherPayout = rule({
  id: 'publisher-payout',
  topic: 'money',
  says: words(
    '流量主收入约 1 个月后到账：上半月的在次月上半月，下半月的在次月下半月。',
    'Publisher income arrives about 1 month later: a first half in the next month’s first half, a second half in its second.',
  ),
  value: period(1, 'month'),
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement],
  also: [
    {
      value: period(3, 'day'),
      source: leavingDocument,
      why: words(
        '没有出处，与同一篇写的「次月 15 日」也对不上。',
        'It names no source and does not even fit the “15th of the next month” of the same page.',
      ),
    },
    {
      value: text(
        '个人：结算日后 15 个工作日内；企业：收到发票后 30 个工作日内',
        'individuals: within 15 working days of the settlement; enterprises: within 30 working days of the invoice’s arrival',
      ),
      source: miniProgramPayout,
      why: words(
        '说的是小程序流量主；公众号不一定相同，安排注销时按更久的等。',
        'Told of mini-programs; an account may differ, but plan a closing by the longer time.',
      ),
    },
  ],
  restsOn: ['publisher-settlement-halves'],
  claims: [
    claim(
      'b26',
      'contradicted',
      '与同一篇的「次月 15 日」自相矛盾，实际约一个月后打款。',
      'It contradicts the same page’s “15th of the next month”; payment comes about a month later.',
    ),
  ],
  note: words(
    '注销前最后一期收入要算进日程，到账后再申请最稳妥。',
    'Plan for the last period before a deregistration: applying after it has arrived is safest.',
  ),
});

const publisherPaidItself = rule({
  id: 'publisher-paid-automatically',
  topic: 'money',
  says: words(
    '流量主收入自动打到绑定的银行卡，不用申请提现。',
    'Publisher income is paid to the bank card by itself; nothing has to be withdrawn.',
  ),
  value: yes,
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement],
});

const publisherStatement = rule({
  id: 'publisher-statement-mailed',
  topic: 'money',
  says: words('每期结算单会发到邮箱。', 'The statement of each settlement is sent by e-mail.'),
  value: yes,
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement],
});

const publisherThreshold = rule({
  id: 'publisher-threshold',
  topic: 'money',
  says: words(
    '流量主满多少元才结算，没有查到可信的来源。',
    'From what sum publisher income is paid out: no credible source was found.',
  ),
  value: notKnown(
    '看控制台流量主的结算页，或问腾讯客服。',
    'The console’s settlement page, or Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: yuan(100),
      source: leavingDocument,
      why: words(
        '只有这一类页面写 100 元，没有出处。',
        'Only pages of this kind say 100 yuan, and none names a source.',
      ),
    },
  ],
  restsOn: ['publisher-paid-automatically'],
  claims: [
    claim(
      'b24',
      'unverifiable',
      '没有查到 100 元的门槛；收入是自动打款的。',
      'No threshold of 100 yuan was found; income is paid by itself.',
    ),
  ],
});

export const publisherInvoice = rule({
  id: 'publisher-invoice-organisation',
  topic: 'money',
  says: words(
    '企业流量主要先给腾讯开发票，收到发票后才打款。',
    'An enterprise must first invoice Tencent for its publisher income; only then is it paid.',
  ),
  value: yes,
  conditions: { subjects: ['enterprise'] },
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement],
});

export const publisherInvoiceIndividual = rule({
  id: 'publisher-invoice-individual',
  topic: 'money',
  says: words('个人流量主不用开发票。', 'An individual publisher issues no invoice.'),
  value: no,
  conditions: { subjects: ['individual'] },
  confidence: 'B',
  sources: [publisherSettlement2023, publisherSettlement],
});

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

export default [
  publisherSettlements,
  publisherHalves,
  publisherPayout,
  publisherPaidItself,
  publisherStatement,
  publisherThreshold,
  publisherInvoice,
  publisherInvoiceIndividual,
  invoiceDeadline,
  rewardAccount,
  rewardToAccount,
  rewardArrival,
  merchantSettlement,
];
