import { communityThread, inactive90Days } from '../sources/community.ts';
import { filler, notFound } from '../sources/fillers.ts';
import { frozenHelp } from '../sources/official.ts';
import { crawlers, inactive210Days } from '../sources/reprints.ts';
import { list, notKnown, period, rule, text, words, yes } from './define.ts';

/** What the platform does of its own accord: freezing, cleaning up, cancelling. */
const unverifiedIn2018 = { verified: false, since: '2018-03-17' };

const inactiveDays = rule({
  id: 'inactive-210-days',
  topic: 'platform-action',
  says: words(
    '2018 年的规定：未认证账号连续 210 天不用，平台会发通知，再不处理就自动注销。',
    'As of 2018: an unverified account not used for 210 days is notified and then deregistered if nothing is done.',
  ),
  value: period(210, 'day'),
  confidence: 'B',
  conditions: unverifiedIn2018,
  sources: [inactive210Days],
  consequences: ['irreversible'],
  note: words('很可能已被后来的运营规范取代。', 'Probably superseded by the later operating rules.'),
});

const inactiveGrace = rule({
  id: 'inactive-grace',
  topic: 'platform-action',
  says: words(
    '收到不活跃通知后有 14 天时间来保住账号。',
    'After the notice of inactivity there are 14 days to keep the account.',
  ),
  value: period(14, 'day'),
  confidence: 'B',
  conditions: unverifiedIn2018,
  sources: [inactive210Days],
  consequences: ['irreversible'],
  restsOn: ['inactive-210-days'],
});

const inactiveRemedy = rule({
  id: 'inactive-remedy',
  topic: 'platform-action',
  says: words(
    '收到不活跃通知后，登录一次或调用一次接口就能保住账号。',
    'To keep an account after that notice, log in or call an interface once.',
  ),
  value: list(words('登录公众平台', 'Log in to the console'), words('调用接口', 'Call an interface')),
  confidence: 'B',
  conditions: unverifiedIn2018,
  sources: [inactive210Days],
  restsOn: ['inactive-210-days'],
});

const notLoggedIn = rule({
  id: 'inactive-90-days',
  topic: 'platform-action',
  says: words(
    '运营规范 3.5「浪费账号资源」：例如连续 90 天未登录，平台可以终止部分或全部功能。',
    'Operating rules 3.5, “wasting an account”: after, say, 90 days without a login the platform may end some or all functions.',
  ),
  value: period(90, 'day'),
  confidence: 'C',
  sources: [inactive90Days],
  consequences: ['lock-out'],
  note: words(
    '来源只写 1 月 8 日，年份凭常识是 2020 年。',
    'The source says 8 January only; the year, 2020, is common knowledge.',
  ),
});

const loginCounts = rule({
  id: 'inactive-means-login',
  topic: 'platform-action',
  says: words('不活跃看的是有没有登录，不是有没有发文章。', 'Inactivity is about logging in, not about publishing.'),
  value: text('看登录，不看发文', 'logins count, articles do not'),
  confidence: 'C',
  sources: [inactive90Days],
  also: [
    {
      value: text('90 天没发文章就会被处理', '90 days without an article'),
      source: filler('hsxycw：90 天没发文章', null),
      why: words('把未登录误报成了没发文章。', 'It misreports not logging in as not publishing.'),
    },
  ],
  restsOn: ['inactive-90-days'],
});

const inactiveBlocksQuota = rule({
  id: 'inactive-account-blocks-quota',
  topic: 'platform-action',
  says: words(
    '主体名下有因不活跃而冻结的账号，就不能申请提高注册额度，提示「暂不支持提额申请」。',
    'A subject that has an account frozen for inactivity cannot apply for more registrations.',
  ),
  value: yes,
  confidence: 'C',
  sources: [communityThread('主体下有不活跃冻结帐号，暂不支持提额申请', '2023-12-20')],
  note: words('提问的人没能查出是哪一个账号。', 'The person who asked could not find out which account it was.'),
});

const subjectGone = rule({
  id: 'dissolved-subject-freezes',
  topic: 'platform-action',
  says: words(
    '主体在工商注销后，账号会被永久冻结。',
    'Once the subject is struck off the business register the account is frozen for good.',
  ),
  value: yes,
  confidence: 'C',
  sources: [
    communityThread(
      '主体已在工商注销，账号永久冻结',
      null,
      'https://developers.weixin.qq.com/community/develop/doc/000a8e6be286a8dfffce7f72e5a400',
    ),
  ],
  consequences: ['irreversible', 'lock-out'],
  note: words('要注销公众号的，先办完公众号，再注销公司。', 'Deregister the account first, the company afterwards.'),
});

const unfreezing = rule({
  id: 'platform-freeze-help',
  topic: 'platform-action',
  says: words(
    '被平台冻结的账号怎样解冻，各情形的办法在官方帮助页，内容没有读到。',
    'How to lift a freeze by the platform is told on official help pages, which could not be read.',
  ),
  value: notKnown(
    '打开腾讯客服和开放社区的冻结说明，按页面列的原因找。',
    'Open the pages on frozen accounts at the help centre and the community and look for the stated reason.',
  ),
  confidence: 'BG',
  sources: [
    notFound,
    frozenHelp,
    communityThread(
      '账号冻结问题汇总（只有入口）',
      null,
      'https://developers.weixin.qq.com/community/develop/doc/0000a405940c00d3cf79da06a5d809',
    ),
  ],
});

const cancelledByPlatform = rule({
  id: 'platform-cancelled-page',
  topic: 'platform-action',
  says: words(
    '被平台注销的账号显示「该帐号已系统注销」，与自己注销的不同。',
    'An account cancelled by the platform shows 「该帐号已系统注销」, unlike one deregistered by its holder.',
  ),
  value: text('该帐号已系统注销', '该帐号已系统注销'),
  confidence: 'B',
  sources: [crawlers],
});

export default [
  inactiveDays,
  inactiveGrace,
  inactiveRemedy,
  notLoggedIn,
  loginCounts,
  inactiveBlocksQuota,
  subjectGone,
  unfreezing,
  cancelledByPlatform,
];
