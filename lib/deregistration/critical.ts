import type { Late } from './backward.ts';
import type { Early } from './forward.ts';
import type { Work } from './work.ts';

/** Ids along the longest chain up to the application, in order, the application last. What is done is no part of it any more. */
export function criticalPathOf(early: ReadonlyMap<string, Early>): readonly string[] {
  const path: string[] = [];
  for (let id: string | null = 'apply'; id !== null; id = early.get(id)?.because ?? null) path.unshift(id);
  return path;
}

/** The items that the application has to wait for, directly or through others. */
export function heldFor(work: readonly Work[]): ReadonlySet<string> {
  const held = new Set(['apply']);
  for (const { id, after } of work.toReversed()) if (held.has(id)) for (const first of after) held.add(first);
  return held;
}

/** Whether an open item has no day to spare before what follows it. */
export const hasNoSpare = ({ finish: early }: Early, { finish: late }: Late): boolean => early.later >= late.earlier;
