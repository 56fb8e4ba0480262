/** Pages far bigger than the console's own: they are read all the same, a little at a time, or it is said that they are too big. */
import type { Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';

const CALM = { scenario: 'everyday', late: 0, redraw: 'off' } as const;
const NODES = 50_000;

/** The page grows by a list of something else, which says nothing of operators. */
const grow = (tab: Tab): Promise<void> =>
  tab.evaluate((nodes) => {
    const list = document.createElement('section');
    list.id = 'filler';
    list.style.cssText = 'height:40px;overflow:hidden;contain:strict';
    list.innerHTML = Array.from(
      { length: nodes / 5 },
      (_, i) => `<div><span>标题${i}</span><em>阅读 ${i}</em><i></i><b>草稿</b></div>`,
    ).join('');
    document.body.append(list);
  }, NODES);

for (const layout of ['classic', 'desktop'] as const) {
  test(`fifty thousand elements: the operators are still found, and found again: ${layout}`, async ({ visit }) => {
    const tab = await visit('people', { ...CALM, layout });
    await tab.waitForMarks('operator', 10);
    await grow(tab);
    await tab.evaluate(() => document.dispatchEvent(new Event('sandbox-redraw')));
    await tab.waitForMarks('operator', 10);
    await tab.waitForMark('seats');
    // It may have been said while the reading still went on.
    await tab.waitForNoMark('unrecognised');
  });
}

test('fifty thousand elements that never stay as they are: it is given up, said so, and tried again', async ({
  visit,
}) => {
  test.setTimeout(90_000);
  const tab = await visit('people', { ...CALM, layout: 'desktop' });
  await tab.waitForMarks('operator', 10);
  await grow(tab);
  await tab.evaluate(() => {
    let count = 0;
    const timer = setInterval(() => {
      const part = document.querySelector('#filler')?.children[count++ % 1000];
      part?.replaceWith(part.cloneNode(true));
    }, 5);
    Object.assign(window, { stopChanging: () => clearInterval(timer) });
  });
  const chip = await tab.waitForMark('unrecognised', { attrs: { why: 'too-large' }, timeout: 40_000 });
  await tab.clickIn(chip, '[data-does=why]');
  await expect.poll(async () => (await tab.waitForMark('unrecognised')).text).toContain('内容太多');
  expect(await tab.axe('[data-mp-steward=unrecognised]')).toEqual([]);
  await tab.evaluate(() => (window as unknown as { stopChanging(): void }).stopChanging());
  // It rests for ten seconds, and is then read again once something changes and the page stays as it is for a moment.
  await tab.waitFor(
    'badges again',
    () => {
      const state = window as unknown as { touchedAt?: number };
      if (performance.now() - (state.touchedAt ?? 0) > 4000) {
        state.touchedAt = performance.now();
        document.body.classList.toggle('changed');
      }
      return document.querySelectorAll('[data-mp-steward=operator]').length === 10;
    },
    undefined,
    { timeout: 40_000 },
  );
  await tab.waitForNoMark('unrecognised');
});
