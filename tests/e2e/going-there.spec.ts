/** "Open this page": from an item of the checklist to its place in the console, and what shines on it there. */
import type { Driver, Tab } from './driver/types.ts';
import { shanghaiDay, stateOf } from './expected.ts';
import { expect, type Sandbox, test } from './fixtures.ts';
import { address } from './world.ts';

const PANEL = { width: 360, height: 900 };

/** The account's id in our database, once a tab is known to show it. */
async function idOf(driver: Driver, sandbox: Sandbox, token: string): Promise<string> {
  const { ghid } = (await stateOf(sandbox, token)).account;
  const look = (): Promise<string | null> => driver.inExtension(readShown, ghid);
  await expect.poll(look, { message: `a tab to show ${ghid}` }).not.toBeNull();
  return (await look()) ?? '';
}

/** Runs in a page of the extension. */
async function readShown(ghid: string): Promise<string | null> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
  const db = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('mp-steward');
    open.onsuccess = () => resolve(open.result);
  });
  const id = await new Promise<string | undefined>((resolve) => {
    const get = db.transaction('accounts').objectStore('accounts').index('ghid').get(ghid);
    get.onsuccess = () => resolve(get.result?.id);
  });
  db.close();
  const tabs = Object.entries(await chrome.storage.session.get(null));
  const isShown = tabs.some(([key, tab]) => key.startsWith('tab:') && (tab as { accountId?: string }).accountId === id);
  return id && isShown ? id : null;
}

/** The checklist of an account, unfolded at one item. */
async function openItem(driver: Driver, id: string, section: string, item: string): Promise<Tab> {
  const panel = await driver.openExtensionPage(`sidepanel.html?account=${id}`, PANEL);
  await panel.click('[data-tab=checklist]');
  await panel.waitForElement(`[data-section=${section}]`);
  const folded = `[data-section=${section}] h3 button[aria-expanded=false]`;
  if ((await panel.count(folded)) > 0) await panel.click(folded);
  await panel.click(`[data-item=${item}] .item-more`);
  await panel.waitForElement(`[data-item=${item}] [data-does=open-page]`);
  return panel;
}

const press = (panel: Tab, item: string): Promise<void> => panel.click(`[data-item=${item}] [data-does=open-page]`);
const becomes = (panel: Tab, item: string, went: string): Promise<unknown> =>
  panel.waitForElement(`[data-item=${item}] .open-page[data-went=${went}]`);

const tabIds = (driver: Driver): Promise<number[]> =>
  driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return (await chrome.tabs.query({})).map(({ id }) => id ?? -1);
  });
const closeTabs = (driver: Driver, ids: readonly number[]): Promise<void> =>
  driver.inExtension(async (some) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    await chrome.tabs.remove([...some]);
  }, ids);
const showIn = (driver: Driver, tabId: number, url: string): Promise<void> =>
  driver.inExtension(
    async ([id, where]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      await chrome.tabs.update(id, { url: where });
    },
    [tabId, url] as const,
  );
/** What a tab that this driver did not open is known to show. */
const shownIn = (driver: Driver, tabId: number): Promise<string | null> =>
  driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const key = `tab:${id}`;
    return ((await chrome.storage.session.get(key))[key] as { page?: string } | undefined)?.page ?? null;
  }, tabId);

const arriveAt = (tab: Tab, part: string): Promise<unknown> =>
  tab.waitFor(`the tab to be at ${part}`, (wanted) => location.href.includes(wanted), part);

/** How the ring lies about what `css` selects, and the card beside it; null as long as one of them is not there. */
const lie = (css: string): { around: boolean; covers: boolean } | null => {
  const root = document.querySelector('[data-mp-steward=spotlight]')?.shadowRoot;
  const [ring, card] = ['.ring', '.card'].map((part) => root?.querySelector(part)?.getBoundingClientRect());
  const controls = [...document.querySelectorAll(css)].map((one) => one.getBoundingClientRect());
  if (!ring || ring.width === 0 || !card) return null;
  const isAround = (box: DOMRect): boolean =>
    box.width > 0 &&
    ring.left <= box.left &&
    ring.top <= box.top &&
    ring.right >= box.right &&
    ring.bottom >= box.bottom &&
    ring.width < box.width + 30;
  const control = controls.find(isAround);
  const overlaps = (box: DOMRect): boolean =>
    card.left < box.right && card.right > box.left && card.top < box.bottom && card.bottom > box.top;
  return { around: control !== undefined, covers: control !== undefined && overlaps(control) };
};

const UNBIND = { classic: '.js_helper_unbind', desktop: '[data-hook=unbind], td a, li a, button' } as const;

for (const layout of ['classic', 'desktop'] as const) {
  test(`by the console’s own link to the control, which shines through redraws: ${layout}`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    const tab = await visit('home', { layout, scenario: 'everyday', redraw: 'off', late: 0 });
    await tab.waitForMark('status');
    const id = await idOf(driver, sandbox, token);
    // What only the menu's own link has tells that it was the one.
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="action=admins"]'))
        link.href += '&own=menu';
    });
    const panel = await openItem(driver, id, 'people', 'unbind-operators');
    await press(panel, 'unbind-operators');
    await becomes(panel, 'unbind-operators', 'going');
    await arriveAt(tab, 'own=menu');
    await tab.front();
    const light = await tab.waitForMark('spotlight', { attrs: { item: 'unbind-operators', found: 'control' } });
    expect(light.text).toContain('侧边栏');
    const lies = (): Promise<unknown> => tab.evaluate(lie, UNBIND[layout]);
    await expect.poll(lies).toEqual({ around: true, covers: false });

    // The page draws its list anew, further down.
    await tab.evaluate((css) => {
      const row = document.querySelector(css)?.closest('tr, li, .weui-desktop-card');
      const list = row?.parentElement;
      if (!list) throw new Error('no list');
      const gap = document.createElement('div');
      gap.style.height = '60px';
      (list.closest('table') ?? list).before(gap);
      list.replaceChildren(...[...list.children].map((child) => child.cloneNode(true)));
    }, UNBIND[layout]);
    await expect.poll(lies).toEqual({ around: true, covers: false });
    expect(await tab.axe('[data-mp-steward=spotlight]')).toEqual([]);

    await tab.press('Escape');
    await tab.waitForNoMark('spotlight');
    // It was carried once: loading the page anew does not bring it back.
    await tab.reload();
    await tab.waitForMark('status');
    await tab.waitFor('the page to have settled', () => performance.now() > 3500);
    expect(await tab.marks('spotlight')).toEqual([]);

    // There already: nothing is loaded, it just shines, until a press elsewhere.
    await tab.evaluate(() => Object.assign(window, { isStill: true }));
    await panel.front();
    await press(panel, 'unbind-operators');
    await becomes(panel, 'unbind-operators', 'here');
    await tab.front();
    await tab.waitForMark('spotlight');
    expect(await tab.evaluate(() => (window as unknown as { isStill?: boolean }).isStill)).toBe(true);
    await tab.click({ css: 'h2', nth: 0 });
    await tab.waitForNoMark('spotlight');
    expect(tab.problems).toEqual([]);
  });

  test(`without a menu, by the address in the tab’s own session; what is not there is said: ${layout}`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    const tab = await visit('people', { layout, scenario: 'everyday', redraw: 'off', late: 0, sabotage: 'no-menu' });
    await tab.waitForMark('status');
    const id = await idOf(driver, sandbox, token);
    const panel = await openItem(driver, id, 'backup', 'save-operation-records');
    await press(panel, 'save-operation-records');
    await becomes(panel, 'save-operation-records', 'going');
    await arriveAt(tab, '/cgi-bin/safecenter_operrecord');
    expect(new URL(await tab.url()).searchParams.get('token')).toBe(token);
    await tab.front();
    await tab.waitForMark('spotlight', { attrs: { item: 'save-operation-records' } });
    // Gone with the page, whether it is loaded anew or not.
    await tab.evaluate((url) => history.pushState(null, '', url), address('settings', token));
    await tab.waitForNoMark('spotlight');

    await tab.goto(address('settings', token));
    await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll('li a')) if (/注销/.test(link.textContent ?? '')) link.remove();
    });
    await tab.waitForNoMark('admin-only', { attrs: { action: 'deregister' } });
    const later = await openItem(driver, id, 'apply', 'apply');
    await press(later, 'apply');
    await becomes(later, 'apply', 'here');
    await tab.front();
    const light = await tab.waitForMark('spotlight', { attrs: { found: 'none' }, timeout: 15_000 });
    expect(light.text).toContain('账号详情');
    await tab.clickIn({ kind: 'spotlight' }, '[data-does=got-it]');
    await tab.waitForNoMark('spotlight');
  });

  test(`third-party platforms are read where they are listed, none only where none are: ${layout}`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    const names = (): Promise<string[] | null> =>
      driver.inExtension(async (ghid) => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const open = indexedDB.open('mp-steward');
          open.onsuccess = () => resolve(open.result);
        });
        const account = await new Promise<{ thirdParties?: { names: string[] } } | undefined>((resolve) => {
          const get = db.transaction('accounts').objectStore('accounts').index('ghid').get(ghid);
          get.onsuccess = () => resolve(get.result);
        });
        db.close();
        return account?.thirdParties?.names ?? null;
      }, ghid);
    const tab = await visit('settings-authorisation', { layout, scenario: 'everyday' });
    const { account } = (await sandbox.ask(`/__sandbox/api/state?token=${token}`)) as {
      account: { ghid: string; platforms: { name: string }[] };
    };
    const { ghid } = account;
    await tab.waitForMark('status');
    await expect.poll(names).toEqual(account.platforms.map(({ name }) => name));
    expect(await names()).not.toEqual([]);
    const detail = await tab.attribute({ css: 'a', text: '查看平台详情', nth: 0 }, 'href');
    await tab.goto(`https://mp.weixin.qq.com${detail}`);
    await tab.waitForMark('admin-only', { attrs: { action: 'revoke-third-party' } });
    await tab.waitFor('the page to have settled', () => performance.now() > 3500);
    expect(await names()).not.toEqual([]);
    await sandbox.ask(`/__sandbox/api/adjust?token=${token}`, { scenario: 'individual' });
    const bare = await stateOf(sandbox, token);
    await tab.goto(address('settings-authorisation', token));
    await tab.waitForMark('status');
    if (bare.account.ghid === ghid) await expect.poll(names).toEqual([]);
  });
}

test('the chip counts down a freeze', async ({ visit, sandbox, token }) => {
  const tab = await visit('closing', { layout: 'desktop', scenario: 'frozen', redraw: 'off' });
  const { account } = await sandbox.ask<{ account: { closing: { endsAt: number } } }>(
    `/__sandbox/api/state?token=${token}`,
  );
  const until = shanghaiDay(account.closing.endsAt);
  await tab.waitForMark('status', { attrs: { 'way-phase': 'frozen', 'way-until': until } });
  await tab.waitForElement({ mark: { kind: 'status' }, css: '.line', text: '注销冻结期最晚到' });
});

test('a draft is left alone: it is said so, and a new tab goes there instead', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const tab = await visit('editor', { layout: 'desktop', scenario: 'everyday', redraw: 'off' });
  await tab.waitForElement('[contenteditable=true]');
  const id = await idOf(driver, sandbox, token);
  const before = await tab.url();
  const panel = await openItem(driver, id, 'people', 'unbind-operators');
  await press(panel, 'unbind-operators');
  await becomes(panel, 'unbind-operators', 'draft');
  const known = await tabIds(driver);
  await panel.click('[data-item=unbind-operators] [data-does=open-new-tab]');
  await becomes(panel, 'unbind-operators', 'login');
  const opened = (await tabIds(driver)).filter((one) => !known.includes(one));
  expect(opened).toHaveLength(1);
  try {
    // The person logs in there.
    await showIn(driver, opened[0] ?? -1, address('home', token));
    await expect.poll(() => shownIn(driver, opened[0] ?? -1)).toBe('people');
    expect(await tab.url()).toBe(before);
    expect(await tab.marks()).toEqual([]);
  } finally {
    await closeTabs(driver, opened);
  }
});

test('another account’s tab is never touched: the console is opened, and the place waits for a login', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const own = await visit('home', { layout: 'desktop', scenario: 'everyday', redraw: 'off' });
  await own.waitForMark('status');
  const id = await idOf(driver, sandbox, token);
  await own.close();
  const stranger = await driver.open(address('home', `9${token}`, { layout: 'desktop', redraw: 'off' }));
  await stranger.waitForMark('status');
  await idOf(driver, sandbox, `9${token}`);
  const before = await stranger.url();
  const panel = await openItem(driver, id, 'people', 'unbind-operators');
  const known = await tabIds(driver);
  await press(panel, 'unbind-operators');
  await becomes(panel, 'unbind-operators', 'login');
  const opened = (await tabIds(driver)).filter((one) => !known.includes(one));
  expect(opened).toHaveLength(1);
  try {
    // Another account is logged in to first, then the one that was meant.
    await stranger.reload();
    await stranger.waitForMark('status');
    const again = await visit('home');
    await arriveAt(again, 'action=admins');
    await again.waitForMark('spotlight', { attrs: { item: 'unbind-operators' } });
    expect(await stranger.url()).toBe(before);
    expect(await stranger.marks('spotlight')).toEqual([]);
  } finally {
    await closeTabs(driver, opened);
  }
});

test('a place outside of the console opens by its address, and one without is explained', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const tab = await visit('home', { layout: 'desktop', scenario: 'everyday', redraw: 'off' });
  await tab.waitForMark('status');
  const id = await idOf(driver, sandbox, token);
  const panel = await openItem(driver, id, 'people', 'stop-payment-notices');
  const known = await tabIds(driver);
  await press(panel, 'stop-payment-notices');
  await becomes(panel, 'stop-payment-notices', 'outside');
  const opened = (await tabIds(driver)).filter((one) => !known.includes(one));
  expect(opened).toHaveLength(1);
  const hosts = async (): Promise<string[]> =>
    (await sandbox.ask<{ requests: { host: string }[] }>('/__sandbox/api/requests')).requests.map(({ host }) => host);
  await expect.poll(hosts).toContain('pay.weixin.qq.com');
  await closeTabs(driver, opened);
  await panel.front();
  await panel.click('[data-item=release-personal-bindings] .item-more');
  await press(panel, 'release-personal-bindings');
  await becomes(panel, 'release-personal-bindings', 'explain');
  expect(await panel.text('[data-item=release-personal-bindings] .open-page p')).toContain('公众平台安全助手');
  expect(await tabIds(driver)).toHaveLength(known.length);
});
