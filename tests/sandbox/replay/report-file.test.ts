import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/time/day.ts';
import { makeUp } from './made-up.ts';
import { readReport } from './report-file.ts';

const GOOD = {
  format: 'mp-steward-report',
  form: 1,
  about: [],
  version: '0.1.0',
  browser: 'Chrome 148',
  made: '2026-11-22',
  page: 'people',
  address: '/cgi-bin/safecenterstatus?action',
  readers: [],
  selectors: {},
  nodes: 1,
  leftOut: 0,
  dates: [{ date: 1, when: 'ahead' }],
  data: null,
  document: ['body', ['p', { class: 'x1' }, '{name 1} 短期 {date 1 YYYY-MM-DD}']],
};
const read = (change: object) => () => readReport(JSON.stringify({ ...GOOD, ...change }));

describe('a report file', () => {
  it('is read as it was written', () => {
    expect(readReport(`\uFEFF${JSON.stringify(GOOD)}`).document).toEqual(GOOD.document);
  });

  it.each<[name: string, change: object, says: RegExp]>([
    ['of another program', { format: 'x' }, /not a report/],
    ['of a later form', { form: 2 }, /form 2/],
    ['without a page', { page: 'nowhere' }, /^page: /],
    ['with a field of its own', { extra: 1 }, /extra/],
    ['with a script', { document: ['body', ['script', 'alert(1)']] }, /“script” is no element/],
    ['with a handler', { document: ['body', ['p', { onclick: 'x()' }]] }, /“onclick” cannot be/],
    ['with an address', { document: ['body', ['img', { src: 'https://a.example' }]] }, /“src” cannot be/],
    ['with a link that runs', { document: ['body', ['a', { href: 'javascript:alert(1)' }]] }, /is no address/],
    ['with a link to elsewhere', { document: ['body', ['a', { href: '//a.example/' }]] }, /is no address/],
    ['with a kind nobody knows', { document: ['body', '{colour 3}'] }, /“{colour 3}”/],
    ['with a brace left open', { document: ['body', '{name'] }, /“{name”/],
    ['with a number for an element', { document: ['body', 7] }, /body 1: a text or an element/],
    ['that does not begin with the body', { document: ['div'] }, /begin with the body/],
    ['without elements', { document: {} }, /^document: /],
    ['with a look of its own', { document: ['body', ['p', { look: 'red' }]] }, /look “red”/],
    ['with a date out of the calendar', { made: '2026-13-40' }, /^made: /],
  ])('is refused, and says where: %s', (_, change, says) => {
    expect(read(change)).toThrow(says);
  });

  it('is refused where it is no JSON, or nested without end', () => {
    expect(() => readReport('{"format": ')).toThrow(/not JSON/);
    expect(() => readReport('null')).toThrow(/not a report/);
    let deep: unknown = ['p'];
    for (let level = 0; level < 300; level++) deep = ['div', deep];
    expect(read({ document: ['body', deep] })).toThrow(/inside each other/);
  });
});

describe('what is made up', () => {
  const made = makeUp(
    [
      { date: 2, when: 'past' },
      { date: 1, when: 'ahead' },
      { date: 3, when: 'ahead' },
    ],
    '2026-11-22' as Day,
  );

  it('keeps form, order and sameness', () => {
    const text = (own: string): string => made.text(own);
    expect(text('{name 1}')).toBe(text('{name 1}'));
    expect(text('{name 1}')).not.toBe(text('{name 2}'));
    expect(text('{digits×6}')).toMatch(/^\d{6}$/);
    expect(text('{date 2 YYYY-MM-DD}') < '2026-11-22').toBe(true);
    expect(text('{date 1 YYYY-MM-DD}') < text('{date 3 YYYY-MM-DD}')).toBe(true);
    expect(text('{date 1 M月D日}')).toMatch(/^\d{1,2}月\d{1,2}日$/);
    expect(text('{date 1 Mon D, YYYY}')).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/);
    expect(text('剩余{days 1}天')).toMatch(/^剩余\d{1,2}天$/);
    expect(made.unix('{date 1}')).toBeGreaterThan(1.7e9);
  });

  it('names nobody twice', () => {
    const names = Array.from({ length: 500 }, (_, index) => made.text(`{name ${index + 1}}`));
    expect(new Set(names).size).toBe(500);
  });
});
