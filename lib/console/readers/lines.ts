import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';

/** One line of text as a person reads it, whatever elements its words are wrapped in. */
export interface Line {
  /** In plain words. */
  readonly plain: string;
  /** What stands before it on the same line, in plain words, where only a line break parts them: a sentence may go over it. */
  readonly lead: string;
  /** As the page wrote it, its parts set apart by one space. */
  readonly text: string;
  readonly element: Element;
  readonly isHeading: boolean;
  /** It is a link or a button, and says what that does. */
  readonly isControl: boolean;
}

const INLINE = /^(?:a|abbr|b|bdi|big|cite|code|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';
const CONTROL = 'a,button,[role="button"],[role="link"],input';

/** The element whose line a text is on: the nearest one that begins a line of its own, or a control. */
function lineOf(element: Element, within: Element): Element {
  let at = element;
  while (at !== within && at.parentElement && INLINE.test(at.localName) && !at.matches(CONTROL)) at = at.parentElement;
  return at.closest(CONTROL) ?? at;
}

/**
 * The visible lines of an element, in document order.
 * @param skip selects what is left out
 * @returns null where it holds more texts than can be meant as one statement
 */
export function linesOf(element: Element, page: Look, skip: string): Line[] | null {
  const leaves = leavesOf(element, page.sees, skip);
  if (!leaves) return null;
  const lines: Array<{ at: Element; texts: string[]; last: Element }> = [];
  for (const leaf of leaves) {
    const at = lineOf(leaf.element, element);
    const line = lines.at(-1);
    // A second text right in the same element comes after something that parts it from the first: a line break, most often.
    const isNew = line?.at !== at || (line.last === leaf.element && isBroken(at));
    if (isNew) lines.push({ at, texts: [leaf.text], last: leaf.element });
    else if (line) {
      line.texts.push(leaf.text);
      line.last = leaf.element;
    }
  }
  let before: { readonly at: Element; readonly plain: string } | null = null;
  return lines.map(({ at, texts }) => {
    const words = plain(texts.join(''));
    const lead = before?.at === at && !/[。；;!！?？.]$/.test(before.plain) ? before.plain : '';
    before = { at, plain: lead + words };
    return {
      plain: words,
      lead,
      text: texts.join(' '),
      element: at,
      isHeading: at.closest(HEADING) !== null,
      isControl: at.closest(CONTROL) !== null,
    };
  });
}

const isBroken = (element: Element): boolean => element.querySelector('br') !== null;
