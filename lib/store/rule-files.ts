import type { RuleProblem } from '../platform/rule-file-problems.ts';
import { fileProblems } from '../platform/rule-file-references.ts';
import type { RuleFile } from '../platform/rule-file-shape.ts';
import { same } from '../platform/same.ts';
import { listRuleFiles, mirrored, readBook } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { asOverride, putOverride } from './overrides.ts';
import { check, sound } from './rows.ts';
import type { RuleFileRow } from './schema.ts';

export type ApplyResult =
  /** `id` names the applied file: for {@link withdrawRuleFile}. */
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Applies a checked file whole, in one transaction: its rules, and its own values where the person has set none. The rules may
 * have changed since the file was checked, so what it rests on is looked at once more. A file that is applied already is there
 * once, and counts from now on after every other.
 */
export async function applyRuleFile(
  db: StewardDatabase,
  file: RuleFile,
  now: number = Date.now(),
): Promise<ApplyResult> {
  return mirrored(db, () =>
    db.transaction('rw', [db.overrides, db.ruleFiles, ...journalTables(db)], async (): Promise<ApplyResult> => {
      const problems = fileProblems(file, await readBook(db));
      if (problems.length > 0) return { ok: false, problems };
      const files = await listRuleFiles(db);
      const twin = files.find((other) => same(fileOf(other), file));
      // A file counts after every one applied before it, even where the machine's clock was set back.
      const appliedAt = Math.max(now, ...files.map((other) => other.appliedAt + 1));
      const id = twin?.id ?? crypto.randomUUID();
      const brought = [...new Set([...(twin?.brought ?? []), ...(await bringOverrides(db, file, now))])];
      await db.ruleFiles.put({ ...file, id, appliedAt, brought, updatedAt: now, deletedAt: null });
      await appendJournal(db, { kind: 'rules-applied', accountId: null, subject: id, page: null }, now);
      return { ok: true, id };
    }),
  );
}

/** @returns the rules for which the person had set nothing themselves */
async function bringOverrides(db: StewardDatabase, { overrides = [] }: RuleFile, now: number): Promise<string[]> {
  const brought: string[] = [];
  for (const override of overrides) {
    const [mine] = sound('overrides', await db.overrides.where({ ruleId: override.ruleId }).toArray());
    if (mine) continue;
    await putOverride(db, override, now);
    brought.push(override.ruleId);
  }
  return brought;
}

/**
 * Takes an applied file back: its rules, and those of its own values that the person has not changed since.
 * @returns whether there was such a file
 */
export async function withdrawRuleFile(db: StewardDatabase, id: string, now: number = Date.now()): Promise<boolean> {
  return mirrored(db, () =>
    db.transaction('rw', [db.overrides, db.ruleFiles, ...journalTables(db)], async () => {
      const [row] = sound('ruleFiles', [await db.ruleFiles.get(id)].filter(Boolean));
      if (!row) return false;
      for (const ruleId of row.brought) {
        const brought = row.overrides?.find((override) => override.ruleId === ruleId);
        const [mine] = sound('overrides', await db.overrides.where({ ruleId }).toArray());
        if (mine && same(asOverride(mine), brought)) {
          await db.overrides.update(mine.id, { deletedAt: now, updatedAt: now });
        }
      }
      await db.ruleFiles.update(id, { deletedAt: now, updatedAt: now });
      await appendJournal(db, { kind: 'rules-withdrawn', accountId: null, subject: id, page: null }, now);
      return true;
    }),
  );
}

/** Applies a withdrawn file again, as the last one. @returns what {@link applyRuleFile} says; null if there never was such a file */
export async function restoreRuleFile(
  db: StewardDatabase,
  id: string,
  now: number = Date.now(),
): Promise<ApplyResult | null> {
  const [row] = check('ruleFiles', [await db.ruleFiles.get(id)].filter(Boolean)).rows;
  return row ? applyRuleFile(db, fileOf(row), now) : null;
}

function fileOf({ format, version, title, date, rules, overrides }: RuleFileRow): RuleFile {
  return { format, version, title, date, rules, ...(overrides ? { overrides } : {}) };
}
