import type { Driver, Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { dayFromNow, keepMany, MANY } from './many-accounts.ts';

const SEARCH = '.search input';

/** The overview, narrowed to this test's own accounts: others may be kept by tests before. */
async function openMine(driver: Driver, token: string, view = 'accounts', size?: { width: number; height: number }) {
  await keepMany(driver, token);
  const tab = await driver.openExtensionPage(`overview.html?view=${view}`, size);
  await tab.fill(SEARCH, token);
  return tab;
}
const accounts = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('tr[data-account] .account-mark-name')].map((e) => e.textContent ?? ''),
  );
const waitForFirst = (tab: Tab, name: string): Promise<unknown> =>
  tab.waitFor(
    `${name} to be first`,
    (wanted) => document.querySelector('tr[data-account] .account-mark-name')?.textContent === wanted,
    name,
  );
const waitForRows = (tab: Tab, rows: number): Promise<unknown> =>
  tab.waitFor(
    `${rows} rows`,
    (wanted) => document.querySelector('.accounts')?.getAttribute('aria-rowcount') === `${wanted}`,
    rows + 1,
  );

test('many accounts: only what is seen is drawn, the first to end comes first, keys go through all', async ({
  driver,
  token,
}) => {
  const tab = await openMine(driver, token);
  await waitForRows(tab, MANY);
  await waitForFirst(tab, `${token}甲1`);
  expect((await accounts(tab)).length).toBeLessThan(MANY);
  const first = await tab.text({ css: 'tr[data-account]', nth: 0 });
  for (const words of ['客户甲', '2/5', '3/20', '还有 3 天', '林夏', '短期运营者', '今天'])
    expect(first).toContain(words);

  await tab.tabTo('the first account', ({ text }) => text.includes(`${token}甲1`));
  await tab.press('End');
  await tab.waitFor(
    'the last account to have the focus',
    () => document.activeElement?.closest('tr')?.ariaRowIndex === '61',
  );
  await tab.press('ArrowUp');
  await tab.press('ArrowUp');
  await tab.waitFor(
    'the one before the one before',
    () => document.activeElement?.closest('tr')?.ariaRowIndex === '59',
  );
  await tab.press('Home');
  await tab.press('Enter');
  await tab.waitForElement({ css: '.overview-shown h2', text: `${token}甲1` });
  expect(await tab.url()).toContain(`account=${token}-1`);
  await tab.click('.overview-close');
  await tab.waitForGone('.overview-shown');
});

test('headings sort, chips narrow, a search finds accounts by their people', async ({ driver, token }) => {
  const tab = await openMine(driver, token);
  await waitForFirst(tab, `${token}甲1`);
  await tab.click('th[data-column=name] button');
  await tab.click('th[data-column=name] button');
  await waitForFirst(tab, `${token}甲${MANY}`);
  expect(await tab.attribute('th[data-column=name]', 'aria-sort')).toBe('descending');
  await tab.click('th[data-column=long] button');
  await waitForFirst(tab, `${token}甲2`);
  await tab.click('th[data-column=reminders] button');
  await waitForFirst(tab, `${token}甲1`);

  for (const [filter, rows] of [
    ['soon', 1],
    ['full', 1],
    ['reminders', 1],
    // Every third one, and the one never seen is among them.
    ['stale', MANY / 3],
  ] as const) {
    await tab.click(`[data-filter=${filter}]`);
    await waitForRows(tab, rows);
    await tab.click(`[data-filter=${filter}]`);
  }
  await tab.click('[data-filter=soon]');
  await tab.click('[data-filter=stale]');
  await tab.waitForElement('.empty');
  await tab.click('.empty button');

  await tab.fill(SEARCH, `${token} 周舟`);
  await waitForRows(tab, 2);
  await tab.waitForElement({ css: '.accounts-found', text: '周舟', nth: 0 });
});

test('every column is there to sort by, in a window of any width', async ({ driver, token }) => {
  const columns = ['name', 'type', 'long', 'short', 'expiry', 'role', 'seen', 'reminders'];
  const tab = await openMine(driver, token);
  await waitForRows(tab, MANY);
  for (const width of [1400, 1280, 1100, 1000, 900, 640, 360]) {
    await tab.size(width, 900);
    for (const column of columns) {
      await tab.waitForElement(`th[data-column=${column}] button`);
      await tab.waitForElement({ css: `td[data-column=${column}]`, nth: 0 });
    }
  }
  await tab.click('th[data-column=type] button');
  await tab.waitForElement('th[data-column=type][aria-sort=ascending]');
  // By their sound 订阅号 (dìng) comes before 服务号 (fú); those alike are in the order of their names.
  await waitForFirst(tab, `${token}甲1`);
  await tab.click('th[data-column=type] button');
  await waitForFirst(tab, `${token}甲2`);
});

test('a reminder, and the address that a notification opens, lead to the account and there to the person', async ({
  driver,
  token,
}) => {
  await keepMany(driver, token);
  const linxia = `[data-person="${token}-1-0"]`;
  const hasFocus = (tab: Tab): Promise<unknown> =>
    tab.waitFor(
      'the person to have the focus',
      (css) => document.activeElement?.matches(`${css} > [aria-expanded=true]`),
      linxia,
    );
  const tab = await driver.openExtensionPage(`overview.html?account=${token}-1&person=${token}-1-0`);
  await tab.waitForElement({ css: '.overview-shown h2', text: `${token}甲1` });
  await hasFocus(tab);
  expect(await tab.url()).not.toContain('person=');
  // Whoever comes for somebody is not shown the reminders first.
  await tab.waitForGone('.reminders');
  await tab.click('.overview-close');
  await tab.waitForGone('.overview-shown');

  await tab.reload();
  await tab.waitForElement('.reminders, [data-does=reminders][aria-expanded=false]');
  const own = `.reminder[data-id^="operator-expiry:${token}-1:"]`;
  while ((await tab.count(own)) === 0) await tab.click('.reminders-more[aria-expanded=false]');
  expect(await tab.text(own)).toContain('客户甲');
  await tab.click(`${own} [data-does=open-reminder]`);
  await hasFocus(tab);
  await tab.click(`${own} [data-does=dismiss]`);
  await tab.waitForGone(own);
});

test('where there is no room for both, an account stands in the place of the list, and the way back is where one was', async ({
  driver,
  token,
}) => {
  const tab = await openMine(driver, token, 'accounts', { width: 1000, height: 700 });
  await waitForRows(tab, MANY);
  await tab.tabTo('the first account', ({ text }) => text.includes(`${token}甲1`));
  await tab.press('End');
  const last = `${token}-${MANY}`;
  const atLast = (id: string): boolean =>
    document.activeElement?.closest('tr')?.getAttribute('data-account') === id &&
    document.activeElement.getBoundingClientRect().bottom <= innerHeight &&
    document.activeElement.getBoundingClientRect().top >= 0;
  await tab.waitFor('the last account to have the focus', atLast, last);
  await tab.press('Enter');
  await tab.waitFor(
    'the account to be in view, and the focus there',
    () =>
      (document.querySelector('.overview-shown h2')?.getBoundingClientRect().top ?? 9999) < 200 &&
      document.activeElement?.matches('.overview-close'),
  );
  expect(await tab.axe()).toEqual([]);
  await tab.press('Enter');
  await tab.waitForGone('.overview-shown');
  await tab.waitFor('the last account to have the focus again', atLast, last);
});

test('people: who is in which accounts, out of how many, and where only a name says so', async ({ driver, token }) => {
  const tab = await openMine(driver, token, 'people');
  await tab.fill(SEARCH, `linxia-${token}`);
  await tab.waitFor('one person', () => document.querySelectorAll('.across').length === 1);
  const linxia = await tab.text('.across');
  expect(linxia).toContain('5/5 个公众号');
  expect(linxia).toContain('不能再绑定');
  expect(linxia).not.toContain('仅按昵称认出');
  expect(await tab.count('.across-seat')).toBe(5);
  await tab.fill(SEARCH, `${token} 周舟`);
  await tab.waitForElement({ css: '.across', text: '仅按昵称认出' });
  await tab.waitForElement({ css: '.across .expiry', text: '之间', nth: 0 });
  await tab.click({ css: '.across-account', text: `${token}甲2` });
  await tab.waitForElement({ css: '.overview-shown h2', text: `${token}甲2` });
});

test('the timeline: marks that say who, by mouse and by keyboard, and the same in words', async ({ driver, token }) => {
  const tab = await openMine(driver, token, 'timeline');
  await tab.waitFor('the accounts with an end', () => document.querySelectorAll('.timeline-row').length === 5);
  const mark = `[data-account="${token}-1"] .timeline-mark--soon`;
  await tab.hover({ css: mark, nth: 0 });
  await tab.waitForElement({ css: '.timeline-tip', text: '林夏' });
  await tab.waitForElement({ css: '.timeline-tip', text: '我自己' });
  await tab.click({ css: '.timeline-head .segment', text: '三个月' });
  await tab.waitForElement('.timeline[data-months="3"]');

  await tab.tabTo('the first account', ({ text }) => text.includes(`${token}甲1`));
  await tab.press('ArrowRight');
  const label = await tab.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(label).toContain('我自己');
  await tab.press('ArrowDown');
  expect(await tab.evaluate(() => document.activeElement?.closest('li')?.dataset.account)).toBe(`${token}-2`);

  await tab.click('.timeline-words button');
  await tab.waitForElement({ css: '.timeline-words li', text: '之间' });
  expect(await tab.count('.timeline-words li')).toBe(7);
});

interface Saved {
  text: string;
  type: string;
}

/** Presses an item of the export menu and takes the file that the page hands to the browser, which saves nothing. */
async function save(tab: Tab, kind: string): Promise<Saved> {
  await tab.evaluate(() => {
    Object.assign(globalThis, { saved: null });
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (file: Blob) => {
      // Read as bytes: as text a byte order mark is lost.
      void file.arrayBuffer().then((bytes) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        Object.assign(globalThis, { saved: { text, type: file.type } });
      });
      return 'blob:none';
    };
  });
  await tab.click(`[data-export=${kind}]`);
  return tab.waitFor('the file', () => (globalThis as unknown as { saved: Saved | null }).saved);
}

test('exports hold what was found, or everything: tables, a calendar, data', async ({ driver, token }) => {
  const tab = await openMine(driver, token);
  await tab.click('[data-filter=soon]');
  await waitForRows(tab, 1);
  await tab.click('.export-button');
  const roster = await save(tab, 'roster-csv');
  expect(roster.type).toContain('text/csv');
  const lines = roster.text.trim().split('\r\n');
  expect(roster.text.startsWith('\uFEFF公众号,标签,')).toBe(true);
  expect(lines).toHaveLength(1 + 5);
  expect(lines.every((line, index) => index === 0 || line.startsWith(`${token}甲1,客户甲,`))).toBe(true);
  await tab.waitForElement({ css: '.export-said', text: '人员名单.csv' });

  const expiries = await save(tab, 'expiry-csv');
  expect(expiries.text.trim().split('\r\n')[1]).toMatch(new RegExp(`^${dayFromNow(3)},,公众平台页面给出,林夏,`));
  const calendar = await save(tab, 'ics');
  expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar.text).toContain(`UID:operator-expiry.${token}-1.${token}-1-0@mp-steward`);
  const data = JSON.parse((await save(tab, 'json')).text) as { accounts: { id: string }[] };
  expect(data.accounts.map(({ id }) => id)).toEqual([`${token}-1`]);

  await tab.click({ css: '.export-scope label', text: '全部' });
  const all = JSON.parse((await save(tab, 'json')).text) as { accounts: { id: string }[] };
  expect(all.accounts.filter(({ id }) => id.startsWith(`${token}-`))).toHaveLength(MANY);
  await tab.press('Escape');
  await tab.waitForGone('.export-menu');
});

test('printed, the list is whole', async ({ driver, token }) => {
  const tab = await openMine(driver, token);
  await waitForRows(tab, MANY);
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await accounts(tab)).toHaveLength(MANY);
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  await tab.waitFor('lines to go', (many) => document.querySelectorAll('tr[data-account]').length < many, MANY);
});

for (const view of ['accounts', 'people', 'timeline'] as const) {
  for (const width of [1280, 640, 360]) {
    test(`axe finds nothing serious in ${view} at ${width}, and nothing is cut off`, async ({ driver, token }) => {
      const tab = await openMine(driver, token, view, { width, height: 900 });
      await tab.waitForElement({ css: 'tr[data-account], .across, .timeline-row', nth: 0 });
      for (const scheme of ['light', 'dark'] as const) {
        await tab.media({ colorScheme: scheme });
        expect(await tab.axe(), scheme).toEqual([]);
      }
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    });
  }
}
