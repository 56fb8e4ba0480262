import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../roster/types.ts';
import { DEFAULT_REMINDERS } from '../settings.ts';
import type { Day } from '../time/day.ts';
import { readSpans } from './book.ts';
import { StewardDatabase } from './database.ts';
import { restoreEntry, setEntry } from './entries.ts';
import { dismissAll, noteDue, openReminders } from './reminders.ts';
import { recordSighting } from './sightings.ts';
import { person, roster, sight } from './sights.fixture.ts';
import { allStates } from './states.ts';
import { allSubjects } from './subjects.ts';

const START = Date.parse('2026-12-01T10:00:00+08:00');

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

const others = [person('林晓', 'o1'), person('王芳', 'o2')];
const zhou = person('周舟', 'o3', 'short', { expires: '2026-12-04' as Day, basis: 'exact' });
const see = (at: number, ...people: Person[]) =>
  recordSighting(db, sight({ roster: roster(...others, ...people) }), at);
const look = async (at: number) => {
  const subjects = allSubjects(await allStates(db, at), (await readSpans(db)).invitation);
  await noteDue(db, subjects, { ...DEFAULT_REMINDERS, desktop: true }, at, at);
};
const open = async () => (await openReminders(db)).map(({ who, due, daysBefore }) => `${who} ${due} ${daysBefore}`);

it('what stands of somebody whose row came late stands again, and is not announced again', async () => {
  await see(START, zhou);
  await look(START);
  expect(await open()).toEqual(['周舟 2026-12-04 3']);
  await see(START + 1000);
  await look(START + 1000);
  expect(await open()).toEqual([]);
  await see(START + 4000, zhou);
  await look(START + 4000);
  expect(await openReminders(db)).toMatchObject([{ who: '周舟', shownAt: START, awaitsDesktop: false }]);
  expect(await db.reminders.count()).toBe(1);
});

it('what stands of an end stands again when an entry of another is undone', async () => {
  const bare = person('周舟', 'o3', 'short');
  const [, , { id = '' } = {}] = (await see(START, bare))?.roster?.people ?? [];
  await setEntry(db, id, { kind: 'expires', day: '2026-12-04' as Day }, START);
  await look(START);
  const before = await setEntry(db, id, { kind: 'expires', day: '2026-12-24' as Day }, START + 1);
  await look(START + 1);
  expect(await open()).toEqual([]);
  await restoreEntry(db, id, before, START + 2);
  await look(START + 2);
  expect(await open()).toEqual(['周舟 2026-12-04 3']);
});

it('what the person put away stays away, though the end is off and on again', async () => {
  await see(START, zhou);
  await look(START);
  await dismissAll(db, START);
  await see(START + 1000);
  await look(START + 1000);
  await see(START + 4000, zhou);
  await look(START + 4000);
  expect(await open()).toEqual([]);
});
