import type { PageId } from '../pages.ts';
import { wholeText } from '../words.ts';
import type { TaughtLayout } from './types.ts';

/** The bundles of a content script share one world and no modules. */
const KEY = Symbol.for('mp-steward:taught');
const world = globalThis as { [KEY]?: readonly TaughtLayout[] };

/** Takes over the layouts that are on: the mirror of them, or nothing. */
export function learn(layouts: readonly TaughtLayout[]): void {
  world[KEY] = layouts;
}

/** All that is on; another list as soon as anything of it has changed. */
export const allTaught = (): readonly TaughtLayout[] | undefined => world[KEY];

/** What the person taught us of a page, in the order of the mirror: what goes before comes first. */
export const taughtOn = (page: PageId): TaughtLayout[] => (world[KEY] ?? []).filter((layout) => layout.page === page);

/** As many characters as the words of a control may have. */
const LONGEST = 40;

/** Whether an element is the control that was taught. A selector that does not parse selects nothing. */
export function isTaught(element: Element, { css, words }: { readonly css: string; readonly words: string }): boolean {
  try {
    return element.matches(css) && (wholeText(element, LONGEST) ?? element.textContent?.trim()) === words;
  } catch {
    return false;
  }
}

/**
 * The action that an element starts, as the person taught us; for whoever asks at a press, climbing from what was pressed.
 * That it is built as it was then is in the selector already: see `mirrored.ts`.
 * @returns an action id; null where nothing was taught of it
 */
export function taughtAction(page: PageId, element: Element): string | null {
  for (const { shape } of taughtOn(page)) {
    if (shape.kind === 'control' && isTaught(element, shape)) return shape.action;
  }
  return null;
}
