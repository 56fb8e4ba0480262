import type { PlanChange } from './deregistration/changes.ts';
import type { DateReason, LeftOut, PlannedDay, PlanProblem } from './deregistration/types.ts';
import { uiLocale } from './i18n.ts';
import { type Day, sayDay } from './time/day.ts';

/** One day, or a range of them: `12月3日 周四`, `12月3日–18日`. */
export function sayPlannedDay(day: PlannedDay, today: Day): string {
  return sayDay(day.later, uiLocale(), today);
}
/** Why a day is what it is, in one line. */
export function sayReason(reason: DateReason): string {
  return reason.kind;
}
/** Why an item is left out. */
export function sayWhyLeftOut(left: LeftOut): string {
  return left.why;
}
/** What is wrong with a plan, and what is possible instead. */
export function sayProblem(problem: PlanProblem, _today: Day): string {
  return problem.kind;
}
/** What re-planning changed. */
export function sayChange(change: PlanChange, _today: Day): string {
  return change.id;
}
