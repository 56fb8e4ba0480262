import type { RuleBook } from '../platform/book.ts';
import type { Day } from '../time/day.ts';
import { type HolidayCalendar, NOTICES } from '../time/holidays.ts';
import { backwardPass } from './backward.ts';
import { criticalPathOf, hasNoSpare, heldFor } from './critical.ts';
import { earliest, latest, makeReckoner, notBefore, oneDay } from './days.ts';
import { type Early, forwardPass } from './forward.ts';
import { type Dated, laterItems } from './later-items.ts';
import { planned, type Stages, stagesFrom } from './phases.ts';
import { prepareItems } from './prepare-items.ts';
import { problemsOf } from './problems.ts';
import { lastApplyBy } from './target.ts';
import type {
  Anchor,
  Course,
  DateReason,
  ExtraItem,
  ItemState,
  Plan,
  PlannedDay,
  PlannedItem,
  PlannedPhase,
  Profile,
} from './types.ts';
import { type Work, workOf } from './work.ts';

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

/**
 * The dated plan of a deregistration: forward from the day on which the work begins to the application, from there through the stages
 * of the platform to a free name, and back from the application to the latest day of everything before it. What the person said of the
 * course and the days that they set take the place of reckoning. The same input gives the same plan, and no profile, course or anchor
 * is refused.
 */
export function makePlan(input: PlanInput): Plan {
  const { anchor, today, calendar = NOTICES } = input;
  const reckoner = makeReckoner(calendar);
  const { work, leftOut } = workOf(input, reckoner);
  const preparing = work.filter(({ phase }) => phase === 'prepare');
  const begin = anchor?.kind === 'start' ? latest(anchor.day, today) : today;

  const early = forwardPass(preparing, begin, today, reckoner);
  const earliestApply = readyToApply(early, begin);
  const lastApply = anchor?.kind === 'target' ? lastApplyBy(anchor.day, input, reckoner) : null;
  const apply = applyDay(input, early, earliestApply, lastApply, work);
  const stages = stagesFrom(apply.later, input, reckoner);

  const late = backwardPass(preparing, begin, apply.later, reckoner);
  const before = prepareItems(preparing, { early, late, apply, calendar });
  const later = work.filter(({ phase }) => phase !== 'prepare');
  const hasApplied = input.course.phase !== 'prepare' || input.course.ended !== null;
  const all = laterItems(later, { apply, stages, course: input.course, book: input.book }, reckoner, before);
  // What was left undone before an application that was made holds nothing up any more.
  const holds = ({ id, phase }: Work, first: string): boolean =>
    input.course.phase === 'prepare' ||
    (id !== 'apply' && (phase === 'prepare' || !before.has(first) || first === 'apply'));
  const dated = inOrder(work, all, holds);

  const criticalPath = hasApplied ? [] : criticalPathOf(early);
  // With days to spare before the last day to apply, even the longest chain is not pressed.
  const onTime = apply.later <= earliestApply.later;
  const held = heldFor(preparing);
  const isCritical = ({ id, done, skipped }: Work): boolean => {
    const [soonest, limit] = [early.get(id), late.get(id)];
    if (hasApplied || done || skipped || !soonest || !limit) return false;
    return (onTime && criticalPath.includes(id)) || (held.has(id) && hasNoSpare(soonest, limit));
  };
  const first = firstPlan(input);
  const firstDue = new Map(first?.items.map(({ id, due }) => [id, due.later]));
  const items = work.map((one): PlannedItem => {
    const { start, due } = dated.get(one.id) ?? { start: apply, due: apply };
    const { id, section, phase, owner, blocking, after, maybe, extra, done, skipped, own } = one;
    const common = { id, section, phase, owner, blocking, after, maybe, extra };
    const was = phase === 'prepare' && !done && !skipped && !own ? firstDue.get(id) : undefined;
    const slipped = was !== undefined && was < today ? { slippedFrom: was } : {};
    return { ...common, start, due, moved: own !== null, critical: isCritical(one), ...slipped };
  });
  const phases = phasesOf(begin, apply, stages);
  const soonest = hasApplied ? stages : stagesFrom(earliestApply.later, input, reckoner);
  return {
    items,
    leftOut,
    phases,
    criticalPath,
    earliestApply,
    lastApply: lastApply && planned(oneDay(lastApply), [{ kind: 'target' }, ...stages.freezeEnd.reasons]),
    lastRevoke: stages.lastRevoke,
    confirm: { first: stages.freezeEnd, last: stages.lastConfirm },
    closedBy: stages.closed,
    nameFreeFrom: stages.nameFree,
    problems: problemsOf(input, {
      soonest,
      slippedFrom: first && first.earliestApply.later < earliestApply.later ? first.earliestApply.later : null,
      calendar,
      days: [...items.map(({ due }) => due), ...phases.flatMap(({ from, to }) => (to ? [from, to] : [from]))],
    }),
  };
}

/** The plan as it was on the day on which the work began, with nothing done yet; null where that is still to come, or is past caring. */
function firstPlan({ states, ...input }: PlanInput): Plan | null {
  const { anchor, today, course } = input;
  if (anchor?.kind !== 'start' || anchor.day >= today || course.phase !== 'prepare' || course.ended) return null;
  const untouched = [...states].map(([id, state]): [string, ItemState] => [
    id,
    state.state === 'done' ? { ...state, state: 'todo' } : state,
  ]);
  return makePlan({ ...input, states: new Map(untouched), today: anchor.day });
}

/** From when all is done that has to be before the application, whatever day was set for that itself. */
function readyToApply(early: ReadonlyMap<string, Early>, begin: Day): PlannedDay {
  const found = early.get('apply');
  return planned(found?.start ?? oneDay(begin), [
    found?.because ? { kind: 'after', of: found.because } : { kind: 'start' },
  ]);
}

/** The day of the application: as it was, as the person set it, as late as the target allows, or as soon as can be. */
function applyDay(
  { course, today, anchor }: PlanInput,
  early: ReadonlyMap<string, Early>,
  ready: PlannedDay,
  lastApply: Day | null,
  work: readonly Work[],
): PlannedDay {
  const on = (day: Day, reasons: readonly DateReason[], provisional = false): PlannedDay =>
    planned({ ...oneDay(day), provisional }, reasons);
  if (course.appliedOn !== null) return on(course.appliedOn, [{ kind: 'told' }]);
  if (course.phase !== 'prepare') {
    const known = [course.verifiedOn, course.freezeEnd, course.confirmedOn].filter((day): day is Day => day !== null);
    return on(known.reduce(earliest, today), [{ kind: 'told' }]);
  }
  const apply = work.find(({ id }) => id === 'apply');
  if (apply?.done) return on(apply.done, [{ kind: 'told' }]);
  if (apply?.own) return on(early.get('apply') ? latest(apply.own, today) : apply.own, [{ kind: 'own' }]);
  if (anchor?.kind === 'target' && lastApply !== null && lastApply > ready.later)
    return on(lastApply, [{ kind: 'target' }]);
  return on(ready.later, ready.reasons, ready.provisional);
}

/** No day before that of what comes first; a day that the person set is theirs. */
function inOrder(
  work: readonly Work[],
  dated: ReadonlyMap<string, Dated>,
  holds: (one: Work, first: string) => boolean,
): ReadonlyMap<string, Dated> {
  const ordered = new Map<string, Dated>();
  for (const one of work) {
    const found = dated.get(one.id);
    if (!found) continue;
    const firsts = one.after.filter((first) => holds(one, first));
    const due = one.own ? planned(oneDay(one.own), [{ kind: 'own' }]) : afterAll(found.due, firsts, ordered);
    const start = {
      ...found.start,
      earlier: earliest(found.start.earlier, due.earlier),
      later: earliest(found.start.later, due.later),
    };
    ordered.set(one.id, { start, due });
  }
  return ordered;
}

function afterAll(due: PlannedDay, after: readonly string[], ordered: ReadonlyMap<string, Dated>): PlannedDay {
  return after.reduce<PlannedDay>((day, id) => {
    const first = ordered.get(id)?.due;
    if (!first || (first.earlier <= day.earlier && first.later <= day.later)) return day;
    return { ...notBefore(day, first), reasons: [{ kind: 'after', of: id }, ...day.reasons] };
  }, due);
}

function phasesOf(begin: Day, apply: PlannedDay, stages: Stages): readonly PlannedPhase[] {
  const { verified, freezeEnd, lastConfirm, closed, nameFree } = stages;
  const start = planned(oneDay(earliest(begin, apply.earlier)), [{ kind: 'start' }]);
  return [
    { id: 'prepare', from: start, to: apply },
    { id: 'verify', from: apply, to: verified },
    { id: 'frozen', from: verified, to: freezeEnd },
    { id: 'confirm', from: freezeEnd, to: lastConfirm },
    { id: 'closed', from: closed, to: null },
    { id: 'aftercare', from: closed, to: nameFree },
  ];
}
