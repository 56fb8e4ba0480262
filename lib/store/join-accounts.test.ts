import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../roster/types.ts';
import { DEFAULT_REMINDERS } from '../settings.ts';
import type { Day } from '../time/day.ts';
import { setMarks } from './account-settings.ts';
import { StewardDatabase } from './database.ts';
import { listDeregistrations } from './deregistrations.ts';
import { readEntries, setEntry } from './entries.ts';
import { listItems, setItem } from './items.ts';
import { noteDue, openReminders } from './reminders.ts';
import { recordSighting } from './sightings.ts';
import { person, roster, sight } from './sights.fixture.ts';
import { accountState, allStates } from './states.ts';
import { allSubjects } from './subjects.ts';

const START = Date.parse('2026-12-01T10:00:00+08:00');
const DAY = 86_400_000;
const BIZ = 'MzA3MDAwMDAwMA==';
const LIFETIME = { from: 24, to: 24, unit: 'hour' } as const;

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const see = async (ids: { ghid: string | null; biz: string | null }, at: number, people: Person[] | null) => {
  const state = await recordSighting(db, sight({ account: ids, roster: people && roster(...people) }), at);
  if (!state) throw new Error('the page named an account');
  return state;
};
const byGhid = { ghid: 'gh_1', biz: null };
const byBiz = { ghid: null, biz: BIZ };
const both = { ghid: 'gh_1', biz: BIZ };
const look = async (at: number) =>
  noteDue(db, allSubjects(await allStates(db, at), LIFETIME), DEFAULT_REMINDERS, at, at);
const dated = (expires: string) => person('周舟', 'o2', 'short', { expires: expires as Day, basis: 'exact' });

it('people seen under both names of an account are one each, with the longer history and what was entered of them', async () => {
  const lin = person('林晓', 'o1', 'short');
  const first = await see(byGhid, START, [lin, person('王芳', 'o3')]);
  await setEntry(db, first.roster?.people[0]?.id ?? '', { kind: 'bound', day: '2026-11-20' as Day }, START);
  await see(byBiz, START + DAY, [lin, person('周舟', 'o2')]);

  const one = await see(both, START + 2 * DAY, null);
  expect(one.roster?.people.map(({ nickname }) => nickname)).toEqual(['林晓', '周舟']);
  expect(one.roster?.people[0]).toMatchObject({ firstSeenAt: START, boundBefore: START });
  expect(one.roster?.people[0]?.expiry).toMatchObject({ day: '2026-12-20', basis: 'manual' });
  expect((await readEntries(db)).size).toBe(1);
  expect(await allStates(db)).toHaveLength(1);

  const next = await see(both, START + 3 * DAY, [lin, person('周舟', 'o2')]);
  expect(next.roster?.people.map(({ id }) => id)).toEqual(one.roster?.people.map(({ id }) => id));
  expect(await db.changes.count()).toBe(0);
  const gone = (await db.operators.toArray()).find(({ nickname }) => nickname === '王芳');
  expect(gone).toMatchObject({ accountId: one.account.id, goneAt: START + DAY });
});

it('reminders that were shown under one name are not shown again under the other', async () => {
  await see(byBiz, START, [dated('2026-12-08')]);
  await look(START);
  await see(byGhid, START + DAY, [dated('2026-12-08')]);
  const one = await see(both, START + DAY + 1000, null);
  await look(START + DAY + 2000);
  expect(await db.reminders.count()).toBe(1);
  expect(await openReminders(db)).toMatchObject([{ accountId: one.account.id, who: '周舟', daysBefore: 7 }]);
});

it('of two things that the person said, the one of the account that stays counts, and none is lost', async () => {
  const ghid = await see(byGhid, START, null);
  const biz = await see(byBiz, START, null);
  await setMarks(db, ghid.account.id, { label: '读书' });
  await setMarks(db, biz.account.id, { label: '别名', colour: 'teal', role: 'short', ownExpiry: '2026-12-20' as Day });
  const { account } = await see(both, START + DAY, null);
  expect((await accountState(db, account.id))?.marks).toEqual({
    ...{ label: '读书', colour: 'teal', role: 'short', ownExpiry: '2026-12-20' },
  });
  expect(await db.accountSettings.count()).toBe(1);
});

it('a roster seen under one name only stays', async () => {
  await see(byBiz, START, [dated('2026-12-08')]);
  await see(byGhid, START + DAY, null);
  const { roster: kept } = await see(both, START + 2 * DAY, null);
  expect(kept?.people.map(({ nickname }) => nickname)).toEqual(['周舟']);
  expect(await db.rosters.count()).toBe(1);
});

it('runs of both names are kept, the one changed later is open, and what was done about a person stays theirs', async () => {
  const lin = person('林晓', 'o1', 'short');
  const first = await see(byGhid, START, [lin]);
  const second = await see(byBiz, START + DAY, [lin]);
  const about = (state: typeof first) => `unbind-operators/${state.roster?.people[0]?.id}`;
  const set = (state: typeof first, at: number) =>
    setItem(
      db,
      { accountId: state.account.id, deregistrationId: null, itemId: about(state) },
      { state: 'done', title: '林晓' },
      at,
    );
  const later = await set(first, START + 2 * DAY);
  const earlier = await set(second, START + DAY);
  await db.evidence.add({
    ...{ id: 'e', accountId: second.account.id, deregistrationId: earlier, itemId: 'apply', name: 'a.png', type: '' },
    ...{ size: 1, sha256: 'a'.repeat(64), addedAt: START, source: 'file', note: '', updatedAt: START, deletedAt: null },
  });

  const one = await see(both, START + 3 * DAY, null);
  const runs = await listDeregistrations(db, one.account.id);
  expect(new Map(runs.map(({ id, archivedAt }) => [id, archivedAt]))).toEqual(
    new Map([
      [later, null],
      [earlier, START + 3 * DAY],
    ]),
  );
  for (const { id } of runs)
    expect((await listItems(db, id)).map(({ itemId, accountId }) => [itemId, accountId])).toEqual([
      [about(one), one.account.id],
    ]);
  expect((await db.evidence.toArray()).map(({ accountId }) => accountId)).toEqual([one.account.id]);
});

it('third parties seen under one name only are known under both', async () => {
  await recordSighting(db, sight({ account: byBiz, thirdParties: ['微盟'] }), START);
  await see(byGhid, START + DAY, null);
  const { account } = await see(both, START + 2 * DAY, null);
  expect(account.thirdParties).toEqual({ names: ['微盟'], seenAt: START });
  const none = await recordSighting(db, sight({ account: both, thirdParties: [] }), START + 3 * DAY);
  expect(none?.account.thirdParties).toEqual({ names: [], seenAt: START + 3 * DAY });
});
