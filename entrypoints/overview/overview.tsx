import { Search, X } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import { AccountPanel } from '@/components/account-panel.tsx';
import { Icon } from '@/components/icon.tsx';
import { rememberShown } from '@/components/last-shown.ts';
import { NoAccounts } from '@/components/notice.tsx';
import { BellList, ReminderBell } from '@/components/reminder-bell.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { type Bell, useBell } from '@/components/use-bell.ts';
import type { PersonTarget } from '@/components/use-open-people.ts';
import { useReminders } from '@/components/use-reminders.ts';
import { useToday } from '@/components/use-today.ts';
import { t } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import { readAddress, writeAddress } from './address.ts';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { choose, countEach, type Filter } from './filters.ts';
import type { AccountLine } from './line.ts';
import { OverviewView } from './overview-view.tsx';
import { useLines } from './use-lines.ts';
import { useWayBack } from './use-way-back.ts';
import { tabId, VIEW_PANEL, ViewTabs } from './view-tabs.tsx';
import './overview.css';
import './account-table.css';
import './account-table-narrow.css';
import './person-list.css';
import './timeline.css';
import './print.css';

/** Every account on one page: by account, by person, over the year; and one of them in full. */
export function Overview() {
  const lines = useLines();
  const reminders = useReminders();
  const today = useToday();
  const [asked, setAsked] = useState(readAddress);
  const { account: shownId, view } = asked;
  // A press on what stands for many reminders names no account: it is they that the person came for.
  const bell = useBell(reminders, asked.account === null);
  const [target, setTarget] = useState<PersonTarget>({ personId: asked.person, asked: 'address' });
  useEffect(() => {
    writeAddress(asked);
    if (asked.account) rememberShown(asked.account);
  }, [asked]);
  const shown = lines?.find(({ id }) => id === shownId);
  const { close, leave } = useWayBack(shown?.id ?? null);
  const show = (account: string | null, personId: string | null = null): void => {
    if (account) leave();
    setTarget({ personId, asked: crypto.randomUUID() });
    setAsked((before) => ({ ...before, account }));
  };

  if (!lines || !reminders) return <p className="loading">{t('loading')}</p>;
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
            bell={bell}
            today={today}
          />
        )}
      </div>
      {shown && (
        <div className="overview-shown">
          <button ref={close} type="button" className="button button--small overview-close" onClick={() => show(null)}>
            <Icon node={X} size={14} />
            {t('overview_close')}
          </button>
          <AccountPanel key={shown.id} state={shown.state} heading="h2" target={target} />
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
  onShow: (accountId: string, personId?: string | null) => void;
  bell: Bell;
  today: Day;
}

/** How the person knows an account: by their own label, else by its name. Where there is only one, that need not be said. */
const nameIn =
  (lines: readonly AccountLine[]) =>
  (accountId: string): string | null => {
    const line = lines.length > 1 ? lines.find(({ id }) => id === accountId) : undefined;
    return line ? (line.state.marks.label ?? line.name) : null;
  };

function Lists({ lines, view, onView, shown, onShow, bell, today }: ListsProps) {
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<ReadonlySet<Filter>>(new Set());
  const found = useMemo(() => choose(lines, search, filters, today), [lines, search, filters, today]);
  const counts = useMemo(() => countEach(lines, today), [lines, today]);
  return (
    <>
      <header className="overview-header">
        <h1>{t('overview_title')}</h1>
        <ViewTabs view={view} onView={onView} />
        <div className="overview-ends">
          <ReminderBell bell={bell} />
          <ExportMenu all={lines} found={found} />
        </div>
      </header>
      <BellList bell={bell} nameOf={nameIn(lines)} onOpen={onShow} today={today} />
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
