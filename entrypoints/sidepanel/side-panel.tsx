import { ScrollText } from 'lucide';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { AccountPanel } from '@/components/account-panel.tsx';
import { AccountSwitch } from '@/components/account-switch.tsx';
import { Icon } from '@/components/icon.tsx';
import { lastShown, rememberShown } from '@/components/last-shown.ts';
import { NoAccounts, Notice } from '@/components/notice.tsx';
import { BellList, ReminderBell } from '@/components/reminder-bell.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { useAccount, useAccountList } from '@/components/use-accounts.ts';
import { useBell } from '@/components/use-bell.ts';
import { useFrontTab } from '@/components/use-front-tab.ts';
import { useReminders } from '@/components/use-reminders.ts';
import { useToday } from '@/components/use-today.ts';
import { useWide } from '@/components/use-wide.ts';
import { accountName } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import type { MarkedAccount } from '@/lib/store/states.ts';
import { type Aim, useAim } from './use-aim.ts';
import './side-panel.css';

const PanelRules = lazy(() => import('@/components/rules/panel-rules.tsx'));

/** How the person knows an account: by their own label, else by its name. */
const nameOf = (one: MarkedAccount | undefined): string | null =>
  one ? (one.marks.label ?? accountName(one.account)) : null;

/** The panel beside the console: the account of the tab in front, or the one that the person chose instead. */
export function SidePanel() {
  const accounts = useAccountList();
  const front = useFrontTab();
  const reminders = useReminders();
  const bell = useBell(reminders);
  const today = useToday();
  const wide = useWide();
  // A choice holds until the tab in front shows another account; one that shows none changes nothing.
  const [choice, setChoice] = useState<{ accountId: string; over: string | null }>();
  const [last] = useState(lastShown);
  const [aim, setAim] = useState<Aim | null>(null);

  const fromTab = accounts?.find(({ account }) => account.id === front?.accountId);
  const over = fromTab?.account.id ?? null;
  const find = (id: string | null | undefined) => accounts?.find(({ account }) => account.id === id);
  const holds = choice && (over === null || over === choice.over || over === choice.accountId);
  const chosen = holds ? find(choice.accountId) : undefined;
  const shown = chosen ?? fromTab ?? find(last) ?? accounts?.[0];
  const shownId = shown?.account.id;
  const state = useAccount(front && shownId);
  useEffect(() => {
    if (shownId) rememberShown(shownId);
  }, [shownId]);

  const [lookingUp, setLookingUp] = useState(false);
  const ready = accounts !== undefined && front !== undefined && reminders !== undefined;
  const show = (next: Aim): void => {
    setAim(next);
    setLookingUp(false);
    setChoice({ accountId: next.accountId, over });
  };
  useAim(ready, show);
  const opener = useRef<HTMLButtonElement>(null);
  const left = useRef<number | null>(null);
  const lookUp = (): void => {
    left.current = scrollY;
    setLookingUp(true);
  };
  // Back from the rules a person is where they were: nothing of the panel went away meanwhile, not even how far it was scrolled.
  useLayoutEffect(() => {
    if (lookingUp || left.current === null) return;
    scrollTo(0, left.current);
    left.current = null;
    opener.current?.focus({ preventScroll: true });
  }, [lookingUp]);

  if (!accounts || !front || !reminders) return <p className="loading">{t('loading')}</p>;
  return (
    <main className="side-panel">
      {lookingUp && (
        <Suspense fallback={<p className="loading">{t('loading')}</p>}>
          <PanelRules onBack={() => setLookingUp(false)} />
        </Suspense>
      )}
      <div className="side-panel-account" hidden={lookingUp}>
        <div className="side-panel-top">
          {shown && accounts.length > 1 && (
            <AccountSwitch
              accounts={accounts}
              value={shown.account.id}
              onChange={(accountId) => {
                // Whom they came for is done with: back at that account, nobody is to be gone to again.
                setAim(null);
                setChoice({ accountId, over });
              }}
            />
          )}
          <ReminderBell bell={bell} />
          <button
            ref={opener}
            type="button"
            className="card side-panel-rules"
            data-does="look-up-rules"
            title={t('panel_rules')}
            onClick={lookUp}
          >
            <Icon node={ScrollText} size={14} />
            <span>{t('panel_rules')}</span>
          </button>
        </div>
        <BellList
          bell={bell}
          nameOf={(id) => (accounts.length > 1 ? nameOf(find(id)) : null)}
          onOpen={(accountId, personId) => show({ accountId, personId, asked: crypto.randomUUID() })}
          today={today}
        />
        {state ? (
          <>
            {fromTab && fromTab !== shown && (
              <Notice kind="note">
                {t('panel_other_account', accountName(fromTab.account))}{' '}
                <button type="button" className="text-button" onClick={() => setChoice(undefined)}>
                  {t('panel_back_to_tab')}
                </button>
              </Notice>
            )}
            <AccountPanel
              key={state.account.id}
              state={state}
              wide={wide}
              target={aim?.accountId === state.account.id ? aim : null}
            />
          </>
        ) : shown ? (
          <p className="loading">{t('loading')}</p>
        ) : (
          <NoAccounts heading="h1" />
        )}
      </div>
      <div className="side-panel-foot">
        <SetAsideNotice />
      </div>
    </main>
  );
}
