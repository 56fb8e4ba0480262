import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { SettingRow } from './schema.ts';

/** The key of the one row of settings. */
export const SETTINGS_ROW = 'settings';

/** The key in `storage.local` that says, while it is set, that settings were changed and their mirror may not have followed yet. */
export const SETTINGS_STALE = 'settings-stale';

/** What is kept of the person's settings; undefined as long as they changed none. */
export async function keptSettings(db: StewardDatabase): Promise<SettingRow['value'] | undefined> {
  return sound('settings', [await db.settings.get(SETTINGS_ROW)].filter(Boolean))[0]?.value;
}
