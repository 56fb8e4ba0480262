import { expect, it, vi } from 'vitest';
import { agreedDays, markOwn } from '@/entrypoints/console.content/feature.ts';
import { makeBook, type Override } from '@/lib/platform/book.ts';
import type { PlatformFacts } from '@/lib/platform/facts.ts';
import { platformFacts } from '@/lib/platform/lookups.ts';

/** What the console says of a figure that the person set: whose it is, and nothing of sources that differ. */
vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const own = (ruleId: string, value: Override['value']): Override => ({
  ruleId,
  value,
  note: 'n',
  link: null,
  setAt: 0,
});
const stated = platformFacts(makeBook());
const ten = platformFacts(makeBook([], [own('confirmation-window', { kind: 'period', amount: 10, unit: 'day' })]));
const month = platformFacts(makeBook([], [own('confirmation-window', { kind: 'period', amount: 1, unit: 'month' })]));

it('a span is a disagreement between sources only where it is not the person’s own', () => {
  expect(agreedDays(stated, 'confirmDays')).toBeNull();
  expect(agreedDays(ten, 'confirmDays')).toBe('10');
  expect(agreedDays(month, 'confirmDays')).toBe('28–31');
  const { own: _, ...earlier } = stated;
  expect(agreedDays(earlier as PlatformFacts, 'confirmDays')).toBeNull();
});

it('only figures of the person’s own are marked, and none before any are known', () => {
  expect(markOwn('w', ten, 'confirmDays')).toBe('w · own_mark');
  expect(markOwn('w', ten, 'seats')).toBe('w');
  expect(markOwn('w', stated, 'confirmDays')).toBe('w');
  expect(markOwn('w', null, 'confirmDays')).toBe('w');
});
