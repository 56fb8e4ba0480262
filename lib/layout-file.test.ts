import { describe, expect, it } from 'vitest';
import { LAYOUT_FILE_LIMIT, layoutFile, readLayoutFile, selectorsOf } from './layout-file.ts';
import { looksLikeSelector } from './layout-shapes.ts';

/** What only a browser can say for good. */
const parses = (css: string): boolean => !css.includes(':nonsense');
const roster = {
  page: 'people',
  fingerprint: 'section>ul>li|b',
  shape: {
    kind: 'roster' as const,
    ...{ rows: '.who-list > .who', name: '.who-name', term: '.who-term', date: null, button: 'button[title="解除"]' },
    words: { long: ['固定'], short: [] },
  },
};
const control = {
  page: 'settings',
  fingerprint: 'p>a|.',
  shape: { kind: 'control' as const, css: 'a.bye', words: '注销账号', action: 'deregister' },
};
const text = (change: (file: Record<string, unknown>) => unknown): string => {
  const file = JSON.parse(layoutFile([roster, control])) as Record<string, unknown>;
  return JSON.stringify(change(file) ?? file);
};
const problem = (file: string) => {
  const checked = readLayoutFile(file, parses);
  return checked.ok ? null : checked.problem;
};
const withShape = (shape: object): string =>
  text((file) => ({ ...file, layouts: [{ ...roster, shape: { ...roster.shape, ...shape } }] }));

describe('a file of taught layouts', () => {
  it('comes back as it was handed on, and holds nothing else of the person', () => {
    const kept = { ...roster, id: 'x', taughtAt: 5, origin: 'taught', most: 9 };
    expect(readLayoutFile(layoutFile([kept, control]), parses)).toEqual({ ok: true, layouts: [roster, control] });
    expect(layoutFile([kept])).not.toMatch(/taughtAt|origin|most|"id"/);
  });

  it('is refused where it is none of ours, with the reason', () => {
    expect(problem('{')).toEqual({ code: 'not-json' });
    expect(problem('[]')).toEqual({ code: 'not-ours' });
    expect(problem('{"format":"mp-steward-guards","version":1}')).toEqual({ code: 'not-ours' });
    expect(problem(text((file) => ({ ...file, version: 2 })))).toEqual({ code: 'newer' });
    expect(problem(' '.repeat(LAYOUT_FILE_LIMIT + 1))).toEqual({ code: 'too-large' });
    expect(problem(text((file) => ({ ...file, layouts: [] })))).toMatchObject({ code: 'invalid' });
    expect(problem(text((file) => ({ ...file, script: 'alert(1)' })))).toMatchObject({ code: 'invalid' });
  });

  it('is refused whole where one part of it is no selector, no page or no action that is known', () => {
    const at = (place: string, code = 'invalid') => ({ code, place });
    expect(problem(withShape({ rows: `.${'x'.repeat(500)}` }))).toEqual(at('layouts.0.shape.rows'));
    expect(problem(withShape({ rows: '</style><script>' }))).toEqual(at('layouts.0.shape.rows'));
    expect(problem(withShape({ term: '.a{}' }))).toEqual(at('layouts.0.shape.term'));
    expect(problem(withShape({ name: 'b:nonsense(2)' }))).toEqual(at('layouts.0.shape.name', 'selector'));
    expect(problem(withShape({ run: '() => 1' }))).toEqual(at('layouts.0.shape'));
    expect(problem(withShape({ kind: 'code' }))).toMatchObject({ code: 'invalid' });
    expect(problem(text((file) => ({ ...file, layouts: [{ ...roster, page: 'nowhere' }] })))).toEqual(
      at('layouts.0.page', 'page'),
    );
    // Of a page that nobody knows, and of the one that we leave alone, there is nothing to teach.
    for (const page of ['other', 'editor'])
      expect(problem(text((file) => ({ ...file, layouts: [{ ...control, page }] })))).toEqual(
        at('layouts.0.page', 'page'),
      );
    const other = { ...control, shape: { ...control.shape, action: 'launch-rocket' } };
    expect(problem(text((file) => ({ ...file, layouts: [control, other] })))).toEqual(
      at('layouts.1.shape.action', 'action'),
    );
  });
});

it('the selectors of a layout are those that it has, by part', () => {
  expect(selectorsOf(roster.shape).map(([part]) => part)).toEqual(['rows', 'name', 'term', 'button']);
  expect(selectorsOf(control.shape)).toEqual([['css', 'a.bye']]);
});

it('what ends a selector and begins something else is none', () => {
  const good = [
    'ul.a > li',
    'a[href*="x)("]',
    "a[title='it{s}']",
    ':scope',
    'li:not(.b):has(> i)',
    '.a\\:b',
    '#\\31 2',
  ];
  const bad = ['', ' ', 'a{', 'a;b', 'a/*b*/', '<b>', 'a[b', 'a)', 'a[b)]', 'a"', '@import', 'a\u202Eb', 'a\nb'];
  expect(good.filter((css) => !looksLikeSelector(css))).toEqual([]);
  expect(bad.filter(looksLikeSelector)).toEqual([]);
});
