import { againstHead, BEGINNING, type Broken, type Fault, type Head, verifyChain } from '../journal/chain.ts';
import type { StewardDatabase } from './database.ts';
import { readHead } from './journal.ts';

/** How many entries are looked at in one go: few enough that nobody notices. */
const SLICE = 250;

/** `set-aside`: the entry could not be read, and lies where such rows are put. */
export interface JournalFault extends Omit<Broken, 'why'> {
  readonly why: Fault | 'set-aside';
}

export type JournalCheck =
  | { readonly ok: true; readonly checked: number; readonly head: Head }
  | { readonly ok: false; readonly checked: number; readonly firstBroken: JournalFault };

/**
 * Looks through the whole journal for the first entry that does not hold, a slice at a time, and holds its end against the head that
 * is kept beside it. What is appended meanwhile is looked at too.
 * @param onSlice called between slices with how many entries hold so far; what it returns is awaited
 */
export async function checkJournal(
  db: StewardDatabase,
  onSlice: (checked: number) => unknown = () => {},
): Promise<JournalCheck> {
  const noted = await readHead(db);
  let head = BEGINNING;
  let last: unknown;
  for (;;) {
    // A number may have become anything: what is no number sorts after all numbers, and is met at the end.
    const slice: object[] = await (last === undefined ? db.journal.orderBy('seq') : db.journal.where('seq').above(last))
      .limit(SLICE)
      .toArray();
    const verdict = verifyChain(slice, head, await db.journal.count());
    if (!verdict.ok) return { ...verdict, firstBroken: await explained(db, verdict.firstBroken) };
    head = verdict.head;
    if (slice.length < SLICE) break;
    last = head.seq;
    await onSlice(head.seq);
  }
  const before = await db.journal.where('seq').equals(noted.seq).first();
  const end = noted.seq === 0 ? null : againstHead(head, noted, before?.hash);
  if (end) return { ok: false, checked: end.seq - 1, firstBroken: await explained(db, end) };
  return { ok: true, checked: head.seq, head };
}

/** @returns the fault with the entry it is about, from wherever it is now */
async function explained(db: StewardDatabase, broken: Broken): Promise<JournalFault> {
  if (broken.why !== 'missing') {
    return { ...broken, entry: broken.entry ?? (await db.journal.where('seq').equals(broken.seq).first()) ?? null };
  }
  for (const { json } of await db.setAside.where({ table: 'journal' }).toArray()) {
    const entry = objectIn(json);
    if (entry && 'seq' in entry && entry.seq === broken.seq) return { ...broken, entry, why: 'set-aside' };
  }
  return broken;
}

function objectIn(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
