import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, growBeside, placeBeside } from './beside.ts';

const WINDOW = { width: 1200, height: 800 };
const SIZE = { width: 300, height: 200 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = ({ left, top }: { left: number; top: number }): Box => box(left, top, SIZE.width, SIZE.height);
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it('stands right below, where there is room', () => {
  expect(placeBeside(box(400, 300, 100, 24), SIZE, WINDOW)).toEqual({ left: 400, top: 330 });
});

it('goes above at the bottom of the window, and inward at its right edge', () => {
  const badge = box(1100, 760, 90, 24);
  const place = at(placeBeside(badge, SIZE, WINDOW));
  expect(meet(place, badge)).toBe(false);
  expect(place.bottom).toBeLessThanOrEqual(760);
  expect(place.right).toBeLessThanOrEqual(1200);
});

it('leaves the control of its row free', () => {
  const badge = box(700, 300, 100, 24);
  const unbind = box(700, 340, 40, 20);
  const place = at(placeBeside(badge, SIZE, WINDOW, { keepClear: [unbind] }));
  expect(meet(place, unbind)).toBe(false);
  expect(meet(place, badge)).toBe(false);
});

it('is always inside a window that has room for it, and beside the box wherever that can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 770 }), (left, top) => {
      const badge = box(left, top, 90, 24);
      const place = at(placeBeside(badge, SIZE, WINDOW, { keepClear: [box(left + 120, top, 40, 20)] }));
      return place.left >= 0 && place.top >= 0 && place.right <= 1200 && place.bottom <= 800 && !meet(place, badge);
    }),
  );
});

it('grows away from what it stands beside, and stays where it is otherwise', () => {
  const badge = box(400, 500, 100, 24);
  const taller = { ...SIZE, height: 280 };
  expect(growBeside(box(400, 294, 300, 200), badge, taller, WINDOW)).toEqual({ left: 400, top: 214 });
  expect(growBeside(box(506, 400, 300, 200), badge, taller, WINDOW)).toEqual({ left: 506, top: 400 });
  // At the window's edge it gives way sideways from the box only.
  expect(growBeside(box(506, 580, 300, 200), badge, taller, WINDOW)).toEqual({ left: 506, top: 512 });
});

it('goes elsewhere rather than grow over what it stands beside, or over the control of its row', () => {
  const badge = box(400, 500, 100, 24);
  const taller = { ...SIZE, height: 280 };
  expect(growBeside(box(400, 530, 300, 200), badge, taller, WINDOW)).toBeNull();
  expect(growBeside(box(506, 400, 300, 200), badge, taller, WINDOW, [box(600, 650, 40, 20)])).toBeNull();
});
