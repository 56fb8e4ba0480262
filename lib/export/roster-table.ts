import type { Basis, Term } from '../roster/types.ts';
import type { Cell } from './csv.ts';
import { inOrder, termsInOrder } from './order.ts';
import { inShanghai } from './shanghai.ts';
import type { ExportedAccount, ExportedPerson, ExportedStatus } from './types.ts';

const ACCOUNT = ['account', 'label', 'ghid'] as const;
const SEATS = ['longTaken', 'longLimit', 'shortTaken', 'shortLimit'] as const;
const PERSON = ['person', 'wechatId', 'term', 'status'] as const;
const EXPIRY = ['expires', 'latest', 'basis'] as const;
const SEEN = ['firstSeen', 'lastSeen'] as const;

type Column = (typeof ACCOUNT | typeof SEATS | typeof PERSON | typeof EXPIRY | typeof SEEN)[number];

/** What a table says, in the reader's language. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly term: Readonly<Record<Term, string>>;
  readonly status: Readonly<Record<ExportedStatus, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
}

/**
 * Everybody of every account, a row each, below a row of headings; an account without people keeps a row of its own. Days and
 * times are Shanghai's. Accounts and people come in the order of {@link inOrder}.
 */
export function rosterTable(accounts: readonly ExportedAccount[], words: TableWords): Cell[][] {
  const rows = inOrder(accounts).flatMap((account) =>
    account.people.length > 0
      ? account.people.map((person) => cells(account, person, words))
      : [cells(account, null, words)],
  );
  return table([...ACCOUNT, ...SEATS, ...PERSON, ...EXPIRY, ...SEEN], rows, words);
}

/** Every term that ends on a known day, nearest first, below a row of headings. People who are gone are left out. */
export function expiryTable(accounts: readonly ExportedAccount[], words: TableWords): Cell[][] {
  const rows = termsInOrder(accounts)
    .filter(({ person }) => person.status !== 'gone')
    .map(({ account, person }) => cells(account, person, words));
  return table([...EXPIRY, ...PERSON, ...ACCOUNT], rows, words);
}

type Row = Record<Column, Cell>;

const table = (columns: readonly Column[], rows: readonly Row[], words: TableWords): Cell[][] => [
  columns.map((column) => words.columns[column]),
  ...rows.map((row) => columns.map((column) => row[column])),
];

function cells(account: ExportedAccount, person: ExportedPerson | null, words: TableWords): Row {
  const { seats } = account;
  return {
    account: account.name,
    label: account.label,
    ghid: account.ghid,
    longTaken: seats?.long.taken ?? null,
    longLimit: seats?.long.limit ?? null,
    shortTaken: seats?.short.taken ?? null,
    shortLimit: seats?.short.limit ?? null,
    person: person?.name ?? null,
    wechatId: person?.wechatId ?? null,
    term: person?.term ? words.term[person.term] : null,
    status: person ? words.status[person.status] : null,
    expires: person?.expiry.day ?? null,
    latest: person?.expiry.latest ?? null,
    // A long-term operator's term has no end whose basis could be told.
    basis: person && person.term !== 'long' ? words.basis[person.expiry.basis] : null,
    firstSeen: minute(person?.firstSeenAt ?? null),
    lastSeen: minute(person?.lastSeenAt ?? null),
  };
}

/** A moment to the minute, in the form that spreadsheets take for a time. */
const minute = (instant: number | null): string | null =>
  instant === null ? null : inShanghai(instant).slice(0, 16).replace('T', ' ');
