import type { Day } from '../time/day.ts';
import type { ExportedAccount, ExportedPerson } from './types.ts';

/** By code units: the same on every machine, in every language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

/** Accounts by id, and in each its people by id: the same data gives the same file, however they were read. */
export function inOrder(accounts: readonly ExportedAccount[]): ExportedAccount[] {
  return [...accounts].sort(byId).map((account) => ({ ...account, people: [...account.people].sort(byId) }));
}

/** One person's term in one account that ends, or may end, on `day`. */
export interface EndingTerm {
  readonly account: ExportedAccount;
  readonly person: ExportedPerson;
  readonly day: Day;
}

/** The terms that end on a known day, by that day. Invitations have none: their term has not begun. */
export function termsInOrder(accounts: readonly ExportedAccount[]): EndingTerm[] {
  const terms = inOrder(accounts).flatMap((account) =>
    account.people.flatMap((person) =>
      person.expiry.day !== null && person.status !== 'invited' ? [{ account, person, day: person.expiry.day }] : [],
    ),
  );
  return terms.sort((a, b) => compare(a.day, b.day));
}
