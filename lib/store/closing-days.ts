import { type Days, earliest, makeReckoner, oneDay } from '../deregistration/days.ts';
import type { RuleBook } from '../platform/book.ts';
import { confirmationWindow, freezePeriod } from '../platform/lookups.ts';
import { type Day, dayOf, daysBetween } from '../time/day.ts';
import { NOTICES } from '../time/holidays.ts';
import type { Account, Closing, Deregistration } from './schema.ts';

/** The days of a freeze and of the confirmation after it, as far as they are known; two ends where nothing but rules tell them. */
export interface ClosingDays {
  /** Where it stands: by the person's word, or by what a page said since. */
  readonly phase: 'frozen' | 'confirm';
  /** The end of the freeze, on which the time to confirm begins. */
  readonly freezeEnd: Days | null;
  /** The last day to confirm. */
  readonly lastDay: Days | null;
}

/** A run as it bears on the confirmation. */
export interface ClosingRun {
  readonly run: Deregistration;
  /** The item that says so is ticked. */
  readonly confirmed: boolean;
}

/**
 * When an account's freeze ends and until when it has to be confirmed: by the days that a page named, else by those that the person told,
 * else by the rules, counted from the verification. Nothing of it changes how far the run has come.
 * @param latest the run that is open, else the one archived last; null if there is none
 * @returns null where there is nothing to wait for or to confirm: not applied, confirmed, or ended
 */
export function closingDays(
  account: Pick<Account, 'closing' | 'followers'>,
  latest: ClosingRun | null,
  book: RuleBook,
): ClosingDays | null {
  const run = latest && !isOver(latest) && latest.run.archivedAt === null ? latest.run : null;
  const seen = seenSince(account.closing ?? null, latest, run);
  const told = run?.course.phase;
  const phase = told === 'confirm' || seen?.phase === 'confirm' ? 'confirm' : told === 'frozen' ? told : seen?.phase;
  if (!phase) return null;
  const { range } = makeReckoner(NOTICES);
  const named = seen?.freezeEnd ?? run?.course.freezeEnd ?? null;
  const verified = run && verifiedBy(run);
  const reckoned = verified && range(verified, freezePeriod(book, followersOf(account, run)));
  const open = openBy(run, seen);
  // Where nothing tells when the freeze began, the time to confirm runs from when it was first seen to be open, if not from before.
  const freezeEnd = named ? oneDay(named) : reckoned ? noLaterThan(reckoned, open) : open && oneDay(open);
  const confirmBy = seen?.confirmBy ?? run?.course.confirmBy ?? null;
  const counted = freezeEnd && range(freezeEnd, confirmationWindow(book));
  return { phase, freezeEnd, lastDay: confirmBy ? oneDay(confirmBy) : counted };
}

/** A day by which the time to confirm had begun, though nobody says when; null: it may not have. */
function openBy(run: Deregistration | null, seen: Closing | null): Day | null {
  const told = run?.course.phase === 'confirm' ? dayOf(run.updatedAt) : null;
  const shown = seen?.phase === 'confirm' ? dayOf(seen.openSince ?? seen.seenAt) : null;
  return told && shown ? earliest(told, shown) : (told ?? shown);
}

const noLaterThan = ({ earlier, later, provisional }: Days, day: Day | null): Days =>
  day ? { earlier: earliest(earlier, day), later: earliest(later, day), provisional } : { earlier, later, provisional };

/** When the subject was verified: nobody says when an account that they call frozen was, then it was before they said so. */
function verifiedBy({ course, updatedAt }: Deregistration): Days | null {
  const { verifiedOn, appliedOn, phase } = course;
  if (verifiedOn) return oneDay(verifiedOn);
  if (phase !== 'frozen' && phase !== 'confirm') return null;
  const later = dayOf(updatedAt);
  return { earlier: earliest(appliedOn ?? later, later), later, provisional: false };
}

/** Confirmed, or ended in another way, by the person's word. */
function isOver({ run: { course }, confirmed }: ClosingRun): boolean {
  const { phase, confirmedOn, ended } = course;
  return confirmed || confirmedOn !== null || ended !== null || phase === 'closed' || phase === 'aftercare';
}

/**
 * What a page said, unless it speaks of something that is over: of a freeze before this application, or of what the person ended or
 * confirmed since. A page that was seen after a run was ended tells of another application.
 */
function seenSince(closing: Closing | null, latest: ClosingRun | null, run: Deregistration | null): Closing | null {
  if (!closing || !latest) return closing;
  if (isOver(latest)) {
    const { course, archivedAt, updatedAt } = latest.run;
    const overAt = archivedAt ?? (course.ended && !latest.confirmed ? updatedAt : null);
    return overAt !== null && closing.seenAt > overAt ? closing : null;
  }
  const begun = run?.course.verifiedOn ?? run?.course.appliedOn ?? null;
  const days = [closing.freezeEnd, closing.confirmBy].filter((day) => day !== null);
  return begun !== null && days.length > 0 && days.every((day) => day < begun) ? null : closing;
}

/** As the plan takes them: what the person answered, and before they were asked what a page showed. */
function followersOf({ followers: shown }: Pick<Account, 'followers'>, run: Deregistration | null): number | null {
  const followers = run?.answered ? run.profile.followers : (run?.profile.followers ?? shown);
  return Number.isSafeInteger(followers) ? followers : null;
}

/**
 * What runs out, to be counted down: the freeze by its later end, which is waited for, but no longer than to the day on which it may be
 * over; from then on the confirmation by its earlier end, which must not pass.
 */
export interface CountedDown {
  readonly phase: 'frozen' | 'confirm';
  readonly until: Day;
  /** Whole days from today; 0 on the day itself. */
  readonly days: number;
}

/** @returns null where no day is known, or all have passed */
export function countDown(closing: ClosingDays | null, today: Day): CountedDown | null {
  if (!closing) return null;
  const { phase, freezeEnd, lastDay } = closing;
  if (phase === 'frozen' && freezeEnd && today < freezeEnd.earlier) return counted('frozen', freezeEnd.later, today);
  if (!lastDay || today > lastDay.later) return null;
  return counted('confirm', today <= lastDay.earlier ? lastDay.earlier : lastDay.later, today);
}

const counted = (phase: CountedDown['phase'], until: Day, today: Day): CountedDown => ({
  phase,
  until,
  days: daysBetween(today, until),
});

/** The first day on which it may have to be confirmed, as far as it is known. */
export const firstToConfirm = ({ phase, freezeEnd }: ClosingDays, today: Day): Day | null =>
  phase === 'confirm' ? earliest(freezeEnd?.earlier ?? today, today) : (freezeEnd?.earlier ?? null);
