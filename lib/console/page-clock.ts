import type { PageSighting } from '../sighting.ts';

/**
 * What a page tells of the machine's clock. Nothing where the browser brought the page back, as it does with the tabs of its last
 * session: it may have kept the page for days, with the time of then.
 * @param page the page's own time, Unix seconds, where it gives one
 */
export function pageClock(page: number | null | undefined): PageSighting['clock'] {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page && navigation?.type !== 'back_forward' ? { page, loaded: performance.timeOrigin } : null;
}
