import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TAUGHT_MIRROR } from '../console/taught/types.ts';
import { StewardDatabase } from './database.ts';
import { journalAfter } from './journal.ts';
import {
  dropLayout,
  importLayouts,
  listLayouts,
  removeLayouts,
  restoreLayout,
  switchLayout,
  type Taught,
  teachLayout,
} from './layouts.ts';
import { mirrorAll } from './settings.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const taught = (rows: string): Taught => ({
  page: 'people',
  fingerprint: 'ul>li|b',
  shape: {
    ...{ kind: 'roster', rows, name: 'b', term: null, date: null, button: null },
    words: { long: [], short: ['试用'] },
  },
});
const control: Taught = {
  page: 'settings',
  fingerprint: 'p>a|.|1',
  shape: { kind: 'control', css: 'a.bye', words: '注销账号', action: 'deregister' },
};
const mirrored = async (): Promise<string[]> => {
  const list = (await browser.storage.local.get(TAUGHT_MIRROR))[TAUGHT_MIRROR] as { id: string }[];
  return list.map(({ id }) => id);
};
const noted = async () => (await journalAfter(db, 0)).map(({ kind, subject }) => `${kind}: ${subject}`);

describe('taught layouts', () => {
  it('are kept, mirrored for pages without what is only ours, and noted', async () => {
    const first = await teachLayout(db, taught('.a'), 1000);
    const second = await teachLayout(db, control, 1000);
    expect(await listLayouts(db)).toEqual([second, first]);
    expect(second.taughtAt).toBe(1001);
    const list = (await browser.storage.local.get(TAUGHT_MIRROR))[TAUGHT_MIRROR];
    expect(list).toEqual([
      { ...control, shape: { ...control.shape, css: ':is(body,html)>p>a:is(a.bye)' }, id: second.id, taughtAt: 1001 },
      { ...taught('.a'), id: first.id, taughtAt: 1000 },
    ]);
    expect(await noted()).toEqual(['layout-taught: people roster', 'layout-taught: settings control deregister']);
  });

  it('taught in the same words again are believed again, and stay one', async () => {
    const { id } = await teachLayout(db, taught('.a'), 1000);
    await switchLayout(db, id, true, 1100);
    await teachLayout(db, taught('.b'), 1200);
    const again = await teachLayout(db, taught('.a'), 1300);
    expect(again).toMatchObject({ id, off: false, taughtAt: 1300 });
    expect((await listLayouts(db)).map((row) => row.id)).toEqual([id, expect.any(String)]);
  });

  it('that hold what no layout may hold are refused, and nothing is kept', async () => {
    const bad = { ...taught('a{}'), page: 'people' };
    await expect(teachLayout(db, bad)).rejects.toThrow(RangeError);
    expect(await listLayouts(db)).toEqual([]);
    expect(await noted()).toEqual([]);
  });

  it('that are off, dropped or removed are not mirrored; each can be had back', async () => {
    const { id } = await teachLayout(db, taught('.a'), 1000);
    await switchLayout(db, id, true, 1100);
    expect(await mirrored()).toEqual([]);
    await switchLayout(db, id, false, 1200);
    expect(await mirrored()).toEqual([id]);
    expect(await dropLayout(db, id, 'nothing', 1300)).toBe(true);
    expect(await dropLayout(db, id, 'nothing', 1301)).toBe(false);
    expect(await mirrored()).toEqual([]);
    expect((await listLayouts(db))[0]).toMatchObject({ dropped: { why: 'nothing', at: 1300 } });
    await switchLayout(db, id, false, 1400);
    expect(await mirrored()).toEqual([id]);
    await removeLayouts(db, [id], 1500);
    expect([await mirrored(), await listLayouts(db)]).toEqual([[], []]);
    await restoreLayout(db, id, 1600);
    expect(await mirrored()).toEqual([id]);
    expect(await noted()).toEqual([
      'layout-taught: people roster',
      'layout-switched: off people roster',
      'layout-switched: on people roster',
      'layout-dropped: nothing people roster',
      'layout-switched: on people roster',
      'layout-removed: people roster',
      'layout-restored: people roster',
    ]);
  });

  it('of a file are taken in where they are new, and that can be undone without touching the person’s own', async () => {
    const mine = await teachLayout(db, taught('.a'), 1000);
    const ids = await importLayouts(db, [taught('.a'), control, control], 1100);
    expect(ids).toHaveLength(1);
    expect((await listLayouts(db)).map(({ origin }) => origin)).toEqual(['file', 'taught']);
    await removeLayouts(db, ids, 1200);
    expect((await listLayouts(db)).map(({ id }) => id)).toEqual([mine.id]);
    expect(await importLayouts(db, [taught('.a')], 1300)).toEqual([]);
  });

  it('are mirrored anew at the start of the worker, and a broken one does not stop the others', async () => {
    const { id } = await teachLayout(db, taught('.a'), 1000);
    await db.table('layouts').add({ id: 'broken', page: 'people', shape: { kind: 'code' }, deletedAt: null });
    await browser.storage.local.remove(TAUGHT_MIRROR);
    await mirrorAll(db);
    expect(await mirrored()).toEqual([id]);
  });
});
