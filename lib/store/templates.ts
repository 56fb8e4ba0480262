import type { ExtraItem } from '../deregistration/types.ts';
import type { JournalKind } from '../journal/kinds.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { check, sound } from './rows.ts';
import type { TemplateRow } from './schema.ts';

/** Every template, by name. */
export async function listTemplates(db: StewardDatabase): Promise<TemplateRow[]> {
  const rows = sound('templates', await db.templates.toArray());
  return rows.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/**
 * Keeps a company's own items under a name, in the place of what had that name.
 * @throws RangeError where the name is empty or too long, or there are too many items
 */
export async function saveTemplate(
  db: StewardDatabase,
  name: string,
  items: readonly ExtraItem[],
  now: number = Date.now(),
): Promise<TemplateRow> {
  return db.transaction('rw', [db.templates, ...journalTables(db)], async () => {
    const known = (await listTemplates(db)).find((template) => template.name === name);
    const id = known?.id ?? crypto.randomUUID();
    const { rows, broken } = check('templates', [{ id, name, items, updatedAt: now, deletedAt: null }]);
    const [row] = rows;
    if (!row) throw new RangeError(`a template cannot have this: ${broken[0]?.problem}`);
    await db.templates.put(row);
    await note(db, 'template-saved', name, now);
    return row;
  });
}

export async function removeTemplate(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await mark(db, id, now, 'template-removed', now);
}

/** Undoes {@link removeTemplate}. */
export async function restoreTemplate(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await mark(db, id, null, 'template-saved', now);
}

async function mark(db: StewardDatabase, id: string, deletedAt: number | null, kind: JournalKind, now: number) {
  await db.transaction('rw', [db.templates, ...journalTables(db)], async () => {
    const row = check('templates', [await db.templates.get(id)]).rows[0];
    if (!row || (row.deletedAt === null) === (deletedAt === null)) return;
    await db.templates.put({ ...row, deletedAt, updatedAt: now });
    await note(db, kind, row.name, now);
  });
}

const note = (db: StewardDatabase, kind: JournalKind, subject: string, now: number): Promise<void> =>
  appendJournal(db, { kind, accountId: null, subject, page: null }, now);
