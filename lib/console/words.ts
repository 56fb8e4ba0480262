import { OURS } from './ours.ts';
import { within } from './visible.ts';

/**
 * The words of a text as this product compares them: NFKC, no white space, no invisible marks (direction, joiners), 帐 as 账
 * (the console writes both), without a trailing arrow or colon.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replaceAll('帐', '账')
    .replace(/(?<![>›»→:])[>›»→:]+$/, '');
}

/** A text for display and for comparing names: white space collapsed, else as the page wrote it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where text is never the page's own words: code, fields a person writes in, and our own marks. */
export const NOT_WORDS = `script,style,template,noscript,textarea,select,iframe,[contenteditable]:not([contenteditable="false"]),${OURS}`;

/** Whether an element itself is such a place; without asking the browser about every element there is. */
export const isNotWords = (element: Element): boolean =>
  (element.hasAttributes() || WORDLESS.test(element.localName)) && element.matches(NOT_WORDS);

const WORDLESS = /^(?:script|style|template|noscript|textarea|select|iframe)$/;

/** Whether an element is a button made of an `input`, whose words are its value. */
export function isInputButton(node: Node): node is HTMLInputElement {
  return (node as Element).localName === 'input' && /^(?:button|submit)$/.test((node as HTMLInputElement).type);
}

/** All the words of a small element, hidden ones included; null if there are more than `max`, and at once where it holds many elements. */
export function wholeText(element: Element, max: number): string | null {
  if (isInputButton(element)) return plain(element.value);
  const raw = element.getElementsByTagName('*')[24] ? null : element.textContent;
  const words = raw === null || raw.length > 500 ? null : plain(raw);
  return words !== null && words.length <= max ? words : null;
}

/** A short text of the page and the element that holds it. */
export interface Words {
  readonly plain: string;
  readonly element: Element;
}

const LONGEST = 40;

/**
 * Every short text of the page that might interest us, hidden ones included, in document order; then the input buttons.
 * @param quick a cheap test of the raw text, so that a page of thousands of texts costs a millisecond or two
 */
export function scan(doc: Document, quick: RegExp): Words[] {
  return startScan(doc, quick, () => {})();
}

const isFont = (node: Node): node is Element => (node as Element).localName === 'font';

/**
 * The piece of the same text before or after one: nothing but comments and places where a word may be broken is between them.
 * A browser that translates a page puts every piece into a `font` of its own.
 */
function piece(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at && (at.nodeType === 8 || (at as Element).localName === 'wbr')) at = at[side];
  return at && (at.nodeType === 3 || (isFont(at) && !at.querySelector(':not(font)'))) ? at : null;
}

/** The whole text that begins with a node, and the element that holds it; null where it begins before. */
function textFrom(node: Node): { readonly raw: string; readonly element: Element } | null {
  let at = node;
  for (;;) {
    if (piece(at, 'previousSibling')) return null;
    const outer: Element | null = at.parentElement;
    if (!outer || !isFont(outer)) break;
    at = outer;
  }
  let raw = at.textContent ?? '';
  for (let more = piece(at, 'nextSibling'); more; more = piece(more, 'nextSibling')) raw += more.textContent;
  return at.parentElement && { raw, element: at.parentElement };
}

/**
 * A {@link scan} that may be interrupted.
 * @param check asked at each text; what it throws ends the call
 * @param longest as many characters as a text may have, in plain form
 * @returns does the scan, or goes on with it where `check` had ended it
 */
export function startScan(doc: Document, quick: RegExp, check: () => void, longest = LONGEST): () => Words[] {
  const found: Words[] = [];
  const walker = doc.createTreeWalker(doc.body ?? doc, 4);
  const isWordless = within(isNotWords);
  let isDone = false;
  return () => {
    while (!isDone) {
      check();
      const node = walker.nextNode();
      if (!node) break;
      const text = textFrom(node);
      if (!text || text.raw.length > 400 || !quick.test(text.raw)) continue;
      const { element } = text;
      const words = plain(text.raw);
      if (words.length <= longest && !isWordless(element)) found.push({ plain: words, element });
    }
    if (isDone) return found;
    isDone = true;
    for (const input of doc.querySelectorAll('input')) {
      if (isInputButton(input) && quick.test(input.value)) found.push({ plain: plain(input.value), element: input });
    }
    return found;
  };
}
