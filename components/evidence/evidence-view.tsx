import { useState } from 'react';
import { saySize } from '@/lib/evidence/limits.ts';
import { t } from '@/lib/i18n.ts';
import { UNSORTED } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import type { Way } from '../deregistration/use-deregistration.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Place } from './evidence-row.tsx';
import { placeTitle } from './evidence-words.ts';
import { isClosed } from './item-evidence.tsx';
import { useEvidence } from './use-evidence.ts';
import './evidence.css';

/** Every place that evidence can stand in, the unsorted first: items of the plan, and whatever else holds some. */
function placesOf(way: Way, pieces: readonly EvidenceRow[]): Place[] {
  const ids = new Set([UNSORTED, ...way.plan.items.map(({ id }) => id), ...pieces.map(({ itemId }) => itemId)]);
  return [...ids].map((id) => ({ id, title: placeTitle(way, id) }));
}

/** All evidence of a run, by the items that it is kept with. */
export default function EvidenceView({ way }: { way: Way }) {
  const pieces = useEvidence(way.run?.id ?? null);
  const [itemId, setItemId] = useState(UNSORTED);
  if (!pieces) return <p className="loading">{t('loading')}</p>;
  const places = placesOf(way, pieces);
  const readOnly = isClosed(way);
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  return (
    <div className="evidence evidence--all">
      {!readOnly && (
        <div className="evidence-new">
          <label className="evidence-for">
            <span className="small">{t('evidence_for')}</span>
            <select
              className="field"
              data-does="choose-item"
              value={itemId}
              onChange={({ currentTarget }) => setItemId(currentTarget.value)}
            >
              {places.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <AddEvidence
            key={itemId}
            accountId={way.account.id}
            deregistrationId={way.run?.id ?? null}
            itemId={itemId}
            title={placeTitle(way, itemId)}
            count={pieces.length}
          />
        </div>
      )}
      {pieces.length === 0 ? (
        <p className="evidence-none small">{t('evidence_none')}</p>
      ) : (
        <p className="evidence-sum small" data-pieces={pieces.length}>
          {t('evidence_sum', pieces.length, saySize(size))}
        </p>
      )}
      {places.map(({ id, title }) => (
        <Group
          key={id}
          title={title}
          pieces={pieces.filter((piece) => piece.itemId === id)}
          places={places}
          readOnly={readOnly}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  title: string;
  pieces: readonly EvidenceRow[];
  places: readonly Place[];
  readOnly: boolean;
}

/** It stays where it is when its last piece is taken away: the way to have that back is in it. */
function Group({ title, pieces, places, readOnly }: GroupProps) {
  const [wasHere, setWasHere] = useState(false);
  if (pieces.length > 0 && !wasHere) setWasHere(true);
  if (pieces.length === 0 && !wasHere) return null;
  return (
    <section className="evidence-group">
      {pieces.length > 0 && <h3>{title}</h3>}
      <EvidenceList pieces={pieces} places={places} readOnly={readOnly} />
    </section>
  );
}
