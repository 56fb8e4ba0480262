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
 * Notes that a tab shows no account any more.
 * @param visit forget only if the tab has not gone on to another page since
 * @returns whether it was forgotten
 */
export async function forgetTab(tabId: number, visit: string): Promise<boolean> {
  if ((await tabEntryOf(tabId))?.visit !== visit) return false;
  await browser.storage.session.remove(keyOf(tabId));
  return true;
}

/** What a tab showed last, and before that, if that was another account. It outlives the page, and ends with the tab. */
const tabPast = z.object({ accountId: z.string(), before: z.nullable(z.string()), visit: z.string() });

const pastKeyOf = (tabId: number): string => `tab-past:${tabId}`;

/**
 * Notes which account a page in a tab shows.
 * @param visit names the stay on that page: asked again within it, the answer is the same
 * @returns the account that the tab showed before that page, if it was another one
 */
export async function notePast(tabId: number, accountId: string, visit: string): Promise<string | null> {
  const key = pastKeyOf(tabId);
  const past = tabPast.safeParse((await browser.storage.session.get(key))[key]).data;
  const isSame = past?.accountId === accountId;
  if (past && isSame && past.visit === visit) return past.before;
  const before = past && !isSame ? past.accountId : null;
  await browser.storage.session.set({ [key]: { accountId, before, visit } });
  return before;
}

/** Forgets all of a tab that is gone. */
export async function forgetClosedTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), pastKeyOf(tabId)]);
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
