import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a file as 64 digits and letters from a to f, as `sha256sum` says it. It is read piece by piece: never is the whole of it in memory.
 * @throws what reading throws, e.g. where the file was moved or changed meanwhile
 */
export async function digest(data: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = data.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}
