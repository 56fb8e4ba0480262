import {
  closingArticle,
  closingCautions,
  governmentClosingAnswer,
  individualClosing,
  overseasClosing,
} from '../sources/community.ts';
import { leavingDocument } from '../sources/fillers.ts';
import { consoleScript, governmentClosingHelp } from '../sources/official.ts';
import { organisationClosingFaq, selfClosingNotice } from '../sources/reprints.ts';
import { claim, list, no, period, periodRange, rule, text, words, yes } from './define.ts';

/** How the platform makes sure that the subject itself wants out: by scan, by transfer, or by documents. */
const bySubject = rule({
  id: 'subject-check-by-subject',
  topic: 'deregistration',
  says: words(
    '注销时怎样验证，看主体是个人还是组织，不看是订阅号还是服务号。',
    'How a deregistration is proved depends on the subject, individual or organisation, not on the type of account.',
  ),
  value: text('看主体类型', 'by the type of subject'),
  confidence: 'B',
  sources: [selfClosingNotice, organisationClosingFaq, individualClosing],
  also: [
    {
      value: text(
        '订阅号直接注销，服务号要法人验证',
        'subscription accounts at once, service accounts by the legal representative',
      ),
      source: leavingDocument,
      why: words('把账号类型和主体类型混在了一起。', 'It mixes up the type of account with the type of subject.'),
    },
  ],
  claims: [
    claim(
      'b2',
      'contradicted',
      '取决于主体：个人由本人扫码，组织用对公账户打款，与订阅号或服务号无关。',
      'It depends on the subject: an individual scans, an organisation makes a transfer, whatever the type of account.',
    ),
  ],
});

export const byScan = rule({
  id: 'subject-check-scan',
  topic: 'deregistration',
  says: words(
    '个人主体由注册者本人用自己的微信扫码验证，扫完即通过。',
    'An individual is proved by the registered person scanning with their own WeChat, at once.',
  ),
  value: yes,
  confidence: 'B',
  conditions: { subjects: ['individual'] },
  sources: [individualClosing, consoleScript('注销帐号')],
  may: {
    what: words('为个人主体申请注销', 'Apply for an individual’s deregistration'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '个人账号的管理员就是注册者本人，别人扫码代替不了。',
    'The administrator of an individual’s account is the registered person; nobody else’s scan will do.',
  ),
});

export const byTransfer = rule({
  id: 'subject-check-transfer',
  topic: 'deregistration',
  says: words(
    '组织主体从同名对公账户小额打款来验证，自 2017 年开放注销起就是这样。',
    'An organisation is proved by a small transfer from its own corporate account, ever since 2017.',
  ),
  value: yes,
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'], since: '2017-04-12' },
  sources: [organisationClosingFaq, selfClosingNotice],
  also: [
    {
      value: text('2021 年后注册的账号才要打款', 'only accounts registered after 2021'),
      source: leavingDocument,
      why: words(
        '没有出处；看的是主体类型，不是注册年份。',
        'Without a source; what counts is the subject, not the year.',
      ),
    },
  ],
  claims: [
    claim(
      'b9',
      'contradicted',
      '打款自 2017 年 4 月起就适用于所有组织，从不适用于个人；政府主体 2021 年 8 月时已有免打款的通道。',
      'Organisations have had to make it since April 2017 and individuals never; by August 2021 government bodies had a way without it.',
    ),
  ],
});

export const transferDeadline = rule({
  id: 'transfer-deadline',
  topic: 'deregistration',
  says: words('小额打款须在 10 天内完成。', 'The small transfer must be made within 10 days.'),
  value: period(10, 'day'),
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'] },
  sources: [organisationClosingFaq],
  restsOn: ['subject-check-transfer'],
  note: words('以对话框里给出的截止日期为准。', 'Go by the deadline that the dialog shows.'),
});

const transferDetails = rule({
  id: 'transfer-details',
  topic: 'deregistration',
  says: words(
    '对话框会给出打款金额、备注码和截止日期；没打完就关掉，再进来还在这一步。',
    'The dialog gives the amount, the remark code and the deadline; if left before paying it opens again at this step.',
  ),
  value: list(words('金额', 'Amount'), words('备注码', 'Remark code'), words('截止日期', 'Deadline')),
  confidence: 'A',
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'], since: '2017' },
  sources: [consoleScript('注销帐号')],
});

export const transferCheck = rule({
  id: 'transfer-check',
  topic: 'deregistration',
  says: words('打款信息无误的，1 个工作日内验证通过。', 'A correct transfer is verified within 1 working day.'),
  value: period(1, 'working-day'),
  confidence: 'B',
  conditions: { since: '2017' },
  sources: [organisationClosingFaq],
  restsOn: ['subject-check-transfer'],
});

const transferRetry = rule({
  id: 'transfer-wrong-account',
  topic: 'deregistration',
  says: words(
    '对公账户填错了不能马上改，要等这次打款失败或超时，才能重填。',
    'A wrong bank account cannot be corrected at once: wait until the attempt fails or times out, then fill it in again.',
  ),
  value: yes,
  confidence: 'B',
  conditions: { since: '2017' },
  sources: [organisationClosingFaq],
  restsOn: ['subject-check-transfer'],
});

export const transferRefund = rule({
  id: 'transfer-refund',
  topic: 'deregistration',
  says: words('打的款会退回，3 到 10 个工作日到账。', 'The money comes back within 3 to 10 working days.'),
  value: periodRange(3, 10, 'working-day'),
  confidence: 'B',
  conditions: { since: '2017' },
  sources: [organisationClosingFaq],
  restsOn: ['subject-check-transfer'],
});

export const governmentRoute = rule({
  id: 'subject-check-government',
  topic: 'deregistration',
  says: words(
    '政府主体没有对公账户的，可以走免打款的材料通道。',
    'A government body without a corporate account may prove itself by documents, without a transfer.',
  ),
  value: yes,
  confidence: 'C',
  conditions: { subjects: ['government'], since: '2021-08-17' },
  sources: [governmentClosingAnswer, closingArticle, governmentClosingHelp],
  also: [
    {
      value: no,
      source: closingCautions,
      why: words(
        '「没有对公账户暂不支持」是更早的说法，这一页是旧文改写。',
        '“Not supported without a corporate account” is older; this page rewrites an older text.',
      ),
    },
  ],
});

export const workOrderRoute = rule({
  id: 'subject-check-work-order',
  topic: 'deregistration',
  says: words(
    '个体户、主体已经注销或改名、打款走不通的，可以交材料走工单。',
    'Sole traders, and subjects dissolved or renamed for whom no transfer works, may file a work order with documents.',
  ),
  value: list(
    words('营业执照', 'Business licence'),
    words('法定代表人身份证', 'ID card of the legal representative'),
    words('盖章的申请函', 'Stamped letter'),
    words('主体已注销的，工商注销证明', 'For a dissolved subject, proof from the business register'),
  ),
  confidence: 'C',
  conditions: { subjects: ['enterprise', 'sole-trader', 'media', 'other'] },
  sources: [closingArticle],
  note: words(
    '原文讲的是小程序，标题把公众号也写在内；公众号要交什么，先问腾讯客服。个体户有对公账户的仍走打款；没有公章的，法人手写签名也可以。',
    'The text describes mini-programs under a title that names accounts too; ask Tencent’s customer service what an account needs. A sole trader with a corporate account still makes the transfer; one without a seal may sign by hand.',
  ),
});

export const overseasByDocuments = rule({
  id: 'subject-check-overseas-documents',
  topic: 'deregistration',
  says: words('境外主体可以提交材料来验证。', 'An overseas subject may prove itself by documents.'),
  value: yes,
  confidence: 'C',
  conditions: { subjects: ['overseas'] },
  sources: [overseasClosing],
});

export const overseasDocumentReview = rule({
  id: 'overseas-document-review',
  topic: 'deregistration',
  says: words(
    '境外主体提交的材料，审核 7 个工作日。',
    'An overseas subject’s documents are reviewed in 7 working days.',
  ),
  value: period(7, 'working-day'),
  confidence: 'C',
  conditions: { subjects: ['overseas'] },
  sources: [overseasClosing],
  restsOn: ['subject-check-overseas-documents'],
});

export const overseasByTransfer = rule({
  id: 'subject-check-overseas-transfer',
  topic: 'deregistration',
  says: words('境外主体也可以选择打款验证。', 'An overseas subject may choose a transfer instead.'),
  value: yes,
  confidence: 'C',
  conditions: { subjects: ['overseas'] },
  sources: [overseasClosing],
});

export const overseasTransferTime = rule({
  id: 'overseas-transfer-time',
  topic: 'deregistration',
  says: words('境外主体打款验证大约要 10 天。', 'An overseas transfer takes about 10 days.'),
  value: period(10, 'day'),
  confidence: 'C',
  conditions: { subjects: ['overseas'] },
  sources: [overseasClosing],
  restsOn: ['subject-check-overseas-transfer'],
});

const overseasFreeze = rule({
  id: 'overseas-same-freeze',
  topic: 'freeze',
  says: words(
    '境外主体验证之后，冻结期和其他账号同一张表。',
    'Once verified, an overseas subject’s freeze follows the same table as everybody’s.',
  ),
  value: yes,
  confidence: 'C',
  conditions: { subjects: ['overseas'] },
  sources: [overseasClosing],
  restsOn: ['freeze-period'],
});

export default [
  bySubject,
  byScan,
  byTransfer,
  transferDeadline,
  transferDetails,
  transferCheck,
  transferRetry,
  transferRefund,
  governmentRoute,
  workOrderRoute,
  overseasByDocuments,
  overseasDocumentReview,
  overseasByTransfer,
  overseasTransferTime,
  overseasFreeze,
];
