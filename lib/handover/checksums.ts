import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A file of an archive and the SHA-256 of its bytes. */
export interface Sum {
  readonly path: string;
  readonly sha256: string;
}

/** SHA-256 of a text in UTF-8, as 64 digits and letters from a to f. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * What `sha256sum -c` reads: a line a file, in the order of their names. Paths hold neither a line end nor a backslash, which it would
 * want written otherwise.
 */
export const checksumList = (sums: readonly Sum[]): string =>
  [...sums]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256: hash }) => `${hash}  ${path}\n`)
    .join('');
