import { background, leavingDocument, notFound } from '../sources/fillers.ts';
import { claim, notKnown, rule, text, words } from './define.ts';

/** A product that old advice still counts among the accounts. */
const enterpriseAccounts = rule({
  id: 'enterprise-accounts',
  topic: 'deregistration',
  says: words(
    '企业号已并入企业微信，公众平台现在只有公众号（订阅号）和服务号。',
    'Legacy enterprise accounts became WeCom; the platform now has subscription and service accounts only.',
  ),
  value: text('已并入企业微信', 'became WeCom (企业微信)'),
  confidence: 'BG',
  sources: [background],
  also: [
    {
      value: text(
        '第三类公众号，注销要超级管理员，7–10 个工作日',
        'a third type, closed by a super administrator in 7–10 working days',
      ),
      source: leavingDocument,
      why: words(
        '说的是已经不能在公众平台注册的产品。',
        'It describes a product that can no longer be registered there.',
      ),
    },
  ],
  claims: [
    claim(
      'b1',
      'outdated',
      '企业号已并入企业微信，公众平台只剩订阅号和服务号。',
      'Enterprise accounts have become WeCom; only subscription and service accounts are left.',
    ),
    claim(
      'b5',
      'outdated',
      '企业号已经不在公众平台，这个时长也没有任何出处。',
      'The product is gone from the platform, and the time has no source.',
    ),
  ],
  note: words(
    '合并大约在 2017–2018 年，凭常识，没有找到正式公告。',
    'This happened about 2017–2018, by common knowledge; no official notice was found.',
  ),
});

const workWechatClosing = rule({
  id: 'wecom-closing',
  topic: 'deregistration',
  says: words(
    '企业微信的注销是另一套流程，在企业微信的「我的企业」里，和公众号无关。',
    'WeCom is closed by a flow of its own, under “my enterprise” in WeCom, unrelated to Official Accounts.',
  ),
  value: text('企业微信 → 我的企业', 'WeCom → my enterprise'),
  confidence: 'BG',
  sources: [background],
  restsOn: ['enterprise-accounts'],
});

const enterpriseAccountNotice = rule({
  id: 'enterprise-account-notice',
  topic: 'deregistration',
  says: words('企业号下线的正式公告没有找到。', 'No official notice of the end of enterprise accounts was found.'),
  value: notKnown('问企业微信客服。', 'Ask WeCom’s customer service.'),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['enterprise-accounts'],
});

export default [enterpriseAccounts, workWechatClosing, enterpriseAccountNotice];
