import type { SeatLimits } from '../roster/types.ts';
import { BUILT_IN, inBook, type RuleBook } from './book.ts';
import type { PlatformFacts } from './facts.ts';
import { type AmountRange, timeRange } from './range.ts';
import * as freeze from './rules/freeze.ts';
import { approvalLifetime } from './rules/protection.ts';
import * as seats from './rules/seats.ts';

/** Seats per term, and in all. */
export function seatLimits(book: RuleBook = BUILT_IN): SeatLimits {
  return {
    long: inBook(book, seats.longTermSeats).value.count,
    short: inBook(book, seats.shortTermSeats).value.count,
    total: inBook(book, seats.totalSeats).value.count,
  };
}

/** How long a short-term operator stays bound. */
export function shortTerm(book: RuleBook): AmountRange {
  return timeRange(book, seats.shortTerm);
}

/** How long an unconfirmed invitation lives. */
export function invitationLifetime(book: RuleBook): AmountRange {
  return timeRange(book, seats.invitationLifetime);
}

/** How long a request that went to the administrator lives. */
export function requestLifetime(book: RuleBook): AmountRange {
  return timeRange(book, approvalLifetime);
}

/**
 * How long an account stays frozen after its subject is verified.
 * @param followers whole number ≥ 0 as the console's home page shows it; null where it is not known
 * @returns calendar days, as a range where sources disagree
 * @throws RangeError if `followers` is not a whole number ≥ 0
 */
export function freezePeriod(book: RuleBook, followers: number | null = null): AmountRange {
  return timeRange(book, freeze.freezePeriod, followers);
}

/** How long the administrator has to confirm once the freeze is over. */
export function confirmationWindow(book: RuleBook): AmountRange {
  return timeRange(book, freeze.confirmationWindow);
}

const ends = ({ from, to }: AmountRange): { from: number; to: number } => ({ from, to });

/** All that a console page may need, with every disagreement between sources kept as a range. */
export function platformFacts(book: RuleBook = BUILT_IN): PlatformFacts {
  return {
    seats: seatLimits(book),
    invitationHours: invitationLifetime(book).asDeadline,
    approvalMinutes: requestLifetime(book).asDeadline,
    freezeDays: ends(freezePeriod(book)),
    confirmDays: ends(confirmationWindow(book)),
  };
}
