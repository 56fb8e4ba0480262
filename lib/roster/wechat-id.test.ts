import { expect, it } from 'vitest';
import { isMasked, mayBeOneId } from './wechat-id.ts';

it.each([
  ['wx_abc', 'wx_abc', true],
  ['wx_abc', 'WX_ABC', true],
  ['wx_abc', 'wx_abd', false],
  ['wx_abc', 'wx***c', true],
  ['wx_abc', 'wx***d', false],
  ['w***c', 'wx***bc', true],
  ['a***c', 'wx***c', false],
  ['ab*', 'abcd', true],
  ['***', 'wx_abc', true],
  [null, 'wx_abc', true],
  ['', 'wx_abc', true],
])('%s and %s may be one: %s', (a, b, may) => {
  expect([mayBeOneId(a, b), mayBeOneId(b, a)]).toEqual([may, may]);
});

it.each([
  ['wx_abc', false],
  ['wx***c', true],
  ['wx••c', true],
  ['wx…', true],
])('%s is masked: %s', (id, masked) => {
  expect(isMasked(id)).toBe(masked);
});
