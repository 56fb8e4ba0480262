import { BEGINNING, type Head, sealed } from '../journal/chain.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { JournalEntry } from './schema.ts';

/** The one row of `journalHead`. */
const HEAD = 'head';

/** What a transaction has to hold in which {@link appendJournal} is called. */
export const journalTables = (db: StewardDatabase) => [db.journal, db.journalHead];

type Noted = Pick<JournalEntry, 'kind' | 'accountId' | 'subject' | 'page'> & { readonly address?: string | null };

/**
 * Appends one entry, as the next link of the chain, inside the caller's transaction ({@link journalTables}). The journal is never
 * changed: what is once written stays. Windows that write at one moment take turns, because the last entry is read and the next one
 * written in one transaction, so the chain never forks.
 *
 * Where the newest entries are gone, the chain goes on from where it is known to have stood: the gap stays, for a check to find.
 */
export async function appendJournal(db: StewardDatabase, entry: Noted, now: number = Date.now()): Promise<void> {
  const { kind, accountId, subject, page, address = null } = entry;
  await db.transaction('rw', journalTables(db), async () => {
    const row = sealed(
      {
        ...{ id: crypto.randomUUID(), at: now, kind, accountId, subject, page, address },
        ...{ chainedAt: null, updatedAt: now, deletedAt: null },
      },
      await whereItStands(db),
    );
    await db.journal.add(row);
    const { seq, hash } = row;
    await db.journalHead.put({ id: HEAD, seq, hash, updatedAt: now, deletedAt: null });
  });
}

/** Where the chain stood when it was last written to, as noted beside it. @returns where a chain begins, if nothing sound is noted */
export async function readHead(db: StewardDatabase): Promise<Head> {
  return sound('journalHead', [await db.journalHead.get(HEAD)].filter(Boolean))[0] ?? BEGINNING;
}

/** The entries after that number, as far as they can be read, in order. */
export async function journalAfter(db: StewardDatabase, seq: number): Promise<JournalEntry[]> {
  return sound('journal', await db.journal.where('seq').above(seq).toArray());
}

/**
 * What the next entry is built upon. The newest one is looked for only where one has the next number, which nothing noted: going back
 * to the newest past thousands that were removed takes Chromium twenty seconds, in which nobody else may write.
 */
async function whereItStands(db: StewardDatabase): Promise<Head> {
  const noted = await readHead(db);
  const isTaken =
    (await db.journal
      .where('seq')
      .equals(noted.seq + 1)
      .count()) > 0;
  return isTaken ? laterOf(await lastEntry(db), noted) : noted;
}

/** The newest entry that has a number at all, whatever else became of it. */
async function lastEntry(db: StewardDatabase): Promise<Head> {
  const last = await db.journal.where('seq').between(0, Infinity).last();
  return last && Number.isSafeInteger(last.seq) ? { seq: last.seq, hash: String(last.hash) } : BEGINNING;
}

/** Of two that say the same number the noted one holds: an entry that is not what was noted must not be built upon. */
function laterOf(last: Head, noted: Head): Head {
  return last.seq > noted.seq ? last : noted;
}
