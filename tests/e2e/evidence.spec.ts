/** Evidence: files and pictures kept with an item, in the panel and by the toolbar's popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Tab } from './driver/types.ts';
import { expect, test } from './fixtures.ts';
import { known, openPanel, stateNow } from './way-steps.ts';

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const ADD = '[data-does=add-evidence]';

/** The panel at the evidence of the account that the console shows. */
async function openEvidence(driver: Driver, id: string): Promise<Tab> {
  const panel = await openPanel({ driver, id });
  await panel.click('[data-way-view=evidence]');
  await panel.waitForElement('.evidence-drop');
  return panel;
}

/** Drops a file, made in the page: no driver drops one, and none picks one with a name like these. */
const drop = (panel: Tab, given: { name: string; content: string; times: number }): Promise<void> =>
  panel.evaluate(({ name, content, times }) => {
    const data = new DataTransfer();
    data.items.add(new File(Array(times).fill(new TextEncoder().encode(content)), name, { type: 'image/png' }));
    const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('.evidence-drop')?.dispatchEvent(event);
  }, given);

/** What is kept: names, types, sizes and digests, as the panel shows them. */
const kept = (panel: Tab): Promise<{ id: string; name: string; type: string; sha256: string }[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-evidence]')].map((piece) => ({
      id: piece.dataset.evidence ?? '',
      name: piece.querySelector('.evidence-name')?.textContent ?? '',
      type: piece.dataset.type ?? '',
      sha256: piece.dataset.sha256 ?? '',
    })),
  );

test('is kept by its bytes, refused when empty, taken away and had back, and outlives a reload', async ({
  visit,
  driver,
  sandbox,
  token,
}, testInfo) => {
  test.setTimeout(90_000);
  await visit('people');
  const id = await known(driver, (await stateNow({ sandbox, token })).account.ghid);
  const panel = await openEvidence(driver, id);
  const folder = testInfo.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const file = (name: string, content: Buffer | string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  // Nothing of it is ever drawn as what it calls itself: a page in a picture's clothes is text.
  await drop(panel, { name: '../a\\b\u202Egnp\n.png', content: '<script>document.title = "ran"</script>', times: 1 });
  await panel.waitForElement('[data-evidence]');
  expect(await kept(panel)).toEqual([
    expect.objectContaining({
      name: 'bgnp.png',
      type: 'text/plain',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
  expect(await panel.count('[data-does=view-evidence]')).toBe(0);

  await panel.upload(ADD, file('empty.txt', ''));
  await panel.waitForElement('[data-refused="1"]');
  expect(await panel.count('[data-evidence]')).toBe(1);
  await panel.click('[data-refused] button');

  await panel.upload(ADD, file('picture.jpg', PNG));
  const picture = '[data-evidence][data-type="image/png"]';
  await panel.waitForElement(`${picture} img`);
  await panel.click(`${picture} [data-does=view-evidence]`);
  await panel.waitForElement('.evidence-dialog img');
  await panel.press('Escape');
  await panel.waitForGone('.evidence-dialog');

  await panel.click(`${picture} [data-does=remove-evidence]`);
  await panel.waitForGone(picture);
  await panel.click('[data-does=undo-remove]');
  await panel.waitForElement(picture);

  const before = await kept(panel);
  await driver.killWorker();
  await panel.close();
  // It comes back as it was left: at the evidence; and high enough for a small picture to be in sight, for others are not read.
  const again = await driver.openExtensionPage(`sidepanel.html?account=${id}`, { width: 360, height: 1600 });
  await again.waitForElement(`${picture} img`);
  expect(await kept(again)).toEqual(before);
  expect(await again.axe('.evidence')).toEqual([]);
});

test('too large is refused with the limit said, and nothing of it is kept', async ({
  visit,
  driver,
  sandbox,
  token,
}) => {
  await visit('people');
  const id = await known(driver, (await stateNow({ sandbox, token })).account.ghid);
  const panel = await openEvidence(driver, id);
  await drop(panel, { name: '录屏.mp4', content: '0'.repeat(1_000_000), times: 300 });
  await panel.waitForElement('[data-refused="1"]');
  const said = await panel.text('[data-refused]');
  expect(said).toContain('300 MB');
  expect(said).toContain('200 MB');
  expect(await panel.count('[data-evidence]')).toBe(0);
});

test('a picture of the tab is taken by the popup, and the panel says how where it may not', async ({
  visit,
  driver,
  sandbox,
  token,
}) => {
  test.setTimeout(90_000);
  const tab = await visit('people');
  const id = await known(driver, (await stateNow({ sandbox, token })).account.ghid);
  const panel = await openEvidence(driver, id);
  await panel.click('[data-does=take-picture]');
  await panel.waitForElement('[data-cannot=not-allowed]');

  await tab.front();
  const popup = await driver.openPopup();
  await popup.click('[data-does=take-picture]');
  // Only a press on the browser's own button allows it, and that no driver can press: the refusal is then said, and nothing is kept.
  await popup.waitForElement('[data-kept], .popup-picture [role=alert]');
  const isAllowed = (await popup.count('[data-kept]')) > 0;
  await panel.front();
  if (isAllowed) await panel.waitForElement('[data-evidence][data-type="image/png"] img');
  else expect(await panel.count('[data-evidence]')).toBe(0);
  test.info().annotations.push({ type: 'picture', description: isAllowed ? 'kept' : 'not allowed' });
});
