import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../time/day.ts';
import { fakeDesktop } from './browser.fixture.ts';
import { sayReminder } from './words.ts';

const NOW = Date.parse('2026-12-01T10:00:00+08:00');
const due = '2026-12-04' as Day;

beforeEach(() => {
  fakeBrowser.reset();
  fakeDesktop();
});

it.each([
  [{ kind: 'operator-expiry', who: '周舟', due }, 'reminder_operator_expiry|周舟|12月4日 周五|days_left|3'],
  [{ kind: 'operator-expiry', who: '', due }, 'reminder_operator_expiry|person_unnamed|12月4日 周五|days_left|3'],
  [{ kind: 'own-access', who: '', due: '2026-11-29' as Day }, 'reminder_own_access|11月29日 周日|days_over|2'],
  [{ kind: 'confirmation-window', who: '', due }, 'reminder_confirmation_window|12月4日 周五|days_left|3'],
  [{ kind: 'freeze-end', key: 'closing', who: '', due }, 'way_freeze_ends|12月4日 周五|days_left|3'],
  [{ kind: 'freeze-end', key: 'reckoned', who: '', due }, 'way_freeze_may_end|12月4日 周五|days_left|3'],
  [
    { kind: 'invitation-lapse', who: '周舟', due: NOW + 3_900_000 },
    'reminder_invitation_lapse|周舟|12月1日 周二 11:05',
  ],
  [{ kind: 'invitation-lapse', who: '周舟', due: NOW - 60_000 }, 'reminder_invitation_over|周舟|12月1日 周二 09:59'],
] as const)('%j is said by whom it is about and when', (reminder, said) => {
  expect(sayReminder({ key: 'self', ...reminder }, NOW)).toBe(said);
});
