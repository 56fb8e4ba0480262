import { expect, it, vi } from 'vitest';
import type { View } from '@/entrypoints/console.content/feature.ts';
import { guardWords } from '@/entrypoints/console.content/guard-words.ts';
import { ACTIONS } from '@/lib/guards/actions.ts';
import { makeBook } from '@/lib/platform/book.ts';
import { platformFacts } from '@/lib/platform/lookups.ts';

vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

const stated = platformFacts(makeBook());

it.each([
  ['administrator', 'guard_you_administrator'],
  ['long', `guard_you_operator ${stated.approvalMinutes}`],
  ['short', `guard_you_operator ${stated.approvalMinutes}`],
  ['unsure', `guard_not_administrator ${stated.approvalMinutes}`],
  [null, `guard_not_administrator ${stated.approvalMinutes}`],
] as const)('a guard tells whose part the verifying is, to who said they are: %s', (role, words) => {
  const action = ACTIONS.find(({ id }) => id === 'change-administrator');
  if (!action || !('checks' in action)) throw new Error('no such guard');
  const marks = { role, label: null, colour: null, ownExpiry: null };
  const view = { facts: stated, marks, reading: { settings: null, roster: null } } as unknown as View;
  const who = guardWords(action, view).facts.find(({ label }) => label === 'guard_who');
  expect(who?.lines).toEqual(['guard_change_administrator_who', words]);
});
