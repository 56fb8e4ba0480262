import { inShanghai } from './shanghai.ts';

/** How the chain is to be checked, for whoever writes a program that does. The same in every language, as the names in the file are. */
const CHAIN = {
  seq: 'Counts 1, 2, 3 and so on. None is left out.',
  hash: 'SHA-256, in hexadecimal, of the entry without "hash", written as canonical JSON (RFC 8785: names sorted, no blanks) in UTF-8.',
  previous: 'The hash of the entry before; of the first entry, 64 zeros.',
  head: 'The number and hash of the newest entry, as noted beside the journal when it was written. If the last entry here is another one, the newest are missing.',
} as const;

interface Exported {
  /** As they are kept, in order, whatever they hold: a file that left a broken one out could not be checked. */
  readonly entries: readonly object[];
  readonly head: { readonly seq: number; readonly hash: string };
  /** What the accounts are called that the entries name by their ids. */
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly ghid: string | null }[];
  /** What the journal proves and what it does not, in the reader's language. */
  readonly about: readonly string[];
}

/**
 * The journal as a JSON file, whole: so that another program can follow the chain. Moments are milliseconds since 1970, as they are
 * hashed; texts exactly as they are kept.
 * @param madeAt milliseconds since 1970
 */
export function toJournalJson({ entries, head, accounts, about }: Exported, madeAt: number): string {
  const file = {
    format: 'mp-steward-journal',
    version: 1,
    madeAt: inShanghai(madeAt),
    about,
    chain: CHAIN,
    head: { seq: head.seq, hash: head.hash },
    accounts: accounts.map(({ id, name, ghid }) => ({ id, name, ghid })),
    entries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
