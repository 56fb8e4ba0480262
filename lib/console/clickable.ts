import { wholeText } from './words.ts';

const SURE =
  'a,button,summary,[role="button"],[role="link"],[role="menuitem"],input[type="button"],input[type="submit"]';
const LIKELY = /(?:^|[\s_-])(?:btn|button|link|opr|action|js)(?:[\s_-]|$)/i;
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
    if (at instanceof HTMLElement && at.matches(SURE)) return at;
    around.push(at);
  }
  const view = element.ownerDocument.defaultView;
  const likely = around.find(
    (at) => LIKELY.test(at.getAttribute('class') ?? '') || view?.getComputedStyle(at).cursor === 'pointer',
  );
  return likely instanceof HTMLElement ? likely : null;
}
