import type { EffectiveRule, RuleBook } from '../book.ts';
import type { Can, RoleColumn } from '../rule.ts';

/** A rule about who may do something. */
export type RoleRule = EffectiveRule & { readonly may: NonNullable<EffectiveRule['may']> };

/** The comparison of roles: one row for each thing that somebody may do, in the order of the book. */
export function roleComparison(book: RuleBook): readonly RoleRule[] {
  return [...book.values()].filter((rule): rule is RoleRule => rule.may !== undefined);
}

/** Whether a role may do what a rule is about: `unknown` where the rule is gone or does not compare roles. */
export function canDo(book: RuleBook, ruleId: string, role: RoleColumn): Can {
  return book.get(ruleId)?.may?.[role] ?? 'unknown';
}
