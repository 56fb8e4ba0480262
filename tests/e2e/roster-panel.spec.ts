import type { Driver, Tab } from './driver/types.ts';
import { kept, shanghaiDay, stateOf } from './expected.ts';
import { put } from './fields.ts';
import { expect, type Sandbox, test } from './fixtures.ts';
import { address } from './world.ts';

const PANEL = { width: 360, height: 900 };
const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);

/** The panel at this test's own account. @returns the tab, and the account's id */
async function openPanel(driver: Driver, sandbox: Sandbox, token: string, size = PANEL): Promise<[Tab, string]> {
  const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  const tab = await driver.openExtensionPage(`sidepanel.html?account=${id}`, size);
  await tab.waitForElement('.person, .empty');
  return [tab, id];
}

/** Waits until the row of a person has these attributes; null must be absent. */
const waitForPerson = (tab: Tab, personId: string, attrs: Record<string, string | null>): Promise<unknown> =>
  tab.waitFor(
    `${personId} to be ${JSON.stringify(attrs)}`,
    ([id, wanted]) => {
      const row = document.querySelector(`[data-person="${id}"]`);
      return row && Object.entries(wanted).every(([name, value]) => row.getAttribute(`data-${name}`) === value);
    },
    [personId, attrs] as const,
  );

/** The id of the first short-term operator in the list. */
const someShort = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('.person[data-term=short]')?.getAttribute('data-person') ?? '');

const inPerson = (id: string, css: string): string => `[data-person="${id}"] ${css}`;

test('a day entered by hand is warned by, in every window and on the page, and can be undone', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'everyday', layout: 'desktop', variant: 'list', redraw: 'off' });
  await page.waitForMark('status');
  const [panel] = await openPanel(driver, sandbox, token);
  const [other] = await openPanel(driver, sandbox, token);
  await panel.front();
  const id = await someShort(panel);
  await waitForPerson(panel, id, { basis: 'unknown', expires: null });
  await panel.click(inPerson(id, '.person-head'));
  await panel.click(inPerson(id, '[data-does=enter]'));
  await panel.click(inPerson(id, 'input[value=expires]'));
  await panel.click(inPerson(id, '[data-does=save]'));
  await panel.waitFor('a word about the empty field', () => document.querySelector('.entry-odd')?.textContent);
  await put(panel, inPerson(id, 'input[type=date]'), inDays(5));
  await panel.click(inPerson(id, '[data-does=save]'));
  await waitForPerson(panel, id, { basis: 'manual', expires: inDays(5) });
  await waitForPerson(other, id, { basis: 'manual', expires: inDays(5) });

  await page.front();
  await page.reload();
  await page.waitForMark('status', { attrs: { 'next-expiry': inDays(5) } });

  await panel.front();
  await panel.click(inPerson(id, '[data-does=undo]'));
  await waitForPerson(panel, id, { basis: 'unknown', expires: null });
  await waitForPerson(other, id, { basis: 'unknown', expires: null });
});

test('a day entered by hand that the page contradicts is shown beside it, and can be taken back', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const [panel] = await openPanel(driver, sandbox, token);
  const id = await panel.evaluate(
    () => document.querySelector('.person[data-basis=exact]')?.getAttribute('data-person') ?? '',
  );
  const expires = await panel.attribute(`[data-person="${id}"]`, 'data-expires');
  await panel.click(inPerson(id, '.person-head'));
  await panel.click(inPerson(id, '[data-does=enter]'));
  await panel.click(inPerson(id, 'input[value=expires]'));
  await put(panel, inPerson(id, 'input[type=date]'), inDays(21));
  await panel.click(inPerson(id, '[data-does=save]'));
  await panel.waitForElement(inPerson(id, '.person-conflict'));
  await waitForPerson(panel, id, { basis: 'exact', expires });
  await panel.click(inPerson(id, '[data-does=remove]'));
  await panel.waitForGone(inPerson(id, '.person-conflict'));
});

test('role, colour and label are kept, and show in a second view', async ({ driver, visit, sandbox, token }) => {
  const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  const [panel, accountId] = await openPanel(driver, sandbox, token);
  const [other] = await openPanel(driver, sandbox, token);
  await panel.front();
  await panel.click('[data-does=account-settings]');
  await panel.click('.account-settings input[value=short]');
  await put(panel, '[data-field=own-expiry]', inDays(9));
  // What was kept is said above, and moves what stands below.
  await panel.waitForElement({ css: '.account-header', text: '还有 9 天' });
  await panel.click('label.account-colour--violet');
  await panel.waitForElement('.account-header[data-colour=violet]');
  await panel.fill('[data-field=label]', '主号🙂');
  await panel.press('Enter');
  const marked = (role: string, colour: string, label: string): Promise<unknown> =>
    other.waitFor(
      'the account to be marked',
      ([wantedRole, wantedColour, wantedLabel]) => {
        const header = document.querySelector('.account-header');
        return (
          header?.getAttribute('data-role') === wantedRole &&
          header.getAttribute('data-colour') === wantedColour &&
          header.querySelector('.account-header-label')?.textContent === wantedLabel
        );
      },
      [role, colour, label] as const,
    );
  await marked('short', 'violet', '主号🙂');
  await panel.fill('[data-field=label]', '一二三四五六七八九十一二三四五六七八九十多');
  await panel.press('Enter');
  await panel.waitForElement('[data-field=label][aria-invalid=true]');
  await panel.click('.account-settings input[value=administrator]');
  await marked('administrator', 'violet', '主号🙂');
  const mirror = await driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return JSON.stringify(await chrome.storage.local.get('account-marks'));
  });
  expect(mirror).toContain('主号🙂');
  await other.goto(`${driver.origin}/sidepanel.html?account=${accountId}`);
  await other.waitForElement('.account-header');
  await marked('administrator', 'violet', '主号🙂');
});

test('when to be reminded is kept; a refused permission is said, and nothing is switched on', async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await options.click('[data-reminder-days="3"] [role=switch]');
  await put(options, '[data-field=hour]', '10:30');
  await put(options, '[data-field=quiet-to]', '07:15');
  await options.waitForElement('[data-reminder-days="3"] [aria-checked=false]');
  const second = await driver.openExtensionPage('options.html');
  await second.waitFor(
    'the times that were kept',
    () =>
      document.querySelector<HTMLInputElement>('[data-field=hour]')?.value === '10:30' &&
      document.querySelector<HTMLInputElement>('[data-field=quiet-to]')?.value === '07:15' &&
      document.querySelector('[data-reminder-days="3"] [aria-checked=false]') !== null &&
      document.querySelector('[data-reminder-days="7"] [aria-checked=true]') !== null,
  );
  await second.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill') | undefined
    >;
    for (const api of [browser, chrome]) if (api) api.permissions.request = async () => false;
  });
  await second.click('[data-desktop] [role=switch]');
  await second.waitForElement('[data-desktop=off] .notice--caution');
  expect(await second.attribute('[data-desktop] [role=switch]', 'aria-checked')).toBe('false');
  await second.click('[data-reminder-days="3"] [role=switch]');
  await options.waitForElement('[data-reminder-days="3"] [aria-checked=true]');
});

test('a reminder leads to whom it is about; one that was put away stays away', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const [panel] = await openPanel(driver, sandbox, token);
  await panel.waitForElement('[data-reminder=operator-expiry]');
  await panel.click({ css: '[data-does=open-reminder]', nth: 0 });
  await panel.waitForElement('.person-head[aria-expanded=true]');
  const focus = await panel.focused();
  expect(focus.tag).toBe('button');

  const reminder = await panel.attribute({ css: '.reminder', nth: 0 }, 'data-id');
  const same = `[data-id="${reminder}"]`;
  await panel.click(`${same} [data-does=dismiss]`);
  await panel.waitForGone(same);
  // The page seen anew has the worker look at everything there is to remind of.
  await page.front();
  await page.reload();
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const [again] = await openPanel(driver, sandbox, token);
  await again.waitForElement('[data-reminder=operator-expiry]');
  expect(await again.count(same)).toBe(0);
  await again.click('[data-does=dismiss-all]');
  await again.waitForGone('.reminder');
});

test('a list that lost most of its people waits for the person’s word', async ({ driver, visit, sandbox, token }) => {
  const page = await visit('people', { scenario: 'expiring', layout: 'classic', redraw: 'off' });
  await page.waitForMark('status', { attrs: { long: '1/5' } });
  const [panel, id] = await openPanel(driver, sandbox, token);
  // A page that is still open would tell of everybody again.
  await page.close();
  await driver.inExtension(
    (accountId) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('mp-steward');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('rosters', 'readwrite');
          const rosters = write.objectStore('rosters');
          const read = rosters.get(accountId);
          read.onsuccess = () => {
            const now = Date.now();
            const roster = { administrator: null, people: [] };
            const pending = { roster, firstSeenAt: now, lastSeenAt: now, page: 'people', via: 'page-data' };
            rosters.put({ ...read.result, pending });
          };
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    id,
  );
  await panel.reload();
  await panel.waitForElement('[data-does=confirm-roster]');
  await panel.waitFor('the four who were there', () => document.querySelectorAll('.person').length === 4);
  // The page was closed: only the console itself is left to be opened. Where one is open, that is where to look.
  await panel.waitForElement({ css: '[data-does=look-again]', text: '打开微信公众平台' });
  const home = await visit('home');
  await home.waitForMark('status');
  await panel.front();
  await panel.waitForElement({ css: '[data-does=look-again]', text: '切到公众平台' });
  await panel.click('[data-does=look-again]');
  await home.waitFor('the console to be in front', () => document.visibilityState === 'visible');
  await panel.front();
  await panel.click('[data-does=confirm-roster]');
  await panel.waitForGone('[data-does=confirm-roster]');
  await panel.waitForGone('.person');
  await panel.click('.changes summary');
  await panel.waitFor('four who left', () => document.querySelectorAll('.change').length >= 4);
});

test('before anybody is invited, the panel says whether a seat is left, or when one will be', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'full-invited', layout: 'classic', redraw: 'off' });
  await page.waitForMark('status', { attrs: { long: '5/5' } });
  const [panel] = await openPanel(driver, sandbox, token);
  const advice = (kind: string): string => `.account-header [data-advice=${kind}]`;
  await panel.waitForElement('.account-header [data-advice]');
  expect(await panel.text('.account-header .seats-note')).toContain('失效');
  const full = await panel.evaluate(() => document.querySelector('.account-header [data-advice]')?.textContent ?? '');
  expect(full).toMatch(/名额已满，/);

  await page.goto(address('people', token, { scenario: 'nearly-full', layout: 'classic' }));
  await page.waitForMark('status', { attrs: { long: '4/5' } });
  await panel.front();
  await panel.waitForElement({ css: advice('last-long'), text: '最后一个长期名额' });
  await panel.waitForElement({ css: advice('last-short'), text: '最后一个短期名额' });
});

test('the panel opens at somebody, works by keyboard, and reads well in a narrow window', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'everyday', layout: 'classic' });
  await page.waitForMark('status', { attrs: { long: '3/5' } });
  const narrow = { width: 320, height: 900 };
  const [first, accountId] = await openPanel(driver, sandbox, token, narrow);
  const id = await someShort(first);
  const panel = await driver.openExtensionPage(`sidepanel.html?account=${accountId}&person=${id}`, narrow);
  await panel.waitForElement(inPerson(id, '.person-facts'));
  await panel.waitFor(
    'the row to have the focus',
    (person) => document.activeElement?.closest('[data-person]')?.getAttribute('data-person') === person,
    id,
  );
  await panel.press('Enter');
  await panel.waitForGone(inPerson(id, '.person-facts'));
  await panel.press('Enter');
  await panel.waitForElement(inPerson(id, '.message-text'));
  await panel.click('[data-does=account-settings]');
  await panel.waitForElement('.account-settings');
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await panel.axe()).toEqual([]);
  await panel.media({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await panel.axe()).toEqual([]);
  expect(panel.problems).toEqual([]);
});
