import type { Plan } from '@/lib/deregistration/types.ts';

/** The value that was there before where the new one says the same: what is drawn from it then stays as it is. */
export function same<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

/** A map made anew, of which every value that says what it said before is the very same object. */
export function sameValues<V>(
  before: ReadonlyMap<string, V> | undefined,
  after: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  return new Map([...after].map(([key, value]) => [key, same(before?.get(key), value)]));
}

/**
 * A plan made anew, of which every item that says what it said before is the very same object: with a tick, only rows whose day
 * has moved are drawn again.
 */
export function samePlan(before: Plan | undefined, after: Plan): Plan {
  if (!before) return after;
  const known = new Map(before.items.map((item) => [item.id, item]));
  const items = after.items.map((item) => same(known.get(item.id), item));
  return { ...after, items };
}
