import { addDays, type Day, dayOf } from '../time/day.ts';
import { addDuration } from '../time/duration.ts';
import { addMonthsRange, type DayRange, dayRange } from '../time/months.ts';
import { standing } from './seats.ts';
import type { EffectivePerson, EffectiveRoster, Expiry, Known, Person, Span, TermEntry } from './types.ts';

const NO_EXPIRY: Expiry = { day: null, latest: null, basis: 'unknown', conflict: null };

/**
 * The days between which a term ends that begins on a day. Nobody says what 一个月 is: it is read both ways.
 * @throws RangeError for a span that is not whole, or a result outside the years 1970 to 9999
 */
function endsOf(start: Day, span: Span): DayRange {
  const key = `${start} ${span.from} ${span.to} ${span.unit}`;
  const known = KNOWN_ENDS.get(key);
  if (known) return known;
  const ends = reckonEnds(start, span);
  KNOWN_ENDS.set(key, ends);
  return ends;
}

/** Thousands of operators were bound on few days, and the calendar is slow. */
const KNOWN_ENDS = new Map<string, DayRange>();

function reckonEnds(start: Day, { from, to, unit }: Span): DayRange {
  const end = (amount: number): DayRange => {
    if (unit === 'month') return addMonthsRange(start, amount);
    return addDuration(start, { amount, unit });
  };
  return dayRange(end(from).earlier, end(to).later);
}

/** What is known of when somebody's present binding began. */
type Binding = Pick<Known, 'boundAfter' | 'boundBefore'>;

/**
 * When an operator's term ends, and how sure that is. The page's own date goes first, then what the person entered, then what two
 * sightings say between which the binding began. Nobody long-term, and no invitation, has an end.
 *
 * - A count of days (剩余 6 天), which the page gave without a date, is `estimated`; an entry that agrees with it to the day before
 *   or after is the more exact of the two and wins, any other is a conflict.
 * - An entry older than the present binding spoke of an earlier one: it only warns until its own day has passed.
 *
 * @param entry what the person entered of this operator
 * @param shortTerm how long a short-term operator stays bound
 * @param now today in Shanghai
 * @throws RangeError for a span that is not whole, or a result outside the years 1970 to 9999
 */
export function expiryOf(person: Person & Binding, entry: TermEntry | null, shortTerm: Span, now: Day): Expiry {
  if (person.status === 'invited') return NO_EXPIRY;
  const entered = entry && entryCounts(entry, person, shortTerm, now) ? enteredEnds(entry, shortTerm) : null;
  if (person.term === 'long') return { ...NO_EXPIRY, conflict: entered?.earlier ?? null };
  if (person.expires) {
    const leeway = person.basis === 'estimated' ? 1 : 0;
    const agrees =
      entered &&
      addDays(entered.earlier, -leeway) <= person.expires &&
      person.expires <= addDays(entered.later, leeway);
    if (!entered || (agrees && leeway === 0)) return { ...NO_EXPIRY, day: person.expires, basis: person.basis };
    if (!agrees) return { ...NO_EXPIRY, day: person.expires, basis: person.basis, conflict: entered.earlier };
  }
  if (entered) return between(entered, 'manual');
  const { term, boundAfter, boundBefore } = person;
  if (term !== 'short' || boundAfter === null || boundBefore === null) return NO_EXPIRY;
  const seenBound = dayOf(Math.max(boundAfter, boundBefore));
  const { earlier } = endsOf(dayOf(Math.min(boundAfter, boundBefore)), shortTerm);
  // Where nobody looked for longer than a term: who was there then had not lost it by then.
  const first = earlier < seenBound ? seenBound : earlier;
  return between({ earlier: first, later: endsOf(seenBound, shortTerm).later }, 'estimated');
}

function between({ earlier, later }: DayRange, basis: 'manual' | 'estimated'): Expiry {
  return { day: earlier, latest: later === earlier ? null : later, basis, conflict: null };
}

function enteredEnds({ kind, day }: TermEntry, shortTerm: Span): DayRange {
  return kind === 'bound' ? endsOf(day, shortTerm) : dayRange(day, day);
}

function entryCounts(entry: TermEntry, { boundAfter }: Binding, shortTerm: Span, now: Day): boolean {
  return boundAfter === null || entry.enteredAt > boundAfter || enteredEnds(entry, shortTerm).later >= now;
}

/**
 * The people of an account who are listed, with all that is known of when their terms end.
 * Where the range of an end has begun but is not over, `expires` is today: it may end any day, and has not surely ended.
 * @param known people of one account; those who are gone are left out
 * @param entryOf what the person entered of an operator, by the id of the {@link Known}
 * @param now today in Shanghai
 */
export function effectiveRoster(
  administrator: string | null,
  known: readonly Known[],
  entryOf: (id: string) => TermEntry | null,
  shortTerm: Span,
  now: Day,
): EffectiveRoster {
  const listed = known.filter(({ goneAt }) => goneAt === null);
  return { administrator, people: listed.map((person) => effective(person, entryOf(person.id), shortTerm, now)) };
}

function effective(person: Known, entry: TermEntry | null, shortTerm: Span, now: Day): EffectivePerson {
  const expiry = expiryOf(person, entry, shortTerm, now);
  const { day, latest, basis } = expiry;
  const shown = { ...person, expires: day && latest && day < now && now <= latest ? now : day, basis };
  return { ...shown, expiry, standing: standing(shown, now) };
}
