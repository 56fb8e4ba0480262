import type { TermEntry } from '../roster/types.ts';
import { isDay } from '../time/day.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import type { EntryRow } from './schema.ts';

/**
 * Keeps what the person says of an operator's term, in one transaction; null takes it back. Of two windows the later wins.
 * @returns what held before, to go back to with {@link restoreEntry}
 * @throws RangeError for what is no day, Error where nobody of this id is known
 */
export async function setEntry(
  db: StewardDatabase,
  operatorId: string,
  entry: Pick<TermEntry, 'kind' | 'day'> | null,
  now: number = Date.now(),
): Promise<TermEntry | null> {
  return write(db, operatorId, entry && { ...entry, enteredAt: now }, now);
}

/** Undoes {@link setEntry}: puts back what was there before, with when it was entered. */
export async function restoreEntry(
  db: StewardDatabase,
  operatorId: string,
  before: TermEntry | null,
  now: number = Date.now(),
): Promise<void> {
  await write(db, operatorId, before, now);
}

async function write(
  db: StewardDatabase,
  operatorId: string,
  entry: TermEntry | null,
  now: number,
): Promise<TermEntry | null> {
  if (entry && !isDay(entry.day)) throw new RangeError(`${entry.day} is no day`);
  const before = await db.transaction('rw', [db.entries, db.operators, ...journalTables(db)], async () => {
    const [operator] = sound('operators', [await db.operators.get(operatorId)].filter(Boolean));
    if (!operator) throw new Error('nobody of this id is known');
    const known = await db.entries.where({ operatorId }).first();
    const was = known ? (sound('entries', [known])[0] ?? null) : null;
    if (!entry && !was) return null;
    if (entry) {
      const { kind, day, enteredAt } = entry;
      const id = known?.id ?? crypto.randomUUID();
      await db.entries.put({ id, operatorId, kind, day, enteredAt, updatedAt: now, deletedAt: null });
    } else if (was) await db.entries.update(was.id, { deletedAt: now, updatedAt: now });
    const kind = entry ? 'term-entered' : 'term-cleared';
    await appendJournal(db, { kind, accountId: operator.accountId, subject: operatorId, page: null }, now);
    return was && asEntry(was);
  });
  await askReplan();
  return before;
}

/** What the person entered, by the operator. @param of only of these; everybody's if not given */
export async function readEntries(db: StewardDatabase, of?: readonly string[]): Promise<Map<string, TermEntry>> {
  const rows = of ? db.entries.where('operatorId').anyOf(of) : db.entries;
  return new Map(sound('entries', await rows.toArray()).map((row) => [row.operatorId, asEntry(row)]));
}

function asEntry({ kind, day, enteredAt }: EntryRow): TermEntry {
  return { kind, day, enteredAt };
}
