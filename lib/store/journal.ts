import type { StewardDatabase } from './database.ts';
import type { JournalEntry } from './schema.ts';

/** Appends one entry. The journal is never changed: what is once written stays. */
export async function appendJournal(
  db: StewardDatabase,
  entry: Pick<JournalEntry, 'kind' | 'accountId' | 'subject' | 'page'>,
  now: number = Date.now(),
): Promise<void> {
  await db.journal.add({ ...entry, id: crypto.randomUUID(), at: now, updatedAt: now, deletedAt: null });
}
