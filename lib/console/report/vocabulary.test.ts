import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { Ledger } from './ledger.ts';
import { chineseWordAt, isEnglishWord, JOINS } from './vocabulary.ts';

/** The source of what reads a page, without comments: every word in its patterns has to come through a report. */
function sources(): string {
  const here = path.resolve('lib/console');
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
  const reading = files.filter((file) => /^(?:readers\/)?[\w-]+\.ts$/.test(file) && !/\.test\.ts$/.test(file));
  const code = reading.map((file) => readFileSync(path.join(here, file), 'utf8')).join('\n');
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\[[^\]\n'`]*\]/g, '[]');
}

/** Somebody may be called so. Pages write 温馨提示, which is told whole; of 凌晨 a report can do without. */
const NAMES = /^(?:温馨|凌晨)$/;

/** What of a run of characters no word covers. */
function left(run: string): string {
  let rest = '';
  for (let at = 0; at < run.length; ) {
    const end = chineseWordAt(run, at);
    if (end < 0) rest += run[at];
    at = end < 0 ? at + 1 : end;
  }
  return rest;
}

describe('the words of a report', () => {
  it('hold every Chinese word that a reader goes by', () => {
    const runs = new Set(sources().match(/(?<![[\p{Script=Han}])\p{Script=Han}{2,}(?![\p{Script=Han}\]])/gu) ?? []);
    const missing = [...runs].filter((run) => left(run).length > 0 && !JOINS.test(left(run)) && !NAMES.test(run));
    expect(missing).toEqual([]);
  });

  it('come through a report also where a single character joins them', () => {
    const runs = new Set(sources().match(/(?<![[\p{Script=Han}])\p{Script=Han}{2,}(?![\p{Script=Han}\]])/gu) ?? []);
    const joined = [...runs].filter((run) => JOINS.test(left(run)));
    const ledger = new Ledger('2026-11-22' as Day);
    expect(joined.filter((run) => ledger.say(run) !== run)).toEqual([]);
  });

  it('hold no name, and no single character', () => {
    for (const name of ['林小满', '王芳', '张伟', '李娜', '欧阳', '小明', '阿明'])
      expect(chineseWordAt(name, 0), name).toBe(-1);
    for (const name of 'Grace Will Mark Rose Bill Frank Dawn April May June Tom Jack Li Wang Chen Jing'.split(' ')) {
      expect(isEnglishWord(name), name).toBe(false);
    }
    expect(chineseWordAt('林', 0)).toBe(-1);
  });
});
