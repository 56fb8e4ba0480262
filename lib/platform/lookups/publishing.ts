import type { RuleBook } from '../book.ts';
import { deletePublishedApiQuota } from '../rules/publishing.ts';
import { type Quota, quotaOf } from './quota.ts';

/** How many published articles the API deletes a day. What the console itself allows is not known. */
export function apiDeletions(book: RuleBook): Quota {
  return quotaOf(book, deletePublishedApiQuota);
}
