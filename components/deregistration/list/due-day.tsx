import type { PlannedDay } from '@/lib/deregistration/types.ts';
import { urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { sayPlannedDay } from '@/lib/plan-words.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { type Day, daysBetween } from '@/lib/time/day.ts';
import { Urgent } from '../../expiry.tsx';

/** How far off the day is by which something is to be done: `今天截止`, `还有 6 天`, `已过 2 天`. */
function sayDueIn(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('item_due_today');
  if (days === 1) return t('item_due_tomorrow');
  if (days === -1) return t('item_due_over_one');
  return days > 0 ? t('days_left', days) : t('item_due_over', -days);
}

interface Props {
  due: PlannedDay;
  today: Day;
  /** The person set it. */
  moved?: boolean;
  /** It is waited for: nothing is late before the later end, and nothing to hurry for. */
  waits?: boolean;
}

/** By when something is to be done, or can be, and how far off that is. A range that has begun is not over. */
export function DueDay({ due, today, moved = false, waits = false }: Props) {
  const day = waits ? due.later : due.earlier < today && today <= due.later ? today : due.earlier;
  return (
    <Urgent urgency={waits ? 'ok' : urgencyOf(day, today, WARNING_DAYS)}>
      {!waits && <span className="visually-hidden">{t('item_due')} </span>}
      <span className="expiry-part">{sayPlannedDay(due, today)}</span>
      {!(waits && day <= today) && (
        <>
          {' '}
          <span className="expiry-dot">· </span>
          <span className="expiry-part">{sayDueIn(day, today)}</span>
        </>
      )}
      {moved && <span className="tag expiry-basis">{t('item_moved')}</span>}
    </Urgent>
  );
}
