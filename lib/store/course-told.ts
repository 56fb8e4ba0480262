import { steps } from '../deregistration/course.ts';
import type { Course } from '../deregistration/types.ts';
import { same } from '../platform/same.ts';
import type { Day } from '../time/day.ts';

/**
 * What the person said between two courses, as the journal keeps it: the step, and its day where it asks for one. `verified 2026-12-01`,
 * `revoked`; `phase-frozen` where no single step leads from one to the other.
 */
export function toldBetween(before: Course, after: Course, today: Day): string {
  const days = [after.appliedOn, after.verifiedOn, after.freezeEnd, after.confirmBy, after.confirmedOn];
  for (const step of steps(before, today)) {
    if (step.asks === 'nothing' && same(step.course(today), after)) return step.id;
    const day = days.find((one) => step.asks !== 'nothing' && one !== null && same(step.course(one), after));
    if (day) return `${step.id} ${day}`;
  }
  return after.ended ?? `phase-${after.phase}`;
}
