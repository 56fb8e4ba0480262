import { inBook, type RuleBook } from '../book.ts';
import type { Rule, Unit } from '../rule.ts';

/** How often something may be done. */
export interface Quota {
  readonly times: number;
  /** In each such time, by the platform's calendar (Asia/Shanghai); null: in all. */
  readonly per: Unit | null;
  /** The person set it. */
  readonly own: boolean;
}

/** A rule's count as a quota. */
export function quotaOf(book: RuleBook, rule: Rule<'count'>): Quota {
  const { value, own } = inBook(book, rule);
  return { times: value.count, per: value.per ?? null, own };
}
