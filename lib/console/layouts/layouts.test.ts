import { describe, expect, it } from 'vitest';
import { PAGE_FIXTURES } from '../fixtures/pages.ts';
import { LAYOUTS, type Part } from './index.ts';

const parts = [...new Set(Object.values(LAYOUTS).flatMap((layout) => Object.keys(layout)))] as Part[];

describe('layouts', () => {
  it.each(PAGE_FIXTURES)('every part is found as often as it should be on the $name', ({ html, counts }) => {
    document.body.innerHTML = html;
    const found = new Map<string, Set<Element>>();
    for (const layout of Object.values(LAYOUTS)) {
      for (const [part, alternatives] of Object.entries(layout)) {
        const elements = alternatives.flatMap(({ css }) => [...document.querySelectorAll(css)]);
        found.set(part, new Set([...(found.get(part) ?? []), ...elements]));
      }
    }
    const counted = [...found].flatMap(([part, { size }]) => (size > 0 ? [[part, size]] : []));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(Object.entries(counts)));
  });

  it('has every part on some fixture, and says of each alternative where it is from', () => {
    const missing = parts.filter((part) => !PAGE_FIXTURES.some(({ counts }) => counts[part]));
    expect(missing).toEqual(['service']);
    for (const layout of Object.values(LAYOUTS)) {
      for (const { css, note } of Object.values(layout).flat()) {
        expect(note, css).not.toBe('');
        expect(() => document.querySelector(css)).not.toThrow();
      }
    }
  });
});
