import { useLiveQuery } from 'dexie-react-hooks';
import { FileUp, Send } from 'lucide';
import { type ChangeEvent, useRef, useState } from 'react';
import { readable } from '@/lib/export/readable.ts';
import type { Side } from '@/lib/handover/merge.ts';
import { type CheckedShare, SHARE_LIMIT, type ShareFile } from '@/lib/handover/share-file.ts';
import { checkShareFile, isOfAccount } from '@/lib/handover/share-file-check.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import type { Account, Deregistration, ShareRow } from '@/lib/store/schema.ts';
import { applyShare, type SharePreview as Preview, previewShare } from '@/lib/store/share.ts';
import { SENDER_LENGTH } from '@/lib/store/share-schema.ts';
import { lastShare } from '@/lib/store/share-told.ts';
import { undoShare } from '@/lib/store/share-undo.ts';
import { download } from '../../download.ts';
import { Icon } from '../../icon.tsx';
import { Notice } from '../../notice.tsx';
import { sayProblem } from '../../problems.ts';
import { sayMoment } from '../../words.ts';
import type { Way } from '../use-deregistration.ts';
import { makeShareFile } from './hand-over.ts';
import { SharePreview } from './share-preview.tsx';
import { sayRefusal } from './share-words.ts';

/** Where a person is with a colleague's file. */
type State =
  | { readonly at: 'start' | 'reading' }
  | { readonly at: 'read'; readonly file: ShareFile; readonly preview: Preview }
  | { readonly at: 'done'; readonly words: string }
  | { readonly at: 'failed'; readonly words: string };

async function checkPicked(picked: File, account: Account): Promise<CheckedShare> {
  if (picked.size > SHARE_LIMIT) return { ok: false, why: 'too-large', place: '' };
  const checked = checkShareFile(await picked.text(), Date.now());
  if (!checked.ok || isOfAccount(checked.file, account)) return checked;
  const { name, ghid, biz } = checked.file.account;
  return { ok: false, why: 'other-account', place: name || ghid || biz || '' };
}

/** A run as a file between colleagues: handed out, read in after a look at what it changes, and taken back. */
export function SharePanel({ way }: { way: Way }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const result = useRef<HTMLDivElement>(null);
  const { account, run } = way;
  const fail = (words: string, error?: unknown): void =>
    setState({ at: 'failed', words: words + (sayProblem(error) ?? '') });

  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const picked = input.files?.[0];
    if (!picked) return;
    setState({ at: 'reading' });
    checkPicked(picked, account)
      .then(async (checked) => {
        if (!checked.ok) return fail(sayRefusal(checked));
        const preview = await previewShare(database(), account.id, checked.file);
        setState({ at: 'read', file: checked.file, preview });
      })
      .catch((error: unknown) => fail(t('handover_unreadable'), error))
      .finally(() => {
        // The same file, exported anew, may be picked again.
        input.value = '';
        result.current?.focus();
      });
  };
  const apply = (file: ShareFile, choices: ReadonlyMap<string, Side>): void => {
    applyShare(database(), account.id, file, choices).then(
      () => setState({ at: 'done', words: t('handover_applied') }),
      (error: unknown) => fail(t('handover_not_applied'), error),
    );
  };
  const undo = (share: ShareRow): void => {
    undoShare(database(), share.id).then(
      (stayed) =>
        setState({ at: 'done', words: stayed === 0 ? t('handover_undone') : t('handover_undone_but', stayed) }),
      (error: unknown) => fail(t('tick_not_kept'), error),
    );
  };

  return (
    <section className="handover-share" aria-labelledby="share-title">
      <h3 id="share-title">{t('handover_share')}</h3>
      <p className="small">{t('handover_share_hint')}</p>
      {run && <ShareExport way={way} run={run} />}
      <p>
        <label className="button handover-pick">
          <Icon node={FileUp} />
          {t('handover_share_import')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            data-does="import-share"
            onChange={pick}
          />
        </label>
      </p>
      <div ref={result} tabIndex={-1} className="handover-result" aria-live="polite" data-share-state={state.at}>
        {state.at === 'reading' && <p className="small">{t('handover_reading')}</p>}
        {state.at === 'failed' && <Notice kind="danger">{state.words}</Notice>}
        {state.at === 'done' && <Notice kind="note">{state.words}</Notice>}
        {state.at === 'read' && (
          <SharePreview
            way={way}
            file={state.file}
            preview={state.preview}
            onApply={(choices) => apply(state.file, choices)}
            onDiscard={() => setState({ at: 'start' })}
          />
        )}
      </div>
      {run && <LastShare runId={run.id} onUndo={undo} />}
    </section>
  );
}

function ShareExport({ way, run }: { way: Way; run: Deregistration }) {
  const [from, setFrom] = useState('');
  const [said, setSaid] = useState('');
  const hand = (): void => {
    makeShareFile(way, run, from.trim(), Date.now()).then(
      ({ name, data }) => {
        download(name, data);
        setSaid(t('handover_saved', name));
      },
      (error: unknown) => setSaid(t('handover_failed') + (sayProblem(error) ?? '')),
    );
  };
  return (
    <>
      <label className="handover-from">
        <span className="small">{t('handover_share_from')}</span>
        <input
          className="field"
          name="share-from"
          maxLength={SENDER_LENGTH}
          autoComplete="name"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <p className="small">{t('handover_share_privacy')}</p>
      <p>
        <button type="button" className="button" data-does="export-share" onClick={hand}>
          <Icon node={Send} />
          {t('handover_share_export')}
        </button>
      </p>
      <p className="small handover-said" role="status">
        {said}
      </p>
    </>
  );
}

/** The file that was read in last, with the way back. */
function LastShare({ runId, onUndo }: { runId: string; onUndo: (share: ShareRow) => void }) {
  const share = useLiveQuery(() => lastShare(database(), runId), [runId]);
  if (!share) return null;
  const who = readable(share.from).trim() || t('handover_somebody');
  return (
    <p className="small handover-last">
      {t('handover_last', who, sayMoment(share.appliedAt))}
      <button type="button" className="button button--small" data-does="undo-share" onClick={() => onUndo(share)}>
        {t('handover_undo')}
      </button>
    </p>
  );
}
