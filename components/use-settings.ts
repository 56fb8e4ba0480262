import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { Settings } from '@/lib/settings.ts';
import { database } from '@/lib/store/database.ts';
import { changeSettings, readSettings } from '@/lib/store/settings.ts';
import { sayProblem } from './problems.ts';

export interface SettingsHand {
  readonly settings: Settings;
  /** Why the last change was not kept; null if it was. */
  readonly problem: string | null;
  change(how: (settings: Settings) => Settings): void;
}

/** The person's settings, live, and a way to change them. @returns undefined until they are read */
export function useSettings(): SettingsHand | undefined {
  const settings = useLiveQuery(() => readSettings(database()));
  const [problem, setProblem] = useState<string | null>(null);
  if (!settings) return undefined;
  return {
    settings,
    problem,
    change(how) {
      changeSettings(database(), how).then(
        () => setProblem(null),
        (error: unknown) => setProblem(t('setting_not_kept') + (sayProblem(error) ?? '')),
      );
    },
  };
}

/** Puts a name into a list of settings or takes it out. */
export function withName(names: readonly string[], name: string, there: boolean): string[] {
  const others = names.filter((other) => other !== name);
  return there ? [...others, name] : others;
}
