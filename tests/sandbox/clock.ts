const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const SHANGHAI = 8 * HOUR;

/** A clock that runs with the machine's but can be moved; what the sandbox's Tencent takes for now. */
export class Clock {
  #offset = 0;

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  set(instant: number): void {
    this.#offset = instant - Date.now();
  }

  forward(milliseconds: number): void {
    this.#offset += milliseconds;
  }
}

interface ShanghaiDate {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

function inShanghai(instant: number): ShanghaiDate {
  const shifted = new Date(instant + SHANGHAI);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-12-03`, the calendar day in Shanghai. */
export function isoDay(instant: number): string {
  const { year, month, day } = inShanghai(instant);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2026年12月03日`, as the closing page prints it. */
export function chineseDay(instant: number): string {
  const { year, month, day } = inShanghai(instant);
  return `${year}年${two(month)}月${two(day)}日`;
}

/** `2026-12-03 09:05:00` in Shanghai. */
export function isoMinute(instant: number): string {
  const { hour, minute, second } = inShanghai(instant);
  return `${isoDay(instant)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Calendar days in Shanghai from one instant to a later one; the same day is 0. */
export function calendarDays(from: number, to: number): number {
  return Math.floor((to + SHANGHAI) / DAY) - Math.floor((from + SHANGHAI) / DAY);
}

/** The given wall-clock time in Shanghai, `days` calendar days after the day of `instant`. */
export function shanghaiTime(instant: number, days: number, hour: number, minute = 0, second = 0): number {
  const { year, month, day } = inShanghai(instant);
  return Date.UTC(year, month - 1, day + days, hour, minute, second) - SHANGHAI;
}
