/** Whether the document is laid out at all. It is not in a test DOM or in a frame that is not displayed; there styles alone decide. */
const isLaidOut = (doc: Document): boolean => (doc.documentElement?.getBoundingClientRect().width ?? 0) > 0;

/** Displayed as far as styles go, ancestors included. */
function isStyledToShow(element: Element, transparent: boolean): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { display, visibility, opacity } = view?.getComputedStyle(at) ?? {};
    if (at.hasAttribute('hidden') || display === 'none' || (opacity === '0' && !transparent)) return false;
    if (at === element && /hidden|collapse/.test(visibility ?? '')) return false;
  }
  return element.isConnected;
}

/** Whether an element is displayed, whatever its size: an empty list is, a hidden copy of a dialog is not. */
export function isRendered(element: Element): boolean {
  if (!isLaidOut(element.ownerDocument)) return isStyledToShow(element, true);
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether an ancestor has been folded to nothing and cuts off what is in it. */
function isFolded(at: Element | null, known: Map<Element, boolean>): boolean {
  if (!at) return false;
  const before = known.get(at);
  if (before !== undefined) return before;
  const { width, height } = at.getBoundingClientRect();
  const view = at.ownerDocument.defaultView;
  const cuts = (width <= 1 || height <= 1) && !/visible/.test(view?.getComputedStyle(at).overflow ?? 'visible');
  const folded = cuts || isFolded(at.parentElement, known);
  known.set(at, folded);
  return folded;
}

function sees(element: Element, known: Map<Element, boolean>, laidOut: (doc: Document) => boolean): boolean {
  const { ownerDocument: doc, parentElement: parent } = element;
  if (!laidOut(doc)) return isStyledToShow(element, false);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    // An element without a box of its own shows what is in it.
    const { display } = doc.defaultView?.getComputedStyle(element) ?? {};
    return display === 'contents' && parent !== null && sees(parent, known, laidOut);
  }
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = doc.defaultView ?? {};
  return width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0 && !isFolded(parent, known);
}

/**
 * Whether a person can see an element: it and its ancestors are displayed, not transparent, not off the page's left or top
 * edge, not of no size, and not cut off by an ancestor folded to nothing. The console keeps hidden copies of dialogs and
 * popovers in its DOM, so every match of a selector must be asked this. May make the browser lay out; writes nothing.
 */
export const isVisible = (element: Element): boolean => sees(element, new Map(), isLaidOut);

/** The answers of a function, kept for the length of one look at the page. */
export function remember<K, T>(of: (about: K) => T): (about: K) => T {
  const known = new Map<K, T>();
  return (about) => {
    let answer = known.get(about);
    if (answer === undefined) {
      answer = of(about);
      known.set(about, answer);
    }
    return answer;
  };
}

/** {@link isVisible} for one look at the page, in which nothing moves. */
export function createSight(): (element: Element) => boolean {
  const folded = new Map<Element, boolean>();
  const laidOut = remember(isLaidOut);
  return remember((element: Element) => sees(element, folded, laidOut));
}

/** Whether an element or one around it is of some sort, asked of each element once in the length of one look at the page. */
export function within(isOne: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at && !answer; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(at);
      answer = isOne(at);
    }
    for (const at of path) known.set(at, answer);
    return answer;
  };
}
