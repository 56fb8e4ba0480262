import { t, uiLocale } from './i18n.ts';
import type { Seats } from './roster/seats.ts';
import type { SeatLimits } from './roster/types.ts';
import { type Day, daysBetween, sayDay } from './time/day.ts';

/** A day as people say it, in the language of the product: `12月3日 周四`. */
export const sayDate = (day: Day, now: Day): string => sayDay(day, uiLocale(), now);

/** How far off a day is: `今天到期`, `还有 6 天`, `已过期 2 天`. */
export function sayDaysLeft(day: Day, now: Day): string {
  const days = daysBetween(now, day);
  if (days === 0) return t('expires_today');
  if (days === 1) return t('expires_tomorrow');
  if (days === -1) return t('expired_yesterday');
  return days > 0 ? t('days_left', days) : t('days_over', -days);
}

/** Urgency of a day, said by word, shape and colour alike. */
export function urgencyOf(day: Day, now: Day, warningDays: number): 'ok' | 'soon' | 'over' {
  const days = daysBetween(now, day);
  if (days < 0) return 'over';
  return days <= warningDays ? 'soon' : 'ok';
}

/** `长期 3/5 · 短期 12/20`; without limits, as long as nobody has told them, just the counts. */
export function saySeats(seats: Pick<Seats, 'long' | 'short'>, limits: SeatLimits | null): string {
  const of = (taken: number, limit: number | undefined): string =>
    limit === undefined ? `${taken}` : `${taken}/${limit}`;
  return `${t('term_long')} ${of(seats.long, limits?.long)} · ${t('term_short')} ${of(seats.short, limits?.short)}`;
}
