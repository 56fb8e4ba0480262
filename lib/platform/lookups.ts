import type { SeatLimits } from '../roster/types.ts';
import type { Period, PeriodByFollowers, RuleValue } from './rule.ts';
import {
  approvalLifetime,
  confirmationWindow,
  freezePeriod,
  invitationLifetime,
  longTermSeats,
  shortTermSeats,
  totalSeats,
} from './rules.ts';

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
}

/** Seats per term, and in all. */
export function seatLimits(): SeatLimits {
  return { long: longTermSeats.value.count, short: shortTermSeats.value.count, total: totalSeats.value.count };
}

const isPeriod = (value: RuleValue): value is Period => value.kind === 'period';
const isByFollowers = (value: RuleValue): value is PeriodByFollowers => value.kind === 'period-by-followers';
const range = (amounts: readonly number[]): { from: number; to: number } => ({
  from: Math.min(...amounts),
  to: Math.max(...amounts),
});

/** All that a console page may need, with every disagreement between sources kept as a range. */
export function platformFacts(): PlatformFacts {
  const freezes = [freezePeriod.value, ...freezePeriod.also.map((other) => other.value).filter(isByFollowers)];
  const windows = [confirmationWindow.value, ...confirmationWindow.also.map((other) => other.value).filter(isPeriod)];
  return {
    seats: seatLimits(),
    invitationHours: invitationLifetime.value.amount,
    approvalMinutes: approvalLifetime.value.amount,
    freezeDays: range(freezes.flatMap((value) => value.steps.map((step) => step.amount))),
    confirmDays: range(windows.map((value) => value.amount)),
  };
}
