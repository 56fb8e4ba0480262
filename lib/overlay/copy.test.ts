import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyFrom } from './copy.ts';

const field = document.createElement('textarea');
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
};
/** Stands for the browser's own copying of what is selected. */
const copies = vi.fn<() => boolean>();

beforeEach(() => {
  document.body.replaceChildren(field);
  field.value = '您好！';
  field.setSelectionRange(0, 0);
  field.blur();
  document.execCommand = copies;
});
afterEach(() => {
  vi.unstubAllGlobals();
  copies.mockReset();
});

it('copies, and leaves the person where they are', async () => {
  const write = vi.fn(() => Promise.resolve());
  clipboard(write);
  expect(await copyFrom(field)).toBe(true);
  expect(write).toHaveBeenCalledWith('您好！');
  expect(document.activeElement).not.toBe(field);
});

it('copies what it has selected where the page may not write to the clipboard', async () => {
  clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  copies.mockImplementation(() => document.activeElement === field && field.selectionEnd === field.value.length);
  expect(await copyFrom(field)).toBe(true);
});

it.each([
  ['refuses', () => false],
  [
    'throws',
    () => {
      throw new Error('not here');
    },
  ],
])('says so where the browser %s, and leaves the text selected', async (_, answer) => {
  vi.stubGlobal('navigator', {});
  copies.mockImplementation(answer);
  expect(await copyFrom(field)).toBe(false);
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});
