import { tellChanges } from '../roster/history.ts';
import { sameRoster } from '../roster/trust.ts';
import type { Known, Roster, Spans } from '../roster/types.ts';
import { appendChanges } from './changes.ts';
import type { StewardDatabase } from './database.ts';
import { readEntries } from './entries.ts';
import { sound } from './rows.ts';
import type { Operator, RosterRow, Sighting } from './schema.ts';
import { rosterOf } from './states.ts';

/** A roster that one page showed. */
export interface SeenRoster {
  readonly page: string;
  readonly via: string;
  readonly roster: Roster;
}

/**
 * Keeps a roster that is believed: the sighting, everybody's history, what happened since the last one, and the row that lists it.
 * Inside the caller's transaction (sightings, operators, rosters, changes, entries).
 * @param at when it was seen, milliseconds since 1970
 */
export async function keepRoster(
  db: StewardDatabase,
  accountId: string,
  seen: SeenRoster,
  spans: Spans,
  at: number,
): Promise<void> {
  await keepSighting(db, accountId, seen, at);
  const before = await everybody(db, accountId);
  const trusted = await rosterOf(db, accountId);
  const entries = await readEntries(
    db,
    before.map(({ id }) => id),
  );
  const { people, changes } = tellChanges(inListedOrder(before, trusted), seen.roster.people, {
    at,
    previousAt: trusted?.seenAt ?? null,
    spans,
    entryOf: (id) => entries.get(id) ?? null,
    newId: () => crypto.randomUUID(),
  });
  const listed = people.filter(({ goneAt }) => goneAt === null).map(asKnown);
  // Who has been gone before is as they were.
  const changed = people.filter(({ goneAt }) => goneAt === null || goneAt === at);
  await db.operators.bulkPut(
    changed.map((person) => ({ ...asKnown(person), accountId, updatedAt: at, deletedAt: null })),
  );
  await appendChanges(db, accountId, changes, at);
  await db.rosters.put({
    id: accountId,
    administrator: seen.roster.administrator ?? trusted?.administrator ?? null,
    people: listed,
    seenAt: at,
    pending: null,
    updatedAt: at,
    deletedAt: null,
  });
}

/** Everybody ever seen in an account's roster, also who is gone. */
export async function everybody(db: StewardDatabase, accountId: string): Promise<Operator[]> {
  return sound('operators', await db.operators.where({ accountId }).toArray());
}

/** Who cannot be told apart is recognised by their place in the list. */
function inListedOrder(people: readonly Operator[], trusted: RosterRow | undefined): Operator[] {
  const places = new Map(trusted?.people.map(({ id }, index) => [id, index]));
  const place = ({ id }: Operator): number => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...people].sort((a, b) => place(a) - place(b));
}

/** A person without what a row of another table may have beside. */
function asKnown(person: Known): Known {
  const { id, openid, wechatId, nickname, term, status, expires, basis, doubtful } = person;
  const { firstSeenAt, lastSeenAt, goneAt, boundAfter, boundBefore, invitedAfter, invitedBefore } = person;
  const what = { id, openid, wechatId, nickname, term, status, expires, basis, doubtful };
  return { ...what, firstSeenAt, lastSeenAt, goneAt, boundAfter, boundBefore, invitedAfter, invitedBefore };
}

async function keepSighting(db: StewardDatabase, accountId: string, { page, via, roster }: SeenRoster, at: number) {
  const last = await lastSighting(db, accountId);
  const same = last?.page === page && last.via === via && sameRoster(last.roster, roster);
  if (same) await db.sightings.update(last.id, { lastSeenAt: at, updatedAt: at });
  else
    await db.sightings.add({
      id: crypto.randomUUID(),
      accountId,
      page,
      via,
      roster: { administrator: roster.administrator, people: [...roster.people] },
      seenAt: at,
      lastSeenAt: at,
      updatedAt: at,
      deletedAt: null,
    });
}

/** The sighting of an account's roster that was made last; the newest moment of seeing decides, not of storing. */
async function lastSighting(db: StewardDatabase, accountId: string): Promise<Sighting | undefined> {
  const newest = db.sightings.where('[accountId+seenAt]').between([accountId, 0], [accountId, Infinity]).reverse();
  return sound('sightings', await newest.limit(3).toArray())[0];
}
