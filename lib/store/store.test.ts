import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountsNow } from '../journal/accounts.ts';
import type { PageSighting } from '../sighting.ts';
import { listAccounts } from './accounts.ts';
import { StewardDatabase } from './database.ts';
import { listDeregistrations, openDeregistration } from './deregistrations.ts';
import { listItems, setItem } from './items.ts';
import { appendJournal, journalAfter } from './journal.ts';
import { checkJournal } from './journal-check.ts';
import { everybody } from './keep-roster.ts';
import { sweep } from './rows.ts';
import { changeSettings, mirrorAll, readSettings } from './settings.ts';
import { recordSighting } from './sightings.ts';
import { person, roster, sight } from './sights.fixture.ts';
import { accountState } from './states.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const idOf = async (sighting: PageSighting): Promise<string> => (await recordSighting(db, sighting))?.account.id ?? '';

const tick = (accountId: string, itemId: string, state: 'done' | 'doing', now?: number) =>
  setItem(db, { accountId, deregistrationId: null, itemId }, { state }, now);
const done = async (accountId: string): Promise<string[]> => {
  const items = await listItems(db, (await openDeregistration(db, accountId))?.id ?? '');
  return items.filter(({ state }) => state === 'done').map(({ itemId }) => itemId);
};

describe('accounts', () => {
  it('are not made of a page that names none', async () => {
    expect(await recordSighting(db, sight({ account: { ghid: null } }))).toBeNull();
    expect(await listAccounts(db)).toEqual([]);
  });

  it('keep what an earlier page said when a later one says nothing of it', async () => {
    await recordSighting(db, sight({ account: { followers: 8230, verified: true } }));
    const state = await recordSighting(db, sight({ account: { nickname: null } }));
    expect(state?.account).toMatchObject({ nickname: '青禾读书', followers: 8230, verified: true });
  });

  it('known by ghid on one page and by biz on another become one when a page shows both, and keep everything', async () => {
    const byGhid = await idOf(sight());
    const byBiz = await idOf(sight({ account: { ghid: null, biz: 'MzA=' }, roster: roster(person('林晓', 'o1')) }));
    expect(byBiz).not.toBe(byGhid);
    await tick(byGhid, 'apply', 'done', 1000);
    await tick(byBiz, 'apply', 'doing', 500);
    await tick(byBiz, 'read-agreement', 'done', 2000);
    await appendJournal(db, { kind: 'guard-shown', accountId: byBiz, subject: 'deregister', page: 'settings' });

    const joined = await recordSighting(db, sight({ account: { biz: 'MzA=' } }));
    expect(joined?.account).toMatchObject({ id: byGhid, ghid: 'gh_1', biz: 'MzA=' });
    expect(joined?.roster?.people).toHaveLength(1);
    expect(await listAccounts(db)).toHaveLength(1);
    // Both ran one: the one that was changed later goes on, and the other is kept.
    expect(await done(byGhid)).toEqual(['read-agreement']);
    const runs = await listDeregistrations(db, byGhid);
    expect(runs.map(({ archivedAt }) => archivedAt !== null).sort()).toEqual([false, true]);
    const [archived] = runs.filter(({ archivedAt }) => archivedAt !== null);
    expect((await listItems(db, archived?.id ?? '')).map(({ itemId, state }) => [itemId, state])).toEqual([
      ['apply', 'done'],
    ]);
    // The journal stays as it was written, and says what became of the account.
    const noted = (await db.journal.orderBy('seq').toArray()).map(({ kind, accountId }) => [kind, accountId]);
    expect(noted).toEqual([
      ['deregistration-started', byGhid],
      ['ticked', byGhid],
      ['deregistration-started', byBiz],
      ['item-changed', byBiz],
      ['ticked', byBiz],
      ['guard-shown', byBiz],
      ['archived', byGhid],
      ['accounts-joined', byGhid],
    ]);
    expect(await checkJournal(db)).toMatchObject({ ok: true, checked: 8 });
    const now = accountsNow(await journalAfter(db, 0));
    expect([byBiz, byGhid, 'another'].map(now)).toEqual([byGhid, byGhid, 'another']);
  });

  it('with two ghids stay two even if a page gives both one biz', async () => {
    const one = await idOf(sight({ account: { biz: 'MzA=' } }));
    const other = await idOf(sight({ account: { ghid: 'gh_2', biz: 'MzA=' } }));
    expect(other).not.toBe(one);
  });
});

describe('rosters', () => {
  it('seen again unchanged move the time of seeing, and add no row', async () => {
    await recordSighting(db, sight({ roster: roster(person('林晓', 'o1')) }), 1000);
    const state = await recordSighting(db, sight({ roster: roster(person('林晓', 'o1')) }), 9000);
    expect(await db.sightings.count()).toBe(1);
    expect(state?.rosterSeenAt).toBe(9000);
  });

  it('stay known on pages that show none', async () => {
    await recordSighting(db, sight({ roster: roster(person('林晓', 'o1')) }));
    const state = await recordSighting(db, sight({ page: 'home' }));
    expect(state?.roster?.people.map(({ nickname }) => nickname)).toEqual(['林晓']);
  });

  it('keep who has gone, and know again who comes back', async () => {
    const id = await idOf(sight({ roster: roster(person('林晓', 'o1'), person('周舟', 'o2')) }));
    await recordSighting(db, sight({ roster: roster(person('林晓', 'o1')) }));
    const listed = async () => (await accountState(db, id))?.roster?.people.map(({ nickname }) => nickname);
    expect(await listed()).toEqual(['林晓']);
    await recordSighting(db, sight({ roster: roster(person('林晓', 'o1'), person('周舟', 'o2')) }));
    expect(await listed()).toEqual(['林晓', '周舟']);
    expect(await everybody(db, id)).toHaveLength(2);
  });
});

describe('settings', () => {
  it('are mirrored for content scripts, and a lost mirror is written anew', async () => {
    await changeSettings(db, (settings) => ({ ...settings, off: ['seats'] }));
    const mirror = async () => (await fakeBrowser.storage.local.get('settings')).settings;
    expect(await mirror()).toEqual(await readSettings(db));
    await fakeBrowser.storage.local.clear();
    await mirrorAll(db);
    expect(await mirror()).toMatchObject({ off: ['seats'] });
  });
});

describe('a broken row', () => {
  it('is set aside as it was, and the rest works', async () => {
    const id = await idOf(sight());
    await tick(id, 'apply', 'done');
    const broken = { id: 'broken', accountId: id, itemId: 'x', state: 'perhaps' };
    await db.table('items').put(broken);
    expect(await done(id)).toEqual(['apply']);
    expect(await sweep(db)).toBe(1);
    const [aside] = await db.setAside.toArray();
    expect(aside).toMatchObject({ table: 'items' });
    expect(JSON.parse(aside?.json ?? '')).toEqual(broken);
    expect(await db.items.count()).toBe(1);
    expect(await sweep(db)).toBe(0);
  });

  it('of an account leaves what hangs on the account in place', async () => {
    const id = await idOf(sight());
    await tick(id, 'apply', 'done');
    await db.table('accounts').update(id, { followers: 'many', lastSeenAt: 'once' });
    expect(await sweep(db)).toBe(1);
    const state = await accountState(db, id);
    expect(state?.account).toMatchObject({ ghid: 'gh_1', followers: null });
    expect(await done(id)).toEqual(['apply']);
  });
});
