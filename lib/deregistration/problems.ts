import type { Day } from '../time/day.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import type { Stages } from './phases.ts';
import type { PlanInput } from './plan.ts';
import type { PlannedDay, PlanProblem, Profile } from './types.ts';

interface Outlook {
  /** From the earliest day on which the application can be made, or from the one that was made. */
  readonly soonest: Stages;
  readonly calendar: HolidayCalendar;
  /** Every day of the plan. */
  readonly days: readonly PlannedDay[];
  /** From when it could be applied for when the work began, where that is sooner than now; null otherwise. */
  readonly slippedFrom: Day | null;
}

/** What makes a plan impossible or unsafe, the weightiest first. */
export function problemsOf(
  input: PlanInput,
  { soonest, calendar, days, slippedFrom }: Outlook,
): readonly PlanProblem[] {
  const { profile, course, today } = input;
  if (profile.type === 'wecom') return [{ kind: 'wecom', ruleId: 'enterprise-accounts' }];
  if (course.ended !== null || course.phase === 'closed' || course.phase === 'aftercare') return [];
  const missed = course.phase !== 'prepare' && course.phase !== 'verify' && today > soonest.lastConfirm.later;
  return [
    ...(missed
      ? [{ kind: 'confirm-missed', day: soonest.lastConfirm.later, ruleId: 'confirmation-missed' } as const]
      : []),
    ...anchorProblems(input, soonest, slippedFrom),
    ...(course.phase === 'prepare' || course.phase === 'verify' ? subjectProblems(profile) : []),
    ...(profile.followers === null && course.freezeEnd === null && course.phase !== 'confirm'
      ? [{ kind: 'followers-unknown', ruleId: 'freeze-period' } as const]
      : []),
    ...(days.some(({ provisional }) => provisional) ? [{ kind: 'calendar-ends', day: calendar.until } as const] : []),
  ];
}

function anchorProblems(
  { anchor, today, course, states }: PlanInput,
  { freezeEnd, verified }: Stages,
  slippedFrom: Day | null,
): readonly PlanProblem[] {
  if (anchor === null) return [];
  if (anchor.kind === 'start') {
    // Once anything was done the work has begun, whatever the day.
    const begun = [...states.values()].some(({ state }) => state !== 'todo');
    if (anchor.day >= today || course.phase !== 'prepare') return [];
    if (!begun) return [{ kind: 'start-past', day: today }];
    return slippedFrom === null ? [] : [{ kind: 'slipped', day: slippedFrom }];
  }
  const day: Day = freezeEnd.later >= today ? freezeEnd.later : today;
  if (anchor.day < today) return [{ kind: 'target-past', day }];
  if (anchor.day >= freezeEnd.later) return [];
  return [{ kind: anchor.day >= verified.earlier ? 'target-in-freeze' : 'target-too-soon', day }];
}

/** What keeps a subject from proving itself by the usual way. */
function subjectProblems({ subject, bankAccount, subjectChange }: Profile): readonly PlanProblem[] {
  if (subject === 'individual') return [];
  const otherWay =
    subject === 'government'
      ? 'subject-check-government'
      : subject === 'overseas'
        ? 'subject-check-overseas-documents'
        : 'subject-check-work-order';
  return [
    ...(bankAccount === 'no' ? [{ kind: 'no-bank-account', ruleId: otherWay } as const] : []),
    ...(subjectChange === 'dissolving'
      ? [{ kind: 'subject-dissolving', ruleId: 'dissolved-subject-freezes' } as const]
      : []),
    ...(subjectChange === 'renamed' ? [{ kind: 'subject-renamed', ruleId: otherWay } as const] : []),
  ];
}
