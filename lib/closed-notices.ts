import { browser } from 'wxt/browser';

/** The key in `storage.local` of the notices that the person closed on a console page. The first worker of a session clears it. */
export const CLOSED_NOTICES = 'closed-notices';

/** Which notices the person has closed since the browser started. */
export async function closedNotices(): Promise<readonly string[]> {
  const kept: unknown = (await browser.storage.local.get(CLOSED_NOTICES))[CLOSED_NOTICES];
  return Array.isArray(kept) ? kept.filter((name): name is string => typeof name === 'string') : [];
}

/** Keeps a notice closed until the browser is started anew. */
export async function closeNotice(name: string): Promise<void> {
  await browser.storage.local.set({ [CLOSED_NOTICES]: [...new Set([...(await closedNotices()), name])] });
}
