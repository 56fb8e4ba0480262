/** How soon the side panel can be used, also after years of use, and how soon a tick is safe. */
import { CHECKLIST } from '../../lib/deregistration/checklist.ts';
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
  const usable = await untilThere(steward, '[role=tabpanel] li');
  await tab.close();
  return usable;
}

/** Median milliseconds from the panel's navigation to something of it being there. */
async function untilThere(steward: Chromium, selector: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const page = await steward.newPage();
    await page.setViewportSize(PANEL);
    await page.addInitScript((wanted) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(globalThis, { benchUsable: performance.now() }));
      }).observe(document, { childList: true, subtree: true });
    }, selector);
    await page.goto(`${steward.origin}/sidepanel.html`);
    const usable = await page.waitForFunction(() => (globalThis as unknown as { benchUsable?: number }).benchUsable);
    if (i > 0) times.push((await usable.jsonValue()) as number);
    await page.close();
  }
  return quantile(times, 0.5);
}

const OWN = Array.from({ length: Math.max(0, 80 - CHECKLIST.length) }, (_, index) => ({
  ...{ id: `own-${index}`, section: 'law', title: `自有事项 ${index}`, hint: '', owner: 'legal', blocking: false },
}));
const WAY = { runs: 30, own: OWN, items: [...CHECKLIST, ...OWN].slice(0, 80).map(({ id }) => id), evidence: 500 };

/** Runs in a page of the extension: gives the account that was seen last runs, items and evidence as years would leave them behind. */
async function fillRuns({ runs, own, items, evidence }: typeof WAY): Promise<void> {
  const opening = indexedDB.open('mp-steward');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  const tables = ['accounts', 'deregistrations', 'items', 'evidence', 'blobs'];
  const written = db.transaction(tables, 'readwrite');
  const put = (table: string, value: object): void => void written.objectStore(table).put({ ...row, ...value });
  const now = Date.now();
  const row = { updatedAt: now, deletedAt: null };
  const reading = written.objectStore('accounts').getAll();
  reading.onsuccess = () => {
    const seen = (reading.result as { id: string; lastSeenAt: number }[]).sort((a, b) => b.lastSeenAt - a.lastSeenAt);
    const accountId = seen[0]?.id;
    const open = written.objectStore('deregistrations').getAll();
    open.onsuccess = () => {
      // The run that the ticks of this bench began, as the one that goes on.
      const [model] = open.result as { id: string; createdAt: number }[];
      written.objectStore('items').clear();
      for (let r = 0; r < runs; r++) {
        const id = r === 0 ? (model?.id ?? '') : crypto.randomUUID();
        const age = r === 0 ? {} : { createdAt: now - r * 1e9, archivedAt: now - r * 1e8 };
        put('deregistrations', { ...model, id, accountId, extras: own, ...age });
        for (const [i, itemId] of items.entries()) {
          const said = { state: i % 3 === 0 ? 'done' : 'doing', reason: '', note: '笔记'.repeat(50), assignee: '周舟' };
          const place = { deregistrationId: id, accountId, itemId, title: '' };
          put('items', { id: crypto.randomUUID(), ...place, ...said, dueOn: null, changedAt: now });
        }
      }
      for (let e = 0; e < evidence; e++) {
        const id = crypto.randomUUID();
        const place = {
          deregistrationId: model?.id,
          accountId,
          itemId: items[e % items.length],
          name: `${e}.png`,
          note: '',
        };
        const file = { type: 'image/png', size: 1024, sha256: 'a'.repeat(64), addedAt: now, source: 'file' };
        put('evidence', { id, ...place, ...file });
        put('blobs', { id, data: new Blob([new Uint8Array(1024)]), thumbnail: null });
      }
    };
  };
  await new Promise((resolve, reject) => {
    written.oncomplete = resolve;
    written.onerror = reject;
  });
  db.close();
}

/** The same as {@link panelUsable} to the first item of the checklist, where years have left much behind. Call it after {@link tickToDurable}. */
export async function checklistUsable(steward: Chromium): Promise<number> {
  await steward.inExtension(fillRuns, WAY);
  const panel = await steward.openExtensionPage('sidepanel.html', PANEL);
  await panel.click('[data-tab=checklist]');
  await panel.waitForElement('[data-item]');
  await panel.close();
  return untilThere(steward, '[role=tabpanel] [data-item]');
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
      const reading = db.transaction('items').objectStore('items').getAll();
      reading.onsuccess = () =>
        resolve(reading.result.filter(({ state }: { state: string }) => state === 'done').length);
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
