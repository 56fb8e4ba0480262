import { CONFIRMATION_ITEM } from './closing.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import type { Tick } from './schema.ts';

/** Ticks or unticks one checklist item of one account, with its journal entry, in one transaction. */
export async function setTick(
  db: StewardDatabase,
  accountId: string,
  itemId: string,
  done: boolean,
  now: number = Date.now(),
): Promise<void> {
  await db.transaction('rw', [db.ticks, ...journalTables(db)], async () => {
    const known = await db.ticks.where({ accountId, itemId }).first();
    if (known?.done === done) return;
    await db.ticks.put({
      id: known?.id ?? crypto.randomUUID(),
      accountId,
      itemId,
      done,
      changedAt: now,
      updatedAt: now,
      deletedAt: null,
    });
    await appendJournal(db, { kind: done ? 'ticked' : 'unticked', accountId, subject: itemId, page: null }, now);
  });
  if (itemId === CONFIRMATION_ITEM) await askReplan();
}

/** Every tick kept for an account, done or undone, one an item. */
export async function listTicks(db: StewardDatabase, accountId: string): Promise<Tick[]> {
  return sound('ticks', await db.ticks.where({ accountId }).toArray());
}
