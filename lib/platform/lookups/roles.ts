import type { RuleBook } from '../book.ts';
import type { Can, RoleColumn } from '../rule.ts';

/** Whether a role may do what a rule is about: `unknown` where the rule is gone or does not compare roles. */
export function canDo(book: RuleBook, ruleId: string, role: RoleColumn): Can {
  return book.get(ruleId)?.may?.[role] ?? 'unknown';
}
