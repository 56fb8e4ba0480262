import type { Day } from '../time/day.ts';
import type { DurationUnit } from '../time/duration.ts';

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

/**
 * One person through all sightings of one account. Texts, term and date are the last that any page gave. Moments are
 * milliseconds since 1970.
 */
export interface Known extends Person {
  readonly id: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The first sighting at which they were missing; null while they are listed. */
  readonly goneAt: number | null;
  /** The last sighting at which the present binding had not begun: they were absent, invited, or bound for another term. null: not known. */
  readonly boundAfter: number | null;
  /** The first sighting of the present binding; null while they are only invited. */
  readonly boundBefore: number | null;
  /** The last sighting before the present invitation; null: not known, or there is none. */
  readonly invitedAfter: number | null;
  /** The first sighting of the present invitation; null where there is none. */
  readonly invitedBefore: number | null;
  /** Recognised by nothing but a name that somebody else has or had: this may be another person's history. */
  readonly doubtful: boolean;
}

/** When a term ends. `day` is null exactly where `basis` is `unknown`. */
export interface Expiry {
  /** The last day of the term in Shanghai; of a range the earlier end, by which to warn. */
  readonly day: Day | null;
  /** The later end where it is a range; null: the same day. */
  readonly latest: Day | null;
  readonly basis: Basis;
  /** The end that follows from what the person entered, where the page says otherwise. */
  readonly conflict: Day | null;
}

/** What the person entered by hand of an operator's term: the day of binding, or its last day. */
export interface TermEntry {
  readonly kind: 'bound' | 'expires';
  readonly day: Day;
  /** Milliseconds since 1970. */
  readonly enteredAt: number;
}

/** A listed person as all is shown of them: `expires` and `basis` are the effective ones. */
export interface EffectivePerson extends Known {
  readonly expiry: Expiry;
  readonly standing: 'bound' | 'invited' | 'expired';
}

/** Operators and invitations as one page showed them at one moment. */
export interface Roster {
  /** The administrator's WeChat ID as the page shows it, masked; null if the page does not. */
  readonly administrator: string | null;
  readonly people: readonly Person[];
}

/** The people of an account as all is known of them. Can stand wherever a {@link Roster} is asked for. */
export interface EffectiveRoster extends Roster {
  readonly people: readonly EffectivePerson[];
}

/** Seats per term (名额). `total` also bounds the sum. */
export interface SeatLimits {
  readonly long: number;
  readonly short: number;
  readonly total: number;
}

/** How long something lasts by the rules, in whole units; two ends where sources disagree. A rule's range of amounts has this shape. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly unit: DurationUnit;
}

/** The spans by which terms and invitations are reckoned. */
export interface Spans {
  /** How long a short-term operator stays bound. */
  readonly shortTerm: Span;
  /** How long an unconfirmed invitation lives. */
  readonly invitation: Span;
}
