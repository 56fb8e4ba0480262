import { addDuration } from '../time/duration.ts';
import type { Known, Span } from './types.ts';

/** The moments (milliseconds since 1970) between which an invitation lapses. A reminder goes by the earlier one, a wait by the later. */
export interface InvitationEnd {
  readonly earliest: number;
  readonly latest: number;
  /** Whether the earlier end follows from when it was sent; otherwise it is only when the invitation was last seen alive. */
  readonly sentKnown: boolean;
}

/**
 * When an invitation lapses by itself. It was sent between the last sighting without it and the first with it, and it was alive
 * when it was last seen: the platform takes a lapsed one off the list.
 * @param lifetime how long an unconfirmed invitation lives
 * @returns null for somebody who is not invited
 * @throws RangeError for a lifetime that is not whole, or a result outside the years 1970 to 9999
 */
export function lapsesBy(person: Known, lifetime: Span): InvitationEnd | null {
  const { status, invitedAfter, invitedBefore, lastSeenAt } = person;
  if (status !== 'invited' || invitedBefore === null) return null;
  const after = (sent: number, amount: number): number => addDuration(sent, { amount, unit: lifetime.unit }).instant;
  const first = invitedAfter === null ? null : after(Math.min(invitedAfter, invitedBefore), lifetime.from);
  const latest = after(Math.max(invitedAfter ?? invitedBefore, invitedBefore), lifetime.to);
  const sentKnown = first !== null && first >= lastSeenAt;
  return { earliest: Math.min(sentKnown ? first : lastSeenAt, latest), latest, sentKnown };
}
