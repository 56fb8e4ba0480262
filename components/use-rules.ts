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

/** Every value that the person set, the latest first, also those that no rule takes any more. @returns undefined until they are read */
export function useOverrides(): Override[] | undefined {
  return useLiveQuery(() => listOverrides(database()));
}

/** The files of rules that the person applied, in that order. @returns undefined until they are read */
export function useRuleFiles(): RuleFileRow[] | undefined {
  return useLiveQuery(() => listRuleFiles(database()));
}
