import {
  bindingFailures,
  closingArticle,
  communityAnswers,
  communityThread,
  governmentClosingAnswer,
  rolesXiumi,
} from '../sources/community.ts';
import { notFound } from '../sources/fillers.ts';
import { administratorFaq, operatorFaq } from '../sources/official.ts';
import { migrationConditions, registrationFaq2018 } from '../sources/reprints.ts';
import { notKnown, rule, steps, words } from './define.ts';

/** What people stumble over with administrators, operators and subjects, and what helps. */

const scanRefused = rule({
  id: 'trouble-not-the-administrator',
  topic: 'troubles',
  says: words(
    '「我就是管理员，扫码却不通过」：多半其实是运营者。',
    '“I am the administrator, yet my scan is refused”: mostly it is an operator who says so.',
  ),
  value: steps(
    words('登录后打开「设置与开发 → 人员设置」', 'Log in and open 设置与开发 → 人员设置 (people settings)'),
    words('看「管理员信息」里的微信号是不是自己的', 'See whether the WeChat ID under 管理员信息 is yours'),
    words(
      '不是自己的，请管理员本人扫码；你扫码只会把申请转给管理员',
      'If it is not, the administrator has to scan; your own scan only sends them a request',
    ),
  ),
  confidence: 'C',
  sources: [communityAnswers, rolesXiumi],
  restsOn: ['administrators-per-account', 'approval-lifetime'],
});

const operatorInvites = rule({
  id: 'trouble-operator-cannot-invite',
  topic: 'troubles',
  says: words(
    '运营者去加运营者，会提示「你无权限进行绑定运营者微信号的操作」。',
    'An operator who adds operators is told 「你无权限进行绑定运营者微信号的操作」: no permission.',
  ),
  value: steps(
    words('请管理员登录，由管理员来邀请', 'Have the administrator log in and send the invitation'),
    words('被邀请的人在微信里确认', 'The invited person confirms in WeChat'),
  ),
  confidence: 'C',
  sources: [communityThread('提示无权限绑定运营者微信号', '2023-08-29'), operatorFaq],
  restsOn: ['who-manages-operators'],
});

const tooFrequent = rule({
  id: 'trouble-too-frequent',
  topic: 'troubles',
  says: words(
    '设置人员时提示「操作过于频繁」：停手，等够时间再来。',
    'Told 「操作过于频繁」 (too frequent) when setting people: stop, and wait long enough.',
  ),
  value: steps(
    words('记下最后一次操作的时间', 'Note when you last tried'),
    words('从那时起等满 24 小时，其间不要再试', 'Wait 24 hours from then, without trying again'),
    words('再操作一次，一次做对', 'Then do it once, and right'),
  ),
  confidence: 'C',
  sources: [communityAnswers],
  restsOn: ['binding-retry-wait'],
});

const lapsed = rule({
  id: 'trouble-short-term-lapsed',
  topic: 'troubles',
  says: words(
    '短期运营者突然登录不了：多半是一个月到了，自动失效。',
    'A short-term operator suddenly cannot log in: most likely the month is over and the binding lapsed by itself.',
  ),
  value: steps(
    words('到人员设置看这个人还在不在名单里', 'See in the people settings whether they are still listed'),
    words('不在了，请管理员重新邀请，短期、长期都可以', 'If not, the administrator invites again, short- or long-term'),
    words('记下新的到期日，提前续上', 'Note the new end, and renew ahead of it'),
  ),
  confidence: 'C',
  sources: [operatorFaq],
  consequences: ['lock-out'],
  restsOn: ['short-term', 'bound-again-after-expiry'],
});

const bindingFails = rule({
  id: 'trouble-binding-fails',
  topic: 'troubles',
  says: words(
    '绑定运营者总是失败：按常见原因逐项查。',
    'Binding an operator keeps failing: go through the common reasons.',
  ),
  value: steps(
    words('对方关注了这个公众号吗', 'Does the person follow the account?'),
    words('公众号的运营者名额满了吗（邀请也算）', 'Is a seat left? Invitations count.'),
    words('对方绑定的公众号到上限了吗', 'Is the person at their own limit of accounts?'),
    words('对方的微信绑了银行卡、开了帐号保护吗', 'Has their WeChat a bank card, and account protection on?'),
  ),
  confidence: 'B',
  sources: [bindingFailures, operatorFaq],
  restsOn: ['operator-preconditions', 'binding-failures-commonest', 'total-seats', 'accounts-per-person'],
});

const individualHandover = rule({
  id: 'trouble-individual-handover',
  topic: 'troubles',
  says: words(
    '想把个人公众号交给同事：管理员换不成别人，只能迁移到组织账号。',
    'Handing an individual’s account to a colleague: the person cannot be changed; only a migration to an organisation’s account helps.',
  ),
  value: steps(
    words('先确认公司有合条件的组织账号', 'Make sure that the company has an organisation’s account that may receive'),
    words('只是要帮忙打理的，把同事绑成运营者就行', 'If help is all that is needed, bind the colleague as an operator'),
    words('确实要交出去的，走账号迁移', 'To give it away for good, migrate it'),
  ),
  confidence: 'B',
  sources: [administratorFaq, migrationConditions],
  restsOn: ['administrator-of-individual-replaceable', 'migration-source-account', 'migration-to-individual'],
});

const administratorGone = rule({
  id: 'trouble-administrator-gone',
  topic: 'troubles',
  says: words(
    '管理员离职或微信丢了：没有查到官方的自助办法，离职前先换最稳妥。',
    'The administrator has left or lost their WeChat: no official way to help oneself was found; change before they leave.',
  ),
  value: steps(
    words(
      '人还联系得上：请他配合扫码，更换管理员',
      'If they can be reached: have them scan for a change of administrator',
    ),
    words('联系不上：打开腾讯客服（kf.qq.com）找官方的找回入口', 'If not: look for the official recovery at kf.qq.com'),
    words('以后把更换管理员写进离职交接', 'From now on make the change part of every leaving'),
  ),
  confidence: 'BG',
  sources: [notFound],
  consequences: ['lock-out'],
  restsOn: ['administrator-change', 'administrator-unreachable'],
});

const transferFails = rule({
  id: 'trouble-transfer-fails',
  topic: 'troubles',
  says: words(
    '主体换届或改名后打款对不上，注销卡住了。',
    'After the subject changed its name or its head the transfer no longer matches, and the deregistration is stuck.',
  ),
  value: steps(
    words('政府主体：改走免打款的材料通道', 'A government body: take the route by documents, without a transfer'),
    words(
      '其他主体：备好更名证明和营业执照，问腾讯客服能否走工单',
      'Others: have proof of the renaming and the licence ready, and ask Tencent whether a work order will do',
    ),
  ),
  confidence: 'C',
  sources: [governmentClosingAnswer, closingArticle],
  restsOn: ['subject-check-transfer', 'subject-check-government', 'subject-check-work-order'],
});

const companyClosed = rule({
  id: 'trouble-company-closed',
  topic: 'troubles',
  says: words(
    '公司已经注销、对公账户没了，才想起公众号。',
    'The company is dissolved and its bank account gone before anyone thought of the account.',
  ),
  value: steps(
    words(
      '还没注销公司的：先办完公众号，再销户、注销公司',
      'If it is not too late: close the account first, then bank account and company',
    ),
    words(
      '已经注销的：带工商注销证明问腾讯客服，走工单',
      'If it is: ask Tencent with the proof of dissolution, by work order',
    ),
  ),
  confidence: 'C',
  sources: [
    closingArticle,
    communityThread(
      '主体已在工商注销，账号永久冻结',
      null,
      'https://developers.weixin.qq.com/community/develop/doc/000a8e6be286a8dfffce7f72e5a400',
    ),
  ],
  consequences: ['lock-out', 'irreversible'],
  restsOn: ['subject-check-work-order', 'dissolved-subject-freezes'],
});

const hiddenAccount = rule({
  id: 'trouble-hidden-inactive-account',
  topic: 'troubles',
  says: words(
    '主体名下有个想不起来的不活跃账号，占着名额。',
    'An inactive account that nobody remembers takes up the subject’s quota.',
  ),
  value: steps(
    words('用「绑定查询」把手机号、身份证号、微信号各查一遍', 'Search 绑定查询 by phone, ID number and WeChat ID'),
    words(
      '在「公众号设置 → 主体信息」看同主体的其他账号',
      'See the subject’s other accounts under 公众号设置 → 主体信息',
    ),
    words(
      '找到后登录，按页面提示决定留用还是注销',
      'Once found, log in and go by what the page says, to keep or to close it',
    ),
  ),
  confidence: 'C',
  sources: [communityThread('主体下有不活跃冻结帐号，暂不支持提额申请', '2023-12-20'), registrationFaq2018],
  restsOn: ['inactive-account-blocks-quota', 'check-own-bindings'],
});

const identityMisused = rule({
  id: 'trouble-identity-misused',
  topic: 'troubles',
  says: words(
    '身份证被人拿去当了违规公众号的管理员，自己再也注册不了。',
    'Somebody’s ID was used as administrator of a violating account, and now they cannot register.',
  ),
  value: steps(
    words('在「公众平台安全助手」里用绑定查询查一遍', 'Search 绑定查询 in 公众平台安全助手'),
    words('有不认识的账号，联系腾讯客服说明情况', 'Tell Tencent’s customer service of any account you do not know'),
    words('隔一段时间查一次，身份信息不外借', 'Look again from time to time, and lend nobody your identity'),
  ),
  confidence: 'C',
  sources: [communityThread('身份被用作违规账号管理员，多年后仍不能注册', '2023-01-17')],
  consequences: ['lock-out'],
  restsOn: ['check-own-bindings', 'administrator-identity-blocked'],
});

const emailStillTaken = rule({
  id: 'trouble-email-still-taken',
  topic: 'troubles',
  says: words(
    '注销之后邮箱还显示已被占用，要等多久没有查到。',
    'The e-mail still counts as taken after closing: how long it takes was not found.',
  ),
  value: notKnown(
    '过几天再试；还不行，问腾讯客服。',
    'Try again after some days; failing that, ask Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['email-released', 'email-release-time'],
});

export default [
  scanRefused,
  operatorInvites,
  tooFrequent,
  lapsed,
  bindingFails,
  individualHandover,
  administratorGone,
  transferFails,
  companyClosed,
  hiddenAccount,
  identityMisused,
  emailStillTaken,
];
