import { roles600zi, rolesCompared } from '../sources/community.ts';
import { consoleScript, operatorFaq } from '../sources/official.ts';
import { protectionFaq2016, shortTermLaunch } from '../sources/reprints.ts';
import { claim, list, period, rule, text, words, yes } from './define.ts';

const riskOperations = rule({
  id: 'risk-operations',
  topic: 'protection',
  says: words(
    '平台所说的「风险操作」有五项：登录、群发消息、修改服务器配置、修改 AppSecret、查看 AppSecret。',
    'What the platform calls risk operations are five: logging in, mass-sending, changing the server configuration, changing and viewing the AppSecret.',
  ),
  value: list(
    words('登录', 'Log in'),
    words('群发消息', 'Mass-send'),
    words('修改服务器配置', 'Change the server configuration'),
    words('修改 AppSecret', 'Change the AppSecret'),
    words('查看 AppSecret', 'View the AppSecret'),
  ),
  confidence: 'A',
  sources: [operatorFaq, rolesCompared, roles600zi],
  claims: [
    claim(
      'a3',
      'partly',
      '大体没错，但「任何重要操作」太笼统：平台列有固定的清单，其中登录和群发运营者自己就能做。',
      'Broadly true but vague: the platform keeps a fixed list, and of it operators log in and mass-send by themselves.',
    ),
  ],
  note: words(
    '服务器配置和 AppSecret 后来移到微信开发者平台，那里的「开发者」也能操作。',
    'Server configuration and AppSecret have moved to the developer platform, where a 开发者 (developer) has access too.',
  ),
});

const whoTogglesProtection = rule({
  id: 'who-toggles-risk-protection',
  topic: 'protection',
  says: words('只有管理员能开启或关闭风险操作保护。', 'Only the administrator switches risk protection on or off.'),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq, rolesCompared],
  restsOn: ['administrator-only'],
  may: {
    what: words('开关风险操作保护', 'Switch risk protection'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const whoTogglesReminders = rule({
  id: 'who-toggles-risk-reminders',
  topic: 'protection',
  says: words(
    '只有管理员能开启或关闭风险操作提醒；开启后，有风险操作时管理员会收到微信通知。',
    'Only the administrator switches risk reminders; while on, WeChat tells the administrator of each risk operation.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq, rolesCompared],
  restsOn: ['administrator-only'],
  claims: [
    claim(
      'a13',
      'confirmed',
      '官方说明里有「风险操作提醒」，由管理员开关。',
      'The official answer has it: risk reminders, switched by the administrator.',
    ),
  ],
  may: {
    what: words('开关风险操作提醒', 'Switch risk reminders'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const protectionSwitches = rule({
  id: 'protection-switches',
  topic: 'protection',
  says: words(
    '风险操作保护有四个开关：登录、群发消息、服务器配置、AppSecret。',
    'Risk protection has four switches: login, mass send, server configuration, AppSecret.',
  ),
  value: list(
    words('登录', 'Login'),
    words('群发消息', 'Mass send'),
    words('服务器配置', 'Server configuration'),
    words('AppSecret', 'AppSecret'),
  ),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [consoleScript('风险操作保护')],
});

const loginProtectionAtRisk = rule({
  id: 'login-protection-fixed-at-risk',
  topic: 'protection',
  says: words(
    '帐号被判定有风险期间，登录保护关不掉。',
    'While the account is flagged as being at risk, login protection cannot be switched off.',
  ),
  value: yes,
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [consoleScript('风险操作保护')],
});

const loginProtectionFixed = rule({
  id: 'login-protection-fixed',
  topic: 'protection',
  says: words('登录必须扫码，登录保护不能关闭。', 'Logging in takes a scan; login protection cannot be switched off.'),
  value: yes,
  confidence: 'B',
  conditions: { since: '2016' },
  sources: [protectionFaq2016],
  also: [
    {
      value: text('只在帐号有风险时关不掉', 'Only while the account is at risk'),
      source: consoleScript('风险操作保护'),
      why: words(
        '旧版脚本里登录保护也有开关；与当时的客服说明不一致，现在以页面为准。',
        'The older script has a switch for login too, unlike the help text of the time; go by what the page shows today.',
      ),
    },
  ],
});

const scanByAStranger = rule({
  id: 'scan-by-a-stranger',
  topic: 'protection',
  says: words(
    '扫码的人既不是管理员也不是运营者时，申请会转给管理员，由管理员决定。',
    'When somebody scans who is neither administrator nor operator, the request goes to the administrator, who decides.',
  ),
  value: yes,
  confidence: 'B',
  conditions: { since: '2016' },
  sources: [protectionFaq2016, consoleScript('微信验证')],
});

export const approvalLifetime = rule({
  id: 'approval-lifetime',
  topic: 'protection',
  says: words(
    '非管理员扫码时，操作申请会转给管理员，30 分钟内未处理即失效。',
    'When somebody else scans, the request goes to the administrator and lapses after 30 minutes.',
  ),
  value: period(30, 'minute'),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [consoleScript('微信验证')],
});

const onlineRecord = rule({
  id: 'online-record',
  topic: 'protection',
  says: words(
    '「当前在线记录」列出此刻登录着的人。',
    '当前在线记录 (present sessions) lists who is logged in at the moment.',
  ),
  value: text('当前在线记录', '当前在线记录'),
  confidence: 'B',
  conditions: { since: '2016' },
  sources: [shortTermLaunch],
});

const whoKicksOffline = rule({
  id: 'who-kicks-others-offline',
  topic: 'protection',
  says: words(
    '管理员和长期运营者可以在「当前在线记录」里把别人踢下线。',
    'The administrator and long-term operators can log others out, in 当前在线记录 (present sessions).',
  ),
  value: list(words('管理员', 'Administrator'), words('长期运营者', 'Long-term operator')),
  confidence: 'B',
  conditions: { since: '2016' },
  sources: [shortTermLaunch],
  restsOn: ['online-record'],
  may: {
    what: words('把别人踢下线', 'Log others out'),
    administrator: 'yes',
    long: 'yes',
    short: 'no',
    nobody: 'no',
  },
});

export default [
  riskOperations,
  whoTogglesProtection,
  whoTogglesReminders,
  protectionSwitches,
  loginProtectionAtRisk,
  loginProtectionFixed,
  scanByAStranger,
  approvalLifetime,
  onlineRecord,
  whoKicksOffline,
];
