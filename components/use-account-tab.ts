import { useEffect, useState } from 'react';
import { allTabs, watchTabs } from '@/lib/tabs.ts';

/** A tab that shows an account in the console. */
interface AccountTab {
  readonly tabId: number;
  /** Whether it shows who may operate the account. */
  readonly showsPeople: boolean;
}

async function look(accountId: string): Promise<AccountTab | null> {
  const tabs = (await allTabs()).filter((tab) => tab.accountId === accountId);
  const shown = tabs.find(({ page }) => page === 'people') ?? tabs[0];
  return shown ? { tabId: shown.tabId, showsPeople: shown.page === 'people' } : null;
}

/** Follows which tab shows an account, one with its people if there is any. @returns null where none does, and until it is known */
export function useAccountTab(accountId: string): AccountTab | null {
  const [shown, setShown] = useState<AccountTab | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = (): void => {
      look(accountId).then(
        (tab) => {
          if (!leaving.signal.aborted) setShown(tab);
        },
        () => {
          // The window is closing.
        },
      );
    };
    refresh();
    watchTabs(refresh, leaving.signal);
    return () => leaving.abort();
  }, [accountId]);
  return shown;
}
