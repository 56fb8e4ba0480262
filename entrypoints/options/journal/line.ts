import { accountName, pageName } from '@/components/words.ts';
import type { Colour } from '@/lib/account-marks.ts';
import { accountsNow } from '@/lib/journal/accounts.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import type { JournalEntry } from '@/lib/store/schema.ts';
import type { MarkedAccount } from '@/lib/store/states.ts';
import { aboutOf, type Names } from './journal-words.ts';

/** An account as a line of the journal names it. */
export interface LineAccount {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly colour: Colour | null;
  readonly ghid: string | null;
}

/** One entry as a person reads it. */
export interface JournalLine {
  readonly entry: JournalEntry;
  readonly about: string | null;
  /** Whose it is today; null where it is about no account, or about one that is not known any more. */
  readonly account: LineAccount | null;
  readonly page: string | null;
}

/** All entries as a person reads them, the newest first. */
export function linesOf(
  entries: readonly JournalEntry[],
  accounts: readonly MarkedAccount[],
  book: RuleBook,
  names: Names,
): JournalLine[] {
  const now = accountsNow(entries);
  const known = new Map(
    accounts.map(({ account, marks: { label, colour } }): [string, LineAccount] => {
      const { id, ghid } = account;
      return [id, { id, name: accountName(account), label, colour, ghid }];
    }),
  );
  return entries.toReversed().map((entry) => ({
    entry,
    about: aboutOf(entry, book, names),
    account: entry.accountId === null ? null : (known.get(now(entry.accountId)) ?? null),
    page: entry.page === null ? null : pageName(entry.page),
  }));
}
