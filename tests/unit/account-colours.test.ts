// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { COLOURS } from '../../lib/account-marks.ts';

const read = (file: string): string => fs.readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');

/** The shade of each colour, as one place of ours has it. */
const shades = (text: string, each: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(each)].map(([, colour, shade]) => [colour ?? '', shade ?? '']));

it('an account has one shade in the chip on the console and on our own pages, for each colour there is', () => {
  const pages = shades(read('components/account-colour.css'), /account-colour--(\w+) \{\s+--account-colour: (#\w{6})/g);
  const chip = shades(read('entrypoints/console.content/chip-lines.ts'), /\[data-colour=(\w+)\]\{--c:(#\w{6})\}/g);
  expect(Object.keys(pages).sort()).toEqual([...COLOURS].sort());
  expect(chip).toEqual(pages);
});
