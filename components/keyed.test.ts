import { expect, it } from 'vitest';
import { keyed } from './keyed.ts';

it('gives every item a key of its own, the same one as long as what stands before it is the same', () => {
  const keys = (items: readonly string[]) => keyed(items, (item) => item).map(([key]) => key);
  expect(new Set(keys(['a', 'a', 'b', '0 a', 'a'])).size).toBe(5);
  expect(keys(['a', 'b'])[0]).toBe(keys(['a', 'c', 'a'])[0]);
  expect(keyed([3, 4], String).map(([, item]) => item)).toEqual([3, 4]);
});
