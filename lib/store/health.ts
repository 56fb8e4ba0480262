import { OPTIONAL_READERS, type PageHealth, type ReaderName, type ReaderResult } from '../health.ts';
import type { HealthTold, MissingBefore } from '../messages.ts';
import type { PageSighting } from '../sighting.ts';
import type { StewardDatabase } from './database.ts';
import type { ReaderHealth, SelectorHealth } from './layout-schema.ts';
import { noteMost } from './layouts.ts';
import { check, sound } from './rows.ts';
import type { HealthRow } from './schema.ts';

/**
 * How many visits must have had something before its absence is worth a notice: a page that was read once or twice may have been read
 * by chance, and an account that was just added, or a slow day of the console's, is no redesign.
 */
export const ENOUGH_HITS = 5;
/** How many readings are kept of one reader on one page. */
const MOST_RECENT = 30;
/** How many selectors are kept of one page; those that met nothing for the longest time go first. */
const MOST_SELECTORS = 200;

const idOf = (page: string, reader: ReaderName | ''): string => `${page}|${reader}`;

/** Everything noted of how the console is read: by page and, within a page, in the order of readers. */
export async function listHealth(
  db: StewardDatabase,
): Promise<{ readers: ReaderHealth[]; selectors: SelectorHealth[] }> {
  const rows = sound('health', await db.health.toArray());
  return {
    readers: rows.filter((row) => row.kind === 'reader'),
    selectors: rows.filter((row) => row.kind === 'selectors'),
  };
}

/** Forgets all of it: after a redesign that has been dealt with, say. @returns the rows, for {@link restoreHealth} */
export async function forgetHealth(db: StewardDatabase): Promise<HealthRow[]> {
  return db.transaction('rw', db.health, async () => {
    const rows = check('health', await db.health.toArray()).rows;
    await db.health.clear();
    return rows;
  });
}

/** Undoes {@link forgetHealth}; what has been noted since stays. */
export async function restoreHealth(db: StewardDatabase, rows: readonly HealthRow[]): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    for (const row of rows) if (!(await db.health.get(row.id))) await db.health.put(row);
  });
}

/**
 * Notes what the readers made of a page. Told again of the same visit, what was told before of it is taken back.
 * @param visit names the stay on the page
 * @returns what is lost as of this reading, and of everything that is missing now when it was found last
 */
export async function noteHealth(
  db: StewardDatabase,
  { page, results, selectors, nodes }: PageHealth,
  visit: string,
  now: number = Date.now(),
): Promise<HealthTold> {
  return db.transaction('rw', db.health, db.layouts, async () => {
    const changed: ReaderName[] = [];
    const missing: MissingBefore[] = [];
    for (const told of results) {
      const row = await readerRow(db, page, told.reader);
      // A reader that has never had a part in this page is not worth a row.
      if (!row && !told.expected && told.found === 0) continue;
      const before = row ?? blankRow(page, told.reader, now);
      const result = { ...told, expected: told.expected || wasAlwaysThere(before, told, visit) };
      const after = counted(before, result, visit, now);
      await db.health.put(after);
      if (after.lost && before.lost?.at !== after.lost.at) changed.push(result.reader);
      if (isMiss(result) && after.lastHit) {
        const { lastHit, hits, lost } = after;
        const last = { at: lastHit.at, via: lastHit.via };
        missing.push({ reader: result.reader, hits, last, lostAt: lost?.at ?? null });
      }
      const { reader, via, found } = result;
      if (via === 'taught' && (reader === 'roster' || reader === 'settings'))
        await noteMost(db, page, reader, found, now);
    }
    if (nodes > 0) await noteSelectors(db, page, selectors, nodes, visit, now);
    return { changed, missing };
  });
}

/**
 * Notes that a page has said whose account it is, for the many pages of which nothing else is read. What has been noted of the same visit
 * says more, and stays.
 */
export async function noteIdentity(
  db: StewardDatabase,
  { page, account, roster, via }: Pick<PageSighting, 'page' | 'account' | 'roster' | 'via'>,
  visit: string,
  now: number = Date.now(),
): Promise<void> {
  // Of a page with a list of people `via` is how that was found, unless it is the page's own data.
  if ((account.ghid === null && account.biz === null) || (roster !== null && via !== 'page-data')) return;
  const last = (await readerRow(db, page, 'identity'))?.recent.at(-1);
  if (last?.visit === visit && last.found > 0) return;
  const result = { reader: 'identity' as const, expected: true, found: 1, via, sure: 1, took: null, why: null };
  await noteHealth(db, { page, results: [result], selectors: {}, nodes: 0 }, visit, now);
}

/**
 * Whether the page should have shown, as it always did of late, what it need not have: nobody can say by its address that it does. An
 * account may have none any more, or have it only at times: then it is not missed before it was there visit after visit.
 */
function wasAlwaysThere({ recent, lost }: ReaderHealth, { reader, why }: ReaderResult, visit: string): boolean {
  if (!OPTIONAL_READERS.includes(reader) || why === 'too-large') return false;
  const read = recent.filter((one) => one.visit !== visit && one.why !== 'too-large').slice(-ENOUGH_HITS);
  return lost !== null || (read.length === ENOUGH_HITS && read.every(({ found }) => found > 0));
}

const isMiss = ({ expected, found }: Pick<ReaderResult, 'expected' | 'found'>): boolean => expected && found === 0;

async function readerRow(db: StewardDatabase, page: string, reader: ReaderName): Promise<ReaderHealth | null> {
  const [row] = sound('health', [await db.health.get(idOf(page, reader))].filter(Boolean));
  return row?.kind === 'reader' ? row : null;
}

const blankRow = (page: string, reader: ReaderName, now: number): ReaderHealth => ({
  ...{ id: idOf(page, reader), kind: 'reader', page, reader, hits: 0, misses: 0, streak: 0 },
  ...{ firstHitAt: null, lastHit: null, lastMissAt: null, lost: null, recent: [], updatedAt: now, deletedAt: null },
});

/** The row with one more reading, or with a visit's earlier one replaced. */
function counted(row: ReaderHealth, { reader: _, ...result }: ReaderResult, visit: string, now: number): ReaderHealth {
  const earlier = row.recent.at(-1)?.visit === visit ? row.recent.at(-1) : undefined;
  const next = { ...(earlier ? uncounted(row, earlier) : row), updatedAt: now };
  const recent = [...(earlier ? next.recent.slice(0, -1) : next.recent), { at: now, visit, ...result }];
  next.recent = recent.slice(-MOST_RECENT);
  if (result.found > 0) {
    const { via, found, sure } = result;
    next.hits += 1;
    next.firstHitAt ??= now;
    next.lastHit = { at: now, via, found, sure };
    // What is found again within the visit that lost it was only late.
    next.streak = next.lost?.visit === visit ? next.lost.streak + 1 : next.streak + 1;
    next.lost = null;
  } else if (result.expected) {
    next.misses += 1;
    next.lastMissAt = now;
    if (!next.lost && next.streak >= ENOUGH_HITS) {
      next.lost = { at: now, streak: next.streak, visit };
      next.streak = 0;
    }
  }
  return next;
}

/** The row without that visit's count. When something was found last stays: it was. */
function uncounted(row: ReaderHealth, earlier: ReaderHealth['recent'][number]): ReaderHealth {
  if (earlier.found > 0) return { ...row, hits: Math.max(0, row.hits - 1), streak: Math.max(0, row.streak - 1) };
  return isMiss(earlier) ? { ...row, misses: Math.max(0, row.misses - 1) } : row;
}

async function noteSelectors(
  db: StewardDatabase,
  page: string,
  met: PageHealth['selectors'],
  nodes: number,
  visit: string,
  now: number,
): Promise<void> {
  const id = idOf(page, '');
  const [row] = sound('health', [await db.health.get(id)].filter(Boolean));
  const selectors = row?.kind === 'selectors' ? { ...row.selectors } : {};
  for (const [name, count] of Object.entries(met)) {
    const known = selectors[name];
    const visits = (known?.visits ?? 0) + (known?.visit === visit ? 0 : 1);
    const most = Math.max(known?.most ?? 0, count);
    selectors[name] = { first: known?.first ?? now, last: now, visits, most, visit };
  }
  const kept = Object.entries(selectors)
    .sort(([, a], [, b]) => b.last - a.last)
    .slice(0, MOST_SELECTORS);
  const next: SelectorHealth = {
    ...{ id, kind: 'selectors', page, nodes, seenAt: now, updatedAt: now, deletedAt: null },
    selectors: Object.fromEntries(kept),
  };
  await db.health.put(next);
}
