import { useState } from 'react';
import { database } from '@/lib/store/database.ts';
import { addEvidence, type NewEvidence } from '@/lib/store/evidence.ts';
import { sayFailure, sayRefusal } from './evidence-words.ts';

/** A file or picture that the person gives. */
type Given = Pick<NewEvidence, 'data' | 'name' | 'source'>;

export interface Keeping {
  /** How many are still being read and written. */
  readonly busy: number;
  /** What was not kept of what was given last, and why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
  readonly keep: (given: readonly Given[]) => void;
  readonly forget: () => void;
}

/** Keeps what is given, one after the other: each stands by itself, so that one that is refused holds up none. */
export function useKeeping(place: Pick<NewEvidence, 'accountId' | 'deregistrationId' | 'itemId'>): Keeping {
  const [busy, setBusy] = useState(0);
  const [refused, setRefused] = useState<Keeping['refused']>([]);
  const keepAll = async (given: readonly Given[]): Promise<void> => {
    for (const one of given) {
      const why = await addEvidence(database(), { ...place, ...one }).then(
        (added) => (added.ok ? null : sayRefusal(added.refusal)),
        (error: unknown) => sayFailure(error),
      );
      setBusy((count) => count - 1);
      if (why !== null) setRefused((list) => [...list, { name: one.name, why }]);
    }
  };
  return {
    busy,
    refused,
    keep: (given) => {
      setRefused([]);
      setBusy((count) => count + given.length);
      void keepAll(given);
    },
    forget: () => setRefused([]),
  };
}
