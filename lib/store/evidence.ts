import { digest } from '../evidence/digest.ts';
import { type Refusal, refusalOf } from '../evidence/limits.ts';
import { safeName } from '../evidence/names.ts';
import { askRoom } from '../evidence/room.ts';
import { HEAD_BYTES, sniff } from '../evidence/sniff.ts';
import { makeThumbnail } from '../evidence/thumbnail.ts';
import { UNASKED } from './beginning.ts';
import type { StewardDatabase } from './database.ts';
import { openDeregistration, readDeregistration } from './deregistrations.ts';
import { appendJournal, journalTables } from './journal.ts';
import { addRun } from './new-run.ts';
import { check, sound } from './rows.ts';
import type { EvidenceRow } from './schema.ts';

/** The item under which evidence stands that nobody has said yet what it belongs to. */
export const UNSORTED = 'unsorted';

/** How long removed evidence can be brought back, in milliseconds; after that its bytes are given up. */
const KEPT_REMOVED = 86_400_000;

/** What is given to be kept. Its name and type are whatever it came with. */
export interface NewEvidence {
  readonly accountId: string;
  /** null: the account's open run, made if there is none. */
  readonly deregistrationId: string | null;
  readonly itemId: string;
  readonly data: Blob;
  readonly name: string;
  readonly source: EvidenceRow['source'];
}

export type Added = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: Refusal };

const tablesOf = (db: StewardDatabase) => [db.evidence, db.blobs, db.deregistrations, ...journalTables(db)];

/**
 * Keeps a file or picture: its bytes, what they are, their SHA-256, a small picture, and the journal's entry, in one transaction. A disk
 * that is full in the middle leaves nothing behind.
 * @returns why it is refused, where it is; nothing of it was then written
 * @throws what reading the file or writing it throws; Error if there is no such run
 */
export async function addEvidence(db: StewardDatabase, given: NewEvidence, now: number = Date.now()): Promise<Added> {
  const refusal = refusalOf(given.data.size, (await askRoom()).left);
  if (refusal) return { ok: false, refusal };
  const type = sniff(new Uint8Array(await given.data.slice(0, HEAD_BYTES).arrayBuffer()));
  // By its bytes alone: what a file calls itself must not decide how it is shown.
  const data = new Blob([given.data], { type });
  const [sha256, thumbnail] = [await digest(data), await makeThumbnail(data, type)];
  const id = crypto.randomUUID();
  const row = { id, updatedAt: now, deletedAt: null };
  await db.transaction('rw', tablesOf(db), async () => {
    const { itemId, source } = given;
    const run = given.deregistrationId
      ? await readDeregistration(db, given.deregistrationId)
      : ((await openDeregistration(db, given.accountId)) ?? (await addRun(db, given.accountId, UNASKED, now)));
    if (!run) throw new Error('there is no such run');
    const { accountId } = run;
    await db.blobs.add({ ...row, data, thumbnail });
    await db.evidence.add({
      ...row,
      deregistrationId: run.id,
      accountId,
      itemId,
      name: safeName(given.name, type, source),
      type,
      size: data.size,
      sha256,
      addedAt: now,
      source,
      note: '',
    });
    await appendJournal(db, { kind: 'evidence-added', accountId, subject: itemId, page: null }, now);
  });
  return { ok: true, id };
}

/** What is kept of a run, without the bytes, in the order in which it was added. */
export async function listEvidence(db: StewardDatabase, deregistrationId: string): Promise<EvidenceRow[]> {
  const rows = sound('evidence', await db.evidence.where({ deregistrationId }).toArray());
  return rows.sort((a, b) => a.addedAt - b.addedAt || a.name.localeCompare(b.name));
}

/** The bytes; null where they are gone. They stay on the disk until they are read. */
export async function blobOf(db: StewardDatabase, id: string): Promise<Blob | null> {
  return (await db.blobs.get(id))?.data ?? null;
}

/** The small picture; null where there is none. */
export async function thumbnailOf(db: StewardDatabase, id: string): Promise<Blob | null> {
  return (await db.blobs.get(id))?.thumbnail ?? null;
}

/** Puts a piece under another item, or says something of it. @throws RangeError for a note that is too long */
export async function changeEvidence(
  db: StewardDatabase,
  id: string,
  change: Partial<Pick<EvidenceRow, 'itemId' | 'note'>>,
  now: number = Date.now(),
): Promise<void> {
  await db.transaction('rw', db.evidence, async () => {
    const row = await db.evidence.get(id);
    if (!row) return;
    const changed = { ...row, ...change, updatedAt: now };
    if (check('evidence', [changed]).broken.length > 0) throw new RangeError('evidence cannot have this');
    await db.evidence.put(changed);
  });
}

/** Takes a piece away; its bytes stay for a while. @returns whether there was such a piece */
export async function removeEvidence(db: StewardDatabase, id: string, now: number = Date.now()): Promise<boolean> {
  return db.transaction('rw', [db.evidence, ...journalTables(db)], async () => {
    const row = await db.evidence.get(id);
    if (!row || row.deletedAt !== null) return false;
    await db.evidence.update(id, { deletedAt: now, updatedAt: now });
    const { accountId, itemId } = row;
    await appendJournal(db, { kind: 'evidence-removed', accountId, subject: itemId, page: null }, now);
    return true;
  });
}

/** Undoes {@link removeEvidence}. @returns false where its bytes are gone */
export async function restoreEvidence(db: StewardDatabase, id: string, now: number = Date.now()): Promise<boolean> {
  return db.transaction('rw', [db.evidence, db.blobs, ...journalTables(db)], async () => {
    const row = await db.evidence.get(id);
    if (!row || row.deletedAt === null || (await db.blobs.where({ id }).count()) === 0) return false;
    await db.evidence.update(id, { deletedAt: null, updatedAt: now });
    const { accountId, itemId } = row;
    await appendJournal(db, { kind: 'evidence-added', accountId, subject: itemId, page: null }, now);
    return true;
  });
}

/** Gives up the bytes of what was removed long enough ago. That it was there is remembered. @returns how many pieces */
export async function purgeEvidence(db: StewardDatabase, now: number = Date.now()): Promise<number> {
  return db.transaction('rw', db.evidence, db.blobs, async () => {
    const old = await db.evidence
      .filter(({ deletedAt }) => deletedAt !== null && deletedAt < now - KEPT_REMOVED)
      .primaryKeys();
    const held = await db.blobs.where('id').anyOf(old).primaryKeys();
    await db.blobs.bulkDelete(held);
    return held.length;
  });
}
