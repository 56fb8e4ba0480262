import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Where a chain stands: the number of its last entry, and that entry's hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Where a chain stands before its first entry. */
export const BEGINNING: Head = { seq: 0, hash: '0'.repeat(64) };

/** What makes an entry a link: `seq` counts 1, 2, 3 …; `previous` is the hash of the entry before; `hash` its own. */
export interface Link extends Head {
  readonly previous: string;
}

/**
 * What an entry's hash is taken of, as text: the entry without `hash`, as JSON with its names in order and no blanks (RFC 8785),
 * so that any program can take it anew. Never to be changed: every hash that was ever written rests on it.
 * @param entry flat: texts, whole numbers, booleans and null
 * @throws TypeError where it holds anything else
 */
export function canonical(entry: object): string {
  const parts = Object.entries(entry)
    .filter(([name]) => name !== 'hash')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean';
      if (!isPlain && !Number.isSafeInteger(value)) throw new TypeError(`${name} cannot be put into words`);
      return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    });
  return `{${parts.join(',')}}`;
}

/** SHA-256 of {@link canonical}, as 64 digits and letters from a to f. Synchronous: it is taken within a transaction. */
function hashOf(entry: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(entry))));
}

/** An entry as the next link of a chain that stands at `before`. @throws TypeError as {@link canonical} */
export function sealed<E extends object>(entry: E, before: Head): E & Link {
  const numbered = { ...entry, seq: before.seq + 1, previous: before.hash };
  return { ...numbered, hash: hashOf(numbered) };
}

/**
 * What is wrong at the first place where a chain does not hold:
 * - `changed`: the entry is not what it was when it was written;
 * - `missing`: there is none of this number any more;
 * - `reordered`: another entry stands in its place;
 * - `inserted`: an entry stands here that was not written as part of the chain;
 * - `forged`: the entry fits itself and not the one after it, nor what was noted of it elsewhere: it was written anew later.
 */
export type Fault = 'changed' | 'missing' | 'reordered' | 'inserted' | 'forged';

export interface Broken {
  /** The number of the entry, or that it should have had. */
  readonly seq: number;
  /** What stands there; null where nothing does, or the one before it is meant and was not given. */
  readonly entry: object | null;
  readonly why: Fault;
}

export type Verdict =
  | { readonly ok: true; readonly checked: number; readonly head: Head }
  /** `checked`: how many entries before it hold. */
  | { readonly ok: false; readonly checked: number; readonly firstBroken: Broken };

/**
 * Looks through a chain, or a stretch of one, for the first entry that does not hold.
 *
 * What this cannot see: that the newest entries were removed, or that the whole was computed anew. For that a head has to be known
 * from elsewhere: see {@link againstHead}.
 * @param entries in order, as they are kept, whatever they hold
 * @param before where the chain stood before the first of them
 * @param most how high numbers go in the whole chain, to tell an entry that was moved from one that was changed
 */
export function verifyChain(entries: readonly unknown[], before: Head = BEGINNING, most = entries.length): Verdict {
  let head = before;
  let last: object | null = null;
  const broken = (seq: number, entry: object | null, why: Fault): Verdict => ({
    ok: false,
    checked: seq - 1,
    firstBroken: { seq, entry, why },
  });
  for (const [place, raw] of entries.entries()) {
    const seq = head.seq + 1;
    const entry = typeof raw === 'object' && raw !== null ? raw : {};
    const link = entry as Partial<Record<keyof Link, unknown>>;
    if (link.seq !== seq) {
      if (!Number.isSafeInteger(link.seq) || Number(link.seq) < seq) return broken(seq, entry, 'inserted');
      const isLater = entries.slice(place).some((other) => (other as Partial<Link> | null)?.seq === seq);
      return isLater ? broken(seq, entry, 'reordered') : broken(seq, null, 'missing');
    }
    if (!fits(entry, link.hash))
      return broken(seq, entry, isOfAnotherPlace(entry, link.hash, most) ? 'reordered' : 'changed');
    if (link.previous !== head.hash) {
      // Sound in itself: the one before it is not what it was. The first has none before it.
      return seq === 1 ? broken(seq, entry, 'inserted') : broken(seq - 1, last, 'forged');
    }
    head = { seq, hash: String(link.hash) };
    last = entry;
  }
  return { ok: true, checked: head.seq, head };
}

/**
 * Holds the end of a sound chain against a head that was noted elsewhere when the chain stood there: finds that the newest entries
 * were removed, and that the last one was written anew.
 * @param hashAt the hash of the entry of that number; undefined where there is none
 * @returns null if both agree
 */
export function againstHead(end: Head, noted: Head, hashAt: string | undefined): Broken | null {
  if (noted.seq > end.seq) return { seq: end.seq + 1, entry: null, why: 'missing' };
  return hashAt === noted.hash ? null : { seq: noted.seq, entry: null, why: 'forged' };
}

function fits(entry: object, hash: unknown): boolean {
  try {
    return hashOf(entry) === hash;
  } catch {
    return false;
  }
}

/** Whether an entry would hold if only it had another number. */
function isOfAnotherPlace(entry: object, hash: unknown, most: number): boolean {
  for (let seq = 1; seq <= most; seq += 1) if (fits({ ...entry, seq }, hash)) return true;
  return false;
}
