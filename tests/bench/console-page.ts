/**
 * What the extension costs a console page, and how soon it shows something there. Costs are in the time that the page's own
 * thread was really running: on a busy machine the time on the clock says more of the neighbours than of us.
 */
import type { CDPSession, Page } from '@playwright/test';
import type { launchChromium } from '../e2e/driver/chromium.ts';
import { address, type World } from '../e2e/world.ts';
import { quantile } from './statistics.ts';
import { longestOfOurs, traced } from './trace.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

const FULL: World = { scenario: 'full-invited', layout: 'classic', late: 0, redraw: 'off' };
const ROWS = 25;
const LOADS = 7;
/** Milliseconds after which a page has been quiet for a while. */
const SETTLED = 1_200;
const WATCHED = 2_500;

let lastToken = 1_000_000_200;
const freshToken = () => String(++lastToken);

async function rowsAreThere(page: Page) {
  await page.waitForFunction((n) => document.querySelectorAll('#js_helper_list [data-id]').length >= n, ROWS);
}

async function badgesAreThere(page: Page) {
  await page.waitForFunction((n) => document.querySelectorAll('[data-mp-steward=operator]').length >= n, ROWS);
}

async function metricsOf(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { script: seconds('ScriptDuration') * 1000, task: seconds('TaskDuration') * 1000 };
}

/** Script and main-thread milliseconds of one load of the people page, until it has long come to rest. */
async function load(browser: Chromium, badges: number) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address('people', freshToken(), FULL));
  // Asked seldom: each question is counted as the page's own script.
  for (let tries = 0; tries < 10; tries++) {
    await page.waitForTimeout(SETTLED);
    if ((await page.locator('[data-mp-steward=operator]').count()) === badges) break;
    if (tries === 9) throw new Error(`the people page does not show ${badges} badges`);
  }
  const measured = await metricsOf(session);
  await page.close();
  return measured;
}

/** Medians of what a load costs more with the extension than without; loads alternate, so that a busy machine weighs on both. */
export async function addedAtLoad(plain: Chromium, steward: Chromium): Promise<{ script: number; task: number }> {
  const without: Array<{ script: number; task: number }> = [];
  const having: Array<{ script: number; task: number }> = [];
  // The first load of each fills caches and is not counted.
  for (let i = 0; i <= LOADS; i++) {
    const [a, b] = [await load(plain, 0), await load(steward, ROWS)];
    if (i === 0) continue;
    without.push(a);
    having.push(b);
  }
  const added = (key: 'script' | 'task') =>
    quantile(
      having.map((one) => one[key]),
      0.5,
    ) -
    quantile(
      without.map((one) => one[key]),
      0.5,
    );
  return { script: Math.max(0, added('script')), task: Math.max(0, added('task')) };
}

/** Median milliseconds from an operator's row being in the document to the first badge being there, with rows that come late. */
export async function firstBadge(steward: Chromium): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await steward.newPage();
    await page.addInitScript(() => {
      const seen: { row?: number; badge?: number } = {};
      Object.assign(globalThis, { benchSeen: seen });
      new MutationObserver(() => {
        if (document.querySelector('#js_helper_list [data-id]')) seen.row ??= performance.now();
        if (document.querySelector('[data-mp-steward=operator]')) seen.badge ??= performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address('people', freshToken(), { ...FULL, late: 300 }));
    await badgesAreThere(page);
    const seen = await page.evaluate(
      () => (globalThis as unknown as { benchSeen: { row: number; badge: number } }).benchSeen,
    );
    times.push(seen.badge - seen.row);
    await page.close();
  }
  return quantile(times, 0.5);
}

/** Runs in the page before its own scripts: notes when each row came, and when its badge. It names no function: the bundler would. */
function watchRows({ row: rowCss, badge: badgeCss }: { row: string; badge: string }): void {
  const rowsAt = new Map<Element, number>();
  const waits = new Map<Element, number>();
  Object.assign(globalThis, { benchWaits: waits });
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const row of [node, ...node.querySelectorAll(rowCss)])
          if (row.matches(rowCss) && !rowsAt.has(row)) rowsAt.set(row, now);
        for (const badge of [node, ...node.querySelectorAll(badgeCss)]) {
          const row = badge.matches(badgeCss) ? badge.closest(rowCss) : null;
          const since = row ? rowsAt.get(row) : undefined;
          if (row && since !== undefined && !waits.has(row)) waits.set(row, now - since);
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Milliseconds from each operator's row being in the document to its own badge being there, 95th percentile of all rows of a visit,
 * with rows that come late; of several visits the median, since a whole visit may be unlucky with the machine.
 */
export async function everyBadge(steward: Chromium, rows: 25 | 500): Promise<number> {
  const world: World = rows === ROWS ? FULL : { ...FULL, sabotage: 'huge-roster' };
  const visits: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const page = await steward.newPage();
    await page.addInitScript(watchRows, { row: '#js_helper_list tr', badge: '[data-mp-steward=operator]' });
    await page.goto(address('people', freshToken(), { ...world, late: 300 }));
    await page.waitForFunction(
      (n) => (globalThis as unknown as { benchWaits: Map<Element, number> }).benchWaits.size >= n,
      rows,
    );
    const waits = await page.evaluate(() => [
      ...(globalThis as unknown as { benchWaits: Map<Element, number> }).benchWaits.values(),
    ]);
    visits.push(quantile(waits, 0.95));
    await page.close();
  }
  return quantile(visits, 0.5);
}

/**
 * Longest task of ours on a page with 25 operators: while it loads, and while it redraws itself a thousand times a second.
 * Each is the median of three visits, since a single task may be unlucky with the machine.
 */
export async function longestTasks(steward: Chromium): Promise<{ calm: number; storm: number }> {
  const visit = async (world: World) => {
    const page = await steward.newPage();
    await page.goto(address('people', freshToken(), { ...FULL, ...world }));
    await rowsAreThere(page);
    await page.waitForTimeout(WATCHED);
    await page.close();
  };
  const longest = async (world: World) => {
    const each: number[] = [];
    for (let i = 0; i < 3; i++) each.push(longestOfOurs(await traced(steward, () => visit(world))));
    return quantile(each, 0.5);
  };
  return { calm: await longest({}), storm: await longest({ sabotage: 'redraw-storm' }) };
}
