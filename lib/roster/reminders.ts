import { addDays, type Day, dayOf, daysBetween, startOfDay } from '../time/day.ts';
import { groupBy } from './group.ts';
import { isQuiet, type QuietHours, quietEnd, quietStart, timeOfDay } from './quiet-hours.ts';
import { WARNING_DAYS } from './seats.ts';

export const REMINDER_KINDS = [
  'operator-expiry',
  'own-access',
  'invitation-lapse',
  'freeze-end',
  'confirmation-window',
] as const;
type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The key of an end that only rules tell, so that it may come later. */
export const RECKONED = 'reckoned';

/** Something that ends, and of which the person wants to know before. */
export interface Subject {
  /** Names the subject within its account and kind, and stays the same: the id of a person, `self`. */
  readonly key: string;
  readonly accountId: string;
  readonly kind: ReminderKind;
  /** Whom it is about, to be shown; the page's own text. Empty where nobody in particular. */
  readonly who: string;
  /** The last day in Shanghai, or the moment of the end in milliseconds since 1970. Of a range the earlier end. */
  readonly due: Day | number;
  /** From this day to the last one every day has a reminder, beside those of the settings; not there: only those. */
  readonly daily?: Day;
}

/** How many days before the end a reminder may come; 0 is the day itself. This product's own choice, each switchable. */
export const REMINDER_DAYS = [WARNING_DAYS, 3, 1, 0] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

export interface ReminderSettings {
  readonly days: readonly ReminderDays[];
  /** Hours in Shanghai in which nothing is announced; null: none. */
  readonly quiet: QuietHours | null;
  /** `HH:MM` in Shanghai at which a day's reminders come. */
  readonly hour: string;
}

/** One reminder of one subject. */
export interface Reminder {
  /** `kind:account:key:day:days before`: the same at every start, and another as soon as the end is on another day. */
  readonly id: string;
  readonly subject: Subject;
  readonly daysBefore: number;
  /** When it is to be shown, milliseconds since 1970. */
  readonly at: number;
}

/** A reminder to show now. */
export interface DueReminder extends Reminder {
  /** The ids of earlier ones of the same end, which count as shown together with it. Keep them with its own id. */
  readonly covers: readonly string[];
}

const DAY_MS = 86_400_000;
/** A day every day for a year is beyond any window: a bound against a year mistyped. */
const MOST_DAILY = 366;
/** How long before a moment the reminder of its own day comes. This product's own choice. */
const HEAD_START_MS = 3 * 3_600_000;
/** How late a reminder may be shown without being called missed. */
const GRACE_MS = 3_600_000;

/**
 * Every reminder of every subject, also those whose time has passed. Quiet hours push a reminder to their end, or, where that would be
 * too late, to just before they begin. An invitation lives too short for any but the last. Whoever wants no reminder at all has none.
 * @throws RangeError for a time of day that is not `HH:MM`
 */
export function remindersOf(subjects: readonly Subject[], settings: ReminderSettings): Reminder[] {
  return subjects.flatMap((subject) =>
    [...new Set(daysOf(subject, settings.days))].map((daysBefore) => ({
      id: `${seriesOf(subject)}:${daysBefore}`,
      subject,
      daysBefore,
      at: momentOf(subject.due, daysBefore, settings),
    })),
  );
}

/** How many days before its end each reminder of a subject comes. */
function daysOf({ kind, due, daily }: Subject, chosen: readonly ReminderDays[]): readonly number[] {
  if (kind === 'invitation-lapse') return chosen.filter((count) => count === 0);
  if (chosen.length === 0 || typeof due === 'number') return chosen;
  // The end of a freeze is the day on which the time to confirm begins: it is told of that day, whatever else is.
  if (kind === 'freeze-end') return [...chosen, 0];
  const inWindow = daily === undefined ? 0 : Math.min(MOST_DAILY, daysBetween(daily, due) + 1);
  return [...chosen, ...Array.from({ length: Math.max(0, inWindow) }, (_, count) => count)];
}

/** The first moment after the end. */
const endOf = (due: Day | number): number => (typeof due === 'number' ? due : startOfDay(addDays(due, 1)));

/** What all reminders of one end have in common: their id but for the days before. */
export const seriesOf = ({ kind, accountId, key, due }: Subject): string =>
  `${kind}:${accountId}:${key}:${typeof due === 'number' ? dayOf(due) : due}`;

function momentOf(due: Day | number, daysBefore: number, { quiet, hour }: ReminderSettings): number {
  const isMoment = typeof due === 'number';
  const wanted = isMoment
    ? due - (daysBefore === 0 ? HEAD_START_MS : daysBefore * DAY_MS)
    : startOfDay(addDays(due, -daysBefore)) + timeOfDay(hour);
  if (!quiet || !isQuiet(wanted, quiet)) return wanted;
  const after = quietEnd(wanted, quiet);
  const tooLate = isMoment ? due : endOf(addDays(due, -daysBefore));
  return after < tooLate ? after : quietStart(wanted, quiet);
}

/** The fewest days before its end at which each series of the ids was shown. */
export function nearestShown(ids: Iterable<string>): Map<string, number> {
  const nearest = new Map<string, number>();
  for (const id of ids) {
    const cut = id.lastIndexOf(':');
    const [series, days] = [id.slice(0, cut), Number(id.slice(cut + 1))];
    nearest.set(series, Math.min(days, nearest.get(series) ?? days));
  }
  return nearest;
}

/** What is not shown yet, and nothing that a nearer one of the same end, already shown, has made idle. By time. */
function open(reminders: readonly Reminder[], already: ReadonlySet<string>): Reminder[] {
  const nearest = nearestShown(already);
  const byId = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  return [...byId.values()]
    .filter(({ subject, daysBefore }) => daysBefore < (nearest.get(seriesOf(subject)) ?? Infinity))
    .sort((a, b) => a.at - b.at || b.daysBefore - a.daysBefore);
}

/**
 * What is to be shown now, the first to end first: of several of the same end only the nearest to it, which covers the others.
 * Quiet hours have no say here: a browser that is only ever opened late at night would never show anything.
 * @param already the ids of all that were shown or covered
 * @param now milliseconds since 1970
 * @returns `missed`: what should have been shown more than an hour ago, while nobody was there; it is to be shown now as well
 */
export function dueNow(
  reminders: readonly Reminder[],
  already: ReadonlySet<string>,
  now: number,
): { readonly due: DueReminder[]; readonly missed: DueReminder[] } {
  const ready = open(reminders, already).filter(({ at }) => at <= now);
  const shown = [...groupBy(ready, ({ subject }) => seriesOf(subject)).values()].flatMap((group): DueReminder[] => {
    const [nearest, ...others] = [...group].sort((a, b) => a.daysBefore - b.daysBefore);
    return nearest ? [{ ...nearest, covers: others.map(({ id }) => id) }] : [];
  });
  shown.sort((a, b) => endOf(a.subject.due) - endOf(b.subject.due));
  return {
    due: shown.filter(({ at }) => now - at <= GRACE_MS),
    missed: shown.filter(({ at }) => now - at > GRACE_MS),
  };
}

/**
 * When to look again: the moment of the next reminder, `now` where one is due already.
 * @returns milliseconds since 1970; null where nothing is left to remind of
 */
export function nextAt(reminders: readonly Reminder[], already: ReadonlySet<string>, now: number): number | null {
  const next = open(reminders, already)[0];
  return next ? Math.max(next.at, now) : null;
}
