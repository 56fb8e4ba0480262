import { sayDate } from './expiry-words.ts';
import { t } from './i18n.ts';
import type { SeatAdvice } from './roster/advice.ts';
import type { Day } from './time/day.ts';

const KINDS = {
  'full-total': 'seats_full',
  'full-long': 'seats_full_long',
  'full-short': 'seats_full_short',
  'last-long': 'seats_last_long',
  'last-short': 'seats_last_short',
} as const satisfies Record<SeatAdvice['kind'], string>;

/** What to know before inviting: `长期名额已满，不解绑的话 12月3日 周四前无法邀请`, `最后一个短期名额`. */
export function sayAdvice({ kind, freeFrom }: SeatAdvice, today: Day): string {
  const words = t(KINDS[kind]);
  if (!kind.startsWith('full')) return words;
  const until =
    freeFrom === null
      ? t('seats_free_unknown')
      : freeFrom <= today
        ? t('seats_free_today')
        : t('seats_free_from', sayDate(freeFrom, today));
  return t('seats_full_and', words, until);
}
