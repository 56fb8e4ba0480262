import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { sayProblem } from './problems.ts';

export interface Writing {
  /** Why the last change was not kept; null if it was. */
  readonly problem: string | null;
  /** Writes, and then does what follows from it; where nothing was kept, says so instead. */
  write<T>(change: Promise<T>, kept?: (result: T) => void): void;
}

/** Changes to what is kept, one after the other, and what became of the last. */
export function useWrite(): Writing {
  const [problem, setProblem] = useState<string | null>(null);
  return {
    problem,
    write(change, kept) {
      change.then(
        (result) => {
          setProblem(null);
          kept?.(result);
        },
        (error: unknown) => setProblem(t('tick_not_kept') + (sayProblem(error) ?? '')),
      );
    },
  };
}
