import type { Way } from '../deregistration/use-deregistration.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { placeTitle } from './evidence-words.ts';
import { useEvidence } from './use-evidence.ts';
import './evidence.css';

/** The evidence kept with one item, and ways to add to it. */
export default function ItemEvidence({ way, itemId }: { way: Way; itemId: string }) {
  const all = useEvidence(way.run?.id ?? null);
  const pieces = all?.filter((piece) => piece.itemId === itemId) ?? [];
  const readOnly = isClosed(way);
  return (
    <div className="evidence" data-item-evidence={itemId}>
      <EvidenceList pieces={pieces} readOnly={readOnly} />
      {!readOnly && (
        <AddEvidence
          accountId={way.account.id}
          deregistrationId={way.run?.id ?? null}
          itemId={itemId}
          title={placeTitle(way, itemId)}
          count={all?.length ?? 0}
        />
      )}
    </div>
  );
}

/** An archived run is looked at, not changed. */
export const isClosed = ({ run }: Pick<Way, 'run'>): boolean => run?.archivedAt != null;
