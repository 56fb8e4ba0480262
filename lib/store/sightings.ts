import { doubtOf } from '../roster/trust.ts';
import type { Person, Spans } from '../roster/types.ts';
import type { PageSighting } from '../sighting.ts';
import { noteAccount } from './accounts.ts';
import { readSpans } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { keepRoster, type SeenRoster } from './keep-roster.ts';
import { type AccountState, accountState, rosterOf } from './states.ts';

const tablesOf = (db: StewardDatabase) => [
  db.accounts,
  db.sightings,
  db.operators,
  db.rosters,
  db.changes,
  db.entries,
  db.deregistrations,
  db.items,
  db.evidence,
  ...journalTables(db),
  db.reminders,
  db.accountSettings,
];

/**
 * Keeps what a page showed, in one transaction: the account, and, of a roster that is believed, the sighting and what happened since
 * the last one. A roster that lost most of its people at once is set apart until a second reading says the same, or the person does.
 * @param now milliseconds since 1970
 * @returns the account's state afterwards, or null if the page named no account
 */
export async function recordSighting(
  db: StewardDatabase,
  seen: PageSighting,
  now: number = Date.now(),
): Promise<AccountState | null> {
  const spans = await readSpans(db);
  const accountId = await db.transaction('rw', tablesOf(db), async () => {
    const account = await noteAccount(db, seen, now);
    if (account && seen.roster) await judge(db, account.id, { ...seen, roster: seen.roster }, spans, now);
    return account?.id ?? null;
  });
  return accountId === null ? null : accountState(db, accountId, now);
}

async function judge(db: StewardDatabase, accountId: string, seen: SeenRoster, spans: Spans, now: number) {
  const trusted = await rosterOf(db, accountId);
  const doubt = doubtOf(trusted ?? null, trusted?.pending ?? null, seen.roster, now);
  if (!trusted || !doubt) return keepRoster(db, accountId, seen, spans, now);
  const { page, via, roster } = seen;
  const reading = { administrator: roster.administrator, people: [...roster.people] };
  const pending = { roster: reading, firstSeenAt: doubt.firstSeenAt, lastSeenAt: now, page, via };
  await db.rosters.update(accountId, { pending, updatedAt: now });
}

/**
 * Believes the doubtful reading of an account's roster on the person's word.
 * @returns the people of that reading, in its order; null if there was none
 */
export async function confirmRoster(
  db: StewardDatabase,
  accountId: string,
  now: number = Date.now(),
): Promise<readonly Person[] | null> {
  const spans = await readSpans(db);
  return db.transaction('rw', tablesOf(db), async () => {
    const pending = (await rosterOf(db, accountId))?.pending;
    if (!pending) return null;
    await keepRoster(db, accountId, pending, spans, pending.lastSeenAt);
    await appendJournal(db, { kind: 'roster-confirmed', accountId, subject: accountId, page: pending.page }, now);
    return pending.roster.people;
  });
}
