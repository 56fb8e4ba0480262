/**
 * What a spec may do with a browser, said once for Chromium and Firefox. Every press, click and letter is trusted input,
 * as from a person's own mouse and keyboard; nothing is called on the page's behalf.
 */

export type BrowserKind = 'chromium' | 'firefox';
export type Language = 'zh' | 'en';

/** Which of our marks: their kind (`data-mp-steward`), and attributes without the `data-` prefix; `null` means "must be absent". */
export interface MarkQuery {
  kind: string;
  attrs?: Record<string, string | null>;
  /** Only marks inside (or directly after) the smallest element that matches `css` and whose text holds `text`: a person's row, say. */
  within?: { css: string; text?: string };
}

/** One host element of ours, as found on the page at one moment. */
export interface Mark {
  kind: string;
  /** `data-*` attributes, without the prefix. */
  attrs: Record<string, string>;
  /** All its other attributes: `role`, `aria-label` … */
  others: Record<string, string>;
  visible: boolean;
  box: Box;
  /** Text that a person can see in its shadow root. */
  text: string;
  /** `outerHTML` of its shadow root: for looking, not for matching. */
  html: string;
  /** Place among all marks of its kind, in document order; only good until the page redraws. */
  nth: number;
}

/** In CSS pixels, from the top left of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where to act. A string is a CSS selector. Only visible elements count; if several remain, the call fails unless `nth` chooses.
 * With `mark`, the search runs inside that mark's open shadow root; without `css`, the mark itself is meant.
 */
export type Where = string | { css?: string; text?: string; nth?: number; mark?: MarkQuery };

export interface ClickOptions {
  button?: 'left' | 'middle' | 'right';
  /** Also where something lies over it that cannot be seen: the press is that one's. */
  covered?: true;
  timeout?: number;
}

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** Chromium only; Firefox ignores it. */
  forcedColors?: 'active' | 'none';
}

export interface Patience {
  /** Milliseconds; 10,000 if not said. */
  timeout?: number;
}

/** A serious finding of axe. */
export interface AxeFinding {
  id: string;
  impact: string;
  help: string;
  targets: string[];
}

/** What has the focus, shadow roots followed to the innermost element. */
export interface Focus {
  tag: string;
  id: string;
  text: string;
  /** Kind of the mark of ours that holds it, or null. */
  mark: string | null;
}

/** One page in a tab, a window or the side panel. */
export interface Tab {
  readonly browser: BrowserKind;
  /** Uncaught errors and `console.error` lines of the page since it was opened. */
  readonly problems: string[];
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Brings this tab to the front of its window, as a person does before using it. */
  front(): Promise<void>;
  close(): Promise<void>;

  /** Runs `fn` in the page's main world; `arg` and the result travel as JSON. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Calls `fn` in the page until it answers something truthy, and returns that. `what` names it in the failure. */
  waitFor<R, A = undefined>(
    what: string,
    fn: (arg: A) => R | Promise<R>,
    arg?: A,
    patience?: Patience,
  ): Promise<NonNullable<R>>;

  marks(kind?: string, attrs?: MarkQuery['attrs'], within?: MarkQuery['within']): Promise<Mark[]>;
  /** Waits for a visible mark that fits, and returns the first. */
  waitForMark(kind: string, query?: Omit<MarkQuery, 'kind'> & Patience): Promise<Mark>;
  /** Waits until exactly `count` visible marks fit. */
  waitForMarks(kind: string, count: number, query?: Omit<MarkQuery, 'kind'> & Patience): Promise<Mark[]>;
  /** Waits until no visible mark fits. */
  waitForNoMark(kind: string, query?: Omit<MarkQuery, 'kind'> & Patience): Promise<void>;

  click(where: Where, options?: ClickOptions): Promise<void>;
  /** A click on `css` inside the open shadow root of the mark that fits. */
  clickIn(
    mark: MarkQuery | Mark,
    where: string | { css?: string; text?: string; nth?: number },
    options?: ClickOptions,
  ): Promise<void>;
  hover(where: Where, options?: Pick<ClickOptions, 'covered'> & Patience): Promise<void>;
  /** A drag of the left button from the middle of `where`, by so many pixels. */
  drag(where: Where, by: { x: number; y: number }): Promise<void>;
  /** One key or chord: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `Space`, `a`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Letter by letter into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Clicks the field, replaces what it holds. */
  fill(where: Where, text: string): Promise<void>;
  /** Chooses a file in an `<input type=file>`. */
  upload(css: string, file: string): Promise<void>;
  focused(): Promise<Focus>;
  /** Presses Tab (or Shift+Tab) until what has the focus fits; fails after 60 presses. */
  tabTo(what: string, fits: (focus: Focus) => boolean, key?: 'Tab' | 'Shift+Tab'): Promise<Focus>;

  /** Waits for the element. */
  waitForElement(where: Where, patience?: Patience): Promise<void>;
  /** Waits until no visible element fits. */
  waitForGone(where: Where, patience?: Patience): Promise<void>;
  /** Visible text of the one visible element that fits; waits for it. */
  text(where: Where, patience?: Patience): Promise<string>;
  attribute(where: Where, name: string, patience?: Patience): Promise<string | null>;
  box(where: Where, patience?: Patience): Promise<Box>;
  /** How many visible elements fit, now. */
  count(where: Where): Promise<number>;

  screenshot(file?: string): Promise<Buffer>;
  size(width: number, height: number): Promise<void>;
  /** In Firefox this holds for the whole browser until changed; the fixtures put it back after each test. */
  media(media: Media): Promise<void>;
  /** Findings of axe that are serious or critical, in the page or in the part of it that `include` names. */
  axe(include?: string): Promise<AxeFinding[]>;
}

/** One real browser with the built extension in it, and a profile of its own. */
export interface Driver {
  readonly name: BrowserKind;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly origin: string;
  open(url: string, size?: { width: number; height: number }): Promise<Tab>;
  /** A page of the extension (`sidepanel.html?…`) as a tab. */
  openExtensionPage(path: string, size?: { width: number; height: number }): Promise<Tab>;
  /** As `open`, in a new window. */
  openInNewWindow(url: string, size?: { width: number; height: number }): Promise<Tab>;
  /** Runs `fn` in a page of the extension that is kept aside for this: `browser.*`, messages to the worker, IndexedDB. */
  inExtension<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Ends the service worker (Chromium) or the event page (Firefox); the next event starts it again. */
  killWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /**
   * Sets the clock of the worker that runs, as the machine's would be set: milliseconds since 1970. It starts the worker if it sleeps,
   * and lasts until that ends.
   */
  setWorkerClock(now: number): Promise<void>;
  /**
   * Sets the clock of everything of ours together, as the machine's would be set: of the worker, whichever runs, of the extension's
   * pages, and of the console's pages with our scripts in them; of those that are open and of those to come. What is shown already
   * does not know of it. It lasts until it is set again, or the test ends. While a clock is set, a worker that was killed is
   * started again at once: else it would live in the machine's time until somebody tells it.
   * @param now milliseconds since 1970; null for the machine's own time
   */
  setClock(now: number | null): Promise<void>;
  /** Reloads the extension under its open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Quits the browser and starts it again on the same profile; all tabs are gone. */
  restart(): Promise<void>;
  /** The browser's own side panel once something has opened it. Chromium only: Firefox's sidebar cannot be driven, so there it fails. */
  realSidePanel(patience?: Patience): Promise<Tab>;
  /**
   * The popup about the tab in front: in Chromium the one that the browser itself opens at its toolbar; in Firefox, whose own
   * cannot be driven, the same page as a tab that stays behind the one in front.
   */
  openPopup(patience?: Patience): Promise<Tab>;
  /** Every request to a network that was made by anything of ours since the browser started: URLs. It ought to be empty. */
  requestsOfOurs(): Promise<string[]>;
  /** Tabs opened through this driver and not closed yet. */
  tabs(): Tab[];
  /** Puts back what `media` changed for the whole browser, closes every tab opened through this driver. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser; found on this machine if not said. */
  executable?: string;
  /** Folder of the built extension; null for a browser without it, to compare with (Chromium only). */
  extension: string | null;
  /** Port of the sandbox console, or null to leave the network as it is (the real site). */
  port: number | null;
  /** The browser's own if not said. */
  language?: Language;
  headless?: boolean;
  /** IANA zone for the whole browser; the machine's own if not said. */
  timeZone?: string;
  /** Sends every host, not just the console's, to the sandbox, so that it sees each request that anything makes. */
  captive?: boolean;
}
