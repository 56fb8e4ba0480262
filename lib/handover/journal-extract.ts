import { inShanghai } from '../export/shanghai.ts';
import { accountsNow } from '../journal/accounts.ts';

interface Entry {
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  readonly accountId: string | null;
  readonly subject: string;
}

/** How an entry is to be checked, for whoever writes a program that does. */
const CHAIN = {
  hash: 'SHA-256, in hexadecimal, of the entry without "hash", written as canonical JSON (RFC 8785: names sorted, no blanks) in UTF-8.',
  previous:
    'The hash of the entry whose number is one less. Where that one is here, it must be the same; entries about other things are left out.',
  head: 'The number and hash of the newest entry of the whole journal when this was made.',
} as const;

/**
 * The entries of a journal that belong to a run: all about its account from its beginning to its end.
 * @param entries all of the journal
 * @param until when the run was put away; null: it still goes on
 */
export function entriesOfRun<E extends Entry>(
  entries: readonly E[],
  { accountId, createdAt, archivedAt }: { accountId: string; createdAt: number; archivedAt: number | null },
): E[] {
  const now = accountsNow(entries);
  return entries.filter(
    (entry) =>
      entry.accountId !== null &&
      now(entry.accountId) === accountId &&
      entry.at >= createdAt &&
      entry.at <= (archivedAt ?? Number.POSITIVE_INFINITY),
  );
}

/** Those entries as a JSON file, exactly as they are kept. @param about what it proves and what not, in the reader's language */
export function journalExtractJson(
  entries: readonly object[],
  head: { readonly seq: number; readonly hash: string },
  about: readonly string[],
  madeAt: number,
): string {
  const file = {
    format: 'mp-steward-journal-extract',
    version: 1,
    madeAt: inShanghai(madeAt),
    about,
    chain: CHAIN,
    head: { seq: head.seq, hash: head.hash },
    entries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
