import { inBook, type RuleBook } from '../book.ts';
import { type AmountRange, timeRange } from '../range.ts';
import * as content from '../rules/content.ts';
import { followerListPage } from '../rules/followers.ts';

/** Calendar days for which followers' messages are kept: they must be saved within them. */
export function messageRetention(book: RuleBook): { readonly text: AmountRange; readonly media: AmountRange } {
  return { text: timeRange(book, content.textRetention), media: timeRange(book, content.mediaRetention) };
}

/** How long, in hours, and how often a follower can be answered through the API after a message of theirs. */
export function replyAllowance(book: RuleBook): { readonly within: AmountRange; readonly messages: number } {
  return { within: timeRange(book, content.replyWindow), messages: inBook(book, content.replyCount).value.count };
}

/** OpenIDs in one answer of the API, for an account that may list its followers. */
export function followersPerCall(book: RuleBook): number {
  return inBook(book, followerListPage).value.count;
}
