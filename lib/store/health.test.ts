import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageHealth, ReaderResult } from '../health.ts';
import { StewardDatabase } from './database.ts';
import { ENOUGH_HITS, forgetHealth, listHealth, noteHealth, noteIdentity, restoreHealth } from './health.ts';
import { listLayouts, teachLayout } from './layouts.ts';
import { sweep } from './rows.ts';
import { sight } from './sights.fixture.ts';

let db: StewardDatabase;
let clock = 1000;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
  clock = 1000;
});

const result = (found: number, via: string | null = 'layout:desktop'): ReaderResult => ({
  ...{ reader: 'roster', expected: true, found, via: found > 0 ? via : null, sure: found > 0 ? 0.9 : 0, took: 3 },
  why: found > 0 ? null : 'doubtful',
});
const page = (found: number, more: Partial<PageHealth> = {}): PageHealth => ({
  ...{ page: 'people', results: [result(found)], selectors: {}, nodes: 900 },
  ...more,
});
const visit = (found: number, name: string = crypto.randomUUID(), more: Partial<PageHealth> = {}) =>
  noteHealth(db, page(found, more), name, ++clock);
const visits = async (times: number, found: number): Promise<void> => {
  for (let time = 0; time < times; time++) await visit(found);
};
const row = async () => (await listHealth(db)).readers.find(({ reader }) => reader === 'roster');

describe('a reader', () => {
  it('that has found something often enough is missed once, and again only after it was found again', async () => {
    await visits(ENOUGH_HITS - 1, 5);
    expect((await visit(0)).changed).toEqual([]);
    await visit(5);
    const lost = await visit(0);
    expect(lost.changed).toEqual(['roster']);
    expect(lost.missing).toMatchObject([{ reader: 'roster', hits: ENOUGH_HITS, last: { via: 'layout:desktop' } }]);
    const later = await visit(0);
    expect(later.changed).toEqual([]);
    expect(later.missing[0]?.lostAt).toBe(lost.missing[0]?.lostAt);
    await visit(5);
    expect(await row()).toMatchObject({ lost: null, misses: 3 });
    // One good visit in between is not yet what "used to" means.
    expect((await visit(0)).changed).toEqual([]);
    await visits(ENOUGH_HITS, 5);
    expect((await visit(0)).changed).toEqual(['roster']);
  });

  it('that never found anything is missing, but nothing has changed', async () => {
    expect(await visit(0)).toEqual({ changed: [], missing: [] });
    expect(await row()).toMatchObject({ hits: 0, misses: 1, lastHit: null, recent: [{ why: 'doubtful' }] });
  });

  it('that had no part in a page leaves no row', async () => {
    await noteHealth(db, page(0, { results: [{ ...result(0), reader: 'closing', expected: false }] }), 'v', 1);
    expect((await listHealth(db)).readers).toEqual([]);
  });

  it('counts a visit once, by what was told of it last', async () => {
    await visits(ENOUGH_HITS, 4);
    expect((await visit(0, 'late')).changed).toEqual(['roster']);
    expect(await visit(6, 'late')).toEqual({ changed: [], missing: [] });
    const kept = await row();
    expect(kept).toMatchObject({ hits: ENOUGH_HITS + 1, misses: 0, lost: null, lastHit: { found: 6 } });
    expect(kept?.recent).toHaveLength(ENOUGH_HITS + 1);
    // It was only late: the streak goes on.
    expect((await visit(0)).changed).toEqual(['roster']);
  });

  it('keeps its last readings, not all', async () => {
    await visits(40, 3);
    expect((await row())?.recent).toHaveLength(30);
    expect(await row()).toMatchObject({ hits: 40, firstHitAt: 1001, lastHit: { at: 1040 } });
    expect(await sweep(db)).toBe(0);
  });
});

describe.each(['controls', 'followers', 'third-parties'] as const)('%s, which no page must have,', (reader) => {
  const told = (found: number, name: string = crypto.randomUUID(), why: ReaderResult['why'] = null) => {
    const { via: _, ...rest } = result(found);
    return visit(found, name, { page: 'settings', results: [{ ...rest, reader, via: null, expected: false, why }] });
  };
  const had = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) await told(8);
  };
  const kept = async () => (await listHealth(db)).readers.find((one) => one.reader === reader);

  it('are missed once where every visit of late had them', async () => {
    await had(ENOUGH_HITS);
    const lost = await told(0, 'v');
    expect(lost).toMatchObject({ changed: [reader], missing: [{ reader, hits: ENOUGH_HITS, lostAt: 1006 }] });
    // The same visit told again, and the next ones, are no second notice.
    expect(await told(0, 'v')).toMatchObject({ changed: [], missing: [{ reader, lostAt: 1006 }] });
    expect(await told(0)).toMatchObject({ changed: [], missing: [{ reader, lostAt: 1006 }] });
    expect(await kept()).toMatchObject({ misses: 2, lost: { at: 1006 } });
    expect(await told(8)).toEqual({ changed: [], missing: [] });
    expect(await kept()).toMatchObject({ lost: null });
  });

  it('are not missed where they were only late', async () => {
    await had(ENOUGH_HITS);
    expect((await told(0, 'late')).changed).toEqual([reader]);
    expect(await told(8, 'late')).toEqual({ changed: [], missing: [] });
    expect(await kept()).toMatchObject({ hits: ENOUGH_HITS + 1, misses: 0, lost: null });
  });

  it('are not missed where they come and go', async () => {
    for (let time = 0; time < 4; time++) {
      await had(ENOUGH_HITS - 1);
      expect(await told(0)).toEqual({ changed: [], missing: [] });
    }
    expect(await kept()).toMatchObject({ misses: 0, lost: null });
  });

  it('are not missed on a page that is too large to be searched', async () => {
    await had(ENOUGH_HITS);
    expect(await told(0, 'v', 'too-large')).toEqual({ changed: [], missing: [] });
    expect((await told(0)).changed).toEqual([reader]);
  });
});

it('selectors are kept with the first and the last time that they met something, once a visit', async () => {
  const met = (selectors: Record<string, number>) => ({ selectors });
  await visit(1, 'a', met({ 'desktop:settingRow:0': 4, 'classic:settingRow:0': 1 }));
  await visit(1, 'a', met({ 'desktop:settingRow:0': 6 }));
  await visit(1, 'b', met({ 'desktop:settingRow:0': 5 }));
  const [kept] = (await listHealth(db)).selectors;
  expect(kept).toMatchObject({ page: 'people', nodes: 900 });
  expect(kept?.selectors).toEqual({
    'desktop:settingRow:0': { first: 1001, last: 1003, visits: 2, most: 6, visit: 'b' },
    'classic:settingRow:0': { first: 1001, last: 1001, visits: 1, most: 1, visit: 'a' },
  });
});

it('a page that says whose account it is counts once a visit, and a fuller reading of the visit stays', async () => {
  const sighting = sight({ page: 'home', via: 'layout:desktop' });
  await noteIdentity(db, sighting, 'v', 1);
  await noteIdentity(db, sighting, 'v', 2);
  await noteIdentity(db, sight({ page: 'home', account: { ghid: null } }), 'w', 3);
  const [kept] = (await listHealth(db)).readers;
  expect(kept).toMatchObject({ id: 'home|identity', hits: 1, misses: 0, recent: [{ at: 1, via: 'layout:desktop' }] });
});

it('the most that a taught layout met is kept with it', async () => {
  const shape = { kind: 'roster', rows: 'li', name: 'b', term: null, date: null, button: null } as const;
  await teachLayout(db, {
    ...{ page: 'people', fingerprint: 'ul>li|b' },
    shape: { ...shape, words: { long: [], short: [] } },
  });
  for (const found of [4, 7, 5]) await visit(found, 'v', { results: [result(found, 'taught')] });
  expect(await listLayouts(db)).toMatchObject([{ most: 7 }]);
});

it('is forgotten when asked to, and had back', async () => {
  await visits(3, 2);
  const rows = await forgetHealth(db);
  expect(await db.health.count()).toBe(0);
  await visit(9);
  await restoreHealth(db, rows);
  expect(await row()).toMatchObject({ hits: 1 });
  expect(await db.health.count()).toBe(2);
});
