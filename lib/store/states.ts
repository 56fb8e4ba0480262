import type { AccountMarks } from '../account-marks.ts';
import type { Recount, RosterDoubt } from '../messages.ts';
import { effectiveRoster } from '../roster/expiry.ts';
import type { EffectiveRoster, Spans, TermEntry } from '../roster/types.ts';
import { type Day, dayOf } from '../time/day.ts';
import { marksOf, settingsOf } from './account-settings.ts';
import { listAccounts } from './accounts.ts';
import { readSpans } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { readEntries } from './entries.ts';
import { sound } from './rows.ts';
import type { Account, AccountSettingsRow, RosterRow } from './schema.ts';

/** An account as a list names it. */
export interface MarkedAccount {
  readonly account: Account;
  /** What the person said of it. */
  readonly marks: AccountMarks;
}

/** An account with all that is known of it. */
export interface AccountState extends MarkedAccount {
  /** Whether the person's role is not known and they were not asked yet. */
  readonly askRole: boolean;
  /** The roster that is believed, with every expiry; null if no page has shown one yet. */
  readonly roster: EffectiveRoster | null;
  /** When that roster was last seen, milliseconds since 1970. */
  readonly rosterSeenAt: number | null;
  /** A later reading that is not believed yet. */
  readonly doubt: RosterDoubt | null;
  /** The security page has since counted another number of operators than are known; null if not. */
  readonly recount: Recount | null;
}

/** What the expiries of a roster follow from, beside the sightings. */
interface Reckoning {
  readonly spans: Spans;
  readonly entries: ReadonlyMap<string, TermEntry>;
  readonly day: Day;
}

const tablesOf = (db: StewardDatabase) => [
  db.accounts,
  db.rosters,
  db.accountSettings,
  db.entries,
  db.overrides,
  db.ruleFiles,
];

/**
 * Every account with all that is known of it, the account seen last first. Reads one row an account, however many sightings there are.
 * @param now the moment, milliseconds since 1970, of whose day in Shanghai the standings are
 */
export async function allStates(db: StewardDatabase, now: number = Date.now()): Promise<AccountState[]> {
  return db.transaction('r', tablesOf(db), async () => {
    const [accounts, rosters, settings, entries, spans] = await Promise.all([
      listAccounts(db),
      db.rosters.toArray(),
      db.accountSettings.toArray(),
      readEntries(db),
      readSpans(db),
    ]);
    const rosterOf = new Map(sound('rosters', rosters).map((row) => [row.id, row]));
    const settingsById = new Map(sound('accountSettings', settings).map((row) => [row.id, row]));
    const reckoning = { spans, entries, day: dayOf(now) };
    return accounts.map((account) =>
      stateOf(account, rosterOf.get(account.id), settingsById.get(account.id), reckoning),
    );
  });
}

/** Every account as a list names it, the account seen last first: what is quickly read, however many people they have. */
export async function markedAccounts(db: StewardDatabase): Promise<MarkedAccount[]> {
  return db.transaction('r', db.accounts, db.accountSettings, async () => {
    const [accounts, settings] = await Promise.all([listAccounts(db), db.accountSettings.toArray()]);
    const settingsById = new Map(sound('accountSettings', settings).map((row) => [row.id, row]));
    return accounts.map((account) => ({ account, marks: marksOf(settingsById.get(account.id)) }));
  });
}

/** One account, as {@link allStates} says it. @returns null if there is no such account */
export async function accountState(
  db: StewardDatabase,
  accountId: string,
  now: number = Date.now(),
): Promise<AccountState | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const account = sound('accounts', [await db.accounts.get(accountId)].filter(Boolean))[0];
    if (!account) return null;
    const roster = await rosterOf(db, accountId);
    const entries = await readEntries(db, roster?.people.map(({ id }) => id) ?? []);
    const reckoning = { spans: await readSpans(db), entries, day: dayOf(now) };
    return stateOf(account, roster, await settingsOf(db, accountId), reckoning);
  });
}

/** @returns undefined if no page has shown the account's roster yet */
export async function rosterOf(db: StewardDatabase, accountId: string): Promise<RosterRow | undefined> {
  return sound('rosters', [await db.rosters.get(accountId)].filter(Boolean))[0];
}

function stateOf(
  account: Account,
  row: RosterRow | undefined,
  settings: AccountSettingsRow | undefined,
  { spans, entries, day }: Reckoning,
): AccountState {
  const entryOf = (id: string): TermEntry | null => entries.get(id) ?? null;
  return {
    account,
    marks: marksOf(settings),
    askRole: !settings?.role && !settings?.roleAskedAt,
    roster: row ? effectiveRoster(row.administrator, row.people, entryOf, spans.shortTerm, day) : null,
    rosterSeenAt: row?.seenAt ?? null,
    recount: row ? recountOf(account, row) : null,
    doubt: row?.pending ? { before: row.people.length, after: row.pending.roster.people.length } : null,
  };
}

function recountOf({ listed }: Account, { people, seenAt }: RosterRow): Recount | null {
  const known = people.filter(({ status }) => status === 'bound').length;
  return listed && listed.seenAt > seenAt && listed.count !== known ? { listed: listed.count, known } : null;
}
