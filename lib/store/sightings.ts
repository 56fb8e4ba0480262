import { matchPeople } from '../roster/match.ts';
import type { Person, Roster } from '../roster/types.ts';
import type { PageSighting } from '../sighting.ts';
import { noteAccount } from './accounts.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { Account, Operator, Sighting } from './schema.ts';

/** An account with its roster as last seen; `roster` is null if no page has shown one yet. */
export interface AccountState {
  readonly account: Account;
  readonly roster: Roster | null;
  /** When the roster was last seen, milliseconds since 1970. */
  readonly rosterSeenAt: number | null;
}

/**
 * Keeps what a page showed, in one transaction: the account, the sighting, and who joined, changed or is gone.
 * @returns the account's state afterwards, or null if the page named no account
 */
export async function recordSighting(
  db: StewardDatabase,
  seen: PageSighting,
  now: number = Date.now(),
): Promise<AccountState | null> {
  const tables = [db.accounts, db.sightings, db.operators, db.ticks, db.journal];
  return db.transaction('rw', tables, async () => {
    const account = await noteAccount(db, seen.account, now);
    if (!account) return null;
    if (seen.roster) {
      await keepSighting(db, account.id, seen, seen.roster, now);
      await keepPeople(db, account.id, seen.roster.people, now);
    }
    return stateOf(db, account);
  });
}

async function keepSighting(db: StewardDatabase, accountId: string, seen: PageSighting, roster: Roster, now: number) {
  const last = await lastSighting(db, accountId);
  const same =
    last?.page === seen.page && last.via === seen.via && JSON.stringify(last.roster) === JSON.stringify(roster);
  if (same) await db.sightings.update(last.id, { lastSeenAt: now, updatedAt: now });
  else
    await db.sightings.add({
      id: crypto.randomUUID(),
      accountId,
      page: seen.page,
      via: seen.via,
      roster: { administrator: roster.administrator, people: [...roster.people] },
      seenAt: now,
      lastSeenAt: now,
      updatedAt: now,
      deletedAt: null,
    });
}

async function keepPeople(db: StewardDatabase, accountId: string, people: readonly Person[], now: number) {
  const known = await listOperators(db, accountId);
  const { pairs, joined, gone } = matchPeople(known, people);
  const rows: Operator[] = [
    ...pairs.map(([old, person]) => ({ ...old, ...person, lastSeenAt: now, updatedAt: now })),
    ...gone.map((old) => ({ ...old, goneAt: now, updatedAt: now })),
    ...joined.map((person) => ({
      ...person,
      id: crypto.randomUUID(),
      accountId,
      firstSeenAt: now,
      lastSeenAt: now,
      goneAt: null,
      updatedAt: now,
      deletedAt: null,
    })),
  ];
  await db.operators.bulkPut(rows);
}

/** The sighting of an account's roster that was made last; the newest moment of seeing decides, not of storing. */
async function lastSighting(db: StewardDatabase, accountId: string): Promise<Sighting | undefined> {
  const newest = await db.sightings
    .where('[accountId+seenAt]')
    .between([accountId, 0], [accountId, Infinity])
    .reverse()
    .limit(3)
    .toArray();
  return sound('sightings', newest)[0];
}

async function stateOf(db: StewardDatabase, account: Account): Promise<AccountState> {
  const last = await lastSighting(db, account.id);
  return { account, roster: last?.roster ?? null, rosterSeenAt: last?.lastSeenAt ?? null };
}

/** @returns null if there is no such account */
export async function accountState(db: StewardDatabase, accountId: string): Promise<AccountState | null> {
  const account = sound('accounts', [await db.accounts.get(accountId)].filter(Boolean))[0];
  return account ? stateOf(db, account) : null;
}

/** Every account with its roster as last seen, the account seen last first. */
export async function listStates(db: StewardDatabase, accounts: readonly Account[]): Promise<AccountState[]> {
  return Promise.all(accounts.map((account) => stateOf(db, account)));
}

/** The people of an account who were there when its roster was last seen. */
export async function listOperators(db: StewardDatabase, accountId: string): Promise<Operator[]> {
  const rows = sound('operators', await db.operators.where({ accountId }).toArray());
  return rows.filter((operator) => operator.goneAt === null);
}
