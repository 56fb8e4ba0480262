import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { ReminderPreferences } from '@/lib/settings.ts';
import { database } from '@/lib/store/database.ts';
import { openReminders } from '@/lib/store/reminders.ts';
import type { ReminderRow } from '@/lib/store/schema.ts';
import { changeReminderPreferences, readReminderPreferences } from '@/lib/store/settings.ts';
import { sayProblem } from './problems.ts';

/** Every reminder that stands, the nearest end first; live. @returns undefined until they are read */
export function useReminders(): ReminderRow[] | undefined {
  return useLiveQuery(() => openReminders(database()));
}

export interface ReminderPreferencesHand {
  readonly preferences: ReminderPreferences;
  /** Why the last change was not kept; null if it was. */
  readonly problem: string | null;
  change(how: (preferences: ReminderPreferences) => ReminderPreferences): void;
}

/** When and how the person is reminded, live, and a way to change it. @returns undefined until it is read */
export function useReminderPreferences(): ReminderPreferencesHand | undefined {
  const preferences = useLiveQuery(() => readReminderPreferences(database()));
  const [problem, setProblem] = useState<string | null>(null);
  if (!preferences) return undefined;
  return {
    preferences,
    problem,
    change(how) {
      changeReminderPreferences(database(), how).then(
        () => setProblem(null),
        (error: unknown) => setProblem(t('setting_not_kept') + (sayProblem(error) ?? '')),
      );
    },
  };
}
