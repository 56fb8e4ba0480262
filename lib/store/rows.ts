import type { Table } from 'dexie';
import type { StewardDatabase } from './database.ts';
import {
  type Account,
  accountSchema,
  knownSchema,
  type RosterRow,
  type RowOf,
  SCHEMAS,
  type TableName,
} from './schema.ts';

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
  'ticks',
  'settings',
  'overrides',
  'ruleFiles',
  'rosters',
  'entries',
  'accountSettings',
];

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
  for (const name of extent === 'all' ? (Object.keys(SCHEMAS) as TableName[]) : SMALL) {
    const table: Table = db.table(name);
    await db.transaction('rw', table, db.setAside, db.operators, async () => {
      const { broken } = check(name, await table.toArray());
      for (const { raw, problem } of broken) {
        const key = (raw as { id: string }).id;
        await db.setAside.put({
          id: crypto.randomUUID(),
          updatedAt: now,
          deletedAt: null,
          table: name,
          problem,
          json: JSON.stringify(raw),
        });
        await table.delete(key);
        // Everything kept for an account hangs on its id: what is sound of the row stays in place.
        const saved = name === 'accounts' ? salvageAccount(raw, now) : null;
        const again = name === 'rosters' ? await rosterAgain(db, key, now) : null;
        if (saved ?? again) await table.put(saved ?? again);
      }
      moved += broken.length;
    });
  }
  return moved;
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

/** An account made of those fields of a broken row that parse on their own; null if not even its id or its key does. */
function salvageAccount(raw: unknown, now: number): Account | null {
  const blank: Omit<Account, 'id'> = {
    ghid: null,
    biz: null,
    nickname: null,
    type: null,
    verified: null,
    subject: null,
    followers: null,
    firstSeenAt: now,
    lastSeenAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  const kept = Object.entries(raw as Record<string, unknown>).filter(([key, value]) => {
    const field = (accountSchema.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[key];
    return field?.safeParse(value).success;
  });
  const parsed = accountSchema.safeParse({ ...blank, ...Object.fromEntries(kept) });
  return parsed.success && (parsed.data.ghid ?? parsed.data.biz) ? parsed.data : null;
}
