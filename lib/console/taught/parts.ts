import { OURS } from '../ours.ts';

/** Selects the row itself, where its only text is the name. */
export const ITSELF = ':scope';

/** What a selector selects in a document, our own marks left out; a selector that does not parse selects nothing. */
export function all(doc: Document, css: string): Element[] {
  try {
    return [...doc.querySelectorAll(css)].filter((element) => !element.matches(OURS));
  } catch {
    return [];
  }
}

/** The part of a row that a selector selects first; null if there is none. */
export function first(row: Element, css: string): Element | null {
  if (css === ITSELF) return row;
  try {
    return row.querySelector(css);
  } catch {
    return null;
  }
}
