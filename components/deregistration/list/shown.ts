import type { SectionId } from '@/lib/deregistration/checklist.ts';
import type { ItemState, PlannedItem } from '@/lib/deregistration/types.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { addDays, type Day } from '@/lib/time/day.ts';

/** What of the list is shown: all of it, what is open, what is due, or what one person does. */
export type Filter = { readonly kind: 'all' | 'open' | 'due' } | { readonly kind: 'assignee'; readonly name: string };

/** Whether nothing is left to do with an item. */
export const isSettled = (state: ItemState | undefined): boolean => state?.state === 'done' || state?.state === 'na';

/** Whether an item is to be shown. Due: open, and its day is over or within the days of warning. */
export function passes(filter: Filter, item: PlannedItem, state: ItemState | undefined, today: Day): boolean {
  if (filter.kind === 'assignee') return state?.assignee === filter.name;
  if (filter.kind === 'all' || isSettled(state)) return filter.kind === 'all';
  return filter.kind === 'open' || item.due.earlier <= addDays(today, WARNING_DAYS);
}

/** The items of each section, in the order of the plan. */
export function bySection(items: readonly PlannedItem[]): ReadonlyMap<SectionId, readonly PlannedItem[]> {
  const sections = new Map<SectionId, PlannedItem[]>();
  for (const item of items) {
    const known = sections.get(item.section);
    if (known) known.push(item);
    else sections.set(item.section, [item]);
  }
  return sections;
}
