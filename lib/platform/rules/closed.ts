import { closingAndMiniPrograms, communityAnswers, overseasClosing } from '../sources/community.ts';
import { filler, leavingDocument, notFound } from '../sources/fillers.ts';
import { crawlers, miniProgramClosingTerms, selfClosingNotice } from '../sources/reprints.ts';
import { claim, list, no, notKnown, period, rule, text, words, yes } from './define.ts';

/** What holds once a deregistration is confirmed: what is released, what is lost, what visitors see. */
export const releasedAtOnce = rule({
  id: 'released-at-confirmation',
  topic: 'deregistration',
  says: words(
    '确认注销后，主体的注册次数、运营者身份证、手机号和管理员微信号立即释放。',
    'On confirmation the subject’s quota, the operator’s ID card, phone and the administrator’s WeChat are released at once.',
  ),
  value: list(
    words('主体的注册次数', 'The subject’s registration quota'),
    words('运营者身份证', 'The operator’s ID card'),
    words('手机号', 'Phone number'),
    words('管理员微信号', 'The administrator’s WeChat'),
  ),
  confidence: 'B',
  sources: [selfClosingNotice, communityAnswers],
  also: [
    {
      value: period(90, 'day'),
      source: filler('内容站：注销 90 天后才能再注册', '2025-02'),
      why: words('没有依据，与官方通知矛盾。', 'Unsupported, and contradicted by the official notice.'),
    },
  ],
});

const emailReleased = rule({
  id: 'email-released',
  topic: 'deregistration',
  says: words(
    '登录邮箱也在释放之列，但没有说是什么时候。',
    'The login e-mail is listed as released too, without saying when.',
  ),
  value: yes,
  confidence: 'B',
  sources: [selfClosingNotice],
});

const emailReleaseTime = rule({
  id: 'email-release-time',
  topic: 'deregistration',
  says: words('登录邮箱多久能再用来注册，没有查到。', 'When the login e-mail can register again was not found.'),
  value: notKnown('用这个邮箱试着注册一次，页面会告诉你。', 'Try to register with it: the page will tell.'),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['email-released'],
});

const bindingsReleased = rule({
  id: 'bindings-end-with-account',
  topic: 'deregistration',
  says: words(
    '注销完成时管理员等绑定自动解除，申请前不必逐个解绑。',
    'Deregistration itself ends the administrator’s and other bindings; they need not be undone before applying.',
  ),
  value: yes,
  confidence: 'B',
  sources: [selfClosingNotice, communityAnswers],
  claims: [
    claim(
      'b39',
      'overstated',
      '不是硬性要求，注销完成后绑定自动解除；提前解绑是好习惯，免得其间有人误操作。',
      'Not required, since bindings end with the account; unbinding earlier is good practice and prevents mishaps meanwhile.',
    ),
  ],
});

export const nameProtection = rule({
  id: 'name-protection',
  topic: 'deregistration',
  says: words(
    '注销后原名称保护 15 天，其间只有同一主体能用，过后谁都可以。',
    'After deregistration the name is kept for 15 days for the same subject only; then anyone may take it.',
  ),
  value: period(15, 'day'),
  confidence: 'B',
  sources: [selfClosingNotice],
  note: words('和改名后旧名称的保护期是两回事。', 'Not the same as the protection of an old name after a rename.'),
});

const irreversible = rule({
  id: 'deregistration-irreversible',
  topic: 'deregistration',
  says: words(
    '确认注销后不能反悔：登录不了，内容找不回，功能也恢复不了。',
    'Once confirmed there is no way back: no login, no content, no functions.',
  ),
  value: yes,
  confidence: 'B',
  sources: [overseasClosing, miniProgramClosingTerms],
  consequences: ['irreversible'],
});

const closedArticle = rule({
  id: 'closed-article-page',
  topic: 'deregistration',
  says: words(
    '注销后打开旧文章，看到的是「此帐号已自主注销，内容无法查看」。',
    'Old articles then show 「此帐号已自主注销，内容无法查看」: deregistered by its holder, content not viewable.',
  ),
  value: text('此帐号已自主注销,内容无法查看', '此帐号已自主注销,内容无法查看'),
  confidence: 'B',
  sources: [crawlers],
  consequences: ['irreversible'],
});

const closedProfile = rule({
  id: 'closed-profile-page',
  topic: 'deregistration',
  says: words(
    '注销后打开账号主页，看到的是「该帐号已自主注销」。',
    'The profile then shows 「该帐号已自主注销」: deregistered by its holder.',
  ),
  value: text('该帐号已自主注销', '该帐号已自主注销'),
  confidence: 'B',
  sources: [crawlers],
  also: [
    {
      value: text('账号已注销', '账号已注销'),
      source: leavingDocument,
      why: words('页面上不是这句话。', 'These are not the words of the page.'),
    },
  ],
});

const recycledAccount = rule({
  id: 'recycled-account-page',
  topic: 'migration',
  says: words(
    '迁移后被平台收回的账号，也可能显示「帐号已被系统回收」。',
    'An account taken back by the platform after its migration may also show 「帐号已被系统回收」: taken back by the system.',
  ),
  value: text('帐号已被系统回收', '帐号已被系统回收'),
  confidence: 'B',
  sources: [crawlers],
});

const miniProgramsGoOn = rule({
  id: 'linked-mini-programs-go-on',
  topic: 'deregistration',
  says: words(
    '公众号注销不影响关联的小程序，小程序照常运行。',
    'Linked mini-programs go on running after the account is deregistered.',
  ),
  value: yes,
  confidence: 'C',
  sources: [closingAndMiniPrograms],
});

const miniProgramLinkEnds = rule({
  id: 'mini-program-link-ends',
  topic: 'deregistration',
  says: words(
    '公众号注销后，它和小程序的关联随之消失。',
    'The link between the account and its mini-programs goes with the account.',
  ),
  value: yes,
  confidence: 'C',
  sources: [closingAndMiniPrograms],
});

const miniProgramReverifies = rule({
  id: 'mini-program-verifies-itself',
  topic: 'deregistration',
  says: words(
    '复用公众号认证的小程序，第二年年审要自己付费重新认证。',
    'A mini-program that reused the account’s verification must pay and verify itself at the next year’s renewal.',
  ),
  value: yes,
  confidence: 'C',
  sources: [closingAndMiniPrograms],
  consequences: ['fee'],
});

const followersTold = rule({
  id: 'deregistration-follower-notice',
  topic: 'deregistration',
  says: words(
    '没有查到平台会替注销的账号通知粉丝，要自己提前通知。',
    'Nothing was found of the platform telling followers about a deregistration: tell them yourself beforehand.',
  ),
  value: no,
  confidence: 'C',
  sources: [notFound],
  note: words('账号迁移不同，平台会通知粉丝。', 'A migration is different: there followers are notified.'),
});

const dataKept = rule({
  id: 'data-kept-after-closing',
  topic: 'deregistration',
  says: words(
    '注销后平台把数据保留多久，没有查到；当作一确认就拿不到来准备。',
    'How long the platform keeps the data afterwards was not found; prepare as if nothing can be fetched once confirmed.',
  ),
  value: notKnown(
    '看注销协议和隐私条款，或问腾讯客服。',
    'See the agreement and the privacy terms, or ask Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('30、60 或 90 天', '30, 60 or 90 days'),
      source: leavingDocument,
      why: words(
        '没有出处，像是把 15、30、60 天的冻结期记乱了。',
        'Without a source; it looks like the freeze of 15, 30 and 60 days, garbled.',
      ),
    },
  ],
  claims: [
    claim(
      'b6',
      'unverifiable',
      '没有任何来源支持，多半是把冻结期的天数记乱了。',
      'Nothing supports it; most likely it is the days of the freeze, garbled.',
    ),
  ],
});

export default [
  releasedAtOnce,
  emailReleased,
  emailReleaseTime,
  bindingsReleased,
  nameProtection,
  irreversible,
  closedArticle,
  closedProfile,
  recycledAccount,
  miniProgramsGoOn,
  miniProgramLinkEnds,
  miniProgramReverifies,
  followersTold,
  dataKept,
];
