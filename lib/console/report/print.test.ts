import { describe, expect, it } from 'vitest';
import { printReport } from './print.ts';
import { FORM, FORMAT } from './shape.ts';
import type { Drawn } from './walk.ts';

const HEAD: Parameters<typeof printReport>[0] = {
  format: FORMAT,
  form: FORM,
  about: ['about'],
  version: '0.1.0',
  browser: '',
  made: '2026-11-22',
  page: 'people',
  address: '/',
  readers: [],
  selectors: {},
  nodes: 0,
  dates: [],
  data: null,
};
const row = (index: number): Drawn => ({
  tag: 'tr',
  attributes: { class: 'row' },
  parts: [
    { tag: 'td', attributes: {}, parts: [`{name ${index}}`] },
    { tag: 'td', attributes: {}, parts: ['短期'] },
  ],
});
const body = (count: number): Drawn => ({
  tag: 'body',
  attributes: {},
  parts: Array.from({ length: count }, (_, at) => row(at)),
});

describe('printing a report', () => {
  it('writes JSON that has a line for what is small', () => {
    const text = printReport(HEAD, body(2), 0);
    expect(JSON.parse(text)).toMatchObject({ leftOut: 0, page: 'people' });
    expect(text).toContain('["tr", {"class": "row"}, ["td", "{name 1}"], ["td", "短期"]]');
  });

  it('keeps within 2 MB whatever the page, and says how much is missing', () => {
    const text = printReport(HEAD, body(30_000), 5);
    const { leftOut, document } = JSON.parse(text) as { leftOut: number; document: unknown[] };
    expect(new TextEncoder().encode(text).length).toBeLessThan(2_000_000);
    expect(leftOut).toBe(5 + (30_000 - 200) * 3);
    expect(document.length).toBe(201);
  });

  it('takes no longer the deeper a page is nested', () => {
    let deep = body(8000);
    for (let level = 0; level < 100; level++) deep = { tag: 'div', attributes: {}, parts: [deep] };
    const { leftOut } = JSON.parse(printReport(HEAD, deep, 0)) as { leftOut: number };
    expect(leftOut).toBeGreaterThan(0);
  });
});
