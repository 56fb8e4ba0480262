import { createHash } from 'node:crypto';
import { BEGINNING, type Head, sealed } from '../../lib/journal/chain.ts';
import type { Driver, Tab } from './driver/types.ts';
import { kept, stateOf } from './expected.ts';
import { put } from './fields.ts';
import { expect, type Sandbox, test } from './fixtures.ts';
import { agree, cancel } from './guard-steps.ts';
import { openView } from './rule-views.ts';
import type { World } from './world.ts';

/** The link in the row of the original ID. */
const LINK = { css: 'li a', text: '注销' };
const CALM = { layout: 'classic', late: 0, redraw: 'off', scenario: 'individual' } as const;
/** High enough that a guard stands there whole. */
const TALL = { width: 1280, height: 1200 };
const PASSED = ['guard-passed', 'guard-agreed', 'guard-shown', 'guard-cancelled', 'guard-shown'];

type Visit = (page: 'settings' | 'people', world?: World, size?: typeof TALL) => Promise<Tab>;

/** Cancels a guard, then agrees and goes ahead. @returns the account's id in our database */
async function meetGuard(visit: Visit, driver: Driver, sandbox: Sandbox, token: string): Promise<string> {
  await (await visit('people', CALM)).waitForMark('status');
  const id = await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  const tab = await visit('settings', CALM, TALL);
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  await tab.click(LINK);
  await tab.waitForMark('guard');
  await cancel(tab);
  await tab.click(LINK);
  await tab.waitForMark('guard');
  await agree(tab);
  await tab.click(LINK);
  await tab.waitForElement({ css: 'button, a', text: '同意并下一步' });
  return id;
}

/** What the lines that are drawn are about, the newest first. */
const kindsIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-kind]')].map((line) => line.dataset.kind ?? ''));

async function check(tab: Tab, ends: 'whole' | 'broken'): Promise<void> {
  await tab.click('[data-does=check]');
  await tab.waitForElement(`[data-check=${ends}]`, { timeout: 30_000 });
}

type Row = Record<string, unknown> & Head;

/** Runs in a page of the extension: what a person with the browser's own tools could do to the journal. @returns the newest rows before */
async function meddle({ newest, write, remove }: { newest: number; write?: Row[]; remove?: string[] }): Promise<Row[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('mp-steward'));
  const journal = db.transaction('journal', 'readwrite').objectStore('journal');
  const rows = await done(journal.index('seq').getAll());
  for (const id of remove ?? []) journal.delete(id);
  for (const row of write ?? []) journal.put(row);
  await new Promise((resolve) => {
    journal.transaction.oncomplete = resolve;
  });
  db.close();
  return newest > 0 ? rows.slice(-newest) : [];
}

test.afterEach(({ driver }) => driver.tidy());

test('what was met on the console stands in the journal: action, account, page, and no token', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const id = await meetGuard(visit, driver, sandbox, token);
  const tab = await openView(driver, `journal?account=${id}`);
  await expect.poll(() => kindsIn(tab)).toEqual(PASSED);
  const line = '[data-kind=guard-passed]';
  expect(await tab.attribute(line, 'data-subject')).toBe('deregister');
  const words = await tab.text(line);
  expect(words).toContain('已按下');
  expect(words).toContain('注销');
  expect(words).toMatch(/\d+月\d+日 \d\d:\d\d/);
  expect(words).toContain('/cgi-bin/settingpage?action=index&t=setting/index');
  expect(await tab.attribute(`${line} [data-account]`, 'data-account')).toBe(id);
  const rows = await driver.inExtension(meddle, { newest: PASSED.length });
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows.map(({ page, accountId }) => [page, accountId])).toEqual(PASSED.map(() => ['settings', id]));
  expect(tab.problems).toEqual([]);
});

test('is narrowed down by account, by what was done, by action and by day, and the address remembers it', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const id = await meetGuard(visit, driver, sandbox, token);
  const tab = await openView(driver, `journal?account=${id}&what=kind:guard-cancelled`);
  await expect.poll(() => kindsIn(tab)).toEqual(['guard-cancelled']);
  await tab.click('[data-does=clear]');
  await tab.waitFor('the address to follow', () => location.hash === '#journal');
  const choose = async (name: string, value: string): Promise<void> => {
    await tab.evaluate(
      ([field, chosen]) => {
        const select = document.querySelector<HTMLSelectElement>(`select[name=${field}]`);
        if (!select || ![...select.options].some((option) => option.value === chosen)) throw new Error(`no ${chosen}`);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, value] as const,
    );
  };
  await choose('account', id);
  await choose('what', 'action:deregister');
  await expect.poll(() => kindsIn(tab)).toEqual(PASSED);
  await choose('what', 'group:checklist').catch(() => choose('what', 'kind:guard-agreed'));
  await put(tab, '[name=to]', '2020-01-01');
  await tab.waitForElement('.empty');
  await tab.waitFor('the address to follow', () => location.hash.includes('to=2020-01-01'));
  await tab.reload();
  await tab.waitForElement('.empty');
  await tab.click({ css: '.empty button' });
  await tab.waitForElement({ css: '[data-kind]', nth: 0 });
});

test('the data section leads to it', async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html#data');
  await options.click('.figures a[href="#journal"]');
  await options.waitForElement('#journal-title');
  expect(await options.attribute('.options-nav [aria-current]', 'href')).toBe('#journal');
});

test('a check goes through the chain, and names what was changed or removed', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const id = await meetGuard(visit, driver, sandbox, token);
  const tab = await openView(driver, `journal?account=${id}`);
  await expect.poll(() => kindsIn(tab)).toEqual(PASSED);
  await check(tab, 'whole');
  const rows = await driver.inExtension(meddle, { newest: 5 });
  const [, second, , , last] = rows;
  if (!second || !last) throw new Error('five were written');
  expect(await tab.text('[data-head]')).toBe(last.hash);
  expect(await tab.attribute('[data-head]', 'data-head')).toBe(String(last.seq));
  await tab.click('.journal-proof summary');
  await tab.fill('[name=noted]', second.hash.slice(0, 10));
  await tab.waitForElement({ css: '.journal-noted [role=status]', text: `第 ${second.seq.toLocaleString()} 条` });

  await driver.inExtension(meddle, { newest: 0, write: [{ ...second, kind: 'guard-agreed' }] });
  await check(tab, 'broken');
  expect(await tab.attribute('[data-broken]', 'data-broken')).toBe(String(second.seq));
  expect(await tab.attribute('[data-broken]', 'data-why')).toBe('changed');
  await driver.inExtension(meddle, { newest: 0, write: [second], remove: [String(last.id)] });
  await check(tab, 'broken');
  expect(await tab.attribute('[data-broken]', 'data-broken')).toBe(String(last.seq));
  expect(await tab.attribute('[data-broken]', 'data-why')).toBe('missing');
  expect(await tab.axe()).toEqual([]);
  // As it was, for whoever comes next in this browser.
  await driver.inExtension(meddle, { newest: 0, write: [last] });
  await check(tab, 'whole');
  expect(tab.problems).toEqual([]);
});

interface Saved {
  text: string;
  type: string;
}

/** Takes the file that the page hands to the browser, which saves nothing. */
async function save(tab: Tab, kind: 'csv' | 'json'): Promise<Saved> {
  await tab.evaluate(() => {
    Object.assign(globalThis, { saved: null });
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (file: Blob) => {
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

test('is handed over as a table of what was found, and whole, to be checked by another program', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  const id = await meetGuard(visit, driver, sandbox, token);
  const tab = await openView(driver, `journal?account=${id}`);
  await expect.poll(() => kindsIn(tab)).toEqual(PASSED);
  const table = await save(tab, 'csv');
  expect(table.type).toContain('text/csv');
  expect(table.text.startsWith('\uFEFF序号,时间,内容,')).toBe(true);
  const lines = table.text.trim().split('\r\n');
  expect(lines).toHaveLength(1 + PASSED.length);
  expect(lines[1]).toMatch(/^\d+,20\d\d-\d\d-\d\d \d\d:\d\d:\d\d,已按下,/);
  expect(table.text).not.toContain(token);
  await tab.waitForElement({ css: '.journal-said', text: '操作日志.csv' });

  const file = JSON.parse((await save(tab, 'json')).text) as { entries: Row[]; head: Head; accounts: { id: string }[] };
  expect(file.entries.length).toBeGreaterThanOrEqual(PASSED.length);
  let previous = '0'.repeat(64);
  for (const { hash, ...rest } of file.entries) {
    expect(rest.previous).toBe(previous);
    const text = JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
    previous = createHash('sha256').update(text).digest('hex');
    expect(hash).toBe(previous);
  }
  expect(file.head).toEqual({ seq: file.entries.length, hash: previous });
  expect(file.accounts.map((account) => account.id)).toContain(id);
});

for (const width of [1100, 320]) {
  test(`axe finds nothing serious at ${width}, light and dark, nothing is cut off, and keys reach all`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    await meetGuard(visit, driver, sandbox, token);
    const tab = await openView(driver, 'journal', { width, height: 900 });
    await tab.waitForElement({ css: '[data-kind]', nth: 0 });
    await check(tab, 'whole');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.media({ colorScheme });
      expect(await tab.axe(), colorScheme).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth), colorScheme).toBe(false);
    }
    await tab.tabTo('the check', ({ text }) => text.includes('检查是否完整'));
    await tab.tabTo('the noted link', ({ text }) => text.includes('核对以前抄下的末环'));
    await tab.tabTo('the export', ({ text }) => text.includes('导出 JSON'));
  });
}

/** A long history, as the next links of what is there, a month ago and earlier. */
function historyAfter(head: Head, count: number): Row[] {
  let last = head;
  return Array.from({ length: count }, (_, index) => {
    const at = Date.now() - 30 * 86_400_000 - (count - index) * 60_000;
    const kind = (['guard-shown', 'guard-cancelled', 'guard-agreed', 'guard-passed'] as const)[index % 4];
    const row = sealed<Record<string, unknown>>(
      {
        ...{ id: `history-${index}`, at, kind, accountId: null, subject: 'reset-appsecret', page: 'developer' },
        ...{ address: null, chainedAt: null, updatedAt: at, deletedAt: null },
      },
      last,
    );
    last = row;
    return row;
  });
}

test('20,000 entries are looked through without drawing them all, and what is new comes to the top', async ({
  driver,
  visit,
  sandbox,
  token,
}) => {
  test.setTimeout(180_000);
  await (await visit('people', CALM)).waitForMark('status');
  await kept(driver, (await stateOf(sandbox, token)).account.ghid);
  const [newest] = await driver.inExtension(meddle, { newest: 1 });
  const history = historyAfter(newest ?? BEGINNING, 20_000);
  for (let start = 0; start < history.length; start += 2000) {
    await driver.inExtension(meddle, { newest: 0, write: history.slice(start, start + 2000) });
  }
  try {
    const tab = await openView(driver, 'journal?what=action:reset-appsecret');
    await tab.waitForElement({ css: '[data-kind]', nth: 0 });
    expect(Number(await tab.attribute('[data-count]', 'data-count'))).toBeGreaterThanOrEqual(20_000);
    expect((await kindsIn(tab)).length).toBeLessThan(60);
    const isOldest = () => {
      // How long the list is, is known once its lines have been drawn.
      scrollTo(0, document.body.scrollHeight);
      const count = document.querySelector<HTMLElement>('[data-count]')?.dataset.count;
      return document.querySelector(`[data-subject][aria-posinset="${count}"]`) !== null;
    };
    await tab.waitFor('the oldest', isOldest, undefined, { timeout: 60_000 });
    expect((await kindsIn(tab)).length).toBeLessThan(60);
    await check(tab, 'whole');
  } finally {
    await driver.inExtension(meddle, { newest: 0, remove: history.map(({ id }) => String(id)) });
  }
});
