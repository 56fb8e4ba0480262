import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPLAN } from '../account-marks.ts';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { BLANK_PROFILE } from '../deregistration/profile.ts';
import type { Course } from '../deregistration/types.ts';
import { StewardDatabase } from '../store/database.ts';
import { archiveDeregistration, changeCourse, startDeregistration } from '../store/deregistrations.ts';
import { setItem } from '../store/items.ts';
import { openReminders } from '../store/reminders.ts';
import type { Deregistration } from '../store/schema.ts';
import { changeReminderPreferences } from '../store/settings.ts';
import { recordSighting } from '../store/sightings.ts';
import { sight } from '../store/sights.fixture.ts';
import type { Day } from '../time/day.ts';
import { type FakeDesktop, fakeDesktop } from './browser.fixture.ts';
import { createPlanner, REMINDER_ALARM } from './planner.ts';

const at = (text: string): number => Date.parse(`${text}:00+08:00`);
const START = at('2026-12-01T10:00');
const day = (text: string) => text as Day;
/** 8,230 followers are frozen for 15 days; the shortest time to confirm is two. */
const FROZEN: Course = {
  ...BLANK_COURSE,
  phase: 'frozen',
  appliedOn: day('2026-11-30'),
  verifiedOn: day('2026-12-01'),
};

let db: StewardDatabase;
let desktop: FakeDesktop;
let run: Deregistration;
beforeEach(async () => {
  fakeBrowser.reset();
  desktop = fakeDesktop();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  db = new StewardDatabase(crypto.randomUUID());
  const accountId = (await recordSighting(db, sight({}), START))?.account.id ?? '';
  const profile = { ...BLANK_PROFILE, followers: 8230 };
  run = await startDeregistration(db, accountId, { route: null, profile, anchor: null, answered: true }, START);
  await changeCourse(db, run.id, FROZEN, START);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const look = async (moment: string): Promise<void> => {
  vi.setSystemTime(at(moment));
  await createPlanner(db, async () => {}).replan();
};
const alarm = (): number | null => desktop.alarms.get(REMINDER_ALARM) ?? null;
const open = async () =>
  (await openReminders(db)).map(({ kind, daysBefore, missed }) => `${kind} ${daysBefore}${missed ? ' missed' : ''}`);

it('the end of the freeze comes as configured and on its day, and from then on every day until it is confirmed', async () => {
  await changeReminderPreferences(db, (now) => ({ ...now, days: [3] }));
  await look('2026-12-01T10:00');
  expect(alarm()).toBe(at('2026-12-13T09:00'));
  await look('2026-12-13T09:00');
  expect(await open()).toEqual(['freeze-end 3']);
  await look('2026-12-15T09:00');
  expect(await open()).toEqual(['freeze-end 3', 'confirmation-window 3']);
  await look('2026-12-16T09:00');
  expect(await open()).toEqual(['freeze-end 0', 'confirmation-window 2']);
  expect(alarm()).toBe(at('2026-12-17T09:00'));
  await look('2026-12-17T09:00');
  expect(await open()).toEqual(['confirmation-window 1']);
  await look('2026-12-18T09:00');
  expect(await open()).toEqual(['confirmation-window 0']);
});

it('a browser that was closed for the beginning tells once of what was missed, and a killed worker of nothing twice', async () => {
  await look('2026-12-10T10:00');
  await look('2026-12-17T20:00');
  expect(await open()).toEqual(['confirmation-window 1 missed']);
  const shown = await db.reminders.count();
  vi.spyOn(db.reminders, 'bulkAdd').mockRejectedValueOnce(new Error('killed') as never);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await look('2026-12-18T09:00');
  expect(await open()).toEqual(['confirmation-window 1 missed']);
  expect(alarm()).toBe(at('2026-12-18T09:15'));
  await look('2026-12-18T09:15');
  await look('2026-12-18T09:16');
  expect(await open()).toEqual(['confirmation-window 0']);
  expect(await db.reminders.count()).toBe(shown + 1);
});

it.each([
  ['confirmed', () => changeCourse(db, run.id, { ...FROZEN, phase: 'closed', confirmedOn: day('2026-12-17') })],
  ['revoked', () => changeCourse(db, run.id, { ...FROZEN, ended: 'revoked' })],
  ['archived', () => archiveDeregistration(db, run.id)],
  [
    'ticked',
    () =>
      setItem(
        db,
        { accountId: run.accountId, deregistrationId: run.id, itemId: 'confirm-deregistration' },
        { state: 'done' },
      ),
  ],
])('says no more once it is %s, and the worker is woken for it', async (_, change) => {
  await look('2026-12-17T09:00');
  const woken = (await fakeBrowser.storage.local.get(REPLAN))[REPLAN];
  await change();
  expect((await fakeBrowser.storage.local.get(REPLAN))[REPLAN]).not.toBe(woken);
  await look('2026-12-17T10:00');
  expect(await open()).toEqual([]);
  expect(alarm()).toBeNull();
});

it('follows the day that the console named, and says nothing to whoever wants no reminder at all', async () => {
  await changeCourse(db, run.id, {
    ...FROZEN,
    phase: 'confirm',
    freezeEnd: day('2026-12-16'),
    confirmBy: day('2026-12-23'),
  });
  await look('2026-12-19T09:00');
  expect(await openReminders(db)).toMatchObject([{ kind: 'confirmation-window', due: '2026-12-23', daysBefore: 4 }]);
  await changeReminderPreferences(db, (now) => ({ ...now, days: [] }));
  await look('2026-12-20T09:00');
  expect(alarm()).toBeNull();
  expect(await open()).toEqual(['confirmation-window 4']);
});
