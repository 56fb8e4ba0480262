import { bindingFailures } from '../sources/community.ts';
import { notFound } from '../sources/fillers.ts';
import { administratorFaq, consoleScript, operatorFaq } from '../sources/official.ts';
import { selfClosingNotice } from '../sources/reprints.ts';
import { claim, count, notKnown, rule, words, yes } from './define.ts';

const peoplePage = consoleScript('人员设置');

export const accountsPerPerson = rule({
  id: 'accounts-per-person',
  topic: 'seats',
  says: words('一个微信号最多绑定并管理 5 个公众号。', 'One WeChat ID may be bound to at most 5 accounts.'),
  value: count(5),
  confidence: 'A',
  sources: [operatorFaq, selfClosingNotice, bindingFailures, peoplePage],
  consequences: ['quota'],
  claims: [
    claim(
      'a17',
      'omission',
      '文档没有提到：每人 5 个的上限，绑定前要关注公众号、绑银行卡，个人帐号不能换成别人当管理员。',
      'It leaves out the limit of 5 for one person, that an operator must first follow the account and bind a bank card, and that an individual’s account cannot get another person as administrator.',
    ),
  ],
  note: words('之后有没有调整，没有查到。', 'No later change was found.'),
});

const accountsPerPersonPool = rule({
  id: 'accounts-per-person-pool',
  topic: 'seats',
  says: words(
    '当管理员的公众号和当运营者的公众号，是不是共用每人的同一个上限，没有来源说明。',
    'No source says whether accounts one administers and accounts one operates count towards the same limit for a person.',
  ),
  value: notKnown(
    '腾讯客服可以回答；也可以在「绑定查询」里看自己已绑定的公众号。',
    'Tencent’s customer service could tell; 绑定查询 shows which accounts you are bound to.',
  ),
  confidence: 'BG',
  sources: [notFound],
});

const accountsBeyondTheLimit = rule({
  id: 'accounts-per-person-beyond-limit',
  topic: 'seats',
  says: words(
    '一个人超过通常的上限，只有公众号已绑定的法定代表人授权才行。',
    'A person can go beyond the usual limit only if the account’s bound legal representative authorises it.',
  ),
  value: yes,
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

export const accountsPerPersonAtMost = rule({
  id: 'accounts-per-person-at-most',
  topic: 'seats',
  says: words(
    '即使有法定代表人授权，一个人最多也只能绑定 50 个公众号。',
    'Even with a legal representative’s authorisation one person is bound to at most 50 accounts.',
  ),
  value: count(50),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

const notTheRegistrationQuota = words(
  '这是「当管理员」的上限，与「注册」的上限是两回事，不要混在一起算。',
  'This limits being administrator. How many accounts may be registered is another matter; do not add the two up.',
);

export const accountsPerIdCard = rule({
  id: 'accounts-per-id-card',
  topic: 'administrator',
  says: words(
    '一个身份证号最多当 5 个公众号的管理员。',
    'One ID number may stand as administrator of at most 5 accounts.',
  ),
  value: count(5),
  confidence: 'A',
  sources: [administratorFaq],
  consequences: ['quota'],
  note: notTheRegistrationQuota,
});

export const accountsPerPhone = rule({
  id: 'accounts-per-administrator-phone',
  topic: 'administrator',
  says: words(
    '一个手机号最多用作 5 个公众号的管理员手机。',
    'One phone number may serve the administrators of at most 5 accounts.',
  ),
  value: count(5),
  confidence: 'A',
  sources: [administratorFaq],
  consequences: ['quota'],
  note: notTheRegistrationQuota,
});

export default [
  accountsPerPerson,
  accountsPerPersonPool,
  accountsBeyondTheLimit,
  accountsPerPersonAtMost,
  accountsPerIdCard,
  accountsPerPhone,
];
