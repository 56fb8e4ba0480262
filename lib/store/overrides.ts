import type { Override } from '../platform/book.ts';
import { checkOverride } from '../platform/override.ts';
import { problem, type RuleProblem } from '../platform/rule-file-problems.ts';
import { mirrored, readBook } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { sound } from './rows.ts';
import type { OverrideRow } from './schema.ts';

export type SetResult =
  /** `before`: what held until now, to go back to with {@link restoreOverride}. */
  | { readonly ok: true; readonly before: Override | null }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** Sets a rule's value for this person. Of two windows that set one rule the later wins; a refused value changes nothing. */
export async function setOverride(
  db: StewardDatabase,
  draft: Pick<Override, 'ruleId' | 'value' | 'note' | 'link'>,
  now: number = Date.now(),
): Promise<SetResult> {
  const { ruleId, ...entered } = draft;
  return mirrored(db, () =>
    db.transaction('rw', [db.overrides, db.ruleFiles, ...journalTables(db)], async (): Promise<SetResult> => {
      const rule = (await readBook(db)).get(ruleId);
      if (!rule) return { ok: false, problems: [problem(['ruleId'], 'no-such-rule', ruleId)] };
      const checked = checkOverride(rule, entered);
      if (!checked.ok) return checked;
      const before = await putOverride(db, { ...checked.value, setAt: now }, now);
      await appendJournal(db, { kind: 'rule-set', accountId: null, subject: ruleId, page: null }, now);
      return { ok: true, before };
    }),
  );
}

/** Goes back to what the rule says. @returns what the person had set; null if nothing */
export async function clearOverride(
  db: StewardDatabase,
  ruleId: string,
  now: number = Date.now(),
): Promise<Override | null> {
  return mirrored(db, () =>
    db.transaction('rw', [db.overrides, ...journalTables(db)], async () => {
      const [row] = sound('overrides', await db.overrides.where({ ruleId }).toArray());
      if (!row) return null;
      await db.overrides.update(row.id, { deletedAt: now, updatedAt: now });
      await appendJournal(db, { kind: 'rule-unset', accountId: null, subject: ruleId, page: null }, now);
      return asOverride(row);
    }),
  );
}

/** Undoes a change: puts back what {@link setOverride} or {@link clearOverride} said was there before, when it was set and all. */
export async function restoreOverride(
  db: StewardDatabase,
  ruleId: string,
  before: Override | null,
  now: number = Date.now(),
): Promise<void> {
  if (!before) {
    await clearOverride(db, ruleId, now);
    return;
  }
  await mirrored(db, () =>
    db.transaction('rw', [db.overrides, ...journalTables(db)], async () => {
      await putOverride(db, before, now);
      await appendJournal(db, { kind: 'rule-set', accountId: null, subject: ruleId, page: null }, now);
    }),
  );
}

/** Every value that the person set, also those that no rule takes any more; the one set last first. */
export async function listOverrides(db: StewardDatabase): Promise<Override[]> {
  const rows = sound('overrides', await db.overrides.toArray());
  return rows.map(asOverride).sort((a, b) => b.setAt - a.setAt || a.ruleId.localeCompare(b.ruleId));
}

/** Writes one value inside the caller's transaction (overrides). @returns what held until now */
export async function putOverride(db: StewardDatabase, override: Override, now: number): Promise<Override | null> {
  const known = await db.overrides.where({ ruleId: override.ruleId }).first();
  const before = sound('overrides', known ? [known] : [])[0];
  await db.overrides.put({ ...override, id: known?.id ?? crypto.randomUUID(), updatedAt: now, deletedAt: null });
  return before ? asOverride(before) : null;
}

/** A row without what only the database needs. */
export function asOverride({ ruleId, value, note, link, setAt }: OverrideRow): Override {
  return { ruleId, value, note, link, setAt };
}
