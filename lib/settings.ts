import * as z from 'zod/mini';

/** Every overlay feature that can be switched off; one file of the same name in `entrypoints/console.content/features`. */
export const FEATURE_IDS = [
  'status-chip',
  'operator-badges',
  'seats',
  'guards',
  'admin-only-marks',
  'step-notice',
  'unrecognised',
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

/** Where the person has put the status chip: its top left corner, in CSS pixels of the page. */
const chipPlace = z.object({ left: z.number(), top: z.number() });

export const settingsSchema = z.object({
  /** Features that the person switched off. Unknown names are kept: they may belong to another version. */
  off: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
  /** Page ids on which the person paused everything we draw. */
  paused: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
  chip: z.object({ collapsed: z.boolean(), place: z.nullable(chipPlace) }),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { off: [], paused: [], chip: { collapsed: false, place: null } };

/** The key in `storage.local` under which the database's settings are mirrored for content scripts. */
export const SETTINGS_MIRROR = 'settings';

/** Settings of unknown origin, or the defaults where they do not parse: a broken mirror must not stop a page from being read. */
export function parseSettings(value: unknown): Settings {
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export function isOn(settings: Settings, feature: FeatureId): boolean {
  return !settings.off.includes(feature);
}
