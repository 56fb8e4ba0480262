// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The parts that reckon with days; every date in them is Shanghai's, whatever the machine's zone. */
const FOLDERS = ['lib/time', 'lib/roster', 'lib/deregistration', 'lib/platform'];
const ROOT = path.resolve(import.meta.dirname, '../..');

const LOCAL_METHODS =
  /^([gs]et(Date|Day|Hours|Minutes|Seconds|Milliseconds|Month|FullYear|Year)|getTimezoneOffset|toLocale(Date|Time)?String|to(Date|Time)String)$/;
const ZONED_TEXT = /(Z|[+-]\d{2}:?\d{2})$/;

/** Each place in a source that asks the machine for its zone, as `line: what`. */
function localZoneUses(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${line + 1}: ${node.getText(file)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && LOCAL_METHODS.test(node.name.text)) report(node);
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && usesLocalZone(node, file)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function usesLocalZone(node: ts.CallExpression | ts.NewExpression, file: ts.SourceFile): boolean {
  const name = node.expression.getText(file);
  const args = node.arguments ?? [];
  if (name === 'Date') return ts.isCallExpression(node) || args.length > 1 || isUnzonedText(args[0], file);
  if (name === 'Date.parse') return isUnzonedText(args[0], file);
  if (name === 'Intl.DateTimeFormat') return !/\btimeZone\b/.test(args[1]?.getText(file) ?? '');
  return false;
}

/** Is it a text that would be read as a time on the machine's clock? A lone `YYYY-MM-DD` is UTC, but better said so. */
function isUnzonedText(argument: ts.Expression | undefined, file: ts.SourceFile): boolean {
  const text = argument && (ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument));
  return Boolean(text) && !ZONED_TEXT.test(argument?.getText(file).slice(1, -1) ?? '');
}

describe('the machine’s own zone', () => {
  it.each(FOLDERS)('is asked for nowhere in %s', (folder) => {
    const files = fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    const uses = files.flatMap((file) =>
      localZoneUses(fs.readFileSync(path.join(ROOT, folder, file), 'utf8')).map((use) => `${file}:${use}`),
    );
    expect(uses).toEqual([]);
  });

  it.each([
    'date.getDate()',
    'date.getHours()',
    'date?.getMonth()',
    'date.setDate(1)',
    'date.getTimezoneOffset()',
    'date.toLocaleDateString("zh")',
    'date.toLocaleString("zh")',
    'date.toDateString()',
    'new Date(2026, 11, 3)',
    'new Date("2026-12-03T00:00")',
    'new Date(`' + '$' + '{day}T00:00`)',
    'Date.parse("2026/12/03")',
    'Date()',
    'new Intl.DateTimeFormat("zh", { month: "short" })',
    'Intl.DateTimeFormat().resolvedOptions().timeZone',
  ])('is noticed in %s', (source) => {
    expect(localZoneUses(`export const x = ${source};`)).toHaveLength(1);
  });

  it.each([
    'date.getUTCDate()',
    'date.toISOString()',
    'new Date(instant)',
    'new Date()',
    'Date.now()',
    'new Date(Date.UTC(2026, 11, 3))',
    'new Date(`' + '$' + '{day}T00:00:00Z`)',
    'Date.parse("2026-12-03T00:00:00+08:00")',
    'new Intl.DateTimeFormat("zh", { timeZone: "Asia/Shanghai" })',
    'new Intl.NumberFormat("zh").format(8230)',
    '"date.getDate()" /* date.getDate() */',
  ])('is not seen in %s', (source) => {
    expect(localZoneUses(`export const x = ${source};`)).toEqual([]);
  });
});
