import type { Change } from '../roster/changes.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { ChangeRow } from './schema.ts';

/** Appends what happened in an account, inside the caller's transaction (changes). */
export async function appendChanges(db: StewardDatabase, accountId: string, changes: readonly Change[], now: number) {
  await db.changes.bulkAdd(
    changes.map((change) => ({ ...change, id: crypto.randomUUID(), accountId, updatedAt: now, deletedAt: null })),
  );
}

/** What happened among the people of an account, as far as two sightings tell; what was noticed last first. */
export async function listChanges(db: StewardDatabase, accountId: string, limit: number): Promise<ChangeRow[]> {
  const newest = db.changes.where('[accountId+at]').between([accountId, 0], [accountId, Infinity]).reverse();
  return sound('changes', await newest.limit(limit).toArray());
}
