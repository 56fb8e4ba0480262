import { closingCautions, communityThread, individualClosing, overseasClosing } from '../sources/community.ts';
import { background, filler, leavingDocument, notFound } from '../sources/fillers.ts';
import { consoleScript } from '../sources/official.ts';
import { organisationClosingFaq, selfClosingNotice } from '../sources/reprints.ts';
import { claim, daysByFollowers, list, no, notKnown, period, rule, text, words, yes } from './define.ts';

/** The waiting time between verification and confirmation, and what can be done in it. */
const closingPage = consoleScript('注销结果');
const classic = { since: '2017' };
const apiThreads = ['2020-10', '2021-12-27', '2025-06'].map((date) =>
  communityThread('冻结或注销中的账号调用接口', date),
);

export const freezePeriod = rule({
  id: 'freeze-period',
  topic: 'freeze',
  says: words(
    '主体验证通过后进入冻结期，时长按粉丝数分档。',
    'Once the subject is verified a freeze period begins, whose length depends on the follower count.',
  ),
  value: daysByFollowers([1_000, 7], [10_000, 15], [100_000, 30], [null, 60]),
  confidence: 'C',
  sources: [overseasClosing],
  also: [
    {
      value: daysByFollowers([10_000, 15], [100_000, 30], [null, 60]),
      source: selfClosingNotice,
      why: words(
        '2017 年的通知没有 1,000 人以下一档；该档何时增加没有查到。',
        'The notice of 2017 has no step for 1,000 followers or fewer; when that step was added was not found.',
      ),
    },
    {
      value: text('同样分档，数字写乱了', 'the same steps with garbled numbers'),
      source: closingCautions,
      why: words(
        '这一页是旧文改写，各档的数字对不上，不采用。',
        'This page rewrites an older text and its numbers do not fit; not used.',
      ),
    },
    {
      value: text('2023 年起新增 15 天冷静期', 'a cooling-off time of 15 days, new in 2023'),
      source: leavingDocument,
      why: words(
        '冻结期 2017 年就有，也不是人人 15 天。',
        'The freeze dates from 2017, and it is not 15 days for everybody.',
      ),
    },
  ],
  claims: [
    claim(
      'b38',
      'contradicted',
      '冻结期自 2017 年就有，15 天只是 1 万人以下一档，期满还须管理员确认。',
      'The freeze has existed since 2017; 15 days is only the step up to 10,000 followers, and the administrator must confirm after it.',
    ),
  ],
});

const freezePeriod2017 = rule({
  id: 'freeze-period-2017',
  topic: 'freeze',
  says: words(
    '2017 年公布的冻结期只有三档：1 万粉以内 15 天，10 万以内 30 天，更多的 60 天。',
    'The freeze as announced in 2017 had three steps: up to 10,000 followers 15 days, up to 100,000 30 days, more 60 days.',
  ),
  value: daysByFollowers([10_000, 15], [100_000, 30], [null, 60]),
  confidence: 'B',
  conditions: { since: '2017-04-12' },
  sources: [selfClosingNotice, organisationClosingFaq],
  note: words(
    '较晚的资料另有 1,000 粉以内一档；小号按较长的安排。',
    'A later text adds a step for up to 1,000 followers; small accounts had better plan by the longer.',
  ),
});

const freezeShortStepDate = rule({
  id: 'freeze-short-step-since',
  topic: 'freeze',
  says: words(
    '1,000 粉以内那一档是什么时候加的，没有查到。',
    'When the step for up to 1,000 followers was added was not found.',
  ),
  value: notKnown(
    '看申请时页面显示的冻结截止日期，或问腾讯客服。',
    'See the end of the freeze that the page shows, or ask Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound],
  restsOn: ['freeze-period'],
});

export const freezeRevocable = rule({
  id: 'freeze-revocable',
  topic: 'freeze',
  says: words('冻结期内随时可以撤销注销。', 'The deregistration can be revoked at any time during the freeze.'),
  value: yes,
  confidence: 'B',
  sources: [selfClosingNotice, closingPage],
  also: [
    {
      value: no,
      source: filler('内容站：注销无法中途撤回', '2025-05'),
      why: words(
        '与官方通知和页面上的撤销按钮都矛盾。',
        'Contradicts both the official notice and the button on the page.',
      ),
    },
  ],
});

const freezePage = rule({
  id: 'freeze-page',
  topic: 'freeze',
  says: words(
    '冻结期间的注销页显示冻结到哪一天，并有撤销按钮。',
    'The page during the freeze shows the day on which it ends, and a button to revoke.',
  ),
  value: list(words('冻结截止日期', 'The day on which the freeze ends'), words('撤销注销的按钮', 'A button to revoke')),
  confidence: 'A',
  conditions: classic,
  sources: [closingPage],
});

const freezeLogin = rule({
  id: 'freeze-login',
  topic: 'freeze',
  says: words(
    '冻结期间登录公众平台，进去看到的就是注销页。',
    'While the account is frozen, logging in leads to the page of its deregistration.',
  ),
  value: yes,
  confidence: 'A',
  conditions: classic,
  sources: [closingPage],
  consequences: ['lock-out'],
});

const releasedInFreeze = rule({
  id: 'freeze-releases-nothing',
  topic: 'freeze',
  says: words(
    '冻结期内什么都不释放：注册次数、身份证、手机号、微信号和邮箱都还占着。',
    'Nothing is released during the freeze: quota, ID, phone, WeChat and e-mail all stay taken.',
  ),
  value: no,
  confidence: 'B',
  sources: [selfClosingNotice],
});

export const confirmationNeeded = rule({
  id: 'confirmation-needed',
  topic: 'freeze',
  says: words(
    '冻结期满不会自动注销，要管理员再登录确认一次。',
    'The end of the freeze does not deregister by itself: the administrator has to log in and confirm once more.',
  ),
  value: yes,
  confidence: 'C',
  sources: [overseasClosing, individualClosing, organisationClosingFaq],
  consequences: ['irreversible'],
  may: {
    what: words('冻结期满后确认注销', 'Confirm the deregistration after the freeze'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

export const confirmationWindow = rule({
  id: 'confirmation-window',
  topic: 'freeze',
  says: words(
    '冻结期满后不会自动注销，管理员须在 7 天内登录确认。',
    'After the freeze nothing happens by itself: the administrator must log in and confirm within 7 days.',
  ),
  value: period(7, 'day'),
  confidence: 'C',
  sources: [overseasClosing, individualClosing],
  also: [
    {
      value: period(2, 'day'),
      source: organisationClosingFaq,
      why: words(
        '组织类账号的旧说明写的是 2 天；安排时以较短者为准。',
        'The older instructions for organisations say 2 days; plan by the shorter.',
      ),
    },
  ],
  restsOn: ['confirmation-needed'],
});

const confirmationMissed = rule({
  id: 'confirmation-missed',
  topic: 'freeze',
  says: words(
    '错过确认会怎样没有查到，以页面提示为准。',
    'What happens when the confirmation is missed was not found; go by what the page says.',
  ),
  value: notKnown('看注销页的提示，或问腾讯客服。', 'Read the page, or ask Tencent’s customer service.'),
  confidence: 'BG',
  sources: [notFound],
  also: [
    {
      value: text('申请失效，账号恢复', 'the application lapses and the account is restored'),
      source: background,
      why: words('常见的推测，没有出处。', 'A common guess without a source.'),
    },
  ],
  restsOn: ['confirmation-window'],
});

const frozenInterfaces = rule({
  id: 'frozen-account-api',
  topic: 'freeze',
  says: words(
    '账号冻结后，接口调用会失败，返回 50002「user limited」。',
    'Calls for a frozen account fail with 50002 “user limited”.',
  ),
  value: text('50002 user limited', '50002 user limited'),
  confidence: 'C',
  sources: apiThreads,
  consequences: ['downtime'],
});

const frozenCancelCallback = rule({
  id: 'frozen-account-callback',
  topic: 'freeze',
  says: words(
    '冻结的账号可能不会向第三方平台推送「取消授权」，之后调用才返回 61003。',
    'A frozen account may send third-party platforms no notice of cancellation; later calls return 61003.',
  ),
  value: text('可能收不到取消授权通知，之后返回 61003', 'perhaps no notice of cancellation, then 61003'),
  confidence: 'C',
  sources: apiThreads,
  consequences: ['downtime'],
  note: words('做第三方对接的，申请前主动告知对方。', 'Tell those who integrate with the account before applying.'),
});

const frozenAppearance = rule({
  id: 'frozen-account-appearance',
  topic: 'freeze',
  says: words(
    '冻结期里能不能收发消息、文章还能不能打开，没有查到。',
    'Whether a frozen account receives messages or shows its articles was not found.',
  ),
  value: notKnown(
    '冻结后用另一个微信打开主页和文章看，或问腾讯客服。',
    'Look at profile and articles from another WeChat once frozen, or ask Tencent’s customer service.',
  ),
  confidence: 'BG',
  sources: [notFound],
});

export default [
  freezePeriod,
  freezePeriod2017,
  freezeShortStepDate,
  freezeRevocable,
  freezePage,
  freezeLogin,
  releasedInFreeze,
  confirmationNeeded,
  confirmationWindow,
  confirmationMissed,
  frozenInterfaces,
  frozenCancelCallback,
  frozenAppearance,
];
