import {
  communityAnswers,
  linkLimits2017,
  linkLimitsMonthly,
  rolesCompared,
  rolesXiumi,
} from '../sources/community.ts';
import { notFound } from '../sources/fillers.ts';
import { consoleScript, unlinkMiniProgram } from '../sources/official.ts';
import { count, no, notKnown, rule, steps, text, words, yes } from './define.ts';

const authorisations = consoleScript('授权管理');
const basicSettings = consoleScript('基本配置');
const classic = { since: '2017' };

const thirdPartyAuthorisePlace = rule({
  id: 'third-party-authorise-place',
  topic: 'third-parties',
  says: words(
    '授权第三方平台从对方页面上的二维码开始，不在公众平台里。',
    'Authorising a third-party platform starts from a QR code on that platform’s own page, not in the console.',
  ),
  value: text('第三方平台页面上的二维码', 'a QR code on the third party’s page'),
  confidence: 'B',
  sources: [communityAnswers, rolesXiumi, rolesCompared],
});

const thirdPartyAuthoriseVerifier = rule({
  id: 'third-party-authorise-verifier',
  topic: 'third-parties',
  says: words(
    '授权第三方平台须由本公众号的管理员扫码，运营者不行，第三方的管理员也不行。',
    'A third-party platform is authorised by the scan of this account’s own administrator; neither an operator nor the third party’s administrator will do.',
  ),
  value: text('本公众号管理员扫码', 'the scan of this account’s administrator'),
  confidence: 'B',
  sources: [communityAnswers, rolesXiumi, rolesCompared],
  may: {
    what: words('授权第三方平台', 'Authorise a third-party platform'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const thirdPartyAuthoriseEffect = rule({
  id: 'third-party-authorise-effect',
  topic: 'third-parties',
  says: words(
    '授权等于把所勾选的接口权限交给外人，直到取消授权。',
    'An authorisation hands the ticked API rights to an outsider until it is cancelled.',
  ),
  value: text('接口权限交给外部平台', 'API rights go to an outside platform'),
  confidence: 'B',
  sources: [communityAnswers, rolesXiumi],
});

const thirdPartyRevoke = rule({
  id: 'third-party-revoke',
  topic: 'third-parties',
  says: words(
    '已授权的第三方平台，在旧版页面上当场就能取消授权。',
    'On the classic page an authorisation can be cancelled on the spot.',
  ),
  value: yes,
  conditions: classic,
  confidence: 'A',
  sources: [authorisations],
  consequences: ['downtime'],
});

const thirdPartyRevokeVerifier = rule({
  id: 'third-party-revoke-verifier',
  topic: 'third-parties',
  says: words(
    '旧版页面取消授权只弹一个确认框；今天要不要管理员扫码，没有查到。',
    'The classic page cancels after a mere confirmation; whether the administrator’s scan is needed today was not found.',
  ),
  value: notKnown(
    '点「取消授权」后看弹出的是确认框还是微信验证。',
    'The dialog behind 取消授权 shows whether it asks for 微信验证.',
  ),
  confidence: 'BG',
  sources: [notFound, authorisations],
  may: {
    what: words('取消第三方平台的授权', 'Cancel a third party’s authorisation'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const thirdPartyRevokePayment = rule({
  id: 'third-party-revoke-payment',
  topic: 'third-parties',
  says: words(
    '在别处另行授权的微信支付，不会随这里的取消而取消。',
    'Payment that was authorised elsewhere stays authorised when this is cancelled.',
  ),
  value: text('别处的支付授权仍然有效', 'payment authorised elsewhere stays'),
  conditions: classic,
  confidence: 'A',
  sources: [authorisations],
});

const thirdPartyRevokeUnfinished = rule({
  id: 'third-party-revoke-unfinished',
  topic: 'third-parties',
  says: words(
    '授权还没完成时（例如商户号仍在复制），不能取消。',
    'While an authorisation is unfinished (a merchant number still being copied, say) it cannot be cancelled.',
  ),
  value: no,
  conditions: classic,
  confidence: 'A',
  sources: [authorisations],
});

const openPlatformUnbindSteps = rule({
  id: 'open-platform-unbind-steps',
  topic: 'third-parties',
  says: words(
    '解绑开放平台帐号：先确认，再由管理员扫码，最后输公众号密码。',
    'Unbinding the open-platform account: confirm, then the administrator’s scan, then the account’s password.',
  ),
  value: steps(
    words('确认解绑', 'confirm the unbinding'),
    words('管理员扫码', 'the administrator scans'),
    words('输入公众号登录密码', 'the account’s password is entered'),
  ),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  consequences: ['lock-out'],
  may: {
    what: words('解绑开放平台帐号（旧版控制台）', 'Unbind the open-platform account (classic console)'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const miniProgramLinkVerifier = rule({
  id: 'mini-program-link-verifier',
  topic: 'third-parties',
  says: words(
    '关联小程序（小程序管理）须管理员确认。',
    'Linking a mini-program (小程序管理) needs the administrator’s confirmation.',
  ),
  value: text('管理员确认', 'the administrator’s confirmation'),
  confidence: 'C',
  sources: [linkLimits2017],
  may: {
    what: words('关联小程序', 'Link a mini-program'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const miniProgramUnlinkVerifier = rule({
  id: 'mini-program-unlink-verifier',
  topic: 'third-parties',
  says: words(
    '经接口解除关联小程序时，公众号管理员会收到模板消息，确认后即解除。',
    'When a mini-program is unlinked through the API, the account’s administrator gets a template message; once they confirm, it is done.',
  ),
  value: text('管理员在模板消息里确认', 'the administrator confirms in a template message'),
  confidence: 'A',
  sources: [unlinkMiniProgram],
  may: {
    what: words('解除关联小程序', 'Unlink a mini-program'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

export const miniProgramsOfSameSubject = rule({
  id: 'mini-programs-of-same-subject',
  topic: 'third-parties',
  says: words(
    '一个公众号最多关联 10 个同主体的小程序（2017 年的说法）。',
    'An account links at most 10 mini-programs of its own subject (as told in 2017).',
  ),
  value: count(10),
  conditions: classic,
  confidence: 'C',
  sources: [linkLimits2017],
  consequences: ['quota'],
});

export const miniProgramsOfOtherSubjects = rule({
  id: 'mini-programs-of-other-subjects',
  topic: 'third-parties',
  says: words(
    '一个公众号最多关联 3 个不同主体的小程序（2017 年的说法）。',
    'An account links at most 3 mini-programs of other subjects (as told in 2017).',
  ),
  value: count(3),
  conditions: classic,
  confidence: 'C',
  sources: [linkLimits2017],
  consequences: ['quota'],
});

export const miniProgramLinksPerMonth = rule({
  id: 'mini-program-links-per-month',
  topic: 'third-parties',
  says: words('一个公众号每月最多新增关联 13 个小程序。', 'An account links at most 13 new mini-programs a month.'),
  value: count(13, 'month'),
  conditions: classic,
  confidence: 'C',
  sources: [linkLimitsMonthly],
  consequences: ['quota'],
});

export default [
  thirdPartyAuthorisePlace,
  thirdPartyAuthoriseVerifier,
  thirdPartyAuthoriseEffect,
  thirdPartyRevoke,
  thirdPartyRevokeVerifier,
  thirdPartyRevokePayment,
  thirdPartyRevokeUnfinished,
  openPlatformUnbindSteps,
  miniProgramLinkVerifier,
  miniProgramUnlinkVerifier,
  miniProgramsOfSameSubject,
  miniProgramsOfOtherSubjects,
  miniProgramLinksPerMonth,
];
