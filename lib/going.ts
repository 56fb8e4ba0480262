import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ARRIVALS, type Arrival, GO_TO, type GoTo } from './going-shapes.ts';

/**
 * The one place in the console that the person has asked for and that no tab shows yet. It is kept in session storage, so that a
 * killed worker does not forget it, and has an end.
 */
const taskSchema = z.object({
  item: z.string(),
  title: z.string(),
  hint: z.string(),
  action: z.nullable(z.string()),
});
const pendingSchema = z.object({
  accountId: z.string(),
  page: z.string(),
  path: z.string(),
  task: z.nullable(taskSchema),
  /** The tab that is on its way; null: any tab that comes to show the account, once the person has logged in. */
  tabId: z.nullable(z.number()),
  /** The stay from which the tab was sent: what it still says of itself is no arrival. */
  from: z.string(),
  /** How often the tab may still be sent on. */
  hops: z.number(),
  /** Milliseconds since 1970. */
  until: z.number(),
});
export type Pending = z.infer<typeof pendingSchema>;

const KEY = 'going';
/** How long, in milliseconds, a place that was asked for is waited for: time to find one's phone and log in. */
export const WAIT_FOR = 10 * 60_000;
/** How long, in milliseconds, a page may take to answer. */
const ANSWER_WITHIN = 3000;
/** How often a page is asked that has not been told yet whose it is, and how long between, in milliseconds. */
const ASKS = 8;
const ASK_AGAIN_AFTER = 300;

export async function setPending(pending: Pending): Promise<void> {
  await browser.storage.session.set({ [KEY]: pending });
}

export async function clearPending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

async function readPending(): Promise<Pending | null> {
  const parsed = pendingSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success && parsed.data.until > Date.now() ? parsed.data : null;
}

/**
 * Asks the page in a tab to go to a place of the console, or to shine on it if it is there.
 * @returns what it does; `gone` if nothing of ours answers in that tab
 */
export async function askTab(tabId: number, goTo: GoTo): Promise<Arrival> {
  for (let ask = 0; ask < ASKS; ask++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, ANSWER_WITHIN, null);
    });
    const answer: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, { name: GO_TO, payload: goTo }).catch(() => null),
      late,
    ]);
    clearTimeout(timer);
    const arrival = ARRIVALS.find((known) => known === answer) ?? 'gone';
    if (arrival !== 'not-ready') return arrival;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER));
  }
  return 'gone';
}

/**
 * A tab has come to show an account: if that is what somebody waits for, it is told what to shine on, or sent on from the home
 * page, where a login ends.
 * @param visit names the stay on that page
 */
export async function arrive(tabId: number, accountId: string, page: string, visit: string): Promise<void> {
  const pending = await readPending();
  if (!pending || pending.accountId !== accountId || pending.from === visit) return;
  if (pending.tabId !== null && pending.tabId !== tabId) return;
  const mayGo = pending.hops > 0 && (pending.tabId === null || page === 'home');
  const onward: Pending = { ...pending, tabId, from: visit, hops: pending.hops - (mayGo ? 1 : 0) };
  // Before it is sent: the next page may be there before its answer is.
  if (page !== pending.page) await setPending(onward);
  const { path, task } = pending;
  const arrival = await askTab(tabId, { accountId, page: pending.page, path, task, mayGo });
  if (arrival === 'here') await clearPending();
  // A draft stays where it is, and any other tab of the account will do.
  if (arrival === 'draft') await setPending({ ...pending, from: visit });
}
