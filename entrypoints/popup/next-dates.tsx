import { TermExpiry } from '@/components/expiry.tsx';
import { personName } from '@/components/person-words.ts';
import { t } from '@/lib/i18n.ts';
import { byExpiry } from '@/lib/roster/seats.ts';
import type { EffectiveRoster } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';

/** As many as are told apart at a glance. */
export const SHOWN_DATES = 3;

/** Whose terms end next, those that are over first. Nothing where no end is known. */
export function NextDates({ roster, today }: { roster: EffectiveRoster; today: Day }) {
  const dated = byExpiry(roster.people).filter(({ status, expires }) => status === 'bound' && expires);
  if (dated.length === 0) return null;
  return (
    <>
      <h2 className="popup-heading">{t('popup_next_dates')}</h2>
      <ul className="popup-dates">
        {dated.slice(0, SHOWN_DATES).map((person) => (
          <li key={person.id}>
            <bdi className="popup-dates-name">{personName(person)}</bdi>
            <TermExpiry expiry={person.expiry} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
