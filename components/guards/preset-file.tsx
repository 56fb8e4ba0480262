import { Download, FileUp } from 'lucide';
import { type ChangeEvent, useRef, useState } from 'react';
import { readable } from '@/lib/export/readable.ts';
import type { GuardSettings } from '@/lib/guards/modes.ts';
import {
  type CheckedPreset,
  checkPresetFile,
  PRESET_FILE_LIMIT,
  type PresetProblem,
  presetChanges,
  presetFile,
} from '@/lib/guards/preset-file.ts';
import { t } from '@/lib/i18n.ts';
import { today } from '@/lib/time/day.ts';
import { download } from '../download.ts';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import type { GuardsHand } from '../use-guards.ts';
import { actionTitle, changeOf, modeName, presetName } from './guard-words.ts';

type State =
  | { readonly at: 'start' }
  | { readonly at: 'read'; readonly checked: CheckedPreset }
  /** `before`: what held until then. */
  | { readonly at: 'done'; readonly title: string; readonly before: GuardSettings }
  | { readonly at: 'undone' };

function sayProblem(problem: PresetProblem): string {
  if ('place' in problem)
    return t(problem.code === 'silenced' ? 'guard_file_silenced' : 'guard_file_invalid', problem.place || '{}');
  const words = {
    'too-large': 'guard_file_large',
    'not-json': 'guard_file_json',
    'not-ours': 'guard_file_other',
    newer: 'guard_file_newer',
  } as const;
  return t(words[problem.code]);
}

async function read(picked: File): Promise<CheckedPreset> {
  if (picked.size > PRESET_FILE_LIMIT) return { ok: false, problem: { code: 'too-large' } };
  return checkPresetFile(await picked.text());
}

/** Hands these settings on as a file, and takes such a file in after showing what it would change; undone with one press. */
export function PresetFile({ hand }: { hand: GuardsHand }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const result = useRef<HTMLDivElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const picked = input.files?.[0];
    if (!picked) return;
    read(picked)
      .catch((): CheckedPreset => ({ ok: false, problem: { code: 'not-json' } }))
      .then((checked) => {
        setState({ at: 'read', checked });
        // The same file, mended, may be picked again.
        input.value = '';
        result.current?.focus();
      });
  };
  const take = async ({ preset, own }: Pick<GuardSettings, 'preset' | 'own'>, noted: string): Promise<boolean> =>
    hand.change((kept) => ({ ...kept, preset, own: { ...own } }), noted);

  return (
    <section className="guard-part" aria-labelledby="guards-file">
      <h3 id="guards-file">{t('guard_file')}</h3>
      <p className="small">{t('guard_file_hint')}</p>
      <p className="guard-buttons">
        <label className="button">
          <Icon node={FileUp} />
          {t('guard_file_pick')}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            data-does="pick-guard-file"
            onChange={pick}
          />
        </label>
        <button
          type="button"
          className="button"
          data-does="export-guard-file"
          onClick={() => {
            const file = presetFile(hand.guards, t('guard_file_title', today()));
            download(`mp-steward-guards-${today()}.json`, JSON.stringify(file, null, 2));
          }}
        >
          <Icon node={Download} />
          {t('guard_file_export')}
        </button>
      </p>
      <div ref={result} tabIndex={-1} aria-live="polite" className="guard-file-result" data-state={state.at}>
        {state.at === 'read' && !state.checked.ok && <Notice kind="danger">{sayProblem(state.checked.problem)}</Notice>}
        {state.at === 'read' && state.checked.ok && (
          <Proposal
            file={state.checked.file}
            guards={hand.guards}
            onApply={(file) => {
              const before = hand.guards;
              void take(file, changeOf.file).then(
                (isKept) => isKept && setState({ at: 'done', title: file.title, before }),
              );
            }}
            onDiscard={() => setState({ at: 'start' })}
          />
        )}
        {state.at === 'done' && (
          <Notice kind="note">
            {t('guard_file_applied', readable(state.title))}{' '}
            <button
              type="button"
              className="button button--small"
              data-does="undo-guard-file"
              onClick={() =>
                void take(state.before, changeOf.fileUndone).then((isKept) => isKept && setState({ at: 'undone' }))
              }
            >
              {t('guard_file_undo')}
            </button>
          </Notice>
        )}
        {state.at === 'undone' && <Notice kind="note">{t('guard_file_undone')}</Notice>}
      </div>
    </section>
  );
}

interface ProposalProps {
  file: Extract<CheckedPreset, { ok: true }>['file'];
  guards: GuardSettings;
  onApply: (file: ProposalProps['file']) => void;
  onDiscard: () => void;
}

function Proposal({ file, guards, onApply, onDiscard }: ProposalProps) {
  const changes = presetChanges(guards, file);
  return (
    <div className="card guard-proposal">
      <h4>{readable(file.title)}</h4>
      <p className="small">
        {presetName(file.preset)} ·{' '}
        {changes.length > 0 ? t('guard_file_changes', changes.length) : t('guard_file_same')}
      </p>
      <ul>
        {changes.map(({ id, from, to }) => (
          <li key={id} data-change={id}>
            {actionTitle(id)}: <s>{modeName(from)}</s> → <b>{modeName(to)}</b>
          </li>
        ))}
      </ul>
      <p className="guard-buttons">
        <button
          type="button"
          className="button button--primary"
          data-does="apply-guard-file"
          onClick={() => onApply(file)}
        >
          {t('update_apply')}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {t('update_discard')}
        </button>
      </p>
    </div>
  );
}
