import type { RuleBook } from '../platform/book.ts';
import { closeOrMigrate } from '../platform/lookups/close-or-migrate.ts';
import type { Words } from '../platform/rule.ts';

/** What one way comes to: a line for each rule that says so. */
export interface Cell {
  readonly lines: readonly { readonly ruleId: string; readonly says: Words; readonly own: boolean }[];
}

export interface CompareRow {
  readonly id: string;
  readonly asks: Words;
  readonly deregister: Cell;
  readonly migrate: Cell;
}

/** Deregistration beside migration (账号迁移), question by question, from the rules of this book. */
export function compareWays(book: RuleBook): readonly CompareRow[] {
  const cell = (rules: ReturnType<typeof closeOrMigrate>[number]['close']): Cell => ({
    lines: rules.map(({ id, says, override }) => ({ ruleId: id, says, own: override !== null })),
  });
  return closeOrMigrate(book).map(({ id, asks, close, migrate }) => ({
    id,
    asks,
    deregister: cell(close),
    migrate: cell(migrate),
  }));
}
