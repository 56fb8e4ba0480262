import type { Page } from '@playwright/test';
import type { Driver } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { address } from './world.ts';

/** Raw input, for what no `Tab` can do: Playwright's own page, in Chromium alone. */
function rawPage(driver: Driver): Promise<Page> {
  return (driver as unknown as { newPage(): Promise<Page> }).newPage();
}
const ONLY_CHROMIUM = 'the other driver presses and lets go in one';

const marksIn = (page: Page, kind: string): Promise<number> => page.locator(`[data-mp-steward=${kind}]`).count();
const countersIn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => ({ ...(window as unknown as { sandboxCounters: Record<string, number> }).sandboxCounters }));

test('a double click opens one dialog and answers nothing', async ({ driver, browserKind, token }) => {
  test.skip(browserKind === 'firefox', ONLY_CHROMIUM);
  const page = await rawPage(driver);
  await page.goto(address('developer', token, { layout: 'classic', late: 0, redraw: 'off' }));
  await page.waitForSelector('[data-mp-steward=admin-only][data-action=reset-appsecret]');
  for (const gap of [0, 60, 250]) {
    await page.dblclick('#js_resetkey', { delay: 10, force: true, noWaitAfter: true }).catch(() => {});
    await page.waitForSelector('[data-mp-steward=guard]');
    await page.mouse.move(0, 0);
    expect(await marksIn(page, 'guard'), `${gap}`).toBe(1);
    expect(await countersIn(page)).toEqual({});
    await page.keyboard.press('Escape');
    await expect.poll(() => marksIn(page, 'guard')).toBe(0);
  }
  await page.close();
});

test('Enter held down opens one dialog, and neither answers it nor comes through afterwards', async ({
  driver,
  browserKind,
  token,
}) => {
  test.skip(browserKind === 'firefox', ONLY_CHROMIUM);
  const page = await rawPage(driver);
  await page.goto(address('developer', token, { layout: 'classic', late: 0, redraw: 'off' }));
  await page.waitForSelector('[data-mp-steward=admin-only][data-action=reset-appsecret]');
  await page.focus('#js_resetkey');
  // Each `down` after the first is the keyboard's own repeat.
  for (let times = 0; times < 12; times += 1) await page.keyboard.down('Enter');
  await page.waitForSelector('[data-mp-steward=guard]');
  for (let times = 0; times < 12; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await marksIn(page, 'guard')).toBe(1);
  expect(await countersIn(page)).toEqual({});

  // Held on the button that agrees, it agrees once, and what still repeats on the armed control is not its press.
  const boxes = page.locator('[data-mp-steward=guard] input[data-check]');
  for (let nth = 0; nth < (await boxes.count()); nth += 1) await boxes.nth(nth).check();
  await page.locator('[data-mp-steward=guard] [data-does=agree]').focus();
  for (let times = 0; times < 12; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => marksIn(page, 'guard')).toBe(0);
  expect(await countersIn(page)).toEqual({});
  await page.close();
});

test('a key by which an input method takes a word is no press', async ({ driver, browserKind, token }) => {
  test.skip(browserKind === 'firefox', ONLY_CHROMIUM);
  const page = await rawPage(driver);
  await page.goto(address('people', token, { layout: 'classic', late: 0, redraw: 'off' }));
  await page.waitForSelector('[data-mp-steward=admin-only][data-action=invite-operator]');
  await page.evaluate(() => (document.querySelector('#js_helper_bind') as HTMLElement).click());
  await page.click('.js_keyword');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.insertText', { text: '你' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  expect(await page.inputValue('.js_keyword')).toBe('你');
  expect(await marksIn(page, 'guard')).toBe(0);
  // A composition that is still open where the focus is on the control itself must not open a dialog either.
  expect(await countersIn(page)).toEqual({ inviteDialogOpened: 1 });
  await page.close();
});
