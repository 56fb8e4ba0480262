import { REMINDER_DAYS, type ReminderSettings } from './roster/reminders.ts';

/** Every overlay feature that can be switched off; one file of the same name in `entrypoints/console.content/features`. */
export const FEATURE_IDS = [
  'status-chip',
  'operator-badges',
  'seats',
  'guards',
  'admin-only-marks',
  'step-notice',
  'unrecognised',
  'health',
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

/** What the person chose. `lib/store/schema.ts` holds the schema of the stored row. */
export interface Settings {
  /** Features that the person switched off. Unknown names are kept: they may belong to another version. */
  readonly off: string[];
  /** Page ids on which the person paused everything we draw. */
  readonly paused: string[];
  /** The status chip: folded or not, and where its top left corner was put, in CSS pixels of the window. */
  readonly chip: {
    readonly collapsed: boolean;
    readonly place: { readonly left: number; readonly top: number } | null;
  };
}

export const DEFAULT_SETTINGS: Settings = { off: [], paused: [], chip: { collapsed: false, place: null } };

/** When and how the person wants to be reminded. */
export interface ReminderPreferences extends ReminderSettings {
  /** Whether the desktop shows reminders too; needs the optional permission `notifications`. */
  readonly desktop: boolean;
}

export const DEFAULT_REMINDERS: ReminderPreferences = {
  days: REMINDER_DAYS,
  quiet: { from: '22:00', to: '08:00' },
  hour: '09:00',
  desktop: false,
};

/** The key in `storage.local` under which the database's settings are mirrored for content scripts. */
export const SETTINGS_MIRROR = 'settings';

/**
 * Settings as the mirror has them. Written only by us, but a broken mirror must not stop a page from being read: whatever part
 * of it does not hold up is taken from the defaults. Plain code, because every console page pays for what stands here.
 */
export function parseSettings(value: unknown): Settings {
  const { off, paused, chip } = Object(value);
  const texts = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
  const { collapsed, place } = Object(chip);
  const { left, top } = Object(place);
  return {
    off: texts(off),
    paused: texts(paused),
    chip: {
      collapsed: collapsed === true,
      place: Number.isFinite(left) && Number.isFinite(top) ? { left, top } : null,
    },
  };
}

export function isOn(settings: Settings, feature: FeatureId): boolean {
  return !settings.off.includes(feature);
}
