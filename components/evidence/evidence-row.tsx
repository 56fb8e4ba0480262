import { Download, Eye, Trash2 } from 'lucide';
import { useCallback, useRef, useState } from 'react';
import { saySize } from '@/lib/evidence/limits.ts';
import { isDrawn } from '@/lib/evidence/sniff.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { blobOf, changeEvidence, removeEvidence, thumbnailOf } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { download } from '../download.ts';
import { Icon } from '../icon.tsx';
import { useWrite } from '../use-write.ts';
import { sayMoment } from '../words.ts';
import { kindOf } from './evidence-words.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { useBlobUrl } from './use-blob-url.ts';
import { useSeen } from './use-seen.ts';

export interface Place {
  readonly id: string;
  readonly title: string;
}

interface Props {
  piece: EvidenceRow;
  /** The items that it may be put under; empty where it stays where it is. */
  places: readonly Place[];
  onRemoved: (piece: EvidenceRow) => void;
  readOnly: boolean;
}

/** One file or picture: what it is, and what may be done with it. */
export function EvidenceItem({ piece, places, onRemoved, readOnly }: Props) {
  const [isShown, setShown] = useState(false);
  const { problem, write } = useWrite();
  const onDownload = (): void =>
    write(blobOf(database(), piece.id), (data) => data && download(piece.name, data, 'application/octet-stream'));
  return (
    <li className="evidence-item" data-evidence={piece.id} data-type={piece.type} data-sha256={piece.sha256}>
      <Thumbnail piece={piece} onShow={() => setShown(true)} />
      <div className="evidence-words">
        <bdi className="evidence-name">{piece.name}</bdi>
        <p className="small">
          {saySize(piece.size)} · {sayMoment(piece.addedAt)} · {t(`evidence_source_${piece.source}`)}
        </p>
        <Note piece={piece} readOnly={readOnly} />
        {!readOnly && places.length > 0 && (
          <select
            className="field evidence-place"
            aria-label={t('evidence_move', piece.name)}
            data-does="move-evidence"
            value={piece.itemId}
            onChange={({ currentTarget }) =>
              write(changeEvidence(database(), piece.id, { itemId: currentTarget.value }))
            }
          >
            {places.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
        <details className="evidence-digest">
          <summary className="small">{t('evidence_digest')}</summary>
          <code>{piece.sha256}</code>
        </details>
        {problem && (
          <p className="item-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <p className="evidence-actions">
        <button
          type="button"
          className="evidence-action"
          data-does="download-evidence"
          aria-label={t('evidence_download', piece.name)}
          title={t('evidence_download', piece.name)}
          onClick={onDownload}
        >
          <Icon node={Download} />
        </button>
        {!readOnly && (
          <button
            type="button"
            className="evidence-action"
            data-does="remove-evidence"
            aria-label={t('evidence_remove', piece.name)}
            title={t('evidence_remove', piece.name)}
            onClick={() => write(removeEvidence(database(), piece.id), () => onRemoved(piece))}
          >
            <Icon node={Trash2} />
          </button>
        )}
      </p>
      {isShown && <PictureDialog piece={piece} onClose={() => setShown(false)} />}
    </li>
  );
}

/** A small picture, read once it is in sight; of anything but a picture what it is, in letters. */
function Thumbnail({ piece, onShow }: { piece: EvidenceRow; onShow: () => void }) {
  const box = useRef<HTMLButtonElement & HTMLSpanElement>(null);
  const isSeen = useSeen(box);
  const load = useCallback(() => thumbnailOf(database(), piece.id), [piece.id]);
  const address = useBlobUrl(isSeen && isDrawn(piece.type) ? load : null);
  if (!isDrawn(piece.type)) {
    return (
      <span className="evidence-thumb" aria-hidden="true">
        {kindOf(piece)}
      </span>
    );
  }
  return (
    <button
      ref={box}
      type="button"
      className="evidence-thumb"
      data-does="view-evidence"
      data-drawn={address !== null}
      aria-label={t('evidence_view', piece.name)}
      onClick={onShow}
    >
      {address ? <img src={address} alt="" /> : <Icon node={Eye} />}
    </button>
  );
}

/** What the person says of it; kept when they leave the field. */
function Note({ piece, readOnly }: { piece: EvidenceRow; readOnly: boolean }) {
  const [draft, setDraft] = useState<string | null>(null);
  const { problem, write } = useWrite();
  if (readOnly) return piece.note ? <p className="evidence-note">{piece.note}</p> : null;
  return (
    <>
      <input
        className="field evidence-note"
        data-field="evidence-note"
        aria-label={t('evidence_note', piece.name)}
        placeholder={t('evidence_note_hint')}
        maxLength={500}
        value={draft ?? piece.note}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => {
          if (draft === null) return;
          const note = draft.trim();
          if (note === piece.note) setDraft(null);
          else write(changeEvidence(database(), piece.id, { note }), () => setDraft(null));
        }}
      />
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
