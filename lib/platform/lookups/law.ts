import type { RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import * as law from '../rules/law.ts';

/** Calendar days before the end of its business on which a seller must have posted its notice: wait at least so long after it. */
export function ceaseBusinessNotice(book: RuleBook): AmountRange {
  return timeRange(book, law.ceaseNotice);
}

/**
 * Years for which transaction records are kept, counted from each completed transaction.
 * The duty is a platform operator's; for an account's holder it is advice.
 */
export function recordRetention(book: RuleBook): AmountRange {
  return timeRange(book, law.recordRetention);
}
