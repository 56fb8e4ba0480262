import { useCallback } from 'react';
import type { Way } from '@/components/deregistration/use-deregistration.ts';
import { kindOf, placeTitle } from '@/components/evidence/evidence-words.ts';
import { useBlobUrl } from '@/components/evidence/use-blob-url.ts';
import { sayMoment } from '@/components/words.ts';
import { saySize } from '@/lib/evidence/limits.ts';
import { isDrawn } from '@/lib/evidence/sniff.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { thumbnailOf } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';

/** Every piece of evidence, with what proves that it is the same file: its SHA-256. */
export function EvidenceTable({ way, pieces }: { way: Way; pieces: readonly EvidenceRow[] }) {
  if (pieces.length === 0) return <p className="small run-none">{t('evidence_none')}</p>;
  return (
    <ul className="run-evidence">
      {pieces.map((piece) => (
        <li key={piece.id} data-evidence={piece.id}>
          <Thumbnail piece={piece} />
          <div>
            <bdi className="run-evidence-name">{piece.name}</bdi>
            <p className="small">
              {placeTitle(way, piece.itemId)} · {saySize(piece.size)} · {sayMoment(piece.addedAt)} ·{' '}
              {t(`evidence_source_${piece.source}`)}
            </p>
            {piece.note && <p className="run-said">{piece.note}</p>}
            <p className="small run-digest">
              SHA-256 <code>{piece.sha256}</code>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The small picture where there is one, else what the file is. `data-drawn="false"`: it may still come, printing waits for it. */
function Thumbnail({ piece }: { piece: EvidenceRow }) {
  const load = useCallback(() => thumbnailOf(database(), piece.id), [piece.id]);
  const address = useBlobUrl(load);
  const awaits = isDrawn(piece.type) && address === null;
  return (
    <span className="run-thumb" data-drawn={awaits ? false : undefined}>
      {address ? <img src={address} alt="" /> : kindOf(piece)}
    </span>
  );
}
