import type { Point, Size } from './place.ts';

/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const EDGE = 8;

/** The places beside a box, the likeliest first. */
function places(beside: Box, { width, height }: Size, first: 'below' | 'right'): Point[] {
  const below = beside.bottom + GAP;
  const above = beside.top - GAP - height;
  const after = beside.right + GAP;
  const before = beside.left - GAP - width;
  const flush = beside.right - width;
  const vertical = [
    { left: beside.left, top: below },
    { left: flush, top: below },
    { left: beside.left, top: above },
    { left: flush, top: above },
  ];
  const sideways = [beside.top, beside.bottom - height].flatMap((top) => [
    { left: after, top },
    { left: before, top },
  ]);
  return first === 'below' ? [...vertical, ...sideways] : [...sideways, ...vertical];
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The nearest place that is all inside of the window. */
const within = (window: Size, { width, height }: Size, { left, top }: Point): Point => ({
  left: Math.round(Math.max(EDGE, Math.min(left, window.width - width - EDGE))),
  top: Math.round(Math.max(EDGE, Math.min(top, window.height - height - EDGE))),
});

/**
 * Where something that stands beside a box stays when its size changes: what it shows is being read, so the edge that faces the box
 * stays where it is as long as the window has room.
 * @param was where it stood
 * @returns null where it would lie on the box, or on what must not be covered: then it has to go elsewhere
 */
export function growBeside(
  was: Box,
  beside: Box,
  size: Size,
  window: Size,
  keepClear: readonly Box[] = [],
): Point | null {
  const top = was.bottom <= beside.top ? was.bottom - size.height : was.top;
  const place = within(window, size, { left: was.left, top });
  const box = { ...place, right: place.left + size.width, bottom: place.top + size.height };
  return [beside, ...keepClear].some((other) => overlap(box, other) > 0) ? null : place;
}

/**
 * Where something of this size best stands beside a box: inside the window whatever happens, off the box itself if that can be,
 * then off what must not be covered, then off as many other controls as can be.
 * @param keepClear what a person is likely to want next, such as the page's own control in the same row
 * @param others everything else that one could press
 */
export function placeBeside(
  beside: Box,
  size: Size,
  window: Size,
  { keepClear = [], others = [], first = 'below' }: Clear = {},
): Point {
  const inside = (point: Point): Point => within(window, size, point);
  const cost = ({ left, top }: Point): number => {
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    const hits = (boxes: readonly Box[]): number => boxes.filter((other) => overlap(box, other) > 0).length;
    return (overlap(box, beside) > 0 ? 1e6 : 0) + hits(keepClear) * 1e4 + hits(others);
  };
  let best = inside({ left: beside.left, top: beside.bottom + GAP });
  let least = Number.POSITIVE_INFINITY;
  for (const place of places(beside, size, first).map(inside)) {
    const price = cost(place);
    if (price >= least) continue;
    best = place;
    least = price;
  }
  return best;
}

export interface Clear {
  readonly keepClear?: readonly Box[];
  readonly others?: readonly Box[];
  /** On which side to look first. */
  readonly first?: 'below' | 'right';
}
