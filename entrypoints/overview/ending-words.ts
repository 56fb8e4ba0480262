import { personName, sayEnd } from '@/components/person-words.ts';
import { sayDate, sayDaysLeft } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import type { Ending } from './line.ts';

/** What is said of one end. */
interface EndingWords {
  readonly who: string;
  readonly when: string;
  readonly left: string;
  /** How the day came to be known, where the page did not give it. */
  readonly basis: string | null;
}

/** Whose access ends, when, how far off that is, and on what basis. @param today in Shanghai */
export function sayEnding({ person, day }: Ending, today: Day): EndingWords {
  const plain = { when: sayDate(day, today), left: sayDaysLeft(day, today) };
  if (!person) return { who: t('timeline_own'), ...plain, basis: t('basis_short_manual') };
  const { basis } = person.expiry;
  return {
    who: personName(person),
    ...(sayEnd(person.expiry, today) ?? plain),
    basis: basis === 'manual' || basis === 'estimated' ? t(`basis_short_${basis}`) : null,
  };
}
