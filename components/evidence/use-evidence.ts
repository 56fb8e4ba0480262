import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database.ts';
import { listEvidence } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';

const NONE: readonly EvidenceRow[] = [];

/** What is kept of a run, in the order in which it was added; live. @param runId null: nothing yet @returns undefined until it is read */
export function useEvidence(runId: string | null): readonly EvidenceRow[] | undefined {
  return useLiveQuery(() => (runId === null ? NONE : listEvidence(database(), runId)), [runId]);
}
