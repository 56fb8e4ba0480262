import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { recognisePage } from '@/lib/console/pages.ts';
import { activeTabId, tabEntryOf, watchTabs } from '@/lib/tabs.ts';

/** The tab in front of the person, in the window that this page belongs to. */
export interface FrontTab {
  readonly windowId: number | null;
  /** The account it shows; null if it shows none. */
  readonly accountId: string | null;
  /** The console page it shows; null where it is none, or where the browser does not tell us the address. */
  readonly page: string | null;
}

async function look(): Promise<FrontTab> {
  const tabId = await activeTabId();
  if (tabId === null) return { windowId: null, accountId: null, page: null };
  const [tab, entry] = await Promise.all([browser.tabs.get(tabId), tabEntryOf(tabId)]);
  // Where we are paused the page reports nothing; the address, which opening the popup entitles us to, still says which page it is.
  const page = entry?.page ?? (tab.url && URL.canParse(tab.url) ? recognisePage(new URL(tab.url)) : null);
  return { windowId: tab.windowId ?? null, accountId: entry?.accountId ?? null, page };
}

/** Follows the tab in front. @returns undefined until it is known */
export function useFrontTab(): FrontTab | undefined {
  const [front, setFront] = useState<FrontTab>();
  useEffect(() => {
    const leaving = new AbortController();
    let asked = 0;
    const refresh = (): void => {
      const mine = ++asked;
      look().then(
        (tab) => {
          if (!leaving.signal.aborted && mine === asked) setFront(tab);
        },
        () => {
          // The window is closing: there is no tab in front any more.
        },
      );
    };
    refresh();
    watchTabs(refresh, leaving.signal);
    return () => leaving.abort();
  }, []);
  return front;
}
