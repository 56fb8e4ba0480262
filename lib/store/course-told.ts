import type { Course } from '../deregistration/types.ts';

/**
 * What the person said between two courses, as the journal keeps it: the step, and its day where it has one. `verified 2026-12-01`,
 * `revoked`, `phase-frozen` where nothing but the phase is another. A day that was taken back is `verified -`.
 */
export function toldBetween(before: Course, after: Course): string {
  const steps = [
    ['confirmed', before.confirmedOn, after.confirmedOn],
    ['confirm-by', before.confirmBy, after.confirmBy],
    ['freeze-end', before.freezeEnd, after.freezeEnd],
    ['verified', before.verifiedOn, after.verifiedOn],
    ['applied', before.appliedOn, after.appliedOn],
  ] as const;
  if (before.ended !== after.ended) return after.ended ?? 'resumed';
  const told = steps.filter(([, was, is]) => was !== is);
  const [step, , day] = told.find(([, , is]) => is !== null) ?? told[0] ?? [`phase-${after.phase}`, null, undefined];
  return day === undefined ? step : `${step} ${day ?? '-'}`;
}
