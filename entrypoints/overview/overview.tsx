import { Search, X } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import { AccountPanel } from '@/components/account-panel.tsx';
import { Icon } from '@/components/icon.tsx';
import { rememberShown } from '@/components/last-shown.ts';
import { NoAccounts } from '@/components/notice.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { useToday } from '@/components/use-today.ts';
import { t } from '@/lib/i18n.ts';
import { readAddress, writeAddress } from './address.ts';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { choose, countEach, type Filter } from './filters.ts';
import type { AccountLine } from './line.ts';
import { OverviewView } from './overview-view.tsx';
import { useLines } from './use-lines.ts';
import { tabId, VIEW_PANEL, ViewTabs } from './view-tabs.tsx';
import './overview.css';
import './account-table.css';
import './person-list.css';
import './timeline.css';
import './print.css';

/** Every account on one page: by account, by person, over the year; and one of them in full. */
export function Overview() {
  const lines = useLines();
  const [asked, setAsked] = useState(readAddress);
  const { account: shownId, view } = asked;
  useEffect(() => {
    writeAddress(asked);
    if (asked.account) rememberShown(asked.account);
  }, [asked]);
  const show = (account: string | null): void => setAsked((before) => ({ ...before, account }));

  if (!lines) return <p className="loading">{t('loading')}</p>;
  const shown = lines.find(({ id }) => id === shownId);
  return (
    <main className={shown ? 'overview overview--split' : 'overview'}>
      <div className="overview-list">
        {lines.length === 0 ? (
          <>
            <h1>{t('overview_title')}</h1>
            <div className="card">
              <NoAccounts />
            </div>
          </>
        ) : (
          <Lists
            lines={lines}
            view={view}
            onView={(next) => setAsked((before) => ({ ...before, view: next }))}
            shown={shownId}
            onShow={show}
          />
        )}
      </div>
      {shown && (
        <div className="overview-shown">
          <button type="button" className="button button--small overview-close" onClick={() => show(null)}>
            <Icon node={X} size={14} />
            {t('overview_close')}
          </button>
          <AccountPanel key={shown.id} state={shown.state} heading="h2" />
        </div>
      )}
      <div className="overview-foot">
        <SetAsideNotice />
      </div>
    </main>
  );
}

interface ListsProps {
  lines: readonly AccountLine[];
  view: ReturnType<typeof readAddress>['view'];
  onView: (view: ListsProps['view']) => void;
  shown: string | null;
  onShow: (accountId: string) => void;
}

function Lists({ lines, view, onView, shown, onShow }: ListsProps) {
  const today = useToday();
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<ReadonlySet<Filter>>(new Set());
  const found = useMemo(() => choose(lines, search, filters, today), [lines, search, filters, today]);
  const counts = useMemo(() => countEach(lines, today), [lines, today]);
  return (
    <>
      <header className="overview-header">
        <h1>{t('overview_title')}</h1>
        <ViewTabs view={view} onView={onView} />
        <ExportMenu all={lines} found={found} />
      </header>
      <div className="overview-tools">
        <label className="search">
          <Icon node={Search} size={14} />
          <input
            type="search"
            aria-label={t('overview_search')}
            spellCheck={false}
            placeholder={t('overview_search')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <FilterChips chosen={filters} counts={counts} onChange={setFilters} />
      </div>
      <div className="card overview-card" role="tabpanel" id={VIEW_PANEL} aria-labelledby={tabId(view)}>
        <OverviewView
          view={view}
          lines={lines}
          found={found}
          search={search}
          filters={filters}
          onReset={() => {
            setSearch('');
            setFilters(new Set());
          }}
          shown={shown}
          onShow={onShow}
          today={today}
        />
      </div>
    </>
  );
}
