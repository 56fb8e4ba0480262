import type { Anchor, Course, ExtraItem, Profile, Route } from '../deregistration/types.ts';
import type { JournalKind } from '../journal/kinds.ts';
import { same } from '../platform/same.ts';
import { dayOf } from '../time/day.ts';
import type { Beginning } from './beginning.ts';
import { toldBetween } from './course-told.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { addRun } from './new-run.ts';
import { askReplan } from './replan.ts';
import { check, sound } from './rows.ts';
import type { Deregistration } from './schema.ts';

/** An account has one open run at most: archive that one first. */
export class AnotherOpen extends Error {
  override name = 'AnotherOpen';
}

/** Every run of an account, the newest first. */
export async function listDeregistrations(db: StewardDatabase, accountId: string): Promise<Deregistration[]> {
  const runs = sound('deregistrations', await db.deregistrations.where({ accountId }).toArray());
  return runs.sort((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id));
}

/** The run of an account that is neither archived nor deleted; null if there is none. */
export async function openDeregistration(db: StewardDatabase, accountId: string): Promise<Deregistration | null> {
  return (await listDeregistrations(db, accountId)).find(({ archivedAt }) => archivedAt === null) ?? null;
}

/** @returns null if there is no such run, or it cannot be read */
export async function readDeregistration(db: StewardDatabase, id: string): Promise<Deregistration | null> {
  return sound('deregistrations', [await db.deregistrations.get(id)].filter(Boolean))[0] ?? null;
}

/** Starts a run of an account. @throws AnotherOpen while one is open; RangeError for a profile or a day that is none */
export async function startDeregistration(
  db: StewardDatabase,
  accountId: string,
  beginning: Beginning,
  now: number = Date.now(),
): Promise<Deregistration> {
  const run = await db.transaction('rw', tablesOf(db), async () => {
    await refuseSecond(db, accountId);
    return sane(await addRun(db, accountId, beginning, now));
  });
  await askReplan();
  return run;
}

/**
 * Changes what the plan is made from. What was done with items stays, whether they still apply or not.
 * @param change `answered` is set by any change of the profile unless it is given
 */
export async function changeProfile(
  db: StewardDatabase,
  id: string,
  change: {
    readonly route?: Route | null;
    readonly profile?: Profile;
    readonly anchor?: Anchor | null;
    readonly answered?: boolean;
  },
  now: number = Date.now(),
): Promise<void> {
  const answered = change.answered ?? change.profile !== undefined;
  await write(db, id, 'profile-changed', (run) => ({ ...run, ...change, answered: answered || run.answered }), now);
  await askReplan();
}

/** Keeps how far it has come, by the person's word. The journal has the step and its day. */
export async function changeCourse(
  db: StewardDatabase,
  id: string,
  course: Course,
  now: number = Date.now(),
): Promise<void> {
  await write(db, id, 'phase-told', (run) => ({ ...run, course }), now);
  await askReplan();
}

/** Keeps the company's own items of a run, all of them. */
export async function changeExtras(
  db: StewardDatabase,
  id: string,
  extras: readonly ExtraItem[],
  now: number = Date.now(),
): Promise<void> {
  await write(db, id, 'extras-changed', (run) => ({ ...run, extras: [...extras] }), now);
}

/** @param title as the person calls it; '' for none */
export async function renameDeregistration(
  db: StewardDatabase,
  id: string,
  title: string,
  now: number = Date.now(),
): Promise<void> {
  await write(db, id, 'renamed', (run) => ({ ...run, title }), now);
}

/** Puts a run away, with all that belongs to it; {@link reopenDeregistration} brings it back. */
export async function archiveDeregistration(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await write(db, id, 'archived', (run) => ({ ...run, archivedAt: run.archivedAt ?? now }), now);
  await askReplan();
}

/** @throws AnotherOpen while another run of the account is open */
export async function reopenDeregistration(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const run = await readDeregistration(db, id);
    if (run?.archivedAt == null) return;
    await refuseSecond(db, run.accountId);
    await write(db, id, 'reopened', (archived) => ({ ...archived, archivedAt: null }), now);
  });
  await askReplan();
}

const tablesOf = (db: StewardDatabase) => [db.deregistrations, ...journalTables(db)];

async function refuseSecond(db: StewardDatabase, accountId: string): Promise<void> {
  if (await openDeregistration(db, accountId)) throw new AnotherOpen('the account has an open run');
}

/** Changes one run with its journal entry, in one transaction; nothing is written where nothing changed. */
async function write(
  db: StewardDatabase,
  id: string,
  kind: JournalKind,
  change: (run: Deregistration) => Deregistration,
  now: number,
): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const run = await readDeregistration(db, id);
    if (!run) throw new Error('there is no such run');
    const next = sane(change(run));
    if (same(next, run)) return;
    await db.deregistrations.put({ ...next, updatedAt: now });
    const subject = kind === 'phase-told' ? toldBetween(run.course, next.course, dayOf(now)) : id;
    await appendJournal(db, { kind, accountId: run.accountId, subject, page: null }, now);
  });
}

/** @throws RangeError where one is not what it must be */
function sane(run: Deregistration): Deregistration {
  const { rows, broken } = check('deregistrations', [run]);
  const [checked] = rows;
  if (!checked) throw new RangeError(`a run cannot have this: ${broken[0]?.problem}`);
  return checked;
}
