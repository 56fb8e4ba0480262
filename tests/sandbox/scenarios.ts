import type { Account } from './account.ts';
import { DAY, shanghaiTime } from './clock.ts';
import { openidOf } from './identity.ts';
import { HOSTILE_NICKNAMES, NAMED_LIKE_CONTROLS } from './people.ts';
import { invited, longTerm, shortTerm } from './staff.ts';

/** A scenario changes the everyday account; `now` is the world's clock when the world is made. */
interface Scenario {
  zh: string;
  en: string;
  apply(account: Account, at: { token: string; now: number }): void;
}

/** Twenty term ends spread over the coming month, the nearest in four days. */
const MONTH_OF_ENDS = Array.from({ length: 20 }, (_, index) => 4 + Math.round(index * 1.3));

function personal(account: Account): void {
  account.subjectType = 'individual';
  account.subjectName = '沈*白';
  account.serviceType = 'subscription';
  account.verified = false;
  account.followers = 642;
  account.merchants = [];
  account.platforms = [];
}

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  everyday: {
    zh: '日常：3 个长期、6 个短期、1 个待确认邀请',
    en: 'Everyday: 3 long, 6 short, 1 invitation',
    apply: () => undefined,
  },
  empty: {
    zh: '空账号：只有管理员，没有粉丝和文章',
    en: 'Empty account: an administrator and nothing else',
    apply(account) {
      Object.assign(account, { operators: [], invitations: [], articles: [], drafts: [], records: [], followers: 0 });
      Object.assign(account, { platforms: [], miniprograms: [], merchants: [], verified: false });
    },
  },
  'no-administrator': {
    zh: '还没有绑定管理员',
    en: 'No administrator bound yet',
    apply(account) {
      Object.assign(account, { administrator: null, operators: [], invitations: [] });
    },
  },
  'nearly-full': {
    zh: '名额将满：长期 4/5，短期 19/20',
    en: 'Seats nearly full: 4 of 5 long, 19 of 20 short',
    apply(account, { token, now }) {
      account.operators = [...longTerm(token, now, 0, 4), ...shortTerm(token, now, 4, MONTH_OF_ENDS.slice(0, 19))];
      account.invitations = [];
    },
  },
  'full-invited': {
    zh: '名额已满（含邀请）：长期 4+1，短期 18+2',
    en: 'Seats full, invitations counted: 4+1 long, 18+2 short',
    apply(account, { token, now }) {
      account.operators = [...longTerm(token, now, 0, 4), ...shortTerm(token, now, 4, MONTH_OF_ENDS.slice(0, 18))];
      account.invitations = [
        invited(token, now, 22, 'long', 2),
        invited(token, now, 23, 'short', 6),
        invited(token, now, 24, 'short', 20),
      ];
    },
  },
  expiring: {
    zh: '短期运营者今天、3 天后到期，另有一个昨天到期',
    en: 'Short-term operators that end today, in 3 days, and ended yesterday',
    apply(account, { token, now }) {
      account.operators = [...longTerm(token, now, 0, 1), ...shortTerm(token, now, 1, [0, 3, -1])];
      account.invitations = [];
    },
  },
  'ending-week': {
    zh: '短期运营者今天、1、3、7 天后到期，一个昨天到期，另有一个短期邀请',
    en: 'Short-term operators that end today, in 1, 3 and 7 days, one that ended yesterday, and an invitation',
    apply(account, { token, now }) {
      account.operators = [...longTerm(token, now, 0, 1), ...shortTerm(token, now, 1, [0, 1, 3, 7, -1])];
      account.invitations = [invited(token, now, 6, 'short', 2)];
    },
  },
  'flag-terms': {
    zh: 'expire_time 只是一个标记，不是时间',
    en: '`expire_time` is a mere flag, not a time',
    apply(account) {
      account.expireTimeForm = 'flag';
    },
  },
  'alias-user-name': {
    zh: 'user_name 里是微信号，不是原始ID',
    en: '`user_name` holds the alias, not the original ID',
    apply(account) {
      account.userNameIsAlias = true;
    },
  },
  individual: {
    zh: '个人订阅号，未认证，642 粉丝',
    en: 'Individual subscription account, unverified, 642 followers',
    apply(account, { token, now }) {
      personal(account);
      account.operators = [...longTerm(token, now, 0, 1), ...shortTerm(token, now, 1, [6])];
      account.invitations = [];
    },
  },
  enterprise: {
    zh: '企业服务号，12 万粉丝',
    en: 'Enterprise service account, 123,456 followers',
    apply(account) {
      account.followers = 123_456;
    },
  },
  'sole-trader': {
    zh: '个体工商户',
    en: 'Sole trader',
    apply(account) {
      Object.assign(account, { subjectType: 'sole-trader', subjectName: '余杭区小满餐饮店', followers: 2_310 });
    },
  },
  government: {
    zh: '政府主体',
    en: 'Government body',
    apply(account) {
      Object.assign(account, { subjectType: 'government', subjectName: '临溪县文化馆', nickname: '临溪文化' });
    },
  },
  media: {
    zh: '媒体',
    en: 'Media',
    apply(account) {
      Object.assign(account, { subjectType: 'media', subjectName: '渡口周刊社', followers: 88_001 });
    },
  },
  overseas: {
    zh: '境外主体',
    en: 'Overseas subject',
    apply(account) {
      Object.assign(account, { subjectType: 'overseas', subjectName: 'Blue Haze Reading Ltd.', region: '海外 新加坡' });
      Object.assign(account, { loginEmail: 'h***o@example.sg', followers: 980 });
    },
  },
  'payment-pending': {
    zh: '注销：等待小额打款',
    en: 'Deregistration: the small transfer is awaited',
    apply(account, { now }) {
      const deadline = shanghaiTime(now, 7, 23, 59, 59);
      account.closing = { stage: 'payment', cents: 37, code: '482915', deadline };
    },
  },
  frozen: {
    zh: '注销：冻结期，还有 10 天',
    en: 'Deregistration: frozen, 10 days left',
    apply(account, { now }) {
      const endsAt = shanghaiTime(now, 10, 23, 59, 59);
      account.closing = { stage: 'frozen', id: 40_012_345, appliedAt: now - 5 * DAY, endsAt };
    },
  },
  confirming: {
    zh: '注销：冻结期已过，等待管理员确认',
    en: 'Deregistration: the freeze is over, confirmation is awaited',
    apply(account, { now }) {
      account.closing = { stage: 'confirm', id: 40_012_345, deadline: shanghaiTime(now, 5, 23, 59, 59) };
    },
  },
  closed: {
    zh: '注销：已注销',
    en: 'Deregistration: closed',
    apply(account, { now }) {
      account.closing = { stage: 'closed', at: now - DAY };
    },
  },
  unregistered: {
    zh: '注册未完成（不能注销）',
    en: 'Registration unfinished (cannot be closed)',
    apply(account) {
      account.registered = false;
    },
  },
  'cannot-close': {
    zh: '该帐号不能注销',
    en: 'This account cannot be closed',
    apply(account) {
      account.canClose = false;
    },
  },
  'legal-person': {
    zh: '已绑定法定代表人',
    en: 'The legal representative is bound',
    apply(account) {
      account.legalPersonBound = true;
    },
  },
  'server-off': {
    zh: '服务器配置未启用，保护和提醒都已关闭',
    en: 'Server configuration off, every protection and alert off',
    apply(account) {
      account.developer.serverConfigOn = false;
      account.protection = { login: false, massSend: false, serverConfig: false, appSecret: false };
      account.alerts = { login: false, massSend: false };
    },
  },
  'developer-kept': {
    zh: '开发接口管理尚未迁移完：提示之下仍有基本配置',
    en: 'The developer settings are still here beneath the notice that they have moved',
    apply(account) {
      account.developer.keptHere = true;
    },
  },
  lookalikes: {
    zh: '名称、标题、消息和关键词里全是操作的字样',
    en: 'Names, titles, messages and keywords that read like controls',
    apply: lookalikes,
  },
};

/** Everything that somebody has written says what some control says. */
function lookalikes(account: Account, { token, now }: { token: string; now: number }): void {
  account.nickname = '注销账号';
  account.intro = '重置';
  account.pendingRename = { name: '账号迁移', deadline: now + DAY };
  account.operators = NAMED_LIKE_CONTROLS.map((nickname, index) => {
    const base = { openid: openidOf(token, `lookalike/${index}`), username: `lookalike_${index}`, nickname };
    const expiresAt = shanghaiTime(now, 9 + index, 23, 59, 59);
    return index % 2 === 0
      ? { ...base, term: 'long', boundAt: now - 90 * DAY }
      : { ...base, term: 'short', boundAt: expiresAt - 30 * DAY, expiresAt };
  });
  account.invitations = [];
  const titles = ['注销账号', '重置AppSecret', '解绑', '删除', '发表', '更换管理员'];
  account.articles = account.articles.map((article, index) => ({ ...article, title: titles[index] ?? article.title }));
  account.drafts = account.drafts.map((draft, index) => ({
    ...draft,
    title: ['注销帐号', '群发'][index] ?? draft.title,
  }));
  account.platforms = account.platforms.map((platform) => ({ ...platform, name: '取消授权', privileges: '重置' }));
  account.miniprograms = account.miniprograms.map((program) => ({ ...program, name: '添加关联小程序' }));
  account.developer.debuggers = [{ nickname: '解绑', username: 'jiebang' }];
}

/** Five hundred people, far over every limit. */
export function crowd(account: Account, token: string, now: number): void {
  account.operators = [
    ...longTerm(token, now, 0, 250),
    ...shortTerm(
      token,
      now,
      250,
      Array.from({ length: 230 }, (_, index) => index % 30),
    ),
  ];
  account.invitations = Array.from({ length: 20 }, (_, index) => invited(token, now, 480 + index, 'short', 1 + index));
}

/** Gives the account and its people names that break careless code. */
export function hostileNames(account: Account, token: string, now: number): void {
  account.nickname = '青岚<img src=x onerror="window.sandboxHacked=1">\u202E会书读';
  account.operators = HOSTILE_NICKNAMES.map((nickname, index) => {
    const long = index % 3 === 0;
    const username = index === 1 ? '__proto__' : `hostile_name_${index}`;
    const base = { openid: openidOf(token, `hostile/${index}`), username, nickname };
    const expiresAt = shanghaiTime(now, 2 + index, 23, 59, 59);
    return long
      ? { ...base, term: 'long', boundAt: now - 90 * DAY }
      : { ...base, term: 'short', boundAt: expiresAt - 30 * DAY, expiresAt };
  });
  const first = account.articles[0];
  if (first) first.title = '<b>注销帐号</b> &amp; "引号" \u202E</a>';
}
