import type { Box } from './beside.ts';

/** Where an element stands in this page's own window, in CSS pixels, whichever of its same-origin frames the element is in. */
export function boxInWindow(element: Element): Box & { readonly width: number; readonly height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) {
    return { left, top, width, height, right: left + width, bottom: top + height };
  }
  const around = boxInWindow(frame);
  const x = around.left + frame.clientLeft + left;
  const y = around.top + frame.clientTop + top;
  return { left: x, top: y, width, height, right: x + width, bottom: y + height };
}
