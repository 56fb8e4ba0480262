import { beforeEach, expect, it } from 'vitest';
import { tried } from '../../entrypoints/console.content/try-layout.ts';
import { structureOf, writeFingerprint } from '../../lib/console/taught/fingerprint.ts';
import type { TaughtLayout, TaughtShape } from '../../lib/console/taught/types.ts';
import { TRY_LAYOUT } from '../../lib/layout-try.ts';

const PEOPLE = `<main><ul class="who">${['林晓', '周舟', '王芳'].map((name) => `<li><b>${name}</b><i>固定</i><button>移除</button></li>`).join('')}</ul></main>`;
beforeEach(() => {
  document.body.innerHTML = PEOPLE;
});

const layout = (shape: Partial<TaughtShape>, fingerprint: string): TaughtLayout => ({
  ...{ id: 'l', page: 'people', taughtAt: 1, fingerprint },
  shape: {
    ...{ kind: 'roster', rows: '.who > li', name: 'b', term: 'i', date: null, button: 'button' },
    ...{ words: { long: ['固定'], short: [] } },
    ...shape,
  } as TaughtShape,
});
const known = (): string => {
  const [row, part] = [document.querySelector('li'), document.querySelector('li b')];
  return row && part ? writeFingerprint({ structure: structureOf(row, part), count: 3 }) : '';
};
const ask = (payload: unknown, page: 'people' | 'settings' = 'people') =>
  tried({ bundle: 'on-demand', name: TRY_LAYOUT, payload }, { page });

it('a layout that fits says how many it meets', () => {
  expect(ask(layout({}, known()))).toEqual({ found: 3, why: null });
});

it('one that does not says why: nothing there, built otherwise, far too many', () => {
  expect(ask(layout({ rows: '.gone > li' }, known()))).toEqual({ found: 0, why: 'nothing' });
  expect(ask(layout({}, 'table>tbody>tr|td|3'))).toEqual({ found: 3, why: 'other-structure' });
  const fingerprint = known();
  document.body.innerHTML = `<ul class="who">${'<li><b>x</b></li>'.repeat(3000)}</ul>`;
  expect(ask(layout({}, fingerprint))).toEqual({ found: 3000, why: 'too-many' });
  expect(ask(layout({ rows: 'li:::no' }, fingerprint))).toEqual({ found: 0, why: 'nothing' });
});

it('a page of another kind has nothing of it, and what was not asked is not answered', () => {
  expect(ask(layout({}, known()), 'settings')).toEqual({ found: 0, why: 'nothing' });
  expect(tried({ name: 'else', payload: layout({}, known()) }, { page: 'people' })).toBeNull();
  expect(tried(null, { page: 'people' })).toBeNull();
  expect(ask({})).toBeNull();
});

it('a control is met where it says what it said when it was taught', () => {
  const shape = { kind: 'control', css: '.who button', words: '移除', action: 'unbind-operator' } as const;
  expect(ask(layout(shape, 'main>ul>li>button|.|3'))).toEqual({ found: 3, why: null });
  expect(ask(layout({ ...shape, words: '邀请' }, 'main>ul>li>button|.|3'))).toEqual({ found: 0, why: 'nothing' });
  // At a press, what is built otherwise is something else.
  expect(ask(layout(shape, 'li>button|.|3'))).toEqual({ found: 3, why: 'other-structure' });
});
