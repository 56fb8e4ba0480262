import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Which account a browser tab shows. Kept in session storage: it outlives a killed worker and ends with the browser. */
const tabEntry = z.object({ accountId: z.string(), page: z.string(), visit: z.string() });
export type TabEntry = z.infer<typeof tabEntry>;

const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function noteTab(tabId: number, entry: TabEntry): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: entry });
}

/**
 * @param visit forget only if the tab has not gone on to another page since; null forgets whatever it shows
 * @returns whether it was forgotten
 */
export async function forgetTab(tabId: number, visit: string | null): Promise<boolean> {
  if (visit !== null && (await tabEntryOf(tabId))?.visit !== visit) return false;
  await browser.storage.session.remove(keyOf(tabId));
  return true;
}

/** Every tab that shows an account. */
export async function allTabs(): Promise<(TabEntry & { tabId: number })[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const tabId = /^tab:(\d+)$/.exec(key)?.[1];
    const parsed = tabEntry.safeParse(value);
    return tabId && parsed.success ? [{ ...parsed.data, tabId: Number(tabId) }] : [];
  });
}

/** @returns null for a tab that has shown no account */
export async function tabEntryOf(tabId: number): Promise<TabEntry | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = tabEntry.safeParse(stored[keyOf(tabId)]);
  return parsed.success ? parsed.data : null;
}

/** The tab in front in the window that the caller belongs to. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls back whenever the tab in front, or what it shows, may have changed. */
export function watchTabs(changed: () => void, signal: AbortSignal): void {
  const onSession = (_changes: unknown, area: string): void => {
    if (area === 'session') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.storage.onChanged.addListener(onSession);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.storage.onChanged.removeListener(onSession);
  });
}
