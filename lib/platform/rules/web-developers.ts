import type { Source } from '../rule.ts';
import { consoleScript } from '../sources/official.ts';
import { count, period, rule, text, words } from './define.ts';

const toolsPage = consoleScript('Web 开发者工具');
const conditions = { since: '2017' };

const movedToDeveloperPlatform: Source = {
  title: '公众号文档：「开发接口管理」模块升级说明',
  address: 'https://developers.weixin.qq.com/doc/subscription/guide/dev/migration.html',
  date: null,
  kind: 'official',
};

const webDevelopersPerAccount = rule({
  id: 'web-developers-per-account',
  topic: 'roles',
  says: words('一个公众号最多绑定 10 名网页开发者。', 'An account may have at most 10 web developers bound.'),
  value: count(10),
  confidence: 'A',
  conditions,
  sources: [toolsPage],
});

const accountsPerWebDeveloper = rule({
  id: 'accounts-per-web-developer',
  topic: 'roles',
  says: words('一个微信号最多给 5 个公众号当网页开发者。', 'One WeChat ID may be web developer of at most 5 accounts.'),
  value: count(5),
  confidence: 'A',
  conditions,
  sources: [toolsPage],
});

const webDeveloperInvitations = rule({
  id: 'web-developer-invitations-per-day',
  topic: 'roles',
  says: words(
    '一个公众号每天最多发出 20 份网页开发者邀请。',
    'An account sends at most 20 invitations to web developers a day.',
  ),
  value: count(20, 'day'),
  confidence: 'A',
  conditions,
  sources: [toolsPage],
  consequences: ['quota'],
});

const webDeveloperInvitationLifetime = rule({
  id: 'web-developer-invitation-lifetime',
  topic: 'roles',
  says: words(
    '网页开发者的邀请须在 24 小时内接受。',
    'An invitation to a web developer must be accepted within 24 hours.',
  ),
  value: period(24, 'hour'),
  confidence: 'A',
  conditions,
  sources: [toolsPage],
});

const webDeveloperPath = rule({
  id: 'web-developer-path',
  topic: 'roles',
  says: words(
    '绑定开发者微信号的地方已移到微信开发者平台的「成员管理」。',
    'Binding a developer’s WeChat has moved to 成员管理 (members) on the WeChat developer platform.',
  ),
  value: text(
    '微信开发者平台 → 我的业务 → 公众号 / 服务号 → 基础信息 → 成员管理',
    '微信开发者平台 → 我的业务 → 公众号 / 服务号 → 基础信息 → 成员管理',
  ),
  confidence: 'C',
  conditions: { since: '2025' },
  sources: [movedToDeveloperPlatform],
  also: [
    {
      value: text('开发接口管理 → 开发者工具 → Web 开发者工具', '开发接口管理 → 开发者工具 → Web 开发者工具'),
      source: movedToDeveloperPlatform,
      why: words('移走之前的位置。', 'Where it was before.'),
    },
  ],
  note: words(
    '移走之后，旧页面的数量上限是否照旧，没有查到。',
    'Whether the limits of the older page still hold after the move was not found.',
  ),
});

export default [
  webDevelopersPerAccount,
  accountsPerWebDeveloper,
  webDeveloperInvitations,
  webDeveloperInvitationLifetime,
  webDeveloperPath,
];
