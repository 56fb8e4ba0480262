/** What a person sees where something of ours fails on a page, and how they find out whether it is us. */
import type { Driver, Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { waitForGuard } from './guard-steps.ts';

const CALM = { scenario: 'everyday', late: 0, redraw: 'off' } as const;

/** From now on the page takes every mark of one kind away, until it is told to stop. */
const fightAgainst = (tab: Tab, kind: string): Promise<void> =>
  tab.evaluate((of) => {
    const remove = (): void => {
      for (const host of document.querySelectorAll(`[data-mp-steward=${of}]`)) host.remove();
    };
    const observer = new MutationObserver(remove);
    observer.observe(document.documentElement, { subtree: true, childList: true });
    Object.assign(window, { stopFighting: () => observer.disconnect() });
    remove();
  }, kind);

const stopFighting = (tab: Tab): Promise<void> =>
  tab.evaluate(() => (window as unknown as { stopFighting(): void }).stopFighting());

for (const layout of ['classic', 'desktop'] as const) {
  test(`a page that keeps taking one kind of mark away loses that, and nothing else: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { ...CALM, layout });
    await tab.waitForMark('seats');
    await tab.waitForMarks('operator', 10);
    await fightAgainst(tab, 'seats');
    const notice = await tab.waitForMark('trouble', { timeout: 30_000 });
    expect(notice.attrs).toMatchObject({ feature: 'seats', why: 'war' });
    expect(notice.text).toContain('名额提示');
    await tab.waitForMarks('operator', 10);
    await tab.waitForMark('status');
    await tab.click(layout === 'classic' ? '#js_admin_change' : { css: 'a,button', text: '修改', nth: 0 });
    await waitForGuard(tab, 'change-administrator');
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    expect(await tab.axe('[data-mp-steward=trouble]')).toEqual([]);
    await stopFighting(tab);
    // By keyboard, as whoever has no mouse.
    await tab.tabTo('the retry', ({ mark, text }) => mark === 'trouble' && text === '重试');
    await tab.press('Enter');
    await tab.waitForMark('seats');
    await tab.waitForNoMark('trouble');
  });
}

/** The popup, opened about this tab. */
async function popupOf(driver: Driver, tab: Tab): Promise<Tab> {
  await tab.front();
  const popup = await driver.openPopup();
  await popup.waitForElement('.popup-trouble summary');
  if (!(await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.popup-trouble')?.open)))
    await popup.click('.popup-trouble summary');
  return popup;
}

test('the culprit is found by a few answers, through a popup that closes each time', async ({ driver, visit }) => {
  // Six popups and six loads of everything, in a Firefox that takes seconds for each.
  test.setTimeout(120_000);
  const tab = await visit('people', { ...CALM, layout: 'desktop' });
  await tab.waitForMark('seats');
  let popup = await popupOf(driver, tab);
  await popup.click('[data-does=find-culprit]');
  await popup.waitForElement('.culprit[data-state=asking]');
  // Everything of ours is off, and it is said that there are no warnings.
  await tab.waitForNoMark('status');
  expect(await tab.marks()).toEqual([]);
  expect(await popup.text('.culprit .notice')).toContain('没有操作提醒');
  expect(await popup.axe()).toEqual([]);
  for (let question = 0; question < 6; question += 1) {
    const asked = await popup.text('.culprit-question');
    // On this page it is the seats that do harm.
    const isWrong = (await tab.marks('seats')).length > 0;
    await popup.click(isWrong ? '[data-does=still-wrong]' : '[data-does=right-now]');
    await popup.waitFor('the next', (was) => document.querySelector('.culprit-question')?.textContent !== was, asked);
    await popup.close();
    popup = await popupOf(driver, tab);
    await popup.waitForElement('.culprit-question');
    if ((await popup.count('[data-culprit]')) > 0) break;
    // Pages learn of it a moment later than the popup: what they are to show is asked of what was kept.
    const seats = await popup.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const db = await done(indexedDB.open('mp-steward'));
      const rows = (await done(db.transaction('settings').objectStore('settings').getAll())) as {
        value?: { culprit?: { on?: string[] } };
      }[];
      db.close();
      return rows.some(({ value }) => value?.culprit?.on?.includes('seats'));
    });
    if (seats) await tab.waitForMark('seats');
    else await tab.waitForNoMark('seats');
  }
  expect(await popup.attribute('[data-culprit]', 'data-culprit')).toBe('seats');
  // The rest is on again.
  await tab.waitForMark('status');
  await tab.waitForMark('operator');
  expect(await tab.marks('seats')).toEqual([]);
  await popup.click('[data-does=end-search]');
  await tab.waitForMark('seats');
});

test('a page that is wrong without us too is none of ours', async ({ driver, visit }) => {
  const tab = await visit('home', { ...CALM, layout: 'desktop' });
  await tab.waitForMark('status');
  const popup = await popupOf(driver, tab);
  await popup.click('[data-does=find-culprit]');
  // Whoever answers looks at the page first: everything of ours has gone.
  await popup.waitForElement('.culprit[data-state=asking]');
  await tab.waitForNoMark('status');
  await popup.click('[data-does=still-wrong]');
  await popup.waitForElement('[data-culprit=none]');
  await tab.waitForMark('status');
  await popup.click('[data-does=end-search]');
  await popup.waitForElement('[data-does=find-culprit]');
});

test('a page is loaded once without us, and with us the next time', async ({ driver, visit }) => {
  const tab = await visit('people', { ...CALM, layout: 'desktop' });
  await tab.waitForMark('seats');
  await tab.evaluate(() => Object.assign(window, { isOld: true }));
  const popup = await popupOf(driver, tab);
  await popup.click('[data-does=reload-without]').catch(() => {});
  await tab.waitFor('the new document', () => !('isOld' in window) && document.readyState === 'complete');
  await tab.waitFor('five seconds', () => performance.now() > 4500);
  expect(await tab.marks()).toEqual([]);
  const again = await driver.openPopup();
  await again.waitForElement('[data-without]');
  expect(await again.axe()).toEqual([]);
  await again.click('[data-does=reload-with]').catch(() => {});
  await tab.waitForMark('seats');
  await tab.waitForMark('status');
});

for (const layout of ['classic', 'desktop'] as const) {
  test(`people in a frame that comes and goes have their badges: ${layout}`, async ({ visit, token }) => {
    const tab = await visit('/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex', {
      ...CALM,
      layout,
    });
    await tab.waitForMark('status');
    expect(await tab.marks('operator')).toEqual([]);
    await tab.evaluate((of: string) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.src = `/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&in_frame=1&token=${of}&lang=zh_CN`;
    }, token);
    await tab.waitFor('badges and marks in the frame', () => {
      const inside = document.querySelector('iframe')?.contentDocument;
      const count = (kind: string): number => inside?.querySelectorAll(`[data-mp-steward=${kind}]`).length ?? 0;
      return count('operator') === 10 && count('seats') === 1 && count('admin-only') > 1;
    });
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await tab.waitForMark('status');
    expect(await tab.marks('trouble')).toEqual([]);
    expect(tab.problems.filter((line) => /MP Steward/.test(line))).toEqual([]);
  });
}
