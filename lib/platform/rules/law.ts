import { background, leavingDocument } from '../sources/fillers.ts';
import {
  closingNotice30Days,
  closingNoticeMislabelled,
  eCommerceLaw,
  publicAccountRules2017,
  publicAccountRules2021,
  publicAccountRulesDraft,
  publicAccountRulesInForce,
} from '../sources/law.ts';
import { claim, no, period, rule, since, text, words, yes } from './define.ts';

/** What the law asks of somebody who closes or hands over an account. Not legal advice: the text itself decides. */

export const recordRetention = rule({
  id: 'transaction-record-retention',
  topic: 'law',
  says: words(
    '《电子商务法》第三十一条：交易信息保存不少于 3 年。',
    'E-Commerce Law, Article 31: transaction information is kept for at least 3 years.',
  ),
  value: period(3, 'year'),
  confidence: 'B',
  sources: [eCommerceLaw],
  claims: [
    claim(
      'b30',
      'partly',
      '三年没错，但义务在平台经营者，从交易完成之日算起，不是公众号主「注销后」的义务。',
      'The number is right, but the duty is the platform operator’s and counts from each transaction; it is not the account holder’s “after closing”.',
    ),
  ],
});

const recordDuty = rule({
  id: 'transaction-record-duty',
  topic: 'law',
  says: words(
    '这项保存义务写给电子商务平台经营者。',
    'The duty to keep them is laid on operators of e-commerce platforms.',
  ),
  value: text('电子商务平台经营者', 'Operators of e-commerce platforms'),
  confidence: 'B',
  sources: [eCommerceLaw],
  also: [
    {
      value: text('所有注销的公众号', 'Everybody who closes an account'),
      source: leavingDocument,
      why: words('条文没有这样写。', 'The article does not say so.'),
    },
  ],
  restsOn: ['transaction-record-retention'],
  note: words(
    '只在公众号里卖东西不等于经营平台；自己留存交易记录仍是好习惯。',
    'Selling through an account is not running a platform; keeping your own records is still a good habit.',
  ),
});

const recordDutyOfHolder = rule({
  id: 'transaction-record-duty-of-holder',
  topic: 'law',
  says: words(
    '公众号主自己不经营电商平台的，这一条管不到注销。',
    'A holder who runs no e-commerce platform is not bound by it when closing an account.',
  ),
  value: no,
  confidence: 'B',
  sources: [eCommerceLaw],
  restsOn: ['transaction-record-duty'],
});

const recordClock = rule({
  id: 'transaction-record-clock',
  topic: 'law',
  says: words(
    '三年自交易完成之日起算，与账号何时注销无关。',
    'The three years run from the day each transaction is completed, whenever the account is closed.',
  ),
  value: text('自交易完成之日', 'From the day the transaction is completed'),
  confidence: 'B',
  sources: [eCommerceLaw],
  restsOn: ['transaction-record-retention'],
});

export const ceaseNotice = rule({
  id: 'cease-business-notice',
  topic: 'law',
  says: words(
    '卖商品或服务的，终止电商经营要至少提前 30 天公示。',
    'A seller who ends its e-commerce business must post a notice at least 30 days before.',
  ),
  value: period(30, 'day'),
  confidence: 'C',
  sources: [closingNotice30Days, closingNoticeMislabelled],
  note: words(
    '文档二没提这一条；卖过东西的账号，先公示再申请注销。',
    'The second document leaves this out; an account that sold anything posts its notice before applying.',
  ),
});

const ceaseNoticeArticle = rule({
  id: 'cease-business-article',
  topic: 'law',
  says: words(
    '提前公示一般认为出自《电子商务法》第十六条，手头没有条文。',
    'The notice is commonly held to be Article 16 of the E-Commerce Law; we have no text at hand.',
  ),
  value: text('第十六条', 'Article 16'),
  confidence: 'BG',
  sources: [background],
  also: [
    {
      value: text('第十七条，并须通知主管部门', 'Article 17, with a duty to tell the regulator'),
      source: closingNoticeMislabelled,
      why: words(
        '条号有误，通知主管部门一说也没有依据。',
        'The number is wrong, and nothing supports a duty to tell the regulator.',
      ),
    },
  ],
  restsOn: ['cease-business-notice'],
});

const publicAccountRulesSince = rule({
  id: 'public-account-rules-since',
  topic: 'law',
  says: words(
    '修订后的《互联网用户公众账号信息服务管理规定》2021 年 2 月 22 日起施行。',
    'The revised rules on public accounts are in force since 22 February 2021.',
  ),
  value: since('2021-02-22'),
  confidence: 'B',
  sources: [publicAccountRulesInForce, publicAccountRules2021],
});

const transferSources = [publicAccountRules2021, publicAccountRulesDraft];
const transferNote = words(
  '2021 年定稿手头只有残缺的转载，这里以 2020 年草案对照。',
  'Only an incomplete reprint of the final text of 2021 is at hand; this was compared with the draft of 2020.',
);

const transferNeedsPlatform = rule({
  id: 'account-transfer-needs-platform',
  topic: 'law',
  says: words('转让公众账号，须向平台提出申请。', 'Who transfers a public account must apply to the platform.'),
  value: yes,
  confidence: 'B',
  sources: transferSources,
  restsOn: ['public-account-rules-since'],
  note: transferNote,
});

const transferPublicised = rule({
  id: 'account-transfer-publicised',
  topic: 'law',
  says: words('平台核验新主体，并公示主体变更。', 'The platform verifies the new holder and makes the change public.'),
  value: yes,
  confidence: 'B',
  sources: transferSources,
  restsOn: ['account-transfer-needs-platform'],
  note: transferNote,
});

const transferUnauthorised = rule({
  id: 'account-transfer-unauthorised',
  topic: 'law',
  says: words(
    '私下转让的，平台可以暂停或终止服务。',
    'For a transfer behind its back the platform may suspend or end its service.',
  ),
  value: text('暂停或终止服务', 'Suspension or termination'),
  confidence: 'B',
  sources: transferSources,
  consequences: ['lock-out'],
  restsOn: ['account-transfer-needs-platform'],
  note: transferNote,
});

const holderMayAskToStop = rule({
  id: 'holder-may-ask-to-stop',
  topic: 'law',
  says: words(
    '运营者可以要求平台暂停或终止自己账号的服务。',
    'A holder may ask the platform to suspend or end its own account.',
  ),
  value: yes,
  confidence: 'B',
  sources: transferSources,
  restsOn: ['public-account-rules-since'],
  note: transferNote,
});

const providerMustOfferClosing = rule({
  id: 'provider-must-offer-closing',
  topic: 'law',
  says: words('平台须为使用者提供注销服务。', 'The platform must offer its users a way to close their accounts.'),
  value: yes,
  conditions: { since: '2017' },
  confidence: 'B',
  sources: [publicAccountRules2017],
});

export default [
  recordRetention,
  recordDuty,
  recordDutyOfHolder,
  recordClock,
  ceaseNotice,
  ceaseNoticeArticle,
  publicAccountRulesSince,
  transferNeedsPlatform,
  transferPublicised,
  transferUnauthorised,
  holderMayAskToStop,
  providerMustOfferClosing,
];
