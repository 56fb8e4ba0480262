import { communityAnswers, communityThread } from '../sources/community.ts';
import { filler, notFound } from '../sources/fillers.ts';
import { publicAccountRules2021, publicAccountRulesDraft } from '../sources/law.ts';
import { administratorFaq, consoleScript, helpIndex } from '../sources/official.ts';
import { migrationConditions, registrationFaq2018 } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, periodRange, rule, steps, text, words, yes } from './define.ts';

const peoplePage = consoleScript('人员设置');
/** The subjects whose administrator may be another person. No source tells of subjects from overseas. */
const ORGANISATIONS: ('enterprise' | 'sole-trader' | 'government' | 'media' | 'other')[] = [
  'enterprise',
  'sole-trader',
  'government',
  'media',
  'other',
];

export const administratorsPerAccount = rule({
  id: 'administrators-per-account',
  topic: 'administrator',
  says: words('每个公众号只有 1 名管理员。', 'An account has exactly 1 administrator.'),
  value: count(1),
  confidence: 'A',
  sources: [communityAnswers, administratorFaq],
  also: [
    {
      value: count(5),
      source: filler('内容站 cuauto：可设 5 名管理员', '2025-06'),
      why: words('把运营者当成了管理员。', 'It takes operators for administrators.'),
    },
    {
      value: count(50),
      source: filler('内容站 aivtp：可设 50 名管理员', '2025-06'),
      why: words('没有出处，与官方页面不符。', 'It names no source and contradicts the official page.'),
    },
    {
      value: text('多名，可「添加 / 移除管理员」', 'Several, with “add / remove administrator”'),
      source: filler('内容站 tyusoft：添加、移除管理员', '2025-05'),
      why: words(
        '后台没有这样的操作，管理员只能更换。',
        'The console has no such action; an administrator can only be replaced.',
      ),
    },
  ],
});

const accountHolder = rule({
  id: 'account-holder',
  topic: 'administrator',
  says: words(
    '公众号归主体（注册的个人或组织）；管理员只是绑定在帐号上的一个自然人。',
    'The account is held by its subject, the person or organisation registered; the administrator is merely a person bound to it.',
  ),
  value: text('主体', 'The subject'),
  confidence: 'A',
  sources: [administratorFaq, publicAccountRules2021, publicAccountRulesDraft],
  claims: [
    claim(
      'a2',
      'contradicted',
      '持有公众号的是主体；管理员是绑定的自然人，组织类帐号还可以换人。',
      'The subject holds the account; the administrator is a bound person, whom an organisation may even replace.',
    ),
  ],
});

const administratorFromWithin = rule({
  id: 'administrator-from-within',
  topic: 'administrator',
  says: words(
    '管理员应是本组织的负责人员；官方提醒不要填外面的人，例如代运营公司的人。',
    'The administrator should be a responsible person of the organisation; the platform warns against outsiders such as an agency’s staff.',
  ),
  value: yes,
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq],
  consequences: ['lock-out'],
});

const administratorNeedNotBeLegalRepresentative = rule({
  id: 'administrator-must-be-legal-representative',
  topic: 'administrator',
  says: words('管理员不必是法定代表人。', 'The administrator need not be the legal representative.'),
  value: no,
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq],
});

export const administratorChange = rule({
  id: 'administrator-change',
  topic: 'administrator',
  says: words(
    '组织类公众号换管理员：原管理员扫码，填新管理员资料并收短信验证码，再由新管理员本人扫码。',
    'An organisation changes its administrator thus: the present one scans, the new one’s details and SMS code are entered, the new one scans in person.',
  ),
  value: steps(
    words('原管理员用微信扫码', 'The present administrator scans with their WeChat'),
    words(
      '填写新管理员的姓名、身份证号和手机号，输入短信验证码',
      'Enter the new administrator’s name, ID number and phone, and the SMS code sent to it',
    ),
    words(
      '新管理员用本人已绑银行卡（实名）的微信扫码',
      'The new administrator scans with their own WeChat, bank card bound and real name given',
    ),
  ),
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq, peoplePage],
  consequences: ['lock-out'],
  claims: [
    claim(
      'a1',
      'partly',
      '注册时扫码的人只是最初的管理员，组织类公众号以后可以更换。',
      'Whoever scanned at registration is only the first administrator; an organisation may change it later.',
    ),
  ],
  may: {
    what: words('更换管理员', 'Change the administrator'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '要用到原管理员的微信，所以要赶在交接、离职之前办。',
    'It needs the present administrator’s WeChat, so do it before that person leaves.',
  ),
});

export const administratorChangePath = rule({
  id: 'administrator-change-path',
  topic: 'administrator',
  says: words(
    '更换管理员的入口：设置与开发 → 人员设置 → 管理员信息 → 修改。',
    'Where the administrator is changed: 设置与开发 → 人员设置 → 管理员信息 → 修改.',
  ),
  value: text('设置与开发 → 人员设置 → 管理员信息 → 修改', '设置与开发 → 人员设置 → 管理员信息 → 修改'),
  confidence: 'A',
  sources: [administratorFaq],
  also: [
    {
      value: text('安全中心 → 管理员和运营者设置', '安全中心 → 管理员和运营者设置'),
      source: registrationFaq2018,
      why: words('2018 年的旧位置，后来移走了。', 'Where it was in 2018; it has moved since.'),
    },
    {
      value: text('安全中心', '安全中心'),
      source: filler('内容站：在安全中心更换管理员', null),
      why: words('与官方页面写的位置不符。', 'It is not the place that the official page gives.'),
    },
  ],
});

const administratorChangeReview = rule({
  id: 'administrator-change-has-review',
  topic: 'administrator',
  says: words(
    '官方步骤里没有审核期，也不用交授权书，扫码验证完即可。',
    'The official steps have no review and ask for no letter of authorisation; the scans are all.',
  ),
  value: no,
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq],
  restsOn: ['administrator-change'],
  also: [
    {
      value: periodRange(1, 3, 'working-day'),
      source: filler('内容站：更换管理员须交授权书，审核 1–3 个工作日', null),
      why: words('官方步骤里没有审核，也没有授权书。', 'The official steps know neither a review nor such a letter.'),
    },
  ],
});

export const individualAdministrator = rule({
  id: 'administrator-of-individual-replaceable',
  topic: 'administrator',
  says: words(
    '个人公众号的管理员必须一直是注册者本人，不能换成别人。',
    'The administrator of an individual’s account stays the person who registered it and cannot become anyone else.',
  ),
  value: no,
  confidence: 'A',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq],
  consequences: ['lock-out'],
});

export const individualAdministratorSwap = rule({
  id: 'administrator-of-individual-swaps',
  topic: 'administrator',
  says: words(
    '个人公众号的管理员只能换手机号，或换成同一个人的另一个微信。',
    'With an individual’s account only the phone number, or another WeChat of the same person, can be exchanged.',
  ),
  value: list(words('手机号', 'Phone number'), words('同一个人的另一个微信', 'Another WeChat of the same person')),
  confidence: 'A',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq],
  note: words(
    '更换时要先用原来的微信扫码，所以趁旧微信还能用时办。',
    'It begins with a scan by the present WeChat, so do it while that still works.',
  ),
});

const individualHandover = rule({
  id: 'individual-account-handover',
  topic: 'administrator',
  says: words(
    '个人公众号交给同事做不到；唯一的路是迁移到一个组织类公众号。',
    'An individual’s account cannot be handed to a colleague; the only way is a transfer to an organisation’s account.',
  ),
  value: text('帐号迁移到组织类公众号', 'Transfer (迁移) to an organisation’s account'),
  confidence: 'B',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq, migrationConditions],
  consequences: ['irreversible', 'fee'],
  restsOn: ['administrator-of-individual-replaceable', 'migration-source-account'],
});

const administratorMustMatch = rule({
  id: 'administrator-must-match-subject',
  topic: 'administrator',
  says: words(
    '新管理员与主体不符时，页面会拒绝。',
    'The page refuses a new administrator who does not match the subject.',
  ),
  value: yes,
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

const administratorCannotUnbind = rule({
  id: 'administrator-cannot-unbind-alone',
  topic: 'administrator',
  says: words(
    '管理员不能像运营者那样自己解绑，只能更换管理员，或者注销公众号。',
    'An administrator cannot unbind themselves as an operator does: only a change of administrator or deregistration ends it.',
  ),
  value: list(words('更换管理员', 'Change the administrator'), words('注销公众号', 'Deregister the account')),
  confidence: 'B',
  sources: [registrationFaq2018],
  consequences: ['lock-out'],
});

const administratorUnreachable = rule({
  id: 'administrator-unreachable',
  topic: 'administrator',
  says: words(
    '管理员联系不上时怎么办，没有查到官方的自助办法。',
    'What to do when the administrator cannot be reached: no official self-service way was found.',
  ),
  value: notKnown(
    '问腾讯客服（kf.qq.com），由主体出面；不要轻信网上的步骤。',
    'Ask Tencent’s customer service (kf.qq.com), as the subject; be wary of steps found elsewhere.',
  ),
  confidence: 'BG',
  sources: [notFound, helpIndex],
  also: [
    {
      value: list(
        words('提交「找回帐号」工单', 'A ticket to recover the account (找回帐号)'),
        words('重新做微信认证，换上新管理员', 'A new verification (微信认证) with a new administrator'),
      ),
      source: filler('社区与内容站：找回帐号、重新认证', null),
      why: words('只是流传的说法，没有官方页面印证。', 'It is only passed on; no official page bears it out.'),
    },
  ],
  consequences: ['lock-out'],
});

const lentIdentity = rule({
  id: 'administrator-identity-blocked',
  topic: 'administrator',
  says: words(
    '公众号违规，当管理员的人自己也会受影响：有人把身份借出去兼职，多年后仍不能注册。',
    'An account’s violations can reach its administrator too: somebody who lent their ID for a part-time job still could not register years later.',
  ),
  value: text('不要把自己的身份借出去当管理员', 'Do not lend your identity for being an administrator'),
  confidence: 'C',
  sources: [communityThread('身份被用作违规公众号的管理员，多年后仍不能注册', '2023-01-17')],
  consequences: ['lock-out'],
  claims: [
    claim(
      'a15',
      'partly',
      '违规责任首先在主体和实际运营的人；管理员的身份也可能因此被限制。',
      'Liability lies first with the subject and those who operate; the administrator’s identity may be blocked as well.',
    ),
  ],
});

export default [
  administratorsPerAccount,
  accountHolder,
  administratorFromWithin,
  administratorNeedNotBeLegalRepresentative,
  administratorChange,
  administratorChangePath,
  administratorChangeReview,
  individualAdministrator,
  individualAdministratorSwap,
  individualHandover,
  administratorMustMatch,
  administratorCannotUnbind,
  administratorUnreachable,
  lentIdentity,
];
