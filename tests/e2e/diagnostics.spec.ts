import { writeFileSync } from 'node:fs';
import type { Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { openView } from './rule-views.ts';

/** The chip of a page in markup that nobody knows. */
const STRANGE = { layout: 'desktop', sabotage: 'unknown-markup,no-page-data', scenario: 'everyday' } as const;
const CALM = { layout: 'classic', late: 0, redraw: 'off', scenario: 'everyday' } as const;

/** Runs in a page of the extension: puts a row into a table of the database, or takes it out. */
async function keep({ table, row, id }: { table: string; row: object | null; id: string }): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('mp-steward'));
  const store = db.transaction(table, 'readwrite').objectStore(table);
  await (row ? done(store.put(row)) : done(store.delete(id)));
  db.close();
}

/** The roster of the people page, found on six visits, a day ago the last time. */
const oftenRead = (now: number): object => ({
  ...{ id: 'people|roster', kind: 'reader', page: 'people', reader: 'roster', hits: 6, misses: 0, streak: 6 },
  ...{ firstHitAt: now - 9e8, lastMissAt: null, lost: null, recent: [], updatedAt: now, deletedAt: null },
  lastHit: { at: now - 864e5, via: 'layout:desktop', found: 5, sure: 1 },
});

const state = (tab: Tab, page: string, reader: string): Promise<string | null> =>
  tab.attribute(`[data-page=${page}] [data-reader=${reader}]`, 'data-state');

test('a page that used to be read and no longer is: one notice, a chip that says so, and the whole of it in diagnostics', async ({
  driver,
  visit,
}) => {
  test.setTimeout(90_000);
  await driver.inExtension(keep, { table: 'health', row: oftenRead(Date.now()), id: '' });
  const tab = await visit('people', STRANGE);
  const chip = await tab.waitForMark('unrecognised', { attrs: { changed: '' }, timeout: 20_000 });
  expect(chip.attrs.missing?.split(' ')).toContain('roster');
  await tab.clickIn(chip, '[data-does=why]');
  await tab.waitFor('what was tried, and what can be done', () => {
    const root = document.querySelector('[data-mp-steward=unrecognised]')?.shadowRoot;
    return Boolean(
      root?.querySelector('.before') &&
        root.querySelector('[data-does=teach]') &&
        root.querySelector('[data-does=diagnostics]'),
    );
  });
  await tab.waitFor('a report to take along', () =>
    document
      .querySelector('[data-mp-steward=unrecognised]')
      ?.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-does=report][download]')
      ?.href.startsWith('blob:'),
  );
  expect(await tab.axe('[data-mp-steward=unrecognised]')).toEqual([]);

  const options = await openView(driver, 'diagnostics');
  await options.waitForElement('[data-lost="people|roster"]');
  expect(await state(options, 'people', 'roster')).toBe('lost');
  expect(await state(options, 'people', 'identity')).toBeTruthy();
  expect(await options.axe()).toEqual([]);
  await options.media({ colorScheme: 'dark' });
  expect(await options.axe()).toEqual([]);

  // Found again, nothing is lost any more.
  await visit('people', { ...CALM, sabotage: 'none' });
  await options.waitFor('the notice to go', () => !document.querySelector('[data-lost="people|roster"]'), undefined, {
    timeout: 20_000,
  });
  await options.front();
  await options.waitForElement('[data-page=people] [data-reader=roster][data-state=found]');
});

test('what was noted can be cleared, and had back', async ({ driver }) => {
  const now = Date.now();
  await driver.inExtension(keep, { table: 'health', row: oftenRead(now), id: '' });
  const options = await openView(driver, 'diagnostics');
  await options.click('[data-does=forget-health]');
  await options.waitForGone('[data-page=people]');
  await options.click('[data-does=restore-health]');
  await options.waitForElement('[data-page=people] [data-reader=roster]');
  await options.close();
});

const settings = (fingerprint: string) => ({
  page: 'settings',
  fingerprint,
  shape: { kind: 'settings', rows: 'li.account_setting_item', label: 'h4', value: '.meta_content', button: null },
});
const fileOf = (layouts: unknown[]) => ({ format: 'mp-steward-layouts', version: 1, layouts });

/** The line of the layout that stands first, and what it says of open pages. */
async function trial(options: Tab): Promise<string | null> {
  await options.click({ css: '[data-does=try-layout]', nth: 0 });
  await options.waitForElement('[data-trial]');
  return options.attribute({ css: '[data-trial]', nth: 0 }, 'data-trial');
}

test('a file of layouts: refused where it is broken, shown before it is taken in, tested, undone', async ({
  driver,
  visit,
}, testInfo) => {
  test.setTimeout(90_000);
  const write = (name: string, content: unknown): string => {
    const file = testInfo.outputPath(name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const page = await visit('settings', CALM);
  const fingerprint = await page.waitFor('the rows of settings', () => {
    const rows = document.querySelectorAll('li.account_setting_item');
    const tags: string[] = [];
    for (let at: Element | null | undefined = rows[0]; at && tags.length < 4; at = at.parentElement) {
      if (/^(html|body)$/.test(at.localName)) break;
      tags.unshift(at.localName);
    }
    return rows.length > 0 ? `${tags.join('>')}|h4|${rows.length}` : null;
  });

  const options = await openView(driver, 'diagnostics');
  for (const [name, content] of [
    ['broken.json', '{"format":'],
    ['other.json', { format: 'mp-steward-rules', version: 1 }],
    ['selector.json', fileOf([{ ...settings('x|h4|1'), shape: { ...settings('').shape, rows: 'li:nonsense(1)' } }])],
    ['script.json', fileOf([{ ...settings('x|h4|1'), shape: { ...settings('').shape, rows: '</style><script>' } }])],
  ] as const) {
    await options.upload('[data-does=pick-layout-file]', write(name, content));
    await options.waitForElement('.layout-file-result .notice--danger');
    expect(await options.count('[data-does=apply-layout-file]'), name).toBe(0);
  }

  const good = write('good.json', fileOf([settings('p>q|h4|3'), settings(fingerprint)]));
  await options.upload('[data-does=pick-layout-file]', good);
  await options.waitForElement('.layout-proposal');
  expect(await options.text('.layout-proposal')).toContain('li.account_setting_item');
  expect(await options.count('[data-layout]')).toBe(0);
  await options.click('[data-does=apply-layout-file]');
  await options.waitFor('both to be listed', () => document.querySelectorAll('[data-layout]').length === 2);
  expect(await options.axe()).toEqual([]);

  // The latest stands first: it is the one whose structure is the page's.
  expect(await trial(options)).toBe('fits');
  await options.click({ css: '[data-layout] [role=switch]', nth: 0 });
  await options.waitForElement('[data-layout][data-state=off]');
  await options.click({ css: '[data-does=remove-layout]', nth: 0 });
  await options.waitFor('one to be left', () => document.querySelectorAll('[data-layout]').length === 1);
  expect(await trial(options)).toBe('other-structure');
  await options.click('[data-does=restore-layout]');
  await options.waitFor('both again', () => document.querySelectorAll('[data-layout]').length === 2);
  await options.click('[data-does=undo-layout-file]');
  await options.waitFor('none', () => document.querySelectorAll('[data-layout]').length === 0);
  const journal = await openView(driver, 'journal');
  await journal.waitForElement('[data-kind=layouts-imported]');
  await journal.waitForElement({ css: '[data-kind=layout-removed]', nth: 0 });
});

test('a redacted report of an open page is shown before it is saved', async ({ driver, visit }) => {
  const page = await visit('settings', CALM);
  await page.waitForMark('status');
  const options = await openView(driver, 'diagnostics');
  await options.click({ css: '[data-open-page=settings] [data-does=show-report]', nth: 0 });
  await options.waitForElement('.report-view pre');
  const text = await options.text('.report-view pre');
  expect(JSON.parse(text)).toBeTruthy();
  expect(text).not.toMatch(/gh_[0-9a-f]{8}|token=\d/);
  await options.waitForElement('[data-does=save-report]');
  expect(await options.axe()).toEqual([]);
});
