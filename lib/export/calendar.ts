import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { timeOfDay } from '../roster/quiet-hours.ts';
import { addDays, type Day, startOfDay } from '../time/day.ts';
import { readable } from './readable.ts';

/** A day worth a line in a calendar. */
export interface DatedEvent {
  /** What the day is for, e.g. `operator-expiry`. With the account and the subject it names the event for good. */
  readonly kind: string;
  readonly accountId: string;
  /** The person, or whatever else of the account the day belongs to. */
  readonly subjectId: string;
  /** A day in Shanghai; the earlier end where it is a range. */
  readonly day: Day;
  /** The later end of a range, else null. */
  readonly latest: Day | null;
  readonly title: string;
  /** The description, line by line. */
  readonly lines: readonly string[];
  /** The day no longer holds: a calendar that knows the event strikes it out. */
  readonly cancelled: boolean;
  /** It is over with, and nobody is to be reminded of it. */
  readonly quiet?: boolean;
}

/** When a calendar is to remind. */
export interface Alarms {
  /** Whole days before the event; 0 is the day itself. */
  readonly days: readonly number[];
  /** Time of the day, `HH:MM`, by the calendar's own clock: whole days have no zone. */
  readonly hour: string;
}

/** What a calendar says, in the reader's language. */
export interface CalendarWords {
  readonly calendar: string;
  /** Says that the day lies between two, and that the event stands on the earlier. */
  readonly between: (earlier: Day, latest: Day) => string;
}

/** RFC 5545 wants an organisation, a product and a language; the library puts the leading hyphen. */
const PRODUCT = '//MP Steward//Dates//ZH';
/** A later file's number must be higher and fit 31 bits: seconds since 2020 do until 2088. */
const FIRST_SEQUENCE = Date.UTC(2020, 0, 1);

/**
 * Days as an iCalendar file (RFC 5545) of whole-day events. An event keeps its UID however its day, title or person's name changes,
 * and its SEQUENCE and LAST-MODIFIED rise with `madeAt`: a calendar that imports a later file moves what it has and adds what
 * is new. A clock set back between two files makes it keep the older.
 * @param events no two of one kind, account and subject
 * @param madeAt milliseconds since 1970; reminders of moments before it are left out, or they would all ring at the import
 * @throws RangeError if the hour of the alarms is none
 */
export function toCalendar(
  events: readonly DatedEvent[],
  words: CalendarWords,
  alarms: Alarms,
  madeAt: number,
): string {
  const seconds = timeOfDay(alarms.hour) / 1000;
  const ordered = events
    .map((event) => ({ event, uid: uidOf(event) }))
    .sort((a, b) => (`${a.event.day} ${a.uid}` < `${b.event.day} ${b.uid}` ? -1 : 1));
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes every text but this one.
    name: readable(words.calendar).replace(/[\\;,]/g, '\\$&'),
  });
  for (const { event, uid } of ordered) {
    const entry = calendar.createEvent({ ...eventOf(event, words, madeAt), id: uid });
    if (event.cancelled || event.quiet) continue;
    for (const before of alarms.days.map((days) => days * 86_400 - seconds)) {
      if (startOfDay(event.day) - before * 1000 <= madeAt) continue;
      const alarm = entry.createAlarm({ type: ICalAlarmType.display, trigger: before });
      // What rings after the day has begun the library counts from its end, which is a day later.
      if (before < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(event: DatedEvent, words: CalendarWords, madeAt: number): ICalEventData {
  const { day, latest } = event;
  const range = latest !== null && latest !== day ? [words.between(day, latest)] : [];
  return {
    allDay: true,
    start: atMidnight(day),
    end: atMidnight(addDays(day, 1)),
    summary: readable(event.title),
    description: [...range, ...event.lines].map(readable).join('\n'),
    stamp: new Date(madeAt),
    lastModified: new Date(madeAt),
    sequence: Math.max(0, Math.floor((madeAt - FIRST_SEQUENCE) / 1000)),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A term that ends keeps nobody from a meeting.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** The library writes a whole day from the UTC side of a date. */
const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Of letters, digits, hyphens and underscores alone: some calendars make a file or an address of it. */
const uidOf = ({ kind, accountId, subjectId }: DatedEvent): string =>
  `${[kind, accountId, subjectId].map(plain).join('.')}@mp-steward`;

const plain = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
