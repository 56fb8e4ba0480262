import { migrationWalkthrough } from '../sources/community.ts';
import { notFound } from '../sources/fillers.ts';
import { migrationHelp } from '../sources/official.ts';
import { migrationConditions, migrationConditions2023 } from '../sources/reprints.ts';
import { list, notKnown, rule, words } from './define.ts';

/** What moves with an account that is migrated, and what stays behind. */

const migrationCarriesAlways = rule({
  id: 'migration-carries-always',
  topic: 'migration',
  says: words(
    '一定随迁、不能不选：原创功能、留言功能和违规记录。',
    'These always move and cannot be left behind: the original mark, comments, and the record of violations.',
  ),
  value: list(
    words('原创功能', 'The original-content mark'),
    words('留言功能', 'Comments'),
    words('违规记录', 'The record of violations'),
  ),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationCarriesChoice = rule({
  id: 'migration-carries-by-choice',
  topic: 'migration',
  says: words(
    '可选随迁：关注用户、文章素材和微信号。',
    'Followers, articles with their material, and the WeChat ID move if chosen.',
  ),
  value: list(
    words('关注用户', 'Followers'),
    words('文章素材', 'Articles and material'),
    words('微信号', 'The WeChat ID'),
  ),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationLeavesBehind = rule({
  id: 'migration-leaves-behind',
  topic: 'migration',
  says: words(
    '不随迁：头像、介绍、自定义菜单和自动回复，要在新号重新设置。',
    'Avatar, introduction, custom menu and automatic replies do not move: set them up again.',
  ),
  value: list(
    words('头像', 'Avatar'),
    words('介绍', 'Introduction'),
    words('自定义菜单', 'Custom menu'),
    words('自动回复', 'Automatic replies'),
  ),
  confidence: 'B',
  sources: [migrationWalkthrough],
});

const migrationName = rule({
  id: 'migration-name',
  topic: 'migration',
  says: words(
    '原号的名称能否转给目标号，没有来源提到；随迁清单里没有名称。',
    'Whether the old account’s name can pass to the new one is said nowhere; the lists of what moves do not hold it.',
  ),
  value: notKnown(
    '看迁移申请页上的可选项，或问腾讯客服。',
    'The choices on the application page, or Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound, migrationHelp],
  restsOn: ['migration-carries-always', 'migration-carries-by-choice'],
});

export default [migrationCarriesAlways, migrationCarriesChoice, migrationLeavesBehind, migrationName];
