/** "Teach this page": the person points at the parts of a page that nobody knows, says what they mean, and from then on it is read. */
import type { Mark, Tab } from './driver/types.ts';
import { stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';
import type { World } from './world.ts';

const STRANGE: World = { layout: 'desktop', sabotage: 'strange-words', scenario: 'everyday', late: 0 };
/** … and nothing but its markup tells whose account it is. */
const SILENT: World = { ...STRANGE, sabotage: 'strange-words,no-page-data' };
const WIDE = { width: 1280, height: 900 };
const ROW = '#k_people_9f3 > div';

/** Opens the chip and presses its button. */
async function begin(tab: Tab): Promise<void> {
  const chip = await tab.waitForMark('unrecognised');
  await tab.clickIn(chip, '[data-does=why]');
  // Unfolded, the chip may step aside.
  await expect(async () => {
    if ((await tab.marks('teach')).length === 0) await tab.clickIn({ kind: 'unrecognised' }, '[data-does=teach]');
    await tab.waitForMark('teach', { timeout: 2000 });
  }).toPass();
}

const at = (tab: Tab, step: string): Promise<Mark> => tab.waitForMark('teach', { attrs: { step } });
/** The shield over the page takes the press, wherever in the page the person points. */
const point = (tab: Tab, css: string, nth: number): Promise<void> => tab.click({ css, nth }, { covered: true });
const press = (tab: Tab, does: string): Promise<void> => tab.clickIn({ kind: 'teach' }, `[data-does=${does}]`);

/** What the table of the last step says, row by row. */
const table = (tab: Tab): Promise<string[][]> =>
  tab.evaluate(() => {
    const root = document.querySelector('[data-mp-steward=teach]')?.shadowRoot;
    return [...(root?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  });

/** What the focus is on is what the step is about: said for those who cannot see it. */
const said = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const root = document.querySelector('[data-mp-steward=teach]')?.shadowRoot;
    return root?.querySelector('[role=status]')?.textContent ?? '';
  });

async function people(tab: Tab): Promise<{ name: string; term: string; day: string }[]> {
  return tab.evaluate(
    (css) =>
      [...document.querySelectorAll(css)].map((row) => {
        const [name = '', term = '', day = ''] = [...row.querySelectorAll('p')].map((cell) => cell.textContent ?? '');
        return { name, term: term === '甲类' ? 'long' : 'short', day };
      }),
    ROW,
  );
}

/** Every person of the list has a badge of their own that says what the page says. */
async function expectBadges(tab: Tab): Promise<void> {
  // The console draws its rows late.
  await expect.poll(async () => (await people(tab)).length).toBeGreaterThan(3);
  const listed = await people(tab);
  await tab.waitForMarks('operator', listed.length);
  for (const { name, term, day } of listed) {
    const mark = await tab.waitForMark('operator', { within: { css: ROW, text: name } });
    expect(mark.attrs).toMatchObject({ term, via: 'taught' });
    expect(mark.attrs.expires, name).toBe(/^\d{4}-/.test(day) ? day : undefined);
  }
}

/** A person has one set of layouts, and the tests have one browser. */
test.afterEach(({ driver }) =>
  driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const db = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('mp-steward');
      open.onsuccess = () => resolve(open.result);
    });
    await new Promise<void>((resolve) => {
      const change = db.transaction('layouts', 'readwrite');
      change.objectStore('layouts').clear();
      change.oncomplete = () => resolve();
    });
    db.close();
    await chrome.storage.local.set({ taught: [] });
  }),
);

test('by mouse: a row, the name, the term, the date, the button; then it is read, also redrawn and after a restart', async ({
  visit,
  driver,
  sandbox,
  token,
}) => {
  const tab = await visit('people', STRANGE, WIDE);
  await begin(tab);
  await at(tab, 'row');
  expect(await tab.axe('[data-mp-steward=teach]')).toEqual([]);
  await tab.hover({ css: `${ROW} p`, nth: 4 }, { covered: true });
  // Also on the page's own button, which hears nothing of it.
  await point(tab, `${ROW} [role=button]`, 1);
  await at(tab, 'name');
  await point(tab, `${ROW} p:nth-of-type(1)`, 1);
  await at(tab, 'term');
  await point(tab, `${ROW} p:nth-of-type(2)`, 1);
  await at(tab, 'date');
  await point(tab, `${ROW} p:nth-of-type(3)`, 1);
  await at(tab, 'button');
  expect(await tab.axe('[data-mp-steward=teach]')).toEqual([]);
  await point(tab, `${ROW} [role=button]`, 1);
  await at(tab, 'words');
  expect(await tab.axe('[data-mp-steward=teach]')).toEqual([]);
  await press(tab, 'right');
  await tab.clickIn({ kind: 'teach' }, '[data-word=甲类][value=long]');
  await tab.clickIn({ kind: 'teach' }, '[data-word=乙类][value=short]');
  await press(tab, 'right');
  await at(tab, 'check');
  expect(await tab.axe('[data-mp-steward=teach]')).toEqual([]);
  const [first = []] = await table(tab);
  const [listed] = await people(tab);
  expect(first[0]).toBe(listed?.name);
  await press(tab, 'right');
  await at(tab, 'done');
  await press(tab, 'end');
  await tab.waitForNoMark('teach');
  await expectBadges(tab);
  await tab.waitForNoMark('unrecognised');
  expect((await stateOf(sandbox, token)).counters).not.toHaveProperty('unbindOpened');

  await tab.evaluate(() => document.dispatchEvent(new Event('sandbox-redraw')));
  await expectBadges(tab);
  await driver.restart();
  const again = await visit('people', undefined, WIDE);
  await expectBadges(again);
});

/** From the second step to the last but one, by keys alone. */
async function showByKeys(tab: Tab): Promise<void> {
  await at(tab, 'name');
  await expect.poll(() => said(tab)).toContain((await people(tab))[0]?.name ?? '?');
  await tab.press('Enter');
  await at(tab, 'term');
  await expect.poll(() => said(tab)).toContain('甲类');
  await tab.press('Enter');
  await at(tab, 'date');
  await tab.press('Enter');
  await at(tab, 'button');
  await tab.tabTo('skip', ({ text }) => text.includes('跳过'));
  await tab.press('Enter');
  await at(tab, 'words');
  // The first answer has the focus already; the arrow keys go from answer to answer, Tab from word to word.
  await tab.press('ArrowRight');
  await tab.press('ArrowLeft');
  await tab.tabTo('the answers of the other word', ({ tag }) => tag === 'input');
  await tab.press('ArrowRight');
  await tab.tabTo('the next step', ({ text }) => text.includes('下一步'));
  await tab.press('Enter');
  await at(tab, 'check');
  // Once to the button that says yes, and once on it.
  await tab.press('Enter');
  await tab.press('Enter');
  await at(tab, 'done');
  await tab.press('Escape');
  await tab.waitForNoMark('teach');
}

test('by keyboard alone, and back', async ({ visit }) => {
  const tab = await visit('people', STRANGE, WIDE);
  await begin(tab);
  await at(tab, 'row');
  const total = (await people(tab)).length;
  // The keys go from list to list, within one from row to row, and round about it.
  await expect.poll(() => said(tab)).not.toBe('');
  for (let tries = 0; tries < 12 && !(await said(tab)).includes(String(total)); tries++) await tab.press('ArrowRight');
  expect(await said(tab)).toContain(String(total));
  await tab.press('ArrowUp');
  await tab.press('ArrowDown');
  expect(await said(tab)).toContain(String(total));
  await tab.press('Enter');
  await at(tab, 'name');
  await tab.press('Backspace');
  await at(tab, 'row');
  await tab.press('Enter');
  await showByKeys(tab);
  await expectBadges(tab);
});

test('Escape ends it anywhere, and nothing is kept', async ({ visit }) => {
  const tab = await visit('people', STRANGE, WIDE);
  await begin(tab);
  await at(tab, 'row');
  await tab.press('Enter');
  await at(tab, 'name');
  await tab.press('Escape');
  await tab.waitForNoMark('teach');
  expect(await tab.marks('operator')).toEqual([]);
  await tab.waitForMark('unrecognised');
});

test('the rows of a settings page, and a button there that ends the account', async ({ visit, sandbox, token }) => {
  const { ghid } = (await stateOf(sandbox, token)).account;
  const tab = await visit('settings', SILENT, WIDE);
  await begin(tab);
  await at(tab, 'row');
  await point(tab, 'section .k2 u', 1);
  await at(tab, 'name');
  await point(tab, 'section .k2 i', 1);
  await at(tab, 'term');
  await point(tab, 'section .k2 u', 0);
  await at(tab, 'button');
  await press(tab, 'skip');
  await at(tab, 'check');
  expect((await table(tab)).flat()).toContain(ghid);
  await press(tab, 'right');
  await at(tab, 'done');
  await press(tab, 'end');
  // Whose account it is follows from what was shown.
  await tab.waitForMark('status', { attrs: { account: ghid } });
});

test('a button: what it starts is told before it is pressed', async ({ visit, sandbox, token }) => {
  const tab = await visit('settings', SILENT, WIDE);
  await begin(tab);
  await at(tab, 'row');
  await press(tab, 'instead');
  await at(tab, 'button');
  await point(tab, '.k2 [role=button]', 0);
  await at(tab, 'words');
  expect(await tab.axe('[data-mp-steward=teach]')).toEqual([]);
  await press(tab, 'right');
  await tab.waitFor('the question to be answered first', () =>
    Boolean(document.querySelector('[data-mp-steward=teach]')?.shadowRoot?.querySelector('.problem')?.textContent),
  );
  // By the keyboard, as a list of choices is used: the last but one is deregistration.
  await tab.clickIn({ kind: 'teach' }, 'h2');
  await tab.tabTo('the list of actions', ({ tag }) => tag === 'select');
  await tab.press('End');
  await tab.press('ArrowUp');
  await press(tab, 'right');
  await at(tab, 'check');
  await press(tab, 'right');
  await at(tab, 'done');
  await press(tab, 'end');
  await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
  await tab.click('.k2 [role=button]');
  await tab.waitForMark('guard', { attrs: { action: 'deregister' } });
  await tab.press('Escape');
  await tab.waitForNoMark('guard');
  expect((await stateOf(sandbox, token)).counters).not.toHaveProperty('closeDialogOpened');
});

test('what suddenly selects thousands is dropped, with one line that says so', async ({ visit, driver }) => {
  const tab = await visit('people', STRANGE, WIDE);
  await begin(tab);
  await at(tab, 'row');
  await tab.press('Enter');
  await showByKeys(tab);
  await expectBadges(tab);
  await tab.evaluate((css) => {
    const [row] = document.querySelectorAll(css);
    for (let count = 0; row && count < 3000; count++) row.parentElement?.append(row.cloneNode(true));
  }, ROW);
  await tab.waitFor('a line that says so', () =>
    [...document.querySelectorAll('[data-mp-steward=status],[data-mp-steward=message]')].some((host) =>
      host.shadowRoot?.textContent?.includes('对不上'),
    ),
  );
  const believed = (): Promise<number> =>
    driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return ((await chrome.storage.local.get('taught')).taught as unknown[] | undefined)?.length ?? 0;
    });
  await expect.poll(believed).toBe(0);
  await tab.waitForNoMark('operator');
});
