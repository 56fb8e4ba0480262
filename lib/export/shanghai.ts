const OFFSET_MS = 8 * 3_600_000;

/**
 * A moment as the clocks in Shanghai show it, `2026-11-27T09:05:00+08:00`; China keeps UTC+8 all year since 1991.
 * @param instant milliseconds since 1970
 * @throws RangeError if it is not a valid instant
 */
export function inShanghai(instant: number): string {
  return `${new Date(instant + OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}
