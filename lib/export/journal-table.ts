import type { Cell } from './csv.ts';
import { inShanghai } from './shanghai.ts';

const COLUMNS = [
  'seq',
  'at',
  'what',
  'about',
  'subject',
  'account',
  'ghid',
  'page',
  'address',
  'chainedAt',
  'hash',
] as const;
type Column = (typeof COLUMNS)[number];

/** One entry of the journal, told in the reader's language. Texts are as people and the console wrote them: untrusted. */
export interface ToldEntry {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: string;
  /** Whom or what it is about, by name; null where it is about nothing but the account. */
  readonly about: string | null;
  /** The same, as the journal keeps it. */
  readonly subject: string;
  readonly account: string | null;
  readonly ghid: string | null;
  readonly page: string | null;
  readonly address: string | null;
  readonly chainedAt: number | null;
  readonly hash: string;
}

/** Entries of the journal, a row each, below a row of headings, in the order given. Times are Shanghai's, to the second. */
export function journalTable(entries: readonly ToldEntry[], columns: Readonly<Record<Column, string>>): Cell[][] {
  return [
    COLUMNS.map((column) => columns[column]),
    ...entries.map((entry) => {
      const row: Record<Column, Cell> = { ...entry, at: second(entry.at), chainedAt: second(entry.chainedAt) };
      return COLUMNS.map((column) => row[column]);
    }),
  ];
}

/** A moment to the second, in the form that spreadsheets take for a time. */
const second = (instant: number | null): string | null =>
  instant === null ? null : inShanghai(instant).slice(0, 19).replace('T', ' ');
