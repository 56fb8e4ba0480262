import type { RuleBook } from '../platform/book.ts';
import { isRevocable, nameProtection, needsConfirmation } from '../platform/lookups/deregistration.ts';
import { confirmationWindow, freezePeriod } from '../platform/lookups.ts';
import type { Day } from '../time/day.ts';
import { type Days, earliest, latest, notBefore, oneDay, type Reckoner, shift } from './days.ts';
import type { Course, DateReason, PlannedDay, Profile } from './types.ts';
import { verificationOf } from './verification.ts';
import { ruleReason } from './waits.ts';

/** The way from the application to a free name. */
export interface Stages {
  readonly verified: PlannedDay;
  readonly freezeEnd: PlannedDay;
  readonly lastConfirm: PlannedDay;
  readonly closed: PlannedDay;
  readonly nameFree: PlannedDay;
  readonly lastRevoke: PlannedDay | null;
}

export interface StageInput {
  readonly profile: Profile;
  readonly book: RuleBook;
  readonly course: Course;
  readonly today: Day;
}

export const planned = ({ earlier, later, provisional }: Days, reasons: readonly DateReason[]): PlannedDay => ({
  earlier: earliest(earlier, later),
  later,
  provisional,
  reasons,
});

/** What follows an application on a day; what the person said or the console named takes the place of reckoning. */
export function stagesFrom(apply: Day, input: StageInput, reckoner: Reckoner): Stages {
  const { book } = input;
  const verified = verifiedAfter(apply, input, reckoner);
  const freezeEnd = freezeEndAfter(verified, input, reckoner);
  const lastConfirm = lastConfirmAfter(freezeEnd, input, reckoner);
  const closed = closedAfter(freezeEnd, lastConfirm, input);
  const protection = nameProtection(book);
  return {
    verified,
    freezeEnd,
    lastConfirm,
    closed,
    nameFree: planned(reckoner.range(closed, protection), [ruleReason(book, protection, 'confirm-deregistration')]),
    lastRevoke: isRevocable(book) ? lastRevokeIn(verified, freezeEnd) : null,
  };
}

/** Whether it was confirmed, on whatever day. */
export const isClosed = ({ phase }: Course): boolean => phase === 'closed' || phase === 'aftercare';
const isFrozenOrLater = ({ phase }: Course): boolean => phase !== 'prepare' && phase !== 'verify';

function verifiedAfter(apply: Day, { profile, book, course, today }: StageInput, reckoner: Reckoner): PlannedDay {
  if (course.verifiedOn !== null) return planned(oneDay(course.verifiedOn), [{ kind: 'told' }]);
  if (isFrozenOrLater(course)) {
    // It was verified, and nobody said when: at some time since the application.
    const known = [course.freezeEnd, course.confirmedOn, today].filter((day): day is Day => day !== null);
    const later = known.reduce(earliest);
    return planned({ earlier: earliest(apply, later), later, provisional: false }, [{ kind: 'told' }]);
  }
  const { lengths, reasons } = verificationOf(book, profile);
  const ends = lengths.map((length) => reckoner.range(oneDay(apply), length));
  const days = ends.reduce<Days>(
    (all, one) => ({
      earlier: earliest(all.earlier, one.earlier),
      later: latest(all.later, one.later),
      provisional: all.provisional || one.provisional,
    }),
    ends[0] ?? oneDay(apply),
  );
  // Applied for and still not verified: it cannot be in the past.
  return planned(course.phase === 'verify' ? notBefore(days, today) : days, reasons);
}

/** Whole numbers from 0 on are the only followers that there are. */
const sound = (followers: number | null): number | null =>
  followers !== null && Number.isSafeInteger(followers) && followers >= 0 ? followers : null;

function freezeEndAfter(
  verified: PlannedDay,
  { profile, book, course, today }: StageInput,
  reckoner: Reckoner,
): PlannedDay {
  if (course.freezeEnd !== null) return planned(notBefore(oneDay(course.freezeEnd), verified), [{ kind: 'console' }]);
  const followers = sound(profile.followers);
  const period = freezePeriod(book, followers);
  const reckoned = reckoner.range(verified, period);
  const over = course.confirmedOn ?? (course.phase === 'frozen' || !isFrozenOrLater(course) ? null : today);
  // The freeze is over and nobody said since when: it ended by that day.
  const days =
    over === null
      ? reckoned
      : { ...reckoned, earlier: earliest(reckoned.earlier, over), later: earliest(reckoned.later, over) };
  const reason = { ...ruleReason(book, period, 'subject-verified'), followers, ...stepOf(book, followers) };
  return planned(notBefore(days, verified), [reason]);
}

/** The upper end of the step that the followers fall into. */
function stepOf(book: RuleBook, followers: number | null): Pick<DateReason, 'upTo'> {
  const value = book.get('freeze-period')?.value;
  if (followers === null || value?.kind !== 'period-by-followers') return {};
  const step = value.steps.find(({ upTo }) => upTo === null || followers <= upTo);
  return step ? { upTo: step.upTo } : {};
}

function lastConfirmAfter(freezeEnd: PlannedDay, { book, course }: StageInput, reckoner: Reckoner): PlannedDay {
  if (course.confirmBy !== null) return planned(notBefore(oneDay(course.confirmBy), freezeEnd), [{ kind: 'console' }]);
  if (!needsConfirmation(book)) return freezeEnd;
  const window = confirmationWindow(book);
  return planned(reckoner.range(freezeEnd, window), [ruleReason(book, window, 'freeze-running')]);
}

/** From the first day that allows it to the last; what is still to come cannot be in the past. */
function closedAfter(freezeEnd: PlannedDay, lastConfirm: PlannedDay, { course, today }: StageInput): PlannedDay {
  if (course.confirmedOn !== null) return planned(oneDay(course.confirmedOn), [{ kind: 'told' }]);
  const window = { ...lastConfirm, earlier: freezeEnd.earlier };
  if (isClosed(course)) {
    const by = { ...window, earlier: earliest(window.earlier, today), later: today };
    return planned(by, [{ kind: 'told' }]);
  }
  return planned(course.phase === 'prepare' ? window : notBefore(window, today), [
    { kind: 'after', of: 'confirm-deregistration' },
  ]);
}

/** The day before the freeze ends: nobody says at what time of its last day that is. */
function lastRevokeIn(verified: PlannedDay, freezeEnd: PlannedDay): PlannedDay {
  const before = { ...freezeEnd, earlier: shift(freezeEnd.earlier, -1), later: shift(freezeEnd.later, -1) };
  const amount = { from: 1, to: 1, unit: 'day' } as const;
  return planned(notBefore(before, verified), [
    { kind: 'before', of: 'confirm', amount },
    { kind: 'rule', ruleId: 'freeze-revocable', of: 'subject-verified' },
  ]);
}
