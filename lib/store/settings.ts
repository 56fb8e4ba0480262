import { browser } from 'wxt/browser';
import { offForSearch, SEARCH_ENDS_AFTER } from '../culprit.ts';
import {
  DEFAULT_REMINDERS,
  DEFAULT_SETTINGS,
  type ReminderPreferences,
  SETTINGS_MIRROR,
  type Settings,
} from '../settings.ts';
import { mirrorMarks } from './account-settings.ts';
import { mirrorFacts } from './book.ts';
import { readCulprit } from './culprit.ts';
import type { StewardDatabase } from './database.ts';
import { mirrorGuards } from './guards.ts';
import { mirrorLayouts } from './layouts.ts';
import { askReplan } from './replan.ts';
import { check } from './rows.ts';
import { keptSettings, SETTINGS_ROW, SETTINGS_STALE } from './settings-row.ts';
import { noteStale, watchStale } from './stale.ts';

/** The person's settings; the defaults where none were kept. */
export async function readSettings(db: StewardDatabase): Promise<Settings> {
  const { off, paused, chip } = (await keptSettings(db)) ?? DEFAULT_SETTINGS;
  return { off, paused, chip };
}

/** When and how the person wants to be reminded; the defaults where none was kept. */
export async function readReminderPreferences(db: StewardDatabase): Promise<ReminderPreferences> {
  return (await keptSettings(db))?.reminders ?? DEFAULT_REMINDERS;
}

/** Changes when and how the person is reminded, in one transaction, and has the worker look at the reminders anew. */
export async function changeReminderPreferences(
  db: StewardDatabase,
  change: (preferences: ReminderPreferences) => ReminderPreferences,
  now: number = Date.now(),
): Promise<ReminderPreferences> {
  const changed = await db.transaction('rw', db.settings, async () => {
    const preferences = change(await readReminderPreferences(db));
    const value = {
      ...((await keptSettings(db)) ?? DEFAULT_SETTINGS),
      reminders: { ...preferences, days: [...preferences.days] },
    };
    const row = { id: SETTINGS_ROW, value, updatedAt: now, deletedAt: null };
    if (check('settings', [row]).broken.length > 0) throw new RangeError('no such reminders');
    await db.settings.put(row);
    return preferences;
  });
  await askReplan();
  return changed;
}

/**
 * Changes the settings in one transaction, then mirrors them to `storage.local`, where content scripts read them before the
 * worker wakes. The database is the truth: {@link watchSettings} and {@link mirrorAll} repair a mirror that was not written.
 */
export async function changeSettings(
  db: StewardDatabase,
  change: (settings: Settings) => Settings,
  now: number = Date.now(),
): Promise<Settings> {
  await noteStale(SETTINGS_STALE);
  const value = await db.transaction('rw', db.settings, async () => {
    const changed = change(await readSettings(db));
    const row = await keptSettings(db);
    await db.settings.put({ id: SETTINGS_ROW, value: { ...row, ...changed }, updatedAt: now, deletedAt: null });
    return changed;
  });
  await mirrorSettings(db, now);
  return value;
}

/** The alarm at which a search for a culprit that nobody went on with has everything on again. */
export const SEARCH_ALARM = 'search-ends';

/**
 * Mirrors what the person chose, and as off also what a search for a culprit has off for now, with an alarm for when that ends: the
 * guards may be among it. Windows that do so at the same moment take turns.
 */
export async function mirrorSettings(db: StewardDatabase, now: number = Date.now()): Promise<void> {
  const write = async (): Promise<void> => {
    const [settings, culprit] = [await readSettings(db), await readCulprit(db)];
    const searched = offForSearch(culprit, now);
    const off = [...new Set([...settings.off, ...searched])];
    await browser.storage.local.set({
      [SETTINGS_MIRROR]: { ...settings, off } satisfies Settings,
      [SETTINGS_STALE]: null,
    });
    if (culprit && searched.length > 0)
      await browser.alarms.create(SEARCH_ALARM, { when: culprit.at + SEARCH_ENDS_AFTER + 1000 });
  };
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(SETTINGS_MIRROR, write) : write());
}

/** Called by the worker: writes the mirror where the window that changed the settings was closed before it came to it; popups close at any moment. */
export const watchSettings = (db: StewardDatabase): void => watchStale(SETTINGS_STALE, () => mirrorSettings(db));

/** Writes anew what content scripts read before the worker wakes: the settings, the marks of accounts, taught layouts, and the platform's figures. */
export async function mirrorAll(db: StewardDatabase): Promise<void> {
  await mirrorSettings(db);
  await mirrorMarks(db);
  await mirrorGuards(db);
  await mirrorLayouts(db);
  await mirrorFacts(db);
}
