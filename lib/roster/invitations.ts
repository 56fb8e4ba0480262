import { addDuration } from '../time/duration.ts';
import type { Known, Span } from './types.ts';

/** When an invitation lapses. Moments are milliseconds since 1970. */
export interface InvitationEnd {
  readonly earliest: number;
  readonly latest: number;
  /**
   * The moment to remind by: the earliest end that was possible when the invitation was first seen; where nobody knows when it was
   * sent, as if it had been sent just then. Stays the same at every sighting of the invitation.
   */
  readonly due: number;
}

/**
 * When an invitation lapses by itself. It was sent between the last sighting without it and the first with it, and it was alive
 * when it was last seen: the platform takes a lapsed one off the list.
 * @param lifetime how long an unconfirmed invitation lives
 * @returns null for somebody who is not invited
 * @throws RangeError for a lifetime that is not whole, or a result outside the years 1970 to 9999
 */
export function lapsesBy(person: Known, lifetime: Span): InvitationEnd | null {
  const { invitedAfter, invitedBefore, lastSeenAt } = person;
  if (invitedBefore === null) return null;
  const after = (sent: number, amount: number): number => addDuration(sent, { amount, unit: lifetime.unit }).instant;
  const first = invitedAfter === null ? null : after(invitedAfter, lifetime.from);
  const latest = after(invitedBefore, lifetime.to);
  return {
    earliest: Math.min(Math.max(first ?? lastSeenAt, lastSeenAt), latest),
    latest,
    due: first !== null && first >= invitedBefore ? first : after(invitedBefore, lifetime.from),
  };
}
