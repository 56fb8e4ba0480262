import { type Day, daysBetween } from '../time/day.ts';
import type { Course, Phase, Plan, PlannedDay } from './types.ts';

export const BLANK_COURSE: Course = {
  phase: 'prepare',
  appliedOn: null,
  verifiedOn: null,
  freezeEnd: null,
  confirmBy: null,
  confirmedOn: null,
  ended: null,
};

/** What is wrong with a day that the person names: the thing cannot have happened yet, or not before another. */
export type CourseProblem =
  | { readonly kind: 'future' }
  | { readonly kind: 'before'; readonly fact: CourseFact; readonly day: Day };
/** The days of a course, in the order in which they come. */
const COURSE_FACTS = ['appliedOn', 'verifiedOn', 'freezeEnd', 'confirmedOn'] as const;
type CourseFact = (typeof COURSE_FACTS)[number];

const COURSE_STEP_IDS = [
  'applied',
  'verified',
  'verification-failed',
  'freeze-end',
  'freeze-over',
  'revoked',
  'revoked-late',
  'confirm-by',
  'confirmed',
  'lapsed',
  'back',
] as const;
export type CourseStepId = (typeof COURSE_STEP_IDS)[number];

/** Something that the person can say next. */
export interface CourseStep {
  readonly id: CourseStepId;
  /** The day to ask for: one that has come (`past`), one that the console names (`named`), or none. */
  readonly asks: 'past' | 'named' | 'nothing';
  /** The course once it is said; the day counts only where one is asked for. */
  readonly course: (day: Day) => Course;
  /** What is wrong with the day; null: nothing. */
  readonly problem: (day: Day) => CourseProblem | null;
}

/** What can be said next of a course that goes on; nothing of one that was ended but to take that back. */
export function steps(course: Course, today: Day): readonly CourseStep[] {
  const step = (id: CourseStepId, asks: CourseStep['asks'], said: (day: Day) => Partial<Course>): CourseStep => ({
    id,
    asks,
    course: (day) => ({ ...course, ...said(day) }),
    problem: (day) => (asks === 'nothing' ? null : problemOf(course, id, asks, day, today)),
  });
  const back = step('back', 'nothing', () => before(course));
  if (course.ended) return [back];
  switch (course.phase) {
    case 'prepare':
      return [step('applied', 'past', (appliedOn) => ({ phase: 'verify', appliedOn }))];
    case 'verify':
      return [
        step('verified', 'past', (verifiedOn) => ({ phase: 'frozen', verifiedOn })),
        step('verification-failed', 'nothing', () => ({ phase: 'prepare', appliedOn: null })),
        back,
      ];
    case 'frozen':
      return [
        step('freeze-end', 'named', (freezeEnd) => ({ freezeEnd })),
        step('freeze-over', 'past', (freezeEnd) => ({ phase: 'confirm', freezeEnd })),
        step('revoked', 'nothing', () => ({ ended: 'revoked' })),
        back,
      ];
    case 'confirm':
      return [
        step('confirmed', 'past', (confirmedOn) => ({ phase: 'closed', confirmedOn })),
        step('confirm-by', 'named', (confirmBy) => ({ confirmBy })),
        step('lapsed', 'nothing', () => ({ ended: 'lapsed' })),
        // Whether it can still be revoked then no source says; whoever could do it may say so.
        step('revoked-late', 'nothing', () => ({ ended: 'revoked' })),
        back,
      ];
    case 'closed':
    case 'aftercare':
      return [back];
  }
}

/** The course before what was said last: said by mistake, or no longer so. */
function before(course: Course): Partial<Course> {
  if (course.ended) return { ended: null };
  const earlier: Readonly<Record<Phase, Partial<Course>>> = {
    prepare: {},
    verify: { phase: 'prepare', appliedOn: null },
    frozen: { phase: 'verify', verifiedOn: null, freezeEnd: null },
    confirm: { phase: 'frozen', confirmBy: null },
    closed: { phase: 'confirm', confirmedOn: null },
    aftercare: { phase: 'confirm', confirmedOn: null },
  };
  return earlier[course.phase];
}

const FACT_OF: Readonly<Partial<Record<CourseStepId, CourseFact>>> = {
  applied: 'appliedOn',
  verified: 'verifiedOn',
  'freeze-end': 'freezeEnd',
  'freeze-over': 'freezeEnd',
  confirmed: 'confirmedOn',
};

function problemOf(
  course: Course,
  id: CourseStepId,
  asks: CourseStep['asks'],
  day: Day,
  today: Day,
): CourseProblem | null {
  if (asks === 'past' && day > today) return { kind: 'future' };
  const own = FACT_OF[id];
  const earlier = COURSE_FACTS.slice(0, own ? COURSE_FACTS.indexOf(own) : COURSE_FACTS.indexOf('confirmedOn'));
  for (const fact of earlier.toReversed()) {
    const known = course[fact];
    // The console's end of the freeze is the first day of the window: whoever confirms on it is in time.
    if (known !== null && day < known) return { kind: 'before', fact, day: known };
  }
  return null;
}

export interface Countdown {
  readonly phase: 'frozen' | 'confirm';
  /** The end of the freeze, which is waited for, or the last day to confirm, which is a deadline. */
  readonly until: PlannedDay;
  /**
   * Calendar days from today: to the later end of the freeze, to the earlier end of the window. Between the two ends of that it is every
   * day the last; negative once the later has passed.
   */
  readonly days: number;
}

/** What is being waited for, or may be missed, now; null in every other phase and once the course was ended. */
export function countdown(plan: Plan, course: Course, today: Day): Countdown | null {
  if (course.ended) return null;
  if (course.phase === 'frozen') {
    const until = plan.confirm.first;
    return { phase: 'frozen', until, days: daysBetween(today, until.later) };
  }
  if (course.phase === 'confirm') {
    const until = plan.confirm.last;
    const [toEarlier, toLater] = [daysBetween(today, until.earlier), daysBetween(today, until.later)];
    return { phase: 'confirm', until, days: toEarlier >= 0 ? toEarlier : Math.min(0, toLater) };
  }
  return null;
}
