import { leavingDocument, notFound } from '../sources/fillers.ts';
import { crawlers } from '../sources/reprints.ts';
import { claim, no, notKnown, rule, text, words } from './define.ts';

/** Links and search after an account is closed. */

const outsideLinks = rule({
  id: 'links-after-closing',
  topic: 'search',
  says: words(
    '旧链接仍能打开，但只剩提示页；搜索引擎怎样处理，没有直接证据。',
    'Old links still open, but onto a notice only; what search engines make of them has no direct evidence.',
  ),
  value: text('只剩提示页', 'A notice and nothing else'),
  confidence: 'B',
  sources: [crawlers],
  restsOn: ['closing-keeps-articles'],
  claims: [
    claim(
      'b32',
      'plausible',
      '与提示页的表现相符；百度如何处理没有直接证据。',
      'It fits what the notice page does; how Baidu treats it has no direct evidence.',
    ),
  ],
});

const closingRedirect = rule({
  id: 'closing-redirect',
  topic: 'search',
  says: words(
    '注销后不能设置 301 跳转：文章在平台的域名下，不归账号主管。',
    'No 301 redirect can be set after closing: articles live on the platform’s domain, which the holder does not control.',
  ),
  value: no,
  confidence: 'B',
  sources: [crawlers],
  consequences: ['irreversible'],
  restsOn: ['links-after-closing', 'migration-redirect'],
  claims: [
    claim(
      'b35',
      'contradicted',
      '域名是平台的，设不了 301；只有账号迁移才有官方跳转。',
      'The domain is the platform’s, so no 301 is possible; only a migration brings an official redirect.',
    ),
  ],
});

const searchResults = rule({
  id: 'search-results-after-closing',
  topic: 'search',
  says: words(
    '注销后微信搜一搜里还有没有旧文章，没有查到；点开看到的是「此帐号已自主注销,内容无法查看」。',
    'Whether WeChat’s own search keeps old articles was not found; opened, they say 「此帐号已自主注销,内容无法查看」.',
  ),
  value: notKnown('用微信搜一个已注销公众号的旧文试试。', 'Search in WeChat for an old article of a closed account.'),
  confidence: 'BG',
  sources: [notFound, crawlers],
  also: [
    {
      value: text('搜索结果保留，显示「账号已注销」', 'Results stay and say 「账号已注销」'),
      source: leavingDocument,
      why: words('提示文字不对，结果是否保留没有依据。', 'The words are wrong, and nothing shows that results stay.'),
    },
  ],
  restsOn: ['closing-keeps-articles'],
  claims: [
    claim(
      'b31',
      'partly',
      '确有提示，但原文是「此帐号已自主注销,内容无法查看」；搜索结果是否保留无从证实。',
      'There is a notice, but it reads 「此帐号已自主注销,内容无法查看」; whether results stay cannot be verified.',
    ),
  ],
});

const reposts = rule({
  id: 'reposts-after-closing',
  topic: 'search',
  says: words(
    '别的公众号转载的文章是对方账号里的一份，推断不受影响，没有来源证实。',
    'A repost is the other account’s own copy and presumably stays; no source confirms it.',
  ),
  value: notKnown('看对方账号里的转载还能不能打开。', 'Open a repost in the other account and see.'),
  confidence: 'BG',
  sources: [notFound],
  claims: [
    claim(
      'b33',
      'plausible',
      '转载是独立副本，说得通，但没有来源。',
      'A repost is a separate copy, so it makes sense; no source says so.',
    ),
  ],
});

const trafficAfterClosing = rule({
  id: 'traffic-after-closing',
  topic: 'search',
  says: words(
    '注销后搜索流量降多少，没有可查的数据；原文本来就打不开了。',
    'By how much search traffic falls after closing: there are no figures, and the articles no longer open anyway.',
  ),
  value: notKnown('没有谁公布过。', 'Nobody has published any.'),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('3 个月内平均下降 89%', 'Down 89% on average within three months'),
      source: leavingDocument,
      why: words(
        '没有出处；打不开的文章谈不上还剩 11% 的流量。',
        'No source; an article that does not open keeps no 11% of its traffic.',
      ),
    },
  ],
  restsOn: ['closing-keeps-articles'],
  claims: [
    claim(
      'b34',
      'invented',
      '没有出处；注销后原文就看不到了，不会是慢慢下降。',
      'No source; after closing the original cannot be read at all, so nothing falls gradually.',
    ),
  ],
});

export default [outsideLinks, closingRedirect, searchResults, reposts, trafficAfterClosing];
