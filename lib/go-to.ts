import { browser } from 'wxt/browser';
import { isEditorPage, PAGES } from './console/pages.ts';
import type { ChecklistItem } from './deregistration/checklist.ts';
import { askTab, clearPending, type Pending, setPending, WAIT_FOR } from './going.ts';
import type { Task } from './going-shapes.ts';
import { activeTabId, allTabs, forgetClosedTab, type TabEntry } from './tabs.ts';

export type Place = NonNullable<ChecklistItem['where']>;

/** The console itself: its login page, or, for who is logged in, the home page. */
const CONSOLE = 'https://mp.weixin.qq.com/';

/** Places outside of the console that have an address of their own. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'merchant-platform': 'https://pay.weixin.qq.com/index.php/extend/merchant_appid/mapay_platform/account_manage',
  'developer-platform': 'https://developers.weixin.qq.com/console/',
};

/** Whether a place can be opened at all. */
export const hasAddress = (place: Place): boolean => 'console' in place || place.outside in OUTSIDE;

/**
 * What became of going to a place. `here`: the account's tab showed it already. `going`: that tab goes there. `draft`: the tabs of the
 * account hold what somebody is writing, and were left alone. `login`: a new tab has opened for logging in, the place is waited for.
 * `outside`: a new tab has opened at a place outside of the console. `explain`: the place has no address. `failed`: nothing happened.
 */
export type Went = 'here' | 'going' | 'draft' | 'login' | 'outside' | 'explain' | 'failed';

export interface Asked {
  readonly accountId: string;
  readonly place: Place;
  /** What to shine on there; null for the page alone. */
  readonly task: Task | null;
}

type AccountTab = TabEntry & { readonly tabId: number };

/**
 * Brings the person to where an item is done. We have no say over the console's tabs and never learn a token: the page in the tab
 * is asked, and follows its own link, or its own address with its own token. Never throws.
 */
export async function goTo(asked: Asked): Promise<Went> {
  try {
    if ('outside' in asked.place) return await goOutside(asked.place.outside);
    const way = wayTo(asked, asked.place.console);
    return way ? await goInConsole(way) : 'failed';
  } catch {
    return 'failed';
  }
}

/** Opens the console in a new tab, and waits there for the place: for who does not want to leave a draft. Never throws. */
export async function goInNewTab(asked: Asked): Promise<Went> {
  const way = 'console' in asked.place ? wayTo(asked, asked.place.console) : null;
  if (!way) return 'failed';
  try {
    const tab = await browser.tabs.create({ url: CONSOLE });
    await setPending({ ...way, tabId: tab.id ?? null, from: '', hops: 2, until: Date.now() + WAIT_FOR });
    return 'login';
  } catch {
    return 'failed';
  }
}

type Way = Pick<Pending, 'accountId' | 'page' | 'path' | 'task'>;

function wayTo({ accountId, task }: Asked, id: string): Way | null {
  const page = PAGES.find((one) => one.id === id);
  const path = page?.examples[0];
  return page && path ? { accountId, page: page.id, path, task } : null;
}

async function goOutside(place: string): Promise<Went> {
  const url = OUTSIDE[place];
  if (!url) return 'explain';
  await browser.tabs.create({ url });
  return 'outside';
}

async function goInConsole(way: Way): Promise<Went> {
  let isDrafting = false;
  for (const tab of await tabsOf(way.accountId, way.page)) {
    const pending = { ...way, tabId: tab.tabId, from: tab.visit, hops: 1, until: Date.now() + WAIT_FOR };
    // Before it is asked: it may have arrived before its answer has.
    await setPending(pending);
    const arrival = await askTab(tab.tabId, { ...way, mayGo: true });
    if (arrival === 'here' || arrival === 'going') {
      if (arrival === 'here') await clearPending();
      await bringToFront(tab.tabId);
      return arrival;
    }
    await clearPending();
    isDrafting ||= arrival === 'draft';
    if (arrival === 'gone' && !(await exists(tab.tabId))) await forgetClosedTab(tab.tabId);
  }
  if (isDrafting) return 'draft';
  await browser.tabs.create({ url: CONSOLE });
  await setPending({ ...way, tabId: null, from: '', hops: 2, until: Date.now() + WAIT_FOR });
  return 'login';
}

/** The tabs that show an account, the fittest first: one at that place, the one in front, any other, an editor last. */
async function tabsOf(accountId: string, page: string): Promise<AccountTab[]> {
  const front = await activeTabId();
  const rank = (tab: AccountTab): number =>
    tab.page === page ? 0 : isEditorPage(tab.page as never) ? 3 : tab.tabId === front ? 1 : 2;
  return (await allTabs()).filter((tab) => tab.accountId === accountId).sort((a, b) => rank(a) - rank(b));
}

async function exists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** The tab, and the window that it is in; where the browser does not want to, the person finds it themselves. */
async function bringToFront(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // It is there all the same.
  }
}
