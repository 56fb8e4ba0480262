import type { Transaction } from 'dexie';
import * as z from 'zod/mini';
import { distinctPeople, matchPeople } from '../roster/match.ts';
import type { Known, Person } from '../roster/types.ts';
import { fullId } from '../roster/wechat-id.ts';
import { personSchema, rosterSchema } from '../sighting.ts';

/** Rows as version 2 wrote them, as far as they are read here; as frozen as that version. */
const oldOperator = z.looseObject({
  ...personSchema.shape,
  id: z.string(),
  accountId: z.string(),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  goneAt: z.nullable(z.number()),
  updatedAt: z.number(),
  deletedAt: z.nullable(z.number()),
});
type OldOperator = z.infer<typeof oldOperator>;
const oldSighting = z.looseObject({ roster: rosterSchema, seenAt: z.number(), lastSeenAt: z.number() });
type OldSighting = z.infer<typeof oldSighting>;

type Timing = Pick<Known, 'boundAfter' | 'boundBefore' | 'invitedAfter' | 'invitedBefore'>;

/**
 * Tells of each operator, from the sightings that were kept, between which of them their binding or invitation began, and puts the
 * roster of each account into one row. A row that makes no sense stays as it is, and is set aside like any other.
 */
export async function fillRosters(transaction: Transaction): Promise<void> {
  const operators = soundOf(oldOperator, await transaction.table('operators').toArray());
  for (const accountId of (await transaction.table('accounts').toCollection().primaryKeys()) as string[]) {
    const sightings = soundOf(
      oldSighting,
      await transaction
        .table('sightings')
        .where('[accountId+seenAt]')
        .between([accountId, 0], [accountId, Infinity])
        .toArray(),
    );
    const own = operators.filter((operator) => operator.accountId === accountId && operator.deletedAt === null);
    const known = withTiming(own, sightings);
    await transaction.table('operators').bulkPut(known);
    const last = sightings.at(-1);
    if (last) await transaction.table('rosters').put(rosterOf(accountId, known, last));
  }
}

function soundOf<S extends z.ZodMiniType>(schema: S, rows: readonly unknown[]): z.infer<S>[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** @param sightings of one account, by time */
function withTiming(operators: readonly OldOperator[], sightings: readonly OldSighting[]): (OldOperator & Known)[] {
  const timings = new Map<string, Timing>();
  const seen = new Map<string, Person>();
  sightings.forEach((sighting, index) => {
    const there = operators.filter(
      ({ firstSeenAt, goneAt }) => firstSeenAt <= sighting.seenAt && (goneAt === null || goneAt > sighting.seenAt),
    );
    const previousAt = sightings[index - 1]?.lastSeenAt ?? null;
    for (const [{ id, firstSeenAt }, person] of matchPeople(there, distinctPeople(sighting.roster.people)).pairs) {
      const before = seen.get(id);
      const old = timings.get(id);
      const same = before?.status === person.status && (before.term === person.term || person.status === 'invited');
      // Of an operator known longer than the sightings that were kept, what was before them is not known.
      const first = before || firstSeenAt >= sighting.seenAt;
      const now = first ? begun(person, previousAt, sighting.seenAt) : begun(person, null, firstSeenAt);
      const timing = same && old ? old : now;
      timings.set(id, person.status === 'invited' ? { ...timing, boundAfter: sighting.lastSeenAt } : timing);
      seen.set(id, person);
    }
  });
  return operators.map((operator) => ({
    ...operator,
    ...(timings.get(operator.id) ?? begun(operator, null, operator.firstSeenAt)),
    doubtful: hasNamesake(operator, operators),
  }));
}

function begun({ status }: Pick<Person, 'status'>, after: number | null, before: number): Timing {
  return status === 'bound'
    ? { boundAfter: after, boundBefore: before, invitedAfter: null, invitedBefore: null }
    : { boundAfter: before, boundBefore: null, invitedAfter: after, invitedBefore: before };
}

/** Whether nothing but a name, which somebody else had too, tells who an operator is. */
function hasNamesake(operator: OldOperator, operators: readonly OldOperator[]): boolean {
  const { openid, nickname } = operator;
  if (openid || fullId(operator)) return false;
  return operators.some((other) => other.id !== operator.id && other.nickname === nickname);
}

/** The people who are listed, in the order of the page that showed them last. */
function rosterOf(accountId: string, known: readonly (OldOperator & Known)[], last: OldSighting) {
  const listed = known.filter(({ goneAt }) => goneAt === null);
  const order = last.roster.people;
  const places = new Map(matchPeople(listed, order).pairs.map(([{ id }, person]) => [id, order.indexOf(person)]));
  const place = ({ id }: Known): number => places.get(id) ?? order.length;
  const people = [...listed]
    .sort((a, b) => place(a) - place(b))
    .map(({ accountId: _account, updatedAt: _updated, deletedAt: _deleted, ...person }) => person);
  return {
    id: accountId,
    administrator: last.roster.administrator,
    people,
    seenAt: last.lastSeenAt,
    pending: null,
    updatedAt: last.lastSeenAt,
    deletedAt: null,
  };
}
