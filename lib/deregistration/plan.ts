import type { RuleBook } from '../platform/book.ts';
import type { Day } from '../time/day.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { CHECKLIST } from './checklist.ts';
import type { Anchor, Course, ExtraItem, ItemState, Plan, PlannedDay, Profile } from './types.ts';

export interface PlanInput {
  readonly profile: Profile;
  readonly book: RuleBook;
  /** null: start today. */
  readonly anchor: Anchor | null;
  /** In Shanghai. */
  readonly today: Day;
  readonly course: Course;
  readonly extras: readonly ExtraItem[];
  /** What the person did, by item id. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** All notices known to this version unless given. */
  readonly calendar?: HolidayCalendar;
}

/** The dated plan of a deregistration. Deterministic; throws for no profile, course or anchor. */
export function makePlan({ today, extras }: PlanInput): Plan {
  const day: PlannedDay = { earlier: today, later: today, provisional: false, reasons: [{ kind: 'start' }] };
  const common = {
    phase: 'prepare',
    owner: 'administrator',
    after: [],
    start: day,
    due: day,
    moved: false,
    critical: false,
    maybe: false,
  } as const;
  return {
    items: [
      ...CHECKLIST.map((item) => ({
        ...common,
        id: item.id,
        section: item.section,
        blocking: item.blocking === true,
        extra: null,
      })),
      ...extras.map((extra) => ({ ...common, id: extra.id, section: extra.section, blocking: extra.blocking, extra })),
    ],
    leftOut: [],
    phases: [{ id: 'prepare', from: day, to: day }],
    criticalPath: [],
    earliestApply: day,
    lastApply: null,
    lastRevoke: day,
    confirm: { first: day, last: day },
    closedBy: day,
    nameFreeFrom: day,
    problems: [],
  };
}
