import { sayDate } from '@/lib/expiry-words.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { Change } from '@/lib/roster/changes.ts';
import { type Day, dayOf, isDay } from '@/lib/time/day.ts';
import { sayExactly } from './person-words.ts';

/** `long` → `长期`, as a change of term tells it. */
const termName = (term: string | null): string =>
  t(term === 'long' ? 'term_long' : term === 'short' ? 'term_short' : 'term_unknown');

/** What happened, in a few words: `「林晓」成为运营者`. */
export function sayChange({ kind, name, before, after }: Change, today: Day): string {
  const who = name || t('person_unnamed');
  switch (kind) {
    case 'term-changed':
      return t('happened_term_changed', who, termName(before), termName(after));
    case 'renamed':
      return t('happened_renamed', before || t('person_unnamed'), after || who);
    case 'renewed':
      return isDay(after) ? t('happened_renewed_until', who, sayDate(after, today)) : t('happened_renewed', who);
    default:
      return t(`happened_${kind}`, who);
  }
}

/** The day on which an ended term was to end; null where that is not known or not the point. */
export function sayHadUntil({ kind, before }: Change, today: Day): string | null {
  const ended = kind === 'unbound' || kind === 'lapsed' || kind === 'renewed';
  return ended && isDay(before) ? t('happened_had_until', sayDate(before, today)) : null;
}

/** What else may have happened; null where nobody doubts it. */
export function sayDoubt({ kind, doubt }: Change): string | null {
  if (!doubt) return null;
  const known: Partial<Record<Change['kind'], MessageKey>> = {
    joined: 'happened_doubt_joined',
    invited: 'happened_doubt_invited',
    unbound: 'happened_doubt_unbound',
    lapsed: 'happened_doubt_lapsed',
    renewed: 'happened_doubt_renewed',
  };
  return t(known[kind] ?? 'happened_doubt');
}

/** Between which two sightings it happened: to the minute where that is of today or yesterday, else by days. */
export function saySpan({ since, at }: Change, today: Day): string {
  const [from, to] = since <= at ? [since, at] : [at, since];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === last && last !== today) return sayDate(first, today);
  if (last === today) return t('happened_between', sayExactly(from, today), sayExactly(to, today));
  return t('happened_between', sayDate(first, today), sayDate(last, today));
}
