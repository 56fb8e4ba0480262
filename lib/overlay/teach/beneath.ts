import { MARK } from '../../mark.ts';

/** How deep frames are looked into. */
const FRAMES = 4;

/** The element of the page at a point of the window, in its same-origin frames too; never one of our own marks. */
export function beneath(x: number, y: number): Element | null {
  let doc: Document = document;
  let [left, top] = [x, y];
  let found: Element | null = null;
  for (let depth = 0; depth <= FRAMES; depth++) {
    const here: Element | undefined = doc.elementsFromPoint(left, top).find((one) => !one.closest(`[${MARK}]`));
    if (!here) return found;
    found = here;
    const inner = here.localName === 'iframe' ? documentIn(here as HTMLIFrameElement) : null;
    if (!inner) return found;
    const box = here.getBoundingClientRect();
    left -= box.left + here.clientLeft;
    top -= box.top + here.clientTop;
    doc = inner;
  }
  return found;
}

/** null for another origin's. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Scrolls whatever would have been scrolled at a point, did not something of ours lie over it. @returns whether something was */
export function scrollBeneath({ clientX, clientY, deltaX, deltaY }: WheelEvent): boolean {
  for (let at = beneath(clientX, clientY); at; at = at.parentElement) {
    const { overflowY, overflowX } = getComputedStyle(at);
    const down = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1;
    const across = /auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth + 1;
    const isRoot = /^(?:html|body)$/.test(at.localName);
    if (isRoot && at.ownerDocument === document) return false;
    if (isRoot) at.ownerDocument.defaultView?.scrollBy(deltaX, deltaY);
    else if (down || across) at.scrollBy(deltaX, deltaY);
    else continue;
    return true;
  }
  return false;
}
