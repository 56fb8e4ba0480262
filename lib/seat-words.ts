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

/**
 * How many invitations hold seats, and until when: `含 2 个待确认邀请，其中一个最迟 今天 18:20 失效`.
 * @param ends when each invitation lapses, where that is known
 * @param say how an end is said
 */
export function sayInvited<End extends { readonly latest: number }>(
  count: number,
  ends: readonly End[],
  say: (end: End) => string,
): string {
  const [next] = [...ends].sort((a, b) => a.latest - b.latest);
  if (!next) return t('seats_invited', count);
  const isEach = ends.length === count && ends.every(({ latest }) => latest === next.latest);
  return isEach
    ? `${t('seats_invited', count)}${t('clause_comma')}${say(next)}`
    : t('seats_invited_one_of', count, say(next));
}
