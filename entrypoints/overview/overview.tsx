import { Search } from 'lucide';
import { useEffect, useState } from 'react';
import { AccountPanel } from '@/components/account-panel.tsx';
import { Icon } from '@/components/icon.tsx';
import { rememberShown } from '@/components/last-shown.ts';
import { EmptyState, NoAccounts } from '@/components/notice.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { useAccounts } from '@/components/use-accounts.ts';
import { useToday } from '@/components/use-today.ts';
import { t } from '@/lib/i18n.ts';
import { AccountTable } from './account-table.tsx';
import { arrange, type Order } from './order.ts';
import './overview.css';

/** Which account the address asks for: `?account=<id>`. */
const asked = (): string | null => new URLSearchParams(location.search).get('account');

/** Every account on one page, and one of them in full. */
export function Overview() {
  const accounts = useAccounts();
  const today = useToday();
  const [shownId, setShownId] = useState(asked);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'seen', descending: true });
  useEffect(() => {
    if (!shownId) return;
    history.replaceState(null, '', `?account=${encodeURIComponent(shownId)}`);
    rememberShown(shownId);
  }, [shownId]);

  if (!accounts) return <p className="loading">{t('loading')}</p>;
  const found = arrange(accounts, search, order);
  const shown = accounts.find(({ account }) => account.id === shownId);
  return (
    <main className={shown ? 'overview overview--split' : 'overview'}>
      <div className="overview-list">
        <header className="overview-header">
          <h1>{t('overview_title')}</h1>
          {accounts.length > 0 && (
            <label className="search">
              <Icon node={Search} size={14} />
              <input
                type="search"
                aria-label={t('overview_search')}
                placeholder={t('overview_search')}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
          )}
        </header>
        <div className="card">
          {accounts.length === 0 ? (
            <NoAccounts />
          ) : found.length === 0 ? (
            <EmptyState title={t('overview_no_match')} hint={t('overview_no_match_hint')}>
              <button type="button" className="button button--small" onClick={() => setSearch('')}>
                {t('overview_show_all')}
              </button>
            </EmptyState>
          ) : (
            <AccountTable
              states={found}
              order={order}
              onOrder={setOrder}
              shown={shownId}
              onShow={setShownId}
              today={today}
            />
          )}
        </div>
      </div>
      {shown && (
        <div className="overview-shown">
          <AccountPanel key={shown.account.id} state={shown} heading="h2" />
        </div>
      )}
      <div className="overview-foot">
        <SetAsideNotice />
      </div>
    </main>
  );
}
