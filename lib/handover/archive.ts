import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { makeZip } from 'client-zip';
import { checksumList, digestOf, type Sum } from './checksums.ts';
import type { EvidenceCheck } from './dossier.ts';

/** A file that is kept, to be put into an archive. */
export interface Piece {
  readonly id: string;
  /** Where it is to lie. No two the same, also where a file system takes capitals for small letters. */
  readonly path: string;
  readonly addedAt: number;
  /** As it was when it was kept. */
  readonly sha256: string;
  /** Its bytes, still on the disk; null where they are gone. */
  readonly open: () => Promise<Blob | null>;
}

/** What became of a piece on its way into an archive. */
export interface PieceRead {
  readonly check: Exclude<EvidenceCheck, 'unread'>;
  /** Of the bytes that are in the archive; null where none are. */
  readonly sha256: string | null;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface Options {
  readonly madeAt: number;
  /** Called with how many bytes of pieces have gone in so far. */
  readonly onProgress: (bytes: number) => void;
  /** Aborted: the archive is given up, with the signal's reason. */
  readonly signal: AbortSignal;
}

export const CHECKSUMS = 'SHA256SUMS';

/**
 * A ZIP of pieces, of texts that know what became of each, and of a list of all their digests. Pieces are read once, one after the other
 * and bit by bit, and what is written goes on to the browser's own store for large things: no more than a few bits are in memory.
 *
 * A piece that cannot be opened is left out and one that cannot be read to its end is cut short; both are told to `texts`, and so is
 * one whose bytes are not what they were. The list of digests is of what lies in the archive, so that it vouches for the way from here.
 */
export async function makeArchive(
  pieces: readonly Piece[],
  texts: (read: ReadonlyMap<string, PieceRead>) => Promise<readonly TextFile[]>,
  options: Options,
): Promise<Blob> {
  const stream = makeZip(filesOf(pieces, texts, options));
  return new Response(stream, { headers: { 'Content-Type': 'application/zip' } }).blob();
}

async function* filesOf(
  pieces: readonly Piece[],
  texts: (read: ReadonlyMap<string, PieceRead>) => Promise<readonly TextFile[]>,
  { madeAt, onProgress, signal }: Options,
) {
  const read = new Map<string, PieceRead>();
  const sums: Sum[] = [];
  let bytes = 0;
  for (const { id, path, addedAt, sha256: kept, open } of pieces) {
    signal.throwIfAborted();
    const data = await open().catch(() => null);
    if (!data) {
      read.set(id, { check: 'missing', sha256: null });
      continue;
    }
    const reading = new Reading(data, signal, (more) => {
      bytes += more;
      onProgress(bytes);
    });
    yield { name: path, lastModified: addedAt, input: reading.chunks() };
    const { digest, whole } = reading.end();
    read.set(id, { check: whole ? (digest === kept ? 'same' : 'changed') : 'cut-short', sha256: digest });
    sums.push({ path, sha256: digest });
  }
  for (const { path, text } of await texts(read)) {
    signal.throwIfAborted();
    sums.push({ path, sha256: digestOf(text) });
    yield { name: path, lastModified: madeAt, input: text };
  }
  yield { name: CHECKSUMS, lastModified: madeAt, input: checksumList(sums) };
}

/** Bytes on their way, and their digest at the end of it. */
class Reading {
  readonly #hash = sha256.create();
  #whole = false;

  constructor(
    readonly data: Blob,
    readonly signal: AbortSignal,
    readonly onBytes: (bytes: number) => void,
  ) {}

  async *chunks(): AsyncGenerator<Uint8Array> {
    const reader = this.data.stream().getReader();
    for (;;) {
      this.signal.throwIfAborted();
      const next = await reader.read().catch(() => null);
      // The disk gave up in the middle: what has gone in stays in.
      if (next === null) return;
      if (next.done) break;
      this.#hash.update(next.value);
      this.onBytes(next.value.byteLength);
      yield next.value;
    }
    this.#whole = true;
  }

  /** To be asked once, after the last chunk. */
  end(): { readonly digest: string; readonly whole: boolean } {
    return { digest: bytesToHex(this.#hash.digest()), whole: this.#whole };
  }
}
