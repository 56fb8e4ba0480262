import { addDays, type Day, dayOf, daysBetween, makeDay } from './day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
/** How far a year of two figures may lie from this one to be a year. */
const NEAR = 4;

/** Each form of a day: where year, month and date stand among the groups; a year of 0 is not written. */
const FORMS: ReadonlyArray<readonly [pattern: RegExp, year: number, month: number, date: number]> = [
  [/(?<![\d.])(\d{4})\s*(?:-|\/|\.|年)\s*(\d{1,2})\s*(?:-|\/|\.|月)\s*(\d{1,2})(?!\d)\s*(?:日|号)?/g, 1, 2, 3],
  [/(?<![\d年])(?:(\d{2})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g, 1, 2, 3],
  [/(?<![\d./-])(\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g, 1, 3, 4],
  [
    new RegExp(`(?<![a-z\\d])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?${MONTH}(?:[\\s,-]*(\\d{4})(?!\\d))?`, 'gi'),
    3,
    2,
    1,
  ],
  [new RegExp(`(?<![a-z])${MONTH}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[\\s,]*(\\d{4})(?!\\d))?`, 'gi'), 3, 1, 2],
];
/** What follows a day where a whole moment is written, with its zone. */
const MOMENT = /^T\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;

/**
 * Finds every day that a text names, in the order written. Understands `2026-12-03`, `2026/12/3`, `2026.12.03`, `26-12-03`,
 * `2026年12月3日`, `12月3日`, `3 Dec 2026`, `December 3rd, 2026`, `Dec 3`; where the year is missing, it is the one that brings the
 * day nearest to `now`. A moment with a zone (`2026-12-02T16:00:00Z`) is the day that it is in Shanghai. A day that the calendar does
 * not have is left out, and so is one that may be read in two ways (`3/12/2026`).
 */
export function readDays(text: string, now: Day): Day[] {
  let left = text.normalize('NFKC');
  const found: Array<{ readonly at: number; readonly day: Day }> = [];
  for (const [pattern, year, month, date] of FORMS) {
    const written = left;
    for (const match of written.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const moment = MOMENT.exec(written.slice(end))?.[0];
      const instant = moment ? Date.parse(match[0] + moment) : Number.NaN;
      const named = dayIn(match[year], match[month], match[date], now);
      const day = named && !Number.isNaN(instant) ? dayOf(instant) : named;
      if (day) found.push({ at: match.index, day });
      // What is a day in one form is no part of another.
      left = left.slice(0, match.index) + '#'.repeat(match[0].length) + left.slice(end);
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day);
}

function dayIn(year: string | undefined, named = '', date = '', now: Day): Day | null {
  const index = MONTHS.indexOf(named.slice(0, 3).toLowerCase());
  const month = index < 0 ? Number(named) : index + 1;
  if (!year) return nearestYear(month, Number(date), now);
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (year.length === 2 && Math.abs(whole - Number(now.slice(0, 4))) > NEAR) return null;
  return makeDay(whole, month, Number(date));
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
