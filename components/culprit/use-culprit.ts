import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { sayProblem } from '@/components/problems.ts';
import { answerSearch, beginSearch, type Culprit, isCurrent } from '@/lib/culprit.ts';
import { t } from '@/lib/i18n.ts';
import { keepCulprit, readCulprit } from '@/lib/store/culprit.ts';
import { database } from '@/lib/store/database.ts';
import { changeSettings, mirrorSettings, readSettings } from '@/lib/store/settings.ts';

export interface CulpritHand {
  /** null where nothing is searched for. */
  readonly culprit: Culprit | null;
  /** Why the last step was not kept; null if it was. */
  readonly problem: string | null;
  begin(): void;
  answer(isWrong: boolean): void;
  /** Ends the search: everything is as it was before. */
  end(): void;
  /** Ends it, and the culprit stays off. */
  switchOff(): void;
}

/** The search for the feature that upsets a page, live, and its next step. @returns undefined until it is read */
export function useCulprit(): CulpritHand | undefined {
  const kept = useLiveQuery(async () => ({ culprit: await readCulprit(database()) }));
  const [problem, setProblem] = useState<string | null>(null);
  if (!kept) return undefined;
  const culprit = isCurrent(kept.culprit, Date.now()) ? kept.culprit : null;
  const db = database();
  const go = (step: () => Promise<unknown>): void => {
    step()
      .then(() => mirrorSettings(db))
      .then(
        () => setProblem(null),
        (error: unknown) => setProblem(t('setting_not_kept') + (sayProblem(error) ?? '')),
      );
  };
  return {
    culprit,
    problem,
    begin: () => go(async () => keepCulprit(db, beginSearch((await readSettings(db)).off, Date.now()))),
    answer: (isWrong) => {
      if (culprit?.state === 'asking') go(() => keepCulprit(db, answerSearch(culprit, isWrong, Date.now())));
    },
    end: () => go(() => keepCulprit(db, null)),
    switchOff: () => {
      const feature = culprit?.state === 'found' ? culprit.feature : null;
      if (feature === null) return;
      go(async () => {
        await changeSettings(db, (settings) => ({ ...settings, off: [...new Set([...settings.off, feature])] }));
        await keepCulprit(db, null);
      });
    },
  };
}
