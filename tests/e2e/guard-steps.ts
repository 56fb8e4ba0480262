/** What a person does at a guarded control, for the specs about guards. Controls are found by the sandbox's own words and rows. */
import { expect } from '@playwright/test';
import type { Driver, Focus, Mark, Tab, Where } from './driver/types.ts';

export const GUARD = { kind: 'guard' } as const;

/** A control of the console, as the person who looks for it would describe it. All that is given must hold. */
export interface Spot {
  /** Its own words, all of them. */
  text?: string | readonly string[];
  /** The label or first words of the row that it stands in. */
  row?: string | readonly string[];
  /** A selector, where words alone do not name it. */
  css?: string;
  /** Of several that fit. */
  nth?: number;
  /** It stands in the page's frame. */
  framed?: boolean;
}

type Plain = Omit<Spot, 'text' | 'row'> & { text?: readonly string[]; row?: readonly string[] };

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);
const plain = ({ text, row, ...rest }: Spot): Plain => ({
  ...rest,
  ...(text !== undefined && { text: list(text) }),
  ...(row !== undefined && { row: list(row) }),
});

/**
 * Runs in the page: finds the control, gives it a name to press it by, and tells which mark of ours comes next after it.
 * What stands in a frame is given room all around and scrolled to the frame's middle, where a press on the frame meets it.
 */
function find(spot: Plain): { ok: true; mark: string | null } | { ok: false; why: string } {
  const frame = spot.framed ? document.querySelector('iframe') : null;
  const doc = spot.framed ? frame?.contentDocument : document;
  if (!doc?.body) return { ok: false, why: 'there is no frame' };
  const words = (el: Element): string => (el.textContent ?? '').replace(/\s+/g, '');
  const labelOf = (el: Element): string => {
    const row = el.closest('li, tr, .weui-desktop-setting__item');
    const label = row?.querySelector('h4, td, .weui-desktop-setting__item__label');
    return label ? words(label) : '';
  };
  const fits = (el: Element): boolean =>
    el.checkVisibility({ visibilityProperty: true }) &&
    el.getBoundingClientRect().width > 0 &&
    !el.closest('[data-mp-steward]') &&
    (!spot.text || spot.text.some((text) => words(el) === text)) &&
    (!spot.row || spot.row.some((row) => labelOf(el) === row));
  const all = [...doc.querySelectorAll(spot.css ?? 'a, button, [role=menuitem]')].filter(fits);
  const found = all[spot.nth ?? 0];
  if (!found || (all.length > 1 && spot.nth === undefined)) return { ok: false, why: `${all.length} fit` };
  for (const old of doc.querySelectorAll('[data-aim]')) old.removeAttribute('data-aim');
  found.setAttribute('data-aim', '');
  const after = [...doc.querySelectorAll('[data-mp-steward=admin-only]')].find(
    (mark) => found.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (frame?.contentWindow) {
    frame.scrollIntoView({ block: 'center' });
    const { style, offsetWidth } = doc.body;
    if (style.border === '') {
      Object.assign(style, { boxSizing: 'content-box', width: `${offsetWidth}px`, border: '1500px solid transparent' });
    }
    const box = found.getBoundingClientRect();
    frame.contentWindow.scrollBy(
      box.x + (box.width - frame.clientWidth) / 2,
      box.y + (box.height - frame.clientHeight) / 2,
    );
  }
  return { ok: true, mark: after?.getAttribute('data-action') ?? null };
}

/** Waits for the control. @returns where to press, and the action of the mark that stands next after it */
export async function aim(tab: Tab, spot: Spot): Promise<{ where: Where; mark: string | null }> {
  let why = '';
  const look = async (): Promise<string | null> => {
    const found = await tab.evaluate(find, plain(spot));
    why = found.ok ? '' : found.why;
    mark = found.ok ? found.mark : null;
    return why;
  };
  let mark: string | null = null;
  await expect.poll(look, { message: `the control ${JSON.stringify(spot)}` }).toBe('');
  return { where: spot.framed ? 'iframe' : '[data-aim]', mark };
}

/** A press by mouse; with an action, once its mark stands beside the control and moves it no more. */
export async function press(tab: Tab, spot: Spot, action?: string): Promise<void> {
  if (action) await expect.poll(async () => (await aim(tab, spot)).mark, { message: 'the mark' }).toBe(action);
  const { where } = await aim(tab, spot);
  await tab.click(where);
}

/** Puts the focus on the control, as a person's Tab key would in the end. */
export async function focusOn(tab: Tab, spot: Spot): Promise<void> {
  await aim(tab, spot);
  await tab.front();
  await tab.evaluate((isFramed: boolean) => {
    const doc = isFramed ? document.querySelector('iframe')?.contentDocument : document;
    doc?.querySelector<HTMLElement>('[data-aim]')?.focus();
  }, Boolean(spot.framed));
}

/** The page's own counters, those of its frame added: which of its handlers have run since it was loaded. */
export const counters = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() => {
    const windows = [window, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentWindow ?? [])];
    const sum: Record<string, number> = {};
    for (const each of windows) {
      const own = (each as unknown as { sandboxCounters?: Record<string, number> }).sandboxCounters ?? {};
      for (const [name, times] of Object.entries(own)) sum[name] = (sum[name] ?? 0) + times;
    }
    return sum;
  });

/** Every mark of an admin-only action that is on the page or in its frame, as the list of their actions. */
export const markedActions = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const docs = [
      document,
      ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
    ];
    return docs
      .flatMap((doc) => [...doc.querySelectorAll('[data-mp-steward=admin-only]')])
      .map((mark) => mark.getAttribute('data-action') ?? '')
      .sort();
  });

/** Seconds that are left on the marks of armed controls, by action. */
export const armed = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() => {
    const docs = [
      document,
      ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
    ];
    const marks = docs.flatMap((doc) => [...doc.querySelectorAll('[data-mp-steward=admin-only][data-armed]')]);
    return Object.fromEntries(
      marks.map((mark) => [mark.getAttribute('data-action') ?? '', Number(mark.getAttribute('data-armed'))]),
    );
  });

export const waitForGuard = (tab: Tab, action: string): Promise<Mark> =>
  tab.waitForMark('guard', { attrs: { action } });

/** Leaves everything as it is. */
export async function cancel(tab: Tab): Promise<void> {
  await tab.clickIn(GUARD, '[data-does=cancel]');
  await tab.waitForNoMark('guard');
}

/** Ticks whatever has to be ticked, and agrees. */
export async function agree(tab: Tab): Promise<void> {
  const boxes = await tab.count({ mark: GUARD, css: 'input[data-check]' });
  if (boxes > 0) {
    const isHeld = await tab.attribute({ mark: GUARD, css: '[data-does=agree]' }, 'disabled');
    expect(isHeld, 'agreeing before every box is ticked').not.toBeNull();
  }
  for (let nth = 0; nth < boxes; nth += 1) {
    // A long dialog scrolls: what is out of sight in it is brought there first.
    await tab.evaluate((index: number) => {
      const root = document.querySelector('[data-mp-steward=guard]')?.shadowRoot;
      root?.querySelectorAll('input[data-check]')[index]?.scrollIntoView({ block: 'center' });
    }, nth);
    await tab.clickIn(GUARD, { css: 'input[data-check]', nth });
  }
  await tab.clickIn(GUARD, '[data-does=agree]');
  await tab.waitForNoMark('guard');
}

/** By keyboard alone, from wherever the focus is in the dialog: every box with the space bar, then the button with Enter. */
export async function agreeByKeys(tab: Tab): Promise<void> {
  const boxes = await tab.count({ mark: GUARD, css: 'input[data-check]' });
  const inGuard = ({ mark, tag }: Focus): boolean => mark === 'guard' && tag === 'input';
  for (let ticked = 0; ticked < boxes; ticked += 1) {
    await tab.tabTo(`box ${ticked + 1}`, inGuard);
    await tab.press(' ');
  }
  await tab.tabTo(
    'the button that agrees',
    ({ mark, tag, text }) => mark === 'guard' && tag === 'button' && /我已了解/.test(text),
  );
  await tab.press('Enter');
  await tab.waitForNoMark('guard');
}

/** What the journal holds about guards, oldest first: `guard-shown deregister` and so on. */
export function journal(driver: Driver): Promise<string[]> {
  return driver.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'mp-steward')) return [];
    const db = await done(indexedDB.open('mp-steward'));
    const rows = (await done(db.transaction('journal').objectStore('journal').getAll())) as {
      kind: string;
      subject: string | null;
      at: number;
      seq: number;
    }[];
    db.close();
    return rows
      .filter(({ kind }) => kind.startsWith('guard-'))
      .sort((a, b) => a.seq - b.seq)
      .map(({ kind, subject }) => `${kind} ${subject}`);
  });
}
