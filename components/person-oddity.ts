import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { Known, Span, TermEntry } from '@/lib/roster/types.ts';
import { sayLarge } from '@/lib/rule-words.ts';
import { addDays, type Day, dayOf, daysBetween } from '@/lib/time/day.ts';
import { addDuration } from '@/lib/time/duration.ts';

/** The platform opened in August of that year: an earlier day is a slip of the hand. */
const FIRST_DAY = '2012-01-01';

/**
 * What is odd about a day that the person is about to enter; null where nothing is. It may be right all the same: it is said, and
 * not refused.
 * @param shortTerm how long a short-term operator stays bound: twice as long is far off
 * @param today in Shanghai
 */
export function oddityOf(
  { kind, day }: Pick<TermEntry, 'kind' | 'day'>,
  { boundAfter, boundBefore }: Pick<Known, 'boundAfter' | 'boundBefore'>,
  shortTerm: Span,
  today: Day,
): string | null {
  if (day < FIRST_DAY) return t('entry_odd_old');
  const longest = { amount: shortTerm.to, unit: shortTerm.unit };
  const once = addDuration(today, longest).later;
  const twice = addDuration(once, longest).later;
  const term = sayLarge({ kind: 'period', ...longest }) ?? '';
  if (kind === 'expires') {
    if (day < today) return t('entry_odd_expires_past');
    return day > twice ? t('entry_odd_expires_far', term) : null;
  }
  if (day > today) return t('entry_odd_bound_future');
  if (boundBefore !== null && day > dayOf(boundBefore))
    return t('entry_odd_bound_after_seen', sayDate(dayOf(boundBefore), today));
  if (boundAfter !== null && day < dayOf(boundAfter))
    return t('entry_odd_bound_before_seen', sayDate(dayOf(boundAfter), today));
  return day < addDays(today, -daysBetween(today, twice)) ? t('entry_odd_bound_long_ago', term) : null;
}
