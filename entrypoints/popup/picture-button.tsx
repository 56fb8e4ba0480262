import { Camera } from 'lucide';
import { useEffect, useState } from 'react';
import { sayFailure, sayRefusal } from '@/components/evidence/evidence-words.ts';
import { Icon } from '@/components/icon.tsx';
import { Notice } from '@/components/notice.tsx';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { removeEvidence } from '@/lib/store/evidence.ts';
import { type KeptPicture, keepPicture, type PictureAim, pictureAim } from '@/lib/tab-picture.ts';
import { activeTabId } from '@/lib/tabs.ts';

/** What became of a picture, if it was not kept. */
function sayWhyNot(kept: KeptPicture & { ok: false }): string {
  if (kept.refusal) return sayRefusal(kept.refusal);
  return t(kept.why === 'not-allowed' ? 'popup_picture_not_allowed' : 'popup_picture_failed');
}

/**
 * Takes a picture of the page and keeps it as evidence. Opening the popup from the toolbar is what allows it. Shown where there is an
 * account that it can be kept for: the page's, or the one of the item that the person chose in the panel.
 */
export function PictureButton({ accountId, windowId }: { accountId: string | null; windowId: number | null }) {
  const [tabId, setTabId] = useState<number | null>(null);
  const [aim, setAim] = useState<PictureAim | null>(null);
  const [kept, setKept] = useState<KeptPicture | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const id = await activeTabId();
      const said = await pictureAim(id);
      if (!here) return;
      setTabId(id);
      setAim(said);
    };
    look().catch(() => {});
    return () => {
      here = false;
    };
  }, []);
  if (accountId === null && aim === null) return null;

  const onTake = (): void => {
    setProblem(null);
    keepPicture(database(), { id: tabId ?? undefined, windowId: windowId ?? undefined }).then(
      setKept,
      (error: unknown) => setProblem(sayFailure(error)),
    );
  };
  const place = aim?.title ?? t('evidence_unsorted');
  const why = problem ?? (kept && !kept.ok ? sayWhyNot(kept) : null);
  return (
    <section className="card popup-picture">
      <button type="button" className="button button--small" data-does="take-picture" onClick={onTake}>
        <Icon node={Camera} />
        {t('popup_picture')}
      </button>
      {kept?.ok ? (
        <p className="small" role="status" data-kept={kept.id}>
          {t('popup_picture_kept', place)}{' '}
          <button
            type="button"
            className="text-button"
            data-does="undo-picture"
            onClick={() => void removeEvidence(database(), kept.id).then(() => setKept(null))}
          >
            {t('evidence_undo')}
          </button>
        </p>
      ) : (
        <p className="small">{t('popup_picture_hint', place)}</p>
      )}
      {why && <Notice kind="danger">{why}</Notice>}
    </section>
  );
}
