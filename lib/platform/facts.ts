import type { SeatLimits } from '../roster/types.ts';

/** The figures that a console page needs in order to speak: plain numbers, so that no content script carries the rule set. */
export interface PlatformFacts {
  readonly seats: SeatLimits;
  /** Hours after which an unconfirmed invitation lapses. */
  readonly invitationHours: number;
  /** Minutes after which a request forwarded to the administrator lapses. */
  readonly approvalMinutes: number;
  /** Shortest and longest freeze that any source gives, in calendar days. */
  readonly freezeDays: { readonly from: number; readonly to: number };
  /** Days the administrator has to confirm after the freeze; where sources disagree, both ends. */
  readonly confirmDays: { readonly from: number; readonly to: number };
  /** The figures that rest on a value which the person set. A mirror that an earlier version wrote does not have it. */
  readonly own: readonly FactName[];
}

export type FactName = Exclude<keyof PlatformFacts, 'own'>;

/** The key in `storage.local` under which the figures are mirrored for content scripts. */
export const FACTS_MIRROR = 'platform-facts';
