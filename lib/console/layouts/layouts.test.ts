import { describe, expect, it } from 'vitest';
import { PAGE_FIXTURES } from '../fixtures/pages.ts';
import { DEEP_LAYOUTS } from './deep.ts';
import { LAYOUTS } from './index.ts';
import type { Registry } from './registry.ts';

const REGISTRIES: Registry[] = [LAYOUTS, DEEP_LAYOUTS].flatMap((layouts) => Object.values(layouts));
const parts = [...new Set(REGISTRIES.flatMap((layout) => Object.keys(layout)))];

describe('layouts', () => {
  it.each(PAGE_FIXTURES)('every part is found as often as it should be on the $name', ({ html, counts }) => {
    document.body.innerHTML = html;
    const found = new Map<string, Set<Element>>();
    for (const layout of REGISTRIES) {
      for (const [part, alternatives] of Object.entries(layout)) {
        const elements = alternatives.flatMap(({ css }) => [...document.querySelectorAll(css)]);
        found.set(part, new Set([...(found.get(part) ?? []), ...elements]));
      }
    }
    const counted = [...found].flatMap(([part, { size }]) => (size > 0 ? [[part, size]] : []));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(Object.entries(counts)));
  });

  it('has every part on some fixture, and says of each alternative where it is from', () => {
    const missing = parts.filter((part) => !PAGE_FIXTURES.some(({ counts }) => counts[part as keyof typeof counts]));
    expect(missing).toEqual(['service']);
    for (const layout of REGISTRIES) {
      for (const { css, note } of Object.values(layout).flat()) {
        expect(note, css).not.toBe('');
        expect(() => document.querySelector(css)).not.toThrow();
      }
    }
  });
});
