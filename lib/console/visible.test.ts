import { expect, it } from 'vitest';
import { isOurs } from './ours.ts';
import { createSight, isRendered, isVisible } from './visible.ts';

/** The test DOM has no layout: what size and place decide is tried in real browsers. */
it.each([
  ['<p>a</p>', true],
  ['<p hidden>a</p>', false],
  ['<p style="display:none">a</p>', false],
  ['<p style="visibility:hidden">a</p>', false],
  ['<div style="display:none"><p>a</p></div>', false],
  ['<div hidden><p>a</p></div>', false],
  ['<div style="opacity:0"><p>a</p></div>', false],
  ['<div style="visibility:hidden"><p style="visibility:visible">a</p></div>', true],
])('%s is seen: %s', (html, seen) => {
  document.body.innerHTML = html;
  const element = document.querySelector('p') as Element;
  expect(isVisible(element)).toBe(seen);
  expect(createSight()(element)).toBe(seen);
  expect(isRendered(element)).toBe(seen || html.includes('opacity'));
  element.remove();
  expect(isVisible(element)).toBe(false);
});

it('knows what is ours, inside and out', () => {
  document.body.innerHTML = '<i data-mp-steward="operator"><b>3 天</b></i><p>a</p>';
  expect(isOurs(document.querySelector('b') as Element)).toBe(true);
  expect(isOurs(document.querySelector('b')?.firstChild as Node)).toBe(true);
  expect(isOurs(document.querySelector('p') as Element)).toBe(false);
});
