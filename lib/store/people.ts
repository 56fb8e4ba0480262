import { detailOf, type FullPerson, type OtherSeat, type PersonDetail } from '../person-detail.ts';
import { lapsesBy } from '../roster/invitations.ts';
import { areSurelyOne, matchPeople } from '../roster/match.ts';
import { peopleAcross } from '../roster/people.ts';
import type { Person } from '../roster/types.ts';
import { fullId } from '../roster/wechat-id.ts';
import { listAccounts } from './accounts.ts';
import { readSpans } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { readEntries } from './entries.ts';
import { sound } from './rows.ts';
import { accountState, rosterOf } from './states.ts';

/** Everybody listed in an account with all that is known of them, in the order of the page that showed them last. */
export async function personDetails(
  db: StewardDatabase,
  accountId: string,
  now: number = Date.now(),
): Promise<FullPerson[]> {
  const people = (await accountState(db, accountId, now))?.roster?.people ?? [];
  const { invitation } = await readSpans(db);
  const entries = await readEntries(
    db,
    people.map(({ id }) => id),
  );
  const elsewhere = await seatsElsewhere(db, accountId);
  return people.map((person) => ({
    ...person,
    invitation: lapsesBy(person, invitation),
    entry: entries.get(person.id) ?? null,
    others: elsewhere(person.id),
  }));
}

/**
 * What a page is told of the people whom it shows.
 * @param seen the people as the page sent them
 * @returns at the same places; null for somebody whom the roster that is believed does not have
 */
export async function detailsOfSeen(
  db: StewardDatabase,
  accountId: string,
  seen: readonly Person[],
  now: number = Date.now(),
): Promise<(PersonDetail | null)[]> {
  const details = new Map((await personDetails(db, accountId, now)).map((person) => [person.id, detailOf(person)]));
  const known = (await rosterOf(db, accountId))?.people ?? [];
  const pairOf = new Map(matchPeople(known, seen).pairs.map(([one, person]) => [person, one]));
  return seen.map((person) => {
    // A second row of somebody has no pair of its own.
    const one = pairOf.get(person) ?? known.find((other) => areSurelyOne(other, person));
    return (one && details.get(one.id)) ?? null;
  });
}

/** Where the people of one account, by their ids, have seats in others. */
async function seatsElsewhere(db: StewardDatabase, accountId: string): Promise<(id: string) => OtherSeat[]> {
  const accounts = await listAccounts(db);
  const rosters = new Map(sound('rosters', await db.rosters.toArray()).map((row) => [row.id, row.people]));
  const settings = sound('accountSettings', await db.accountSettings.toArray());
  const labels = new Map(settings.map(({ id, label }) => [id, label]));
  const nameOf = new Map(accounts.map(({ id, nickname }) => [id, labels.get(id) ?? nickname ?? '']));
  const lists = accounts.map(({ id }) => ({ accountId: id, people: rosters.get(id) ?? [] }));
  const others = new Map<string, OtherSeat[]>();
  // How many accounts are too many for one person is not asked here.
  for (const { seats } of peopleAcross(lists, Number.POSITIVE_INFINITY)) {
    for (const { person } of seats.filter((seat) => seat.accountId === accountId)) {
      const away = seats.filter((seat) => seat.accountId !== accountId);
      others.set(
        person.id,
        away.map((seat) => ({
          accountId: seat.accountId,
          name: nameOf.get(seat.accountId) ?? '',
          term: seat.person.term,
          doubtful: fullId(seat.person) === null || fullId(seat.person) !== fullId(person),
        })),
      );
    }
  }
  return (id) => others.get(id) ?? [];
}
