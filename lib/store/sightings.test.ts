import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../roster/types.ts';
import { listChanges } from './changes.ts';
import { StewardDatabase } from './database.ts';
import { setEntry } from './entries.ts';
import { everybody } from './keep-roster.ts';
import { sweep } from './rows.ts';
import { confirmRoster, recordSighting } from './sightings.ts';
import { crowd, person, roster, sight } from './sights.fixture.ts';
import { type AccountState, accountState } from './states.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1 December 2026, 10:00 in Shanghai. */
const START = Date.parse('2026-12-01T10:00:00+08:00');

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const see = async (at: number, ...people: Person[]): Promise<AccountState> => {
  const state = await recordSighting(db, sight({ roster: roster(...people) }), at);
  if (!state) throw new Error('the page named an account');
  return state;
};
const kinds = async (id: string) => (await listChanges(db, id, 100)).map(({ kind, name }) => [kind, name]);
const names = (state: AccountState | null) => state?.roster?.people.map(({ nickname }) => nickname);

describe('history', () => {
  it('of the first sighting is empty; every later one tells who came, went and changed, and between when', async () => {
    const { account } = await see(START, person('林晓', 'o1'), person('周舟', 'o2', 'short', { status: 'invited' }));
    expect(await kinds(account.id)).toEqual([]);
    await see(START + DAY, person('林小晓', 'o1'), person('周舟', 'o2', 'short'), person('王芳', 'o3'));
    expect((await kinds(account.id)).sort()).toEqual(
      [
        ['renamed', '林小晓'],
        ['accepted', '周舟'],
        ['joined', '王芳'],
      ].sort(),
    );
    const [change] = await listChanges(db, account.id, 1);
    expect(change).toMatchObject({ at: START + DAY, since: START });
    await see(START + 2 * DAY, person('林小晓', 'o1'), person('周舟', 'o2', 'short'));
    expect((await listChanges(db, account.id, 1))[0]).toMatchObject({ kind: 'unbound', name: '王芳' });
  });

  it('is of one person under one id, also when they come back', async () => {
    const { account } = await see(START, person('林晓', 'o1'), person('周舟', 'o2'));
    const [, zhou] = await everybody(db, account.id);
    await see(START + DAY, person('林晓', 'o1'));
    await see(START + 2 * DAY, person('林晓', 'o1'), person('周舟', 'o2'));
    expect((await everybody(db, account.id)).map(({ id }) => id)).toContain(zhou?.id);
    expect(await db.operators.count()).toBe(2);
  });

  it('bounds when a short-term operator was bound, and so estimates the end', async () => {
    await see(START, person('林晓', 'o1'));
    const state = await see(START + 5 * DAY, person('林晓', 'o1'), person('周舟', 'o2', 'short'));
    const [, zhou] = state.roster?.people ?? [];
    expect(zhou).toMatchObject({ boundAfter: START, boundBefore: START + 5 * DAY });
    expect(zhou?.expiry).toMatchObject({ day: '2026-12-31', latest: '2027-01-06', basis: 'estimated' });
  });

  it('keeps the administrator where a later page does not say', async () => {
    await see(START, person('林晓', 'o1'));
    const later = sight({ roster: { administrator: null, people: [person('林晓', 'o1')] } });
    expect((await recordSighting(db, later, START + DAY))?.roster?.administrator).toBe('w***n');
  });

  it('of two who cannot be told apart stays with the place in the list', async () => {
    const twins = [person('小明', null, 'short'), person('小明', null, 'short')];
    const first = await see(START, ...twins);
    const [a, b] = first.roster?.people ?? [];
    await setEntry(db, a?.id ?? '', { kind: 'expires', day: '2026-12-20' as never }, START + HOUR);
    for (const day of [1, 2, 3]) {
      const later = await see(START + day * DAY, ...twins);
      expect(later.roster?.people.map(({ id }) => id)).toEqual([a?.id, b?.id]);
    }
  });
});

describe('a reading that lost most of its people', () => {
  it('is not believed, and changes nothing, until a second one two seconds later says the same', async () => {
    const { account } = await see(START, ...crowd(10));
    const first = await see(START + DAY, ...crowd(4));
    expect(first.roster?.people).toHaveLength(10);
    expect(first.doubt).toEqual({ before: 10, after: 4 });
    expect((await see(START + DAY + 1000, ...crowd(4))).roster?.people).toHaveLength(10);
    expect(await kinds(account.id)).toEqual([]);
    expect(await db.sightings.count()).toBe(1);

    const last = await see(START + DAY + 2000, ...crowd(4));
    expect(last.roster?.people).toHaveLength(4);
    expect(last.doubt).toBeNull();
    expect(await kinds(account.id)).toHaveLength(6);
  });

  it('is forgotten when the rest of the rows arrives', async () => {
    const { account } = await see(START, ...crowd(10));
    await see(START + DAY, ...crowd(2));
    const whole = await see(START + DAY + 3000, ...crowd(10));
    expect(whole.doubt).toBeNull();
    expect(await kinds(account.id)).toEqual([]);
    expect((await see(START + DAY + 5000, ...crowd(2))).doubt).toEqual({ before: 10, after: 2 });
  });

  it('that is another one than before begins the wait anew', async () => {
    await see(START, ...crowd(10));
    await see(START + DAY, ...crowd(3));
    await see(START + DAY + 3000, ...crowd(2));
    expect((await see(START + DAY + 4000, ...crowd(2))).roster?.people).toHaveLength(10);
    expect((await see(START + DAY + 5000, ...crowd(2))).roster?.people).toHaveLength(2);
  });

  it('is believed at once on the person’s word, as of when it was seen', async () => {
    const { account } = await see(START, ...crowd(10));
    expect(await confirmRoster(db, account.id)).toBeNull();
    await see(START + DAY, ...crowd(1));
    expect(await confirmRoster(db, account.id, START + 2 * DAY)).toHaveLength(1);
    const state = await accountState(db, account.id);
    expect(names(state)).toEqual(['甲0']);
    expect(state?.rosterSeenAt).toBe(START + DAY);
    expect((await listChanges(db, account.id, 1))[0]).toMatchObject({ kind: 'unbound', at: START + DAY });
    expect((await db.journal.toArray()).map(({ kind }) => kind)).toEqual(['roster-confirmed']);
  });

  it('keeps the doubt on pages that show no roster', async () => {
    await see(START, ...crowd(10));
    await see(START + DAY, ...crowd(1));
    const home = await recordSighting(db, sight({ page: 'home' }), START + DAY + 10_000);
    expect(home?.doubt).toEqual({ before: 10, after: 1 });
  });

  it('is not what a small change, or the first roster ever, is', async () => {
    await see(START, ...crowd(10));
    expect((await see(START + DAY, ...crowd(5))).roster?.people).toHaveLength(5);
    const other = sight({ account: { ghid: 'gh_2' }, roster: roster() });
    expect((await recordSighting(db, other, START))?.roster?.people).toEqual([]);
  });
});

describe('a worker that is killed', () => {
  it.each(['sightings', 'operators', 'changes', 'rosters'] as const)(
    'while it writes %s leaves everything as it was, and the page’s next message makes it whole',
    async (table) => {
      const { account } = await see(START, ...crowd(3));
      const written = async () =>
        JSON.stringify(
          await Promise.all(db.tables.filter(({ name }) => name !== 'accounts').map((one) => one.toArray())),
        );
      const whole = await written();
      const dies = () => Promise.reject(new Error('killed'));
      const writes = [
        vi.spyOn(db[table], 'put').mockImplementation(dies as never),
        vi.spyOn(db[table], 'add').mockImplementation(dies as never),
        vi.spyOn(db[table], 'bulkPut').mockImplementation(dies as never),
        vi.spyOn(db[table], 'bulkAdd').mockImplementation(dies as never),
      ];
      await expect(see(START + DAY, ...crowd(4))).rejects.toThrow('killed');
      for (const write of writes) write.mockRestore();
      expect(await written()).toBe(whole);
      expect((await accountState(db, account.id))?.account.lastSeenAt).toBe(START);

      expect(names(await see(START + DAY, ...crowd(4)))).toHaveLength(4);
      expect(await kinds(account.id)).toEqual([['joined', '甲3']]);
    },
  );
});

describe('a roster’s row that makes no sense', () => {
  it('is set aside and made again of what is known of the people', async () => {
    const { account } = await see(START, ...crowd(3));
    await db.table('rosters').update(account.id, { people: 'nobody' });
    expect((await accountState(db, account.id))?.roster).toBeNull();
    expect(await sweep(db, 'small')).toBe(1);
    expect(names(await accountState(db, account.id))?.sort()).toEqual(['甲0', '甲1', '甲2']);
    await see(START + DAY, ...crowd(4));
    expect(await kinds(account.id)).toEqual([['joined', '甲3']]);
  });
});

it('five hundred people are kept, and five hundred again', async () => {
  const { account } = await see(START, ...crowd(500, 'short'));
  const state = await see(START + DAY, ...crowd(500, 'short'));
  expect(state.roster?.people).toHaveLength(500);
  expect(await kinds(account.id)).toEqual([]);
});

describe('the security page', () => {
  const recount = async (listed: number, now: number) =>
    (await recordSighting(db, sight({ page: 'security', listed }), now))?.recount;

  it('tells that the list has changed since, by another count, until the list is seen again', async () => {
    const people = roster(
      person('林晓', 'o1'),
      person('周舟', 'o2'),
      person('王芳', 'o3', 'short', { status: 'invited' }),
    );
    await recordSighting(db, sight({ roster: people }), 1000);
    expect(await recount(2, 2000)).toBeNull();
    expect(await recount(3, 3000)).toEqual({ listed: 3, known: 2 });
    // A page without a count takes nothing back, and one that counts nobody may count something else.
    expect(await recount(0, 4000)).toEqual({ listed: 3, known: 2 });
    expect((await recordSighting(db, sight(), 5000))?.recount).toEqual({ listed: 3, known: 2 });
    expect((await recordSighting(db, sight({ roster: people }), 6000))?.recount).toBeNull();
  });

  it('says nothing where no list was seen', async () => {
    expect(await recount(3, 1000)).toBeNull();
  });
});
