import { migrationFlow2017, migrationSteps, migrationWalkthrough } from '../sources/community.ts';
import { filler } from '../sources/fillers.ts';
import { changeOpenid } from '../sources/official.ts';
import {
  crawlers,
  migrationBeta,
  migrationBetaNews,
  migrationConditions,
  migrationConditions2023,
} from '../sources/reprints.ts';
import { claim, no, period, periodRange, rule, steps, text, words, yes } from './define.ts';

/** Migration (账号迁移): its course and its clocks, and what is left afterwards. */

const courseSources = [
  migrationConditions,
  migrationConditions2023,
  migrationWalkthrough,
  migrationFlow2017,
  migrationSteps,
];

export const migrationReviewTime = rule({
  id: 'migration-review-time',
  topic: 'migration',
  says: words('迁移申请审核需 1–3 个工作日。', 'The review of a migration takes 1–3 working days.'),
  value: periodRange(1, 3, 'working-day'),
  confidence: 'B',
  sources: courseSources,
});

export const migrationConfirmWindow = rule({
  id: 'migration-confirm-window',
  topic: 'migration',
  says: words(
    '审核通过后，双方管理员须在 15 天内确认。',
    'Once the review is passed, both administrators must confirm within 15 days.',
  ),
  value: period(15, 'day'),
  confidence: 'B',
  sources: [migrationSteps, migrationWalkthrough],
  consequences: ['fee'],
  restsOn: ['migration-review-time', 'migration-verifiers'],
});

const migrationLate = rule({
  id: 'migration-late-pays-again',
  topic: 'migration',
  says: words('逾期未确认，须重新申请并再交一次费。', 'Confirmed too late, it must be applied and paid for again.'),
  value: yes,
  confidence: 'B',
  sources: [migrationSteps],
  consequences: ['fee'],
  restsOn: ['migration-confirm-window', 'migration-fee'],
});

export const migrationFreeze = rule({
  id: 'migration-freeze',
  topic: 'migration',
  says: words('双方确认后，原号冻结 24 小时。', 'Once both have confirmed, the old account is frozen for 24 hours.'),
  value: period(24, 'hour'),
  confidence: 'B',
  sources: [migrationWalkthrough, migrationSteps, changeOpenid],
  consequences: ['downtime'],
  restsOn: ['migration-confirm-window'],
});

const migrationFollowersTold = rule({
  id: 'migration-followers-told',
  topic: 'migration',
  says: words(
    '平台会通知原号粉丝，不愿随迁的可以取消关注。',
    'The platform tells the old account’s followers; who does not wish to move may unfollow.',
  ),
  value: yes,
  confidence: 'B',
  sources: [migrationBeta, migrationBetaNews, migrationWalkthrough],
});

export const migrationFollowerChoice = rule({
  id: 'migration-follower-choice',
  topic: 'migration',
  says: words('粉丝收到通知后有 1 天可以取消关注。', 'Followers have 1 day after the notice to unfollow.'),
  value: period(1, 'day'),
  confidence: 'B',
  sources: [migrationWalkthrough, migrationSteps],
  also: [
    {
      value: period(3, 'day'),
      source: migrationBeta,
      why: words('2017 年公测时是 3 天，后来改为 1 天。', 'It was 3 days in the beta of 2017, and 1 day later on.'),
    },
  ],
  restsOn: ['migration-followers-told'],
});

export const migrationDataTime = rule({
  id: 'migration-data-time',
  topic: 'migration',
  says: words('冻结之后，数据迁移需 1–3 天。', 'After the freeze, moving the data takes 1–3 days.'),
  value: periodRange(1, 3, 'day'),
  confidence: 'B',
  sources: courseSources,
  restsOn: ['migration-freeze'],
});

const migrationRecycled = rule({
  id: 'migration-source-recycled',
  topic: 'migration',
  says: words('迁移后原号被系统回收，不能保留。', 'The old account is taken back by the system; it cannot be kept.'),
  value: yes,
  confidence: 'A',
  sources: [changeOpenid, migrationConditions],
  also: [
    {
      value: no,
      source: filler('cnblogs 21201194：公众号主体变更与迁移', null),
      why: words(
        '「迁移后原账号可选择注销或保留」与官方文档相反：确认后原号即被回收。',
        '“Afterwards the old account may be closed or kept” is the opposite of the official document: it is taken back once confirmed.',
      ),
    },
  ],
  consequences: ['irreversible'],
});

const migrationReversible = rule({
  id: 'migration-reversible',
  topic: 'migration',
  says: words(
    '双方确认之后不能撤回：原号随后被系统收回。',
    'Once both have confirmed it cannot be undone: the old account is then taken back.',
  ),
  value: no,
  confidence: 'A',
  sources: [changeOpenid],
  consequences: ['irreversible'],
  restsOn: ['migration-source-recycled'],
});

const migrationOpenidChanges = rule({
  id: 'migration-openid-changes',
  topic: 'migration',
  says: words(
    '每个粉丝的 openid 都会改变，自有系统须按新 openid 更新。',
    'Every follower’s openid changes; your own systems must be brought up to date.',
  ),
  value: yes,
  confidence: 'A',
  sources: [changeOpenid],
  consequences: ['downtime'],
});

export const openidConversionWindow = rule({
  id: 'openid-conversion-window',
  topic: 'migration',
  says: words(
    '转换 openid 的接口只在审核通过后 15 天内可用。',
    'The interface that converts openids works only for 15 days from the passed review.',
  ),
  value: period(15, 'day'),
  confidence: 'A',
  sources: [changeOpenid],
  consequences: ['irreversible'],
  restsOn: ['migration-openid-changes', 'migration-review-time'],
});

const openidListFirst = rule({
  id: 'openid-list-before-freeze',
  topic: 'migration',
  says: words(
    '原号的用户列表要在冻结之前导出，否则无从转换。',
    'Export the old account’s list of users before the freeze, or there is nothing to convert.',
  ),
  value: yes,
  confidence: 'A',
  sources: [changeOpenid],
  consequences: ['irreversible'],
  restsOn: ['openid-conversion-window', 'migration-freeze'],
  note: words(
    '接口文档建议再早一步，在提交审核之前就导出。',
    'The document of the interface advises doing it earlier still, before handing in for review.',
  ),
});

const openidConversionIndividual = rule({
  id: 'openid-conversion-individual',
  topic: 'migration',
  says: words(
    '原号是个人账号时，不能转换 openid。',
    'Openids cannot be converted if the old account is an individual’s.',
  ),
  value: no,
  conditions: { subjects: ['individual'] },
  confidence: 'A',
  sources: [changeOpenid],
  restsOn: ['openid-conversion-window'],
});

const migratedPage = rule({
  id: 'migrated-page',
  topic: 'migration',
  says: words(
    '迁移后，旧文章链接打开的是「该公众号已迁移」提示页。',
    'After a migration an old article link opens a page that says 「该公众号已迁移」.',
  ),
  value: text('该公众号已迁移', '「该公众号已迁移」: this account has been migrated'),
  confidence: 'B',
  sources: [crawlers],
});

const migrationRedirect = rule({
  id: 'migration-redirect',
  topic: 'migration',
  says: words(
    '提示页带有通向新号同一篇文章的链接；这是唯一的官方跳转。',
    'That page carries a link to the new copy of the article: the only official redirect there is.',
  ),
  value: yes,
  confidence: 'B',
  sources: [crawlers],
  restsOn: ['migrated-page'],
});

const migrationCourse = rule({
  id: 'migration-course',
  topic: 'migration',
  says: words(
    '迁移从公证到原号回收共七步，每一步各有时限。',
    'From the notary to the end of the old account a migration has seven steps, each with its own clock.',
  ),
  value: steps(
    words('办好申请公函的印鉴公证', 'Have the seals on the letter of application notarised'),
    words('在控制台提交申请并交审核费', 'Apply in the console and pay the fee'),
    words('平台审核 1–3 个工作日', 'Review, 1–3 working days'),
    words(
      '双方管理员在 15 天内确认；原号用户列表最迟此前导出',
      'Both administrators confirm within 15 days; the old list of users is exported before that at the latest',
    ),
    words('原号冻结 24 小时，粉丝收到通知，可取消关注', 'Freeze of 24 hours; followers are told and may unfollow'),
    words('数据迁移 1–3 天', 'The data moves, 1–3 days'),
    words('原号被系统回收', 'The old account is taken back by the system'),
  ),
  confidence: 'B',
  sources: courseSources,
  consequences: ['irreversible', 'fee', 'downtime'],
  restsOn: [
    'migration-notarised-letter',
    'migration-fee',
    'migration-review-time',
    'migration-confirm-window',
    'openid-list-before-freeze',
    'migration-freeze',
    'migration-data-time',
    'migration-source-recycled',
  ],
  claims: [
    claim(
      'b23',
      'omission',
      '文档没提公证、目标号 1,000 人上限、两个 15 天时限和 openid 会变，照它准备会卡住。',
      'It leaves out the notary, the receiver’s limit of 1,000 followers, both 15-day windows and the change of openids: whoever prepares by it gets stuck.',
    ),
  ],
});

export default [
  migrationReviewTime,
  migrationConfirmWindow,
  migrationLate,
  migrationFreeze,
  migrationFollowersTold,
  migrationFollowerChoice,
  migrationDataTime,
  migrationRecycled,
  migrationReversible,
  migrationOpenidChanges,
  openidConversionWindow,
  openidListFirst,
  openidConversionIndividual,
  migratedPage,
  migrationRedirect,
  migrationCourse,
];
