/** Where a free-standing mark may stand: a place in the page that covers nothing a person could want to press. */
export interface Point {
  readonly left: number;
  readonly top: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const CONTROLS =
  'a,button,input,select,textarea,label,summary,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[role=switch],[onclick],[tabindex],[contenteditable]';
const GAP = 4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxes(own: Element): Box[] {
  const found: Box[] = [];
  for (const element of document.querySelectorAll(CONTROLS)) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) continue;
    if (element === own || element.localName === own.localName) continue;
    found.push(box);
  }
  return found;
}

const meets = (box: Box, { left, top }: Point, { width, height }: Size): boolean =>
  box.left < left + width + GAP && box.right > left - GAP && box.top < top + height + GAP && box.bottom > top - GAP;

/**
 * The point in the window, nearest to `wish`, at which a mark of this size covers no control.
 * @returns null if the window has no such place
 */
export function findPlace(own: Element, size: Size, wish: Point): Point | null {
  const taken = boxes(own);
  const limit = { left: document.documentElement.clientWidth - size.width - 8, top: innerHeight - size.height - 8 };
  const near = clampTo(wish, limit);
  const free = (point: Point): boolean =>
    !taken.some((box) => meets(box, point, size)) && !pressable(own, { ...point, ...size });
  if (free(near)) return near;
  const points: Point[] = [];
  for (let top = 8; top <= limit.top; top += 12) {
    for (let left = 8; left <= limit.left; left += 24) points.push({ left, top });
  }
  // Going sideways keeps the mark in the header's band; going down leaves it, so a step down counts for more.
  const far = (point: Point): number => Math.abs(point.left - near.left) + 4 * Math.abs(point.top - near.top);
  return points.sort((a, b) => far(a) - far(b)).find(free) ?? null;
}

const clampTo = (point: Point, limit: Point): Point => ({
  left: Math.round(Math.max(8, Math.min(point.left, limit.left))),
  top: Math.round(Math.max(8, Math.min(point.top, limit.top))),
});

/** Whether a free-standing mark covers a control where it stands now. */
export function covers(own: Element): boolean {
  const box = own.getBoundingClientRect();
  return box.width > 0 && pressable(own, box);
}

/** Looks at nine points under a box for anything that is a control or behaves like one. */
function pressable(own: Element, { left, top, width, height }: Point & Size): boolean {
  for (const x of [left + 1, left + width / 2, left + width - 1]) {
    for (const y of [top + 1, top + height / 2, top + height - 1]) {
      for (const under of document.elementsFromPoint(x, y)) {
        if (under.localName === own.localName) continue;
        if (under.closest(CONTROLS) || getComputedStyle(under).cursor === 'pointer') return true;
        break;
      }
    }
  }
  return false;
}
