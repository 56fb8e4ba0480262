/** Everything a tab can do, built on the few things that differ from browser to browser (`Hands`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import { inPage, type Located, type PlainWhere, type Request } from './in-page.ts';
import type {
  AxeFinding,
  Box,
  BrowserKind,
  ClickOptions,
  Focus,
  Mark,
  MarkQuery,
  Media,
  Patience,
  Tab,
  Where,
} from './types.ts';

/** Milliseconds. A crowded machine is slow, and a long wait costs only where something fails. */
const PATIENCE = 10_000;
const POLL = 40;

/** What each browser does in its own way. Coordinates are CSS pixels of the viewport. */
export interface Hands {
  /** Value of a JavaScript expression in the page's main world, promises awaited. */
  run(expression: string): Promise<unknown>;
  mouse(what: 'move' | 'down' | 'up', x: number, y: number, button: 'left' | 'middle' | 'right'): Promise<void>;
  key(what: 'down' | 'up', key: string): Promise<void>;
  letter(letter: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
  upload(css: string, file: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  size(width: number, height: number): Promise<void>;
  media(media: Media): Promise<void>;
}

/**
 * A function and its argument as one expression. Compilers that keep names call a helper, `__name`, which a page does not have.
 */
export function toExpression(fn: (...args: never[]) => unknown, arg: unknown): string {
  const json = arg === undefined ? '' : JSON.stringify(arg);
  return `(() => { const __name = (f) => f; return (${fn.toString()})(${json}); })()`;
}

/** Asks again until the answer is not `null`; then gives it. `describe` is asked for the reason only when time is up. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  timeout = PATIENCE,
  why?: () => string,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask().catch((error: Error) => {
      // The page is being loaded again: there is nothing to ask until it is there.
      if (
        /context was destroyed|cannot find (?:default execution )?context|navigat/i.test(error.message) &&
        Date.now() < end
      )
        return null;
      throw error;
    });
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms${why ? ` (${why()})` : ''}`);
    await pause(POLL);
  }
}

const say = (where: Where) => (typeof where === 'string' ? where : JSON.stringify(where));

function plainWhere(where: Where): PlainWhere {
  const full = typeof where === 'string' ? { css: where } : where;
  return { css: full.css ?? null, text: full.text ?? null, nth: full.nth ?? null, mark: full.mark ?? null };
}

/** Runs in the page: settles once what moves by itself has come to its end, or after half a second. */
async function stillness(): Promise<void> {
  const roots = [
    document,
    ...[...document.querySelectorAll('[data-mp-steward]')].flatMap((host) => host.shadowRoot ?? []),
  ];
  const moving = roots
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  const all = Promise.allSettled(moving.map(({ finished }) => finished));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 500))]);
}

export class HandsTab implements Tab {
  readonly problems: string[] = [];
  readonly #hands: Hands;

  constructor(
    readonly browser: BrowserKind,
    hands: Hands,
  ) {
    this.#hands = hands;
  }

  url = () => this.evaluate(() => location.href);
  goto = (url: string) => this.#hands.goto(url);
  reload = () => this.#hands.reload();
  back = () => this.#hands.back();
  front = () => this.#hands.front();
  close = () => this.#hands.close();
  size = (width: number, height: number) => this.#hands.size(width, height);
  media = (media: Media) => this.#hands.media(media);
  upload = (css: string, file: string) => this.#hands.upload(css, file);

  async evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return (await this.#hands.run(toExpression(fn, arg))) as R;
  }

  async waitFor<R, A = undefined>(
    what: string,
    fn: (arg: A) => R | Promise<R>,
    arg?: A,
    { timeout }: Patience = {},
  ): Promise<NonNullable<R>> {
    return until(what, async () => (await this.evaluate(fn, arg)) || null, timeout) as Promise<NonNullable<R>>;
  }

  async #ask<T>(request: Request): Promise<T> {
    return (await this.evaluate(inPage, request)) as T;
  }

  async marks(kind?: string, attrs?: MarkQuery['attrs'], within?: MarkQuery['within']): Promise<Mark[]> {
    const query = kind ? { kind, ...(attrs && { attrs }), ...(within && { within }) } : null;
    return this.#ask<Mark[]>({ op: 'marks', query });
  }

  async #waitForVisible(query: MarkQuery, enough: (marks: Mark[]) => boolean, what: string, timeout?: number) {
    let seen: Mark[] = [];
    const visible = async () => {
      seen = (await this.marks(query.kind, query.attrs, query.within)).filter((mark) => mark.visible);
      return enough(seen) ? seen : null;
    };
    const found = until(`${what} ${JSON.stringify(query)}`, visible, timeout, () => `${seen.length} visible`);
    return found.catch(async (error: Error) => {
      const all = (await this.marks()).map(({ kind, attrs, visible: v }) => JSON.stringify({ kind, v, ...attrs }));
      throw new Error(`${error.message}; marks there: ${all.slice(0, 12).join(' ') || 'none'}`);
    });
  }

  async waitForMark(kind: string, { timeout, ...query }: Omit<MarkQuery, 'kind'> & Patience = {}): Promise<Mark> {
    const marks = await this.#waitForVisible({ kind, ...query }, (seen) => seen.length > 0, 'a mark', timeout);
    return marks[0] as Mark;
  }

  waitForMarks(kind: string, count: number, { timeout, ...query }: Omit<MarkQuery, 'kind'> & Patience = {}) {
    return this.#waitForVisible({ kind, ...query }, (seen) => seen.length === count, `${count} marks`, timeout);
  }

  async waitForNoMark(kind: string, { timeout, ...query }: Omit<MarkQuery, 'kind'> & Patience = {}): Promise<void> {
    await this.#waitForVisible({ kind, ...query }, (seen) => seen.length === 0, 'no mark', timeout);
  }

  async #locate(where: Where, hit: boolean, timeout?: number) {
    let why = '';
    const request: Request = { op: 'locate', where: plainWhere(where), hit };
    const ask = async () => {
      const located = await this.#ask<Located>(request);
      if (located.ok) return located;
      why = located.why;
      return null;
    };
    return until(say(where), ask, timeout, () => why);
  }

  async click(where: Where, { button = 'left', covered, timeout }: ClickOptions = {}): Promise<void> {
    await this.front();
    const { x, y } = await this.#locate(where, !covered, timeout);
    await this.#hands.mouse('move', x, y, button);
    await this.#hands.mouse('down', x, y, button);
    await this.#hands.mouse('up', x, y, button);
  }

  clickIn(
    mark: MarkQuery | Mark,
    where: string | { css?: string; text?: string; nth?: number },
    options?: ClickOptions,
  ) {
    const inside = typeof where === 'string' ? { css: where } : where;
    // A mark seen earlier is found again by what it says of itself: the page may have redrawn it since.
    return this.click({ ...inside, mark: { ...mark } }, options);
  }

  async hover(where: Where, { covered, timeout }: Pick<ClickOptions, 'covered'> & Patience = {}): Promise<void> {
    await this.front();
    const { x, y } = await this.#locate(where, !covered, timeout);
    await this.#hands.mouse('move', x, y, 'left');
  }

  async drag(where: Where, by: { x: number; y: number }): Promise<void> {
    await this.front();
    const { x, y } = await this.#locate(where, true);
    await this.#hands.mouse('move', x, y, 'left');
    await this.#hands.mouse('down', x, y, 'left');
    for (const part of [0.3, 0.6, 1]) await this.#hands.mouse('move', x + by.x * part, y + by.y * part, 'left');
    await this.#hands.mouse('up', x + by.x, y + by.y, 'left');
  }

  async press(chord: string): Promise<void> {
    await this.front();
    const keys = chord.split('+').filter(Boolean);
    for (const key of keys) await this.#hands.key('down', key);
    for (const key of keys.toReversed()) await this.#hands.key('up', key);
  }

  async type(text: string): Promise<void> {
    await this.front();
    for (const letter of text) await this.#hands.letter(letter);
  }

  async fill(where: Where, text: string): Promise<void> {
    await this.click(where);
    await this.press(process.platform === 'darwin' ? 'Meta+a' : 'Control+a');
    await this.press('Delete');
    await this.type(text);
  }

  focused = () => this.#ask<Focus>({ op: 'focused' });

  async tabTo(what: string, fits: (focus: Focus) => boolean, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await this.press(key);
      const focus = await this.focused();
      if (fits(focus)) return focus;
      passed.push(`${focus.tag} ${focus.text.slice(0, 20)}`);
    }
    throw new Error(`${key} did not reach ${what}; it passed ${passed.slice(0, 20).join(' | ')}`);
  }

  async waitForElement(where: Where, { timeout }: Patience = {}): Promise<void> {
    const there = async () => ((await this.count(where)) > 0 ? true : null);
    await until(say(where), there, timeout);
  }

  async waitForGone(where: Where, { timeout }: Patience = {}): Promise<void> {
    const gone = async () => ((await this.count(where)) === 0 ? true : null);
    await until(`${say(where)} to go`, gone, timeout);
  }

  async text(where: Where, { timeout }: Patience = {}): Promise<string> {
    return (await this.#locate(where, false, timeout)).text;
  }

  async box(where: Where, { timeout }: Patience = {}): Promise<Box> {
    return (await this.#locate(where, false, timeout)).box;
  }

  async attribute(where: Where, name: string, { timeout }: Patience = {}): Promise<string | null> {
    const request: Request = { op: 'attribute', where: plainWhere(where), name };
    const { value } = await until(say(where), () => this.#ask<{ value: string | null } | null>(request), timeout);
    return value;
  }

  count = (where: Where) => this.#ask<number>({ op: 'count', where: plainWhere(where) });

  async screenshot(file?: string): Promise<Buffer> {
    await this.front();
    await this.evaluate(stillness);
    const picture = Buffer.from(await this.#hands.screenshot());
    if (file) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, picture);
    }
    return picture;
  }

  async axe(include?: string): Promise<AxeFinding[]> {
    await this.#hands.run(`${axe.source};0`);
    return this.evaluate(async (scope: string | null) => {
      const { axe: inPageAxe } = globalThis as unknown as {
        axe: { run(where: unknown, options: unknown): Promise<unknown> };
      };
      const where = scope ? { include: [scope] } : document;
      const { violations } = (await inPageAxe.run(where, { resultTypes: ['violations'] })) as {
        violations: Array<{ id: string; impact: string; help: string; nodes: Array<{ target: unknown[] }> }>;
      };
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, impact, help, nodes }) => ({
          id,
          impact,
          help,
          targets: nodes.slice(0, 5).map(({ target }) => JSON.stringify(target)),
        }));
    }, include ?? null);
  }
}
