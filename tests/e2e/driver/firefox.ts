/**
 * Firefox through WebDriver BiDi (puppeteer-core). Two things go beyond its public face, so its version is pinned:
 * `connection.send` for raw BiDi, and a main frame's `_id`, the context's identifier.
 * With `--remote-allow-system-access` BiDi also reaches the browser's own window, where the rest is done.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../browsers.mjs';
import { firefoxShifting, shifting } from './fake-clock.ts';
import { environment, LANGUAGES, makeProfile, type Profile, SIZE } from './profile.ts';
import { type Hands, HandsTab, toExpression, until } from './tab.ts';
import type { Driver, LaunchOptions, Media, Tab } from './types.ts';

/**
 * In the browser's own window: notes each network request of the extension's own pages and worker. A content script asks in
 * the page's name, and cannot be told apart here; Chromium can tell, and in both the sandbox sees which hosts were asked.
 */
const WATCH_NETWORK = `
  window.mpStewardRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal: principal, externalContentPolicyType: type } = channel.loadInfo ?? {};
    // A tab goes to, or opens at, a place that a person has asked for: that page's own request, and not ours.
    if (type === Ci.nsIContentPolicy.TYPE_DOCUMENT && /^(?:mp|pay|developers)\\.weixin\\.qq\\.com$/.test(channel.URI.host)) return;
    if (principal?.isAddonOrExpandedAddonPrincipal) window.mpStewardRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
  0`;

/** In the browser's own window: says that Firefox speaks this language, whichever its packages do, since extensions ask it. */
const speak = (tag: string) =>
  `Services.locale.availableLocales = ['en-US', 'zh-CN']; Services.locale.requestedLocales = ['${tag}']; 0`;

/** Fixed, so that the extension's pages have the same origin, and so the same database, after a restart. */
const UUID = '5e1f57e3-2d0a-4c5b-9c11-6d702d737465';

const CONSOLE = 'https://mp.weixin.qq.com/';

/** About as large as the browser would show it. */
const POPUP = { width: 360, height: 480 };

interface Bidi {
  send(method: string, params: object): Promise<{ result?: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

function preferences({ port, language, captive }: LaunchOptions, id: string): Record<string, unknown> {
  const loopback: Record<string, unknown> = captive
    ? { 'network.dns.forceResolve': '127.0.0.1' }
    : { 'network.dns.localDomains': 'mp.weixin.qq.com' };
  return {
    ...(port !== null && { ...loopback, 'network.socket.forcePort': `443=${port}` }),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // Temporary add-ons are removed at exit; what they stored must outlive that, as it does for an installed one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(language && { 'intl.accept_languages': LANGUAGES[language].accept }),
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'toolkit.telemetry.enabled': false,
    'browser.translations.automaticallyPopup': false,
  };
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #id: string;
  readonly #folder: string;
  readonly #tabs = new Map<Page, Tab>();
  #browser!: Browser;
  #front: Page | null = null;
  #aside: Page | null = null;
  #mediaChanged = false;
  #earlierRequests: string[] = [];
  /** How far our clocks are ahead of the machine's, milliseconds. */
  #ahead = 0;

  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#profile = makeProfile(options.extension, options.language);
    if (!this.#profile.extension) throw new Error('Firefox is driven through the extension’s identifier: it needs one');
    this.#folder = this.#profile.extension;
    const manifest = JSON.parse(readFileSync(path.join(this.#folder, 'manifest.json'), 'utf8'));
    this.#id = manifest.browser_specific_settings.gecko.id;
  }

  /** For a person: goes to the address in the tab that the window opened with. */
  async show(url: string): Promise<void> {
    const page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    await page.goto(url);
  }

  /** Settles when the person has closed the window, or the browser is gone. */
  closed(): Promise<void> {
    return new Promise((resolve) => {
      this.#browser.on('disconnected', () => resolve());
      const noneLeft = async () => {
        const pages = await this.#browser.pages().catch(() => []);
        if (pages.length === 0) resolve();
      };
      this.#browser.on('targetdestroyed', () => void noneLeft());
    });
  }

  async start() {
    const { headless = true, language, timeZone, port } = this.#options;
    const executablePath = this.#options.executable ?? findBrowsers(['firefox']).firefox;
    if (!executablePath) throw new Error('No Firefox was found; run: node tests/setup.mjs');
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      userDataDir: this.#profile.folder,
      acceptInsecureCerts: port !== null,
      defaultViewport: null,
      args: ['--remote-allow-system-access', `--width=${SIZE.width}`, `--height=${SIZE.height + 90}`],
      extraPrefsFirefox: preferences(this.#options, this.#id),
      env: environment(language, timeZone),
      handleSIGINT: false,
      timeout: 60_000,
    });
    if (language) await this.#inBrowser(speak(LANGUAGES[language].tag));
    await this.#inBrowser(WATCH_NETWORK);
    if (this.#ahead !== 0) await this.#shiftAll();
    await this.#browser.installExtension(this.#folder);
  }

  async #send<T>(method: string, params: object): Promise<T> {
    const { connection } = this.#browser as unknown as { connection: Bidi };
    const reply = await connection.send(method, params);
    return (reply.result ?? reply) as T;
  }

  /** Runs an expression in the browser's own window, with its privileges. */
  async #inBrowser(expression: string): Promise<unknown> {
    const { contexts } = await this.#send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    const answer = await this.#send<{
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    }>('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return (answer.result ?? (answer as { value?: unknown })).value;
  }

  #contextOf(page: Page): string {
    return (page.mainFrame() as unknown as { _id: string })._id;
  }

  #handsOf(page: Page): Hands {
    /** Puppeteer waits in vain for the load events of the extension's own pages. */
    const goto = async (url: string) => {
      if (url.startsWith('moz-extension:'))
        await this.#send('browsingContext.navigate', { context: this.#contextOf(page), url, wait: 'complete' });
      else await page.goto(url, { waitUntil: 'load' });
    };
    return {
      run: (expression) => page.evaluate(expression),
      async mouse(what, x, y, button) {
        if (what === 'move') await page.mouse.move(x, y);
        else await page.mouse[what]({ button });
      },
      key: (what, key) => page.keyboard[what](key as KeyInput),
      letter: (letter) => page.keyboard.type(letter),
      goto,
      reload: () => this.#send('browsingContext.reload', { context: this.#contextOf(page), wait: 'complete' }),
      back: () => this.#send('browsingContext.traverseHistory', { context: this.#contextOf(page), delta: -1 }),
      front: async () => {
        if (this.#front === page) return;
        await this.#send('browsingContext.activate', { context: this.#contextOf(page) });
        this.#front = page;
      },
      close: () => page.close(),
      upload: async (css, file) => {
        const input = (await page.$(css)) as ElementHandle<HTMLInputElement> | null;
        if (!input) throw new Error(`${css}: no such field`);
        await input.uploadFile(file);
      },
      screenshot: () => page.screenshot(),
      size: (width, height) => page.setViewport({ width, height }),
      media: (media) => this.#media(media),
    };
  }

  /** This Firefox cannot emulate media features for one page, but has preferences that change them everywhere, at once. */
  async #media({ colorScheme, reducedMotion }: Media): Promise<void> {
    this.#mediaChanged = true;
    const set = (name: string, value: number) => `Services.prefs.setIntPref('${name}', ${value});`;
    await this.#inBrowser(
      [
        colorScheme ? set('layout.css.prefers-color-scheme.content-override', colorScheme === 'dark' ? 0 : 1) : '',
        colorScheme ? set('ui.systemUsesDarkTheme', colorScheme === 'dark' ? 1 : 0) : '',
        reducedMotion ? set('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0) : '',
        '0',
      ].join(' '),
    );
  }

  async #resetMedia(): Promise<void> {
    if (!this.#mediaChanged) return;
    this.#mediaChanged = false;
    const names = [
      'layout.css.prefers-color-scheme.content-override',
      'ui.systemUsesDarkTheme',
      'ui.prefersReducedMotion',
    ];
    await this.#inBrowser(`${names.map((name) => `Services.prefs.clearUserPref('${name}');`).join(' ')} 0`);
  }

  async #adopt(page: Page, url: string, size?: { width: number; height: number }): Promise<Tab> {
    const tab = new HandsTab('firefox', this.#handsOf(page));
    page.on('pageerror', (error) => tab.problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && tab.problems.push(message.text()));
    page.on('close', () => this.#tabs.delete(page));
    this.#tabs.set(page, tab);
    this.#front = page;
    if (this.#options.headless !== false || size) await page.setViewport(size ?? SIZE);
    await tab.goto(url);
    return tab;
  }

  async open(url: string, size?: { width: number; height: number }): Promise<Tab> {
    return this.#adopt(await this.#browser.newPage(), url, size);
  }

  openExtensionPage(page: string, size?: { width: number; height: number }): Promise<Tab> {
    return this.open(`${this.origin}/${page}`, size);
  }

  async openInNewWindow(url: string, size?: { width: number; height: number }): Promise<Tab> {
    return this.#adopt(await this.#browser.newPage({ type: 'window' }), url, size);
  }

  async inExtension<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return (await this.#runAside(toExpression(fn, arg))) as R;
  }

  async #runAside(expression: string): Promise<unknown> {
    if (!this.#aside || this.#aside.isClosed()) {
      const before = this.#front;
      this.#aside = await this.#browser.newPage({ type: 'tab', background: true });
      this.#front = before;
      await this.#send('browsingContext.navigate', {
        context: this.#contextOf(this.#aside),
        url: `${this.origin}/options.html`,
        wait: 'complete',
      });
    }
    return this.#aside.evaluate(expression);
  }

  #state(): Promise<unknown> {
    return this.#inBrowser(`WebExtensionPolicy.getByID('${this.#id}')?.extension?.backgroundState ?? 'none'`);
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.#state()) === 'running';
  }

  async killWorker(): Promise<void> {
    const extension = `WebExtensionPolicy.getByID('${this.#id}').extension`;
    const after = await this.#inBrowser(
      `${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => ${extension}.backgroundState)`,
    );
    // Whoever waited for it to end may have started it again before anybody else can look.
    if (after !== 'stopped')
      await until('the event page to end', async () => ((await this.#state()) === 'stopped' ? true : null));
  }

  async setWorkerClock(now: number): Promise<void> {
    await this.#runAside(shifting(now - Date.now(), 'await browser.runtime.getBackgroundPage()'));
  }

  async setClock(now: number | null): Promise<void> {
    this.#ahead = now === null ? 0 : now - Date.now();
    await this.#shiftAll();
    // The event page must not sleep through it, and what is told to the browser's own window takes its time to arrive.
    await this.#runAside(shifting(this.#ahead, 'await browser.runtime.getBackgroundPage()'));
  }

  #shiftAll(): Promise<unknown> {
    return this.#inBrowser(firefoxShifting(this.#ahead, this.#id, [`${this.origin}/`, CONSOLE]));
  }

  async reloadExtension(): Promise<void> {
    if (this.#aside) await this.#aside.close().catch(() => {});
    this.#aside = null;
    await this.#inBrowser(`AddonManager.getAddonByID('${this.#id}').then((addon) => addon.reload()).then(() => 0)`);
    await until('the extension to come back', async () => ((await this.#state()) === 'none' ? null : true), 20_000);
  }

  async requestsOfOurs(): Promise<string[]> {
    const now = JSON.parse(String(await this.#inBrowser('JSON.stringify(window.mpStewardRequests)'))) as string[];
    return [...this.#earlierRequests, ...now];
  }

  tabs(): Tab[] {
    return [...this.#tabs.values()];
  }

  async restart(): Promise<void> {
    this.#earlierRequests = await this.requestsOfOurs();
    await this.#browser.close();
    this.#tabs.clear();
    this.#aside = null;
    this.#front = null;
    await this.start();
  }

  async realSidePanel(): Promise<Tab> {
    throw new Error('Firefox’s sidebar cannot be driven: open sidepanel.html as a tab.');
  }

  async openPopup(): Promise<Tab> {
    const page = await this.#browser.newPage({ type: 'tab', background: true });
    const hands = { ...this.#handsOf(page), front: async () => {} };
    const tab = new HandsTab('firefox', hands);
    this.#tabs.set(page, tab);
    await hands.size(POPUP.width, POPUP.height);
    await hands.goto(`${this.origin}/popup.html`);
    return tab;
  }

  async tidy(): Promise<void> {
    await this.#resetMedia();
    if (this.#ahead !== 0) await this.setClock(null);
    // The last tab of a window would take the window with it: the first one, blank, always stays.
    for (const page of [...this.#tabs.keys()]) await page.close().catch(() => {});
    this.#tabs.clear();
    this.#front = null;
  }

  async close(): Promise<void> {
    await this.#browser?.close().catch(() => {});
    this.#profile.remove();
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const driver = new FirefoxDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
