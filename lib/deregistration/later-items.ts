import type { RuleBook } from '../platform/book.ts';
import { transferCheckTime } from '../platform/lookups/deregistration.ts';
import { timeRange } from '../platform/range.ts';
import { transferDeadline } from '../platform/rules/subject-check.ts';
import { earliest, latest, notBefore, type Reckoner } from './days.ts';
import { takeOf } from './forward.ts';
import { isClosed, planned, type Stages } from './phases.ts';
import type { Course, PlannedDay } from './types.ts';
import { ruleReason } from './waits.ts';
import type { Work } from './work.ts';

/** When an item after the application can be begun, and by when it is to be done. */
export interface Dated {
  readonly start: PlannedDay;
  readonly due: PlannedDay;
}

interface Outcome {
  readonly apply: PlannedDay;
  readonly stages: Stages;
  readonly course: Course;
  readonly book: RuleBook;
}

/**
 * The days of every item after the application.
 * @param work what comes first stands first
 * @param dated the items up to the application
 */
export function laterItems(
  work: readonly Work[],
  outcome: Outcome,
  reckoner: Reckoner,
  dated: ReadonlyMap<string, Dated>,
): ReadonlyMap<string, Dated> {
  const all = new Map(dated);
  for (const one of work) {
    const firsts = one.after.flatMap((id) => all.get(id)?.due ?? []);
    all.set(one.id, daysOf(one, firsts, outcome, reckoner));
  }
  return all;
}

function daysOf(one: Work, firsts: readonly PlannedDay[], outcome: Outcome, reckoner: Reckoner): Dated {
  const { apply, course } = outcome;
  const { verified, freezeEnd, lastConfirm, closed, nameFree, lastRevoke } = outcome.stages;
  switch (one.id) {
    case 'pay-transfer':
      return { start: apply, due: payBy(one, outcome, reckoner) };
    case 'revoke-decision':
      return { start: verified, due: lastRevoke ?? freezeEnd };
    case 'confirm-deregistration':
      return { start: freezeEnd, due: isClosed(course) ? closed : lastConfirm };
    case 'reuse-name':
      return { start: closed, due: nameFree };
  }
  if (one.phase === 'verify') return { start: apply, due: verified };
  if (one.phase === 'frozen') return { start: verified, due: freezeEnd };
  const start = firsts.reduce<PlannedDay>((day, first) => ({ ...notBefore(day, first), reasons: day.reasons }), closed);
  const take = takeOf(one, reckoner);
  const [first, last] = [take(start.earlier, 'short'), take(start.later, 'long')];
  const provisional = start.provisional || first.provisional || last.provisional;
  return {
    start,
    due: planned({ earlier: first.day, later: last.day, provisional }, [
      { kind: 'after', of: 'confirm-deregistration' },
      { kind: 'effort', amount: one.effort },
    ]),
  };
}

/** At once is safest; at the latest so that the money can still be checked within the deadline. Once verified it was paid before. */
function payBy(one: Work, { apply, stages, book }: Outcome, reckoner: Reckoner): PlannedDay {
  const verified = stages.verified.later;
  const deadline = timeRange(book, transferDeadline);
  const check = transferCheckTime(book);
  const end = reckoner.after(apply.earlier, deadline, 'short');
  const later = latest(
    apply.later,
    reckoner.latestStart((start, side) => reckoner.after(start, check, side), end.day, 'long'),
  );
  const soon = reckoner.after(apply.earlier, one.effort, 'short');
  const provisional = apply.provisional || end.provisional || soon.provisional;
  return planned(
    { earlier: earliest(earliest(soon.day, later), verified), later: earliest(later, verified), provisional },
    [ruleReason(book, deadline, 'apply'), { ...ruleReason(book, check, 'subject-verified'), kind: 'before' }],
  );
}
