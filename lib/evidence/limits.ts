/** The largest file that is kept, in bytes: a long screen recording fits; more would make an archive that nobody can send on. */
export const LARGEST = 200_000_000;

/** How much is left free on the disk at least, in bytes: a browser whose disk is full to the brim begins to throw data away. */
const SPARE = 50_000_000;

export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'no-room'; readonly size: number; readonly room: number };

/**
 * Why a file cannot be kept, known before a byte of it is read; null if it can.
 * @param size in bytes
 * @param room how many bytes there is room for, null where the browser does not tell
 */
export function refusalOf(size: number, room: number | null): Refusal | null {
  if (size === 0) return { kind: 'empty' };
  if (size > LARGEST) return { kind: 'too-large', size, limit: LARGEST };
  if (room !== null && size > room) return { kind: 'no-room', size, room };
  return null;
}

/** How many bytes there is room for, by what the browser reckons; null where it does not tell. */
export function roomOf({ quota, usage }: { quota?: number; usage?: number }): number | null {
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage - SPARE);
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A size as people say it: `0 B`, `940 B`, `1.2 MB`, `300 MB`. Decimal, as file managers and the limit count. */
export function saySize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return `${power > 0 && amount < 10 ? Math.floor(amount * 10) / 10 : Math.floor(amount)} ${UNITS[power]}`;
}
