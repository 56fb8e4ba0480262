/** How soon the side panel can be used, and how soon a tick is safe. */
import type { launchChromium } from '../e2e/driver/chromium.ts';
import { address } from '../e2e/world.ts';
import { quantile } from './statistics.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

const PANEL = { width: 360, height: 900 };
const TICKS = 20;

/** Median milliseconds from the panel's navigation to its tabs being there to be pressed, an account known. */
export async function panelUsable(steward: Chromium): Promise<number> {
  const tab = await steward.open(address('people', '1000000301', { layout: 'classic', late: 0, redraw: 'off' }));
  await tab.waitForMark('operator');
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const page = await steward.newPage();
    await page.setViewportSize(PANEL);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[role=tabpanel] li')) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(globalThis, { benchUsable: performance.now() }));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${steward.origin}/sidepanel.html`);
    const usable = await page.waitForFunction(() => (globalThis as unknown as { benchUsable?: number }).benchUsable);
    if (i > 0) times.push((await usable.jsonValue()) as number);
    await page.close();
  }
  await tab.close();
  return quantile(times, 0.5);
}

/** Runs in another page of the extension: how many ticks can be read, and when that first was `wanted`, in milliseconds since 1970. */
async function whenTicked(wanted: number): Promise<number> {
  const opening = indexedDB.open('mp-steward');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  const done = () =>
    new Promise<number>((resolve) => {
      const reading = db.transaction('ticks').objectStore('ticks').getAll();
      reading.onsuccess = () => resolve(reading.result.filter(({ done: ticked }: { done: boolean }) => ticked).length);
    });
  const end = performance.now() + 5_000;
  while ((await done()) < wanted) if (performance.now() > end) throw new Error('the tick was not kept');
  const at = performance.timeOrigin + performance.now();
  db.close();
  return at;
}

/** 95th percentile of the milliseconds from a press on a checklist item to its row being readable from another page. */
export async function tickToDurable(steward: Chromium): Promise<number> {
  // The page that looks on must be there before, lest it comes to the front in the middle.
  await steward.inExtension(() => 0);
  const panel = await steward.openExtensionPage('sidepanel.html', PANEL);
  await panel.click('[data-tab=checklist]');
  await panel.waitForElement('[data-section]');
  await panel.evaluate(() => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => Object.assign(globalThis, { benchPressed: performance.timeOrigin + timeStamp }),
      { capture: true },
    );
  });
  const times: number[] = [];
  for (let wanted = 1; wanted <= TICKS; wanted++) {
    const open = await panel.count('[data-item][data-done=false] input');
    if (open === 0) await panel.click({ css: '[data-section] h3 button[aria-expanded=false]', nth: 0 });
    const [at] = await Promise.all([
      steward.inExtension(whenTicked, wanted),
      panel.click({ css: '[data-item][data-done=false] input', nth: 0 }),
    ]);
    const pressed = await panel.evaluate(() => (globalThis as unknown as { benchPressed: number }).benchPressed);
    times.push(at - pressed);
  }
  await panel.close();
  return quantile(times, 0.95);
}
