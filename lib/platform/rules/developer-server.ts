import { consoleScript, developerPlatform, operatorFaq } from '../sources/official.ts';
import { ipListScan } from '../sources/reprints.ts';
import { claim, count, countRange, list, rule, text, words } from './define.ts';

const basicSettings = consoleScript('基本配置');
const today = { since: '2025' };
const classic = { since: '2017' };

const ipListVerifier = rule({
  id: 'ip-list-verifier',
  topic: 'developer',
  says: words(
    'API IP 白名单现在开发者平台修改，只有管理员或该公众号的「开发者」进得去。',
    'The API IP list is now edited on the developer platform, which only the administrator or a 开发者 of the account can enter.',
  ),
  value: text('管理员或开发者身份', 'being the administrator or a 开发者'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform],
  restsOn: ['developer-settings-place'],
  may: {
    what: words('修改 API IP 白名单（开发者平台）', 'Edit the API IP list (developer platform)'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const ipListVerifierClassic = rule({
  id: 'ip-list-verifier-classic',
  topic: 'developer',
  says: words(
    '旧版控制台（开发→基本配置）保存 IP 白名单，由管理员或长期运营者扫码确认。',
    'On the classic console (开发 → 基本配置) the IP list was saved after a scan by the administrator or a long-term operator.',
  ),
  value: text('管理员或长期运营者扫码', 'a scan by the administrator or a long-term operator'),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  also: [
    {
      value: text('管理员扫码', 'the administrator’s scan'),
      source: ipListScan,
      why: words(
        '当时的通知只提管理员；页面脚本还写着长期运营者。',
        'The notice of the time names the administrator alone; the page’s script adds long-term operators.',
      ),
    },
  ],
  may: {
    what: words('保存 IP 白名单（旧版控制台）', 'Save the IP list (classic console)'),
    administrator: 'yes',
    long: 'yes',
    short: 'unknown',
    nobody: 'asks',
  },
});

const ipListEffect = rule({
  id: 'ip-list-effect',
  topic: 'developer',
  says: words(
    '白名单改动几分钟后生效，漏写的服务器从那时起就调不通接口。',
    'A change of the list takes effect within minutes; from then on a server that was left out can call nothing.',
  ),
  value: text('几分钟后生效', 'within minutes'),
  confidence: 'A',
  sources: [developerPlatform, ipListScan],
  consequences: ['downtime'],
});

const ipListError = rule({
  id: 'ip-list-error',
  topic: 'developer',
  says: words(
    '不在白名单里的 IP 调用接口，返回错误码 40164。',
    'A call from an IP that is not on the list returns error 40164.',
  ),
  value: text('40164', '40164'),
  confidence: 'A',
  sources: [developerPlatform, ipListScan],
  consequences: ['downtime'],
});

const ipListScope = rule({
  id: 'ip-list-scope',
  topic: 'developer',
  says: words(
    'IP 白名单现在管所有服务端接口，不只是获取 access_token。',
    'The IP list now covers every server API, not only the call for an access_token.',
  ),
  value: text('所有服务端接口', 'every server API'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform],
  consequences: ['downtime'],
});

const serverConfigVerifier = rule({
  id: 'server-config-verifier',
  topic: 'developer',
  says: words(
    '修改服务器配置属于风险操作，须管理员验证。',
    'Editing the server configuration counts as a risky operation and needs the administrator.',
  ),
  value: text('管理员验证（风险操作）', 'the administrator (a risky operation)'),
  confidence: 'A',
  sources: [operatorFaq, basicSettings],
  claims: [
    claim(
      'a14',
      'confirmed',
      '官方把修改服务器配置列为管理员的权限；只是入口已移到微信开发者平台，那里的「开发者」也能改。',
      'The official answer lists it among the administrator’s rights; but the place moved to the developer platform, where a 开发者 may do it too.',
    ),
  ],
  restsOn: ['approval-lifetime'],
  may: {
    what: words('修改服务器配置（旧版控制台）', 'Edit the server configuration (classic console)'),
    administrator: 'yes',
    long: 'asks',
    short: 'asks',
    nobody: 'asks',
  },
});

const serverConfigVerifierToday = rule({
  id: 'server-config-verifier-today',
  topic: 'developer',
  says: words(
    '服务器配置（消息推送）现在开发者平台修改，只有管理员或该公众号的「开发者」进得去。',
    'The server configuration (消息推送) is now edited on the developer platform, which only the administrator or a 开发者 of the account can enter.',
  ),
  value: text('管理员或开发者身份', 'being the administrator or a 开发者'),
  conditions: today,
  confidence: 'A',
  sources: [developerPlatform],
  restsOn: ['developer-settings-place'],
  may: {
    what: words('修改服务器配置（开发者平台）', 'Edit the server configuration (developer platform)'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

export const serverTokenLength = rule({
  id: 'server-token-length',
  topic: 'developer',
  says: words('服务器配置的 Token 长 3–32 个字符。', 'The Token of the server configuration has 3–32 characters.'),
  value: countRange(3, 32),
  confidence: 'A',
  sources: [developerPlatform],
});

export const encodingAesKeyLength = rule({
  id: 'encoding-aes-key-length',
  topic: 'developer',
  says: words('EncodingAESKey 固定 43 个字符。', 'The EncodingAESKey has exactly 43 characters.'),
  value: count(43),
  confidence: 'A',
  sources: [developerPlatform],
});

const serverConfigMistake = rule({
  id: 'server-config-mistake',
  topic: 'developer',
  says: words(
    'URL 或 Token 填错，消息就到不了自己的服务器。',
    'With a wrong URL or Token no message reaches your server.',
  ),
  value: text('收不到任何消息', 'no message arrives'),
  confidence: 'A',
  sources: [developerPlatform],
  consequences: ['downtime'],
});

const serverConfigEnabling = rule({
  id: 'server-config-enabling',
  topic: 'developer',
  says: words(
    '启用服务器配置后，消息转给自己的服务器，在控制台里设的自动回复和自定义菜单停止生效。',
    'Once the server configuration is enabled, messages go to your server, and the auto-reply and custom menu made in the console stop working.',
  ),
  value: list(
    words('控制台里设的自动回复停止生效', 'the auto-reply made in the console stops'),
    words('控制台里设的自定义菜单停止生效', 'the custom menu made in the console stops'),
  ),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  consequences: ['downtime'],
});

const serverConfigDisabling = rule({
  id: 'server-config-disabling',
  topic: 'developer',
  says: words(
    '停用服务器配置后，用户消息不再转发到自己的服务器。',
    'Once the server configuration is disabled, messages are no longer forwarded to your server.',
  ),
  value: text('消息不再转发', 'messages are no longer forwarded'),
  conditions: classic,
  confidence: 'A',
  sources: [basicSettings],
  consequences: ['downtime'],
});

export default [
  ipListVerifier,
  ipListVerifierClassic,
  ipListEffect,
  ipListError,
  ipListScope,
  serverConfigVerifier,
  serverConfigVerifierToday,
  serverTokenLength,
  encodingAesKeyLength,
  serverConfigMistake,
  serverConfigEnabling,
  serverConfigDisabling,
];
