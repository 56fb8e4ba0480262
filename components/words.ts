import { type MessageKey, t, uiLocale } from '@/lib/i18n.ts';
import type { Account } from '@/lib/store/schema.ts';
import { addDays, dayOf, sayDay } from '@/lib/time/day.ts';

/** What an account is called: its name, else its original ID, else that it has none. */
export function accountName(account: Pick<Account, 'nickname' | 'ghid' | 'biz'>): string {
  return account.nickname?.trim() || account.ghid || account.biz || t('account_unnamed');
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** A moment as people say it, on the platform's clock: `今天 14:32`, `昨天 09:10`, `11月3日 周二`. @param at milliseconds since 1970 */
export function sayMoment(at: number, now: number = Date.now()): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return t('moment_today', clock.format(at));
  if (day === addDays(dayOf(now), -1)) return t('moment_yesterday', clock.format(at));
  return sayDay(day, uiLocale(), dayOf(now));
}

/** What a console page is called in the console's own menu; its id where it has no name here. */
export function pageName(page: string): string {
  const key = `page_${page.replaceAll('-', '_')}`;
  const name = t(key as MessageKey);
  return name === key ? page : name;
}
