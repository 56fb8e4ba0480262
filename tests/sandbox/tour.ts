/**
 * The main job, done once without a window, as a person does it: by clicks and keys, on what is on the screen.
 * Writes a numbered picture at each station. A step that cannot be done ends the tour with the step's name.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import type { BrowserKind, Driver, Language, Tab } from '../e2e/driver/types.ts';
import { address, type PageName, type World } from '../e2e/world.ts';
import { startSandbox } from './server.ts';
import { wayOut } from './tour-way-out.ts';

export interface TourOptions {
  browser: BrowserKind;
  executable: string | undefined;
  /** One language only; both if not said. */
  language: Language | undefined;
  port: number;
  /** Where the pictures go; made if it is not there. */
  folder: string;
}

/** As wide as Chrome lets a side panel shrink. */
const NARROW = { width: 320, height: 900 };
const CALM: World = { late: 0, redraw: 'off' };
const ITEMS = ['[data-item]:nth-of-type(1) input', '[data-item]:nth-of-type(2) input'];

/** What every station of the tour has at hand. */
interface Guide {
  driver: Driver;
  language: Language;
  /** Opens a console page of an account of the tour, once nothing of it is still to come. */
  visit(page: PageName, account: Account, world?: World): Promise<Tab>;
  /** Takes a picture; number, language and scheme are added to its name. */
  picture(tab: Tab, name: string, scheme?: 'light' | 'dark'): Promise<void>;
}

/** Each account of the tour is one world of the sandbox; the token tells them apart. */
type Account = keyof typeof TOKENS;
const TOKENS = {
  everyday: '1000000101',
  closing: '1000000102',
  strange: '1000000103',
  leaving: '1000000104',
  taught: '1000000105',
};

export type Station = (guide: Guide) => Promise<void>;

const people =
  (layout: 'classic' | 'desktop', scheme: 'light' | 'dark'): Station =>
  async ({ visit, picture }) => {
    const tab = await visit('people', 'everyday', { layout });
    await tab.waitForMark('operator');
    await tab.waitForMark('seats');
    await tab.waitForMark('status');
    await picture(tab, `people-${layout}`, scheme);
    await tab.close();
  };

/** What a badge tells: of the first short-term operator. */
const badge: Station = async ({ visit, picture }) => {
  const tab = await visit('people', 'everyday', { layout: 'classic' });
  await tab.clickIn({ kind: 'operator', attrs: { term: 'short' } }, { css: '[data-does=details]', nth: 0 });
  await tab.waitForElement({ mark: { kind: 'popover' }, css: '[data-does=enter-date]' });
  await picture(tab, 'badge');
  await tab.press('Escape');
  await tab.waitForNoMark('popover');
  await tab.close();
};

const invite: Station = async ({ visit, picture }) => {
  const tab = await visit('people', 'everyday', { layout: 'desktop' });
  await tab.waitForMark('seats');
  await tab.click('#js_helper_bind, .people-toolbar button');
  await tab.clickIn({ kind: 'guard' }, '[data-does=agree]');
  await tab.waitForNoMark('guard');
  await tab.click('#js_helper_bind, .people-toolbar button');
  await tab.waitForMark('invite-help');
  await picture(tab, 'invite');
  await tab.close();
};

const home: Station = async ({ visit, picture }) => {
  const tab = await visit('home', 'everyday', { layout: 'desktop' });
  // The seats are those that the people page showed.
  await tab.waitForMark('status', { attrs: { long: '3/5' } });
  await picture(tab, 'home-desktop');
  await tab.close();
};

const guard =
  (scheme: 'light' | 'dark'): Station =>
  async ({ visit, picture }) => {
    const tab = await visit('settings', 'everyday', { layout: 'desktop' });
    await tab.waitForMark('admin-only', { attrs: { action: 'deregister' } });
    await tab.click({ css: 'a, button', text: '注销账号' });
    await tab.waitForMark('guard', { attrs: { action: 'deregister' } });
    await picture(tab, 'settings-guard', scheme);
    await tab.press('Escape');
    await tab.waitForNoMark('guard');
    await tab.close();
  };

/** What a mark says in short, the guard of something that only costs, and the ring around what was let through. */
const rename: Station = async ({ visit, picture }) => {
  const tab = await visit('settings', 'everyday', { layout: 'desktop' });
  await tab.waitForMark('admin-only', { attrs: { action: 'rename' } });
  await tab.hover({ mark: { kind: 'admin-only', attrs: { action: 'rename' } }, css: 'button' });
  await tab.waitForMark('popover', { attrs: { action: 'rename' } });
  await picture(tab, 'settings-mark');
  await tab.click({ css: '.weui-desktop-setting__item a', text: '修改', nth: 1 });
  await tab.waitForMark('guard', { attrs: { action: 'rename' } });
  await picture(tab, 'settings-guard-rename');
  await tab.clickIn({ kind: 'guard' }, '[data-does=agree]');
  await tab.waitForMark('armed');
  await picture(tab, 'settings-armed');
  await tab.close();
};

const secret =
  (scheme: 'light' | 'dark'): Station =>
  async ({ visit, picture }) => {
    const tab = await visit('developer', 'everyday', { layout: 'classic' });
    await tab.waitForMark('admin-only', { attrs: { action: 'reset-appsecret' } });
    await tab.click('#js_resetkey');
    await tab.waitForMark('guard', { attrs: { action: 'reset-appsecret' } });
    await picture(tab, 'developer-guard', scheme);
    await tab.close();
  };

/** How much one is warned, and what was done. */
const measure: Station = async ({ driver, picture }) => {
  const options = await driver.openExtensionPage('options.html#guards');
  await options.waitForElement('[data-preset=normal]');
  await picture(options, 'options-guards');
  await options.close();
  const journal = await driver.openExtensionPage('options.html#journal');
  await journal.waitForElement('main h2');
  await picture(journal, 'journal', 'dark');
  await journal.close();
};

const closing: Station = async ({ visit, picture }) => {
  const tab = await visit('closing', 'closing', { layout: 'classic', scenario: 'frozen' });
  await tab.waitForMark('notice', { attrs: { phase: 'frozen' } });
  await picture(tab, 'closing-frozen');
  await tab.close();
};

const unrecognised: Station = async ({ visit, picture }) => {
  const tab = await visit('people', 'strange', { layout: 'desktop', sabotage: 'unknown-markup,no-page-data' });
  await tab.waitForMark('unrecognised', { attrs: { page: 'people' } });
  await picture(tab, 'people-unrecognised');
  await tab.clickIn({ kind: 'unrecognised' }, '[data-does=why]');
  await tab.waitForElement({ mark: { kind: 'unrecognised' }, css: '[data-does=report]' });
  await picture(tab, 'people-why-nothing');
  await tab.close();
};

/** The person shows a list in words that nobody knows. */
const teaching: Station = async ({ visit, picture }) => {
  const tab = await visit('people', 'taught', { layout: 'desktop', sabotage: 'strange-words', late: 0 });
  await tab.waitForMark('unrecognised', { attrs: { page: 'people' } });
  await tab.clickIn({ kind: 'unrecognised' }, '[data-does=why]');
  await tab.waitForElement({ mark: { kind: 'unrecognised' }, css: '[data-does=report]' });
  await tab.clickIn({ kind: 'unrecognised' }, '[data-does=teach]');
  await tab.waitForMark('teach', { attrs: { step: 'row' } });
  await tab.click({ css: '#k_people_9f3 > div', nth: 1 }, { covered: true });
  await tab.waitForMark('teach', { attrs: { step: 'name' } });
  await picture(tab, 'people-teach');
  await tab.press('Escape');
  await tab.waitForNoMark('teach');
  await tab.close();
};

/** How well pages were read. */
const diagnostics: Station = async ({ driver, picture }) => {
  const options = await driver.openExtensionPage('options.html#diagnostics');
  await options.waitForElement('main h2');
  await picture(options, 'options-diagnostics');
  await options.close();
};

/** Runs in a page: whether something has stood still for a second, as it has when a person's hand is there. @param mark whose shadow root it is in */
export function standsStill({ mark, css }: { mark?: string; css: string }): boolean {
  const root = mark ? document.querySelector(`[data-mp-steward=${mark}]`)?.shadowRoot : document;
  const { x, y } = root?.querySelector(css)?.getBoundingClientRect() ?? {};
  const seen = window as unknown as { stoodAt?: string; stoodSince?: number };
  const at = `${css} ${x} ${y}`;
  if (seen.stoodAt !== at) Object.assign(seen, { stoodAt: at, stoodSince: performance.now() });
  return x !== undefined && performance.now() - (seen.stoodSince ?? 0) > 1000;
}

/** The side panel: in Chromium the browser's own, opened from the chip; in Firefox the same page in a tab. */
export async function panelBeside(driver: Driver, console_: Tab): Promise<Tab> {
  if (driver.name === 'firefox') return driver.openExtensionPage('sidepanel.html', NARROW);
  // What the background tells makes the chip wider.
  await console_.waitFor('the chip to come to rest', standsStill, { mark: 'status', css: '[data-does=open-panel]' });
  await console_.clickIn({ kind: 'status' }, '[data-does=open-panel]');
  const panel = await driver.realSidePanel();
  await panel.size(NARROW.width, NARROW.height);
  return panel;
}

const sidePanel: Station = async ({ driver, visit, picture }) => {
  const tab = await visit('people', 'everyday', { layout: 'desktop' });
  await tab.waitForMark('operator');
  const panel = await panelBeside(driver, tab);
  await panel.waitForElement({ css: '[role=tabpanel] li', nth: 0 });
  await picture(panel, 'sidepanel-roster');
  await panel.click({ css: '.person-head', nth: 0 });
  await panel.waitForElement('.person-head[aria-expanded=true]');
  await picture(panel, 'sidepanel-person', 'dark');
  await panel.click('.person-head[aria-expanded=true]');
  await panel.click('[data-tab=checklist]');
  for (const [index, css] of ITEMS.entries()) {
    const before = await panel.evaluate(countDone);
    await panel.click({ css: `[data-section] ${css}`, nth: 0 });
    await panel.waitFor(
      `tick ${index + 1}`,
      (n: number) => document.querySelectorAll('[data-done=true]').length > n,
      before,
    );
  }
  await picture(panel, 'sidepanel-checklist');
  await picture(panel, 'sidepanel-checklist', 'dark');
  await panel.close();
  await tab.close();
};

const countDone = (): number => document.querySelectorAll('[data-done=true]').length;

const popup =
  (scheme: 'light' | 'dark'): Station =>
  async ({ driver, visit, picture }) => {
    const tab = await visit('people', 'everyday', { layout: 'desktop' });
    await tab.waitForMark('operator');
    const small = await driver.openPopup();
    await small.waitForElement({ css: '.popup-account dd', text: String(ITEMS.length) });
    await picture(small, 'popup', scheme);
    await small.close();
    await tab.close();
  };

const ownPage =
  (page: 'overview' | 'options', scheme: 'light' | 'dark'): Station =>
  async ({ driver, picture }) => {
    const tab = await driver.openExtensionPage(`${page}.html`);
    await tab.waitForElement('h1');
    await picture(tab, page, scheme);
    await tab.close();
  };

const overview =
  (view: 'people' | 'timeline', scheme: 'light' | 'dark'): Station =>
  async ({ driver, picture }) => {
    const tab = await driver.openExtensionPage('overview.html');
    await tab.click(`[data-view=${view}]`);
    await tab.waitForElement(`[data-view=${view}][aria-selected=true]`);
    await picture(tab, `overview-${view}`, scheme);
    await tab.close();
  };

const rules =
  (name: string, view: string, scheme: 'light' | 'dark'): Station =>
  async ({ driver, picture }) => {
    const tab = await driver.openExtensionPage(`options.html#${view}`);
    await tab.waitForElement({ css: '[data-rule], [data-claim], [data-capability]', nth: 0 });
    await picture(tab, name, scheme);
    await tab.close();
  };

const panelRules: Station = async ({ driver, picture }) => {
  const panel = await driver.openExtensionPage('sidepanel.html', NARROW);
  await panel.click('[data-does=look-up-rules]');
  await panel.waitForElement('.rules-search input');
  await panel.type('djq');
  await panel.waitForElement({ css: 'mark', text: '冻结期', nth: 0 });
  await panel.click({ css: '.rule-more', nth: 0 });
  await picture(panel, 'sidepanel-rules');
  await panel.close();
};

/** Chinese shows everything; English, the texts that matter most. Each language has a browser of its own. */
const STATIONS: Record<Language, ReadonlyArray<readonly [step: string, station: Station]>> = {
  zh: [
    ['the people page, classic', people('classic', 'light')],
    ['the people page, desktop', people('desktop', 'light')],
    ['the people page in the dark', people('desktop', 'dark')],
    ['what a badge tells', badge],
    ['before an invitation', invite],
    ['the home page', home],
    ['the guard before 注销账号', guard('light')],
    ['the guard in the dark', guard('dark')],
    ['what a mark says, and an armed control', rename],
    ['the guard before an AppSecret is reset', secret('light')],
    ['how much to be warned, and the journal', measure],
    ['the closing page', closing],
    ['a page that is not recognised', unrecognised],
    ['showing a page how it is read', teaching],
    ['how well pages were read', diagnostics],
    ['the side panel and its checklist', sidePanel],
    ['the way out, from its questions to paper', wayOut],
    ['the popup', popup('light')],
    ['the popup in the dark', popup('dark')],
    ['the overview', ownPage('overview', 'light')],
    ['everybody, and in which accounts', overview('people', 'light')],
    ['the year ahead', overview('timeline', 'dark')],
    ['the options', ownPage('options', 'dark')],
    ['the rules', rules('rules', 'rules?topic=seats', 'light')],
    ['a rule and its sources', rules('rule', 'rules/freeze-period', 'dark')],
    ['the two documents, claim by claim', rules('claims', 'claims', 'light')],
    ['the rules beside the console', panelRules],
  ],
  en: [
    ['the people page in English', people('desktop', 'light')],
    ['what a badge tells, in English', badge],
    ['the overview in English', ownPage('overview', 'dark')],
    ['the guard in English', guard('light')],
    ['the guard before an AppSecret is reset, in English', secret('dark')],
    ['the side panel in English', sidePanel],
    ['the way out, in English', wayOut],
    ['the popup in English', popup('light')],
    ['a rule in English', rules('rule', 'rules/freeze-period', 'light')],
    ['who may do what, in English', rules('who', 'who', 'dark')],
  ],
};

/** @throws Error that names the step which could not be done */
export async function tour({ browser, executable, language, port, folder }: TourOptions): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sandbox = await startSandbox({ port });
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const extension = `.output/${browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}`;
  let number = 0;
  try {
    for (const spoken of language ? [language] : (['zh', 'en'] as const)) {
      const driver = await launch({
        extension,
        port: sandbox.port,
        language: spoken,
        ...(executable && { executable }),
      });
      const guide: Guide = {
        driver,
        language: spoken,
        visit: (page, account, world = {}) => driver.open(address(page, TOKENS[account], { ...CALM, ...world })),
        async picture(tab, name, scheme = 'light') {
          number += 1;
          await tab.media({ colorScheme: scheme });
          const file = `${String(number).padStart(2, '0')}-${name}-${spoken}-${scheme}.png`;
          await tab.screenshot(path.join(folder, file));
          console.log(`  ${file}`);
        },
      };
      try {
        for (const [step, station] of STATIONS[spoken])
          await station(guide).catch((error) => fail(step, error, guide, folder));
      } finally {
        await driver.close();
      }
    }
  } finally {
    await sandbox.close();
  }
  console.log(`The tour is done: ${number} pictures in ${folder}`);
}

/** Leaves a picture of where the tour stopped, and says which step it was. */
async function fail(step: string, error: Error, { driver }: Guide, folder: string): Promise<never> {
  for (const [index, tab] of driver.tabs().entries())
    await tab.screenshot(path.join(folder, `failed-${index + 1}.png`)).catch(() => {});
  throw new Error(`The tour stopped at ${step}: ${error.message}`);
}
