import { addDays, type Day, dayOf } from '../time/day.ts';
import { lapsesBy } from './invitations.ts';
import type { Seats } from './seats.ts';
import type { EffectivePerson, SeatLimits, Span } from './types.ts';

/** What to know before inviting: the last seat of a kind is left, or none. */
export interface SeatAdvice {
  readonly kind: 'full-total' | 'full-long' | 'full-short' | 'last-long' | 'last-short';
  /** Of full ones: the first day in Shanghai on which a seat of that kind is surely free, if nobody takes it; null: not known, or not full. */
  readonly freeFrom: Day | null;
}

/**
 * What to say of the seats before somebody is invited, the gravest first. Where the term of somebody is not known, no seat is called
 * the last one.
 * @param seats as counted from `people`
 * @param invitation how long an unconfirmed invitation lives
 * @param now today in Shanghai
 */
export function seatAdvice(
  seats: Seats,
  limits: SeatLimits,
  people: readonly EffectivePerson[],
  invitation: Span,
  now: Day,
): SeatAdvice[] {
  const freeFrom = (term: 'long' | 'short' | null): Day | null => firstFree(people, term, invitation, now);
  if (seats.long + seats.short + seats.unclear >= limits.total)
    return [{ kind: 'full-total', freeFrom: freeFrom(null) }];
  const terms = ['long', 'short'] as const;
  const full = terms.filter((term) => seats[term] >= limits[term]);
  const last = terms.filter((term) => seats.unclear === 0 && limits[term] - seats[term] === 1);
  return [
    ...full.map((term): SeatAdvice => ({ kind: `full-${term}`, freeFrom: freeFrom(term) })),
    ...last.map((term): SeatAdvice => ({ kind: `last-${term}`, freeFrom: null })),
  ];
}

/** @param term null: a seat of any kind */
function firstFree(
  people: readonly EffectivePerson[],
  term: 'long' | 'short' | null,
  invitation: Span,
  now: Day,
): Day | null {
  const holders = people.filter((person) => term === null || person.term === term);
  return holders.flatMap((person) => freedOn(person, invitation, now) ?? []).sort()[0] ?? null;
}

/**
 * The day on which somebody's seat is surely free: when their invitation has lapsed, or the day after the last of their term.
 * Whoever should be gone before today and is not, goes nobody knows when.
 */
function freedOn(person: EffectivePerson, invitation: Span, now: Day): Day | null {
  const end = lapsesBy(person, invitation);
  const last = end ? dayOf(end.latest) : (person.expiry.latest ?? person.expiry.day);
  if (!last || last < now) return null;
  return end ? last : addDays(last, 1);
}
