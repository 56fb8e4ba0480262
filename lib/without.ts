import { browser } from 'wxt/browser';
import { askPage } from './ask-page.ts';
import { recognisePage } from './console/pages.ts';

/** The key in `storage.local` of the one load that is to be without anything of ours. */
export const WITHOUT_MIRROR = 'without';

/** A document of that page that was begun between these moments, in milliseconds since 1970, stays as the console made it. */
export interface Without {
  readonly page: string;
  readonly from: number;
  readonly to: number;
}

/** How long, in milliseconds, the load that was asked for may take to begin. */
const BEGINS_WITHIN = 15_000;

const keyOf = (tabId: number): string => `without:${tabId}`;

/** Loads the page in a tab once more, that once without anything of ours on it. */
export async function reloadWithout(tabId: number, page: string, now: number = Date.now()): Promise<void> {
  await browser.storage.local.set({ [WITHOUT_MIRROR]: { page, from: now, to: now + BEGINS_WITHIN } satisfies Without });
  await browser.storage.session.set({ [keyOf(tabId)]: page });
  await browser.tabs.reload(tabId);
}

/**
 * Whether a tab shows what was loaded without us: nothing of ours answers there. Where the browser does not tell us the address, the
 * tab is believed to be where it was.
 * @param paused ids of the pages on which we are paused, where nothing of ours answers either
 */
export async function isTabWithout(tabId: number, paused: readonly string[]): Promise<boolean> {
  const key = keyOf(tabId);
  const page: unknown = (await browser.storage.session.get(key))[key];
  if (typeof page !== 'string' || paused.includes(page)) return false;
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && recognisePage(new URL(url)) !== page) return false;
  return (await askPage(tabId, { name: 'here', payload: null })) === undefined;
}

/** When this document was begun. `performance.timeOrigin` goes astray where a machine sleeps or its clock is set. */
const begunAt = (): number => Date.now() - performance.now();

/** Whether the load of this very document is the one. @param page id of the page that it shows */
export const isWithout = (without: Without | null, page: string, at: number = begunAt()): boolean =>
  without?.page === page && at >= without.from && at <= without.to;
