import type { Day } from '../time/day.ts';
import { type End, earliest, latest, type Reckoner, shift } from './days.ts';
import { takeOf } from './forward.ts';
import { announcedBefore } from './waits.ts';
import type { Work } from './work.ts';

/** By when an item of the preparation must be done to keep the planned application. */
export interface Late {
  /** With the longest and the shortest times of what follows. */
  readonly finish: { readonly earlier: Day; readonly later: Day };
  /** What follows so closely: an item, or the application. */
  readonly before: string;
}

/**
 * The latest days of every item up to the application, from that day backwards. A day that the person set holds for what comes before
 * it as well.
 * @param work items up to the application; what comes first stands first
 * @param begin the first day of the work
 * @param apply the planned day of the application
 */
export function backwardPass(
  work: readonly Work[],
  begin: Day,
  apply: Day,
  reckoner: Reckoner,
): ReadonlyMap<string, Late> {
  const ends = {
    short: limits(work, begin, apply, reckoner, 'short'),
    long: limits(work, begin, apply, reckoner, 'long'),
  };
  return new Map(
    work.map(({ id }) => {
      const long = ends.long.get(id) ?? { day: apply, before: 'apply' };
      const short = ends.short.get(id) ?? long;
      const finish = { earlier: earliest(long.day, short.day), later: latest(long.day, short.day) };
      return [id, { finish, before: long.before }];
    }),
  );
}

interface Limit {
  readonly day: Day;
  readonly before: string;
}

/** The last day for each item, before any day of the person's own. */
function limits(work: readonly Work[], begin: Day, apply: Day, reckoner: Reckoner, end: End): Map<string, Limit> {
  const found = new Map<string, Limit>();
  // Once the first was sent the others keep their days, or they would move on with every day that passes.
  const told = work.find(({ id }) => id === 'announce-1')?.done ?? begin;
  const narrow = (id: string, day: Day, before: string): void => {
    const known = found.get(id);
    if (!known || day < known.day) found.set(id, { day, before });
  };
  for (const one of work.toReversed()) {
    narrow(one.id, apply, 'apply');
    const days = announcedBefore(one.id, told, apply);
    if (days !== null) narrow(one.id, shift(apply, -days), 'apply');
    if (one.lead) narrow(one.id, reckoner.latestStart(one.lead.take, apply, end), 'apply');
    // What is done holds nothing up any more; what does not apply stands in nobody's way but passes the limit on.
    if (one.done) continue;
    const limit = one.own ?? found.get(one.id)?.day ?? apply;
    const start = one.skipped ? limit : startBefore(one, limit, end, reckoner);
    for (const id of one.after) narrow(id, start, one.id);
  }
  return found;
}

/** The last day on which an item can be begun and be done by a day. */
function startBefore(one: Work, by: Day, end: End, reckoner: Reckoner): Day {
  if (one.waits.length > 0) return reckoner.latestStart(takeOf(one, reckoner), by, end);
  return reckoner.before(by, one.effort, end);
}
