import { messageRetention } from '../sources/community.ts';
import { filler, leavingDocument, notFound } from '../sources/fillers.ts';
import { crawlers, customerServiceWindow } from '../sources/reprints.ts';
import { claim, count, no, notKnown, period, rule, text, words } from './define.ts';

/** What an account holds (articles, messages), how long it is kept, and what can be saved before closing. */

const closingKeepsArticles = rule({
  id: 'closing-keeps-articles',
  topic: 'content',
  says: words(
    '注销后文章打不开，只显示「此帐号已自主注销,内容无法查看」。',
    'After closing, articles no longer open: the page says 「此帐号已自主注销,内容无法查看」.',
  ),
  value: no,
  confidence: 'B',
  sources: [crawlers],
  also: [
    {
      value: text('官方永久保留', 'Kept by the platform for ever'),
      source: leavingDocument,
      why: words('只在账号还在时成立。', 'True only while the account exists.'),
    },
  ],
  consequences: ['irreversible'],
  claims: [
    claim(
      'b15',
      'misleading',
      '账号在，文章在；注销之后谁也看不到，备份要赶在申请之前。',
      'Articles last as long as the account; after closing nobody can see them, so save them before applying.',
    ),
  ],
});

export const textRetention = rule({
  id: 'message-text-retention',
  topic: 'content',
  says: words('粉丝发来的文字消息，后台保存 5 天。', 'Text messages from followers are kept for 5 days.'),
  value: period(5, 'day'),
  confidence: 'C',
  sources: [messageRetention],
  also: [
    {
      value: period(72, 'hour'),
      source: leavingDocument,
      why: words('72 小时只对图片和语音成立。', '72 hours holds for pictures and voice only.'),
    },
  ],
  claims: [
    claim(
      'b16',
      'contradicted',
      '文字 5 天，图片和语音才是 3 天，收藏的一直保留；48 小时则是接口回复的时限。',
      'Text is kept 5 days, pictures and voice 3, starred messages for good; the 48 hours are the time for answering through the API.',
    ),
  ],
});

export const mediaRetention = rule({
  id: 'message-media-retention',
  topic: 'content',
  says: words('粉丝发来的图片和语音，后台保存 3 天。', 'Pictures and voice from followers are kept for 3 days.'),
  value: period(3, 'day'),
  confidence: 'C',
  sources: [messageRetention],
});

const starredRetention = rule({
  id: 'message-starred-retention',
  topic: 'content',
  says: words('收藏（星标）的消息一直保留。', 'Starred messages are kept for good.'),
  value: text('一直保留', 'For good'),
  confidence: 'C',
  sources: [messageRetention],
});

export const replyWindow = rule({
  id: 'reply-window',
  topic: 'content',
  says: words(
    '粉丝来信后 48 小时内可以用客服消息接口回复。',
    'A follower can be answered through the customer-service API within 48 hours of their message.',
  ),
  value: period(48, 'hour'),
  confidence: 'B',
  sources: [customerServiceWindow],
});

export const replyCount = rule({
  id: 'reply-count',
  topic: 'content',
  says: words('这段时间里最多回复 5 条客服消息。', 'Within that time at most 5 such messages may be sent.'),
  value: count(5),
  conditions: { since: '2023-06-12' },
  confidence: 'B',
  sources: [customerServiceWindow],
  restsOn: ['reply-window'],
});

const articleDownload = rule({
  id: 'article-download',
  topic: 'content',
  says: words(
    '素材管理能否把图文下载成 HTML，没有查到。',
    'Whether the material library can download articles as HTML was not found.',
  ),
  value: notKnown(
    '打开控制台的素材库看有没有下载入口。',
    'The console’s material library itself: see whether it offers a download.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('PDF 或 HTML，每次 100 篇', 'PDF or HTML, 100 articles at a time'),
      source: filler('路由通：公众号文章导出', null),
      why: words(
        '同一站点两处说法不一，都没有出处。',
        'The same site says two different things and names no source for either.',
      ),
    },
  ],
  claims: [
    claim(
      'b18',
      'unverifiable',
      '没有查到这样的下载功能；先在自己后台确认，再决定备份办法。',
      'No such download was found; look in your own console before settling on a way to save.',
    ),
  ],
});

export default [
  closingKeepsArticles,
  textRetention,
  mediaRetention,
  starredRetention,
  replyWindow,
  replyCount,
  articleDownload,
];
