import { individualClosing } from '../sources/community.ts';
import { filler, leavingDocument, notFound } from '../sources/fillers.ts';
import { administratorFaq, consoleScript } from '../sources/official.ts';
import { organisationClosingFaq, registrationFaq2018, selfClosingNotice } from '../sources/reprints.ts';
import { claim, list, no, notKnown, periodRange, rule, since, steps, text, words, yes } from './define.ts';

/** The way to the application: since when, where, which steps, and what refuses it. */
const closingDialog = consoleScript('注销帐号');
const classic = { since: '2017' };

const selfClosingSince = rule({
  id: 'deregistration-since',
  topic: 'deregistration',
  says: words(
    '公众号自 2017 年 4 月 12 日起可以自主注销。',
    'Accounts can be deregistered by their holders since 12 April 2017.',
  ),
  value: since('2017-04-12'),
  confidence: 'B',
  sources: [selfClosingNotice],
});

const entry = rule({
  id: 'deregistration-entry',
  topic: 'deregistration',
  says: words(
    '注销入口在「帐号详情」的原始 ID 一行。',
    'Deregistration starts in 帐号详情 (account details), in the row 原始ID (original ID).',
  ),
  value: steps(
    words('设置与开发', '设置与开发 (settings and development)'),
    words('公众号设置', '公众号设置 (account settings)'),
    words('帐号详情', '帐号详情 (account details)'),
    words('原始 ID 一行的「注销帐号」', '注销帐号 (deregister), in the row 原始ID (original ID)'),
  ),
  confidence: 'B',
  sources: [selfClosingNotice, organisationClosingFaq, administratorFaq],
  also: [
    {
      value: text('公众号设置 → 注册信息 → 注销帐号', '公众号设置 → 注册信息 → 注销帐号'),
      source: registrationFaq2018,
      why: words(
        '2018 年的说法；菜单后来改过，同样在「公众号设置」里。',
        'As told in 2018; the menu has changed since, within the same account settings.',
      ),
    },
    {
      value: text(
        '账号信息、「删除公众号」或管理员页面',
        '“Account information”, “delete account”, or an administrator page',
      ),
      source: filler('内容站：注销入口', null),
      why: words('控制台没有这些入口，是编出来的。', 'The console has no such entries; they are made up.'),
    },
  ],
  claims: [
    claim(
      'b7',
      'partly',
      '大方向对，确在「公众号设置」里，但要在原始 ID（或注册信息）一行找「注销帐号」，没有单独的「账号注销」菜单。',
      'Roughly right: it is within the account settings, but in the row of the original ID or registration information, not a menu of its own.',
    ),
  ],
});

const stepsOfIndividuals = rule({
  id: 'deregistration-steps-individual',
  topic: 'deregistration',
  says: words(
    '个人主体注销：同意协议、注册者本人扫码、等冻结期、管理员确认，没有人工审核。',
    'Individuals: accept the agreement, scan in person, wait out the freeze, confirm as administrator; nobody reviews it.',
  ),
  value: steps(
    words('同意注销协议', 'Accept the agreement'),
    words('注册者本人微信扫码', 'The registered person scans with their own WeChat'),
    words('冻结期', 'Freeze'),
    words('管理员登录确认', 'The administrator logs in and confirms'),
    words('注销完成', 'Deregistered'),
  ),
  confidence: 'C',
  conditions: { subjects: ['individual'] },
  sources: [individualClosing],
});

const stepsOfOrganisations = rule({
  id: 'deregistration-steps-organisation',
  topic: 'deregistration',
  says: words(
    '组织主体注销：同意协议、填对公账户、小额打款、等冻结期、管理员确认；这条路不用上传营业执照。',
    'Organisations: accept the agreement, give the corporate account, make the small transfer, wait out the freeze, confirm; no licence is uploaded.',
  ),
  value: steps(
    words('同意注销协议', 'Accept the agreement'),
    words('填写对公账户', 'Give the corporate bank account'),
    words('小额打款验证', 'Prove it by a small transfer'),
    words('冻结期', 'Freeze'),
    words('管理员登录确认', 'The administrator logs in and confirms'),
    words('注销完成', 'Deregistered'),
  ),
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'] },
  sources: [organisationClosingFaq],
  claims: [
    claim(
      'b8',
      'contradicted',
      '普通组织靠对公账户打款验证；只有境外或没有对公账户等特殊情形才交材料。',
      'An ordinary organisation proves itself by the transfer; only routes such as overseas or without a corporate account ask for documents.',
    ),
  ],
});

const individualScanSubmits = rule({
  id: 'individual-scan-submits',
  topic: 'deregistration',
  says: words(
    '个人主体同意协议后，一扫码就提交了；想停，要停在「同意并下一步」之前。',
    'For individuals the scan after the agreement submits at once: the last safe stop is before 同意并下一步 (agree and continue).',
  ),
  value: yes,
  confidence: 'A',
  conditions: { subjects: ['individual'], ...classic },
  sources: [closingDialog],
  consequences: ['downtime'],
  note: words('提交后先进入冻结期，其间仍可撤销。', 'What follows is the freeze, in which it can still be revoked.'),
});

const dialogOfOrganisations = rule({
  id: 'organisation-dialog-steps',
  topic: 'deregistration',
  says: words(
    '组织主体的注销对话框分三步：同意协议、主体验证（填对公账户）、小额打款。',
    'The dialog for organisations has three steps: agreement, subject (the bank form), small transfer.',
  ),
  value: steps(
    words('同意协议', 'Agreement'),
    words('主体验证：填写对公账户', 'Subject: the bank form'),
    words('小额打款，页面给出截止日期', 'Small transfer, by a deadline that the page shows'),
  ),
  confidence: 'A',
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'], ...classic },
  sources: [closingDialog],
});

const refusals = rule({
  id: 'deregistration-refusals',
  topic: 'deregistration',
  says: words(
    '点注销时控制台会拒绝两种账号：注册没有完成的，和被标为不能注销的。',
    'The console refuses two kinds of account: those whose registration is unfinished, and those marked as not to be deregistered.',
  ),
  value: list(
    words('「未完成注册的帐号不能注销」', '“An account whose registration is unfinished cannot be deregistered”'),
    words('「该帐号不能注销」', '“This account cannot be deregistered”'),
  ),
  confidence: 'A',
  conditions: classic,
  sources: [closingDialog],
});

const refusalReasons = rule({
  id: 'deregistration-refusal-reasons',
  topic: 'deregistration',
  says: words(
    '什么情况会提示「该帐号不能注销」，没有查到完整说明。',
    'Which accounts meet “this account cannot be deregistered” was not found in full.',
  ),
  value: notKnown('问腾讯客服，带上提示的原话。', 'Ask Tencent’s customer service, quoting the message.'),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['deregistration-refusals'],
});

const reviewed = rule({
  id: 'deregistration-review',
  topic: 'deregistration',
  says: words(
    '自助注销没有人工审核这一步，时间花在打款、冻结和确认上。',
    'Self-service deregistration has no review; its time goes into the transfer, the freeze and the confirmation.',
  ),
  value: no,
  confidence: 'B',
  sources: [organisationClosingFaq, individualClosing],
  also: [
    {
      value: periodRange(3, 10, 'working-day'),
      source: leavingDocument,
      why: words(
        '把 3、5–7、7–10 个工作日分给三类账号，没有出处，两套流程里都没有审核。',
        'Gives 3, 5–7 and 7–10 working days to three kinds of account without a source; neither flow has a review.',
      ),
    },
    {
      value: periodRange(1, 30, 'working-day'),
      source: filler('内容站：注销审核 1–3、1–7、7–15、7–30 个工作日', null),
      why: words('各页互相矛盾，都没有出处。', 'The pages contradict one another and none names a source.'),
    },
  ],
  claims: [
    claim(
      'b3',
      'contradicted',
      '个人注销没有审核；要等的是冻结期（7 天或 15 天起），再由管理员确认。',
      'No review exists for individuals; what takes time is the freeze (from 7 or 15 days) and then the confirmation.',
    ),
    claim(
      'b4',
      'contradicted',
      '企业要走打款（最多 10 天）、冻结期（7 至 60 天）和确认（最多 7 天），不是 5–7 个工作日审核。',
      'It is the transfer (10 days at most), the freeze (7 to 60 days) and the confirmation (7 at most), not a review of 5–7 working days.',
    ),
  ],
  restsOn: ['deregistration-steps-individual', 'deregistration-steps-organisation'],
});

const failureFigures = rule({
  id: 'deregistration-failure-figures',
  topic: 'deregistration',
  says: words('注销失败多半因为什么，没有可信的统计。', 'There are no credible figures on why deregistrations fail.'),
  value: notKnown(
    '平台没有公布过；以申请时页面给的原因为准。',
    'The platform has published none; go by the reason that the page gives.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('约 67% 败于未解除支付接口', 'about 67% fail over payment not unbound'),
      source: leavingDocument,
      why: words(
        '没有出处；同一页面里讲电脑故障的文章也用了「约 67%」。',
        'Without a source; a piece about computer faults on the same page uses the same “about 67%”.',
      ),
    },
  ],
  claims: [
    claim(
      'b10',
      'invented',
      '没有任何来源，同站一篇不相干的文章里也出现同一个数字。',
      'No source has it, and the same number stands in an unrelated piece of the same site.',
    ),
  ],
});

export default [
  selfClosingSince,
  entry,
  stepsOfIndividuals,
  stepsOfOrganisations,
  individualScanSubmits,
  dialogOfOrganisations,
  refusals,
  refusalReasons,
  reviewed,
  failureFigures,
];
