import { isHtml } from './kinds.ts';
import { wholeText } from './words.ts';

/** What looks like a button; a plain link does not. */
export const BUTTON = 'button,[role="button"],input,[class*="btn"]';
const SURE =
  'a,button,summary,[role="button"],[role="link"],[role="menuitem"],input[type="button"],input[type="submit"]';
const LIKELY = /(?:^|[\s_-])(?:btn|button|link|opr|action|js|dropdown)(?:[\s_-]|$)/i;
/** What a button may be wrapped in so that the wrapper takes the click (classic: `span.btn > button`). */
const FRAME = /(?:^|[\s_-])(?:btn|button)(?:[\s_-]|$)/i;
const LEVELS = 4;

/**
 * The control whose words are all of `words`, seen from an element inside it or the control itself: a link, a button or
 * what says it is one; as a last resort anything with a hand for a pointer, or with a class that the console gives to controls.
 * A heading, a label or a name that merely reads like a control is none.
 */
export function controlOf(element: Element, words: string): HTMLElement | null {
  const around: Element[] = [];
  for (let at: Element | null = element; at && around.length <= LEVELS; at = at.parentElement) {
    if (wholeText(at, words.length) !== words) break;
    if (isHtml(at) && at.matches(SURE)) return at;
    around.push(at);
  }
  const view = element.ownerDocument.defaultView;
  let pointed: HTMLElement | null = null;
  for (const at of around) {
    if (!isHtml(at) || /^h\d$/.test(at.localName)) continue;
    const inside = at.querySelector<HTMLElement>(SURE);
    if ((inside ? FRAME : LIKELY).test(at.getAttribute('class') ?? '')) return inside ?? at;
    // What is inside a control has its pointer too.
    if (view?.getComputedStyle(at).cursor === 'pointer') pointed = inside ?? at;
  }
  return pointed;
}
