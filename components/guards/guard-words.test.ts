import { expect, it, vi } from 'vitest';
import { changeOf, sayChange } from './guard-words.ts';

vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

it.each([
  [changeOf.preset('quiet'), 'guard_preset_quiet'],
  [changeOf.mode('rename', 'daily'), 'guard_rename_title · guard_mode_daily'],
  [changeOf.mode('rename', null), 'guard_rename_title · guard_mode_as_preset'],
  [changeOf.file, 'guard_file'],
  [changeOf.fileUndone, 'guard_file_undo'],
  ['mode:of-another-version:daily', 'mode:of-another-version:daily'],
  ['something', 'something'],
])('says of a change of how one is warned what it was: %s', (change, words) => {
  expect(sayChange(change)).toBe(words);
});

it('names the page on which warnings were woken', () => {
  expect(sayChange(changeOf.woken('settings'))).toMatch(/^guard_wake_on .+/);
});
