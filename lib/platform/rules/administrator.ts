import { communityAnswers, communityThread } from '../sources/community.ts';
import { filler, notFound } from '../sources/fillers.ts';
import { publicAccountRules2021, publicAccountRulesDraft } from '../sources/law.ts';
import { administratorFaq, consoleScript, helpIndex } from '../sources/official.ts';
import { registrationFaq2018 } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, rule, text, words, yes } from './define.ts';

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
  administratorMustMatch,
  administratorCannotUnbind,
  administratorUnreachable,
  lentIdentity,
];
