import { isOurs } from '../ours.ts';
import { plain } from '../words.ts';
import { isLabel } from './labels.ts';

const LEVELS = 5;
const MAX_SIZE = 120;

/** The children of a row that stand side by side, one for each column it spans: a lone wrapper is stepped into. */
function cellsOf(row: Element): Element[] {
  let at = row;
  while (at.children.length === 1 && at.firstElementChild && at.firstElementChild.children.length > 1) {
    at = at.firstElementChild;
  }
  return [...at.children].flatMap((cell) =>
    isOurs(cell) ? [] : Array<Element>(Math.min(Number(cell.getAttribute('colspan')) || 1, 30)).fill(cell),
  );
}

const textOf = (cell: Element): string => plain((cell.textContent ?? '').slice(0, 60));

/** Whether an element is a row of column headers: at least two of its cells say what stands below them. */
function isHeader(row: Element): boolean {
  const texts = row.children.length > 0 ? cellsOf(row).map(textOf) : [];
  return texts.filter(isLabel).length >= 2 && texts.every((text) => text.length <= 24);
}

/** Whether headers stand over rows of their own, elsewhere than a list. Those of a table split off from its body stand over none. */
function isOfAnother(header: Element, list: Element): boolean {
  const table = header.closest('table,[role="table"],[role="grid"]');
  if (table)
    return !table.contains(list) && !list.contains(table) && table.querySelectorAll('tr,[role="row"]').length > 1;
  const next = header.nextElementSibling;
  return (
    next !== null && !next.contains(list) && !list.contains(header) && next.children.length === header.children.length
  );
}

/**
 * The row of column headers of a list: among its first children, in the same table, or in a table split off from its body.
 * @param isPeople whether an element holds rows of people: those are no headers, whatever they say
 */
export function findHeader(list: Element, isPeople: (element: Element) => boolean): Element | null {
  let near: Array<Element | null | undefined> = [...list.children].slice(0, 3);
  let at: Element | null = list;
  for (let level = 0; level < LEVELS; level++) {
    for (const element of near) {
      if (!element || isPeople(element) || element.getElementsByTagName('*')[MAX_SIZE]) continue;
      const header = [element, ...element.querySelectorAll('tr,[role="row"],ul,ol,div')].find(
        (row) => isHeader(row) && !isOfAnother(row, list),
      );
      if (header) return header;
    }
    const before: Element | null | undefined = at?.previousElementSibling;
    near = [before, before?.previousElementSibling];
    at = at?.parentElement ?? null;
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
  const heads = cellsOf(header);
  const under = (element: Element): string => {
    const head = heads[cells.findIndex((cell) => cell.contains(element))];
    return head ? textOf(head) : '';
  };
  return cells.length === heads.length || /操作|管理|action|operation/i.test(under(control)) ? under : () => '';
}
