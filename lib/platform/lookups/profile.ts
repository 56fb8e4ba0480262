import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import type { Rule } from '../rule.ts';
import * as profile from '../rules/profile.ts';
import * as renaming from '../rules/renaming.ts';
import { type Quota, quotaOf } from './quota.ts';

/** How often an individual's account may be renamed: in a calendar year, counted anew from 1 January. */
export function individualRenameQuota(book: RuleBook): Quota {
  return quotaOf(book, renaming.renameIndividualQuota);
}

/** Hours after handing in a new name in which an individual can still cancel it: something to be done in time. */
export function renameCancelWindow(book: RuleBook): AmountRange {
  return timeRange(book, renaming.renameCancelWindow);
}

/** Working days that a rename may stay under review, at most: something to be waited for. */
export function renameReview(book: RuleBook): AmountRange {
  return timeRange(book, renaming.renameReview);
}

/** Calendar days after a rename until anybody may take the old name. */
export function oldNameProtection(book: RuleBook): AmountRange {
  return timeRange(book, renaming.oldNameProtection);
}

/** Yuan for one verification (微信认证), which every rename of an organisation's account needs. */
export function verificationFee(book: RuleBook): number {
  return inBook(book, renaming.verificationFee).value.amount;
}

/** How often the WeChat ID of an account could be changed when that was last told, in 2017: today's quota is not known. */
export function aliasChangeQuota(book: RuleBook): Quota {
  return quotaOf(book, profile.aliasChangeQuota);
}

/** Fewest and most characters. */
export interface Length {
  readonly from: number;
  readonly to: number;
}

/** How long the three texts of a profile may be, in the page’s own characters: one Chinese character may count as two. */
export function profileLengths(book: RuleBook): {
  readonly name: Length;
  readonly alias: Length;
  readonly intro: Length;
} {
  const length = (rule: Rule<'count-range'>): Length => {
    const { from, to } = inBook(book, rule).value;
    return { from, to };
  };
  return { name: length(profile.nameLength), alias: length(profile.aliasLength), intro: length(profile.introLength) };
}
