// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeBeside } from './console/taught/alike.ts';
import { controlsLike, selectControl, selectPart, selectRows } from './console/taught/selectors.ts';
import { createSight } from './console/visible.ts';
import { looksLikeSelector } from './layout-shapes.ts';

const steps = (count: number, sign: string): string => Array.from({ length: count + 1 }, () => 'div').join(sign);

it('a selector that asks anew at every element, or selects the whole page, is none', () => {
  const costly = [
    '*:has(* * * * * * * *)',
    'div:has(~ div ~ div)',
    'li:has(i)',
    'li:has(> i b)',
    'li:has(> i, > b)',
    'li:has(> i:has(> b))',
    'ul:has(> li) > li',
    'li:has(> i):has(> b)',
    'li:has(> i), p',
    'li:not(:has(> i))',
    'li:\\68 as(i)',
    'li:HAS(i)',
    ':is(ul, ol) > li',
    'li:where(.a)',
    'li:\\69s(.a)',
    'li:-webkit-any(.a)',
    'li:not(.a, .b)',
    'li:nth-child(2 of .a)',
    'li:nth-last-child(odd of :is(p))',
    '*',
    ' * ',
    '*|*',
    'html',
    'BODY',
    'li, *',
    steps(13, ' '),
    steps(13, ' ~ '),
    steps(13, '+'),
    steps(13, ', '),
    `p:not(${steps(13, ' ')})`,
  ];
  expect(costly.filter(looksLikeSelector)).toEqual([]);
});

it('one with few steps, with places by figures, or with many direct ones costs little', () => {
  const cheap = [
    steps(12, ' '),
    steps(12, ' ~ '),
    `html > body > ${steps(20, ' > ')}`,
    'li:has(> i)',
    'div.who:has(> span.who-name.long)',
    'div[data-type="a ~ b, :has(c)"]:has(> a[role="x > y"])',
    'li:not(.a):not(.b)',
    'li:nth-child(2n + 1) > p:nth-of-type(3)',
    'li:nth-last-child( odd )',
    '.\\:has\\(i\\)',
    '* > li',
    ':scope > p:nth-of-type(2)',
  ];
  expect(cheap.filter((css) => !looksLikeSelector(css))).toEqual([]);
});

const names = fc.subarray([
  'who-list',
  'member',
  'row',
  'xhsuwe',
  'css-1q2w3e',
  'a:has(b)',
  '(odd',
  'is-on',
  'k_9f3',
  '甲',
]);
const attributes = fc.constantFrom(
  '',
  ' role="listitem"',
  ' data-type="member-row"',
  ' data-key="a, b"',
  ' name="x > y z"',
);
const element = fc.record({ tag: fc.constantFrom('div', 'ul', 'section', 'p', 'my-row'), classes: names, attributes });
type Made = typeof element extends fc.Arbitrary<infer T> ? T : never;
const wrap = ({ tag, classes, attributes }: Made, inner: string): string =>
  `<${tag === 'p' ? 'div' : tag} class="${classes.join(' ')}"${attributes}>${inner}</${tag === 'p' ? 'div' : tag}>`;

/** Everything that is written for the rows of `[data-here]`, which have a `[data-part]` and a link. */
function written(html: string): string[] {
  document.body.innerHTML = html;
  const rows = alikeBeside(document.querySelector('[data-here] > *') as Element, createSight());
  const part = rows[0]?.querySelector('[data-part]') as Element;
  const control = rows[0]?.querySelector(':scope > a') as Element;
  return [
    selectRows(rows, createSight()),
    selectPart(rows, part),
    selectControl([control], createSight()),
    selectControl(controlsLike(control, createSight()), createSight()),
  ].filter((css) => css !== null);
}

it('what is written for what somebody shows is always kept', () => {
  const around = fc.array(element, { maxLength: 25 });
  const within = fc.array(element, { maxLength: 6 });
  fc.assert(
    fc.property(around, element, within, fc.integer({ min: 1, max: 3 }), (outer, row, inner, count) => {
      const part = inner.reduceRight((html, one) => wrap(one, html), '<b data-part>林夏</b>');
      const rows = wrap(row, `${part}<p>长期</p><a role="button">移出</a>`).repeat(count);
      const here = `<div data-here>${rows}${wrap(row, '<i>更多</i>')}</div>`;
      const html = outer.reduceRight((html, one) => wrap(one, `<div>${rows}</div>${html}`), here);
      expect(written(html).filter((css) => !looksLikeSelector(css))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('… with what a row has directly in it, and with the whole way down a deep page without names', () => {
  const row = '<div><b data-part>林夏</b><a>移出</a></div>';
  const more = written(`<section><div data-here>${row.repeat(3)}<div><i>更多</i></div></div></section>`);
  expect(more.filter((css) => css.includes(':has('))).not.toEqual([]);
  const deep = (here: string): string => `${'<div>'.repeat(16)}<div${here}>${row}</div>${'</div>'.repeat(16)}`;
  const ways = written(deep('') + deep(' data-here'));
  expect(ways.filter((css) => css.split('>').length > 13)).not.toEqual([]);
  expect([...more, ...ways].filter((css) => !looksLikeSelector(css))).toEqual([]);
});
