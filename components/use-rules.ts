import { useLiveQuery } from 'dexie-react-hooks';
import { BUILT_IN, type Override, type RuleBook } from '@/lib/platform/book.ts';
import { listRuleFiles, readBook } from '@/lib/store/book.ts';
import { database } from '@/lib/store/database.ts';
import { listOverrides } from '@/lib/store/overrides.ts';
import type { RuleFileRow } from '@/lib/store/schema.ts';

/** The rules as they hold for this person, live across windows; the product's own until theirs are read. */
export function useRuleBook(): RuleBook {
  return useLiveQuery(() => readBook(database())) ?? BUILT_IN;
}

/** The values that the person set and that do not hold: their rule is gone, or takes another kind of value. The latest first. */
export function useIdleOverrides(): Override[] {
  const idle = useLiveQuery(async () => {
    const book = await readBook(database());
    return (await listOverrides(database())).filter(({ ruleId }) => !book.get(ruleId)?.override);
  });
  return idle ?? [];
}

/** The files of rules that the person applied, in that order. @returns undefined until they are read */
export function useRuleFiles(): RuleFileRow[] | undefined {
  return useLiveQuery(() => listRuleFiles(database()));
}
