import { useEffect, useState } from 'react';
import { AccountPanel } from '@/components/account-panel.tsx';
import { AccountSwitch } from '@/components/account-switch.tsx';
import { lastShown, rememberShown } from '@/components/last-shown.ts';
import { NoAccounts, Notice } from '@/components/notice.tsx';
import { SetAsideNotice } from '@/components/set-aside-notice.tsx';
import { useAccounts } from '@/components/use-accounts.ts';
import { useFrontTab } from '@/components/use-front-tab.ts';
import { useWide } from '@/components/use-wide.ts';
import { accountName } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import './side-panel.css';

/** The panel beside the console: the account of the tab in front, or the one that the person chose instead. */
export function SidePanel() {
  const accounts = useAccounts();
  const front = useFrontTab();
  const wide = useWide();
  // A choice holds until the tab in front shows another account.
  const [choice, setChoice] = useState<{ accountId: string; over: string | null }>();
  const [last] = useState(lastShown);

  const fromTab = accounts?.find(({ account }) => account.id === front?.accountId);
  const over = fromTab?.account.id ?? null;
  const find = (id: string | null | undefined) => accounts?.find(({ account }) => account.id === id);
  const chosen = choice?.over === over ? find(choice.accountId) : undefined;
  const shown = chosen ?? fromTab ?? find(last) ?? accounts?.[0];
  const shownId = shown?.account.id;
  useEffect(() => {
    if (shownId) rememberShown(shownId);
  }, [shownId]);

  if (!accounts || !front) return <p className="loading">{t('loading')}</p>;
  return (
    <main className="side-panel">
      {shown ? (
        <>
          {accounts.length > 1 && (
            <AccountSwitch
              accounts={accounts.map(({ account }) => account)}
              value={shown.account.id}
              onChange={(accountId) => setChoice({ accountId, over })}
            />
          )}
          {fromTab && fromTab !== shown && (
            <Notice kind="note">
              {t('panel_other_account', accountName(fromTab.account))}{' '}
              <button type="button" className="text-button" onClick={() => setChoice(undefined)}>
                {t('panel_back_to_tab')}
              </button>
            </Notice>
          )}
          <AccountPanel key={shown.account.id} state={shown} wide={wide} />
        </>
      ) : (
        <NoAccounts heading="h1" />
      )}
      <div className="side-panel-foot">
        <SetAsideNotice />
      </div>
    </main>
  );
}
