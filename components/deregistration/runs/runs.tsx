import { useState } from 'react';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import {
  AnotherOpen,
  archiveDeregistration,
  renameDeregistration,
  reopenDeregistration,
} from '@/lib/store/deregistrations.ts';
import type { Deregistration } from '@/lib/store/schema.ts';
import { type Day, dayOf } from '@/lib/time/day.ts';
import { useWrite } from '../../use-write.ts';
import { phaseName } from '../item-words.ts';
import type { Way } from '../use-deregistration.ts';
import { OwnItems } from './own-items.tsx';
import { Templates } from './templates.tsx';
import './runs.css';

/** What a run is called: by the person, else by when it was begun. */
export function runTitle({ title, createdAt }: Deregistration, today: Day): string {
  return title.trim() || t('run_of_day', sayDate(dayOf(createdAt), today));
}

interface Props {
  way: Way;
  onShow: (runId: string | null) => void;
  /** Opens the wizard for a run of its own. */
  onPlan: () => void;
}

/** The runs of an account, what is the company's own in the one that is shown, and what can be done with it as a whole. */
export function Runs({ way, onShow, onPlan }: Props) {
  const { run, runs, today } = way;
  const { problem, write } = useWrite();
  const [asking, setAsking] = useState(false);
  const open = runs.find(({ archivedAt }) => archivedAt === null) ?? null;
  const isArchived = run !== null && run.archivedAt !== null;
  return (
    <details className="runs">
      <summary>{t('run_manage')}</summary>
      <div className="runs-body">
        {runs.length > 0 && (
          <ul className="run-list" aria-label={t('run_all')}>
            {runs.map((each) => (
              <li key={each.id} data-run={each.id} data-archived={each.archivedAt !== null}>
                <button
                  type="button"
                  className="text-button"
                  aria-current={each.id === run?.id}
                  onClick={() => onShow(each.archivedAt === null ? null : each.id)}
                >
                  {runTitle(each, today)}
                </button>
                <span className="small">
                  {each.archivedAt === null
                    ? each.course.ended
                      ? t(`run_ended_${each.course.ended}`)
                      : phaseName(each.course.phase)
                    : t('run_archived_on', sayDate(dayOf(each.archivedAt), today))}
                </span>
              </li>
            ))}
          </ul>
        )}
        {run && (
          <RunName key={run.id} run={run} onName={(title) => write(renameDeregistration(database(), run.id, title))} />
        )}
        {run && <OwnItems way={way} run={run} readOnly={isArchived} />}
        {run && <Templates run={run} readOnly={isArchived} />}
        {run && !isArchived && (
          <div className="run-archive">
            {asking ? (
              <>
                <p>{t('run_archive_sure')}</p>
                <button
                  type="button"
                  className="button button--small button--primary"
                  data-does="archive-sure"
                  onClick={() => write(archiveDeregistration(database(), run.id), () => setAsking(false))}
                >
                  {t('run_archive_yes')}
                </button>{' '}
                <button
                  type="button"
                  className="button button--small"
                  data-does="cancel"
                  onClick={() => setAsking(false)}
                >
                  {t('entry_cancel')}
                </button>
              </>
            ) : (
              <button
                type="button"
                className="button button--small"
                data-does="archive"
                onClick={() => setAsking(true)}
              >
                {t('run_archive')}
              </button>
            )}
          </div>
        )}
        {isArchived && (
          <div className="run-archive">
            <p className="small">{t(open ? 'run_reopen_other' : 'run_reopen_hint')}</p>
            <button
              type="button"
              className="button button--small"
              data-does="reopen"
              disabled={open !== null}
              onClick={() =>
                write(
                  reopenDeregistration(database(), run.id).catch(sayOther),
                  (said) => said === undefined && onShow(null),
                )
              }
            >
              {t('run_reopen')}
            </button>
          </div>
        )}
        {!open && (
          <button type="button" className="button button--small" data-does="new-run" onClick={onPlan}>
            {t('run_new')}
          </button>
        )}
        {problem && (
          <p className="item-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}

/** Another window was quicker: the list already shows it, and nothing is wrong. */
function sayOther(error: unknown): true {
  if (error instanceof AnotherOpen) return true;
  throw error;
}

/** What the person calls a run. */
function RunName({ run, onName }: { run: Deregistration; onName: (title: string) => void }) {
  const [draft, setDraft] = useState(run.title);
  return (
    <label className="run-name">
      <span className="small">{t('run_name')}</span>
      <input
        type="text"
        className="field"
        data-field="run-title"
        value={draft}
        maxLength={200}
        placeholder={t('run_name_example')}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          if (draft.trim() !== run.title) onName(draft.trim());
        }}
      />
    </label>
  );
}
