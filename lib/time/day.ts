/**
 * The platform's calendar. A {@link Day} is a calendar day in Asia/Shanghai, written `YYYY-MM-DD`, whatever zone the
 * machine is in. Arithmetic on days is done in UTC on purpose: a day has no clock time, so no zone can shift it.
 */
export type Day = string & { readonly __brand: 'Day' };

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** From here on China keeps UTC+8 all year: its last summer time ended on 15 September 1991. */
const STEADY_SINCE = Date.UTC(1991, 8, 16);
const AHEAD_MS = 8 * 3_600_000;

/** @param instant milliseconds since 1970 @returns the day it falls on in Shanghai @throws RangeError if not a valid instant */
export function dayOf(instant: number): Day {
  if (!(instant >= STEADY_SINCE)) return clock.format(instant) as Day;
  const number = Math.floor((instant + AHEAD_MS) / DAY_MS);
  const known = DAYS.get(number);
  if (known) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10) as Day;
  DAYS.set(number, day);
  return day;
}

/** Thousands of moments of few days are asked for at once where there are many accounts, and the formatter is slow. */
const DAYS = new Map<number, Day>();

/**
 * Today in Shanghai. By itself, without what {@link dayOf} needs for the past: every console page pays for that.
 * @param now milliseconds since 1970, the machine's clock unless given
 */
export function today(now: number = Date.now()): Day {
  return new Date(now + AHEAD_MS).toISOString().slice(0, 10) as Day;
}

/** Makes a day of its parts. @returns null where the calendar has no such day (31 April, 29 February 2027, month 13) */
export function makeDay(year: number, month: number, date: number): Day | null {
  const instant = Date.UTC(year, month - 1, date);
  const made = new Date(instant);
  if (Number.isNaN(instant) || year < 1970 || year > 9999) return null;
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.toISOString().slice(0, 10) as Day;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** @param days whole number of calendar days, negative for earlier */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The instant (milliseconds since 1970) at which the day begins in Shanghai; China keeps UTC+8 all year since 1991. */
export function startOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

/**
 * A day as people say it: `12月3日 周四`, `Thu 3 Dec`; the year only when it is not the present one.
 * @param locale a BCP 47 tag; any that begins with `zh` gives the Chinese form, every other the English one
 */
export function sayDay(day: Day, locale: string, now: Day = today()): string {
  const sameYear = day.slice(0, 4) === now.slice(0, 4);
  if (locale.toLowerCase().startsWith('zh')) {
    const [year, month, date] = day.split('-').map(Number);
    return `${sameYear ? '' : `${year}年`}${month}月${date}日 ${part('zh-CN', 'weekday', day)}`;
  }
  const text = `${part('en-GB', 'weekday', day)} ${Number(day.slice(8))} ${part('en-GB', 'month', day)}`;
  return sameYear ? text : `${text} ${day.slice(0, 4)}`;
}

/** Formatters are slow to make, and a page of badges asks for the same few again and again. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function part(locale: string, name: 'weekday' | 'month', day: Day): string {
  const key = `${locale} ${name}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', [name]: 'short' });
  formatters.set(key, made);
  return made.format(utc(day));
}
