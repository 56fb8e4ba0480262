import type { Day } from '../time/day.ts';
import type { Phase, Plan, PlannedDay } from './types.ts';

/** One thing that re-planning changed. */
export type PlanChange =
  | { readonly kind: 'added'; readonly id: string }
  /** `why` as in `LeftOut`; '' for an item of the company's own that was taken away. */
  | { readonly kind: 'left-out'; readonly id: string; readonly why: string }
  | { readonly kind: 'moved'; readonly id: string; readonly from: PlannedDay; readonly to: PlannedDay }
  | { readonly kind: 'phase-moved'; readonly id: Phase; readonly from: PlannedDay; readonly to: PlannedDay };

/** What re-planning changed, in the order of the later plan; what was left out comes first, phases last. */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const is = new Set(after.items.map(({ id }) => id));
  const why = new Map(after.leftOut.map((left) => [left.id, left.why]));
  const gone = before.items.filter(({ id }) => !is.has(id));
  return [
    ...gone.map(({ id }): PlanChange => ({ kind: 'left-out', id, why: why.get(id) ?? '' })),
    ...after.items.flatMap(({ id, due }): PlanChange[] => {
      const old = was.get(id);
      if (!old) return [{ kind: 'added', id }];
      return sameDays(old.due, due) ? [] : [{ kind: 'moved', id, from: old.due, to: due }];
    }),
    ...after.phases.flatMap(({ id, from }): PlanChange[] => {
      const old = before.phases.find((phase) => phase.id === id);
      return !old || sameDays(old.from, from) ? [] : [{ kind: 'phase-moved', id, from: old.from, to: from }];
    }),
  ];
}

const sameDays = (a: Readonly<Record<'earlier' | 'later', Day>>, b: typeof a): boolean =>
  a.earlier === b.earlier && a.later === b.later;
