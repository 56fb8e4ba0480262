import { type Comparison, compareShare, type Difference, type Mine, type Side, sideOf } from '../handover/merge.ts';
import { SHARE_FORMAT, SHARE_VERSION, type SharedRun, type ShareFile } from '../handover/share-file.ts';
import { same } from '../platform/same.ts';
import type { StewardDatabase } from './database.ts';
import { listDeregistrations, readDeregistration } from './deregistrations.ts';
import { listEvidence } from './evidence.ts';
import { appendJournal, journalTables } from './journal.ts';
import { askReplan } from './replan.ts';
import type { Deregistration, ItemRow, ShareRow, TextRow } from './schema.ts';
import { type Before, putItem, putText, sane, type Written } from './share-rows.ts';
import { mineOf } from './share-told.ts';

export interface SharePreview {
  /** The run that the file is merged into; null: it is taken over as a new one. */
  readonly into: Deregistration | null;
  readonly comparison: Comparison;
}

const tablesOf = (db: StewardDatabase) => [db.deregistrations, db.items, db.texts, db.shares, ...journalTables(db)];

/** A run as a file for a colleague; evidence is named and not in it. @param from who hands it over, as they write; '' */
export async function makeShare(
  db: StewardDatabase,
  deregistrationId: string,
  from: string,
  now: number = Date.now(),
): Promise<ShareFile> {
  return db.transaction('r', [...tablesOf(db), db.accounts, db.evidence], async () => {
    const run = await readDeregistration(db, deregistrationId);
    const account = run && (await db.accounts.get(run.accountId));
    if (!run || !account) throw new Error('there is no such run');
    const { run: said, items, texts, exchangedAt } = await mineOf(db, run);
    const evidence = await listEvidence(db, run.id);
    return {
      format: SHARE_FORMAT,
      version: SHARE_VERSION,
      madeAt: now,
      from,
      exchangedAt,
      account: { ghid: account.ghid, biz: account.biz, name: account.nickname ?? '' },
      run: said,
      items: [...items],
      texts: [...texts],
      evidence: evidence.map(({ itemId, name, size, sha256, addedAt }) => ({ itemId, name, size, sha256, addedAt })),
    };
  });
}

/** What taking a file in would do. Nothing is written. @param file of this account, and checked */
export async function previewShare(db: StewardDatabase, accountId: string, file: ShareFile): Promise<SharePreview> {
  return db.transaction('r', tablesOf(db), async () => compared(db, accountId, file));
}

/**
 * Takes a file in, in one transaction with its journal entry: of each thing the later word, of conflicts what was chosen, mine where
 * nothing was.
 * @param choices by the key of the difference
 * @returns the run's id
 * @throws RangeError where the result would be no run that can be kept; nothing was then written
 */
export async function applyShare(
  db: StewardDatabase,
  accountId: string,
  file: ShareFile,
  choices: ReadonlyMap<string, Side>,
  now: number = Date.now(),
): Promise<string> {
  const id = await db.transaction('rw', tablesOf(db), async () => {
    const { into, comparison } = await compared(db, accountId, file);
    const run = into
      ? await mergeRun(db, file, into, comparison, choices, now)
      : await takeOver(db, accountId, file, comparison);
    const owner = { deregistrationId: run.id, accountId };
    const items: Written<ItemRow>[] = [];
    const texts: Written<TextRow>[] = [];
    const came: ShareRow['came'] = run.came === null ? [] : [{ key: 'run', changedAt: run.came }];
    for (const difference of comparison.differences) {
      const { key, conflict, theirs } = difference;
      const side = sideOf(difference, choices);
      if (side === 'mine' && !conflict) continue;
      if (difference.kind === 'item') {
        const { own: _own, changedAt, ...said } = difference[side] ?? difference.theirs;
        items.push(await putItem(db, { ...owner, ...said, changedAt: conflict ? now : changedAt }, now));
      } else if (difference.kind === 'text') {
        const { textId, text, changedAt } = difference[side] ?? difference.theirs;
        texts.push(await putText(db, run.id, textId, text, conflict ? now : changedAt));
      } else continue;
      // A decision is a word of its own, later than both, or what was decided against would come back with the next file.
      if (!conflict) came.push({ key, changedAt: theirs.changedAt });
    }
    const before: Before = { run: run.written, items, texts };
    await db.shares.add({
      ...{ id: crypto.randomUUID(), updatedAt: now, deletedAt: null, deregistrationId: run.id },
      ...{ from: file.from, madeAt: file.madeAt, appliedAt: now, undoneAt: null, came, before: JSON.stringify(before) },
    });
    await appendJournal(db, { kind: 'share-applied', accountId, subject: run.id, page: null }, now);
    return run.id;
  });
  await askReplan();
  return id;
}

const NOTHING: Mine = { run: null, items: [], texts: [], exchangedAt: null };

/**
 * A file goes into the run that it tells of, else into the account's open one, else it becomes a new one. One that tells of a run that
 * was put away has nothing to say of another one, which is open.
 */
async function compared(db: StewardDatabase, accountId: string, file: ShareFile): Promise<SharePreview> {
  const runs = await listDeregistrations(db, accountId);
  const open = file.run.archivedAt === null ? runs.find(({ archivedAt }) => archivedAt === null) : undefined;
  const into = runs.find(({ id }) => id === file.run.id) ?? open ?? null;
  return { into, comparison: compareShare(file, into ? await mineOf(db, into) : NOTHING) };
}

/** What became of the run itself; `came`: the moment that counts as the sender's word as long as nobody changes it. */
interface WrittenRun {
  readonly id: string;
  readonly came: number | null;
  readonly written: Written<Deregistration>;
}

async function takeOver(
  db: StewardDatabase,
  accountId: string,
  { run, madeAt }: ShareFile,
  { extras }: Comparison,
): Promise<WrittenRun> {
  const { own: _own, changedAt, ...said } = run;
  // Another account here may have a run of that id.
  const held = await db.deregistrations.get(said.id);
  const id = held && held.accountId !== accountId ? crypto.randomUUID() : said.id;
  const row = { ...said, id, accountId, extras, exchangedAt: madeAt, updatedAt: changedAt, deletedAt: null };
  await db.deregistrations.put(sane('deregistrations', row));
  return { id, came: changedAt, written: { id, before: null, updatedAt: changedAt } };
}

async function mergeRun(
  db: StewardDatabase,
  { run, madeAt }: ShareFile,
  into: Deregistration,
  { differences, extras }: Comparison,
  choices: ReadonlyMap<string, Side>,
  now: number,
): Promise<WrittenRun> {
  const own = differences.filter(({ kind }) => kind === 'plan' || kind === 'course');
  const isTaken = (kind: Difference['kind']): boolean =>
    own.some((one) => one.kind === kind && sideOf(one, choices) === 'theirs');
  const merged = {
    ...into,
    ...(isTaken('plan') && planOf(run)),
    ...(isTaken('course') && { course: run.course }),
    extras,
  };
  const decided = own.some(({ conflict }) => conflict);
  const changed = !same(merged, into);
  const allTheirs = changed && own.every((one) => sideOf(one, choices) === 'theirs') && !decided;
  const updatedAt = allTheirs ? Math.max(run.changedAt, into.updatedAt) : changed || decided ? now : into.updatedAt;
  const exchangedAt = Math.max(madeAt, into.exchangedAt ?? 0);
  await db.deregistrations.put(sane('deregistrations', { ...merged, exchangedAt, updatedAt }));
  return { id: into.id, came: allTheirs ? updatedAt : null, written: { id: into.id, before: into, updatedAt } };
}

const planOf = ({ title, route, answered, profile, anchor }: SharedRun) => ({
  title,
  route,
  answered,
  profile,
  anchor,
});
