import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import * as migration from '../rules/migration.ts';
import * as course from '../rules/migration-course.ts';

/** Yuan for the review of a migration (账号迁移); a late confirmation costs it once more. */
export function migrationFee(book: RuleBook): number {
  return inBook(book, migration.migrationFee).value.amount;
}

/** Followers that the receiving account may have at most if all followers are to move to it. */
export function migrationTargetFollowers(book: RuleBook): number {
  return inBook(book, migration.migrationTargetFollowers).value.count;
}

/** Working days of the review: something to be waited for. */
export function migrationReviewTime(book: RuleBook): AmountRange {
  return timeRange(book, course.migrationReviewTime);
}

/** Calendar days from the passed review within which both administrators must confirm: something to be done in time. */
export function migrationConfirmWindow(book: RuleBook): AmountRange {
  return timeRange(book, course.migrationConfirmWindow);
}

/** Hours for which the old account is frozen once both have confirmed: something to be waited for. */
export function migrationFreeze(book: RuleBook): AmountRange {
  return timeRange(book, course.migrationFreeze);
}

/** Calendar days in which followers, once told, may unfollow; longer in the beta of 2017. */
export function migrationFollowerChoice(book: RuleBook): AmountRange {
  return timeRange(book, course.migrationFollowerChoice);
}

/** Calendar days that moving the data takes after the freeze: something to be waited for. */
export function migrationDataTime(book: RuleBook): AmountRange {
  return timeRange(book, course.migrationDataTime);
}

/** Calendar days from the passed review in which openids can be converted: something to be done in time. */
export function openidConversionWindow(book: RuleBook): AmountRange {
  return timeRange(book, course.openidConversionWindow);
}
