import { LayoutList, Settings } from 'lucide';
import { AccountHeader } from '@/components/account-header.tsx';
import { Icon } from '@/components/icon.tsx';
import { EmptyState, Notice } from '@/components/notice.tsx';
import { PausedPages } from '@/components/paused-pages.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { Switch } from '@/components/switch.tsx';
import { useAccounts } from '@/components/use-accounts.ts';
import { useFrontTab } from '@/components/use-front-tab.ts';
import { type SettingsHand, useSettings, withName } from '@/components/use-settings.ts';
import { useTicks } from '@/components/use-ticks.ts';
import { useToday } from '@/components/use-today.ts';
import { pageName } from '@/components/words.ts';
import { CHECKLIST, progressOf } from '@/lib/deregistration/checklist.ts';
import { sayDate, sayDaysLeft } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { countSeats, WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { AccountState } from '@/lib/store/sightings.ts';
import { PanelButton } from './panel-button.tsx';
import './popup.css';

/** The current account at a glance, and the way to everything else. */
export function Popup() {
  const accounts = useAccounts();
  const front = useFrontTab();
  const hand = useSettings();
  if (!accounts || !front || !hand) return <p className="loading">{t('loading')}</p>;
  const state = accounts.find(({ account }) => account.id === front.accountId);
  return (
    <main className="popup">
      <SetAsideNotice />
      {state ? (
        <Glance key={state.account.id} state={state} />
      ) : (
        <EmptyState
          heading="h1"
          title={t(front.page === null ? 'popup_not_console' : 'popup_no_account')}
          hint={t(front.page === null ? 'popup_not_console_hint' : 'popup_no_account_hint')}
        />
      )}
      <PanelButton windowId={front.windowId} />
      {front.page !== null && <PauseHere page={front.page} hand={hand} />}
      <OtherPaused here={front.page} hand={hand} />
      {hand.problem && <Notice kind="danger">{hand.problem}</Notice>}
      <nav className="popup-links">
        <a className="popup-link" href="/overview.html" target="_blank" rel="noreferrer">
          <Icon node={LayoutList} />
          {t('overview')}
        </a>
        <a className="popup-link" href="/options.html" target="_blank" rel="noreferrer">
          <Icon node={Settings} />
          {t('options')}
        </a>
      </nav>
    </main>
  );
}

function Glance({ state }: { state: AccountState }) {
  const today = useToday();
  const ticks = useTicks(state.account.id);
  const seats = countSeats(state.roster, today);
  const progress = progressOf(CHECKLIST, new Set(ticks?.doneAt.keys()));
  return (
    <section className="card popup-account">
      <AccountHeader state={state} />
      <dl className="popup-figures">
        {state.roster && (
          <>
            <div data-state={seats.soon > 0 ? 'soon' : undefined}>
              <dt>{t('next_expiry')}</dt>
              <dd>
                {seats.nextExpiry
                  ? `${sayDate(seats.nextExpiry, today)} · ${sayDaysLeft(seats.nextExpiry, today)}`
                  : t('next_expiry_none')}
              </dd>
            </div>
            {seats.soon > 0 && (
              <div data-state="soon">
                <dt>{t('expiring_within', WARNING_DAYS)}</dt>
                <dd>{t('people_count', seats.soon)}</dd>
              </div>
            )}
            {seats.expired > 0 && (
              <div data-state="over">
                <dt>{t('expired_listed')}</dt>
                <dd>{t('people_count', seats.expired)}</dd>
              </div>
            )}
          </>
        )}
        <div>
          <dt>{t('checklist')}</dt>
          <dd>{t('progress_done', progress.done, progress.all)}</dd>
        </div>
      </dl>
    </section>
  );
}

function PauseHere({ page, hand }: { page: string; hand: SettingsHand }) {
  return (
    <div className="card">
      <Switch
        label={t('pause_here', pageName(page))}
        hint={t('pause_here_hint')}
        on={hand.settings.paused.includes(page)}
        onChange={(on) => hand.change((settings) => ({ ...settings, paused: withName(settings.paused, page, on) }))}
      />
    </div>
  );
}

/** Pages other than this one on which we are paused. */
function OtherPaused({ here, hand }: { here: string | null; hand: SettingsHand }) {
  const paused = hand.settings.paused.filter((page) => page !== here);
  if (paused.length === 0) return null;
  return (
    <section className="card popup-paused">
      <h2>{t('paused_pages')}</h2>
      <PausedPages hand={{ ...hand, settings: { ...hand.settings, paused } }} />
    </section>
  );
}
