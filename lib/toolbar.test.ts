import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Badge, showBadge, showReminders } from './toolbar.ts';

/** What a toolbar button shows, as the browsers have it: a tab without a text of its own shows that of all tabs. */
const texts = new Map<number | null, string | null>();
const titles = new Map<number | null, string>();
const textOn = (tabId: number): string => texts.get(tabId) ?? texts.get(null) ?? '';
const titleOn = (tabId: number): string => titles.get(tabId) ?? titles.get(null) ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  texts.clear();
  titles.clear();
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string, values: string[]) => [key, ...values].join('|') });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId = null, text }: { tabId?: number | null; text: string | null }) => {
      texts.set(tabId, text);
    },
    setTitle: async ({ tabId = null, title }: { tabId?: number | null; title: string }) => {
      titles.set(tabId, title);
    },
    setBadgeBackgroundColor: async () => {},
  });
});

const soon = (count: number, way: Badge['way'] = null): Badge => ({ seats: { soon: count }, way });

it('a tab shows its account’s own count, and every other tab the reminders that stand', async () => {
  await showReminders(5);
  await showBadge(1, soon(2), 5);
  await showBadge(2, soon(0), 5);
  await showBadge(3, null, 5);
  expect([1, 2, 3, 4].map(textOn)).toEqual(['2', '5', '5', '5']);
  expect([1, 2, 4].map(titleOn)).toEqual([
    'toolbar_soon|2|7 · toolbar_reminders|5',
    'toolbar_reminders|5',
    'toolbar_reminders|5',
  ]);
});

it('a tab that goes to an account where nobody expires shows the reminders again, and nothing once they are put away', async () => {
  await showReminders(1);
  await showBadge(1, soon(2), 1);
  await showBadge(1, soon(0), 1);
  expect(textOn(1)).toBe('1');
  await showReminders(0);
  await showBadge(1, soon(0), 0);
  expect(textOn(1)).toBe('');
  expect(titleOn(1)).toBe('ext_short_name');
});

it('a tab that was closed meanwhile is no error', async () => {
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn().mockRejectedValue(new Error('No tab with id: 1')) });
  await expect(showBadge(1, soon(2), 0)).resolves.toBeUndefined();
});

it('the days left to confirm a deregistration come before anything else, those of a freeze before the reminders', async () => {
  await showReminders(2);
  await showBadge(1, soon(3, { phase: 'confirm', days: 4 }), 2);
  await showBadge(2, soon(3, { phase: 'confirm', days: 0 }), 0);
  await showBadge(3, soon(0, { phase: 'frozen', days: 9 }), 2);
  await showBadge(4, soon(1, { phase: 'frozen', days: 9 }), 0);
  expect([1, 2, 3, 4].map(textOn)).toEqual(['way_badge_days|4', 'way_badge_days|0', 'way_badge_days|9', '1']);
  expect(titleOn(1)).toBe('way_badge_confirm|4 · toolbar_soon|3|7 · toolbar_reminders|2');
  expect(titleOn(2)).toBe('way_badge_confirm_today · toolbar_soon|3|7');
  expect(titleOn(3)).toBe('way_badge_freeze|9 · toolbar_reminders|2');
  expect(titleOn(4)).toBe('toolbar_soon|1|7 · way_badge_freeze|9');
});
