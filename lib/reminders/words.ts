import { sayDate, sayDaysLeft } from '../expiry-words.ts';
import { t } from '../i18n.ts';
import { RECKONED } from '../roster/reminders.ts';
import type { ReminderRow } from '../store/schema.ts';
import { dayOf } from '../time/day.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** What a reminder says, in the language of the product: `运营者“林晓”的权限：12月3日 周四 · 还有 3 天`. @param now milliseconds since 1970 */
export function sayReminder(
  { kind, key, who: nickname, due }: Pick<ReminderRow, 'kind' | 'key' | 'who' | 'due'>,
  now: number,
): string {
  const who = nickname || t('person_unnamed');
  const today = dayOf(now);
  if (typeof due === 'number' && kind === 'invitation-lapse') {
    const moment = `${sayDate(dayOf(due), today)} ${clock.format(due)}`;
    return t(due > now ? 'reminder_invitation_lapse' : 'reminder_invitation_over', who, moment);
  }
  const day = typeof due === 'number' ? dayOf(due) : due;
  const when = [sayDate(day, today), sayDaysLeft(day, today)] as const;
  if (kind === 'own-access') return t('reminder_own_access', ...when);
  if (kind === 'freeze-end') return t(key === RECKONED ? 'way_freeze_may_end' : 'way_freeze_ends', ...when);
  if (kind === 'confirmation-window') return t('reminder_confirmation_window', ...when);
  return t('reminder_operator_expiry', who, ...when);
}
