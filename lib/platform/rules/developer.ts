import { filler } from '../sources/fillers.ts';
import { apiCalling, consoleScript, developerPlatform, operatorFaq } from '../sources/official.ts';
import { count, no, notKnown, period, rule, steps, text, words, yes } from './define.ts';

const basicSettings = consoleScript('基本配置');
const today = { since: '2025' };
const classic = { since: '2017' };

const developerSettingsPlace = rule({
  id: 'developer-settings-place',
  topic: 'developer',
  says: words(
    'AppSecret、API IP 白名单和消息推送（服务器配置）都已移到微信开发者平台；前两项在我的业务→公众号/服务号→基础信息→开发密钥。',
    'The AppSecret, the API IP list and message pushing (server configuration) have moved to the developer platform (微信开发者平台); the first two are in 我的业务 → 公众号/服务号 → 基础信息 → 开发密钥.',
  ),
  value: text(
    '微信开发者平台→我的业务→公众号/服务号→基础信息→开发密钥',
    '微信开发者平台 → 我的业务 → 公众号/服务号 → 基础信息 → 开发密钥',
  ),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
  note: words(
    '消息推送同在「基础信息」页；官方的升级说明把它列在「域名与消息推送配置」下。',
    'Message pushing is on the same page 基础信息; the official upgrade notes list it under 域名与消息推送配置.',
  ),
});

const appSecretVerifier = rule({
  id: 'appsecret-verifier',
  topic: 'developer',
  says: words(
    '在微信开发者平台上，只有管理员或该公众号的「开发者」能启用、重置 AppSecret。',
    'On the developer platform only the administrator or a 开发者 (developer) of the account can enable or reset its AppSecret.',
  ),
  value: text('管理员或开发者身份', 'being the administrator or a 开发者'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
  restsOn: ['developer-settings-place'],
  may: {
    what: words('启用、重置 AppSecret（开发者平台）', 'Enable or reset the AppSecret (developer platform)'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '「开发者」是开发者平台上另设的身份，运营者不会自动成为开发者。',
    '开发者 is a role of the developer platform; an operator does not become one by being an operator.',
  ),
});

const appSecretShownOnce = rule({
  id: 'appsecret-shown-once',
  topic: 'developer',
  says: words(
    'AppSecret 只在启用或重置时显示一次，之后不能再查看，请当场存好。',
    'The AppSecret is shown once, when it is enabled or reset, and cannot be viewed later: keep it at once.',
  ),
  value: yes,
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
  consequences: ['irreversible'],
});

const viewAppSecret = rule({
  id: 'view-appsecret',
  topic: 'developer',
  says: words(
    '已经没有「查看 AppSecret」这个操作：忘了只能重置。',
    'There is no viewing of the AppSecret any more: one that is forgotten can only be reset.',
  ),
  value: no,
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform],
  restsOn: ['appsecret-shown-once'],
  also: [
    {
      value: yes,
      source: operatorFaq,
      why: words(
        '旧说明把「查看AppSecret」列为须管理员验证的操作，那是旧版控制台。',
        'The older answer lists 查看AppSecret (viewing) as an action for the administrator; that was the classic console.',
      ),
    },
  ],
  may: {
    what: words('查看现有的 AppSecret', 'View the present AppSecret'),
    administrator: 'no',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const appSecretResetEffect = rule({
  id: 'appsecret-reset-effect',
  topic: 'developer',
  says: words(
    '重置后旧 AppSecret 立即失效，所有还在用它的服务马上报错，也换不回来。',
    'A reset ends the old AppSecret at once: every service that still uses it fails immediately, and the old one cannot be had back.',
  ),
  value: text('旧密钥立即失效', 'the old secret ends at once'),
  confidence: 'A',
  sources: [developerPlatform, apiCalling, basicSettings],
  consequences: ['downtime', 'irreversible'],
});

const appSecretResetSteps = rule({
  id: 'appsecret-reset-steps',
  topic: 'developer',
  says: words(
    '旧版控制台重置 AppSecret 要过两关：管理员验证，再输公众号密码。',
    'On the classic console a reset takes two proofs: the administrator’s verification, then the account’s password.',
  ),
  value: steps(
    words('管理员扫码确认身份', 'the administrator confirms by scan'),
    words('输入公众号登录密码', 'the account’s password is entered'),
    words('查看新的 AppSecret', 'the new AppSecret is shown'),
  ),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  consequences: ['lock-out'],
  may: {
    what: words('重置 AppSecret（旧版控制台）', 'Reset the AppSecret (classic console)'),
    administrator: 'yes',
    long: 'asks',
    short: 'asks',
    nobody: 'asks',
  },
  note: words(
    '移到开发者平台后是否仍要输密码，没有查到。',
    'Whether the developer platform still asks for the password was not found.',
  ),
});

export const appSecretPasswordAttempts = rule({
  id: 'appsecret-password-attempts',
  topic: 'developer',
  says: words(
    '重置 AppSecret 时密码一天输错 5 次，当天锁定，次日再试。',
    'With 5 wrong passwords in a day the reset of the AppSecret is locked for that day.',
  ),
  value: count(5, 'day'),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  consequences: ['lock-out'],
  restsOn: ['appsecret-reset-steps'],
});

const appSecretResetInterval = rule({
  id: 'appsecret-reset-interval',
  topic: 'developer',
  says: words(
    '两次重置 AppSecret 之间要隔多久，官方没有说法。',
    'How long must lie between two resets of the AppSecret is nowhere officially said.',
  ),
  value: notKnown('以开发者平台重置时的提示为准。', 'The developer platform’s own hint at the reset tells.'),
  confidence: 'BG',
  sources: [developerPlatform],
  also: [
    {
      value: period(24, 'hour'),
      source: filler('seridoat：AppSecret 24 小时内只能重置一次', null),
      why: words('只见于内容站，没有出处。', 'Found on one content farm only, without a source.'),
    },
  ],
});

const appSecretFreeze = rule({
  id: 'appsecret-freeze',
  topic: 'developer',
  says: words(
    '暂时不用时可以冻结 AppSecret，随时解冻；不用开发接口的公众号，冻结比重置稳妥。',
    'An AppSecret that is not in use can be frozen and unfrozen; for an account without programs of its own that is safer than a reset.',
  ),
  value: yes,
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
  restsOn: ['developer-settings-place'],
  may: {
    what: words('冻结、解冻 AppSecret', 'Freeze or unfreeze the AppSecret'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

export const appSecretFreezeDelay = rule({
  id: 'appsecret-freeze-delay',
  topic: 'developer',
  says: words(
    '冻结、解冻 AppSecret，都要 10 分钟后才生效。',
    'Freezing the AppSecret takes effect after 10 minutes, and so does unfreezing it.',
  ),
  value: period(10, 'minute'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
});

const appSecretFrozenError = rule({
  id: 'appsecret-frozen-error',
  topic: 'developer',
  says: words(
    'AppSecret 冻结期间，获取 access_token 返回错误码 40243。',
    'While the AppSecret is frozen, asking for an access_token returns error 40243.',
  ),
  value: text('40243', '40243'),
  conditions: today,
  confidence: 'A',
  sources: [apiCalling, developerPlatform],
  consequences: ['downtime'],
});

const appSecretUnfreezeValue = rule({
  id: 'appsecret-unfreeze-value',
  topic: 'developer',
  says: words('解冻后 AppSecret 的值不变。', 'Unfreezing leaves the AppSecret’s value as it was.'),
  value: yes,
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
});

const appSecretFreezeAuthorisations = rule({
  id: 'appsecret-freeze-authorisations',
  topic: 'developer',
  says: words(
    '冻结 AppSecret 不影响已授权的第三方平台。',
    'Freezing the AppSecret leaves authorised third-party platforms untouched.',
  ),
  value: text('第三方授权不受影响', 'third-party authorisations stay'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform, apiCalling],
});

export default [
  developerSettingsPlace,
  appSecretVerifier,
  appSecretShownOnce,
  viewAppSecret,
  appSecretResetEffect,
  appSecretResetSteps,
  appSecretPasswordAttempts,
  appSecretResetInterval,
  appSecretFreeze,
  appSecretFreezeDelay,
  appSecretFrozenError,
  appSecretUnfreezeValue,
  appSecretFreezeAuthorisations,
];
