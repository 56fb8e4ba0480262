import type { SeatLimits, Span, Term } from '../roster/types.ts';
import { type EffectiveRule, inBook, type RuleBook } from './book.ts';
import type { FactName, OperatorWords, PlatformFacts } from './facts.ts';
import {
  accountsPerPerson,
  bindingRetryWait,
  operatorPreconditions,
  refusalAdvice,
  unbindOneselfSteps,
} from './lookups/operators.ts';
import { type AmountRange, timeRange } from './range.ts';
import type { Rule } from './rule.ts';
import * as perPerson from './rules/accounts-per-person.ts';
import * as freeze from './rules/freeze.ts';
import * as operators from './rules/operators.ts';
import { approvalLifetime } from './rules/protection.ts';
import * as seats from './rules/seats.ts';
import { type ClockUnit, inClockUnit } from './units.ts';

/** Seats per term, and in all. */
export function seatLimits(book: RuleBook): SeatLimits {
  return {
    long: seatsOf(book, 'long').limit,
    short: seatsOf(book, 'short').limit,
    total: inBook(book, seats.totalSeats).value.count,
  };
}

/** Seats of one term, and the rule that says so. */
export function seatsOf(book: RuleBook, term: Term): { readonly limit: number; readonly rule: EffectiveRule | null } {
  const { value, rule } = inBook(book, term === 'long' ? seats.longTermSeats : seats.shortTermSeats);
  return { limit: value.count, rule };
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
 * @returns a range where sources disagree; calendar days, unless the person or a file of rules gives another unit
 * @throws RangeError if `followers` is not a whole number ≥ 0
 */
export function freezePeriod(book: RuleBook, followers: number | null = null): AmountRange {
  return timeRange(book, freeze.freezePeriod, followers);
}

/** How long the administrator has to confirm once the freeze is over. */
export function confirmationWindow(book: RuleBook): AmountRange {
  return timeRange(book, freeze.confirmationWindow);
}

/** The rules that each figure is drawn from. */
const BEHIND: Readonly<Record<FactName, readonly Rule[]>> = {
  seats: [seats.longTermSeats, seats.shortTermSeats, seats.totalSeats],
  invitationHours: [seats.invitationLifetime],
  shortTerm: [seats.shortTerm],
  accountsPerPerson: [perPerson.accountsPerPerson],
  bindingRetryHours: [operators.bindingRetryWait],
  approvalMinutes: [approvalLifetime],
  freezeDays: [freeze.freezePeriod],
  confirmDays: [freeze.confirmationWindow],
};

/** The rules behind a figure that hold a value of the person's own. */
export function ownRules(book: RuleBook, fact: FactName): EffectiveRule[] {
  return BEHIND[fact].flatMap((rule) => {
    const { own, rule: held } = inBook(book, rule);
    return own && held ? [held] : [];
  });
}

/** Both ends in whole days, outward: no source says less or more. */
function inDays({ from, to, unit }: AmountRange): { from: number; to: number } {
  return { from: Math.floor(inClockUnit(from, unit, 'day').from), to: Math.ceil(inClockUnit(to, unit, 'day').to) };
}

/** The safe end of a deadline, to a hundredth: half an hour is not none. */
function deadlineIn(unit: ClockUnit, range: AmountRange): number {
  return Math.floor(inClockUnit(range.asDeadline, range.unit, unit).from * 100) / 100;
}

/** The safe end of something to be waited for, in whole hours. */
function waitInHours({ asWaiting, unit }: AmountRange): number {
  return Math.ceil(inClockUnit(asWaiting, unit, 'hour').to);
}

/** All that a console page may need, with every disagreement between sources kept as a range. */
export function platformFacts(book: RuleBook): PlatformFacts {
  return {
    seats: seatLimits(book),
    invitationHours: deadlineIn('hour', invitationLifetime(book)),
    shortTerm: spanOf(shortTerm(book)),
    accountsPerPerson: accountsPerPerson(book).usual,
    bindingRetryHours: waitInHours(bindingRetryWait(book)),
    approvalMinutes: deadlineIn('minute', requestLifetime(book)),
    freezeDays: inDays(freezePeriod(book)),
    confirmDays: inDays(confirmationWindow(book)),
    own: (Object.keys(BEHIND) as FactName[]).filter((fact) => ownRules(book, fact).length > 0),
  };
}

const spanOf = ({ from, to, unit }: AmountRange): Span => ({ from, to, unit });

/** What a console page may say of operators in the rules' own words. */
export function operatorWords(book: RuleBook): OperatorWords {
  return {
    refusals: refusalAdvice(book).map(({ refusal, ruleId, reason, remedy }) => {
      const own = book.get(ruleId)?.override != null;
      return { refusal, reason, remedy, own };
    }),
    unbindSteps: unbindOneselfSteps(book),
    preconditions: operatorPreconditions(book),
    boundAgain: (inBook(book, seats.boundAgain).rule ?? seats.boundAgain).says,
  };
}
