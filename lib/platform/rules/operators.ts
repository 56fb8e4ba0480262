import { bindingFailures, communityAnswers } from '../sources/community.ts';
import { notFound, rolesDocument } from '../sources/fillers.ts';
import { operatorFaq } from '../sources/official.ts';
import { registrationFaq2018 } from '../sources/reprints.ts';
import { claim, list, notKnown, period, rule, steps, words } from './define.ts';

export const operatorPreconditions = rule({
  id: 'operator-preconditions',
  topic: 'roles',
  says: words(
    '成为运营者之前，对方要先关注这个公众号、开启微信的帐号保护，并绑定银行卡（实名）。',
    'Before becoming an operator a person must follow the account, have WeChat’s account protection on, and have bound a bank card (real name).',
  ),
  value: list(
    words('关注这个公众号', 'Follow the account'),
    words('开启微信的「帐号保护」', 'Switch on 帐号保护 (account protection) in WeChat'),
    words('微信已绑定银行卡（完成实名）', 'Bind a bank card to WeChat (real name)'),
  ),
  confidence: 'A',
  sources: [operatorFaq, bindingFailures],
});

const commonestBindingFailures = rule({
  id: 'binding-failures-commonest',
  topic: 'roles',
  says: words(
    '绑定不成，最常见的三个原因：没关注公众号、公众号名额已满、对方绑定的公众号已到上限。',
    'The three commonest reasons why binding fails: not following, no seat left in the account, or the person’s own limit reached.',
  ),
  value: list(
    words('对方没有关注公众号', 'The person does not follow the account'),
    words('公众号的运营者名额已满', 'The account has no operator seat left'),
    words('对方绑定的公众号已到上限', 'The person is bound to as many accounts as allowed'),
  ),
  confidence: 'C',
  sources: [bindingFailures],
  restsOn: ['operator-preconditions', 'total-seats', 'accounts-per-person'],
});

export const bindingRetryWait = rule({
  id: 'binding-retry-wait',
  topic: 'roles',
  says: words(
    '绑定时提示「操作过于频繁」，要从最后一次尝试算起等 24 小时；其间再试，就要从头等起。',
    'After 操作过于频繁 (too frequent) wait 24 hours from the last attempt; trying again meanwhile starts the wait anew.',
  ),
  value: period(24, 'hour'),
  confidence: 'C',
  sources: [communityAnswers],
});

const bindingRetryLimit = rule({
  id: 'binding-attempts-allowed',
  topic: 'roles',
  says: words(
    '试多少次会被判为「操作过于频繁」，没有查到官方数字。',
    'How many attempts count as too frequent: no official number was found.',
  ),
  value: notKnown('只有腾讯客服能回答。', 'Only Tencent’s customer service could tell.'),
  confidence: 'BG',
  sources: [notFound],
});

const assistant = words(
  '在微信里搜索并关注公众号「公众平台安全助手」（微信号 mphelper）',
  'In WeChat, search for the account 公众平台安全助手 (WeChat ID mphelper) and follow it',
);
const query = words('点底部菜单里的「绑定查询」', 'Choose 绑定查询 (binding query) in its bottom menu');
const way = words(
  '选一种方式查询：手机号、身份证号或微信号',
  'Search in one of three ways: by phone number, ID number or WeChat ID',
);

export const unbindOneself = rule({
  id: 'unbind-oneself',
  topic: 'roles',
  says: words(
    '运营者不用找管理员，自己就能在「公众平台安全助手」里解绑。',
    'An operator can unbind themselves in 公众平台安全助手, without the administrator.',
  ),
  value: steps(
    assistant,
    query,
    way,
    words('在结果里点要解绑的公众号', 'In the results choose the account to leave'),
    words('在弹出的提示里确认解绑', 'Confirm in the dialog that opens'),
  ),
  confidence: 'B',
  sources: [registrationFaq2018, rolesDocument],
  consequences: ['lock-out'],
  claims: [
    claim(
      'a16',
      'confirmed',
      '2018 年的官方说明转载与它一致；只有「左下角」这个位置没有得到印证。',
      'A reprint of the official text of 2018 agrees; only the place “bottom left” is not borne out.',
    ),
  ],
  may: {
    what: words('在公众平台安全助手里给自己解绑', 'Unbind oneself in 公众平台安全助手'),
    administrator: 'no',
    long: 'yes',
    short: 'yes',
    nobody: 'no',
  },
  note: words(
    '解绑后马上不能再用这个身份登录，名额空出来。只对运营者有效。',
    'From then on there is no logging in as this operator, and the seat is free. It works for operators only.',
  ),
});

const bindingQueryWays = rule({
  id: 'binding-query-ways',
  topic: 'roles',
  says: words(
    '「绑定查询」有三种查法：手机号、身份证号、微信号。',
    '绑定查询 searches in three ways: by phone number, by ID number, by WeChat ID.',
  ),
  value: list(words('手机号', 'Phone number'), words('身份证号', 'ID number'), words('微信号', 'WeChat ID')),
  confidence: 'B',
  sources: [registrationFaq2018, rolesDocument],
});

export const checkOwnBindings = rule({
  id: 'check-own-bindings',
  topic: 'roles',
  says: words(
    '想知道自己的身份证、手机号、微信号绑在哪些公众号上，用「绑定查询」三种方式各查一遍。',
    'To learn which accounts your ID, phone and WeChat are bound to, run all three searches of 绑定查询.',
  ),
  value: steps(
    assistant,
    query,
    words(
      '手机号、身份证号、微信号各查一次，免得漏掉',
      'Search by phone number, by ID number and by WeChat ID, so that none is missed',
    ),
    words(
      '看到不认识的公众号：是运营者就点进去解绑；是管理员就联系主体更换，或找腾讯客服',
      'An account you do not know: as operator, open it and unbind; as administrator, ask its subject for a change, or Tencent’s customer service',
    ),
  ),
  confidence: 'B',
  sources: [registrationFaq2018, rolesDocument],
  restsOn: ['binding-query-ways', 'unbind-oneself', 'administrator-cannot-unbind-alone'],
  may: {
    what: words('查自己绑定了哪些公众号', 'See which accounts one is bound to'),
    administrator: 'yes',
    long: 'yes',
    short: 'yes',
    nobody: 'yes',
  },
  note: words(
    '建议隔一段时间查一次：有人的身份被拿去当违规公众号的管理员，很久以后才发现。',
    'Worth doing from time to time: people have found only years later that their ID was administrator of a violating account.',
  ),
});

export default [
  operatorPreconditions,
  commonestBindingFailures,
  bindingRetryWait,
  bindingRetryLimit,
  unbindOneself,
  bindingQueryWays,
  checkOwnBindings,
];
