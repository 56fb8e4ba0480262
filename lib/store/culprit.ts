import type { Culprit } from '../culprit.ts';
import { DEFAULT_SETTINGS, FEATURE_IDS, type FeatureId } from '../settings.ts';
import type { StewardDatabase } from './database.ts';
import type { SettingRow } from './schema.ts';
import { keptSettings, SETTINGS_ROW, SETTINGS_STALE } from './settings-row.ts';
import { noteStale } from './stale.ts';

const isFeature = (id: string): id is FeatureId => (FEATURE_IDS as readonly string[]).includes(id);

/** How the search for a culprit stands; null where none was begun, or it is over. Features of another version are left out. */
export async function readCulprit(db: StewardDatabase): Promise<Culprit | null> {
  const kept = (await keptSettings(db))?.culprit;
  if (!kept) return null;
  if (kept.state === 'asking')
    return { ...kept, suspects: kept.suspects.filter(isFeature), on: kept.on.filter(isFeature) };
  return { ...kept, feature: kept.feature !== null && isFeature(kept.feature) ? kept.feature : null };
}

/**
 * Keeps how the search stands, in one transaction. The pages are told by `mirrorSettings`, or by the worker where the popup is
 * closed before it came to that.
 * @param culprit null: it is over
 */
export async function keepCulprit(
  db: StewardDatabase,
  culprit: Culprit | null,
  now: number = Date.now(),
): Promise<void> {
  await noteStale(SETTINGS_STALE);
  await db.transaction('rw', db.settings, async () => {
    const row: SettingRow['value'] = (await keptSettings(db)) ?? DEFAULT_SETTINGS;
    const { culprit: _, ...others } = row;
    const value = culprit ? { ...others, culprit: toRow(culprit) } : others;
    await db.settings.put({ id: SETTINGS_ROW, value, updatedAt: now, deletedAt: null });
  });
}

const toRow = (culprit: Culprit): NonNullable<SettingRow['value']['culprit']> =>
  culprit.state === 'asking' ? { ...culprit, suspects: [...culprit.suspects], on: [...culprit.on] } : { ...culprit };
