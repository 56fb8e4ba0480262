import { sayDate } from '@/lib/expiry-words.ts';
import type { CalendarWords } from '@/lib/export/calendar.ts';
import type { ExpiryWords } from '@/lib/export/roster-calendar.ts';
import type { TableWords } from '@/lib/export/roster-table.ts';
import { t } from '@/lib/i18n.ts';

/** What tables of rosters and expiries say, in the person's language. */
export function tableWords(): TableWords {
  return {
    columns: {
      account: t('column_name'),
      label: t('export_label'),
      ghid: t('export_ghid'),
      longTaken: t('export_long_taken'),
      longLimit: t('export_long_limit'),
      shortTaken: t('export_short_taken'),
      shortLimit: t('export_short_limit'),
      person: t('export_person'),
      wechatId: t('export_wechat_id'),
      term: t('export_term'),
      status: t('export_status'),
      expires: t('export_expires'),
      latest: t('export_latest'),
      basis: t('export_basis'),
      firstSeen: t('export_first_seen'),
      lastSeen: t('column_seen'),
    },
    term: { long: t('term_long'), short: t('term_short') },
    status: {
      bound: t('export_bound'),
      invited: t('status_invited'),
      expired: t('expired_listed'),
      gone: t('export_gone'),
    },
    basis: basisWords(),
  };
}

const basisWords = (): TableWords['basis'] => ({
  exact: t('export_basis_exact'),
  manual: t('export_basis_manual'),
  estimated: t('export_basis_estimated'),
  unknown: t('expiry_unknown'),
});

/** What a calendar of expiries says. @param now today in Shanghai, whose year need not be said */
export function calendarWords(now: Parameters<typeof sayDate>[1]): CalendarWords & { readonly expiry: ExpiryWords } {
  return {
    calendar: t('export_calendar'),
    between: (earlier, latest) => t('end_between', sayDate(earlier, now), sayDate(latest, now)),
    expiry: {
      title: (person, account) => t('export_event', person.name || t('person_unnamed'), account.label ?? account.name),
      account: (account) => t('export_event_account', account.name),
      wechatId: (wechatId) => t('export_event_wechat_id', wechatId),
      basis: basisWords(),
    },
  };
}
