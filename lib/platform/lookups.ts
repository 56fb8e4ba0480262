import type { SeatLimits } from '../roster/types.ts';
import type { PlatformFacts } from './facts.ts';
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
