import type { ItemState } from '../deregistration/types.ts';
import { UNASKED } from './beginning.ts';
import { CONFIRMATION_ITEM, VERIFIED_ITEM } from './closing.ts';
import type { StewardDatabase } from './database.ts';
import { openDeregistration, readDeregistration } from './deregistrations.ts';
import { appendJournal, journalTables } from './journal.ts';
import { addRun } from './new-run.ts';
import { askReplan } from './replan.ts';
import { check, putAside, sound } from './rows.ts';
import type { ItemRow } from './schema.ts';

/** What can be changed of an item. */
export type ItemChange = Partial<Omit<ItemState, 'itemId' | 'changedAt'>>;

/** Which item of which run; `deregistrationId` null: of the open one of the account, begun if there is none. */
export interface ItemPlace {
  readonly accountId: string;
  readonly deregistrationId: string | null;
  readonly itemId: string;
}

/**
 * Keeps what the person did with an item, in one transaction with its journal entries. Only the fields given are written, so that of two
 * windows neither undoes what the other one changed; of one field the later write holds. Where nothing changes nothing is written.
 * @returns the run's id
 * @throws Error if there is no such run; RangeError for a text that is too long or a day that is none
 */
export async function setItem(
  db: StewardDatabase,
  { accountId, deregistrationId, itemId }: ItemPlace,
  change: ItemChange,
  now: number = Date.now(),
): Promise<string> {
  const id = await db.transaction('rw', [db.deregistrations, db.items, db.setAside, ...journalTables(db)], async () => {
    const run = deregistrationId
      ? await readDeregistration(db, deregistrationId)
      : ((await openDeregistration(db, accountId)) ?? (await addRun(db, accountId, UNASKED, now)));
    if (!run) throw new Error('there is no such run');
    const known = await knownRow(db, run.id, itemId, now);
    const before = known ?? blankRow(run.id, run.accountId, itemId, now);
    const changedAt = Math.max(now, known?.changedAt ?? 0);
    const after = { ...before, ...change, changedAt, updatedAt: now, deletedAt: null };
    const fields = FIELDS.filter((field) => before[field] !== after[field]);
    if (known && known.deletedAt === null && fields.length === 0) return run.id;
    const { rows, broken } = check('items', [after]);
    const [row] = rows;
    if (!row) throw new RangeError(`an item cannot have this: ${broken[0]?.problem}`);
    await db.items.put(row);
    for (const entry of entriesOf(before, row))
      await appendJournal(db, { ...entry, accountId: run.accountId, page: null }, now);
    return run.id;
  });
  if ((itemId === CONFIRMATION_ITEM || itemId === VERIFIED_ITEM) && change.state) await askReplan();
  return id;
}

/** Everything that was done with items of a run; one row an item. */
export async function listItems(db: StewardDatabase, deregistrationId: string): Promise<ItemRow[]> {
  return sound('items', await db.items.where({ deregistrationId }).toArray());
}

const FIELDS = ['state', 'reason', 'note', 'assignee', 'dueOn', 'title'] as const;

/** The row of an item; one that cannot be read makes way. */
async function knownRow(
  db: StewardDatabase,
  deregistrationId: string,
  itemId: string,
  now: number,
): Promise<ItemRow | undefined> {
  const raw = await db.items.where({ deregistrationId, itemId }).first();
  if (!raw) return undefined;
  const { rows, broken } = check('items', [raw]);
  for (const one of broken) await putAside(db, 'items', one, now);
  return rows[0];
}

function blankRow(deregistrationId: string, accountId: string, itemId: string, now: number): ItemRow {
  return {
    id: crypto.randomUUID(),
    ...{ deregistrationId, accountId, itemId, state: 'todo', reason: '', note: '', assignee: '', dueOn: null },
    ...{ title: '', changedAt: now, updatedAt: now, deletedAt: null },
  };
}

/** How the journal tells of a change; what a sub-item is called is no deed. */
function entriesOf(before: ItemRow, { itemId, ...after }: ItemRow) {
  const done = after.state === 'done';
  const crossed = done !== (before.state === 'done');
  const what = FIELDS.flatMap((field): string[] => {
    if (field === 'title' || before[field] === after[field]) return [];
    if (field !== 'state') return [field === 'dueOn' ? 'due' : field];
    return done || (crossed && after.state === 'todo') ? [] : [`state:${after.state}`];
  });
  return [
    ...(crossed ? [{ kind: done ? 'ticked' : 'unticked', subject: itemId } as const] : []),
    ...(what.length > 0 ? [{ kind: 'item-changed', subject: `${what.join(',')} ${itemId}` } as const] : []),
  ];
}
