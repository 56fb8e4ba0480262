import type { Day } from '../time/day.ts';

/** `long` 长期, `short` 短期 (one month). */
export type Term = 'long' | 'short';

/** How sure an expiry is: the page gave it, the person entered it, it was inferred, or nobody knows. */
export type Basis = 'exact' | 'manual' | 'estimated' | 'unknown';

/** One operator, or one invitation (待确认邀请), which holds a seat like an operator. Every text is as the page wrote it: untrusted. */
export interface Person {
  /** The person's openid for this account, where the page gave one. */
  readonly openid: string | null;
  /** The WeChat ID (微信号), where the page gave one; often masked. */
  readonly wechatId: string | null;
  readonly nickname: string;
  /** null: the page did not say. */
  readonly term: Term | null;
  readonly status: 'bound' | 'invited';
  /** Last day of the term in Shanghai; always null for long-term operators. */
  readonly expires: Day | null;
  readonly basis: Basis;
}

/** Operators and invitations as one page showed them at one moment. */
export interface Roster {
  /** The administrator's WeChat ID as the page shows it, masked; null if the page does not. */
  readonly administrator: string | null;
  readonly people: readonly Person[];
}

/** Seats per term (名额). `total` also bounds the sum. */
export interface SeatLimits {
  readonly long: number;
  readonly short: number;
  readonly total: number;
}
