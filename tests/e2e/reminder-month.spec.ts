import type { Driver } from './driver/types.ts';
import { kept, shanghaiDay, stateOf } from './expected.ts';
import { expect, test } from './fixtures.ts';

const LAYOUTS = ['classic', 'desktop'] as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days of the month on which the browser stays closed: nobody looks. */
const AWAY = new Set([6, 7, 8, 15, 22, 23]);
const DAYS_BEFORE = [7, 3, 1, 0];
const MONTH = 33;
type Extension = typeof import('webextension-polyfill');

interface Row {
  who: string;
  due: string;
  daysBefore: number;
  shownAt: number;
}

/** Has the worker look at all reminders once, as it does whenever one of our pages has changed something; waits until it has. */
async function look(driver: Driver, now: number): Promise<void> {
  await driver.setWorkerClock(now);
  const lookedAt = await driver.inExtension(async (since) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.storage.local.set({ replan: crypto.randomUUID() });
    for (let tries = 0; tries < 200; tries++) {
      const { 'reminders-looked-at': at } = await chrome.storage.local.get('reminders-looked-at');
      if (typeof at === 'number' && at >= since) return at;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return 0;
  }, now);
  expect(lookedAt, 'the worker looked, by its own clock').toBeGreaterThanOrEqual(now);
}

/** Every reminder of operators' terms that was ever shown of an account. */
function shownOf(driver: Driver, accountId: string): Promise<Row[]> {
  return driver.inExtension(
    (id) =>
      new Promise<Row[]>((resolve, reject) => {
        const open = indexedDB.open('mp-steward');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('reminders').objectStore('reminders').index('accountId').getAll(id);
          read.onerror = () => reject(read.error);
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.filter(({ kind }: { kind: string }) => kind === 'operator-expiry'));
          };
        };
      }),
    accountId,
  );
}

const byWhen = (a: Row, b: Row): number =>
  a.shownAt - b.shownAt || a.who.localeCompare(b.who) || b.daysBefore - a.daysBefore;
const said = (rows: readonly Row[]): string[] =>
  [...rows].sort(byWhen).map((row) => `${shanghaiDay(row.shownAt)}: ${row.who} ${row.due}, ${row.daysBefore} before`);

for (const layout of LAYOUTS) {
  test(`a month day by day: every reminder once, none missed, none twice: ${layout}`, async ({
    driver,
    visit,
    sandbox,
    token,
  }) => {
    test.setTimeout(240_000);
    const noon = Date.parse(`${shanghaiDay(Date.now())}T12:00:00+08:00`);
    // The worker's first look, when the page is read, is at noon too: before the morning of a day its reminders are not due.
    await driver.setWorkerClock(noon);
    const page = await visit('people', { scenario: 'everyday', layout, redraw: 'off', late: 0 });
    const { account } = await stateOf(sandbox, token);
    await page.waitForMarks('operator', account.operators.length + account.invitations.length);
    await page.waitForMark('status');
    const accountId = await kept(driver, account.ghid);
    await page.close();

    const days = Array.from({ length: MONTH }, (_, day) => day).filter((day) => !AWAY.has(day));
    for (const day of days) {
      // The browser starts anew after it was closed, and its worker is ended now and then in between. It wakes in the machine's own
      // time, and looks before it is told another: once the first day was looked at, nothing new is due by that.
      if (day > 0 && day % 4 === 0) await driver.killWorker();
      await look(driver, noon + day * DAY);
      if (day % 5 === 0) await look(driver, noon + day * DAY + 2 * HOUR);
    }
    const shown = await shownOf(driver, accountId);
    await driver.killWorker();

    const ends = account.operators.flatMap(({ nickname, expiresAt }) =>
      expiresAt ? [{ who: nickname, due: shanghaiDay(expiresAt) }] : [],
    );
    expect(ends.length).toBeGreaterThan(4);
    const wanted = ends.flatMap(({ who, due }) => {
      const of = DAYS_BEFORE.flatMap((daysBefore) => {
        const day = Date.parse(`${due}T12:00:00+08:00`) - daysBefore * DAY;
        const first = days.map((each) => noon + each * DAY).find((moment) => moment >= day);
        return first === undefined ? [] : [{ who, due, daysBefore, shownAt: first }];
      });
      // Of several that are due at once, the nearest speaks for all.
      return of.filter(
        (row) => !of.some((other) => other.shownAt === row.shownAt && other.daysBefore < row.daysBefore),
      );
    });
    expect(said(shown)).toEqual(said(wanted));
  });
}
