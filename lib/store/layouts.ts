import { browser } from 'wxt/browser';
import { asMirrored } from '../console/taught/mirrored.ts';
import { TAUGHT_MIRROR, type TaughtLayout, type TaughtShape } from '../console/taught/types.ts';
import type { JournalKind } from '../journal/kinds.ts';
import type { DropReason } from '../layout-shapes.ts';
import { same } from '../platform/same.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { check, sound } from './rows.ts';
import type { LayoutRow } from './schema.ts';

/** What was taught of a page, before it has a place among the layouts. */
export type Taught = Pick<LayoutRow, 'page' | 'fingerprint' | 'shape'>;

/** The most layouts that are kept: every page that draws any would ask each of them. */
const MOST_LAYOUTS = 200;

/** Every layout of the person's own, also those that are off or were dropped; the latest first. */
export async function listLayouts(db: StewardDatabase): Promise<LayoutRow[]> {
  const rows = sound('layouts', await db.layouts.toArray());
  return rows.sort((a, b) => b.taughtAt - a.taughtAt || a.id.localeCompare(b.id));
}

/** Whether readers may use it. */
export const isBelieved = ({ off, dropped }: LayoutRow): boolean => !off && dropped === null;

/**
 * Keeps what the person taught us of a page. What was taught before in the very same words is believed again, and counts as the latest.
 * @throws RangeError if it is no layout, or there are too many
 */
export async function teachLayout(db: StewardDatabase, taught: Taught, now: number = Date.now()): Promise<LayoutRow> {
  return changing(db, async () => {
    const row = await putLayout(db, taught, 'taught', now);
    await note(db, 'layout-taught', subjectOf(row), now);
    return row;
  });
}

/**
 * Takes in the layouts of a file. One that is there already stays as it is.
 * @returns the ids of those that are new: for {@link removeLayouts}, which undoes it
 */
export async function importLayouts(
  db: StewardDatabase,
  layouts: readonly Taught[],
  now: number = Date.now(),
): Promise<readonly string[]> {
  return changing(db, async () => {
    const fresh = newOnes(await listLayouts(db), layouts);
    const ids: string[] = [];
    for (const taught of fresh) ids.push((await putLayout(db, taught, 'file', now)).id);
    if (ids.length > 0) await note(db, 'layouts-imported', String(ids.length), now);
    return ids;
  });
}

/** Those of a file that are not there yet, each once. */
export function newOnes(known: readonly Taught[], layouts: readonly Taught[]): Taught[] {
  const fresh: Taught[] = [];
  for (const taught of layouts) if (!twinOf([...known, ...fresh], taught)) fresh.push(taught);
  return fresh;
}

/** Switches a layout off, or on again; one that was dropped is believed again. */
export async function switchLayout(
  db: StewardDatabase,
  id: string,
  off: boolean,
  now: number = Date.now(),
): Promise<void> {
  await changing(db, async () => {
    const row = await layoutOf(db, id);
    if (!row || (row.off === off && (off || row.dropped === null))) return;
    await db.layouts.put({ ...row, off, ...(off ? {} : { dropped: null }), updatedAt: now });
    await note(db, 'layout-switched', `${off ? 'off' : 'on'} ${subjectOf(row)}`, now);
  });
}

/** A layout fits its page no more. @returns whether it was believed until now */
export async function dropLayout(
  db: StewardDatabase,
  id: string,
  why: DropReason,
  now: number = Date.now(),
): Promise<boolean> {
  return changing(db, async () => {
    const row = await layoutOf(db, id);
    if (!row || !isBelieved(row)) return false;
    await db.layouts.put({ ...row, dropped: { why, at: now }, updatedAt: now });
    await note(db, 'layout-dropped', `${why} ${subjectOf(row)}`, now);
    return true;
  });
}

/** Removes layouts, as tombstones: {@link restoreLayout} undoes it. */
export async function removeLayouts(
  db: StewardDatabase,
  ids: readonly string[],
  now: number = Date.now(),
): Promise<void> {
  await changing(db, async () => {
    for (const id of ids) {
      const row = await layoutOf(db, id);
      if (!row) continue;
      await db.layouts.put({ ...row, deletedAt: now, updatedAt: now });
      await note(db, 'layout-removed', subjectOf(row), now);
    }
  });
}

export async function restoreLayout(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await changing(db, async () => {
    const [row] = check('layouts', [await db.layouts.get(id)].filter(Boolean)).rows;
    if (!row || row.deletedAt === null) return;
    await db.layouts.put({ ...row, deletedAt: null, updatedAt: now });
    await note(db, 'layout-restored', subjectOf(row), now);
  });
}

/** Notes how many elements the layouts of a page met, by the kind of what was taught, in the transaction of whoever calls it. */
export async function noteMost(
  db: StewardDatabase,
  page: string,
  kind: TaughtShape['kind'],
  found: number,
  now: number,
): Promise<void> {
  const rows = sound('layouts', await db.layouts.where({ page }).toArray());
  const used = rows.filter((row) => isBelieved(row) && row.shape.kind === kind && row.most < found);
  for (const row of used) await db.layouts.put({ ...row, most: found, updatedAt: now });
}

/** What the person showed us themselves goes before what came in a file, and the latest before what is older. */
const byRank = (a: LayoutRow, b: LayoutRow): number =>
  Number(a.origin === 'file') - Number(b.origin === 'file') || b.taughtAt - a.taughtAt;

/** Writes anew which layouts content scripts may use, in the order in which they are tried. */
export async function mirrorLayouts(db: StewardDatabase): Promise<void> {
  const write = async (): Promise<void> => {
    const layouts = (await listLayouts(db)).filter(isBelieved).sort(byRank).map(asTaught);
    await browser.storage.local.set({ [TAUGHT_MIRROR]: layouts });
  };
  // Windows that change layouts at one moment take turns, so that whoever comes last writes what holds last.
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(TAUGHT_MIRROR, write) : write());
}

/** A layout as the readers of the console take it. The page's name is checked where it is used: one that no page has is never asked for. */
const asTaught = ({ id, page, fingerprint, shape, taughtAt }: LayoutRow): TaughtLayout =>
  asMirrored({ id, page, fingerprint, shape, taughtAt } as TaughtLayout);

/** What the journal calls a layout: `people roster`, `settings control deregister`. */
const subjectOf = ({ page, shape }: Pick<LayoutRow, 'page' | 'shape'>): string =>
  [page, shape.kind, ...(shape.kind === 'control' ? [shape.action] : [])].join(' ');

async function changing<T>(db: StewardDatabase, change: () => Promise<T>): Promise<T> {
  const result = await db.transaction('rw', [db.layouts, ...journalTables(db)], change);
  await mirrorLayouts(db);
  return result;
}

const layoutOf = async (db: StewardDatabase, id: string): Promise<LayoutRow | undefined> =>
  sound('layouts', [await db.layouts.get(id)].filter(Boolean))[0];

const twinOf = <T extends Taught>(rows: readonly T[], taught: Taught): T | undefined =>
  rows.find(
    (row) => row.page === taught.page && row.fingerprint === taught.fingerprint && same(row.shape, taught.shape),
  );

async function putLayout(
  db: StewardDatabase,
  { page, fingerprint, shape }: Taught,
  origin: LayoutRow['origin'],
  now: number,
): Promise<LayoutRow> {
  const kept = await listLayouts(db);
  const twin = twinOf(kept, { page, fingerprint, shape });
  if (!twin && kept.length >= MOST_LAYOUTS) throw new RangeError('there are too many layouts');
  const blank = { off: false, dropped: null, most: 0, updatedAt: now, deletedAt: null };
  // The clock may have been set back: what was taught last counts before all others.
  const taughtAt = Math.max(now, ...kept.map((row) => row.taughtAt + 1));
  const made = {
    ...{ id: twin?.id ?? crypto.randomUUID(), page, fingerprint, shape, taughtAt },
    ...{ origin: twin?.origin ?? origin, ...blank },
  };
  const { rows, broken } = check('layouts', [made]);
  const [row] = rows;
  if (!row) throw new RangeError(`a layout cannot have this: ${broken[0]?.problem}`);
  await db.layouts.put(row);
  return row;
}

const note = (db: StewardDatabase, kind: JournalKind, subject: string, now: number): Promise<void> =>
  appendJournal(db, { kind, accountId: null, subject, page: null }, now);
