/**
 * What a rule of the platform looks like. A rule is data with a source: no quota, period or fee is a constant in code.
 * Confidence — A: official page, or the console's own script; B: verbatim reprint of an official notice, two independent
 * consistent sources, or behaviour visible in code; C: one unofficial source; D: filler; BG: background knowledge, unverified.
 */
export interface Rule<V extends RuleValue = RuleValue> {
  readonly id: string;
  readonly says: { readonly zh: string; readonly en: string };
  readonly value: V;
  readonly confidence: 'A' | 'B' | 'C' | 'D' | 'BG';
  /** The day on which the sources were last compared, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly sources: readonly Source[];
  /** Other values that circulate, and what is wrong or uncertain about them. */
  readonly also: readonly { readonly value: RuleValue; readonly source: string; readonly why: string }[];
  /** Rows of the two source documents that this rule answers (`a1`…`a17`, `b1`…`b40`). */
  readonly claims: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly address: string | null;
  /** `YYYY-MM-DD`, a year, or null where the copy bears no date. */
  readonly date: string | null;
  readonly kind: 'official' | 'console-script' | 'reprint' | 'community';
}

type Unit = 'minute' | 'hour' | 'day' | 'working-day' | 'month';
export interface Count {
  readonly kind: 'count';
  readonly count: number;
}
export interface Period {
  readonly kind: 'period';
  readonly amount: number;
  readonly unit: Unit;
}
/** A period that depends on the follower count: the first step whose `upTo` is not exceeded applies; null means without limit. */
export interface PeriodByFollowers {
  readonly kind: 'period-by-followers';
  readonly unit: Unit;
  readonly steps: readonly { readonly upTo: number | null; readonly amount: number }[];
}
export type RuleValue = Count | Period | PeriodByFollowers;
