import { OURS } from '../ours.ts';
import { isLastingName } from './class-names.ts';

/** What a selector may ask of an element; nothing else of the page is copied, and nothing of it is ever loaded. */
const KEPT = /^(?:id|class|role|type|name|aria-label|title|scope|data-[a-z-]+)$/;

export interface Redrawn {
  readonly doc: Document;
  /** What has become of the elements that were asked about, in their order. */
  readonly of: readonly Element[];
}

/**
 * The page as it may stand after the next build and a redraw: the given rows in the opposite order, each name that a build made changed.
 * It is a document that nobody sees, of bare elements without words.
 * @param rows siblings, or siblings in several lists
 */
export function redraw(page: Document, rows: readonly Element[]): Redrawn {
  const doc = page.implementation.createHTMLDocument('');
  const copies = new Map<Element, Element>();
  const wanted = new Set(rows);
  const renamed = (name: string): string => (isLastingName(name) ? name : `${name}9x`);
  const fillIn = (from: Element, to: Element): void => {
    for (const { name, value } of from.attributes) {
      if (!KEPT.test(name)) continue;
      if (name === 'class') to.setAttribute('class', value.split(/\s+/).filter(Boolean).map(renamed).join(' '));
      else to.setAttribute(name, name === 'id' ? renamed(value) : value);
    }
    const children = [...from.children].filter((child) => !child.matches(OURS));
    const here = children.filter((child) => wanted.has(child)).reverse();
    for (const child of children) {
      const source = wanted.has(child) ? (here.shift() ?? child) : child;
      const copy = doc.createElement(/^[a-z][\w-]*$/.test(source.localName) ? source.localName : 'div');
      if (wanted.has(source)) copies.set(source, copy);
      to.append(copy);
      fillIn(source, copy);
    }
  };
  if (page.body) fillIn(page.body, doc.body);
  return { doc, of: rows.flatMap((row) => copies.get(row) ?? []) };
}
