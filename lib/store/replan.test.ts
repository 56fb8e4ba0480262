import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPLAN } from '../account-marks.ts';
import type { Day } from '../time/day.ts';
import { setMarks } from './account-settings.ts';
import { StewardDatabase } from './database.ts';
import { restoreEntry, setEntry } from './entries.ts';
import { clearOverride, setOverride } from './overrides.ts';
import { dismissAll, dismissReminder } from './reminders.ts';
import { changeReminderPreferences } from './settings.ts';
import { recordSighting } from './sightings.ts';
import { person, roster, sight } from './sights.fixture.ts';

vi.mock('@/lib/i18n.ts', () => import('../texts.fixture.ts'));

const value = { kind: 'period', amount: 45, unit: 'day' } as const;
const day = '2026-12-20' as Day;
/** Everything that our own pages write and that may change what there is to remind of. */
const WRITES: Record<string, (db: StewardDatabase, accountId: string, operatorId: string) => Promise<unknown>> = {
  'a term entered': (db, _, operatorId) => setEntry(db, operatorId, { kind: 'expires', day }),
  'a term taken back': (db, _, operatorId) => restoreEntry(db, operatorId, null),
  'a role': (db, accountId) => setMarks(db, accountId, { role: 'short', ownExpiry: day }),
  'the settings of reminders': (db) => changeReminderPreferences(db, (now) => ({ ...now, hour: '10:00' })),
  'an own value of a rule': (db) => setOverride(db, { ruleId: 'short-term', value, note: '按 45 天', link: null }),
  'a reminder put away': (db) => dismissReminder(db, 'any'),
  'all reminders put away': (db) => dismissAll(db),
};

let db: StewardDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new StewardDatabase(crypto.randomUUID());
});

it.each(Object.entries(WRITES))('%s wakes the worker', async (_, write) => {
  const state = await recordSighting(db, sight({ roster: roster(person('林晓', 'o1', 'short')) }));
  const woken = async () => (await fakeBrowser.storage.local.get(REPLAN))[REPLAN];
  const before = await woken();
  await write(db, state?.account.id ?? '', state?.roster?.people[0]?.id ?? '');
  const first = await woken();
  expect(first).not.toBe(before);
  await write(db, state?.account.id ?? '', state?.roster?.people[0]?.id ?? '');
  expect(await woken()).not.toBe(first);
});

it('an own value given up wakes the worker', async () => {
  await setOverride(db, { ruleId: 'short-term', value, note: '按 45 天', link: null });
  const woken = async () => (await fakeBrowser.storage.local.get(REPLAN))[REPLAN];
  const before = await woken();
  await clearOverride(db, 'short-term');
  expect(await woken()).not.toBe(before);
});

it('settings of reminders that make no sense are refused', async () => {
  for (const wrong of [{ hour: '25:00' }, { quiet: { from: '22:00', to: 'late' } }, { days: [2] }]) {
    await expect(changeReminderPreferences(db, (now) => ({ ...now, ...(wrong as object) }))).rejects.toThrow(
      RangeError,
    );
  }
});
