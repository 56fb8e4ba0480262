import { distinctPeople, matchPeople } from './match.ts';
import type { Person, Roster } from './types.ts';

/** How long after a doubtful reading a second one must say the same: this product's own choice. */
const SECOND_READING_MS = 2_000;

/** A reading that is not believed yet, and when it was first made (milliseconds since 1970). */
export interface PendingRoster {
  readonly roster: Roster;
  readonly firstSeenAt: number;
}

/**
 * Whether more than half of the operators and invitations are missing at once: rows that are still arriving look like people who
 * left. A roster that nobody has read yet cannot drop.
 */
export function isSuddenDrop(before: Roster | null, after: Roster): boolean {
  const people = distinctPeople(before?.people ?? []);
  return matchPeople(people, distinctPeople(after.people)).gone.length * 2 > people.length;
}

/** Whether two readings say the same of the same people, in whatever order. */
export function sameRoster(a: Roster, b: Roster): boolean {
  const lines = ({ people }: Roster): string => JSON.stringify(people.map(line).sort());
  return a.administrator === b.administrator && lines(a) === lines(b);
}

function line({ openid, wechatId, nickname, term, status, expires, basis }: Person): string {
  return JSON.stringify([openid, wechatId, nickname, term, status, expires, basis]);
}

/**
 * Whether to believe a reading. A sudden drop waits for a second reading that is the same, at least two seconds later, or for
 * the person's word.
 * @param trusted the roster that is believed so far
 * @param pending what the last call returned for this account
 * @param at milliseconds since 1970
 * @returns null to believe the reading; otherwise what to keep and to pass with the next one
 */
export function doubtOf(
  trusted: Roster | null,
  pending: PendingRoster | null,
  reading: Roster,
  at: number,
): PendingRoster | null {
  if (!isSuddenDrop(trusted, reading)) return null;
  const again = pending && at >= pending.firstSeenAt && sameRoster(pending.roster, reading);
  if (!again) return { roster: reading, firstSeenAt: at };
  return at - pending.firstSeenAt >= SECOND_READING_MS ? null : pending;
}
