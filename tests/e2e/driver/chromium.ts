/** Chromium through Playwright, and through its debugging protocol for what Playwright does not list: worker, side panel, popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../../browsers.mjs';
import { CdpHands } from './cdp-hands.ts';
import { shifting } from './fake-clock.ts';
import { environment, LANGUAGES, makeProfile, type Profile, SIZE } from './profile.ts';
import { type Hands, HandsTab, toExpression, until } from './tab.ts';
import type { Driver, LaunchOptions, Patience, Tab } from './types.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

function chromiumArguments({ port, language, captive }: LaunchOptions, extension: string | null, byFlag: boolean) {
  const sandbox =
    port === null
      ? []
      : [
          `--host-resolver-rules=MAP ${captive ? '*' : 'mp.weixin.qq.com'}:443 127.0.0.1:${port}`,
          '--ignore-certificate-errors',
        ];
  const loading = !extension
    ? []
    : byFlag
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : ['--enable-unsafe-extension-debugging'];
  return [
    ...loading,
    ...sandbox,
    ...(language ? [`--lang=${LANGUAGES[language].tag}`, `--accept-lang=${LANGUAGES[language].accept}`] : []),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Without developer mode an extension that reloads itself comes back disabled. */
function allowReloads(profile: Profile) {
  mkdirSync(path.join(profile.folder, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } }, session: { restore_on_startup: 5 } };
  writeFileSync(path.join(profile.folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function handsOf(page: Page): Hands {
  return {
    run: (expression) => page.evaluate(expression),
    async mouse(what, x, y, button) {
      if (what === 'move') await page.mouse.move(x, y);
      else await page.mouse[what]({ button });
    },
    key: (what, key) => page.keyboard[what](key),
    letter: (letter) => page.keyboard.type(letter),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    front: () => page.bringToFront(),
    close: () => page.close(),
    upload: (css, file) => page.setInputFiles(css, file),
    screenshot: () => page.screenshot(),
    size: (width, height) => page.setViewportSize({ width, height }),
    media: (media) => page.emulateMedia(media),
  };
}

/** Runs in a page of the extension: any message starts a worker that sleeps. */
async function wake(): Promise<void> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome;
  await runtime.sendMessage({}).catch(() => {});
}

/** Runs in a page of the extension. */
async function countWorkers(): Promise<number> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { getContexts(q: object): Promise<unknown[]> } } })
    .chrome;
  return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  origin = '';
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #tabs = new Map<Page, Tab>();
  #context!: BrowserContext;
  #cdp!: CDPSession;
  #aside: Page | null = null;
  readonly #requestsOfOurs: string[] = [];
  /** How far our clocks are ahead of the machine's, milliseconds. */
  #ahead = 0;
  /** Shifts the clock of the content scripts in each open page; it goes with the page. */
  readonly #shiftScripts = new Map<Page, () => Promise<void>>();

  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#profile = makeProfile(options.extension, options.language);
    allowReloads(this.#profile);
  }

  /** A new page without a tab's comforts, for measuring. */
  newPage(): Promise<Page> {
    return this.#context.newPage();
  }

  /** A session with the browser itself, for tracing. */
  get cdp(): CDPSession {
    return this.#cdp;
  }

  /** For a person: goes to the address in the tab that the window opened with. */
  async show(url: string): Promise<void> {
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(url);
  }

  /** Settles when the person has closed the window, or the browser is gone. */
  closed(): Promise<void> {
    return new Promise((resolve) => {
      this.#context.on('close', () => resolve());
      const noneLeft = () => this.#context.pages().length === 0 && resolve();
      const watch = (page: Page) => page.on('close', noneLeft);
      this.#context.pages().forEach(watch);
      this.#context.on('page', watch);
    });
  }

  async start() {
    const { headless = true, language, timeZone } = this.#options;
    const executablePath = this.#options.executable ?? findBrowsers(['chromium']).chromium;
    if (!executablePath) throw new Error('No Chromium was found; run: node tests/setup.mjs');
    const branded = /google.?chrome(?!.*testing)/i.test(executablePath);
    this.#context = await chromium.launchPersistentContext(this.#profile.folder, {
      executablePath,
      headless,
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: headless ? SIZE : null,
      ignoreHTTPSErrors: this.#options.port !== null,
      args: chromiumArguments(this.#options, this.#profile.extension, !branded),
      env: environment(language, timeZone),
      handleSIGINT: false,
      ignoreDefaultArgs: [...(headless ? [] : ['--enable-automation']), ...(branded ? ['--disable-extensions'] : [])],
    });
    const browser = this.#context.browser();
    if (!browser) throw new Error('Chromium gave no debugging connection');
    this.#cdp = await browser.newBrowserCDPSession();
    this.#context.on('request', (request) => {
      if (request.serviceWorker()?.url().startsWith('chrome-extension:')) this.#noteRequest(request.url());
    });
    if (this.#ahead !== 0) await this.#context.addInitScript(shifting(this.#ahead));
    this.#context.on('serviceworker', (worker) => {
      if (this.#ahead !== 0) void worker.evaluate(shifting(this.#ahead)).catch(() => {});
    });
    if (!headless) await this.#leaveToPerson();
    if (!this.#profile.extension) return;
    if (branded) await this.#cdp.send('Extensions.loadUnpacked' as never, { path: this.#profile.extension } as never);
    const worker = await until('the extension’s worker', () => this.#worker(), 30_000);
    this.origin = new URL(worker.url).origin.replace('null', `chrome-extension://${new URL(worker.url).host}`);
  }

  /** Dialogs and downloads are the person's, not ours to answer or to tidy away. */
  async #leaveToPerson() {
    this.#context.on('dialog', () => {});
    await this.#cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
  }

  async #targets(): Promise<Target[]> {
    return (await this.#cdp.send('Target.getTargets')).targetInfos;
  }

  async #worker(): Promise<Target | null> {
    const ours = (url: string) => url.startsWith(this.origin || 'chrome-extension://');
    return (await this.#targets()).find(({ type, url }) => type === 'service_worker' && ours(url)) ?? null;
  }

  #adopt(page: Page, size = this.#options.headless === false ? null : SIZE): Tab {
    const tab = new HandsTab('chromium', handsOf(page));
    page.on('pageerror', (error) => tab.problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && tab.problems.push(message.text()));
    page.on('close', () => {
      this.#tabs.delete(page);
      this.#shiftScripts.delete(page);
    });
    this.#tabs.set(page, tab);
    if (size) void page.setViewportSize(size).catch(() => {});
    return tab;
  }

  #noteRequest(url: string) {
    if (/^(https?|wss?):/.test(url)) this.#requestsOfOurs.push(url);
  }

  /** Notes what a page asks of the network on our behalf: in a document of ours, or in a page where a script of ours began it. */
  async #watchNetwork(page: Page) {
    const session = await this.#context.newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ documentURL, request, initiator, requestId, loaderId }) => {
      // The tab itself goes to another page of the console, as a person has asked it to: that page's own request.
      if (requestId === loaderId && request.url.startsWith('https://mp.weixin.qq.com/')) return;
      const frames = initiator.stack?.callFrames ?? [];
      const isOurs = [documentURL, initiator.url ?? '', ...frames.map(({ url }) => url)].some((url) =>
        url.startsWith(this.origin),
      );
      if (isOurs) this.#noteRequest(request.url);
    });
  }

  /** Playwright's init scripts run in the page's own world alone: those of content scripts are found here as they come to be. */
  async #watchScripts(page: Page) {
    const session = await this.#context.newCDPSession(page);
    const worlds = new Set<number>();
    const shift = (contextId: number) =>
      session.send('Runtime.evaluate', { expression: shifting(this.#ahead), contextId }).catch(() => {});
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.startsWith(this.origin) || context.auxData?.type !== 'isolated') return;
      worlds.add(context.id);
      if (this.#ahead !== 0) void shift(context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    this.#shiftScripts.set(page, async () => void (await Promise.all([...worlds].map(shift))));
    await session.send('Runtime.enable');
  }

  async open(url: string, size?: { width: number; height: number }): Promise<Tab> {
    const page = await this.#context.newPage();
    const tab = this.#adopt(page, size);
    await this.#watchNetwork(page);
    await this.#watchScripts(page);
    await this.#keepTime();
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(page: string, size?: { width: number; height: number }): Promise<Tab> {
    return this.open(`${this.origin}/${page}`, size);
  }

  async openInNewWindow(url: string, size?: { width: number; height: number }): Promise<Tab> {
    const opened = this.#context.waitForEvent('page');
    await this.#cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const page = await opened;
    const tab = this.#adopt(page, size);
    await this.#watchNetwork(page);
    await this.#watchScripts(page);
    await this.#keepTime();
    await tab.goto(url);
    return tab;
  }

  async inExtension<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    if (!this.#aside || this.#aside.isClosed()) {
      this.#aside = await this.#context.newPage();
      await this.#aside.goto(`${this.origin}/options.html`);
    }
    return (await this.#aside.evaluate(toExpression(fn, arg))) as R;
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.#worker()) !== null;
  }

  async killWorker(): Promise<void> {
    const worker = await this.#worker();
    if (!worker) return;
    // One that is closed while it still starts hangs for seconds: first let it be seen running from inside.
    await until('the worker to have started', async () => ((await this.inExtension(countWorkers)) > 0 ? true : null));
    await this.#cdp.send('Target.closeTarget', { targetId: worker.targetId });
    const gone = async () =>
      (await this.#targets()).some(({ targetId }) => targetId === worker.targetId) ? null : true;
    await until('the worker to end', gone);
    await this.#keepTime();
  }

  async setWorkerClock(now: number): Promise<void> {
    await this.inExtension(wake);
    const ours = async () => this.#context.serviceWorkers().find((each) => each.url().startsWith(this.origin)) ?? null;
    const worker = await until('the worker to be there', ours);
    await worker.evaluate(shifting(now - Date.now()));
  }

  async setClock(now: number | null): Promise<void> {
    this.#ahead = now === null ? 0 : now - Date.now();
    const expression = shifting(this.#ahead);
    // These heap up, and the last one holds.
    await this.#context.addInitScript(expression);
    for (const page of this.#context.pages()) await page.evaluate(expression).catch(() => {});
    for (const shift of this.#shiftScripts.values()) await shift();
    await this.setWorkerClock(Date.now() + this.#ahead);
  }

  /**
   * A worker that wakes knows nothing of the clock that was set, and would take the first thing it hears for something of the
   * machine's own day. Where a clock is set, it is woken by us, by nothing in particular, before anything else does.
   */
  async #keepTime(): Promise<void> {
    if (this.#ahead !== 0) await this.setWorkerClock(Date.now() + this.#ahead);
  }

  async reloadExtension(): Promise<void> {
    const before = (await this.#worker())?.targetId;
    await this.inExtension(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 0);
    });
    const again = async () => {
      const worker = await this.#worker();
      return worker && worker.targetId !== before ? worker : null;
    };
    await until('the extension to come back', again, 20_000);
  }

  async restart(): Promise<void> {
    await this.#context.close();
    this.#aside = null;
    await this.start();
  }

  /** A page of the extension that Playwright does not list, because it is in no tab. */
  async #outsideTabs(file: string, timeout?: number): Promise<Tab> {
    const inTabs = new Set<string>();
    for (const page of this.#context.pages()) {
      const session = await this.#context.newCDPSession(page);
      inTabs.add((await session.send('Target.getTargetInfo')).targetInfo.targetId);
      await session.detach();
    }
    const find = async () =>
      (await this.#targets()).find(
        ({ targetId, type, url }) =>
          type === 'page' && !inTabs.has(targetId) && url.startsWith(`${this.origin}/${file}`),
      ) ?? null;
    const { targetId } = await until(`${file} outside of any tab`, find, timeout);
    const hands = await CdpHands.attach(this.#cdp, targetId);
    if (this.#ahead !== 0) await hands.reloadWith(shifting(this.#ahead));
    return new HandsTab('chromium', hands);
  }

  realSidePanel({ timeout }: Patience = {}): Promise<Tab> {
    return this.#outsideTabs('sidepanel.html', timeout);
  }

  async openPopup({ timeout }: Patience = {}): Promise<Tab> {
    const worker = this.#context.serviceWorkers().at(-1);
    await worker?.evaluate('chrome.action.openPopup()');
    return this.#outsideTabs('popup.html', timeout);
  }

  async requestsOfOurs(): Promise<string[]> {
    return [...this.#requestsOfOurs];
  }

  tabs(): Tab[] {
    return [...this.#tabs.values()];
  }

  async tidy(): Promise<void> {
    if (this.#ahead !== 0) await this.setClock(null);
    await Promise.all([...this.#tabs.keys()].map((page) => page.close().catch(() => {})));
  }

  async close(): Promise<void> {
    await this.#context.close().catch(() => {});
    this.#profile.remove();
  }
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const driver = new ChromiumDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
