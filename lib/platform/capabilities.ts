import type { EffectiveRule, RuleBook } from './book.ts';
import { type Can, type RoleColumn, type RuleData, TOPICS, type Topic } from './rule.ts';

/** The columns of the comparison, from the one who may most to the one who may least. */
export const ROLE_COLUMNS = ['administrator', 'long', 'short', 'nobody'] as const satisfies readonly RoleColumn[];

/** One thing to do, and who may do it. */
export interface Capability {
  readonly rule: EffectiveRule;
  readonly what: NonNullable<RuleData['may']>['what'];
  readonly may: Readonly<Record<RoleColumn, Can>>;
}

/** Who may do what, from every rule that says so, topic by topic in the order of topics. */
export function capabilities(book: RuleBook): ReadonlyMap<Topic, readonly Capability[]> {
  const table = new Map<Topic, readonly Capability[]>();
  for (const topic of TOPICS) {
    const rows = [...book.values()].flatMap((rule) => {
      if (rule.topic !== topic || !rule.may) return [];
      const { what, ...may } = rule.may;
      return [{ rule, what, may }];
    });
    if (rows.length > 0) table.set(topic, rows);
  }
  return table;
}
