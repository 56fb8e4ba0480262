import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_MIRROR, type Settings } from '../settings.ts';
import { mirrorFacts } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';

const ROW = 'settings';

/** The person's settings; the defaults where none were kept. */
export async function readSettings(db: StewardDatabase): Promise<Settings> {
  const row = sound('settings', [await db.settings.get(ROW)].filter(Boolean))[0];
  return row?.value ?? DEFAULT_SETTINGS;
}

/**
 * Changes the settings in one transaction, then mirrors them to `storage.local`, where content scripts read them before the
 * worker wakes. The database is the truth: {@link mirrorAll} repairs a mirror that was not written.
 */
export async function changeSettings(
  db: StewardDatabase,
  change: (settings: Settings) => Settings,
  now: number = Date.now(),
): Promise<Settings> {
  const value = await db.transaction('rw', db.settings, async () => {
    const changed = change(await readSettings(db));
    await db.settings.put({ id: ROW, value: changed, updatedAt: now, deletedAt: null });
    return changed;
  });
  await browser.storage.local.set({ [SETTINGS_MIRROR]: value });
  return value;
}

/** Writes anew what content scripts read before the worker wakes: the settings, and the platform's figures. */
export async function mirrorAll(db: StewardDatabase): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_MIRROR]: await readSettings(db) });
  await mirrorFacts(db);
}
