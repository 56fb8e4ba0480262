import { LayoutList, Settings } from 'lucide';
import { useEffect, useRef } from 'react';
import { AccountHeader } from '@/components/account-header.tsx';
import { useCulprit } from '@/components/culprit/use-culprit.ts';
import { useDeregistration } from '@/components/deregistration/use-deregistration.ts';
import { WayLine } from '@/components/deregistration/way-line.tsx';
import { Urgent } from '@/components/expiry.tsx';
import { Icon } from '@/components/icon.tsx';
import { EmptyState, Notice } from '@/components/notice.tsx';
import { PausedPages } from '@/components/paused-pages.tsx';
import { ReminderList } from '@/components/reminder-list.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { Switch } from '@/components/switch.tsx';
import { useAccount, useAccountList } from '@/components/use-accounts.ts';
import { useFrontTab } from '@/components/use-front-tab.ts';
import { useReminders } from '@/components/use-reminders.ts';
import { type SettingsHand, useSettings, withName } from '@/components/use-settings.ts';
import { useToday } from '@/components/use-today.ts';
import { accountName, pageName } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import { countSeats, WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { AccountState, MarkedAccount } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { NextDates, SHOWN_DATES } from './next-dates.tsx';
import { openPanel } from './open-panel.ts';
import { PanelButton } from './panel-button.tsx';
import { PictureButton } from './picture-button.tsx';
import { Trouble, WithoutChip } from './trouble.tsx';
import './popup.css';

/** The current account at a glance, and the way to everything else. */
export function Popup() {
  const accounts = useAccountList();
  const now = useFrontTab();
  const hand = useSettings();
  const reminders = useReminders();
  const culprit = useCulprit();
  const today = useToday();
  const last = useRef<typeof now>(undefined);
  // Each question of a search begins the page anew: what stands above the answers does not come and go with it.
  const front = (culprit?.culprit && now?.accountId === null && last.current) || now;
  const here = accounts?.find(({ account }) => account.id === front?.accountId);
  const state = useAccount(here?.account.id);
  useEffect(() => {
    if (now?.accountId) last.current = now;
  });
  if (!accounts || !front || !hand || !reminders || !culprit || (here && !state))
    return <p className="loading">{t('loading')}</p>;
  return (
    <main className="popup">
      <WithoutChip paused={hand.settings.paused} />
      <ReminderList
        reminders={reminders}
        nameOf={(id) => (id === state?.account.id ? null : nameOf(accounts, id))}
        onOpen={(accountId, personId) => void openPanel(front.windowId, { accountId, personId })}
        today={today}
      />
      {state ? (
        <Glance key={state.account.id} state={state} today={today} />
      ) : here ? (
        // What stands below stays as it is, and is pressed, while the page in front comes and goes.
        <p className="loading">{t('loading')}</p>
      ) : (
        <NoAccount page={front.page} paused={hand.settings.paused} />
      )}
      <PanelButton windowId={front.windowId} />
      <PictureButton accountId={front.accountId} windowId={front.windowId} />
      {front.page !== null && <PauseHere page={front.page} hand={hand} />}
      <Trouble page={front.page} culprit={culprit} />
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
      {/* Last: what is said late must not push down what somebody is about to press. */}
      <SetAsideNotice />
    </main>
  );
}

/** How the person knows an account: by their own label, else by its name. */
function nameOf(accounts: readonly MarkedAccount[], accountId: string): string | null {
  const state = accounts.find(({ account }) => account.id === accountId);
  return state ? (state.marks.label ?? accountName(state.account)) : null;
}

/** Why there is nothing to see: another site, a page on which we are paused, or one that did not say whose it is. */
function NoAccount({ page, paused }: { page: string | null; paused: readonly string[] }) {
  const [title, hint] =
    page === null
      ? (['popup_not_console', 'popup_not_console_hint'] as const)
      : paused.includes(page)
        ? (['popup_paused', 'popup_paused_hint'] as const)
        : (['popup_no_account', 'popup_no_account_hint'] as const);
  return <EmptyState heading="h1" title={t(title)} hint={t(hint)} />;
}

function Glance({ state, today }: { state: AccountState; today: Day }) {
  const way = useDeregistration(state);
  const seats = countSeats(state.roster, today);
  // What the list of dates does not show whole is counted.
  const isCrowded = seats.soon + seats.expired > SHOWN_DATES;
  return (
    <section className="card popup-account">
      <AccountHeader state={state} today={today} />
      {state.roster && <NextDates roster={state.roster} today={today} />}
      <dl className="popup-figures">
        {state.roster && (
          <>
            {!seats.nextExpiry && seats.expired === 0 && (
              <div>
                <dt>{t('next_expiry')}</dt>
                <dd>{seats.undated > 0 ? t('expiry_undated', seats.undated) : t('next_expiry_none')}</dd>
              </div>
            )}
            {isCrowded && seats.soon > 0 && (
              <div>
                <dt>{t('expiring_within', WARNING_DAYS)}</dt>
                <dd>
                  <Urgent urgency="soon">{t('people_count', seats.soon)}</Urgent>
                </dd>
              </div>
            )}
            {isCrowded && seats.expired > 0 && (
              <div>
                <dt>{t('expired_listed')}</dt>
                <dd>
                  <Urgent urgency="over">{t('people_count', seats.expired)}</Urgent>
                </dd>
              </div>
            )}
          </>
        )}
        <div>
          <dt>{t('checklist')}</dt>
          <dd>{way ? <WayLine way={way} /> : t('loading')}</dd>
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
