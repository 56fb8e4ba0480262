import type { Day } from '../time/day.ts';
import { type Days, type End, latest, oneDay, type Reckoned, type Reckoner, type Take } from './days.ts';
import type { Work } from './work.ts';

/** When an item can be begun and be done at the earliest. */
export interface Early {
  readonly start: Days;
  readonly finish: Days;
  /** The item that it has to wait for longest; null: it can be begun as soon as the work begins. */
  readonly because: string | null;
}

/** The work itself, then what the platform takes. */
export function takeOf({ effort, waits }: Work, reckoner: Reckoner): Take {
  return (start, end) => {
    let at: Reckoned = reckoner.after(start, effort, end);
    for (const wait of waits) {
      const next = wait.take(at.day, end);
      at = { day: next.day, provisional: at.provisional || next.provisional };
    }
    return at;
  };
}

/**
 * The earliest days of every item, from the day on which the work begins. `earlier` is how soon it can be if everything takes its
 * shortest time and what may not apply does not; `later` is what to plan with.
 * @param work what comes first stands first
 * @param begin the first day on which anything open can be begun
 */
export function forwardPass(
  work: readonly Work[],
  begin: Day,
  today: Day,
  reckoner: Reckoner,
): ReadonlyMap<string, Early> {
  const early = new Map<string, Early>();
  const leads = new Map<string, Days>();
  for (const one of work) {
    let start = oneDay(begin);
    let because: string | null = null;
    let ready: Days | null = null;
    for (const id of one.after) {
      // What has to be out for a time before the application is waited for by the application alone.
      const first = (one.id === 'apply' ? leads.get(id) : undefined) ?? early.get(id)?.finish;
      if (!first) continue;
      if (first.later > start.later) because = id;
      start = theLater(start, first);
      ready = ready ? theLater(ready, first) : first;
    }
    const from = one.runsByItself && ready ? ready : start;
    const days = earlyOf(one, start, from, today, reckoner);
    early.set(one.id, { ...days, because: one.done || one.skipped ? null : because });
    if (one.lead && !one.skipped) leads.set(one.id, afterLead(one.lead.take, days.finish, one.maybe && !one.done));
  }
  return early;
}

const theLater = (a: Days, b: Days): Days => ({
  earlier: latest(a.earlier, b.earlier),
  later: latest(a.later, b.later),
  provisional: a.provisional || b.provisional,
});

/** @param start when it can be begun @param from when its time begins to run: before that where it runs by itself */
function earlyOf(one: Work, start: Days, from: Days, today: Day, reckoner: Reckoner): Pick<Early, 'start' | 'finish'> {
  if (one.done) return { start: oneDay(one.done), finish: oneDay(one.done) };
  if (one.skipped) return { start, finish: start };
  if (one.own) {
    const own = latest(one.own, today);
    const finish = { ...start, earlier: latest(start.earlier, own), later: latest(start.later, own) };
    return { start, finish };
  }
  const take = takeOf(one, reckoner);
  const shortest = one.maybe ? { day: start.earlier, provisional: false } : take(from.earlier, 'short');
  const longest = take(from.later, 'long');
  return { start, finish: theLater(days(shortest, longest, start.provisional), { ...start, provisional: false }) };
}

function afterLead(take: Take, finish: Days, mayBeNone: boolean): Days {
  const at = (day: Day, end: End): Reckoned => take(day, end);
  const shortest = mayBeNone ? { day: finish.earlier, provisional: false } : at(finish.earlier, 'short');
  return days(shortest, at(finish.later, 'long'), finish.provisional);
}

const days = (shortest: Reckoned, longest: Reckoned, provisional: boolean): Days => ({
  earlier: shortest.day <= longest.day ? shortest.day : longest.day,
  later: longest.day,
  provisional: provisional || shortest.provisional || longest.provisional,
});
