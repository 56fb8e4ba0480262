import { addDays, dayOf, startOfDay } from '../time/day.ts';

/** Hours of every day, `HH:MM` in Shanghai, from the first moment to the one that is no longer quiet; over midnight where `from` is later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether a text is a time of the day, written `HH:MM`. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}

/** @returns milliseconds since the day began @throws RangeError if the text is not `HH:MM` */
export function timeOfDay(text: string): number {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  if (!hours || !minutes) throw new RangeError(`${text} is no time of the day`);
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
}

/** Whether a moment (milliseconds since 1970) is in the quiet hours. Hours that end when they begin are none. */
export function isQuiet(at: number, { from, to }: QuietHours): boolean {
  const time = at - startOfDay(dayOf(at));
  const [start, end] = [timeOfDay(from), timeOfDay(to)];
  return start <= end ? start <= time && time < end : start <= time || time < end;
}

/** The first moment after a quiet one that is not quiet. */
export function quietEnd(at: number, { to }: QuietHours): number {
  const today = startOfDay(dayOf(at)) + timeOfDay(to);
  return today > at ? today : startOfDay(addDays(dayOf(at), 1)) + timeOfDay(to);
}

/** The last minute before a quiet moment that is not quiet. */
export function quietStart(at: number, { from }: QuietHours): number {
  const today = startOfDay(dayOf(at)) + timeOfDay(from);
  return (today <= at ? today : startOfDay(addDays(dayOf(at), -1)) + timeOfDay(from)) - MINUTE_MS;
}
