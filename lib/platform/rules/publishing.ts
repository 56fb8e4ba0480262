import type { Source } from '../rule.ts';
import { background, notFound, rolesDocument } from '../sources/fillers.ts';
import { apiQuotas } from '../sources/official.ts';
import { deleteSendNote } from '../sources/reprints.ts';
import { claim, count, list, no, notKnown, rule, text, words } from './define.ts';

const publishedMenu: Source = {
  title: '公开工具的代码：发表记录里的菜单',
  address: null,
  date: null,
  kind: 'behaviour',
};
const deleteMassMessage: Source = {
  title: '公众号文档：删除群发消息',
  address: 'https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg',
  date: null,
  kind: 'official',
};
const publishingInterfaces: Source = {
  title: '公众号文档：发布能力',
  address: 'https://developers.weixin.qq.com/doc/subscription/guide/product/publish.md',
  date: null,
  kind: 'official',
};
const punishedAfterDeletion: Source = {
  title: '删除后仍被处罚的反馈（922192）',
  address: null,
  date: null,
  kind: 'community',
};

const deletePublishedPlace = rule({
  id: 'delete-published-place',
  topic: 'publishing',
  says: words(
    '删除已发表的文章：发表记录→该条右侧的更多→删除。',
    'A published article is deleted in 发表记录, under “more” at the right of its entry, 删除.',
  ),
  value: text('发表记录→更多→删除', '发表记录 → more → 删除'),
  confidence: 'B',
  sources: [publishedMenu],
});

const deletePublishedVerifier = rule({
  id: 'delete-published-verifier',
  topic: 'publishing',
  says: words(
    '在控制台删除已群发的文章要不要管理员扫码，没有可靠的出处。',
    'Whether deleting a sent article in the console needs the administrator’s scan has no reliable source.',
  ),
  value: notKnown('点「删除」确认后看是否出现微信验证。', 'Whether 微信验证 appears after 删除 is confirmed shows it.'),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('需管理员扫码', 'the administrator’s scan'),
      source: rolesDocument,
      why: words('只有这一处这样说，没有别的来源证实。', 'Said here only; no other source confirms it.'),
    },
  ],
  claims: [
    claim(
      'a5',
      'unverifiable',
      '没有别的来源证实需要扫码，用接口删除则根本不需要。',
      'No other source confirms the scan, and deleting through the API needs none.',
    ),
  ],
  may: {
    what: words('删除已群发的文章', 'Delete a sent article'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const deletePublishedByApi = rule({
  id: 'delete-published-by-api',
  topic: 'publishing',
  says: words(
    '用接口删除不需要任何人扫码，有 access_token 即可。',
    'Deletion through the API needs nobody’s scan: an access_token is enough.',
  ),
  value: text('只需 access_token', 'an access_token is enough'),
  confidence: 'B',
  sources: [apiQuotas, deleteSendNote, deleteMassMessage, publishingInterfaces],
  note: words(
    '接口只能删经接口群发的内容；官方文档还写着，2025 年 7 月起个人主体和未认证的账号没有发布类接口的权限。',
    'The API deletes only what was sent through the API; and by the official documents, from July 2025 individuals’ and unverified accounts lack the publishing interfaces.',
  ),
});

export const deletePublishedApiQuota = rule({
  id: 'delete-published-api-quota',
  topic: 'publishing',
  says: words('接口删除发布每天最多 10 次。', 'The API deletes published articles at most 10 times a day.'),
  value: count(10, 'day'),
  confidence: 'B',
  sources: [apiQuotas],
  consequences: ['quota'],
});

const deletePublishedKinds = rule({
  id: 'delete-published-kinds',
  topic: 'publishing',
  says: words('群发之后能删的只有图文和视频。', 'Of what was sent, only articles and videos can be deleted.'),
  value: list(words('图文', 'articles (图文)'), words('视频', 'videos')),
  confidence: 'B',
  sources: [deleteSendNote],
});

const deletePublishedEffect = rule({
  id: 'delete-published-effect',
  topic: 'publishing',
  says: words(
    '删除后链接打不开，粉丝手里仍看得到那张卡片；删了不能恢复。',
    'Once deleted the link opens nothing, while followers still see the card in their chats; it cannot be restored.',
  ),
  value: list(
    words('链接失效', 'the link is dead'),
    words('粉丝仍看得到卡片', 'followers still see the card'),
    words('不能恢复', 'it cannot be restored'),
  ),
  confidence: 'B',
  sources: [deleteSendNote],
  consequences: ['irreversible'],
});

const deletePublishedReused = rule({
  id: 'delete-published-reused',
  topic: 'publishing',
  says: words(
    '同一篇图文群发过多次，删掉其中一次，所有几次都会失效。',
    'Where one article was sent several times, deleting one send ends them all.',
  ),
  value: text('所有群发一并失效', 'every send of it ends'),
  confidence: 'B',
  sources: [deleteSendNote],
  consequences: ['irreversible'],
});

const deletePublishedSendQuota = rule({
  id: 'delete-published-send-quota',
  topic: 'publishing',
  says: words(
    '删除已群发的内容，不会退还当天或当月的群发次数。',
    'Deleting what was sent does not give back the send that it used up.',
  ),
  value: no,
  confidence: 'BG',
  sources: [background],
  consequences: ['quota'],
});

const deletePublishedViolation = rule({
  id: 'delete-published-violation',
  topic: 'publishing',
  says: words(
    '违规内容删了也不等于没发过，删除后仍有人被处罚。',
    'Deletion does not undo a violation: accounts were punished after deleting.',
  ),
  value: no,
  confidence: 'C',
  sources: [punishedAfterDeletion],
});

const publishedVisibleToSelf = rule({
  id: 'published-visible-to-self',
  topic: 'publishing',
  says: words(
    '同一菜单里有「仅自己可见」：只是不想让人看到时，不必删除。',
    'The same menu offers 仅自己可见 (visible to oneself only), for when an article need only be hidden.',
  ),
  value: text('仅自己可见', '仅自己可见 (visible to oneself only)'),
  confidence: 'B',
  sources: [publishedMenu],
});

export default [
  deletePublishedPlace,
  deletePublishedVerifier,
  deletePublishedByApi,
  deletePublishedApiQuota,
  deletePublishedKinds,
  deletePublishedEffect,
  deletePublishedReused,
  deletePublishedSendQuota,
  deletePublishedViolation,
  publishedVisibleToSelf,
];
