import { BLANK_COURSE } from '../deregistration/course.ts';
import type { Beginning } from './beginning.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal } from './journal.ts';
import type { Deregistration } from './schema.ts';

/** Adds a run, with its journal entry, inside the caller's transaction (deregistrations and the journal's tables). */
export async function addRun(
  db: StewardDatabase,
  accountId: string,
  { route, profile, anchor, answered }: Beginning,
  now: number,
): Promise<Deregistration> {
  const run: Deregistration = {
    id: crypto.randomUUID(),
    ...{ accountId, title: '', createdAt: now, route, answered, profile, anchor, course: BLANK_COURSE },
    ...{ extras: [], archivedAt: null, exchangedAt: null, updatedAt: now, deletedAt: null },
  };
  await db.deregistrations.add(run);
  await appendJournal(db, { kind: 'deregistration-started', accountId, subject: run.id, page: null }, now);
  return run;
}
