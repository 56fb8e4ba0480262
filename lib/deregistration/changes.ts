import type { Day } from '../time/day.ts';
import type { Phase, Plan, PlannedDay, PlannedItem } from './types.ts';

/** One thing that re-planning changed. `title` is that of an item of the company's own. */
export type PlanChange =
  | { readonly kind: 'added'; readonly id: string; readonly title?: string }
  /** `why` as in `LeftOut`; '' for an item of the company's own that was taken away. */
  | { readonly kind: 'left-out'; readonly id: string; readonly title?: string; readonly why: string }
  | {
      readonly kind: 'moved';
      readonly id: string;
      readonly title?: string;
      readonly from: PlannedDay;
      readonly to: PlannedDay;
    }
  | { readonly kind: 'phase-moved'; readonly id: Phase; readonly from: PlannedDay; readonly to: PlannedDay };

/**
 * What re-planning changed: first what is left out now, then what was added, then the phases that begin on other days, then the items
 * that are due on other days; within each in the order of the later plan.
 */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const is = new Set(after.items.map(({ id }) => id));
  const why = new Map(after.leftOut.map((left) => [left.id, left.why]));
  const named = ({ id, extra }: PlannedItem) => ({ id, ...(extra && { title: extra.title }) });
  return [
    ...before.items.flatMap((item): PlanChange[] =>
      is.has(item.id) ? [] : [{ kind: 'left-out', ...named(item), why: why.get(item.id) ?? '' }],
    ),
    ...after.items.flatMap((item): PlanChange[] => (was.has(item.id) ? [] : [{ kind: 'added', ...named(item) }])),
    ...after.phases.flatMap(({ id, from }): PlanChange[] => {
      const old = before.phases.find((phase) => phase.id === id);
      return !old || sameDays(old.from, from) ? [] : [{ kind: 'phase-moved', id, from: old.from, to: from }];
    }),
    ...after.items.flatMap((item): PlanChange[] => {
      const old = was.get(item.id);
      return !old || sameDays(old.due, item.due)
        ? []
        : [{ kind: 'moved', ...named(item), from: old.due, to: item.due }];
    }),
  ];
}

const sameDays = (a: Readonly<Record<'earlier' | 'later', Day>>, b: typeof a): boolean =>
  a.earlier === b.earlier && a.later === b.later;
