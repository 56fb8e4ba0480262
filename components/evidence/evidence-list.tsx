import { useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { restoreEvidence } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { useWrite } from '../use-write.ts';
import { EvidenceItem, type Place } from './evidence-row.tsx';

interface Props {
  pieces: readonly EvidenceRow[];
  places?: readonly Place[];
  readOnly: boolean;
}

const NO_PLACES: readonly Place[] = [];

/** Pieces of evidence, and, where one was just taken away, the way to have it back. */
export function EvidenceList({ pieces, places = NO_PLACES, readOnly }: Props) {
  const [removed, setRemoved] = useState<EvidenceRow | null>(null);
  const { problem, write } = useWrite();
  return (
    <>
      {pieces.length > 0 && (
        <ul className="evidence-list">
          {pieces.map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} places={places} onRemoved={setRemoved} readOnly={readOnly} />
          ))}
        </ul>
      )}
      <div role="status">
        {removed && (
          <p className="evidence-removed" data-removed={removed.id}>
            <span>{t('evidence_removed', removed.name)}</span>{' '}
            <button
              type="button"
              className="text-button"
              data-does="undo-remove"
              onClick={() => write(restoreEvidence(database(), removed.id), () => setRemoved(null))}
            >
              {t('evidence_undo')}
            </button>
          </p>
        )}
      </div>
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
