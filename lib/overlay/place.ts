/** Where a free-standing mark may stand: a place in the page that covers nothing a person could want to press. */
export interface Point {
  readonly left: number;
  readonly top: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const CONTROLS =
  'a,button,input,select,textarea,label,summary,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[role=switch],[onclick],[tabindex],[contenteditable]';
const GAP = 4;
/** Milliseconds that a search for a place may take. */
const PATIENCE = 10;

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
 * @param onWords whether it may lie on words and pictures too; else bare ground is sought first
 * @returns a place inside the window in any case, also where all of it is taken
 */
export function findPlace(own: Element, size: Size, wish: Point, onWords: boolean): Point {
  const taken = boxes(own);
  const limit = { left: document.documentElement.clientWidth - size.width - 8, top: innerHeight - size.height - 8 };
  const near = clampTo(wish, limit);
  const free = (point: Point): boolean => !taken.some((box) => meets(box, point, size));
  const over = (point: Point): Under => under(own, { ...point, ...size });
  const fits = (point: Point): boolean => {
    const what = over(point);
    return what === 'nothing' || (onWords && what !== 'control');
  };
  if (free(near) && fits(near)) return near;
  const points: Point[] = [];
  for (let top = 8; top <= limit.top; top += 12) {
    for (let left = 8; left <= limit.left; left += 24) points.push({ left, top });
  }
  // Going sideways keeps the mark in the header's band; going down leaves it, so a step down counts for more.
  const far = (point: Point): number => Math.abs(point.left - near.left) + 4 * Math.abs(point.top - near.top);
  const end = performance.now() + PATIENCE;
  const isTime = (): boolean => performance.now() < end;
  const possible = points.sort((a, b) => far(a) - far(b)).filter((point) => isTime() && free(point));
  // Better a little farther off on bare ground than close by on top of a name; but not at the price of a long search.
  const bare = possible.find((point) => isTime() && fits(point));
  return bare ?? possible.slice(0, 8).find((point) => over(point) !== 'control') ?? possible[0] ?? near;
}

const clampTo = (point: Point, limit: Point): Point => ({
  left: Math.round(Math.max(8, Math.min(point.left, limit.left))),
  top: Math.round(Math.max(8, Math.min(point.top, limit.top))),
});

/** What a free-standing mark covers where it stands now. */
export function covers(own: Element): Under {
  const box = own.getBoundingClientRect();
  return box.width > 0 ? under(own, box) : 'nothing';
}

/** What lies beneath: something that is a control or behaves like one, something to look at, or bare ground. */
export type Under = 'control' | 'content' | 'nothing';

/** Looks at what lies under a box: three rows of points, close enough together to hit a word. */
function under(own: Element, { left, top, width, height }: Point & Size): Under {
  let found: Under = 'nothing';
  const columns = Math.max(2, Math.ceil(width / 40));
  for (let column = 0; column <= columns; column += 1) {
    const x = left + 1 + ((width - 2) * column) / columns;
    for (const y of [top + 1, top + height / 2, top + height - 1]) {
      const element = beneath(own, x, y);
      if (!element) continue;
      if (element.closest(CONTROLS) || getComputedStyle(element).cursor === 'pointer') return 'control';
      if (isContent(element)) found = 'content';
    }
  }
  return found;
}

function beneath(own: Element, x: number, y: number): Element | undefined {
  const front = document.elementFromPoint(x, y) ?? undefined;
  if (front?.localName !== own.localName) return front;
  return document.elementsFromPoint(x, y).find(({ localName }) => localName !== own.localName);
}

const isContent = (element: Element): boolean =>
  /^(?:img|svg|canvas|video|picture|path)$/.test(element.localName) ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
