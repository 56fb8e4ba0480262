import type { InvitationEnd } from './roster/invitations.ts';
import type { EffectivePerson, Term, TermEntry } from './roster/types.ts';

/** A seat that somebody holds, or is invited to, in another account. */
export interface OtherSeat {
  readonly accountId: string;
  /** The person's own name for that account, else its nickname; empty where neither is known. */
  readonly name: string;
  readonly term: Term | null;
  /** Taken for the same person by name alone. */
  readonly doubtful: boolean;
}

/** Somebody of an account with all that is known of them. */
export interface FullPerson extends EffectivePerson {
  /** When their invitation lapses; null for who is not invited. */
  readonly invitation: InvitationEnd | null;
  /** What the person entered of their term. */
  readonly entry: TermEntry | null;
  /** Where else the same person is seen, in the order in which accounts were seen last. */
  readonly others: readonly OtherSeat[];
}

/** What a console page is told of somebody whom it shows, beside what it shows itself. */
export type PersonDetail = Pick<
  FullPerson,
  | 'id'
  | 'firstSeenAt'
  | 'lastSeenAt'
  | 'boundAfter'
  | 'boundBefore'
  | 'doubtful'
  | 'expiry'
  | 'standing'
  | 'invitation'
  | 'entry'
  | 'others'
>;

/** @returns only what a page is told */
export function detailOf(person: FullPerson): PersonDetail {
  const { id, firstSeenAt, lastSeenAt, boundAfter, boundBefore, doubtful } = person;
  const { expiry, standing, invitation, entry, others } = person;
  return {
    id,
    firstSeenAt,
    lastSeenAt,
    boundAfter,
    boundBefore,
    doubtful,
    expiry,
    standing,
    invitation,
    entry,
    others,
  };
}
