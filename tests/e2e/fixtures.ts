/**
 * End-to-end tests in real browsers. How to write a spec:
 *
 *     import { expect, test } from './fixtures.ts';
 *
 *     test('a short-term operator who expires today is marked', async ({ visit }) => {
 *       const tab = await visit('people', { scenario: 'expiring', layout: 'classic' });
 *       const mark = await tab.waitForMark('operator', { within: { css: 'tr', text: '林夏' } });
 *       expect(mark.attrs).toMatchObject({ term: 'short', status: 'bound' });
 *     });
 *
 * - It runs once in Chromium and once in Firefox, against the extension built into `.output` (`npm run build` first), on a replica
 *   console of its own: each test has its own `token`, thus its own account, clock and counters. Each worker has one browser and one server.
 * - `visit(page, world?)` opens a console page in a new tab; `visit(page)` again is the same world in another tab. Tabs close by themselves.
 * - `driver` is the browser (see driver/types.ts): extension pages as tabs, killing the worker, restarting, a second window.
 * - `sandbox` asks the server: requests, counters (did the page's own handler run?), clock, accounts.
 * - All input is trusted. Nothing sleeps: wait for a mark, an element, or `tab.waitFor('what', () => …)`.
 * - Functions given to `evaluate` and `waitFor` run in the page: they see only their argument.
 * - Where the two browsers differ on purpose, say so: `test.skip(driver.name === 'firefox', 'why')`.
 * - A failing test leaves a picture of each of its tabs in test-results/.
 *
 * At the end of each worker: nothing of ours has asked anything of any network, and no host but the console's (and the browser's own) was asked.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import type { BrowserKind, Driver, Language, Tab } from './driver/types.ts';
import { address, type PageName, type World } from './world.ts';

/** What the sandbox server can be asked, from outside of any browser. */
export interface Sandbox {
  port: number;
  /** GET (or POST, with a body) of a path of the server, its answer read as JSON. */
  ask<T>(path: string, body?: Record<string, string>): Promise<T>;
}

export interface WorkerOptions {
  browserKind: BrowserKind;
  /** Language of the browser, and so of the extension. */
  language: Language;
  timeZone: string | undefined;
}

interface WorkerFixtures extends WorkerOptions {
  sandbox: Sandbox;
  driver: Driver;
}

interface TestFixtures {
  /** Digits that no other test uses. */
  token: string;
  visit(page: PageName | `/${string}`, world?: World, size?: { width: number; height: number }): Promise<Tab>;
}

/** Hosts that browsers ask of their own accord, whatever one sets; all of them end at the sandbox here. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|gstatic\.com|googleapis\.com|gvt1\.com)$/;

/** Places outside of the console that a person may open from the panel: then it is their own tab that asks them. */
const OPENED_BY_PERSON = /^(?:pay|developers)\.weixin\.qq\.com$/;

let lastToken = 0;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  language: ['zh', { option: true, scope: 'worker' }],
  timeZone: [undefined, { option: true, scope: 'worker' }],

  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const { port, origin, close } = await startSandbox();
      await use({ port, ask: (where, body) => askSandbox(origin, where, body) });
      await close();
    },
    { scope: 'worker' },
  ],

  driver: [
    async ({ browserKind, language, timeZone, sandbox }, use) => {
      const launch = browserKind === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launch({
        extension: path.resolve('.output', browserKind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
        port: sandbox.port,
        language,
        captive: true,
        ...(timeZone && { timeZone }),
      });
      await use(driver);
      const ofOurs = await driver.requestsOfOurs();
      const { requests } = await sandbox.ask<{ requests: Array<{ host: string }> }>('/__sandbox/api/requests');
      await driver.close();
      expect(ofOurs, 'requests made by the extension').toEqual([]);
      const hosts = [...new Set(requests.map(({ host }) => host.replace(/:\d+$/, '')))];
      const strangers = hosts.filter(
        (host) =>
          !/^(mp\.weixin\.qq\.com|127\.0\.0\.1)$/.test(host) &&
          !BROWSERS_OWN.test(host) &&
          !OPENED_BY_PERSON.test(host),
      );
      expect(strangers, 'hosts that were asked for something').toEqual([]);
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  token: async ({}, use, { workerIndex }) => {
    lastToken += 1;
    await use(`1${String(workerIndex).padStart(3, '0')}${String(lastToken).padStart(5, '0')}`);
  },

  visit: async ({ driver, token }, use, testInfo) => {
    await use((page, world, size) => driver.open(address(page, token, world), size));
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, tab] of driver.tabs().entries()) {
        const file = testInfo.outputPath(`tab-${index + 1}.png`);
        await tab.screenshot(file).catch(() => {});
        if (existsSync(file)) await testInfo.attach(`tab ${index + 1}`, { path: file, contentType: 'image/png' });
        if (tab.problems.length > 0) console.log(`problems of tab ${index + 1}:`, tab.problems.slice(0, 10));
      }
    }
    await driver.tidy();
  },
});

export { expect };

/** The server's certificate is made for the console's host and signed by nobody: this one connection does not ask. */
async function askSandbox<T>(origin: string, where: string, body?: Record<string, string>): Promise<T> {
  const { request } = await import('node:https');
  const text = await new Promise<string>((resolve, reject) => {
    const form = body && new URLSearchParams(body).toString();
    const outgoing = request(
      new URL(where, origin),
      {
        method: form === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        headers: form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(form);
  });
  return JSON.parse(text) as T;
}
