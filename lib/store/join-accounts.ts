import { matchPeople } from '../roster/match.ts';
import type { Person } from '../roster/types.ts';
import type { StewardDatabase } from './database.ts';
import { openDeregistration } from './deregistrations.ts';
import { appendJournal } from './journal.ts';
import { sound } from './rows.ts';
import type { AccountSettingsRow, Deregistration, Operator, RosterRow } from './schema.ts';

/**
 * Moves everything kept for `from` to `to` and leaves a tombstone, inside the caller's transaction. Of two open runs
 * the one changed earlier is archived, of two rosters the one seen later, of two things that the person said of the account what they said of `to`.
 */
export async function joinAccounts(db: StewardDatabase, to: string, from: string, now: number): Promise<void> {
  const known = await joinPeople(db, to, from, now);
  await db.sightings.where({ accountId: from }).modify({ accountId: to, updatedAt: now });
  await db.changes
    .where('accountId')
    .anyOf(to, from)
    .modify((row) => {
      row.accountId = to;
      row.personId = known.get(row.personId) ?? row.personId;
    });
  await joinRuns(db, to, from, known, now);
  await joinReminders(db, to, from, known, now);
  await joinSettings(db, to, from, now);
  await db.accounts.update(from, { deletedAt: now, updatedAt: now });
  // Entries of the journal stay as they were written: this one tells whose those under the old id are.
  await appendJournal(db, { kind: 'accounts-joined', accountId: to, subject: from, page: null }, now);
}

/** Both keep their runs. Of two that are open the one changed later stays so. */
async function joinRuns(
  db: StewardDatabase,
  to: string,
  from: string,
  known: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const open = [await openDeregistration(db, to), await openDeregistration(db, from)].filter((run) => run !== null);
  if (open.length > 1) {
    const dated = await Promise.all(open.map(async (run) => ({ run, changedAt: await lastChange(db, run) })));
    const [, ...earlier] = dated.sort((a, b) => b.changedAt - a.changedAt);
    for (const { run } of earlier) {
      await db.deregistrations.update(run.id, { archivedAt: now, updatedAt: now });
      await appendJournal(db, { kind: 'archived', accountId: run.accountId, subject: run.id, page: null }, now);
    }
  }
  for (const table of [db.deregistrations, db.items, db.evidence].map(({ name }) => db.table(name)))
    await table.where({ accountId: from }).modify({ accountId: to, updatedAt: now });
  await renameSubItems(db, to, known, now);
}

/** An item about a person goes by that person's id, which may be another one now. */
async function renameSubItems(db: StewardDatabase, accountId: string, known: ReadonlyMap<string, string>, now: number) {
  for (const { id, deregistrationId, itemId } of await db.items.where({ accountId }).toArray()) {
    const cut = String(itemId).indexOf('/') + 1;
    const person = cut > 0 ? known.get(itemId.slice(cut)) : undefined;
    if (person === undefined) continue;
    const renamed = itemId.slice(0, cut) + person;
    if (await db.items.where({ deregistrationId, itemId: renamed }).count()) continue;
    await db.items.update(id, { itemId: renamed, updatedAt: now });
  }
}

/** When something of a run was changed last, milliseconds since 1970. */
async function lastChange(db: StewardDatabase, { id, updatedAt }: Deregistration): Promise<number> {
  const items = sound('items', await db.items.where({ deregistrationId: id }).toArray());
  return Math.max(updatedAt, ...items.map(({ changedAt }) => changedAt));
}

/** What was shown of one account, or of one record of a person, is not shown again of the other. */
async function joinReminders(
  db: StewardDatabase,
  to: string,
  from: string,
  known: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const rows = await db.reminders.where('accountId').anyOf(to, from).toArray();
  await db.reminders.bulkDelete(rows.map(({ id }) => id));
  await db.reminders.bulkPut(
    rows.map((row) => {
      const key = known.get(row.key) ?? row.key;
      return { ...row, id: row.id.replace(from, to).replace(row.key, key), key, accountId: to, updatedAt: now };
    }),
  );
}

async function joinSettings(db: StewardDatabase, to: string, from: string, now: number): Promise<void> {
  const rows = [await db.accountSettings.get(to), await db.accountSettings.get(from)];
  const [first, second] = rows.flatMap((row) => (row ? sound('accountSettings', [row]) : []));
  await db.accountSettings.delete(from);
  if (!first) return;
  const either = <K extends keyof AccountSettingsRow>(field: K) => first[field] ?? second?.[field] ?? null;
  const told = first.role ? first : (second ?? first);
  await db.accountSettings.put({
    id: to,
    role: told.role,
    ownExpiry: told.ownExpiry,
    colour: either('colour'),
    label: either('label'),
    roleAskedAt: either('roleAskedAt'),
    updatedAt: now,
    deletedAt: null,
  });
}

/**
 * Who is in both is one person from now on; who is only in the roster seen earlier is gone since the later one.
 * @returns the ids that are given up, and whose they are now
 */
async function joinPeople(db: StewardDatabase, to: string, from: string, now: number): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const [a, b] = [await rosterRow(db, to), await rosterRow(db, from)];
  const [earlier, later] = (a?.seenAt ?? 0) > (b?.seenAt ?? 0) ? [b, a] : [a, b];
  if (earlier && later) {
    const { pairs, gone } = matchPeople(earlier.people, later.people);
    const records = new Map<string, Operator>();
    for (const row of sound('operators', await db.operators.where('accountId').anyOf(to, from).toArray()))
      records.set(row.id, row);
    const merged: Operator[] = [];
    const idOf = new Map<Person, string>(later.people.map((person) => [person, person.id]));
    for (const [{ id: oldId }, person] of pairs) {
      const id = idOf.get(person) ?? '';
      const [old, one] = [records.get(oldId), records.get(id)];
      if (!old || !one) continue;
      known.set(oldId, id);
      merged.push({ ...fold(old, one), updatedAt: now });
      await db.operators.update(oldId, { deletedAt: now, updatedAt: now });
      await moveEntry(db, oldId, id, now);
    }
    await db.operators.bulkPut(merged);
    for (const { id } of gone) await db.operators.update(id, { goneAt: later.seenAt, updatedAt: now });
    const byId = new Map(merged.map((person) => [person.id, person]));
    const people = later.people.map((person) => ({ ...person, ...knownOf(byId.get(person.id)) }));
    await db.rosters.put({ ...later, id: to, people, updatedAt: now });
  } else if (b) await db.rosters.put({ ...b, id: to, updatedAt: now });
  await db.rosters.delete(from);
  await db.operators.where({ accountId: from }).modify({ accountId: to, updatedAt: now });
  return known;
}

/** One person who has two records: what the later says, and of the binding whichever knows since when. */
function fold(old: Operator, one: Operator): Operator {
  const sameBinding = one.status === 'bound' && one.boundAfter === null && old.term === one.term;
  const before = old.status === 'bound' ? old : { boundAfter: old.lastSeenAt, boundBefore: one.boundBefore };
  const binding = sameBinding ? { boundAfter: before.boundAfter, boundBefore: before.boundBefore } : {};
  return { ...one, ...binding, firstSeenAt: Math.min(old.firstSeenAt, one.firstSeenAt) };
}

function knownOf(person: Operator | undefined): Partial<Operator> {
  if (!person) return {};
  const { firstSeenAt, boundAfter, boundBefore } = person;
  return { firstSeenAt, boundAfter, boundBefore };
}

async function moveEntry(db: StewardDatabase, from: string, to: string, now: number): Promise<void> {
  const entry = await db.entries.where({ operatorId: from }).first();
  if (!entry) return;
  const other = await db.entries.where({ operatorId: to }).first();
  if (other && other.deletedAt === null) return;
  if (other) await db.entries.delete(other.id);
  await db.entries.update(entry.id, { operatorId: to, updatedAt: now });
}

async function rosterRow(db: StewardDatabase, accountId: string): Promise<RosterRow | undefined> {
  return sound('rosters', [await db.rosters.get(accountId)].filter(Boolean))[0];
}
