import type { Phase, Plan, PlannedDay } from '@/lib/deregistration/types.ts';

/** A date of a plan that matters in a phase; `run_<key>` says what it is. */
export interface NextDate {
  readonly key:
    | 'earliest_apply'
    | 'last_apply'
    | 'last_revoke'
    | 'confirm_first'
    | 'confirm_last'
    | 'closed_by'
    | 'name_free';
  readonly day: PlannedDay;
  /** Whether it is waited for, rather than to be met. */
  readonly waits: boolean;
}

const DEADLINES: ReadonlySet<NextDate['key']> = new Set(['last_apply', 'last_revoke', 'confirm_last']);

/** The dates that lie ahead in a phase, the nearest first. Of what is counted down, no word is said twice. */
export function nextDates(plan: Plan, phase: Phase): readonly NextDate[] {
  const date = (key: NextDate['key'], day: PlannedDay | null): NextDate[] =>
    day ? [{ key, day, waits: !DEADLINES.has(key) }] : [];
  switch (phase) {
    case 'prepare':
      return [
        ...date('earliest_apply', plan.earliestApply),
        ...date('last_apply', plan.lastApply),
        ...date('closed_by', plan.closedBy),
      ];
    case 'verify':
      return [...date('confirm_first', plan.confirm.first), ...date('closed_by', plan.closedBy)];
    case 'frozen':
      return [...date('last_revoke', plan.lastRevoke), ...date('confirm_last', plan.confirm.last)];
    case 'confirm':
      return date('name_free', plan.nameFreeFrom);
    case 'closed':
    case 'aftercare':
      return date('name_free', plan.nameFreeFrom);
  }
}
