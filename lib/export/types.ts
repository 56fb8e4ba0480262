import type { Basis, Term } from '../roster/types.ts';
import type { Day } from '../time/day.ts';

/** Whether a person holds a seat: `expired` still listed after a known last day, `gone` no longer listed. */
export type ExportedStatus = 'bound' | 'invited' | 'expired' | 'gone';

/** When a term ends. `day` is the last day in Shanghai, or the earliest it may be; `latest` the other end of a range, else null. */
interface ExportedExpiry {
  readonly day: Day | null;
  readonly latest: Day | null;
  readonly basis: Basis;
}

/** One person of one account. Texts are as the console wrote them: untrusted, of any length, with any characters. */
export interface ExportedPerson {
  /** Lasts through every renaming, and is nobody else's in this account: what a calendar knows the person's term by. */
  readonly id: string;
  readonly name: string;
  /** As the console shows it, which is often masked. */
  readonly wechatId: string | null;
  readonly term: Term | null;
  readonly status: ExportedStatus;
  readonly expiry: ExportedExpiry;
  /** Milliseconds since 1970; null if not known. */
  readonly firstSeenAt: number | null;
  readonly lastSeenAt: number | null;
}

/** Seats of one kind. `limit` is null where the rules in force give none. */
export interface ExportedSeats {
  readonly taken: number;
  readonly limit: number | null;
}

export interface ExportedAccount {
  /** Lasts as long as the account is known, and is no other account's. */
  readonly id: string;
  readonly name: string;
  readonly ghid: string | null;
  /** The person's own name for the account. */
  readonly label: string | null;
  /** null: nobody has read the roster yet. */
  readonly seats: { readonly long: ExportedSeats; readonly short: ExportedSeats } | null;
  readonly people: readonly ExportedPerson[];
}
