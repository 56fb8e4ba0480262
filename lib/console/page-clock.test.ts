import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageClock } from './page-clock.ts';

const arriveBy = (type: string): void => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);
};
afterEach(() => vi.restoreAllMocks());

describe('the clock of a page', () => {
  it.each(['navigate', 'reload'])('is told where the page came anew, by %s', (type) => {
    arriveBy(type);
    expect(pageClock(1_790_000_000)).toEqual({ page: 1_790_000_000, loaded: performance.timeOrigin });
  });

  it('is not told where the browser brought the page back: it may have kept it for days', () => {
    arriveBy('back_forward');
    expect(pageClock(1_790_000_000)).toBeNull();
  });

  it('is told where the browser does not say how the page came, and never where the page gives no time', () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
    expect(pageClock(1_790_000_000)?.page).toBe(1_790_000_000);
    expect(pageClock(null)).toBeNull();
    expect(pageClock(undefined)).toBeNull();
  });
});
