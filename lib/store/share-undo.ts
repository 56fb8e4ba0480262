import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import { type Before, putBack } from './share-rows.ts';

/**
 * Takes a file back that was taken in: every row is again what it was. What was changed by hand since stays as it is, and so does
 * a run that was taken over and in which something was done.
 * @returns how many things stayed because of that
 */
export async function undoShare(db: StewardDatabase, shareId: string, now: number = Date.now()): Promise<number> {
  const tables = [db.deregistrations, db.items, db.texts, db.evidence, db.shares, ...journalTables(db)];
  const stayed = await db.transaction('rw', tables, async () => {
    const share = sound('shares', [await db.shares.get(shareId)].filter(Boolean))[0];
    if (!share || share.undoneAt !== null) return 0;
    const { run, items, texts } = JSON.parse(share.before) as Before;
    const accountId = (await db.deregistrations.get(run.id))?.accountId ?? null;
    const owner = accountId === null ? {} : { accountId };
    let stays =
      run.before === null
        ? await doneSince(
            db,
            run.id,
            [...items, ...texts].map(({ id }) => id),
          )
        : 0;
    for (const one of items) if (!(await putBack(db.items, one, owner, now))) stays += 1;
    for (const one of texts) if (!(await putBack(db.texts, one, {}, now))) stays += 1;
    if (run.before !== null || stays === 0) {
      if (!(await putBack(db.deregistrations, run, owner, now))) {
        stays += 1;
        // What is known of the sender's work is again what it was, whatever became of the rest.
        await db.deregistrations.update(run.id, { exchangedAt: run.before?.exchangedAt ?? null });
      }
    }
    await db.shares.update(shareId, { undoneAt: now, updatedAt: now });
    await appendJournal(db, { kind: 'share-undone', accountId, subject: share.deregistrationId, page: null }, now);
    return stays;
  });
  await askReplan();
  return stayed;
}

/** How many pieces of work there are in a run beside those rows. */
async function doneSince(db: StewardDatabase, deregistrationId: string, known: readonly string[]): Promise<number> {
  const items = sound('items', await db.items.where({ deregistrationId }).toArray());
  const evidence = sound('evidence', await db.evidence.where({ deregistrationId }).toArray());
  const texts = sound('texts', await db.texts.where({ deregistrationId }).toArray());
  return [...items, ...texts].filter(({ id }) => !known.includes(id)).length + evidence.length;
}
