/** Whether the document is laid out at all. It is not in a test DOM or in a frame that is not displayed; there styles alone decide. */
function isLaidOut(doc: Document): boolean {
  return (doc.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

/** Displayed as far as styles go, ancestors included; opacity left aside. */
function isRenderedByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = view?.getComputedStyle(at);
    if (style?.display === 'none' || style?.opacity === '0') return false;
    if (at === element && (style?.visibility === 'hidden' || style?.visibility === 'collapse')) return false;
  }
  return element.isConnected;
}

/** Whether an element is displayed, whatever its size: an empty list is, a hidden copy of a dialog is not. */
export function isRendered(element: Element): boolean {
  if (!isLaidOut(element.ownerDocument)) return isRenderedByStyle(element);
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Whether a person can see an element: it and its ancestors are displayed, not transparent, not off the page's left or top
 * edge, not of no size, and not cut off by an ancestor that has been folded to nothing. The console keeps hidden copies of dialogs and
 * popovers in its DOM, so every match of a selector must be asked this. May make the browser lay out; writes nothing.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!isLaidOut(element.ownerDocument)) return isRenderedByStyle(element);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (box.width <= 0 || box.height <= 0 || !view) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const around = at.getBoundingClientRect();
    const folded = around.width <= 1 || around.height <= 1;
    if (folded && !/visible|^$/.test(view.getComputedStyle(at).overflow)) return false;
  }
  return true;
}

/** {@link isVisible}, remembered per element for the length of one look at the page. */
export function createSight(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = isVisible(element);
    known.set(element, now);
    return now;
  };
}
