import { X } from 'lucide';
import { useCallback, useEffect, useRef } from 'react';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { blobOf } from '@/lib/store/evidence.ts';
import type { EvidenceRow } from '@/lib/store/schema.ts';
import { Icon } from '../icon.tsx';
import { useBlobUrl } from './use-blob-url.ts';

/** A picture in full. Only what is a picture by its bytes gets here, and only as a picture. */
export function PictureDialog({ piece, onClose }: { piece: EvidenceRow; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const load = useCallback(() => blobOf(database(), piece.id), [piece.id]);
  const address = useBlobUrl(load);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="evidence-dialog" aria-label={piece.name} onClose={onClose}>
      <p className="evidence-dialog-head">
        <bdi className="evidence-name">{piece.name}</bdi>
        {/* The dialog is closed, not taken away: so the focus goes back to where it came from. */}
        <button
          type="button"
          className="evidence-action"
          aria-label={t('evidence_close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon node={X} />
        </button>
      </p>
      {address ? <img src={address} alt={piece.note || piece.name} /> : <p className="loading">{t('loading')}</p>}
    </dialog>
  );
}
