import type { Source } from '../rule.ts';
import { communityThread } from '../sources/community.ts';
import { leavingDocument, notFound } from '../sources/fillers.ts';
import { changeOpenid } from '../sources/official.ts';
import { migrationConditions } from '../sources/reprints.ts';
import { claim, count, no, notKnown, rule, text, words, yes } from './define.ts';

/** What becomes of followers, and what of them can be kept. */

const csdnFollowerList: Source = {
  title: 'CSDN 102369278：用接口拉取关注者列表',
  address: null,
  date: null,
  kind: 'community',
};

const closingUnfollows = rule({
  id: 'closing-unfollows',
  topic: 'followers',
  says: words(
    '注销后粉丝是否自动取消关注，没有官方文字；按常理，账号没了，关注也随之失效。',
    'Whether followers are unfollowed on closing is said by no official text; it stands to reason that with the account the following ends.',
  ),
  value: notKnown('腾讯客服，或已注销账号的粉丝。', 'Tencent’s customer service, or a follower of a closed account.'),
  confidence: 'BG',
  sources: [notFound],
  claims: [
    claim(
      'b19',
      'unverifiable',
      '说得通，但没有官方文字可以证实。',
      'It makes sense, but no official text bears it out.',
    ),
  ],
});

const closingMovesFollowers = rule({
  id: 'closing-moves-followers',
  topic: 'followers',
  says: words(
    '注销不会把粉丝转给别的账号；要带走粉丝只有账号迁移。',
    'Closing hands no follower to another account; only a migration takes them along.',
  ),
  value: no,
  confidence: 'C',
  sources: [migrationConditions],
  consequences: ['irreversible'],
  restsOn: ['migration-carries-by-choice'],
});

const followerList = rule({
  id: 'follower-list-verified',
  topic: 'followers',
  says: words(
    '已认证的公众号可以用接口列出全部粉丝的 OpenID。',
    'A verified account can list the OpenIDs of all its followers through the API.',
  ),
  value: yes,
  conditions: { verified: true },
  confidence: 'B',
  sources: [changeOpenid, csdnFollowerList],
  also: [
    {
      value: no,
      source: leavingDocument,
      why: words('「不可导出」对已认证的公众号不成立。', '“Cannot be exported” does not hold for verified accounts.'),
    },
  ],
  claims: [
    claim(
      'b17',
      'partly',
      '已认证的公众号能用接口导出 OpenID 列表；个人账号没有这个权限，确实导不出。',
      'A verified account can export the list of OpenIDs; an individual’s lacks the permission and indeed cannot.',
    ),
  ],
  note: words(
    'OpenID 只在本号有效，注销后联系不上任何人；列表用于对照，不是通讯录。',
    'An OpenID is good for this account only and reaches nobody once it is closed: a list for checking, no address book.',
  ),
});

export const followerListPage = rule({
  id: 'follower-list-page',
  topic: 'followers',
  says: words('接口每次最多返回 10,000 个 OpenID。', 'Each call returns at most 10,000 OpenIDs.'),
  value: count(10_000),
  conditions: { verified: true },
  confidence: 'C',
  sources: [csdnFollowerList],
  restsOn: ['follower-list-verified'],
});

const followerListIndividual = rule({
  id: 'follower-list-individual',
  topic: 'followers',
  says: words('个人账号没有列出粉丝的接口权限。', 'Individuals’ accounts lack the permission to list followers.'),
  value: no,
  conditions: { subjects: ['individual'] },
  confidence: 'C',
  sources: [communityThread('个人账号拉取用户列表无权限', '2024-04-22')],
});

const noticesAndLoss = rule({
  id: 'notices-and-loss',
  topic: 'followers',
  says: words(
    '通知几次能少流失多少粉丝，没有任何可查的数据。',
    'How many followers a notice saves: no figures exist that can be checked.',
  ),
  value: notKnown(
    '没有谁公布过；自己的后台数据最说明问题。',
    'Nobody has published any; your own statistics tell most.',
  ),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('提前 3 次通知，流失率降低 42%', 'Three notices lower the loss by 42%'),
      source: leavingDocument,
      why: words('「实测数据」没有出处，没有样本。', 'Its “measurements” have neither source nor sample.'),
    },
  ],
  claims: [
    claim(
      'b20',
      'invented',
      '42% 没有出处、没有样本；多通知几次总是对的，数字不能信。',
      'The 42% has no source and no sample; telling people more than once is right, the number is not to be trusted.',
    ),
  ],
});

export default [
  closingUnfollows,
  closingMovesFollowers,
  followerList,
  followerListPage,
  followerListIndividual,
  noticesAndLoss,
];
