import { isElement } from '../kinds.ts';
import { isInputButton, isNotWords, plain, tidy } from '../words.ts';
import { plainOf } from './memo.ts';
import { TERM, WAITING } from './people-words.ts';

/**
 * One run of visible text: not interrupted by anything but pictures (emoji in a name are often pictures) and `font`, in which a
 * browser that translates a page puts every text.
 */
export interface Leaf {
  readonly text: string;
  /** The same as {@link plain} words. */
  readonly plain: string;
  /** The element that directly holds the text. */
  readonly element: Element;
}

const MAX_LEAVES = 80;
const PICTURED = ['alt', 'aria-label', 'title'];
const PICTURES = /^(?:img|svg|wbr)$/i;

/** The term, or that an invitation waits, where a picture alone says it; '' for any other picture. */
function saidByPicture(element: Element): string {
  const said = PICTURED.map((name) => element.getAttribute(name)).find((text) => text) ?? '';
  const words = said && said.length <= 24 ? plain(said) : '';
  return words && (TERM.test(words) || WAITING.test(words)) ? tidy(said) : '';
}

/** Whether an element is what a translating browser puts around a text, and nothing else. */
const isFont = (element: Element): boolean =>
  element.localName === 'font' && element.querySelector(':not(font)') === null;

/**
 * The visible texts of an element in document order, without those of `skip` and without fields, code and our own marks.
 * @param known what the same question was answered for parts of it
 * @returns null where there are more than a row of a list could hold
 */
export function leavesOf(
  root: Element,
  seen: (element: Element) => boolean,
  skip: string,
  known?: ReadonlyMap<Element, readonly Leaf[] | null>,
): Leaf[] | null {
  const leaves: Leaf[] = [];
  const visit = (element: Element): void => {
    let run = '';
    const flush = (): void => {
      const text = tidy(run);
      run = '';
      if (text && seen(element)) leaves.push({ text, plain: plainOf(text), element });
    };
    for (const node of element.childNodes) {
      if (leaves.length > MAX_LEAVES) return;
      if (node.nodeType === 3) run += node.nodeValue;
      if (!isElement(node)) continue;
      if (isFont(node) && [node, ...node.querySelectorAll('font')].every(seen)) {
        run += node.textContent;
        continue;
      }
      const pictured = node.firstChild === null || node.localName === 'svg' ? saidByPicture(node) : '';
      if (PICTURES.test(node.localName) && !pictured) continue;
      flush();
      if (pictured) {
        if (seen(node)) leaves.push({ text: pictured, plain: plain(pictured), element: node });
        continue;
      }
      if (isInputButton(node)) {
        if (seen(node)) leaves.push({ text: tidy(node.value), plain: plain(node.value), element: node });
      } else if (!isNotWords(node) && !(skip && node.matches(skip))) {
        const part = known?.get(node);
        if (part) leaves.push(...part);
        else visit(node);
      }
    }
    flush();
  };
  visit(root);
  return leaves.length > MAX_LEAVES ? null : leaves;
}
