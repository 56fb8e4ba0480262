import { expect, it } from 'vitest';
import { ARMED_FOR, Arming } from './arming.ts';

it('arms one control for its time and no longer', () => {
  const arming = new Arming();
  expect(arming.left('a', 0)).toBe(0);
  arming.arm('a', 1000);
  expect(arming.left('a', 1000)).toBe(ARMED_FOR);
  expect(arming.left('b', 1000)).toBe(0);
  expect(arming.armed(1000 + ARMED_FOR - 1)).toBe('a');
  expect(arming.left('a', 1000 + ARMED_FOR)).toBe(0);
  expect(arming.armed(1000 + ARMED_FOR)).toBeNull();
});

it('arming another control disarms the first, and disarming disarms', () => {
  const arming = new Arming();
  arming.arm('a', 0);
  arming.arm('b', 0);
  expect(arming.left('a', 1)).toBe(0);
  arming.disarm();
  expect(arming.left('b', 1)).toBe(0);
});
