import { sayDate, sayDaysLeft } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import type { Expiry, Known } from '@/lib/roster/types.ts';
import { addDays, type Day, dayOf } from '@/lib/time/day.ts';
import { sayMoment } from './words.ts';

/** What a person is called: their nickname, else that they have none. */
export const personName = ({ nickname }: { readonly nickname: string }): string => nickname || t('person_unnamed');

/** When a term ends and how far off that is: of a range both ends, and how far off the earlier is. null where nobody knows. */
export function sayEnd(
  { day, latest }: Pick<Expiry, 'day' | 'latest'>,
  today: Day,
): { readonly when: string; readonly left: string } | null {
  if (!day) return null;
  if (!latest) return { when: sayDate(day, today), left: sayDaysLeft(day, today) };
  const when = t('end_between', sayDate(day, today), sayDate(latest, today));
  if (latest < today) return { when, left: sayDaysLeft(latest, today) };
  return { when, left: day < today ? t('end_any_day') : t('end_earliest', sayDaysLeft(day, today)) };
}

/** What to make of somebody whose term is over: the list still showed them afterwards, or nobody has looked since. */
export function sayOver({ expiry: { day, latest }, lastSeenAt }: Pick<FullPerson, 'expiry' | 'lastSeenAt'>): string {
  const last = latest ?? day;
  return t(last && dayOf(lastSeenAt) <= last ? 'person_not_seen_since' : 'person_still_listed');
}

/** What an expiry rests on, in a sentence. */
export function sayBasis({ term, expiry, entry, boundAfter, boundBefore }: FullPerson, today: Day): string {
  switch (expiry.basis) {
    case 'exact':
      return t('person_basis_exact');
    case 'manual':
      return entry?.kind === 'bound'
        ? t('person_basis_manual_bound', sayDate(entry.day, today))
        : t('person_basis_manual_expires');
    case 'estimated': {
      // Only of two sightings a range comes; a count of days that the page shows gives one day.
      if (!expiry.latest || boundAfter === null || boundBefore === null) return t('person_basis_days');
      const [after, before] = inOrder(boundAfter, boundBefore);
      return t('person_basis_between', sayMoment(after), sayMoment(before));
    }
    case 'unknown':
      return t(term === 'long' ? 'person_basis_long' : 'person_basis_unknown');
  }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** Between which sightings something began: `11月1日 周日 至 11月4日 周三 之间`. Moments are milliseconds since 1970. */
function sayBegin(after: number | null, before: number | null, today: Day): string {
  if (before === null) return t('person_since_unknown');
  if (after === null) return t('person_since_by', sayDate(dayOf(before), today));
  const [first, last] = inOrder(after, before).map(dayOf) as [Day, Day];
  if (first === last) return sayDate(first, today);
  return t('person_since_between', sayDate(first, today), sayDate(last, today));
}

/** Since when somebody is bound, or invited, as closely as is known. */
export function saySince(person: Known & Pick<FullPerson, 'entry' | 'expiry'>, today: Day): string {
  if (person.status === 'invited') return sayBegin(person.invitedAfter, person.invitedBefore, today);
  const { entry, expiry } = person;
  if (entry?.kind === 'bound' && expiry.basis === 'manual') return t('person_since_entered', sayDate(entry.day, today));
  return sayBegin(person.boundAfter, person.boundBefore, today);
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** A moment to the minute, on the platform's clock: `今天 14:32`, `明天 09:10`, `12月3日 周四 08:00`. @param at milliseconds since 1970 */
export function sayExactly(at: number, today: Day): string {
  const time = clock.format(at);
  const day = dayOf(at);
  if (day === today) return t('moment_today', time);
  if (day === addDays(today, 1)) return t('moment_tomorrow', time);
  if (day === addDays(today, -1)) return t('moment_yesterday', time);
  return t('moment_exact', sayDate(day, today), time);
}

/** When an invitation lapses, at the latest. */
export function sayLapse({ invitation }: Pick<FullPerson, 'invitation'>, now: number): string {
  if (!invitation) return t('person_until_unknown');
  const when = sayExactly(invitation.latest, dayOf(now));
  return t(invitation.latest < now ? 'person_until_over' : 'person_until_latest', when);
}

/** What the page and the person say differently of somebody's end; null where they agree. */
export function sayConflict({ conflict, day }: Expiry, today: Day): string | null {
  if (!conflict) return null;
  const entered = sayDate(conflict, today);
  return day ? t('person_conflict', entered, sayDate(day, today)) : t('person_conflict_long', entered);
}
