import { notFound } from '../sources/fillers.ts';
import { publicAccountRules2021 } from '../sources/law.ts';
import { administratorFaq, openidHelp, renameHelp } from '../sources/official.ts';
import { notKnown, rule, words } from './define.ts';

/** What was looked for and not found, where no other file tells it, and official pages that a person should open. */

const closingAgreement = rule({
  id: 'deregistration-agreement-text',
  topic: 'deregistration',
  says: words(
    '「注销须知」现在的全文没有查到，手头只有小程序的旧文本。',
    'The present text of the closing agreement was not found; only an old one for mini-programs is at hand.',
  ),
  value: notKnown(
    '点「注销帐号」后第一页就是，读完再决定；「同意并下一步」之前都可以退出。',
    'The first page after “deregister” is it: read it, and leave before “agree and continue” if in doubt.',
  ),
  confidence: 'BG',
  sources: [notFound],
});

const closingFee = rule({
  id: 'deregistration-fee',
  topic: 'deregistration',
  says: words(
    '注销要不要收费，没有来源提到；组织的小额打款会退回。',
    'No source mentions a fee for deregistration; an organisation’s small transfer comes back.',
  ),
  value: notKnown(
    '申请时页面会写明；打款页给出金额。',
    'The page says so on applying; the transfer step gives its amount.',
  ),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['transfer-refund'],
});

const administratorChangeQuota = rule({
  id: 'administrator-change-quota',
  topic: 'administrator',
  says: words('管理员一段时间内能换几次，没有查到。', 'How often the administrator may be changed was not found.'),
  value: notKnown(
    '看人员设置里「修改」管理员时的提示，或问腾讯客服。',
    'The hint when changing the administrator in the people settings, or Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound, administratorFaq],
});

const publicAccountRuleArticles = rule({
  id: 'public-account-rules-articles',
  topic: 'law',
  says: words(
    '2021 年规定里转让、注销各是第几条，没有查到完整文本。',
    'Which articles of the rules of 2021 treat transfer and closing: no complete text was found.',
  ),
  value: notKnown(
    '国家互联网信息办公室官网的规定全文。',
    'The full text on the site of the Cyberspace Administration of China.',
  ),
  confidence: 'BG',
  sources: [notFound, publicAccountRules2021],
  restsOn: ['public-account-rules-since'],
});

const renamePage = rule({
  id: 'rename-official-page',
  topic: 'profile',
  says: words(
    '腾讯客服的改名说明值得一看，内容没有读到。',
    'Tencent’s own page on renaming is worth opening; its words could not be read.',
  ),
  value: notKnown('打开腾讯客服的改名说明，以页面为准。', 'Open that page at kf.qq.com; it decides.'),
  confidence: 'BG',
  sources: [renameHelp],
});

const openidPage = rule({
  id: 'openid-official-page',
  topic: 'migration',
  says: words(
    '腾讯客服的 openid 转换说明值得一看，内容没有读到。',
    'Tencent’s own page on converting openids is worth opening; its words could not be read.',
  ),
  value: notKnown(
    '打开腾讯客服的 openid 说明，与接口文档对照。',
    'Open that page at kf.qq.com beside the API’s document.',
  ),
  confidence: 'BG',
  sources: [openidHelp],
  restsOn: ['openid-conversion-window'],
});

export default [
  closingAgreement,
  closingFee,
  administratorChangeQuota,
  publicAccountRuleArticles,
  renamePage,
  openidPage,
];
