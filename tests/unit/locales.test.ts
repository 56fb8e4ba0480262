// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../lib/guards/actions.ts';
import { FEATURE_IDS } from '../../lib/settings.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const root = path.resolve(import.meta.dirname, '../..');
const load = (locale: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const zh = load('zh_CN');
const en = load('en');

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .flatMap((file) =>
      /\.(ts|tsx|html)$/.test(file) && !file.includes('.test.')
        ? [fs.readFileSync(path.join(root, folder, file), 'utf8')]
        : [],
    );
}
const code = [
  ...['lib', 'entrypoints', 'components'].flatMap(sources),
  fs.readFileSync(path.join(root, 'wxt.config.ts'), 'utf8'),
].join('\n');

describe('texts', () => {
  it('are there in both languages, with the same gaps', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    const gaps = (text: string): string[] =>
      [...text.matchAll(/\$([A-Z0-9_]+)\$/g)].map((match) => match[1] ?? '').sort();
    for (const key of Object.keys(zh)) {
      expect(new Set(gaps(en[key]?.message ?? '')), key).toEqual(new Set(gaps(zh[key]?.message ?? '')));
      const named = Object.keys(zh[key]?.placeholders ?? {}).map((name) => name.toUpperCase());
      for (const gap of gaps(zh[key]?.message ?? '')) expect(named, key).toContain(gap);
      expect(zh[key]?.placeholders, key).toEqual(en[key]?.placeholders);
    }
  });

  it('are Chinese where they should be, and never left empty', () => {
    for (const [key, { message }] of Object.entries(zh)) {
      expect(message.trim(), key).not.toBe('');
      if (/[\p{Script=Latin}]{2,}/u.test(message.replace(/\$\w+\$/g, ''))) continue;
      if (message.replace(/\$\w+\$/g, '').length > 2) expect(message, key).toMatch(/\p{Script=Han}/u);
    }
    for (const [key, { message }] of Object.entries(en)) expect(message.trim(), key).not.toBe('');
  });

  it('are all used: by their whole name, or by the beginning of one that code completes', () => {
    const used = new Set([...code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g)].map((match) => match[1]));
    for (const match of code.matchAll(/__MSG_(\w+)__/g)) used.add(match[1]);
    const beginnings = [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(zh).filter(
      (key) => !used.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('has words for every overlay feature and every guarded action', () => {
    for (const id of FEATURE_IDS) {
      const key = `feature_${id.replaceAll('-', '_')}`;
      expect(zh[key], key).toBeDefined();
      expect(zh[`${key}_hint`], key).toBeDefined();
    }
    for (const { id } of ACTIONS) {
      const title = `guard_${id.replaceAll('-', '_')}_title`;
      expect(zh[title], title).toBeDefined();
    }
  });
});

describe('overlay features', () => {
  it('are one file each, of the name of their switch', () => {
    const files = fs.readdirSync(path.join(root, 'entrypoints/console.content/features'));
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...FEATURE_IDS].sort());
    for (const file of files) {
      const text = fs.readFileSync(path.join(root, 'entrypoints/console.content/features', file), 'utf8');
      expect(text, file).toContain(`id: '${file.replace(/\.ts$/, '')}'`);
    }
  });
});
