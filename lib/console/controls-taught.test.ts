import { afterEach, expect, it } from 'vitest';
import { controlAt, mayHold } from './controls.ts';
import { findControls } from './find-controls.ts';
import { structureOf, writeFingerprint } from './taught/fingerprint.ts';
import { learn } from './taught/known.ts';
import { asMirrored } from './taught/mirrored.ts';
import type { TaughtControl, TaughtLayout } from './taught/types.ts';

/** What the person taught us of a control is known at the press, beside what its words mean. */
const layout = (shape: Partial<TaughtControl>, page: TaughtLayout['page'] = 'settings'): TaughtLayout => ({
  id: '1',
  page,
  fingerprint: '',
  shape: { kind: 'control', css: 'b.away', words: '离开这里', action: 'deregister', ...shape },
  taughtAt: 0,
});
const pressed = (css: string) => {
  const path: EventTarget[] = [];
  for (let at = document.querySelector(css); at; at = at.parentElement) path.push(at);
  return controlAt('settings', path);
};
afterEach(() => learn([]));

it('is met through what stands in it, and only where its words are those that were taught', () => {
  document.body.innerHTML =
    '<ul><li>公众号 <b class="away"><i id="in">离开</i>这里</b></li><li><b class="away" id="other">留下</b></li></ul>';
  expect(pressed('#in')).toBeNull();
  learn([layout({})]);
  expect(pressed('#in')).toMatchObject({ action: 'deregister', confirms: false, last: false });
  expect(pressed('#in')?.element.className).toBe('away');
  expect(pressed('#other')).toBeNull();
});

it('that came in a file is held back only where it is built as it was taught', () => {
  document.body.innerHTML =
    '<main><ul><li><button id="there">确定</button></li></ul><p><button id="other">确定</button></p></main><button id="top">确定</button>';
  const taught = (fingerprint: string) => ({
    ...layout({ css: 'button, a', words: '确定' }),
    fingerprint,
  });
  const held = (fingerprint: string) => {
    learn([asMirrored(taught(fingerprint))]);
    return ['#there', '#other', '#top'].filter((css) => pressed(css)?.action === 'deregister');
  };
  for (const id of ['there', 'other', 'top']) {
    const element = document.querySelector(`#${id}`) as Element;
    expect(held(writeFingerprint({ structure: structureOf(element, element), count: 1 }))).toEqual([`#${id}`]);
    expect(findControls('settings', document).map((one) => one.element.id)).toEqual([id]);
  }
  // Of a file that was edited by hand: what is no fingerprint, and what would rather be a selector.
  for (const made of [
    'x|1',
    '',
    '*|.|1',
    'button|1',
    'main *|.|1',
    'button,button|.|1',
    'button)|.|1',
    'ul>li>button|a|1',
  ])
    expect(held(made), made).toEqual([]);
});

it('turns no warning into another: what a control’s words mean goes before what a file may have brought', () => {
  document.body.innerHTML = '<ul><li><h4>名称</h4><a class="away" href="javascript:;">修改</a></li></ul>';
  expect(pressed('a')?.action).toBe('rename');
  learn([layout({ css: 'a.away', words: '修改', action: 'change-alias' })]);
  expect(pressed('a')?.action).toBe('rename');
});

it('makes a page worth looking at, and is of its own page alone', () => {
  document.body.innerHTML = '<b class="away">离开这里</b>';
  expect(mayHold('violations', document)).toBe(false);
  learn([layout({}, 'violations')]);
  expect(mayHold('violations', document)).toBe(true);
  expect(pressed('b')).toBeNull();
});

it('with a selector that no browser can read is passed over: other controls stay guarded', () => {
  document.body.innerHTML = '<ul><li><h4>名称</h4><a href="javascript:;">修改</a></li></ul>';
  learn([layout({ css: 'b[' })]);
  expect(pressed('a')?.action).toBe('rename');
});

it('is found with the others, and never beside one that its words name', () => {
  document.body.innerHTML =
    '<ul><li><h4>名称</h4><a class="away" href="javascript:;">修改</a></li><li><b class="away">离开这里</b></li></ul>';
  const element = document.querySelector('a') as Element;
  const css = { css: 'a.away', words: '修改', action: 'change-alias' };
  const other = document.querySelector('b') as Element;
  const printed = (one: Element) => ({ fingerprint: writeFingerprint({ structure: structureOf(one, one), count: 1 }) });
  learn([
    { ...layout(css), ...printed(element) },
    { ...layout({}), ...printed(other) },
  ]);
  expect(findControls('settings', document).map(({ action }) => action)).toEqual(['rename', 'deregister']);
});
