import { filler } from '../sources/fillers.ts';
import { administratorFaq, consoleScript } from '../sources/official.ts';
import { migrationConditions, registrationFaq2018 } from '../sources/reprints.ts';
import { claim, list, no, periodRange, rule, steps, text, words } from './define.ts';

/** How an account comes by another administrator. */

const peoplePage = consoleScript('人员设置');
/** The subjects whose administrator may be another person. No source tells of subjects from overseas. */
const ORGANISATIONS: ('enterprise' | 'sole-trader' | 'government' | 'media' | 'other')[] = [
  'enterprise',
  'sole-trader',
  'government',
  'media',
  'other',
];

export const administratorChange = rule({
  id: 'administrator-change',
  topic: 'administrator',
  says: words(
    '组织类公众号换管理员：原管理员扫码，填新管理员资料并收短信验证码，再由新管理员本人扫码。',
    'An organisation changes its administrator thus: the present one scans, the new one’s details and SMS code are entered, the new one scans in person.',
  ),
  value: steps(
    words('原管理员用微信扫码', 'The present administrator scans with their WeChat'),
    words(
      '填写新管理员的姓名、身份证号和手机号，输入短信验证码',
      'Enter the new administrator’s name, ID number and phone, and the SMS code sent to it',
    ),
    words(
      '新管理员用本人已绑银行卡（实名）的微信扫码',
      'The new administrator scans with their own WeChat, bank card bound and real name given',
    ),
  ),
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq, peoplePage],
  consequences: ['lock-out'],
  claims: [
    claim(
      'a1',
      'partly',
      '注册时扫码的人只是最初的管理员，组织类公众号以后可以更换。',
      'Whoever scanned at registration is only the first administrator; an organisation may change it later.',
    ),
  ],
  may: {
    what: words('更换管理员', 'Change the administrator'),
    administrator: 'yes',
    long: 'no',
    short: 'no',
    nobody: 'no',
  },
  note: words(
    '要用到原管理员的微信，所以要赶在交接、离职之前办。',
    'It needs the present administrator’s WeChat, so do it before that person leaves.',
  ),
});

export const administratorChangePath = rule({
  id: 'administrator-change-path',
  topic: 'administrator',
  says: words(
    '更换管理员的入口：设置与开发 → 人员设置 → 管理员信息 → 修改。',
    'Where the administrator is changed: 设置与开发 → 人员设置 → 管理员信息 → 修改.',
  ),
  value: text('设置与开发 → 人员设置 → 管理员信息 → 修改', '设置与开发 → 人员设置 → 管理员信息 → 修改'),
  confidence: 'A',
  sources: [administratorFaq],
  also: [
    {
      value: text('安全中心 → 管理员和运营者设置', '安全中心 → 管理员和运营者设置'),
      source: registrationFaq2018,
      why: words('2018 年的旧位置，后来移走了。', 'Where it was in 2018; it has moved since.'),
    },
    {
      value: text('安全中心', '安全中心'),
      source: filler('内容站：在安全中心更换管理员', null),
      why: words('与官方页面写的位置不符。', 'It is not the place that the official page gives.'),
    },
  ],
});

const administratorChangeReview = rule({
  id: 'administrator-change-has-review',
  topic: 'administrator',
  says: words(
    '官方步骤里没有审核期，也不用交授权书，扫码验证完即可。',
    'The official steps have no review and ask for no letter of authorisation; the scans are all.',
  ),
  value: no,
  confidence: 'A',
  conditions: { subjects: ORGANISATIONS },
  sources: [administratorFaq],
  restsOn: ['administrator-change'],
  also: [
    {
      value: periodRange(1, 3, 'working-day'),
      source: filler('内容站：更换管理员须交授权书，审核 1–3 个工作日', null),
      why: words('官方步骤里没有审核，也没有授权书。', 'The official steps know neither a review nor such a letter.'),
    },
  ],
});

export const individualAdministrator = rule({
  id: 'administrator-of-individual-replaceable',
  topic: 'administrator',
  says: words(
    '个人公众号的管理员必须一直是注册者本人，不能换成别人。',
    'The administrator of an individual’s account stays the person who registered it and cannot become anyone else.',
  ),
  value: no,
  confidence: 'A',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq],
  consequences: ['lock-out'],
});

export const individualAdministratorSwap = rule({
  id: 'administrator-of-individual-swaps',
  topic: 'administrator',
  says: words(
    '个人公众号的管理员只能换手机号，或换成同一个人的另一个微信。',
    'With an individual’s account only the phone number, or another WeChat of the same person, can be exchanged.',
  ),
  value: list(words('手机号', 'Phone number'), words('同一个人的另一个微信', 'Another WeChat of the same person')),
  confidence: 'A',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq],
  note: words(
    '更换时要先用原来的微信扫码，所以趁旧微信还能用时办。',
    'It begins with a scan by the present WeChat, so do it while that still works.',
  ),
});

const individualHandover = rule({
  id: 'individual-account-handover',
  topic: 'administrator',
  says: words(
    '个人公众号交给同事做不到；唯一的路是迁移到一个组织类公众号。',
    'An individual’s account cannot be handed to a colleague; the only way is a transfer to an organisation’s account.',
  ),
  value: text('帐号迁移到组织类公众号', 'Transfer (迁移) to an organisation’s account'),
  confidence: 'B',
  conditions: { subjects: ['individual'] },
  sources: [administratorFaq, migrationConditions],
  consequences: ['irreversible', 'fee'],
  restsOn: ['administrator-of-individual-replaceable', 'migration-source-account'],
});

export default [
  administratorChange,
  administratorChangePath,
  administratorChangeReview,
  individualAdministrator,
  individualAdministratorSwap,
  individualHandover,
];
