import { readable } from '@/lib/export/readable.ts';
import { t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import type { Expiry } from '@/lib/roster/types.ts';
import { type Day, dayOf, sayDay } from '@/lib/time/day.ts';

/** Messages are for people who read Chinese, whatever language the product is shown in. */
const say = (day: Day, today: Day): string => sayDay(day, 'zh-CN', today).replace(/ (.+)$/, '（$1）');

/** `将于12月3日（周四）到期` */
function sayWhen({ day, latest }: Expiry, today: Day): string {
  if (!day) return t('message_when_unknown');
  if (latest && latest >= today) return t('message_when_between', say(day, today), say(latest, today));
  if (latest) return t('message_when_over_between', say(day, today), say(latest, today));
  if (day === today) return t('message_when_today', say(day, today));
  return t(day < today ? 'message_when_over' : 'message_when_ends', say(day, today));
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/**
 * Messages about somebody that the person can send as they are, polite and in Chinese: one to the administrator, one to the operator.
 * @param accountName as everybody knows it: never the person's own label
 * @param now milliseconds since 1970
 */
export function messagesAbout(
  person: FullPerson,
  accountName: string,
  now: number,
): { readonly administrator: string; readonly operator: string } {
  // What turns text around or hides in a name would do so to the whole message, on somebody else's phone.
  const account = t('message_account_named', readable(accountName));
  const name = readable(person.nickname || person.wechatId || '');
  const today = dayOf(now);
  if (person.status === 'invited') {
    const until = person.invitation && person.invitation.earliest > now ? person.invitation.earliest : null;
    return {
      administrator: t('message_admin_invited', account, name),
      operator:
        until === null
          ? t('message_operator_invited', account)
          : t('message_operator_invited_until', account, `${say(dayOf(until), today)} ${clock.format(until)}`),
    };
  }
  if (person.term === 'long') {
    return {
      administrator: t('message_admin_long', account, name),
      operator: t('message_operator_long', account),
    };
  }
  if (person.term === null && !person.expiry.day) {
    return {
      administrator: t('message_admin_plain', account, name),
      operator: t('message_operator_plain', account),
    };
  }
  const when = sayWhen(person.expiry, today);
  const isOver = person.standing === 'expired';
  return {
    administrator: t(isOver ? 'message_admin_over' : 'message_admin_short', account, name, when),
    operator: t(isOver ? 'message_operator_over' : 'message_operator_short', account, when),
  };
}
