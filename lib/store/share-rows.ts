import type { EntityTable } from 'dexie';
import type { StewardDatabase } from './database.ts';
import { check } from './rows.ts';
import type { Deregistration, ItemRow, RowOf, TableName, TextRow } from './schema.ts';

/** A row as it stood before, null where there was none, with the moment of what was written in its place. */
export interface Written<T> {
  readonly id: string;
  readonly before: T | null;
  readonly updatedAt: number;
}

/** All that a file changed, as it was: the JSON of a share's `before`. */
export interface Before {
  readonly run: Written<Deregistration>;
  readonly items: readonly Written<ItemRow>[];
  readonly texts: readonly Written<TextRow>[];
}

/** @throws RangeError where a row is not what it must be */
export function sane<T extends TableName>(table: T, row: RowOf<T>): RowOf<T> {
  const { rows, broken } = check(table, [row]);
  const [checked] = rows;
  if (!checked) throw new RangeError(`this cannot be kept: ${broken[0]?.problem}`);
  return checked;
}

export async function putItem(
  db: StewardDatabase,
  item: Omit<ItemRow, 'id' | 'updatedAt' | 'deletedAt'>,
  now: number,
): Promise<Written<ItemRow>> {
  const { deregistrationId, itemId } = item;
  const before = (await db.items.where({ deregistrationId, itemId }).first()) ?? null;
  const row = { ...item, id: before?.id ?? crypto.randomUUID(), updatedAt: now, deletedAt: null };
  await db.items.put(sane('items', row));
  return { id: row.id, before, updatedAt: now };
}

/** @param updatedAt when it was said: a text has no other moment */
export async function putText(
  db: StewardDatabase,
  deregistrationId: string,
  textId: string,
  text: string,
  updatedAt: number,
): Promise<Written<TextRow>> {
  const before = (await db.texts.where({ deregistrationId, textId }).first()) ?? null;
  const row = { id: before?.id ?? crypto.randomUUID(), deregistrationId, textId, text, updatedAt, deletedAt: null };
  await db.texts.put(sane('texts', row));
  return { id: row.id, before, updatedAt };
}

/**
 * Makes a row again what it was; one that was not there becomes a tombstone.
 * @param owner whose the row is today: accounts may have been joined since
 * @returns false where it was changed since, and stays
 */
export async function putBack<T extends { id: string; updatedAt: number; deletedAt: number | null }>(
  table: EntityTable<T, 'id'>,
  { id, before, updatedAt }: Written<T>,
  owner: Partial<T>,
  now: number,
): Promise<boolean> {
  const row = (await table.get(id as never)) as T | undefined;
  if (!row || row.updatedAt !== updatedAt || row.deletedAt !== null) return false;
  await table.put((before ? { ...before, ...owner } : { ...row, updatedAt: now, deletedAt: now }) as never);
  return true;
}
