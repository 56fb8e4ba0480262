/** How soon the overview can be used where a person has many accounts, each seen often. */
import type { launchChromium } from '../e2e/driver/chromium.ts';
import { quantile } from './statistics.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

const WINDOW = { width: 1280, height: 900 };
const MANY = { accounts: 200, people: 25, sightings: 400 };

/** Runs in a page of the extension, where the tables are there already: writes what years of visits would have left behind. */
async function fill({ accounts, people, sightings }: typeof MANY): Promise<void> {
  const opening = indexedDB.open('mp-steward');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  const now = Date.now();
  const row = { updatedAt: now, deletedAt: null };
  const blank = { biz: null, type: null, verified: null, subject: null, followers: 8230, firstSeenAt: 0 };
  for (let a = 0; a < accounts; a++) {
    const id = crypto.randomUUID();
    const written = db.transaction(['accounts', 'operators', 'rosters', 'sightings'], 'readwrite');
    const put = (table: string, value: object): void => void written.objectStore(table).put({ ...row, ...value });
    const seen = Array.from({ length: people }, (_, i) => ({
      openid: `o${a}-${i}`,
      wechatId: i % 2 === 0 ? 'wx***8' : `wx_${(a * people + i) % 900}`,
      nickname: `运营者${(a * people + i) % 1200}`,
      term: i < 5 ? 'long' : 'short',
      status: 'bound',
      expires: null,
      basis: 'unknown',
    }));
    const known = seen.map((person) => ({
      ...person,
      id: crypto.randomUUID(),
      firstSeenAt: now - 9e8,
      lastSeenAt: now,
      goneAt: null,
      boundAfter: now - 9.1e8 - a * 1e6,
      boundBefore: now - 9e8 - a * 1e6,
      invitedAfter: null,
      invitedBefore: null,
      doubtful: false,
    }));
    put('accounts', { id, ghid: `gh_${a}`, nickname: `公众号${a}`, ...blank, lastSeenAt: now - a * 1e6 });
    put('rosters', { id, administrator: 'w***n', people: known, seenAt: now - a * 1e6, pending: null });
    for (const person of known) put('operators', { ...person, accountId: id });
    for (let s = 0; s < sightings; s++) {
      const seenAt = now - 1e10 + s * 1e6;
      const roster = { administrator: 'w***n', people: seen };
      const sighting = { id: crypto.randomUUID(), accountId: id, page: 'people', via: 'page-data', roster, seenAt };
      put('sightings', { ...sighting, lastSeenAt: seenAt });
    }
    await new Promise((resolve, reject) => {
      written.oncomplete = resolve;
      written.onerror = reject;
    });
  }
  db.close();
}

/** Median milliseconds from the overview's navigation to its first row being there. Leaves those accounts behind. */
export async function overviewUsable(steward: Chromium): Promise<number> {
  const first = await steward.openExtensionPage('overview.html', WINDOW);
  await first.close();
  await steward.inExtension(fill, MANY);
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const page = await steward.newPage();
    await page.setViewportSize(WINDOW);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('tr[data-account]')) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(globalThis, { benchUsable: performance.now() }));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${steward.origin}/overview.html`);
    const usable = await page.waitForFunction(() => (globalThis as unknown as { benchUsable?: number }).benchUsable);
    if (i > 0) times.push((await usable.jsonValue()) as number);
    await page.close();
  }
  return quantile(times, 0.5);
}
