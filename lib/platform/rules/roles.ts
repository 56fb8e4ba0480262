import { operatorRefused, roles600zi, rolesCompared, rolesXiumi } from '../sources/community.ts';
import { filler, notFound } from '../sources/fillers.ts';
import { consoleScript, developerPlatform, operatorFaq } from '../sources/official.ts';
import { protectionFaq2016 } from '../sources/reprints.ts';
import { claim, list, notKnown, rule, words, yes } from './define.ts';

const whoLogsIn = rule({
  id: 'who-logs-in',
  topic: 'roles',
  says: words(
    '管理员和运营者用自己的微信扫码即可登录，运营者不用再等管理员确认。',
    'The administrator and every operator log in by scanning with their own WeChat; an operator needs no further consent.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq, protectionFaq2016],
  restsOn: ['scan-by-a-stranger'],
  may: {
    what: words('扫码登录', 'Log in by scanning'),
    administrator: 'yes',
    long: 'yes',
    short: 'yes',
    nobody: 'asks',
  },
  note: words(
    '短期运营者到期后，就和没有绑定的人一样。',
    'Once a short term has ended, that operator is like somebody who was never bound.',
  ),
});

const whoMassSends = rule({
  id: 'who-mass-sends',
  topic: 'roles',
  says: words(
    '运营者可以登录并群发消息，这两项风险操作都不用管理员确认。',
    'An operator may log in and mass-send, the two risk operations that need no consent of the administrator.',
  ),
  value: list(words('登录', 'Log in'), words('群发消息', 'Mass-send')),
  confidence: 'A',
  sources: [operatorFaq, roles600zi],
  restsOn: ['risk-operations', 'scan-by-a-stranger'],
  claims: [
    claim(
      'a10',
      'confirmed',
      '官方说明列出的正是登录和群发这两项。',
      'The official answer names exactly these two, logging in and mass-sending.',
    ),
  ],
  may: {
    what: words('群发消息', 'Mass-send'),
    administrator: 'yes',
    long: 'yes',
    short: 'yes',
    nobody: 'asks',
  },
});

const whoDoesDailyWork = rule({
  id: 'who-does-daily-work',
  topic: 'roles',
  says: words(
    '看统计、设自动回复、设自定义菜单这些日常工作，运营者都能做。',
    'Daily work is open to operators: statistics, auto-reply and the custom menu.',
  ),
  value: list(
    words('查看统计', 'Read the statistics'),
    words('设置自动回复', 'Set up auto-reply'),
    words('设置自定义菜单', 'Set up the custom menu'),
  ),
  confidence: 'C',
  sources: [rolesCompared, rolesXiumi, roles600zi],
  may: {
    what: words('日常工作：统计、自动回复、菜单', 'Daily work: statistics, auto-reply, menu'),
    administrator: 'yes',
    long: 'yes',
    short: 'yes',
    nobody: 'unknown',
  },
  note: words(
    '没有绑定的人经管理员同意登录之后能做到哪一步，没有来源说明。',
    'How far somebody without a binding gets after the administrator let them in, no source says.',
  ),
});

const administratorOnly = rule({
  id: 'administrator-only',
  topic: 'roles',
  says: words(
    '只有管理员能管理运营者、开关风险操作保护和风险操作提醒，也只有管理员能做全部风险操作。',
    'Only the administrator manages operators, switches risk protection and risk reminders, and may do every risk operation.',
  ),
  value: list(
    words('管理运营者', 'Manage operators'),
    words('开关风险操作保护', 'Switch risk protection'),
    words('开关风险操作提醒', 'Switch risk reminders'),
    words('全部风险操作', 'Every risk operation'),
  ),
  confidence: 'A',
  sources: [operatorFaq, rolesCompared, roles600zi],
  restsOn: ['risk-operations', 'who-mass-sends'],
  claims: [
    claim(
      'a11',
      'confirmed',
      '结论对：运营者自己能做的风险操作只有登录和群发，改名等都不在内。',
      'Right in substance: of the risk operations an operator has only logging in and mass-sending; renaming and the like are not among them.',
    ),
  ],
});

const whoManagesOperators = rule({
  id: 'who-manages-operators',
  topic: 'roles',
  says: words(
    '邀请和解绑运营者只有管理员能做；运营者操作时页面会拒绝。',
    'Only the administrator invites and unbinds operators; the page refuses an operator who tries.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq, operatorRefused],
  restsOn: ['administrator-only'],
  may: {
    what: words('邀请、解绑运营者', 'Invite and unbind operators'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const onlyTwoTerms = rule({
  id: 'operator-kinds',
  topic: 'roles',
  says: words(
    '给运营者能选的只有长期或短期；没有找到可以逐人设置权限的官方页面。',
    'An operator can only be long-term or short-term; no official page offers rights set person by person.',
  ),
  value: list(words('长期运营者', 'Long-term operator'), words('短期运营者', 'Short-term operator')),
  confidence: 'B',
  sources: [operatorFaq],
  also: [
    {
      value: list(
        words(
          '管理者设置运营者的「部分权限，主要是安全方面」',
          'The administrator sets some rights, mainly about safety',
        ),
      ),
      source: roles600zi,
      why: words(
        '说的其实是对整个帐号的保护开关，不是给某一个人的权限。',
        'What it means are the protection switches of the whole account, not rights of one person.',
      ),
    },
    {
      value: list(words('编辑', 'Editor'), words('财务', 'Finance'), words('客服', 'Customer service')),
      source: filler('内容站：运营者可分编辑、财务、客服角色', null),
      why: words('官方页面没有这些角色，也没有出处。', 'No official page knows these roles, and no source is named.'),
    },
  ],
  claims: [
    claim(
      'a12',
      'overstated',
      '有据可查的只有长期、短期之分，以及对整个帐号的保护开关，不能逐人设置权限。',
      'Documented are only long-term or short-term and the switches of the whole account, not rights for each person.',
    ),
  ],
});

const developerRole = rule({
  id: 'developer-role',
  topic: 'roles',
  says: words(
    '在微信开发者平台，只有管理员或「开发者」能打开公众号的详情页（AppSecret、IP 白名单、消息推送都在那里）。',
    'On the WeChat developer platform only the administrator or a 开发者 (developer) opens an account’s page, which holds AppSecret, IP list and message push.',
  ),
  value: list(words('管理员', 'Administrator'), words('开发者', 'Developer')),
  confidence: 'A',
  conditions: { since: '2025' },
  sources: [developerPlatform],
  may: {
    what: words('打开微信开发者平台上的公众号详情', 'Open the account on the WeChat developer platform'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '运营者身份本身不够；被另外设为「开发者」的人可以打开。',
    'Being an operator is not enough; anybody who was also made a 开发者 may open it.',
  ),
});

const rolesOfOtherProducts = rule({
  id: 'roles-of-other-products',
  topic: 'roles',
  says: words(
    '体验者、项目成员是小程序的角色，视频号运营者属于另一个产品，都不是公众号的角色。',
    '体验者 and 项目成员 are roles of mini-programs and 视频号运营者 belongs to another product; none is a role of an Official Account.',
  ),
  value: list(
    words('体验者（小程序）', '体验者, tester (mini-program)'),
    words('项目成员（小程序）', '项目成员, project member (mini-program)'),
    words('视频号运营者（视频号）', '视频号运营者, operator (Channels)'),
  ),
  confidence: 'A',
  conditions: { since: '2025' },
  sources: [developerPlatform],
});

const operationRecord = rule({
  id: 'who-sees-operation-record',
  topic: 'roles',
  says: words(
    '早年的页面里有「安全操作记录」；哪些人看得到，没有来源说明。',
    'The older console has a record of security operations; no source says who may see it.',
  ),
  value: notKnown(
    '管理员登录后在「安全中心」里能看到有没有这一页；腾讯客服也可以回答。',
    'The administrator can look in 安全中心 (security centre) for it; Tencent’s customer service could tell as well.',
  ),
  confidence: 'BG',
  sources: [consoleScript('安全操作记录'), notFound],
  restsOn: ['operation-record-page'],
  may: {
    what: words('查看安全操作记录', 'See the record of security operations'),
    administrator: 'unknown',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

export default [
  whoLogsIn,
  whoMassSends,
  whoDoesDailyWork,
  administratorOnly,
  whoManagesOperators,
  onlyTwoTerms,
  developerRole,
  rolesOfOtherProducts,
  operationRecord,
];
