import { browser } from 'wxt/browser';
import { FACTS_MIRROR, type PlatformFacts } from '@/lib/platform/facts.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_MIRROR, type Settings } from '@/lib/settings.ts';

/** What a page needs before the worker wakes: the person's settings, and the platform's figures. */
export interface Mirrored {
  readonly settings: Settings;
  readonly facts: PlatformFacts | null;
}

/** Reads the mirror, and again whenever it changes. The first call may come before anything was ever mirrored. */
export function watchMirror(signal: AbortSignal, changed: (mirrored: Mirrored) => void): void {
  let mirrored: Mirrored = { settings: DEFAULT_SETTINGS, facts: null };
  const take = (values: Readonly<Record<string, unknown>>): void => {
    mirrored = {
      settings: SETTINGS_MIRROR in values ? parseSettings(values[SETTINGS_MIRROR]) : mirrored.settings,
      facts: (values[FACTS_MIRROR] as PlatformFacts | undefined) ?? mirrored.facts,
    };
    changed(mirrored);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const values = Object.entries(changes).map(([key, change]) => [key, change.newValue] as const);
    if (area === 'local') take(Object.fromEntries(values));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  browser.storage.local.get([SETTINGS_MIRROR, FACTS_MIRROR]).then(take, () => {});
}
