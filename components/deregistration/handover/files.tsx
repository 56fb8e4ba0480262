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
  readonly kind: FileKind;
  readonly icon: IconNode;
  readonly title: MessageKey;
  readonly hint: MessageKey;
}[] = [
  { kind: 'html', icon: FileText, title: 'handover_html', hint: 'handover_html_hint' },
  { kind: 'csv', icon: FileSpreadsheet, title: 'handover_csv', hint: 'handover_csv_hint' },
  { kind: 'ics', icon: CalendarDays, title: 'handover_ics', hint: 'handover_ics_hint' },
  { kind: 'markdown', icon: NotebookText, title: 'handover_markdown', hint: 'handover_markdown_hint' },
];

/** Where a person is with a file that is made. */
type State =
  | { readonly at: 'start' | 'making' }
  | { readonly at: 'packing'; readonly percent: number }
  | { readonly at: 'done'; readonly words: string; readonly troubled: string }
  | { readonly at: 'failed'; readonly words: string };

/** The files that a run can be taken along as, what each is for, and how far the large one is. */
export function Files({ way, run }: { way: Way; run: Deregistration }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const packing = useRef<AbortController | null>(null);
  // Nobody is there any more to hand the archive to.
  useEffect(() => () => packing.current?.abort(), []);
  const busy = state.at === 'making' || state.at === 'packing';
  const fail = (error: unknown): void =>
    setState({ at: 'failed', words: t('handover_failed') + (sayProblem(error) ?? '') });

  const save = (kind: FileKind): void => {
    setState({ at: 'making' });
    import('./hand-over.ts')
      .then(({ makeFile }) => makeFile(kind, way, run, Date.now()))
      .then(({ name, data }) => {
        download(name, data);
        setState({ at: 'done', words: t('handover_saved', name), troubled: '' });
      })
      .catch(fail);
  };
  const pack = (): void => {
    const giving = new AbortController();
    packing.current = giving;
    setState({ at: 'packing', percent: 0 });
    const onProgress = (part: number): void => {
      const percent = Math.min(100, Math.floor(part * 100));
      setState((before) =>
        before.at === 'packing' && before.percent === percent ? before : { at: 'packing', percent },
      );
    };
    import('./hand-over.ts')
      .then(({ makeZip }) => makeZip(way, run, Date.now(), onProgress, giving.signal))
      .then(({ name, data, troubled }) => {
        giving.signal.throwIfAborted();
        download(name, data);
        setState({ at: 'done', words: t('handover_saved', name), troubled: troubled.join(t('report_comma')) });
      })
      .catch((error: unknown) =>
        giving.signal.aborted ? setState({ at: 'failed', words: t('handover_cancelled') }) : fail(error),
      );
  };

  return (
    <section aria-labelledby="files-title">
      <h3 id="files-title">{t('handover_files')}</h3>
      <ul className="handover-files">
        <li>
          <button type="button" className="card handover-file" data-does="export-zip" disabled={busy} onClick={pack}>
            <Icon node={Archive} />
            <span>
              <b>{t('handover_zip')}</b>
              <span className="small">{t('handover_zip_hint')}</span>
            </span>
          </button>
        </li>
        {FILES.map(({ kind, icon, title, hint }) => (
          <li key={kind}>
            <button
              type="button"
              className="card handover-file"
              data-does={`export-${kind}`}
              disabled={busy}
              onClick={() => save(kind)}
            >
              <Icon node={icon} />
              <span>
                <b>{t(title)}</b>
                <span className="small">{t(hint)}</span>
              </span>
            </button>
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
      <div className="handover-state" aria-live="polite" data-files-state={state.at}>
        {state.at === 'packing' && (
          <p className="handover-packing">
            <progress max={100} value={state.percent} aria-label={t('handover_zip')} />
            <span className="small">{t('handover_packing', state.percent)}</span>
            <button
              type="button"
              className="button button--small"
              data-does="cancel-zip"
              onClick={() => packing.current?.abort()}
            >
              {t('handover_cancel')}
            </button>
          </p>
        )}
        {state.at === 'done' && <p className="small">{state.words}</p>}
        {state.at === 'done' && state.troubled !== '' && (
          <Notice kind="caution">{t('handover_troubled', state.troubled)}</Notice>
        )}
        {state.at === 'failed' && <Notice kind="danger">{state.words}</Notice>}
      </div>
    </section>
  );
}
