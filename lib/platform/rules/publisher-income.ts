import type { Source } from '../rule.ts';
import { leavingDocument, notFound } from '../sources/fillers.ts';
import { settlementApi } from '../sources/official.ts';
import { publisherSettlement, publisherSettlement2023 } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, period, rule, text, words, yes, yuan } from './define.ts';

/** What an account earns as a publisher (流量主), and when it is paid. */

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

export default [
  publisherSettlements,
  publisherHalves,
  publisherPayout,
  publisherPaidItself,
  publisherStatement,
  publisherThreshold,
  publisherInvoice,
  publisherInvoiceIndividual,
];
