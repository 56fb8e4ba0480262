import { Download, FileUp } from 'lucide';
import { type ChangeEvent, useRef, useState } from 'react';
import { download } from '@/components/download.ts';
import { Icon } from '@/components/icon.tsx';
import { layoutName } from '@/components/layout-words.ts';
import { Notice } from '@/components/notice.tsx';
import { useWrite } from '@/components/use-write.ts';
import { t } from '@/lib/i18n.ts';
import {
  type CheckedLayouts,
  LAYOUT_FILE_LIMIT,
  type LayoutFileProblem,
  layoutFile,
  readLayoutFile,
  selectorsOf,
} from '@/lib/layout-file.ts';
import { database } from '@/lib/store/database.ts';
import { importLayouts, newOnes, removeLayouts, type Taught } from '@/lib/store/layouts.ts';
import type { LayoutRow } from '@/lib/store/schema.ts';
import { today } from '@/lib/time/day.ts';
import { partName } from './part-name.ts';

type State =
  | { readonly at: 'start' }
  | { readonly at: 'read'; readonly checked: CheckedLayouts }
  | { readonly at: 'done'; readonly ids: readonly string[] }
  | { readonly at: 'undone' };

function sayProblem(problem: LayoutFileProblem): string {
  const words = {
    'too-large': 'layout_file_large',
    'not-json': 'layout_file_json',
    'not-ours': 'layout_file_other',
    newer: 'layout_file_newer',
    invalid: 'layout_file_invalid',
    selector: 'layout_file_selector',
    page: 'layout_file_page',
    action: 'layout_file_action',
  } as const;
  return 'place' in problem ? t(words[problem.code], problem.place || '{}') : t(words[problem.code]);
}

/** Whether this browser can read a selector: asked of a document that holds nothing and is shown nowhere. */
function parses(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

async function read(picked: File): Promise<CheckedLayouts> {
  if (picked.size > LAYOUT_FILE_LIMIT) return { ok: false, problem: { code: 'too-large' } };
  return readLayoutFile(await picked.text(), parses);
}

/** Hands taught layouts on as a file, and takes such a file in after showing what is in it; undone with one press. */
export function LayoutFile({ layouts }: { layouts: readonly LayoutRow[] }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const writing = useWrite();
  const result = useRef<HTMLDivElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const picked = input.files?.[0];
    if (!picked) return;
    read(picked)
      .catch((): CheckedLayouts => ({ ok: false, problem: { code: 'not-json' } }))
      .then((checked) => {
        setState({ at: 'read', checked });
        // The same file, mended, may be picked again.
        input.value = '';
        result.current?.focus();
      });
  };
  return (
    <>
      <p className="layout-buttons">
        <label className="button">
          <Icon node={FileUp} />
          {t('layout_file_pick')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            data-does="pick-layout-file"
            onChange={pick}
          />
        </label>
        <button
          type="button"
          className="button"
          data-does="export-layouts"
          disabled={layouts.length === 0}
          onClick={() => download(`mp-steward-layouts-${today()}.json`, layoutFile(layouts))}
        >
          <Icon node={Download} />
          {t('layout_file_export')}
        </button>
      </p>
      <p className="small">{t('layout_file_hint')}</p>
      {writing.problem && <Notice kind="danger">{writing.problem}</Notice>}
      <div ref={result} tabIndex={-1} aria-live="polite" className="layout-file-result" data-state={state.at}>
        {state.at === 'read' && !state.checked.ok && <Notice kind="danger">{sayProblem(state.checked.problem)}</Notice>}
        {state.at === 'read' && state.checked.ok && (
          <Proposal
            layouts={state.checked.layouts}
            fresh={newOnes(layouts, state.checked.layouts)}
            onApply={(taken) => writing.write(importLayouts(database(), taken), (ids) => setState({ at: 'done', ids }))}
            onDiscard={() => setState({ at: 'start' })}
          />
        )}
        {state.at === 'done' && (
          <Notice kind="note">
            {t('layout_file_applied', state.ids.length)}{' '}
            <button
              type="button"
              className="button button--small"
              data-does="undo-layout-file"
              onClick={() => writing.write(removeLayouts(database(), state.ids), () => setState({ at: 'undone' }))}
            >
              {t('layout_undo')}
            </button>
          </Notice>
        )}
        {state.at === 'undone' && <Notice kind="note">{t('layout_file_undone')}</Notice>}
      </div>
    </>
  );
}

interface ProposalProps {
  layouts: readonly Taught[];
  /** Those that are not there yet. */
  fresh: readonly Taught[];
  onApply: (layouts: readonly Taught[]) => void;
  onDiscard: () => void;
}

function Proposal({ layouts, fresh, onApply, onDiscard }: ProposalProps) {
  return (
    <div className="card layout-proposal">
      <h4>{fresh.length > 0 ? t('layout_file_new', fresh.length) : t('layout_file_same')}</h4>
      <ul>
        {layouts.map((layout) => {
          const { page, shape } = layout;
          return (
            <li key={JSON.stringify([page, layout.fingerprint, shape])} data-new={fresh.includes(layout)}>
              <p>
                {layoutName(page, shape.kind, shape.kind === 'control' ? shape.action : undefined)}
                {!fresh.includes(layout) && <span className="small"> {t('layout_file_known')}</span>}
              </p>
              <p className="small">
                {selectorsOf(shape).map(([part, css], index) => (
                  <span key={part}>
                    {index > 0 && ' · '}
                    {partName(part)} <code>{css}</code>
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="small">{t('layout_file_safe')}</p>
      <p className="layout-buttons">
        {fresh.length > 0 && (
          <button
            type="button"
            className="button button--primary"
            data-does="apply-layout-file"
            onClick={() => onApply(fresh)}
          >
            {t('update_apply')}
          </button>
        )}
        <button type="button" className="button" data-does="discard-layout-file" onClick={onDiscard}>
          {t('update_discard')}
        </button>
      </p>
    </div>
  );
}
