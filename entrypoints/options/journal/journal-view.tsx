import { useLiveQuery } from 'dexie-react-hooks';
import { FileBraces, FileSpreadsheet } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import { download } from '@/components/download.ts';
import { Icon } from '@/components/icon.tsx';
import { EmptyState } from '@/components/notice.tsx';
import { sayProblem } from '@/components/problems.ts';
import { useAccountList } from '@/components/use-accounts.ts';
import { useRuleBook } from '@/components/use-rules.ts';
import { t } from '@/lib/i18n.ts';
import { sayCount } from '@/lib/rule-words.ts';
import { database } from '@/lib/store/database.ts';
import type { MarkedAccount } from '@/lib/store/states.ts';
import { ChainCheck } from './chain-check.tsx';
import { EntryList } from './entry-list.tsx';
import { journalCsv, journalJson } from './export-file.ts';
import { type Filter, isFiltered, NO_FILTER, narrowed, readFilter, writeFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import type { Names } from './journal-words.ts';
import { type JournalLine, linesOf } from './line.ts';
import { NotedHead } from './noted-head.tsx';
import { useJournal } from './use-journal.ts';
import './journal.css';

/** How long, in milliseconds, until the address says what is looked for: browsers refuse one that changes with every key. */
const PAUSE = 400;

/** Everything that the person did here: to be looked through, checked, and taken along. */
export function JournalView({ params }: { params: URLSearchParams }) {
  const entries = useJournal();
  const accounts = useAccountList();
  const book = useRuleBook();
  const names = useNames();
  const lines = useMemo(
    () => entries && accounts && names && linesOf(entries, accounts, book, names),
    [entries, accounts, book, names],
  );
  return (
    <section className="journal" aria-labelledby="journal-title">
      <h2 id="journal-title" tabIndex={-1}>
        {t('journal_title')}
      </h2>
      <p className="small">{t('journal_hint')}</p>
      {!lines || !entries || !accounts ? (
        <p className="loading">{t('loading')}</p>
      ) : entries.length === 0 ? (
        <div className="card">
          <EmptyState title={t('journal_none')} hint={t('journal_none_hint')} />
          <div className="journal-proof">
            <ChainCheck count={0} />
          </div>
        </div>
      ) : (
        <>
          <div className="card journal-proof">
            <ChainCheck count={entries.length} />
            <p className="small">{t('journal_proves')}</p>
            <p className="small">{t('journal_proves_not')}</p>
            <details>
              <summary className="small">{t('journal_noted_title')}</summary>
              <NotedHead entries={entries} />
            </details>
          </div>
          <Entries lines={lines} accounts={accounts} start={readFilter(params)} />
        </>
      )}
    </section>
  );
}

interface EntriesProps {
  lines: readonly JournalLine[];
  accounts: readonly MarkedAccount[];
  start: Filter;
}

function Entries({ lines, accounts, start }: EntriesProps) {
  const [filter, setFilter] = useState(start);
  const [said, setSaid] = useState('');
  const shown = useMemo(() => narrowed(lines, filter), [lines, filter]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const asked = writeFilter(filter);
      if (location.hash.startsWith('#journal'))
        history.replaceState(history.state, '', asked ? `#journal?${asked}` : '#journal');
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [filter]);

  const save = async (kind: 'csv' | 'json'): Promise<void> => {
    setSaid('');
    try {
      const named = accounts.map(({ account: { id, ghid, nickname }, marks }) => {
        const name = nickname ?? ghid ?? '';
        return { id, name, label: marks.label, colour: marks.colour, ghid };
      });
      const { name, text, type } =
        kind === 'csv' ? journalCsv(shown, Date.now()) : await journalJson(named, Date.now());
      download(name, text, type);
      setSaid(t('export_done', name));
    } catch (error) {
      setSaid(t('export_failed') + (sayProblem(error) ?? ''));
    }
  };
  return (
    <>
      <FilterBar lines={lines} filter={filter} onFilter={setFilter} />
      <div className="journal-bar">
        <p className="small" role="status" data-count={shown.length}>
          {isFiltered(filter)
            ? t('journal_found_of', sayCount(shown.length), sayCount(lines.length))
            : t('journal_found', sayCount(lines.length))}
        </p>
        <div className="journal-export">
          <button
            type="button"
            className="button button--small"
            data-export="csv"
            title={t('journal_csv_hint')}
            onClick={() => void save('csv')}
          >
            <Icon node={FileSpreadsheet} size={14} />
            {t('journal_csv')}
          </button>
          <button
            type="button"
            className="button button--small"
            data-export="json"
            title={t('journal_json_hint')}
            onClick={() => void save('json')}
          >
            <Icon node={FileBraces} size={14} />
            {t('journal_json')}
          </button>
        </div>
      </div>
      <p className="small journal-said" role="status">
        {said}
      </p>
      {shown.length > 0 ? (
        <EntryList lines={shown} />
      ) : (
        <div className="card">
          <EmptyState title={t('journal_not_found')} hint={t('journal_not_found_hint')}>
            <button type="button" className="button button--small" onClick={() => setFilter(NO_FILTER)}>
              {t('journal_clear')}
            </button>
          </EmptyState>
        </div>
      )}
    </>
  );
}

/** The names that only the database has, also of who and what is gone; live. */
function useNames(): Names | undefined {
  return useLiveQuery(async () => {
    const db = database();
    const [operators, files, deregistrations, titled] = await Promise.all([
      db.operators.toArray(),
      db.ruleFiles.toArray(),
      db.deregistrations.toArray(),
      db.items.filter(({ title }) => Boolean(title)).toArray(),
    ]);
    const own = deregistrations.flatMap(({ extras }) => extras ?? []);
    return {
      operators: new Map(operators.map(({ id, nickname }) => [id, nickname])),
      ruleFiles: new Map(files.map(({ id, title }) => [id, title])),
      runs: new Map(deregistrations.map(({ id, title }) => [id, title])),
      items: new Map([
        ...own.map(({ id, title }) => [id, title] as const),
        ...titled.map(({ itemId, title }) => [itemId, title] as const),
      ]),
    };
  });
}
