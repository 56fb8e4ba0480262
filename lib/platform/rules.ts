import type { Count, Period, PeriodByFollowers, Rule } from './rule.ts';
import { consoleScript, S1, S9, S10, S11, S12, S19 } from './sources.ts';

const CHECKED = '2026-11-21';
const count = (n: number): Count => ({ kind: 'count', count: n });
const period = (amount: number, unit: Period['unit']): Period => ({ kind: 'period', amount, unit });

export const longTermSeats: Rule<Count> = {
  id: 'long-term-seats',
  says: { zh: '每个公众号最多 5 名长期运营者。', en: 'An account may have at most 5 long-term operators.' },
  value: count(5),
  confidence: 'A',
  checked: CHECKED,
  sources: [S1, S19, consoleScript('人员设置')],
  also: [],
  claims: ['a6', 'a9'],
};

export const shortTermSeats: Rule<Count> = {
  id: 'short-term-seats',
  says: { zh: '每个公众号最多 20 名短期运营者。', en: 'An account may have at most 20 short-term operators.' },
  value: count(20),
  confidence: 'A',
  checked: CHECKED,
  sources: [S1, S19, consoleScript('人员设置')],
  also: [],
  claims: ['a7'],
};

export const totalSeats: Rule<Count> = {
  id: 'total-seats',
  says: {
    zh: '运营者合计最多 25 名；未确认的邀请同样占名额。',
    en: 'Operators number at most 25 in all; unconfirmed invitations count.',
  },
  value: count(25),
  confidence: 'A',
  checked: CHECKED,
  sources: [S1, consoleScript('人员设置')],
  also: [],
  claims: [],
};

const shortTerm: Rule<Period> = {
  id: 'short-term',
  says: {
    zh: '短期运营者有效期 1 个月，到期自动失效，需要重新绑定。',
    en: 'A short-term operator is bound for one month, lapses by itself and must be bound again.',
  },
  value: period(1, 'month'),
  confidence: 'A',
  checked: CHECKED,
  sources: [S1, S19],
  also: [],
  claims: ['a8'],
};

export const invitationLifetime: Rule<Period> = {
  id: 'invitation-lifetime',
  says: {
    zh: '邀请发出后 24 小时内未确认，系统自动撤销。',
    en: 'An invitation lapses after 24 hours without confirmation.',
  },
  value: period(24, 'hour'),
  confidence: 'A',
  checked: CHECKED,
  sources: [consoleScript('人员设置')],
  also: [{ value: period(72, 'hour'), source: '内容站', why: '同一站点的其他页面与之矛盾。' }],
  claims: [],
};

export const approvalLifetime: Rule<Period> = {
  id: 'approval-lifetime',
  says: {
    zh: '非管理员扫码时，操作申请会转给管理员，30 分钟内未处理即失效。',
    en: 'When somebody else scans, the request goes to the administrator and lapses after 30 minutes.',
  },
  value: period(30, 'minute'),
  confidence: 'A',
  checked: CHECKED,
  sources: [consoleScript('微信验证')],
  also: [],
  claims: [],
};

export const freezePeriod: Rule<PeriodByFollowers> = {
  id: 'freeze-period',
  says: {
    zh: '主体验证通过后进入冻结期，时长按粉丝数分档。',
    en: 'Once the subject is verified the account is frozen, for a time set by its follower count.',
  },
  value: {
    kind: 'period-by-followers',
    unit: 'day',
    steps: [
      { upTo: 1_000, amount: 7 },
      { upTo: 10_000, amount: 15 },
      { upTo: 100_000, amount: 30 },
      { upTo: null, amount: 60 },
    ],
  },
  confidence: 'C',
  checked: CHECKED,
  sources: [S11],
  also: [
    {
      value: {
        kind: 'period-by-followers',
        unit: 'day',
        steps: [
          { upTo: 10_000, amount: 15 },
          { upTo: 100_000, amount: 30 },
          { upTo: null, amount: 60 },
        ],
      },
      source: `${S9.title} (${S9.date})`,
      why: '2017 年的通知没有 1,000 人以下一档；该档何时增加没有查到。',
    },
  ],
  claims: ['b6', 'b38'],
};

export const confirmationWindow: Rule<Period> = {
  id: 'confirmation-window',
  says: {
    zh: '冻结期满后不会自动注销，管理员须在 7 天内登录确认。',
    en: 'After the freeze nothing happens by itself: the administrator must log in and confirm within 7 days.',
  },
  value: period(7, 'day'),
  confidence: 'C',
  checked: CHECKED,
  sources: [S11, S12],
  also: [
    {
      value: period(2, 'day'),
      source: `${S10.title} (${S10.date})`,
      why: '组织类账号的旧说明写的是 2 天；安排时以较短者为准。',
    },
  ],
  claims: [],
};

/** Every rule, in the order in which a person meets them. */
export const RULES: readonly Rule[] = [
  longTermSeats,
  shortTermSeats,
  totalSeats,
  shortTerm,
  invitationLifetime,
  approvalLifetime,
  freezePeriod,
  confirmationWindow,
];
