import { migrationFlow2017, migrationSteps, migrationWalkthrough } from '../sources/community.ts';
import { filler, leavingDocument, notFound } from '../sources/fillers.ts';
import { consoleScript } from '../sources/official.ts';
import { migrationBeta, migrationBetaNews, migrationConditions, migrationConditions2023 } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, rule, text, words, yes, yuan } from './define.ts';

/** Migration (账号迁移): what it costs, and which accounts may take part. */

export const migrationFee = rule({
  id: 'migration-fee',
  topic: 'migration',
  says: words('账号迁移收取 300 元审核费。', 'Migrating an account costs a review fee of 300 yuan.'),
  value: yuan(300),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023, migrationBeta, migrationBetaNews, migrationSteps],
  consequences: ['fee'],
  claims: [claim('b21', 'confirmed', '几份来源都写 300 元审核费。', 'Several sources give a review fee of 300 yuan.')],
});

const migrationInvoice = rule({
  id: 'migration-invoice',
  topic: 'migration',
  says: words('迁移审核费可以开发票。', 'An invoice can be had for the migration fee.'),
  value: yes,
  confidence: 'B',
  sources: [migrationConditions, migrationBeta, migrationSteps],
  restsOn: ['migration-fee'],
});

const migrationSpecialInvoice = rule({
  id: 'migration-special-invoice-individual',
  topic: 'migration',
  says: words('个人主体交的审核费不能开增值税专用发票。', 'An individual gets no special VAT invoice for the fee.'),
  value: no,
  conditions: { subjects: ['individual'] },
  confidence: 'B',
  sources: [migrationConditions, migrationBeta, migrationSteps],
  restsOn: ['migration-invoice'],
});

const migrationNotarisation = rule({
  id: 'migration-notarised-letter',
  topic: 'migration',
  says: words('申请公函须做印鉴公证。', 'The letter of application must have its seals notarised.'),
  value: yes,
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationLawyerWitness = rule({
  id: 'migration-lawyer-witness',
  topic: 'migration',
  says: words('律师见证不能代替公证。', 'A lawyer’s witness does not stand in for the notary.'),
  value: no,
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
  restsOn: ['migration-notarised-letter'],
});

const migrationSource = rule({
  id: 'migration-source-account',
  topic: 'migration',
  says: words(
    '可以迁出的：主体已验证的组织账号（打款验证或微信认证），或已完成登记的个人账号。',
    'An account may be migrated away if it is an organisation’s whose subject was checked (by bank transfer or 微信认证), or a registered individual’s.',
  ),
  value: list(
    words(
      '主体已验证的组织账号（打款验证或微信认证）',
      'An organisation’s account whose subject was checked, by bank transfer or 微信认证 (verification)',
    ),
    words('已完成登记的个人账号', 'A registered individual’s account'),
  ),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023, migrationFlow2017],
  also: [
    {
      value: list(words('组织账号', 'An organisation’s account')),
      source: migrationBeta,
      why: words(
        '2017 年 2 月公测时不含个人，当年 6 月已放开。',
        'The beta of February 2017 left individuals out; by June of that year they were allowed.',
      ),
    },
  ],
});

const migrationToIndividual = rule({
  id: 'migration-to-individual',
  topic: 'migration',
  says: words(
    '目标账号不能是个人主体，只能是组织。',
    'The receiving account must be an organisation’s, never an individual’s.',
  ),
  value: no,
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationTargetProof = rule({
  id: 'migration-target-proof',
  topic: 'migration',
  says: words(
    '目标账号须完成打款验证或微信认证，两者有一即可。',
    'The receiving account must have passed the bank transfer check or be verified; either is enough.',
  ),
  value: list(
    words('已通过打款验证', 'Its subject was checked by bank transfer'),
    words('已完成微信认证', 'It is verified'),
  ),
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
  restsOn: ['migration-to-individual'],
});

const migrationSameSubject = rule({
  id: 'migration-same-subject',
  topic: 'migration',
  says: words(
    '双方不必同主体：公众号不能变更主体，迁移正是为此而设。',
    'The two accounts need not share a subject: migration exists because an account cannot change its subject.',
  ),
  value: no,
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
  also: [
    {
      value: yes,
      source: leavingDocument,
      why: words('没有出处，与迁移条件相反。', 'It names no source and says the opposite of the conditions.'),
    },
  ],
  restsOn: ['migration-target-proof'],
  claims: [
    claim(
      'b22',
      'contradicted',
      '没有同主体的要求；目标号是通过打款验证或微信认证的组织即可。',
      'Nothing asks for the same subject; any organisation checked by bank transfer or verified may receive.',
    ),
  ],
});

export const migrationTargetFollowers = rule({
  id: 'migration-target-followers',
  topic: 'migration',
  says: words(
    '选择迁移「全部关注用户」时，目标账号的粉丝不得超过 1,000 人。',
    'If all followers are to move, the receiving account may have at most 1,000 of its own.',
  ),
  value: count(1_000),
  conditions: { since: '2023-11-24' },
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023, migrationWalkthrough],
  note: words('2017 年公测时也是 1,000 人。', 'The beta of 2017 had the same limit.'),
});

const migrationOverseas = rule({
  id: 'migration-overseas',
  topic: 'migration',
  says: words(
    '境外主体的账号不支持迁移，迁出、迁入都不行。',
    'Accounts of overseas subjects can neither be migrated nor receive another.',
  ),
  value: no,
  conditions: { subjects: ['overseas'] },
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationToService = rule({
  id: 'migration-subscription-to-service',
  topic: 'migration',
  says: words('订阅号不能迁移到服务号。', 'A subscription account cannot be migrated into a service account.'),
  value: no,
  conditions: { accountTypes: ['subscription'] },
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationPenalised = rule({
  id: 'migration-after-penalty',
  topic: 'migration',
  says: words('任何一方受到处罚，都不能迁移。', 'If either account is penalised, neither can take part.'),
  value: no,
  confidence: 'B',
  sources: [migrationConditions, migrationConditions2023],
});

const migrationRefusals = rule({
  id: 'migration-refusals',
  topic: 'migration',
  says: words('控制台在四种情况下直接拒绝迁移申请。', 'In four cases the console refuses a migration at once.'),
  value: list(
    words('境外主体', 'The subject is overseas'),
    words('有违规记录', 'There were violations'),
    words('功能封禁期间', 'A function is banned at present'),
    words('主体从未认证过', 'The subject was never verified'),
  ),
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [consoleScript('帐号迁移')],
});

const migrationHowOften = rule({
  id: 'migration-how-often',
  topic: 'migration',
  says: words(
    '一个账号一年内能迁入几次，没有查到可靠来源。',
    'How often a year an account may receive another: no reliable source was found.',
  ),
  value: notKnown('迁移申请页或腾讯客服。', 'The application page, or Tencent’s customer service.'),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: count(1, 'year'),
      source: filler('cnblogs 21201194：公众号主体变更与迁移', null),
      why: words(
        '「1 年内仅 1 次迁入」没有出处，同文的其他说法与官方文档矛盾。',
        'It names no source for “once a year”, and its other statements contradict the official document.',
      ),
    },
  ],
});

const migrationVerifiers = rule({
  id: 'migration-verifiers',
  topic: 'migration',
  says: words(
    '先由平台审核公函与材料，再由双方账号的管理员分别确认。',
    'The platform reviews the letter and papers; then the administrators of both accounts confirm.',
  ),
  value: text('平台审核，双方管理员确认', 'Review by the platform, then both administrators'),
  confidence: 'B',
  sources: [migrationConditions, migrationWalkthrough, migrationSteps],
  restsOn: ['migration-notarised-letter'],
  may: {
    what: words('确认账号迁移', 'Confirm a migration'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

export default [
  migrationFee,
  migrationInvoice,
  migrationSpecialInvoice,
  migrationNotarisation,
  migrationLawyerWitness,
  migrationSource,
  migrationToIndividual,
  migrationTargetProof,
  migrationSameSubject,
  migrationTargetFollowers,
  migrationOverseas,
  migrationToService,
  migrationPenalised,
  migrationRefusals,
  migrationHowOften,
  migrationVerifiers,
];
