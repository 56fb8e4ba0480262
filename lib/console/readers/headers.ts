import { isOurs } from '../ours.ts';
import { plain } from '../words.ts';
import { isLabel } from './labels.ts';

/** The children of a row that stand side by side: a lone wrapper is stepped into. */
function cellsOf(row: Element): Element[] {
  let at = row;
  while (at.children.length === 1 && at.firstElementChild && at.firstElementChild.children.length > 1) {
    at = at.firstElementChild;
  }
  return [...at.children].filter((child) => !isOurs(child));
}

const span = (cell: Element): number => Math.max(1, Math.min(50, Number(cell.getAttribute('colspan')) || 1));

/** Column number of each cell, colspans counted, and how many columns there are. */
function columns(cells: readonly Element[]): { starts: number[]; width: number } {
  let width = 0;
  const starts = cells.map((cell) => {
    const start = width;
    width += span(cell);
    return start;
  });
  return { starts, width };
}

const textOf = (element: Element): string => {
  const raw = element.textContent ?? '';
  return raw.length > 60 ? '' : plain(raw);
};

/** Whether an element is a row of column headers: at least two of its cells say what stands below them. */
function isHeader(row: Element): boolean {
  const texts = cellsOf(row).map(textOf);
  return (
    texts.length >= 2 &&
    texts.filter((text) => text && isLabel(text)).length >= 2 &&
    texts.every((text) => text.length <= 16)
  );
}

const LEVELS = 4;
const MAX_SIZE = 120;

/**
 * The row of column headers of a list: its first child, in the same table, or in a table split off from its body.
 * @param isPeople whether an element holds rows of people: those are no headers, whatever they say
 */
export function findHeader(list: Element, isPeople: (element: Element) => boolean): Element | null {
  const own = [...list.children].slice(0, 3).find((child) => !isPeople(child) && isHeader(child));
  if (own) return own;
  let at: Element | null = list;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    let near = at.previousElementSibling;
    for (let steps = 0; near && steps < 3; steps++, near = near.previousElementSibling) {
      if (isPeople(near) || near.querySelectorAll('*').length > MAX_SIZE) continue;
      const header = [near, ...near.querySelectorAll('tr,[role="row"],ul,ol,div')].find(isHeader);
      if (header) return header;
    }
  }
  return null;
}

/**
 * What the header says of the column in which an element of a row stands; '' where there is none. Where the row and its
 * header are not of one width (an extension added a column), the header is believed only if the control stands under 操作.
 */
export function headersFor(row: Element, header: Element | null, control: Element): (element: Element) => string {
  if (!header) return () => '';
  const cells = cellsOf(row);
  const { starts, width } = columns(cells);
  const heads = cellsOf(header);
  const { starts: headStarts, width: headWidth } = columns(heads);
  const under = (element: Element): string => {
    const start = starts[cells.findIndex((cell) => cell.contains(element))] ?? -1;
    const index = headStarts.findLastIndex((from) => from <= start);
    const head = heads[index];
    return start >= 0 && head ? textOf(head) : '';
  };
  if (width !== headWidth && !/操作|管理/.test(under(control))) return () => '';
  return under;
}
