import { browser } from 'wxt/browser';
import { type AccountMarks, MARKS_MIRROR } from '@/lib/account-marks.ts';
import { learn } from '@/lib/console/taught/known.ts';
import { TAUGHT_MIRROR, type TaughtLayout } from '@/lib/console/taught/types.ts';
import { GUARDS_MIRROR, type GuardMirror } from '@/lib/guards/modes.ts';
import { FACTS_MIRROR, type PlatformFacts } from '@/lib/platform/facts.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_MIRROR, type Settings } from '@/lib/settings.ts';
import { WITHOUT_MIRROR, type Without } from '@/lib/without.ts';

/** What a page needs before the worker wakes: the person's settings, the platform's figures, and what the person marked accounts with. */
export interface Mirrored {
  readonly settings: Settings;
  readonly facts: PlatformFacts | null;
  /** By account key. */
  readonly marks: Readonly<Record<string, AccountMarks>>;
  /** How the person wants to be warned; null as long as nothing was mirrored: then every guard asks. */
  readonly guards: GuardMirror | null;
  /** The load of a page that the person wants without us. */
  readonly without: Without | null;
}

export const NOTHING_MIRRORED: Mirrored = {
  settings: DEFAULT_SETTINGS,
  facts: null,
  marks: {},
  guards: null,
  without: null,
};

const KEYS = [SETTINGS_MIRROR, FACTS_MIRROR, MARKS_MIRROR, GUARDS_MIRROR, TAUGHT_MIRROR, WITHOUT_MIRROR];

/** Reads the mirror, and again whenever it changes. The first call may come before anything was ever mirrored. */
export function watchMirror(signal: AbortSignal, changed: (mirrored: Mirrored) => void): void {
  let mirrored = NOTHING_MIRRORED;
  const take = (values: Readonly<Record<string, unknown>>): void => {
    mirrored = {
      settings: SETTINGS_MIRROR in values ? parseSettings(values[SETTINGS_MIRROR]) : mirrored.settings,
      facts: (values[FACTS_MIRROR] as PlatformFacts | undefined) ?? mirrored.facts,
      marks: (values[MARKS_MIRROR] as Mirrored['marks'] | undefined) ?? mirrored.marks,
      guards: (values[GUARDS_MIRROR] as GuardMirror | undefined) ?? mirrored.guards,
      without: (values[WITHOUT_MIRROR] as Without | undefined) ?? mirrored.without,
    };
    if (TAUGHT_MIRROR in values) learn((values[TAUGHT_MIRROR] as readonly TaughtLayout[] | undefined) ?? []);
    changed(mirrored);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    take(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  browser.storage.local.get(KEYS).then(take, () => {});
}
