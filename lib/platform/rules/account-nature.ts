import type { Source } from '../rule.ts';
import { upgradeClosed } from '../sources/community.ts';
import { background, filler } from '../sources/fillers.ts';
import { migrationConditions, migrationConditions2023 } from '../sources/reprints.ts';
import { no, rule, since, text, words, yes } from './define.ts';

/** What is settled at registration and cannot be changed later. */
const cannotChangeDirectly: Source = {
  title: 'zhinanshenghuo：公众号不支持直接变更主体（引官方说明）',
  address: null,
  date: '2025-10-25',
  kind: 'press',
};

const upgradeToService = rule({
  id: 'upgrade-to-service',
  topic: 'profile',
  says: words(
    '订阅号升级为服务号的入口已下线，现在不能升级。',
    'The way to turn a subscription account into a service account has been closed.',
  ),
  value: no,
  conditions: { accountTypes: ['subscription'] },
  confidence: 'C',
  sources: [upgradeClosed],
  consequences: ['irreversible'],
  may: {
    what: words('订阅号升级为服务号', 'Turn a subscription account into a service account'),
    administrator: 'no',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const upgradeToServiceClosed = rule({
  id: 'upgrade-to-service-closed',
  topic: 'profile',
  says: words(
    '升级入口下线的日子，转述只写 12 月 27 日，年份一般认为是 2017 年。',
    'The retelling gives 27 December as the day of closing; the year is commonly taken to be 2017.',
  ),
  value: since('2017-12-27'),
  conditions: { accountTypes: ['subscription'] },
  confidence: 'BG',
  sources: [upgradeClosed, background],
});

const downgradeToSubscription = rule({
  id: 'downgrade-to-subscription',
  topic: 'profile',
  says: words(
    '服务号从来不能转为订阅号，注册时就要选对。',
    'A service account can never become a subscription account: choose rightly at registration.',
  ),
  value: no,
  conditions: { accountTypes: ['service'] },
  confidence: 'C',
  sources: [upgradeClosed],
  consequences: ['irreversible'],
});

const subjectChange = rule({
  id: 'subject-change',
  topic: 'profile',
  says: words(
    '公众号不能直接变更主体，只能走账号迁移。',
    'An account’s subject cannot be changed; the only way is a migration (账号迁移).',
  ),
  value: no,
  conditions: { since: '2015-01-01' },
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023, cannotChangeDirectly],
  also: [
    {
      value: yes,
      source: filler('cnblogs 21201194：保留帐号的「主体变更」流程', null),
      why: words(
        '与官方「公众号不支持直接变更主体」相反，没有佐证。',
        'Contradicts the official 「公众号不支持直接变更主体」 (no direct change of subject); nothing supports it.',
      ),
    },
  ],
});

const subjectChangeEnded = rule({
  id: 'subject-change-ended',
  topic: 'profile',
  says: words(
    '自 2015 年 1 月 1 日起不再支持变更主体。',
    'A change of subject has not been possible since 1 January 2015.',
  ),
  value: since('2015-01-01'),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
  restsOn: ['subject-change'],
});

const migrationPlace = rule({
  id: 'migration-place',
  topic: 'migration',
  says: words(
    '账号迁移的入口在公众号设置→帐号详情→主体信息→帐号迁移。',
    'A migration starts in 公众号设置 → 帐号详情 → 主体信息 → 帐号迁移.',
  ),
  value: text('公众号设置→帐号详情→主体信息→帐号迁移', '公众号设置 → 帐号详情 → 主体信息 → 帐号迁移'),
  confidence: 'B',
  sources: [migrationConditions],
});

export default [
  upgradeToService,
  upgradeToServiceClosed,
  downgradeToSubscription,
  subjectChange,
  subjectChangeEnded,
  migrationPlace,
];
