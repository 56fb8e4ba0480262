import { communityAnswers } from '../sources/community.ts';
import { filler } from '../sources/fillers.ts';
import { consoleScript } from '../sources/official.ts';
import {
  individualRename2017,
  individualRename2019,
  individualRenameUndated,
  renameNotice2016,
  renameNotice2016b,
} from '../sources/reprints.ts';
import { claim, count, list, period, rule, text, words, yes, yuan } from './define.ts';

const renameDialog = consoleScript('修改名称');
const individualRename = [individualRename2017, individualRename2019, individualRenameUndated];
const notice2016 = [renameNotice2016, renameNotice2016b];

const renamePlace = rule({
  id: 'rename-place',
  topic: 'profile',
  says: words(
    '个人类公众号改名，在设置与开发→公众号设置→名称→修改。',
    'The name of an individual’s account is changed in 设置与开发 → 公众号设置 → 名称 → 修改.',
  ),
  value: text('设置与开发→公众号设置→名称→修改', '设置与开发 → 公众号设置 → 名称 → 修改'),
  conditions: { subjects: ['individual'], since: '2017' },
  confidence: 'B',
  sources: individualRename,
});

const renameIndividualVerifier = rule({
  id: 'rename-individual-verifier',
  topic: 'profile',
  says: words(
    '个人类公众号改名，先由主体本人用实名微信扫码验证身份。',
    'Before an individual’s account is renamed, the registered person proves who they are by scanning with their own real-name WeChat.',
  ),
  value: text('主体本人的实名微信扫码', 'a scan with the registered person’s own real-name WeChat'),
  conditions: { subjects: ['individual'], since: '2017' },
  confidence: 'B',
  sources: [...individualRename, renameDialog],
  claims: [
    claim(
      'a4',
      'partly',
      '个人类由主体本人扫码，组织类走微信认证；说成一律由管理员扫码不准确。',
      'For an individual it is the registered person’s own scan, for an organisation the verification review; “the administrator’s scan” fits neither exactly.',
    ),
  ],
  may: {
    what: words('修改个人类公众号的名称', 'Rename an individual’s account'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '个人类公众号的管理员就是主体本人，但扫码的须是他实名的那个微信。',
    'The administrator of an individual’s account is the registered person, but the scan must come from their real-name WeChat.',
  ),
});

export const renameIndividualQuota = rule({
  id: 'rename-individual-quota',
  topic: 'profile',
  says: words(
    '个人类公众号一个自然年内可改名 2 次，次年 1 月 1 日起重新计算。',
    'An individual’s account may be renamed 2 times in a calendar year; the count starts anew on 1 January.',
  ),
  value: count(2, 'year'),
  conditions: { subjects: ['individual'], since: '2017' },
  confidence: 'B',
  sources: individualRename,
  consequences: ['quota'],
  also: [
    {
      value: count(1, 'year'),
      source: renameNotice2016,
      why: words('2016 年的旧规，次年已放宽。', 'The rule of 2016, relaxed in the year after.'),
    },
  ],
});

const renameIndividualQuota2016 = rule({
  id: 'rename-individual-quota-2016',
  topic: 'profile',
  says: words(
    '2016 年的规定：个人类公众号一个自然年只能改名 1 次。已被取代。',
    'The rule of 2016: an individual’s account could be renamed 1 time in a calendar year. Superseded.',
  ),
  value: count(1, 'year'),
  conditions: { subjects: ['individual'], since: '2016', until: '2017' },
  confidence: 'B',
  sources: notice2016,
  consequences: ['quota'],
});

export const renameCancelWindow = rule({
  id: 'rename-cancel-window',
  topic: 'profile',
  says: words(
    '提交新名称后有 24 小时确认期，期内可以取消。',
    'After a new name is handed in there are 24 hours in which it can still be cancelled.',
  ),
  value: period(24, 'hour'),
  conditions: { subjects: ['individual'], since: '2017' },
  confidence: 'B',
  sources: individualRename,
});

const renameWithdrawal = rule({
  id: 'rename-withdrawal',
  topic: 'profile',
  says: words(
    '改名提交后，可在页面所示的截止时间前撤回；一旦撤回，申请的新名称不再保留，别人可以使用。',
    'A rename can be withdrawn until the deadline that the page shows; withdrawing frees the requested name to others.',
  ),
  value: yes,
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [renameDialog],
});

export const renameReview = rule({
  id: 'rename-review',
  topic: 'profile',
  says: words(
    '改名进入审核时，最长 7 个工作日。',
    'Where a rename goes under review, that takes up to 7 working days.',
  ),
  value: period(7, 'working-day'),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [renameDialog, ...individualRename],
  note: words('脚本属于旧流程。', 'The script belongs to the older flow.'),
});

const renameReviewTrigger = rule({
  id: 'rename-review-trigger',
  topic: 'profile',
  says: words(
    '新名称命中受保护的词，才转入人工审核。',
    'A rename goes under review when the new name hits a protected word.',
  ),
  value: text('命中受保护的词', 'the name hits a protected word'),
  conditions: { subjects: ['individual'], since: '2017' },
  confidence: 'B',
  sources: [...individualRename, renameDialog],
  restsOn: ['rename-review'],
});

const renameRefusals = rule({
  id: 'rename-refusals',
  topic: 'profile',
  says: words('控制台会当场拒绝的名称。', 'Names that the console refuses at once.'),
  value: list(
    words('与别的公众号重名', 'the name of another account'),
    words('与其他主体的小程序重名', 'the name of another subject’s mini-program'),
    words('别人刚改掉、仍在保护期内的名称', 'a name just given up by another, still protected'),
    words('因侵权投诉被保护的名称', 'a name protected after an infringement complaint'),
    words('保留词', 'a reserved word'),
  ),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [renameDialog],
  restsOn: ['old-name-protection'],
});

export const oldNameProtection = rule({
  id: 'old-name-protection',
  topic: 'profile',
  says: words(
    '改名成功后，旧名称只保护 2 天，其间只有同一主体能用，之后任何人都可以用。',
    'After a rename the old name is kept for 2 days only, for the same subject; then anybody may take it.',
  ),
  value: period(2, 'day'),
  conditions: { since: '2017' },
  confidence: 'B',
  sources: [...individualRename, renameDialog],
  consequences: ['irreversible'],
  note: words(
    '这与注销后的名称保护期是两回事。',
    'Not to be confused with the protection of the name after a deregistration.',
  ),
});

const oldNameProtection2016 = rule({
  id: 'old-name-protection-2016',
  topic: 'profile',
  says: words(
    '2016 年的规定：改名后旧名称保护 15 天。已被取代。',
    'The rule of 2016: the old name was kept for 15 days after a rename. Superseded.',
  ),
  value: period(15, 'day'),
  conditions: { since: '2016', until: '2017' },
  confidence: 'B',
  sources: notice2016,
});

const renameOrganisationRoute = rule({
  id: 'rename-organisation-route',
  topic: 'profile',
  says: words(
    '组织类公众号改名要走微信认证：首次认证、重新认证或年审时提交新名称，随认证一起审核。',
    'An organisation’s account is renamed through verification (微信认证): the new name is handed in with a first, repeated or yearly verification and reviewed with it.',
  ),
  value: text('微信认证、重新认证或年审', 'a first, repeated or yearly verification'),
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other', 'overseas'] },
  confidence: 'B',
  sources: [communityAnswers, ...individualRename],
  consequences: ['fee'],
  may: {
    what: words('为组织类公众号改名（走认证）', 'Rename an organisation’s account (through verification)'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
});

const renameOrganisationQuota = rule({
  id: 'rename-organisation-quota',
  topic: 'profile',
  says: words(
    '组织类公众号改名没有次数上限，但每改一次都要过一次认证。',
    'There is no limit to how often an organisation’s account is renamed, but each time needs a verification.',
  ),
  value: text('没有次数上限', 'no limit'),
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other', 'overseas'] },
  confidence: 'B',
  sources: individualRename,
  consequences: ['fee'],
  restsOn: ['rename-organisation-route', 'verification-fee'],
  also: [
    {
      value: count(1, 'year'),
      source: filler('内容站：组织类一年一次', null),
      why: words('没有出处，与其他说法矛盾。', 'Names no source and contradicts the others.'),
    },
    {
      value: count(3),
      source: filler('内容站：组织类 3 次', null),
      why: words('没有出处，与其他说法矛盾。', 'Names no source and contradicts the others.'),
    },
  ],
});

export const verificationFee = rule({
  id: 'verification-fee',
  topic: 'profile',
  says: words('微信认证每次收审核费 300 元。', 'Each verification (微信认证) costs a review fee of 300 yuan.'),
  value: yuan(300),
  confidence: 'B',
  sources: [communityAnswers, ...individualRename],
  consequences: ['fee'],
});

export default [
  renamePlace,
  renameIndividualVerifier,
  renameIndividualQuota,
  renameIndividualQuota2016,
  renameCancelWindow,
  renameWithdrawal,
  renameReview,
  renameReviewTrigger,
  renameRefusals,
  oldNameProtection,
  oldNameProtection2016,
  renameOrganisationRoute,
  renameOrganisationQuota,
  verificationFee,
];
