import type { ItemState } from '@/lib/deregistration/types.ts';

/** The list of names that every field for one offers. */
export const ASSIGNEES_ID = 'assignees';

/** Every name that something was given to, once, by how often it was used. */
export function assigneesOf(states: ReadonlyMap<string, ItemState>): readonly string[] {
  const uses = new Map<string, number>();
  for (const { assignee } of states.values()) if (assignee) uses.set(assignee, (uses.get(assignee) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([name]) => name);
}
