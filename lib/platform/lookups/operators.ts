import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import type { Rule, Words } from '../rule.ts';
import * as perPerson from '../rules/accounts-per-person.ts';
import * as refusals from '../rules/binding-refusals.ts';
import * as operators from '../rules/operators.ts';
import { invitationsTakeSeats, peoplePerAccount } from '../rules/seats.ts';

/** How many accounts one person may be bound to. */
export interface AccountsPerPerson {
  readonly usual: number;
  /** With the authorisation of a bound legal representative. */
  readonly authorised: number;
}

/** How many accounts one WeChat ID may be bound to. Whether those one administers count too, no source says. */
export function accountsPerPerson(book: RuleBook): AccountsPerPerson {
  return {
    usual: inBook(book, perPerson.accountsPerPerson).value.count,
    authorised: inBook(book, perPerson.accountsPerPersonAtMost).value.count,
  };
}

/** How many people an account has at most: the administrator and every operator. */
export function peopleAtMost(book: RuleBook): number {
  return inBook(book, peoplePerAccount).value.count;
}

/** Whether an invitation holds its seat before it is accepted. */
export function invitationsCount(book: RuleBook): boolean {
  return inBook(book, invitationsTakeSeats).value.yes;
}

/** Hours from the last attempt until binding may be tried again after 操作过于频繁: something to be waited for. */
export function bindingRetryWait(book: RuleBook): AmountRange {
  return timeRange(book, operators.bindingRetryWait);
}

/** What a person must have done before they can become an operator, in no order. */
export function operatorPreconditions(book: RuleBook): readonly Words[] {
  return inBook(book, operators.operatorPreconditions).value.items;
}

/** What an operator does to leave an account by themselves, step by step. */
export function unbindOneselfSteps(book: RuleBook): readonly Words[] {
  return inBook(book, operators.unbindOneself).value.items;
}

/** What anybody does to learn which accounts their own phone, ID number and WeChat are bound to, step by step. */
export function checkOwnBindingsSteps(book: RuleBook): readonly Words[] {
  return inBook(book, operators.checkOwnBindings).value.items;
}

/** Why the console may refuse an invitation: the three commonest reasons, what the person lacks, then the rest. */
const REFUSALS = {
  'not-following': refusals.refusedNotFollowing,
  'seats-full': refusals.refusedSeatsFull,
  'person-full': refusals.refusedPersonFull,
  'no-bank-card': refusals.refusedNoBankCard,
  'account-protection-off': refusals.refusedProtectionOff,
  'hidden-id': refusals.refusedHiddenId,
  'person-full-for-good': refusals.refusedPersonFullForGood,
  'already-invited': refusals.refusedInvited,
  'already-bound': refusals.refusedBound,
  'no-administrator': refusals.refusedNoAdministrator,
  'not-administrator': refusals.refusedNotAdministrator,
} as const satisfies Record<string, Rule<'text'>>;

export interface RefusalAdvice {
  readonly refusal: keyof typeof REFUSALS | 'too-frequent';
  readonly ruleId: string;
  /** What is the matter. */
  readonly reason: Words;
  /** What to do about it; null for `too-frequent`: wait for `bindingRetryWait`. */
  readonly remedy: Words | null;
}

/** Every known reason for which an invitation is refused, the commonest first. */
export function refusalAdvice(book: RuleBook): readonly RefusalAdvice[] {
  const known = (Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]).map((refusal): RefusalAdvice => {
    const { value, rule } = inBook<'text'>(book, REFUSALS[refusal]);
    return { refusal, ruleId: REFUSALS[refusal].id, reason: (rule ?? REFUSALS[refusal]).says, remedy: value.text };
  });
  const { rule } = inBook(book, operators.bindingRetryWait);
  const wait = rule ?? operators.bindingRetryWait;
  return [...known, { refusal: 'too-frequent', ruleId: wait.id, reason: wait.says, remedy: null }];
}
