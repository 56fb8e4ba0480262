const DAY_SECONDS = 86_400;
const SECOND_MS = 86_400_000 / DAY_SECONDS;
/** Half a day off is a clock set wrong, and no slow page: this product's own choice. */
const WRONG_FROM_SECONDS = DAY_SECONDS / 2;
/** Before, there was no console; after, it is no time at all. */
const PLAUSIBLE = {
  from: Date.parse('2012-01-01T00:00:00Z') / SECOND_MS,
  to: Date.parse('2100-01-01T00:00:00Z') / SECOND_MS,
};

/**
 * How far the machine's clock is from the page's own time.
 * @param pageTime what the page gives as its time, Unix seconds; anything else says nothing
 * @param now the machine's clock when the page was loaded, milliseconds since 1970
 * @returns whole days, never 0, above 0 where the machine is ahead; null where it is right to half a day, or nobody can tell
 */
export function clockSkew(pageTime: unknown, now: number): number | null {
  if (typeof pageTime !== 'number' || !(pageTime >= PLAUSIBLE.from && pageTime < PLAUSIBLE.to)) return null;
  const off = now / SECOND_MS - pageTime;
  if (Math.abs(off) < WRONG_FROM_SECONDS) return null;
  return Math.sign(off) * Math.max(1, Math.round(Math.abs(off) / DAY_SECONDS));
}
