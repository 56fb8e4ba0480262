import { OURS } from '../ours.ts';
import { NOT_WORDS } from '../words.ts';
import { structureOf } from './fingerprint.ts';

/** How much of their structure two rows of one list share at least: a row may have a badge more, or lack its button. */
const ALIKE = 0.5;
/** How deep the structure of a row is compared. */
const DEPTH = 4;
/** From so many children on a parent is no list that a person would point at. */
const MOST_SIBLINGS = 2000;
/** Cells of a row are not rows, however like each other they are. */
const CELL = /^(?:td|th|dt|dd|option|col|colgroup|thead|tbody|tfoot)$/;
const CELL_ROLE = '[role="cell"],[role="gridcell"],[role="columnheader"]';
/** A list of people or settings does not stand in here. */
const ELSEWHERE = `nav,[role="navigation"],[role="menu"],[role="tablist"],select,${OURS}`;
const PICTURE = /^(?:svg|img|i|br|wbr|path|use)$/;

type Sees = (element: Element) => boolean;

/** The elements in a row by their ways down to them, such as `td>span`; pictures and our marks are left out. */
function shapeOf(row: Element): Set<string> {
  const shape = new Set<string>();
  const visit = (element: Element, way: string, depth: number): void => {
    for (const child of element.children) {
      if (PICTURE.test(child.localName) || child.matches(OURS)) continue;
      const here = `${way}>${child.localName}`;
      shape.add(here);
      if (depth < DEPTH) visit(child, here, depth + 1);
    }
  };
  visit(row, row.localName, 1);
  return shape;
}

/** Whether two elements are built alike. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 && other.size === 0) return true;
  const shared = [...one].filter((way) => other.has(way)).length;
  return shared / (one.size + other.size - shared) >= ALIKE;
}

const hasText = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** The elements in a row that hold text of their own, in document order; at most `most`. */
export function textsIn(row: Element, sees: Sees, most = 60): Element[] {
  const found: Element[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, 4);
  for (let node = walker.nextNode(); node && found.length < most; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !/\S/.test(node.nodeValue ?? '') || found.includes(element)) continue;
    if (!element.closest(NOT_WORDS) && sees(element)) found.push(element);
  }
  return found;
}

/** An element and those beside it that are built alike, in document order; by itself where it is the only one. */
export function alikeBeside(row: Element, sees: Sees): Element[] {
  const parent = row.parentElement;
  if (!parent || parent.childElementCount > MOST_SIBLINGS) return [row];
  const shape = shapeOf(row);
  return [...parent.children].filter(
    (one) =>
      one === row ||
      (one.localName === row.localName &&
        one.getAttribute('role') === row.getAttribute('role') &&
        !one.matches(OURS) &&
        hasText(one) &&
        isAlike(shape, shapeOf(one)) &&
        sees(one)),
  );
}

/** Those in other lists of the page that are built alike, lists included: `长期` and `短期` may be two lists. */
export function alikeElsewhere(row: Element, sees: Sees): Element[] {
  const parent = row.parentElement;
  if (!parent) return [];
  const shape = shapeOf(row);
  const structure = structureOf(row, row);
  const lists = [...row.ownerDocument.querySelectorAll(parent.localName)].filter(
    (list) => list !== parent && list.className === parent.className && list.childElementCount <= MOST_SIBLINGS,
  );
  return lists
    .slice(0, 50)
    .flatMap((list) => [...list.children])
    .filter(
      (one) =>
        one.localName === row.localName &&
        hasText(one) &&
        structureOf(one, one) === structure &&
        isAlike(shape, shapeOf(one)) &&
        sees(one),
    );
}

/** Whether an element stands beside the like of it in one line, as cells do. */
function isInLine(one: Element, alike: readonly Element[]): boolean {
  const box = one.getBoundingClientRect();
  return (
    box.height > 0 && alike.every((other) => Math.abs(other.getBoundingClientRect().top - box.top) < box.height / 2)
  );
}

/** Whether an element could be one row of a list that is worth pointing at. */
function isRow(element: Element, sees: Sees): boolean {
  if (CELL.test(element.localName) || element.matches(CELL_ROLE)) return false;
  const texts = textsIn(element, sees, 3).length;
  if (texts < 2) return false;
  const alike = alikeBeside(element, sees);
  return alike.length > 1 && !(texts < 3 && isInLine(element, alike));
}

/** What somebody means who points at an element and is asked for a row: the narrowest one around it; else null. */
export function rowAround(element: Element, sees: Sees): Element | null {
  if (element.closest(ELSEWHERE)) return null;
  for (let at: Element | null = element; at && !/^(?:body|html)$/.test(at.localName); at = at.parentElement) {
    if (isRow(at, sees)) return at;
  }
  // A list of one has none alike beside it: the narrowest part that holds a line by itself.
  for (let at: Element | null = element; at && !/^(?:body|html)$/.test(at.localName); at = at.parentElement) {
    if (!CELL.test(at.localName) && !at.matches(CELL_ROLE) && textsIn(at, sees, 2).length > 1) return at;
  }
  return null;
}

/** One row of each list on the page that could hold people or settings, in document order. */
export function listsIn(doc: Document, sees: Sees, most = 60): Element[] {
  const found: Element[] = [];
  const looked = new Set<Element>();
  const end = performance.now() + 200;
  const walker = doc.createTreeWalker(doc.body ?? doc, 1);
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    const parent = node.parentElement;
    if (!parent || looked.has(parent) || found.length >= most || performance.now() > end) continue;
    if (parent.childElementCount < 2 || parent.closest(ELSEWHERE)) continue;
    looked.add(parent);
    const first = [...parent.children].slice(0, 4).find((child) => hasText(child) && sees(child) && isRow(child, sees));
    if (first) found.push(first);
  }
  return found;
}
