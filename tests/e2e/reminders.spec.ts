import type { Driver, Tab } from './driver/types.ts';
import { kept, shanghaiDay, stateOf } from './expected.ts';
import { put } from './fields.ts';
import { expect, type Sandbox, test } from './fixtures.ts';
import { address } from './world.ts';

const DAY = 86_400_000;
const PANEL = { width: 360, height: 900 };
type Extension = typeof import('webextension-polyfill');

/** A reminder as the panel shows it: what it is about, whom it names, and what identifies its end. */
interface Shown {
  id: string;
  kind: string;
  words: string;
  missed: boolean;
}

const accountOf = async (driver: Driver, sandbox: Sandbox, token: string): Promise<string> =>
  kept(driver, (await stateOf(sandbox, token)).account.ghid);

/** Who in the sandbox has a term that ends within a week, or has ended: the nickname, and the day in Shanghai. */
async function ending(sandbox: Sandbox, token: string): Promise<{ nickname: string; day: string }[]> {
  const week = shanghaiDay(Date.now() + 7 * DAY);
  const { account } = await stateOf(sandbox, token);
  return account.operators
    .flatMap(({ nickname, expiresAt }) => (expiresAt ? [{ nickname, day: shanghaiDay(expiresAt) }] : []))
    .filter(({ day }) => day <= week);
}

/** Whether a reminder names somebody, and not an account that is called like them: people stand in quotes. */
const isAbout =
  (nickname: string) =>
  ({ words }: Shown): boolean =>
    words.includes(`“${nickname}”`);

/** What the panel shows of one account, once it shows so many; the list is unfolded, and what came later is asked for. */
async function reminders(panel: Tab, accountId: string, count: number): Promise<Shown[]> {
  return panel.waitFor(
    `${count} reminders`,
    ([id, wanted]) => {
      const more = document.querySelector<HTMLElement>(
        '[data-does=reminders][data-fresh], .reminders-more[aria-expanded=false]',
      );
      if (more) {
        more.click();
        return null;
      }
      const rows = [...document.querySelectorAll<HTMLElement>('.reminder')].filter((row) =>
        row.dataset.id?.split(':').includes(id),
      );
      if (rows.length !== wanted || !document.querySelector('main')) return null;
      return rows.map(({ dataset, textContent }) => ({
        id: dataset.id ?? '',
        kind: dataset.reminder ?? '',
        words: textContent ?? '',
        missed: dataset.missed !== undefined,
      }));
    },
    [accountId, count] as const,
  );
}

const openPanel = (driver: Driver, accountId: string): Promise<Tab> =>
  driver.openExtensionPage(`sidepanel.html?account=${accountId}`, PANEL);

/** When the worker looked at all reminders last, milliseconds since 1970. */
const lookedAt = (driver: Driver): Promise<number> =>
  driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const { 'reminders-looked-at': at } = await chrome.storage.local.get('reminders-looked-at');
    return typeof at === 'number' ? at : 0;
  });

/** Waits until the worker has looked once more since `before`. */
async function looked(driver: Driver, before: number): Promise<void> {
  await expect.poll(() => lookedAt(driver), { message: 'the worker to look at the reminders' }).toBeGreaterThan(before);
}

/** Text of the toolbar button wherever no tab has one of its own. */
const badgeText = (driver: Driver): Promise<string> =>
  driver.inExtension(() => (globalThis as unknown as { chrome: Extension }).chrome.action.getBadgeText({}));

/** The switch of the quiet hours comes after the hour. */
const QUIET = 'li:has([data-field=hour]) + li > .switch [role=switch]';
const isOn = (tab: Tab, css: string): Promise<boolean> =>
  tab.evaluate((where) => document.querySelector(where)?.getAttribute('aria-checked') === 'true', css);

/** Reminders of a day come at its first minute, so that no test hangs on the hour at which it runs. */
test.beforeEach(async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await put(options, '[data-field=hour]', '00:00');
  if (await isOn(options, QUIET)) await options.click(QUIET);
  await options.waitForGone('[data-field=quiet-from]');
  for (const days of [7, 3, 1, 0])
    expect(await isOn(options, `[data-reminder-days="${days}"] [role=switch]`)).toBe(true);
  await options.close();
});

test.afterEach(async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await put(options, '[data-field=hour]', '09:00');
  await options.click(QUIET);
  await options.waitForElement('[data-field=quiet-from]');
  await options.close();
});

test('each person is reminded of once, through a killed worker, reloads and restarts of the browser', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  test.setTimeout(150_000);
  const page = await visit('people', { scenario: 'ending-week', layout: 'classic', redraw: 'off' });
  await page.waitForMark('status', { attrs: { short: '6/20' } });
  const accountId = await accountOf(driver, sandbox, token);
  const expected = await ending(sandbox, token);
  expect(expected).toHaveLength(5);

  const first = await reminders(await openPanel(driver, accountId), accountId, 5);
  for (const { nickname, day } of expected) {
    const own = first.filter(isAbout(nickname));
    expect(own, nickname).toHaveLength(1);
    expect(own[0]).toMatchObject({ kind: 'operator-expiry', missed: false });
    expect(own[0]?.id).toContain(`:${day}:`);
  }

  let before = await lookedAt(driver);
  await driver.killWorker();
  await page.front();
  await page.reload();
  await page.waitForMark('status', { attrs: { short: '6/20' } });
  await looked(driver, before);
  const panel = await openPanel(driver, accountId);
  expect(await reminders(panel, accountId, 5)).toEqual(first);

  // The browser's own start wakes the worker; nobody opens the console.
  before = await lookedAt(driver);
  await driver.restart();
  await looked(driver, before);
  const restarted = await openPanel(driver, accountId);
  expect(await reminders(restarted, accountId, 5)).toEqual(first);

  const [gone, ...rest] = first;
  await restarted.click(`[data-id="${gone?.id}"] [data-does=dismiss]`);
  expect(await reminders(restarted, accountId, 4)).toEqual(rest);

  before = await lookedAt(driver);
  await driver.restart();
  await looked(driver, before);
  before = await lookedAt(driver);
  const again = await driver.open(address('people', token));
  await again.waitForMark('status', { attrs: { short: '6/20' } });
  await looked(driver, before);
  expect(await reminders(await openPanel(driver, accountId), accountId, 4)).toEqual(rest);
});

/** Makes it so many hours longer ago that invitations of an account were first seen: what waiting would do. */
function invitedEarlier(driver: Driver, accountId: string, hours: number): Promise<void> {
  return driver.inExtension(
    ([id, earlier]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('mp-steward');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('rosters', 'readwrite');
          const rosters = write.objectStore('rosters');
          const read = rosters.get(id);
          read.onsuccess = () => {
            for (const person of read.result.people) if (person.invitedBefore !== null) person.invitedBefore -= earlier;
            rosters.put(read.result);
          };
          write.onabort = () => reject(write.error);
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [accountId, hours * 3_600_000] as const,
  );
}

test('an invitation is reminded of in its last hours, once', async ({ driver, visit, sandbox, token }) => {
  test.setTimeout(120_000);
  const page = await visit('people', { scenario: 'ending-week', layout: 'classic', redraw: 'off' });
  await page.waitForMark('status', { attrs: { short: '6/20' } });
  const accountId = await accountOf(driver, sandbox, token);
  const invited = (await stateOf(sandbox, token)).account.invitations[0]?.nickname ?? '';
  await reminders(await openPanel(driver, accountId), accountId, 5);
  await driver.tidy();
  await invitedEarlier(driver, accountId, 22);
  for (const _ of ['shown', 'not shown again']) {
    const before = await lookedAt(driver);
    await driver.restart();
    await looked(driver, before);
    const shown = await reminders(await openPanel(driver, accountId), accountId, 6);
    const lapses = shown.filter(({ kind }) => kind === 'invitation-lapse');
    expect(lapses).toHaveLength(1);
    expect(lapses[0]?.words).toContain(invited);
  }
});

test('a day that is switched off reminds of nobody, until it is switched on', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const week = '[data-reminder-days="7"] [role=switch]';
  const options = await driver.openExtensionPage('options.html');
  await options.click(week);
  await options.waitForElement(`${week}[aria-checked=false]`);
  try {
    const page = await visit('people', { scenario: 'ending-week', layout: 'desktop', redraw: 'off' });
    await page.waitForMark('status', { attrs: { short: '6/20' } });
    const accountId = await accountOf(driver, sandbox, token);
    const last = shanghaiDay(Date.now() + 7 * DAY);
    const panel = await openPanel(driver, accountId);
    const shown = await reminders(panel, accountId, 4);
    expect(shown.filter(({ id }) => id.includes(`:${last}:`))).toEqual([]);
    await options.front();
    await options.click(week);
    await panel.front();
    const all = await reminders(panel, accountId, 5);
    expect(all.filter(({ id }) => id.includes(`:${last}:7`))).toHaveLength(1);
  } finally {
    if (!(await isOn(options, week))) await options.click(week);
    await options.waitForElement(`${week}[aria-checked=true]`);
  }
});

for (const layout of ['classic', 'desktop'] as const) {
  for (const [days, words] of [
    [3, '慢 3 天'],
    [-3, '快 3 天'],
  ] as const) {
    test(`a page ${days} days off the machine’s clock: the chip says so, ${layout}`, async ({ visit }) => {
      const clock = new Date(Date.now() + days * DAY).toISOString();
      const page = await visit('people', { scenario: 'everyday', layout, clock, redraw: 'off' });
      const told = (said: string): boolean =>
        Boolean(document.querySelector('[data-mp-steward=status]')?.shadowRoot?.textContent?.includes(said));
      await page.waitFor('the chip to say how far', told, words);
    });
  }

  test(`a page whose clock is right: the chip says nothing of it, ${layout}`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    const page = await visit('people', { scenario: 'everyday', layout, redraw: 'off' });
    // The question about the role comes with what the background knows, and so after any word about the clock.
    await page.waitFor('the chip to ask for the role', () =>
      Boolean(document.querySelector('[data-mp-steward=status]')?.shadowRoot?.querySelector('.line')),
    );
    await accountOf(driver, sandbox, token);
    expect((await page.waitForMark('status')).text).not.toContain('电脑时间');
  });
}

/** What the page's own script asks of the console when the person unbinds or invites. */
const ask = (sandbox: Sandbox, token: string, action: string, form: Record<string, string>): Promise<unknown> =>
  sandbox.ask(`/cgi-bin/safecenterstatus?action=${action}&token=${token}`, form);

test('who is renewed is reminded of anew, and what was said of the old end goes', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const old = { scenario: 'expiring', layout: 'classic', redraw: 'off' } as const;
  const page = await visit('people', old);
  await page.waitForMark('status', { attrs: { short: '3/20' } });
  const accountId = await accountOf(driver, sandbox, token);
  const panel = await openPanel(driver, accountId);
  const first = await reminders(panel, accountId, 3);
  const soon = shanghaiDay(Date.now() + 3 * DAY);
  const { account } = await stateOf(sandbox, token);
  const renewed = account.operators.find(({ expiresAt }) => expiresAt && shanghaiDay(expiresAt) === soon);
  if (!renewed) throw new Error('nobody ends in three days');
  const isRenewed = isAbout(renewed.nickname);
  const others = first.filter((reminder) => !isRenewed(reminder));
  expect(others).toHaveLength(2);

  await ask(sandbox, token, 'unbind_operator', { openid: (renewed as unknown as { openid: string }).openid });
  await page.front();
  await page.reload();
  await page.waitForMark('status', { attrs: { short: '2/20' } });
  await panel.front();
  expect(await reminders(panel, accountId, 2)).toEqual(others);

  // Invited and bound twenty-six days ago by the console's clock: the new term ends in four.
  const then = new Date(Date.now() - 26 * DAY).toISOString();
  await page.goto(address('people', token, { clock: then }));
  await ask(sandbox, token, 'invite_operator', { username: renewed.username, term: 'short' });
  await page.goto(address('people', token, { clock: new Date().toISOString() }));
  await page.waitForMark('status', { attrs: { short: '3/20' } });
  await panel.front();
  const now = await reminders(panel, accountId, 3);
  const [anew, ...more] = now.filter(({ id }) => !others.some((other) => other.id === id));
  expect(more).toEqual([]);
  expect(anew?.words).toContain(renewed.username);
  expect(anew?.id).toContain(`:${shanghaiDay(Date.now() + 4 * DAY)}:7`);
});

test('without a page of the console the toolbar counts every reminder that stands', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const page = await visit('people', { scenario: 'ending-week', layout: 'classic', redraw: 'off' });
  await page.waitForMark('status', { attrs: { short: '6/20' } });
  const accountId = await accountOf(driver, sandbox, token);
  const panel = await openPanel(driver, accountId);
  const shown = await reminders(panel, accountId, 5);
  await page.close();
  // Other accounts of this profile are counted as well.
  const standing = await panel.count('.reminder');
  expect(standing).toBeGreaterThanOrEqual(5);
  await expect.poll(() => badgeText(driver)).toBe(String(standing));
  await panel.click(`[data-id="${shown[0]?.id}"] [data-does=dismiss]`);
  await expect.poll(() => badgeText(driver)).toBe(String(standing - 1));
  await driver.killWorker();
  expect(await badgeText(driver)).toBe(String(standing - 1));
  await panel.click('[data-does=dismiss-all]');
  await panel.waitForGone('.reminders');
  await expect.poll(() => badgeText(driver)).toBe('');
});
