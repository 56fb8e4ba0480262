import { Archive, CalendarDays, FileSpreadsheet, FileText, type IconNode, NotebookText, Printer } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { Deregistration } from '@/lib/store/schema.ts';
import { download } from '../../download.ts';
import { Icon } from '../../icon.tsx';
import { Notice } from '../../notice.tsx';
import { sayProblem } from '../../problems.ts';
import type { Way } from '../use-deregistration.ts';
import type { FileKind } from './hand-over.ts';

const FILES: readonly {
  readonly kind: FileKind | 'zip';
  readonly icon: IconNode;
  readonly title: MessageKey;
  readonly hint: MessageKey;
}[] = [
  { kind: 'zip', icon: Archive, title: 'handover_zip', hint: 'handover_zip_hint' },
  { kind: 'html', icon: FileText, title: 'handover_html', hint: 'handover_html_hint' },
  { kind: 'csv', icon: FileSpreadsheet, title: 'handover_csv', hint: 'handover_csv_hint' },
  { kind: 'ics', icon: CalendarDays, title: 'handover_ics', hint: 'handover_ics_hint' },
  { kind: 'markdown', icon: NotebookText, title: 'handover_markdown', hint: 'handover_markdown_hint' },
];

/** A file that is made: which, and where a person is with it. */
type State = { readonly kind: FileKind | 'zip' } & (
  | { readonly at: 'making' }
  | { readonly at: 'packing'; readonly percent: number }
  | { readonly at: 'done'; readonly words: string; readonly troubled: string }
  | { readonly at: 'failed'; readonly words: string }
);

/** The files that a run can be taken along as, what each is for, and how far the large one is. */
export function Files({ way, run }: { way: Way; run: Deregistration }) {
  const [state, setState] = useState<State | null>(null);
  const packing = useRef<AbortController | null>(null);
  // Nobody is there any more to hand the archive to.
  useEffect(() => () => packing.current?.abort(), []);
  const busy = state?.at === 'making' || state?.at === 'packing';
  const fail = (kind: State['kind'], error: unknown): void =>
    setState({ kind, at: 'failed', words: t('handover_failed') + (sayProblem(error) ?? '') });

  const save = (kind: FileKind): void => {
    setState({ kind, at: 'making' });
    import('./hand-over.ts')
      .then(({ makeFile }) => makeFile(kind, way, run, Date.now()))
      .then(({ name, data }) => {
        download(name, data);
        setState({ kind, at: 'done', words: t('handover_saved', name), troubled: '' });
      })
      .catch((error: unknown) => fail(kind, error));
  };
  const pack = (): void => {
    const kind = 'zip';
    const giving = new AbortController();
    packing.current = giving;
    setState({ kind, at: 'packing', percent: 0 });
    const onProgress = (part: number): void => {
      const percent = Math.min(100, Math.floor(part * 100));
      setState((before) =>
        before?.at !== 'packing' || before.percent === percent ? before : { kind, at: 'packing', percent },
      );
    };
    import('./hand-over.ts')
      .then(({ makeZip }) => makeZip(way, run, Date.now(), onProgress, giving.signal))
      .then(({ name, data, troubled }) => {
        giving.signal.throwIfAborted();
        download(name, data);
        setState({ kind, at: 'done', words: t('handover_saved', name), troubled: troubled.join(t('report_comma')) });
      })
      .catch((error: unknown) =>
        giving.signal.aborted ? setState({ kind, at: 'failed', words: t('handover_cancelled') }) : fail(kind, error),
      );
  };

  return (
    <section aria-labelledby="files-title">
      <h3 id="files-title">{t('handover_files')}</h3>
      <ul className="handover-files">
        {FILES.map(({ kind, icon, title, hint }) => (
          <li key={kind}>
            <button
              type="button"
              className="card handover-file"
              data-does={`export-${kind}`}
              disabled={busy}
              onClick={() => (kind === 'zip' ? pack() : save(kind))}
            >
              <Icon node={icon} />
              <span>
                <b>{t(title)}</b>
                <span className="small">{t(hint)}</span>
              </span>
            </button>
            <div
              className="handover-state"
              aria-live="polite"
              data-file-state={state?.kind === kind ? state.at : undefined}
            >
              {state?.kind === kind && <Progress state={state} onCancel={() => packing.current?.abort()} />}
            </div>
          </li>
        ))}
        <li>
          <a
            className="card handover-file"
            data-does="print"
            href={`/run.html#${run.id}&print`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon node={Printer} />
            <span>
              <b>{t('handover_print')}</b>
              <span className="small">{t('handover_print_hint')}</span>
            </span>
          </a>
        </li>
      </ul>
    </section>
  );
}

/** What becomes of a file, below the button that it was asked for with. */
function Progress({ state, onCancel }: { state: State; onCancel: () => void }) {
  switch (state.at) {
    case 'making':
      return null;
    case 'packing':
      return (
        <p className="handover-packing">
          <progress max={100} value={state.percent} aria-label={t('handover_zip')} />
          <span className="small">{t('handover_packing', state.percent)}</span>
          <button type="button" className="button button--small" data-does="cancel-zip" onClick={onCancel}>
            {t('handover_cancel')}
          </button>
        </p>
      );
    case 'done':
      return (
        <>
          <p className="small">{state.words}</p>
          {state.troubled !== '' && <Notice kind="caution">{t('handover_troubled', state.troubled)}</Notice>}
        </>
      );
    case 'failed':
      return <Notice kind="danger">{state.words}</Notice>;
  }
}
