import { addDays, type Day, dayOf, daysBetween, makeDay } from './day.ts';

/**
 * Finds every day that a text names, in the order written. Understands `2026-12-03`, `2026/12/3`, `2026.12.03`,
 * `2026年12月3日` and, without a year, `12月3日`, which is then taken in the year that brings it nearest to `now`.
 * A day that the calendar does not have is left out.
 */
export function readDays(text: string, now: Day): Day[] {
  const found: Day[] = [];
  const pattern =
    /(?<![\d.])(\d{4})\s*(?:-|\/|\.|年)\s*(\d{1,2})\s*(?:-|\/|\.|月)\s*(\d{1,2})(?![\d])\s*日?|(?<![\d年])(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
  for (const match of text.normalize('NFKC').matchAll(pattern)) {
    const day = match[1]
      ? makeDay(Number(match[1]), Number(match[2]), Number(match[3]))
      : nearestYear(Number(match[4]), Number(match[5]), now);
    if (day) found.push(day);
  }
  return found;
}

function nearestYear(month: number, date: number, now: Day): Day | null {
  const year = Number(now.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, date) ?? []);
  const distance = (day: Day): number => Math.abs(daysBetween(now, day));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Reads a number that may be a Unix time in seconds as a day in Shanghai.
 * @param window how far from `now` the day may lie to be believed, in days, before and after
 * @returns null for anything that is not a plausible date: a wrong date is worse than none
 */
export function plausibleUnixDay(
  value: unknown,
  now: Day,
  window: { readonly before: number; readonly after: number },
): Day | null {
  const seconds = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 1e9 || seconds > 9e9) return null;
  const day = dayOf(seconds * 1000);
  return day >= addDays(now, -window.before) && day <= addDays(now, window.after) ? day : null;
}
