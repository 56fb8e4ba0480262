import { isCodeName } from '../code-words.ts';

/** Whether a name of the page's making, the value of an attribute, may stand in a selector that is kept, and handed on. */
export type MayName = (attribute: string, value: string) => boolean;

/** As many elements of one name are compared. */
const MOST = 40;

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/**
 * Tells names that a page gives to a sort of element from those that may be somebody's, `user-linxiaoman`: words of the trade, or a name
 * that several elements have, not all of them in one row. An id is one element's alone, and has to be made of such words.
 * @param rows the rows that are taught, or those in which something stands that is
 */
export function namesIn(doc: Document, rows: readonly Element[]): MayName {
  const known = new Map<string, boolean>();
  const rowOf = (element: Element): Element | undefined => rows.find((row) => row.contains(element));
  const isShared = (attribute: string, value: string): boolean => {
    if (attribute === 'id') return false;
    const css = attribute === 'class' ? `.${CSS.escape(value)}` : `[${attribute}=${quoted(value)}]`;
    const have = [...doc.querySelectorAll(css)].slice(0, MOST).map((element) => ({ element, row: rowOf(element) }));
    return have.some((one, at) =>
      have.slice(at + 1).some((other) => {
        if (one.row !== undefined && one.row === other.row) return false;
        return !one.element.contains(other.element) && !other.element.contains(one.element);
      }),
    );
  };
  return (attribute, value) => {
    const key = `${attribute} ${value}`;
    const may = known.get(key) ?? (isCodeName(value) || isShared(attribute, value));
    known.set(key, may);
    return may;
  };
}
