import { parse as parseSmall } from '@vanillaes/csv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { readable } from './readable.ts';
import { nickname } from './rosters.fixture.ts';

/** A second library's reading of a file. */
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });
/** Wherever a cell may begin for a spreadsheet that parts cells at semicolons and may not heed our quotes. */
const readAtSemicolons = (csv: string): string[] => csv.slice(1).split(/;|\r\n/);

const DANGEROUS = [...'=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n'];
const isDangerous = (cell: string): boolean => DANGEROUS.some((sign) => cell.startsWith(sign));
/** Neither as it stands nor once blanks and quotes are off; an apostrophe makes a text of what follows it. */
const isText = (cell: string): boolean => !isDangerous(cell) && !isDangerous(cell.replace(/^[\s"“”’`]+/, ''));

/** What the description of `toCsv` says about reading a text back. */
const unmarked = (cell: string): string =>
  cell
    .split(';')
    .map((part) => (/^'[\s\p{C}\p{M}\p{Pi}\p{Pf}"'`]*[=+\-@−]/u.test(part.normalize('NFKC')) ? part.slice(1) : part))
    .join(';');

describe('a CSV file', () => {
  it('is UTF-8 with a byte order mark, commas and CR LF', () => {
    const csv = toCsv([
      ['公众号', '名额'],
      ['甲公司', 3],
      [null, ''],
    ]);
    expect(csv).toBe('\uFEFF公众号,名额\r\n甲公司,3\r\n,\r\n');
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(toCsv([])).toBe('\uFEFF');
  });

  it('quotes what would part a cell', () => {
    expect(toCsv([['a,b', 'say "hi"', 'plain']])).toBe('\uFEFF"a,b","say ""hi""",plain\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86 138', "'+86 138"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹦1', "'﹦1"],
    ['−1', "'−1"],
    [' =1', "' =1"],
    ['\u3000=1', "'\u3000=1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['“=1”', "'“=1”"],
    ['a;=1', "a;'=1"],
    ['a; "@x', 'a;\' "@x'],
    ['\t=1', "' =1"],
    ['\r\n@x', "' @x"],
    ['\u202E=1', "'=1"],
    ['\u200B\uFEFF=1', "'=1"],
    ['\u200D=1', "'\u200D=1"],
    ['\u0301=1', "'\u0301=1"],
    [-3, "'-3"],
  ])('makes a text of %j', (cell, written) => {
    expect(read(toCsv([[cell, 'next']]))).toEqual([[written, 'next']]);
  });

  it.each(['a=b', '1-2', 'me@example.com', "it's", '张三 (运营)', '', 'a,=b', '3+4'])('leaves %j as it is', (cell) => {
    expect(read(toCsv([[cell, 'next']]))).toEqual([[cell, 'next']]);
  });

  it('begins no cell with what may be a formula, whatever the nickname, at commas and at semicolons', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nickname, nickname), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = toCsv(rows);
        const cells = [...read(csv).flat(), ...readAtSemicolons(csv)];
        for (const cell of cells) expect(isText(cell), JSON.stringify(cell)).toBe(true);
        expect(csv.slice(1)).not.toContain('\uFEFF');
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every nickname back, but for what cannot be read and the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nickname, nickname), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = toCsv(rows);
        const wanted = rows.map((row) => row.map(readable));
        expect(read(csv).map((row) => row.map(unmarked))).toEqual(wanted);
        expect(parseSmall(csv.slice(1)).map((row: string[]) => row.map(unmarked))).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a readable text', () => {
  it.each([
    ['abc\u202Edef', 'abcdef'],
    ['\u2066a\u2069\u200Eb\u061C', 'ab'],
    ['a\r\n\tb\u2028c\0', 'a b c '],
    ['a\uD83D', 'a\uFFFD'],
    ['\uDE00a\uFFFF', '\uFFFDa'],
    ['👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𠮷 é', '👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𠮷 é'],
    ['مرحبا', 'مرحبا'],
  ])('is made of %j', (text, wanted) => {
    expect(readable(text)).toBe(wanted);
  });
});
