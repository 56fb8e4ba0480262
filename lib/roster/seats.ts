import { addDays, type Day } from '../time/day.ts';
import type { Person, Roster } from './types.ts';

/** How a roster stands: `over` someone's term has ended, `soon` someone's ends within the warning time, `unknown` nothing read. */
type SeatState = 'ok' | 'soon' | 'over' | 'unknown';

/** Seats taken and the next expiry. Invitations count as seats, as the console itself counts them (console script, about 2017). */
export interface Seats {
  readonly long: number;
  readonly short: number;
  /** People whose term the page did not say: they hold a seat, but of which kind is not known. */
  readonly unclear: number;
  readonly invited: number;
  /** The earliest day, today or later, on which a known term ends. */
  readonly nextExpiry: Day | null;
  /** People whose known term ended before today and who are still listed. */
  readonly expired: number;
  /** Operators whose term ends, or may end, on a day that nobody has told: short-term without a date, or of no known term. */
  readonly undated: number;
  /** People whose known term ends from today up to the end of the warning time. */
  readonly soon: number;
  readonly state: SeatState;
}

/** Days ahead of an expiry at which this product begins to warn: its own choice, not a rule of the platform. */
export const WARNING_DAYS = 7;

/** Counts the seats of a roster as of one day in Shanghai. `null` stands for a roster nobody has read yet. */
export function countSeats(roster: Roster | null, now: Day): Seats {
  const people = roster?.people ?? [];
  // Nobody loses access when an invitation's term would end: it has not begun.
  const dated = people.flatMap(({ status, expires }) => (status === 'bound' && expires ? [expires] : []));
  const upcoming = dated.filter((day) => day >= now).sort();
  const expired = dated.length - upcoming.length;
  const soon = upcoming.filter((day) => day <= addDays(now, WARNING_DAYS)).length;
  return {
    long: people.filter((person) => person.term === 'long').length,
    short: people.filter((person) => person.term === 'short').length,
    unclear: people.filter((person) => person.term === null).length,
    invited: people.filter((person) => person.status === 'invited').length,
    nextExpiry: upcoming[0] ?? null,
    expired,
    undated: people.filter(({ status, term, expires }) => status === 'bound' && term !== 'long' && !expires).length,
    soon,
    state: roster === null ? 'unknown' : expired > 0 ? 'over' : soon > 0 ? 'soon' : 'ok',
  };
}

/** What a person's badge says of their standing; `expired` only where the page or the person gave a date that has passed. */
export function standing(person: Person, now: Day): 'bound' | 'invited' | 'expired' {
  if (person.status === 'invited') return 'invited';
  return person.expires !== null && person.expires < now ? 'expired' : 'bound';
}

/** People ordered by what needs attention first: nearest expiry, then short-term without a date, invitations, long-term; by name within. */
export function byExpiry<P extends Person>(people: readonly P[]): P[] {
  const rank = (person: P): number =>
    person.expires ? 0 : person.term === 'short' ? 1 : person.term === null ? 2 : person.status === 'invited' ? 3 : 4;
  return [...people].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.expires ?? '').localeCompare(b.expires ?? '') ||
      a.nickname.localeCompare(b.nickname, 'zh-CN'),
  );
}
