import type { Driver, Tab } from './driver/types.ts';
import { kept, stateOf } from './expected.ts';
import { expect, type Sandbox, test } from './fixtures.ts';

const ITEM = 'confirm-administrator';
const box = (item: string): string => `[data-item=${item}] input[type=checkbox]`;

/** The panel on the checklist of this test's own account, at the side panel's width. */
async function openChecklist(driver: Driver, sandbox: Sandbox, token: string): Promise<Tab> {
  const { account } = await stateOf(sandbox, token);
  const id = await kept(driver, account.ghid);
  const tab = await driver.openExtensionPage(`overview.html?account=${id}`, { width: 360, height: 900 });
  await tab.waitForElement('[data-tab=checklist], [data-item]');
  if ((await tab.count('[data-tab=checklist]')) > 0) await tab.click('[data-tab=checklist]');
  await tab.waitForElement(`[data-item=${ITEM}]`);
  return tab;
}
const isTicked = (tab: Tab, item: string): Promise<boolean> =>
  tab.evaluate((id) => document.querySelector(`[data-item=${id}]`)?.getAttribute('data-done') === 'true', item);
const waitForTick = (tab: Tab, item: string, done: boolean, timeout?: number): Promise<unknown> =>
  tab.waitFor(
    `${item} to be ${done ? 'ticked' : 'open'}`,
    ([id, wanted]) => document.querySelector(`[data-item=${id}]`)?.getAttribute('data-done') === wanted,
    [item, String(done)],
    timeout === undefined ? {} : { timeout },
  );

test('a tick survives a killed worker and a restarted browser, and shows in a second window within a second', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  test.setTimeout(120_000);
  const page = await visit('people', { scenario: 'expiring', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const panel = await openChecklist(driver, sandbox, token);
  const other = await openChecklist(driver, sandbox, token);
  expect(await isTicked(other, ITEM)).toBe(false);
  await panel.front();
  await panel.click(box(ITEM));
  await waitForTick(panel, ITEM, true);
  // Firefox slows the timers of a tab that nobody looks at; a second window is looked at.
  await waitForTick(other, ITEM, true, driver.name === 'chromium' ? 1000 : 2500);

  await driver.killWorker();
  await panel.click(box('read-agreement'));
  await waitForTick(panel, 'read-agreement', true);
  // A second window shows what is kept, and not what is still on its way.
  await waitForTick(other, 'read-agreement', true);

  await driver.restart();
  const again = await openChecklist(driver, sandbox, token);
  expect(await isTicked(again, ITEM)).toBe(true);
  expect(await isTicked(again, 'read-agreement')).toBe(true);
  await again.click(box(ITEM));
  await waitForTick(again, ITEM, false);
});

test('each account has ticks of its own', async ({ driver, visit, sandbox, token }) => {
  const page = await visit('people', { scenario: 'government', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  const panel = await openChecklist(driver, sandbox, token);
  expect(await isTicked(panel, ITEM)).toBe(false);
});

/** Puts what was done with an item into the database that no version of ours would have written. */
function breakRow(driver: Driver, accountId: string): Promise<void> {
  return driver.inExtension(
    (account) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('mp-steward');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('items', 'readwrite');
          write.objectStore('items').put({ id: 'broken', accountId: account, itemId: 7, state: 'perhaps' });
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    accountId,
  );
}

test('a row that cannot be read is set aside and shown, and the rest works', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  await breakRow(driver, 'nobody');
  const panel = await openChecklist(driver, sandbox, token);
  await panel.click(box(ITEM));
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor('the row that was set aside', () => document.body.textContent?.includes('"perhaps"'));
});

for (const name of ['sidepanel.html', 'overview.html'] as const) {
  test(`what is said late on ${name} pushes nothing from under the hand`, async ({ driver, visit, sandbox, token }) => {
    test.skip(driver.name === 'firefox', 'Firefox does not tell of what slips');
    const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
    await page.waitForMark('status', { attrs: { long: '3/5' } });
    const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
    const panel = await driver.openExtensionPage(`${name}?account=${id}`, { width: 360, height: 900 });
    await panel.waitForElement('[data-tab=roster]');
    await panel.evaluate(() => {
      const slips: string[] = [];
      Object.assign(window, { slips });
      interface Shift extends PerformanceEntry {
        sources: { node: Element | null }[];
      }
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as Shift[])
          slips.push(...sources.map(({ node }) => node?.className || node?.nodeName || '?'));
      }).observe({ type: 'layout-shift' });
    });
    // Read only now, and found to be broken: the panel says so while the person is already at it.
    await breakRow(driver, id);
    await panel.front();
    await panel.click('[data-tab=checklist]');
    await panel.click(box(ITEM));
    await panel.waitForElement('[href*="#set-aside"]');
    await panel.screenshot();
    expect(await panel.evaluate(() => (window as unknown as { slips: string[] }).slips)).toEqual([]);
  });
}

test('a feature that is switched off in the options goes from open pages, and comes back', async ({
  driver,
  visit,
}) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic', redraw: 'off' });
  await page.waitForMarks('operator', 4);
  const options = await driver.openExtensionPage('options.html');
  await options.click('[data-feature=operator-badges] [role=switch]');
  await page.front();
  await page.waitForMarks('operator', 0);
  await page.waitForMark('status');
  await options.front();
  await options.click('[data-feature=operator-badges] [role=switch]');
  await page.front();
  await page.waitForMarks('operator', 4);
});

test('the chip folds, moves out of the way, and remembers both', async ({ visit }) => {
  const page = await visit('people', { scenario: 'everyday', redraw: 'off', late: 0 });
  const before = await page.waitForMark('status', { attrs: { long: '3/5' } });
  await page.drag({ mark: { kind: 'status' }, css: '[data-does=open-panel]' }, { x: -320, y: 200 });
  const moved = await page.waitFor(
    'the chip to have moved',
    (left) => {
      const box = document.querySelector('[data-mp-steward=status]')?.getBoundingClientRect();
      return box && Math.abs(box.left - left) > 100 ? [box.left, box.top] : null;
    },
    before.box.x,
  );
  await page.clickIn({ kind: 'status' }, '[data-does=fold]');
  await page.waitFor('the chip to be folded', () => {
    const host = document.querySelector('[data-mp-steward=status]');
    return (host?.getBoundingClientRect().width ?? 999) < 90;
  });
  await page.reload();
  const again = await page.waitForMark('status', { attrs: { long: '3/5' } });
  expect(again.box.width).toBeLessThan(90);
  expect(Math.abs(again.box.y - (moved[1] ?? 0))).toBeLessThan(60);
  await page.clickIn({ kind: 'status' }, '[data-does=fold]');
  await page.waitFor('the chip to be open', () => {
    const host = document.querySelector('[data-mp-steward=status]');
    return (host?.getBoundingClientRect().width ?? 0) > 120;
  });
});

test('the chip opens the side panel, or in Firefox a tab that says where the sidebar is', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  // The panel shows what is kept. Until then the roster is about to push down what one would press.
  await kept(driver, (await stateOf(sandbox, token)).account.ghid, true);
  await page.clickIn({ kind: 'status' }, '[data-does=open-panel]');
  if (driver.name === 'chromium') {
    const panel = await driver.realSidePanel();
    await panel.waitForElement('[data-tab=roster]');
    await panel.click('[data-tab=roster]');
    await panel.waitFor('the roster', () => document.querySelectorAll('.person').length === 10);
  } else {
    const told = (): boolean =>
      Boolean(document.querySelector('[data-mp-steward=status]')?.shadowRoot?.textContent?.includes('Alt+Shift+M'));
    await page.waitFor('the chip to say so', told);
  }
});

/** Text of the toolbar button on the tabs that show an account, and on all that show none; '' where there is none. */
const badgeTexts = (driver: Driver, accountId: string): Promise<{ own: string[]; others: string[] }> =>
  driver.inExtension(async (id) => {
    const { tabs, action, storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
      .chrome;
    const shown = (await storage.session.get(null)) as Record<string, { accountId?: string }>;
    const own: string[] = [];
    const others: string[] = [];
    for (const { id: tabId } of await tabs.query({})) {
      if (tabId === undefined) continue;
      const account = shown[`tab:${tabId}`]?.accountId;
      const text = await action.getBadgeText({ tabId });
      if (account === id) own.push(text);
      else if (!account) others.push(text);
    }
    return { own, others };
  }, accountId);

test('on a tab of an account the toolbar counts who of it expires within seven days, whatever stands elsewhere', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid, true);
  await expect.poll(async () => (await badgeTexts(driver, id)).own).toEqual(['2']);
  const panel = await driver.openExtensionPage(`sidepanel.html?account=${id}`);
  await panel.waitForElement('[data-does=reminders]');
  // What the person puts away is put away for every tab, and leaves alone what is true of this account.
  if ((await panel.count('[data-does=dismiss-all]')) > 0) await panel.click('[data-does=dismiss-all]');
  else if ((await panel.count('[data-does=dismiss]')) > 0) await panel.click('[data-does=dismiss]');
  await panel.waitForGone('.reminders');
  await expect.poll(() => badgeTexts(driver, id).then(({ others }) => new Set(others))).toEqual(new Set(['']));
  expect((await badgeTexts(driver, id)).own).toEqual(['2']);
});

test('the popup pauses us on this page, and lets us go on', async ({ driver, visit }) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic', redraw: 'off' });
  await page.waitForMarks('operator', 4);
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  await page.front();
  const popup = await driver.openPopup();
  await popup.waitFor('the account', () => document.body.textContent?.includes('1/5'));
  await popup.click('[role=switch]');
  await page.waitForNoMark('status');
  expect(await page.marks()).toEqual([]);
  // A popup that no person's click has opened is not told the page's address; the list of paused pages needs none.
  const options = await driver.openExtensionPage('options.html');
  await options.click('.paused-pages button');
  await page.front();
  await page.waitForMarks('operator', 4);
});
