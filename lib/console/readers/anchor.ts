import type { Sketch } from './sketch.ts';

interface Anchor {
  readonly anchor: Element;
  readonly place: 'after' | 'inside';
}

const CELL = /^(?:td|th|tr|tbody|table|li|dt|dd)$/;

/** Whether something put right after an element would stand as a cell of its own. */
function isCell(element: Element, row: Element): boolean {
  if (element === row || !row.contains(element) || CELL.test(element.localName)) return true;
  if (/^(?:cell|gridcell|row|listitem)$/.test(element.getAttribute('role') ?? '')) return true;
  const parent = element.parentElement;
  const display = parent ? (element.ownerDocument.defaultView?.getComputedStyle(parent).display ?? '') : '';
  return /grid|table-row|^(?:inline-)?table$/.test(display) || (parent === row && /flex/.test(display));
}

/**
 * Where in a row a badge belongs: after the element that holds the term, else the name, else the control. Never as a cell
 * of its own, and never inside an element of text alone, whose content the page may write anew at any time.
 */
export function anchorIn(row: Element, found: Sketch, control: Element | null): Anchor {
  const choices = [found.termElement, found.nameElement, control].filter((element) => element !== null);
  for (const element of choices) {
    let at = element;
    // A name or term may be wrapped; what stands beside the wrapper is still the same cell.
    while (at.parentElement && at.parentElement !== row && isInteractive(at.parentElement)) at = at.parentElement;
    if (!isCell(at, row)) return { anchor: at, place: 'after' };
  }
  const mixed = choices.map((element) => element.closest('td,th,li,dd,[role="cell"],[role="gridcell"]'));
  const cell = mixed.find((element) => element && row.contains(element) && element.childElementCount > 0);
  return { anchor: cell ?? lastCell(row), place: 'inside' };
}

const isInteractive = (element: Element): boolean => element.matches('a,button,[role="button"]');

/** The row itself, or the last cell of a table's row. */
const lastCell = (row: Element): Element => (row.localName === 'tr' ? (row.lastElementChild ?? row) : row);
