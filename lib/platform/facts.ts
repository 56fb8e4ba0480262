import type { SeatLimits, Span } from '../roster/types.ts';
import type { RefusalAdvice } from './lookups/operators.ts';
import type { Words } from './rule.ts';

/** The figures that a console page needs in order to speak: plain numbers, so that no content script carries the rule set. */
export interface PlatformFacts {
  readonly seats: SeatLimits;
  /** Hours after which an unconfirmed invitation lapses. */
  readonly invitationHours: number;
  /** How long a short-term operator stays bound. */
  readonly shortTerm: Span;
  /** How many accounts one person may be bound to, as a rule. */
  readonly accountsPerPerson: number;
  /** Hours to wait from the last attempt after binding was refused as too frequent; of several, the longest. */
  readonly bindingRetryHours: number;
  /** Minutes after which a request forwarded to the administrator lapses. */
  readonly approvalMinutes: number;
  /** Shortest and longest freeze that any source gives, in calendar days. */
  readonly freezeDays: { readonly from: number; readonly to: number };
  /** Days the administrator has to confirm after the freeze; where sources disagree, both ends. */
  readonly confirmDays: { readonly from: number; readonly to: number };
  /** The figures that rest on a value which the person set. */
  readonly own: readonly FactName[];
}

export type FactName = Exclude<keyof PlatformFacts, 'own'>;

/**
 * The key in `storage.local` under which the figures are mirrored for content scripts. A mirror that an earlier version wrote lacks
 * what was added since.
 */
export const FACTS_MIRROR = 'platform-facts';

/** What the rules say about operators in words, for the one console page that shows them. */
export interface OperatorWords {
  /** Why an invitation may be refused, the commonest first; `own`: the person set what to do about it. */
  readonly refusals: readonly (Omit<RefusalAdvice, 'ruleId'> & { readonly own: boolean })[];
  /** What an operator does to leave an account by themselves, step by step. */
  readonly unbindSteps: readonly Words[];
  /** What a person must have done before they can become an operator. */
  readonly preconditions: readonly Words[];
  /** What becomes of somebody whose short term has ended. */
  readonly boundAgain: Words;
}

/** The key in `storage.local` under which {@link OperatorWords} are mirrored. */
export const WORDS_MIRROR = 'operator-words';
