import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { GuardSettings } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { changeGuardSettings, readGuardSettings } from '@/lib/store/guards.ts';
import { sayProblem } from './problems.ts';

export interface GuardsHand {
  readonly guards: GuardSettings;
  /** Why the last change was not kept; null if it was. */
  readonly problem: string | null;
  /** @param noted what the journal says of it, a few words without figures of the page */
  change(how: (guards: GuardSettings) => GuardSettings, noted: string): Promise<boolean>;
}

/** How the person is warned, live, and a way to change it. @returns undefined until it is read */
export function useGuards(): GuardsHand | undefined {
  const guards = useLiveQuery(() => readGuardSettings(database()));
  const [problem, setProblem] = useState<string | null>(null);
  if (!guards) return undefined;
  return {
    guards,
    problem,
    change: (how, noted) =>
      changeGuardSettings(database(), how, noted).then(
        () => {
          setProblem(null);
          return true;
        },
        (error: unknown) => {
          setProblem(t('setting_not_kept') + (sayProblem(error) ?? ''));
          return false;
        },
      ),
  };
}
