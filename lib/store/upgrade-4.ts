import type { Transaction } from 'dexie';
import * as z from 'zod/mini';
import { BEGINNING, sealed } from '../journal/chain.ts';

/** An entry as version 3 wrote it; as frozen as that version. */
const oldEntry = z.object({
  id: z.string(),
  at: z.int(),
  kind: z.string(),
  accountId: z.nullable(z.string()),
  subject: z.string(),
  page: z.nullable(z.string()),
  updatedAt: z.int(),
  deletedAt: z.nullable(z.int()),
});

/**
 * Chains the entries that were written before there was a chain, in the order in which they were written, with when that was done:
 * of them the chain proves nothing from before. A row that makes no sense stays as it is, outside the chain, and is set aside like
 * any other.
 */
export async function chainJournal(transaction: Transaction): Promise<void> {
  const journal = transaction.table('journal');
  const entries = (await journal.toArray()).flatMap((row: unknown) => {
    const parsed = oldEntry.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  entries.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const chainedAt = Date.now();
  let head = BEGINNING;
  const chained = entries.map((entry) => {
    const link = sealed({ ...entry, address: null, chainedAt }, head);
    head = link;
    return link;
  });
  await journal.bulkPut(chained);
  if (chained.length === 0) return;
  const { seq, hash } = head;
  await transaction.table('journalHead').put({ id: 'head', seq, hash, updatedAt: chainedAt, deletedAt: null });
}
