import { Urgent } from '@/components/expiry.tsx';
import { sayDate, sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Day } from '@/lib/time/day.ts';
import type { Ending } from './line.ts';

/** When a term ends, and how far off that is, in words: of a range both ends, and the earlier one's distance. */
export function sayEnd({ person, day }: Ending, today: Day): { when: string; left: string } {
  const expiry = person?.expiry;
  if (!expiry?.day || !expiry.latest) return { when: sayDate(day, today), left: sayDaysLeft(day, today) };
  const when = t('end_between', sayDate(expiry.day, today), sayDate(expiry.latest, today));
  if (expiry.latest < today) return { when, left: sayDaysLeft(expiry.latest, today) };
  return { when, left: expiry.day < today ? t('end_any_day') : t('end_earliest', sayDaysLeft(expiry.day, today)) };
}

/** How a day came to be known, where the page did not give it. */
export function sayBasis({ person }: Ending): string | null {
  const basis = person ? person.expiry.basis : 'manual';
  return basis === 'manual' || basis === 'estimated' ? t(`basis_short_${basis}`) : null;
}

/** When a term ends: by word, by shape and by colour, and on what basis. */
export function TermEnd({ end, today }: { end: Ending; today: Day }) {
  const { when, left } = sayEnd(end, today);
  const basis = sayBasis(end);
  return (
    <Urgent urgency={urgencyOf(end.day, today, WARNING_DAYS)}>
      <span className={end.person?.expiry.latest ? 'term-end term-end--range' : 'term-end'}>
        <span className="expiry-part">{when}</span> <span className="expiry-dot">· </span>
        <span className="expiry-part">
          {left}
          {basis && <span className="tag term-end-basis">{basis}</span>}
        </span>
      </span>
    </Urgent>
  );
}
