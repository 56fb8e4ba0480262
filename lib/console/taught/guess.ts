import type { Day } from '../../time/day.ts';
import { readDays } from '../../time/read-date.ts';
import { plain, wholeText } from '../words.ts';
import { alikeBeside, listsIn, textsIn } from './alike.ts';
import { first } from './parts.ts';
import { selectPart } from './selectors.ts';
import { termSaid } from './term-words.ts';

type Sees = (element: Element) => boolean;
export type PartName = 'name' | 'term' | 'date' | 'button' | 'value';

const NO_WORDS = { long: [], short: [] };
/** What a person may press in a row. */
export const PRESSED =
  'a,button,summary,input[type="button"],input[type="submit"],[role="button"],[role="link"],[role="menuitem"],[role="switch"],[onclick]';
const ENDS = /解|撤|移|取消|删|踢|remove|revoke|unbind|withdraw|delete/i;
const SETTING = /原始|名称|头像|微信号|认证|主体|介绍|类型|邮箱|地址|original|verif|subject|name|email/i;

const textOf = (element: Element): string => element.textContent ?? '';

/** What a person may press in a row, in document order. */
export const controlsIn = (row: Element, sees: Sees): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>(PRESSED)].filter(sees);

/** The longest piece, in characters, of a text that stands in pieces of one sort. */
const PIECE = 2;
const INLINE = /^(?:b|i|em|u|strong|mark|span|font|small|s|wbr|img)$/;

/** Whether what is directly in an element reads as one text in pieces: `<em>Zh</em>ang`, or letters each in an element of its own. */
function isInPieces(element: Element): boolean {
  const nodes = [...element.childNodes].filter((node) => node.nodeType === 1 || node.nodeType === 3);
  const children = [...element.children];
  const bare = nodes.filter((node) => node.nodeType === 3 && node.nodeValue !== '');
  if (children.length === 0 || !children.every((child) => INLINE.test(child.localName))) return false;
  if (bare.some((node) => /\S/.test(node.nodeValue ?? '')))
    return bare.every((node) => !/^\s|\s$/.test(node.nodeValue ?? ''));
  const sorts = new Set(children.map((child) => `${child.localName}.${child.className}`));
  return children.length > 1 && sorts.size === 1 && children.every((child) => [...textOf(child)].length <= PIECE);
}

/** The element that holds a text as a whole: a name may be split over several. */
export function wholePart(element: Element, row: Element): Element {
  const up = element.parentElement;
  if (!up || element === row || up === row || !row.contains(up) || !isInPieces(up)) return element;
  return wholePart(up, row);
}

/** The parts of a row that could be a name, a term or a date, in document order. */
export function partsIn(row: Element, sees: Sees): Element[] {
  const parts = textsIn(row, sees).map((text) => wholePart(text, row));
  return [...new Set(parts)];
}

/** How likely a row is one of people, or of settings; only good to begin somewhere. */
function worth(row: Element, sees: Sees, today: Day, kind: 'roster' | 'settings'): number {
  const alike = alikeBeside(row, sees);
  const texts = textsIn(row, sees, 20).map(textOf);
  const all = alike.map(textOf).join(' ');
  const isMenu = texts.every((text) => row.querySelector('a')?.textContent?.includes(text) ?? false);
  let score = Math.min(alike.length, 30) / 30 + (isMenu ? -3 : 0) + (row.closest('header,footer,aside,form') ? -1 : 0);
  if (kind === 'settings') return score + (SETTING.test(all) ? 3 : 0) + (/gh_/.test(all) ? 3 : 0);
  if (texts.some((text) => termSaid(text, NO_WORDS))) score += 2;
  if (readDays(all, today).length > 0) score += 2;
  if (controlsIn(row, sees).some((control) => ENDS.test(textOf(control)))) score += 2;
  return score + (texts.length > 2 ? 1 : 0);
}

/** The row to begin with, where the keyboard points first; null where the page has nothing like a list. */
export function guessRow(doc: Document, sees: Sees, today: Day, kind: 'roster' | 'settings'): Element | null {
  const lists = listsIn(doc, sees);
  const scored = lists.map((row) => ({ row, score: worth(row, sees, today, kind) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.row ?? null;
}

/** So many rows are looked at for a guess: not each has a date, and not each a button. */
const MOST_LOOKED_AT = 12;

/**
 * The part of some row that is likely the one that is asked for next. The person looks at it before they take it.
 * @param taken the parts of a row that were shown before
 */
export function guessPart(
  what: PartName,
  rows: readonly Element[],
  taken: (row: Element) => readonly Element[],
  sees: Sees,
  today: Day,
): Element | null {
  for (const row of rows.slice(0, MOST_LOOKED_AT)) {
    const guess = guessIn(row, what, rows, taken(row), sees, today);
    if (guess) return guess;
  }
  return null;
}

function guessIn(
  row: Element,
  what: PartName,
  rows: readonly Element[],
  taken: readonly Element[],
  sees: Sees,
  today: Day,
): Element | null {
  if (what === 'button') {
    const controls = controlsIn(row, sees);
    return controls.find((one) => ENDS.test(wholeText(one, 40) ?? '')) ?? controls.at(-1) ?? null;
  }
  const free = partsIn(row, sees).filter((part) => !taken.some((one) => one === part || one.contains(part)));
  const inAll = (part: Element): string[] => {
    const css = selectPart(rows, part);
    return css === null ? [] : rows.flatMap((one) => plain(first(one, css)?.textContent ?? '') || []);
  };
  const isDated = (part: Element): boolean => readDays(textOf(part), today).length > 0;
  const isTerm = (part: Element): boolean => termSaid(textOf(part), NO_WORDS) !== null;
  if (what === 'value') return free[0] ?? null;
  if (what === 'date') return free.find(isDated) ?? null;
  if (what === 'name') {
    const likely = free.filter(
      (part) => !isDated(part) && !isTerm(part) && !part.matches(PRESSED) && /\p{L}/u.test(textOf(part)),
    );
    return likely.find((part) => new Set(inAll(part)).size * 2 > rows.length) ?? likely[0] ?? free[0] ?? null;
  }
  const known = free.find(isTerm);
  if (known || rows.length < 3) return known ?? null;
  // Few words, said again and again.
  return (
    free.find((part) => {
      const words = inAll(part);
      const different = new Set(words).size;
      return !isDated(part) && words.length > 2 && different > 1 && different <= 3 && different * 2 <= words.length;
    }) ?? null
  );
}
