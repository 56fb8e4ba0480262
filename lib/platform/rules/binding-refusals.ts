import { bindingFailures, operatorRefused } from '../sources/community.ts';
import { consoleScript, operatorFaq } from '../sources/official.ts';
import { rule, text, words } from './define.ts';

/** Why the console refuses an invitation, one rule each: what is the matter in `says`, what to do about it in `value`. */
const peoplePage = consoleScript('人员设置');

export const refusedHiddenId = rule({
  id: 'binding-refused-hidden-id',
  topic: 'roles',
  says: words(
    '找不到这个微信号：号码写错了，或者对方关闭了通过微信号搜索。',
    'The WeChat ID is not found: it is mistyped, or its owner does not let others find them by it.',
  ),
  value: text(
    '核对微信号；请对方暂时允许别人通过微信号搜到自己。',
    'Check the ID; ask the person to let others find them by WeChat ID for the time being.',
  ),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

export const refusedNotFollowing = rule({
  id: 'binding-refused-not-following',
  topic: 'roles',
  says: words('对方没有关注这个公众号。', 'The person does not follow the account.'),
  value: text(
    '请对方用要绑定的那个微信关注公众号，再邀请。',
    'Ask them to follow the account with the WeChat that is to be bound, then invite.',
  ),
  confidence: 'A',
  sources: [peoplePage, operatorFaq, bindingFailures],
  restsOn: ['operator-preconditions'],
});

export const refusedPersonFull = rule({
  id: 'binding-refused-person-full',
  topic: 'roles',
  says: words(
    '对方绑定的公众号已到每人上限。',
    'The person is already bound to as many accounts as one person may be.',
  ),
  value: text(
    '请对方在「公众平台安全助手」里解绑一个不用的公众号；或者由已绑定的法定代表人授权。',
    'Ask them to unbind from an account they no longer need, in 公众平台安全助手; or have the bound legal representative authorise it.',
  ),
  confidence: 'A',
  sources: [peoplePage, operatorFaq, bindingFailures],
  consequences: ['quota'],
  restsOn: ['accounts-per-person', 'accounts-per-person-beyond-limit', 'unbind-oneself'],
});

export const refusedPersonFullForGood = rule({
  id: 'binding-refused-person-full-for-good',
  topic: 'roles',
  says: words(
    '对方绑定的公众号已到授权后的最高上限。',
    'The person has reached the highest limit that even an authorisation allows.',
  ),
  value: text(
    '授权也没有用，只能请对方先解绑别的公众号，或者换一个人。',
    'No authorisation helps: they must first unbind from another account, or somebody else be invited.',
  ),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
  consequences: ['quota'],
  restsOn: ['accounts-per-person-at-most'],
});

export const refusedNoBankCard = rule({
  id: 'binding-refused-no-bank-card',
  topic: 'roles',
  says: words(
    '对方的微信没有绑定银行卡，没有完成实名。',
    'The person’s WeChat has no bank card bound, so no real name.',
  ),
  value: text(
    '请对方在微信支付里绑定一张本人的银行卡，再接受邀请。',
    'Ask them to bind a bank card of their own in WeChat Pay and then accept.',
  ),
  confidence: 'A',
  sources: [operatorFaq, bindingFailures],
  restsOn: ['operator-preconditions'],
});

export const refusedProtectionOff = rule({
  id: 'binding-refused-account-protection-off',
  topic: 'roles',
  says: words(
    '对方的微信没有开启「帐号保护」。',
    'The person’s WeChat has account protection (帐号保护) switched off.',
  ),
  value: text(
    '请对方在微信设置里开启帐号保护，再接受邀请。',
    'Ask them to switch it on in WeChat’s settings and then accept.',
  ),
  confidence: 'A',
  sources: [operatorFaq, bindingFailures],
  restsOn: ['operator-preconditions'],
});

export const refusedSeatsFull = rule({
  id: 'binding-refused-seats-full',
  topic: 'roles',
  says: words(
    '公众号的长期、短期或全部名额已满；已发出的邀请也算在内。',
    'The long-term seats, the short-term seats or all of them are taken; invitations sent count too.',
  ),
  value: text(
    '撤销不再需要的邀请、解绑不再参与的人，或者换另一种期限。',
    'Revoke an invitation that is no longer needed, unbind somebody who left, or use the other term.',
  ),
  confidence: 'A',
  sources: [peoplePage, operatorFaq, bindingFailures],
  consequences: ['quota'],
  restsOn: ['total-seats', 'long-term-seats', 'short-term-seats', 'invitations-take-seats'],
});

export const refusedInvited = rule({
  id: 'binding-refused-already-invited',
  topic: 'roles',
  says: words('已经邀请过对方，邀请还没有确认。', 'The person was invited already and has not accepted yet.'),
  value: text(
    '请对方在微信里确认；要改期限，先撤销这份邀请再重新邀请。',
    'Ask them to accept in WeChat; to change the term, revoke this invitation and send a new one.',
  ),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
  restsOn: ['invitation-lifetime'],
});

export const refusedBound = rule({
  id: 'binding-refused-already-bound',
  topic: 'roles',
  says: words('对方已经绑定在这个公众号上。', 'The person is bound to this account already.'),
  value: text(
    '不用再邀请；在「人员设置」里能看到对方。',
    'No need to invite; the person is listed under 人员设置 (people).',
  ),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

export const refusedNoAdministrator = rule({
  id: 'binding-refused-no-administrator',
  topic: 'roles',
  says: words('公众号还没有绑定管理员。', 'The account has no administrator bound yet.'),
  value: text('先绑定管理员，再邀请运营者。', 'Bind an administrator first, then invite operators.'),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
});

export const refusedNotAdministrator = rule({
  id: 'binding-refused-not-administrator',
  topic: 'roles',
  says: words(
    '提示「你无权限进行绑定运营者微信号的操作」：操作的人是运营者，不是管理员。',
    '你无权限进行绑定运营者微信号的操作 (no right to bind operators): whoever is trying is an operator, not the administrator.',
  ),
  value: text(
    '在「人员设置」里看管理员是谁，请管理员来邀请。',
    'Look under 人员设置 (people) who the administrator is, and ask them to invite.',
  ),
  confidence: 'C',
  sources: [operatorRefused],
  restsOn: ['who-manages-operators'],
});

export default [
  refusedHiddenId,
  refusedNotFollowing,
  refusedPersonFull,
  refusedPersonFullForGood,
  refusedNoBankCard,
  refusedProtectionOff,
  refusedSeatsFull,
  refusedInvited,
  refusedBound,
  refusedNoAdministrator,
  refusedNotAdministrator,
];
