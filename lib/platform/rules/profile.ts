import type { Source } from '../rule.ts';
import { aliasChange2017, miniProgramQuotas } from '../sources/community.ts';
import { background, filler, notFound } from '../sources/fillers.ts';
import { consoleScript } from '../sources/official.ts';
import { individualRename2019 } from '../sources/reprints.ts';
import { count, countRange, list, notKnown, rule, text, words, yes } from './define.ts';

const accountDetails = consoleScript('公众号设置·帐号详情');
const redDotAvatars: Source = {
  title: '仿红点头像受处罚的转述',
  address: null,
  date: '2022-08-12',
  kind: 'community',
};

export const nameLength = rule({
  id: 'name-length',
  topic: 'profile',
  says: words('名称长 3–30 个字符。', 'A name has 3–30 characters.'),
  value: countRange(3, 30),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails],
  also: [
    {
      value: countRange(4, 30),
      source: individualRename2019,
      why: words(
        '2019 年的转载写 4–30 个字符，一个汉字算 2 个；起名时按较长的下限，以页面为准。',
        'A reprint of 2019 has 4–30 characters, a Chinese character counting as 2; plan by the longer minimum, and go by the page.',
      ),
    },
  ],
});

const nameForbiddenWords = rule({
  id: 'name-forbidden-words',
  topic: 'profile',
  says: words('名称里不能用「微信」或 WeChat。', 'A name must not use 微信 or WeChat.'),
  value: list(words('微信', '微信'), words('WeChat', 'WeChat')),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails],
});

export const introLength = rule({
  id: 'intro-length',
  topic: 'profile',
  says: words('介绍长 4–120 个字符。', 'An introduction has 4–120 characters.'),
  value: countRange(4, 120),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails],
});

export const aliasLength = rule({
  id: 'alias-length',
  topic: 'profile',
  says: words('微信号长 6–20 个字符。', 'A WeChat ID (微信号) of an account has 6–20 characters.'),
  value: countRange(6, 20),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails],
});

const aliasCharacters = rule({
  id: 'alias-characters',
  topic: 'profile',
  says: words(
    '微信号只能用字母、数字、下划线和减号，以字母开头。',
    'A WeChat ID holds letters, digits, underscores and hyphens, and begins with a letter.',
  ),
  value: list(
    words('首位是字母', 'a letter first'),
    words('字母', 'letters'),
    words('数字', 'digits'),
    words('下划线 _', 'the underscore _'),
    words('减号 -', 'the hyphen -'),
  ),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails],
});

const aliasChangePlace = rule({
  id: 'alias-change-place',
  topic: 'profile',
  says: words(
    '微信号在公众号设置→帐号详情→微信号一行修改。',
    'The WeChat ID is changed in 公众号设置 → 帐号详情, in the row 微信号.',
  ),
  value: text('公众号设置→帐号详情→微信号', '公众号设置 → 帐号详情 → 微信号'),
  conditions: { since: '2017' },
  confidence: 'C',
  sources: [aliasChange2017],
});

const aliasChangeVerifier = rule({
  id: 'alias-change-verifier',
  topic: 'profile',
  says: words('修改微信号须管理员扫码。', 'To change the WeChat ID the administrator has to scan.'),
  value: text('管理员微信扫码', 'the administrator’s scan'),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [accountDetails, aliasChange2017],
  restsOn: ['approval-lifetime'],
  may: {
    what: words('修改公众号的微信号', 'Change the account’s WeChat ID'),
    administrator: 'yes',
    long: 'asks',
    short: 'asks',
    nobody: 'asks',
  },
});

export const aliasChangeQuota = rule({
  id: 'alias-change-quota',
  topic: 'profile',
  says: words(
    '2017 年开放修改时，微信号每年可改 1 次；现行次数没有查到。',
    'When changing became possible in 2017, the WeChat ID could be changed 1 time a year; today’s number was not found.',
  ),
  value: count(1, 'year'),
  conditions: { since: '2017' },
  confidence: 'C',
  sources: [aliasChange2017, background],
  consequences: ['quota'],
});

const aliasChangeQuotaToday = rule({
  id: 'alias-change-quota-today',
  topic: 'profile',
  says: words('微信号现在一年能改几次，没有查到。', 'How often the WeChat ID may be changed today was not found.'),
  value: notKnown(
    '以帐号详情里「微信号」一行的提示为准，或问腾讯客服。',
    'The hint in the row 微信号 of 帐号详情 tells, or the help centre (kf.qq.com).',
  ),
  confidence: 'BG',
  sources: [notFound],
});

const aliasChangeEffect = rule({
  id: 'alias-change-effect',
  topic: 'profile',
  says: words(
    '改了微信号，印有旧号的链接、海报和二维码会让人找错。',
    'Once the WeChat ID changes, links, posters and QR codes that bear the old one mislead people.',
  ),
  value: text('印着旧号的物料会误导人', 'printed matter with the old ID misleads'),
  confidence: 'C',
  sources: [aliasChange2017, background],
});

const avatarAndIntroPlace = rule({
  id: 'avatar-and-intro-place',
  topic: 'profile',
  says: words(
    '头像和介绍在公众号设置→帐号详情修改。',
    'The avatar and the introduction are changed in 公众号设置 → 帐号详情.',
  ),
  value: text('公众号设置→帐号详情', '公众号设置 → 帐号详情'),
  confidence: 'C',
  sources: [accountDetails],
});

const avatarAndIntroVerifier = rule({
  id: 'avatar-and-intro-verifier',
  topic: 'profile',
  says: words(
    '没有来源说明改头像或介绍需要管理员扫码。',
    'No source shows that changing the avatar or the introduction needs the administrator’s scan.',
  ),
  value: notKnown('点开「修改」就能看到会不会出现微信验证。', 'Whoever presses 修改 sees whether 微信验证 appears.'),
  confidence: 'BG',
  sources: [notFound],
  may: {
    what: words('修改头像、介绍', 'Change the avatar or the introduction'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const avatarAndIntroReview = rule({
  id: 'avatar-and-intro-review',
  topic: 'profile',
  says: words(
    '新头像和新介绍据说要经过审核，手头没有出处。',
    'A new avatar or introduction is said to be reviewed; there is no source at hand.',
  ),
  value: yes,
  confidence: 'BG',
  sources: [background],
});

const avatarChangeQuota = rule({
  id: 'avatar-change-quota',
  topic: 'profile',
  says: words(
    '公众号头像一个月能改几次，没有可信的出处。',
    'How often a month an account’s avatar may be changed has no credible source.',
  ),
  value: notKnown(
    '以帐号详情里「头像」一行的提示为准，或问腾讯客服。',
    'The hint in the row 头像 of 帐号详情 tells, or the help centre (kf.qq.com).',
  ),
  confidence: 'BG',
  sources: [notFound],
  consequences: ['quota'],
  also: [
    {
      value: count(5, 'month'),
      source: filler('内容站：公众号头像每月 5 次', null),
      why: words('只见于内容站，没有出处。', 'Found on content farms only, without a source.'),
    },
    {
      value: text('5、3、1 三种次数', 'three numbers: 5, 3 and 1'),
      source: filler('文档二同站的另一页', null),
      why: words(
        '没有出处，与这一站其他数字一样不可靠。',
        'Without a source, and no better than that site’s other numbers.',
      ),
    },
  ],
});

const introChangeQuota = rule({
  id: 'intro-change-quota',
  topic: 'profile',
  says: words('介绍一个月能改几次，没有查到。', 'How often a month the introduction may be changed was not found.'),
  value: notKnown(
    '以帐号详情里「介绍」一行的提示为准，或问腾讯客服。',
    'The hint in the row 介绍 of 帐号详情 tells, or the help centre (kf.qq.com).',
  ),
  confidence: 'BG',
  sources: [notFound],
  consequences: ['quota'],
});

const miniProgramAvatarQuota = rule({
  id: 'mini-program-avatar-quota',
  topic: 'profile',
  says: words(
    '小程序的头像每月可改 5 次；这是小程序的接口数据，公众号是否相同没有证据。',
    'A mini-program’s avatar may be changed 5 times a month; that is a mini-program’s interface, and nothing shows that an account is the same.',
  ),
  value: count(5, 'month'),
  confidence: 'C',
  sources: [miniProgramQuotas],
  consequences: ['quota'],
});

const miniProgramNameQuota = rule({
  id: 'mini-program-name-quota',
  topic: 'profile',
  says: words(
    '小程序的名称每年可改 2 次；这是小程序的接口数据，不是公众号的。',
    'A mini-program’s name may be changed 2 times a year; that is a mini-program’s interface, not an account’s.',
  ),
  value: count(2, 'year'),
  confidence: 'C',
  sources: [miniProgramQuotas],
  consequences: ['quota'],
});

const fakeRedDotAvatar = rule({
  id: 'fake-red-dot-avatar',
  topic: 'profile',
  says: words('把未读红点画进头像，会受处罚。', 'An avatar with a painted unread dot is punished.'),
  value: yes,
  conditions: { since: '2022-08-12' },
  confidence: 'C',
  sources: [redDotAvatars],
});

export default [
  nameLength,
  nameForbiddenWords,
  introLength,
  aliasLength,
  aliasCharacters,
  aliasChangePlace,
  aliasChangeVerifier,
  aliasChangeQuota,
  aliasChangeQuotaToday,
  aliasChangeEffect,
  avatarAndIntroPlace,
  avatarAndIntroVerifier,
  avatarAndIntroReview,
  avatarChangeQuota,
  introChangeQuota,
  miniProgramAvatarQuota,
  miniProgramNameQuota,
  fakeRedDotAvatar,
];
