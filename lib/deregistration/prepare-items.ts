import type { HolidayCalendar } from '../time/holidays.ts';
import { isProvisional } from '../time/working-days.ts';
import type { Late } from './backward.ts';
import { latest } from './days.ts';
import type { Early } from './forward.ts';
import type { Dated } from './later-items.ts';
import { planned } from './phases.ts';
import type { DateReason, PlannedDay } from './types.ts';
import type { Work } from './work.ts';

interface Passes {
  readonly early: ReadonlyMap<string, Early>;
  readonly late: ReadonlyMap<string, Late>;
  readonly apply: PlannedDay;
  readonly calendar: HolidayCalendar;
}

/**
 * The days of every item up to the application: the latest that keeps it, but never before the item can be done. What tells whether
 * this way is open at all comes as soon as it can be, before anything is closed, spent or announced in vain.
 */
export function prepareItems(
  work: readonly Work[],
  { early, late, apply, calendar }: Passes,
): ReadonlyMap<string, Dated> {
  return new Map(
    work.flatMap((one): [string, Dated][] => {
      const [soonest, limit] = [early.get(one.id), late.get(one.id)];
      if (!soonest || !limit) return [];
      const start = planned(soonest.start, beginReasons(soonest));
      if (one.id === 'apply') return [[one.id, { start, due: apply }]];
      const { finish } = soonest;
      if (one.section === 'route') {
        const soon = planned({ ...finish, earlier: finish.later }, [{ kind: 'first' }, ...takeReasons(one)]);
        return [[one.id, { start, due: soon }]];
      }
      const keeps = finish.later <= limit.finish.earlier;
      const days = {
        earlier: latest(limit.finish.earlier, finish.later),
        later: latest(limit.finish.later, finish.later),
      };
      const provisional = finish.provisional || apply.provisional || isProvisional(days.later, calendar);
      const reasons = keeps ? limitReasons(one, limit) : [...beginReasons(soonest), ...takeReasons(one)];
      return [[one.id, { start, due: planned({ ...days, provisional }, reasons) }]];
    }),
  );
}

const beginReasons = ({ because }: Early): readonly DateReason[] => [
  because ? { kind: 'after', of: because } : { kind: 'start' },
];

function limitReasons({ lead }: Work, { before }: Late): readonly DateReason[] {
  return lead && before === 'apply' ? [lead.reason] : [{ kind: 'before', of: before }];
}

/** What makes it last so long. */
function takeReasons({ effort, waits }: Work): readonly DateReason[] {
  const own: readonly DateReason[] = effort.to > 0 ? [{ kind: 'effort', amount: effort }] : [];
  return [...own, ...waits.map(({ reason }) => reason)];
}
