import type { Table } from 'dexie';
import type { StewardDatabase } from './database.ts';
import { salvageAccount, salvageItem, salvageRun } from './salvage.ts';
import { knownSchema, type RosterRow, type RowOf, SCHEMAS, type TableName } from './schema.ts';

/** Rows that parse, and the raw rows that do not, with what is wrong about each. */
export interface Checked<T> {
  readonly rows: T[];
  readonly broken: readonly { readonly raw: unknown; readonly problem: string }[];
}

/** Sorts rows read from a table into sound and broken ones; a broken row never stops the sound ones. */
export function check<T extends TableName>(table: T, raw: readonly unknown[]): Checked<RowOf<T>> {
  const rows: RowOf<T>[] = [];
  const broken: { raw: unknown; problem: string }[] = [];
  for (const candidate of raw) {
    const parsed = SCHEMAS[table].safeParse(candidate);
    if (parsed.success) rows.push(parsed.data as RowOf<T>);
    else {
      const issue = parsed.error.issues[0];
      broken.push({ raw: candidate, problem: `${issue?.path.join('.') || 'row'}: ${issue?.code ?? 'invalid'}` });
    }
  }
  return { rows, broken };
}

/** The sound, undeleted rows of a query. Broken ones are left where they are; {@link sweep} sets them aside. */
export function sound<T extends TableName>(table: T, raw: readonly unknown[]): RowOf<T>[] {
  return check(table, raw).rows.filter((row) => row.deletedAt === null);
}

/** Tables that stay small however long the product is used, and that our pages show. */
const SMALL: readonly TableName[] = [
  'accounts',
  'operators',
  'settings',
  'overrides',
  'ruleFiles',
  'rosters',
  'entries',
  'accountSettings',
  'deregistrations',
  'items',
  'templates',
  'layouts',
];

/** Bytes cannot be set aside as words; a row of them is read only by its evidence. */
const SWEPT = (Object.keys(SCHEMAS) as TableName[]).filter((name) => name !== 'blobs');

/**
 * Looks through tables and moves rows that do not parse into `setAside`, unchanged, in one transaction each table.
 * @param extent `small`: only the tables that are quickly read, as our pages do when they open; `all` once a browser session
 * @returns how many rows were set aside
 */
export async function sweep(
  db: StewardDatabase,
  extent: 'small' | 'all' = 'all',
  now: number = Date.now(),
): Promise<number> {
  let moved = 0;
  for (const name of extent === 'all' ? SWEPT : SMALL) {
    const table: Table = db.table(name);
    // Not held longer than need be: somebody may be ticking meanwhile.
    const beside = name === 'rosters' ? [db.operators] : name === 'deregistrations' ? [db.items] : [];
    await db.transaction('rw', [table, db.setAside, ...beside], async () => {
      const { broken } = check(name, await table.toArray());
      for (const one of broken) {
        const key = await putAside(db, name, one, now);
        // Everything kept for an account, or for a run, hangs on its id: what is sound of the row stays in place.
        const again = await remade(db, name, one.raw, key, now);
        if (again) await table.put(again);
      }
      moved += broken.length;
    });
  }
  return moved;
}

/** Moves a row that does not parse into `setAside`, unchanged, inside the caller's transaction. @returns its id */
export async function putAside(
  db: StewardDatabase,
  table: TableName,
  { raw, problem }: Checked<unknown>['broken'][number],
  now: number,
): Promise<string> {
  const json = JSON.stringify(raw);
  await db.setAside.put({ id: crypto.randomUUID(), table, problem, json, updatedAt: now, deletedAt: null });
  const key = (raw as { id: string }).id;
  await db.table(table).delete(key);
  return key;
}

/** What takes the place of a broken row, if anything can. */
async function remade(
  db: StewardDatabase,
  table: TableName,
  raw: unknown,
  key: string,
  now: number,
): Promise<object | null> {
  if (table === 'accounts') return salvageAccount(raw, now);
  if (table === 'rosters') return rosterAgain(db, key, now);
  if (table === 'items') return salvageItem(raw, now);
  if (table !== 'deregistrations') return null;
  const items = sound('items', await db.items.where({ deregistrationId: key }).toArray());
  return salvageRun(raw, items[0]?.accountId ?? null, now);
}

/** The roster of an account from what is known of its people; null if nobody is. What waited to be believed is forgotten. */
async function rosterAgain(db: StewardDatabase, accountId: string, now: number): Promise<RosterRow | null> {
  const all = sound('operators', await db.operators.where({ accountId }).toArray());
  if (all.length === 0) return null;
  const listed = all.filter(({ goneAt }) => goneAt === null);
  return {
    id: accountId,
    administrator: null,
    people: listed.map((person) => knownSchema.parse(person)),
    seenAt: Math.max(...all.map(({ lastSeenAt }) => lastSeenAt)),
    pending: null,
    updatedAt: now,
    deletedAt: null,
  };
}
