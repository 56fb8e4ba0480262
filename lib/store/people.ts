import { detailOf, type FullPerson, type OtherSeat, type PersonDetail } from '../person-detail.ts';
import { lapsesBy } from '../roster/invitations.ts';
import { areSurelyOne, matchPeople } from '../roster/match.ts';
import { type PersonAcross, peopleAcross } from '../roster/people.ts';
import type { EffectivePerson, Person } from '../roster/types.ts';
import { isMasked } from '../roster/wechat-id.ts';
import { readSpans } from './book.ts';
import type { StewardDatabase } from './database.ts';
import { readEntries } from './entries.ts';
import { type AccountState, allStates, rosterOf } from './states.ts';

/** Everybody listed in an account with all that is known of them, in the order of the page that showed them last. */
export async function personDetails(
  db: StewardDatabase,
  accountId: string,
  now: number = Date.now(),
): Promise<FullPerson[]> {
  const states = await allStates(db, now);
  const people = states.find(({ account }) => account.id === accountId)?.roster?.people ?? [];
  const { invitation } = await readSpans(db);
  const entries = await readEntries(
    db,
    people.map(({ id }) => id),
  );
  const elsewhere = seatsElsewhere(states, accountId);
  return people.map((person) => ({
    ...person,
    invitation: lapsesBy(person, invitation),
    entry: entries.get(person.id) ?? null,
    others: elsewhere(person),
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

/** Where the people of one account have seats in others. */
function seatsElsewhere(states: readonly AccountState[], accountId: string): (person: EffectivePerson) => OtherSeat[] {
  const rosters = states.flatMap(({ account, roster }) =>
    roster ? [{ accountId: account.id, people: roster.people }] : [],
  );
  // How many accounts are too many for one person is not asked here.
  const across = new Map<EffectivePerson, PersonAcross<EffectivePerson>>();
  for (const one of peopleAcross(rosters, Number.POSITIVE_INFINITY)) {
    for (const seat of one.seats) if (seat.accountId === accountId) across.set(seat.person, one);
  }
  const nameOf = new Map(states.map(({ account, marks }) => [account.id, marks.label ?? account.nickname ?? '']));
  return (person) =>
    (across.get(person)?.seats ?? []).flatMap((seat): OtherSeat[] => {
      if (seat.accountId === accountId) return [];
      const doubtful = fullId(seat.person) === null || fullId(seat.person) !== fullId(person);
      return [{ accountId: seat.accountId, name: nameOf.get(seat.accountId) ?? '', term: seat.person.term, doubtful }];
    });
}

const fullId = ({ wechatId }: Person): string | null =>
  wechatId && !isMasked(wechatId) ? wechatId.toLowerCase() : null;
