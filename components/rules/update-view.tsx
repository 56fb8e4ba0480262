import { Download, FileUp } from 'lucide';
import { type ChangeEvent, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { changesAnything, fileDifference } from '@/lib/platform/rule-difference.ts';
import { type CheckedFile, checkRuleFile, exportRuleFile } from '@/lib/platform/rule-file.ts';
import type { RuleProblem } from '@/lib/platform/rule-file-problems.ts';
import { RULE_FILE_LIMIT } from '@/lib/platform/rule-file-shape.ts';
import { sayWhen } from '@/lib/rule-words.ts';
import { database } from '@/lib/store/database.ts';
import { applyRuleFile, withdrawRuleFile } from '@/lib/store/rule-files.ts';
import type { RuleFileRow } from '@/lib/store/schema.ts';
import { today } from '@/lib/time/day.ts';
import { download } from '../download.ts';
import { Icon } from '../icon.tsx';
import { keyed } from '../keyed.ts';
import { Notice } from '../notice.tsx';
import { sayProblem } from '../problems.ts';
import { sayRuleProblem } from '../rule-problems.ts';
import { useRuleFiles } from '../use-rules.ts';
import { sayMoment } from '../words.ts';
import { FileDifferenceView } from './file-difference.tsx';
import { IdleValues } from './idle-values.tsx';
import './rules.css';
import './update.css';

/** Where a person is with a file. */
type State =
  | { readonly at: 'start' | 'reading' }
  | { readonly at: 'read'; readonly name: string; readonly checked: CheckedFile }
  | { readonly at: 'done'; readonly words: string }
  | { readonly at: 'failed'; readonly words: string };

async function checkPicked(picked: File, book: RuleBook): Promise<CheckedFile> {
  if (picked.size > RULE_FILE_LIMIT) {
    return { ok: false, problems: [{ place: '', code: 'too-large', params: [String(RULE_FILE_LIMIT / 1e6)] }] };
  }
  return checkRuleFile(await picked.text(), book, picked.name);
}

/** Takes a file of rules in, shows what it would change, and takes it back again; hands the rules and own values out. */
export function UpdateView({ book }: { book: RuleBook }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const files = useRuleFiles();
  const result = useRef<HTMLDivElement>(null);
  const fail = (error: unknown): void =>
    setState({ at: 'failed', words: t('own_not_kept') + (sayProblem(error) ?? '') });

  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const picked = input.files?.[0];
    if (!picked) return;
    setState({ at: 'reading' });
    checkPicked(picked, book)
      .then(
        (checked) => setState({ at: 'read', name: picked.name, checked }),
        () => setState({ at: 'failed', words: t('update_unreadable') }),
      )
      .finally(() => {
        // The same file, mended, may be picked again.
        input.value = '';
        result.current?.focus();
      });
  };
  const withdraw = ({ id, title }: RuleFileRow): void => {
    withdrawRuleFile(database(), id).then(() => setState({ at: 'done', words: t('update_withdrawn', title) }), fail);
  };

  return (
    <section className="rules" aria-labelledby="update-title">
      <h2 id="update-title" tabIndex={-1}>
        {t('rules_update')}
      </h2>
      <p className="small">{t('update_hint')}</p>
      <p>
        <label className="button update-pick">
          <Icon node={FileUp} />
          {t('update_pick')}
          <input type="file" accept=".json,application/json" className="visually-hidden" onChange={pick} />
        </label>
      </p>
      <div ref={result} tabIndex={-1} className="update-result" aria-live="polite" data-state={state.at}>
        {state.at === 'reading' && <p className="small">{t('update_reading')}</p>}
        {state.at === 'failed' && <Notice kind="danger">{state.words}</Notice>}
        {state.at === 'done' && <Notice kind="note">{state.words}</Notice>}
        {state.at === 'read' &&
          (state.checked.ok ? (
            <Proposal
              checked={state.checked}
              book={book}
              onApplied={(title) => setState({ at: 'done', words: t('update_applied', title) })}
              onRefused={(problems) => setState({ ...state, checked: { ok: false, problems } })}
              onDiscard={() => setState({ at: 'start' })}
              onFail={fail}
            />
          ) : (
            <Refusal name={state.name} problems={state.checked.problems} />
          ))}
      </div>
      <section className="rules-group" aria-labelledby="applied-title">
        <h3 id="applied-title">{t('update_list')}</h3>
        <ul className="card update-files">
          {files?.map((file) => (
            <li key={file.id} data-rule-file={file.title}>
              <div>
                <p>{file.title}</p>
                <p className="small">
                  {t('update_made', sayWhen(file.date))} · {t('update_applied_at', sayMoment(file.appliedAt))} ·{' '}
                  {t('update_rules_count', file.rules.length)}
                </p>
              </div>
              <button
                type="button"
                className="button button--small"
                aria-label={t('update_withdraw_of', file.title)}
                onClick={() => withdraw(file)}
              >
                {t('update_withdraw')}
              </button>
            </li>
          ))}
          {files?.length === 0 && <li className="small">{t('update_list_none')}</li>}
        </ul>
      </section>
      <IdleValues book={book} />
      <Export book={book} />
    </section>
  );
}

function Refusal({ name, problems }: { name: string; problems: readonly RuleProblem[] }) {
  return (
    <div className="card update-card">
      <Notice kind="danger">{t('update_refused', name)}</Notice>
      <ul className="update-problems">
        {keyed(problems, ({ place, code }) => `${place} ${code}`).map(([key, problem]) => (
          <li key={key} data-problem={problem.code} data-place={problem.place}>
            {problem.place === '' ? <b>{t('update_place_whole')}</b> : <code>{problem.place}</code>}
            <span>{sayRuleProblem(problem)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ProposalProps {
  checked: Extract<CheckedFile, { ok: true }>;
  book: RuleBook;
  onApplied: (title: string) => void;
  onRefused: (problems: readonly RuleProblem[]) => void;
  onDiscard: () => void;
  onFail: (error: unknown) => void;
}

function Proposal({ checked: { file }, book, onApplied, onRefused, onDiscard, onFail }: ProposalProps) {
  const apply = (): void => {
    applyRuleFile(database(), file).then(
      (result) => (result.ok ? onApplied(file.title) : onRefused(result.problems)),
      onFail,
    );
  };
  const difference = fileDifference(file, book);
  return (
    <div className="card update-card">
      <h3>{t('update_checked', file.title)}</h3>
      <p className="small">{t('update_made', sayWhen(file.date))}</p>
      <FileDifferenceView difference={difference} book={book} />
      <p className="own-actions update-actions">
        {changesAnything(difference) && (
          <button type="button" className="button button--primary" data-does="apply-rule-file" onClick={apply}>
            {t('update_apply')}
          </button>
        )}
        <button type="button" className="button" onClick={onDiscard}>
          {t('update_discard')}
        </button>
      </p>
    </div>
  );
}

function Export({ book }: { book: RuleBook }) {
  const own = [...book.values()].filter(({ override }) => override !== null).length;
  const hand = (rules: 'changed' | 'all'): void => {
    const date = today();
    const file = exportRuleFile(book, { title: t('update_export_title', date), date, rules, withOverrides: true });
    download(`mp-steward-rules-${date}.json`, JSON.stringify(file, null, 2));
  };
  return (
    <section className="rules-group" aria-labelledby="export-title">
      <h3 id="export-title">{t('update_export')}</h3>
      <p className="small">{t('update_export_hint')}</p>
      <p className="own-actions">
        <button type="button" className="button" onClick={() => hand('all')}>
          <Icon node={Download} />
          {t('update_export_all')}
        </button>
        <button type="button" className="button" disabled={own === 0} onClick={() => hand('changed')}>
          <Icon node={Download} />
          {t('update_export_own', own)}
        </button>
      </p>
    </section>
  );
}
