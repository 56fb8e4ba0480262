import { sayEnd } from '@/components/person-words.ts';
import { urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el } from '@/lib/overlay/dom.ts';
import type { PersonDetail } from '@/lib/person-detail.ts';
import { standing, WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Basis, Expiry, Person } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';

/** An operator or an invitation with all that is known of when it ends. */
export interface Term {
  readonly expiry: Expiry;
  /** The day to go by: today where a range of days has begun and is not over. */
  readonly expires: Day | null;
  readonly basis: Basis;
  readonly standing: 'bound' | 'invited' | 'expired';
}

/** @param detail null where the background has not answered, or not of this reading: then the page alone is believed */
export function termOf(person: Person, detail: PersonDetail | null, today: Day): Term {
  const { expires, basis, status } = person;
  // What a page gives as the end of an invitation is the end of the term that has not begun.
  const expiry = detail && status !== 'invited' ? detail.expiry : { day: expires, latest: null, basis, conflict: null };
  const { day, latest } = expiry;
  const going = day && latest && day < today && today <= latest ? today : day;
  return {
    expiry,
    expires: going,
    basis: expiry.basis,
    standing: standing({ ...person, expires: going }, today),
  };
}

/** What a badge says, in the person's language. */
export interface Said {
  readonly tone: 'ok' | 'soon' | 'over' | 'plain' | 'note';
  readonly shape: 'ok' | 'soon' | 'over' | 'unknown' | 'invited';
  /** In the order of their importance. */
  readonly parts: readonly string[];
}

/** What a term means today. */
export function sayTerm(person: Person, term: Term, today: Day): Said {
  const kind = person.term ? t(`term_${person.term}`) : t('term_unknown');
  if (term.standing === 'invited')
    return { tone: 'note', shape: 'invited', parts: [t('badge_invited', kind), t('badge_invited_holds')] };
  const conflict = term.expiry.conflict ? [t('person_conflict_tag')] : [];
  if (term.expires) {
    const urgency = urgencyOf(term.expires, today, WARNING_DAYS);
    const parts = [...sayWhole(term, today), ...conflict];
    return { tone: urgency === 'ok' ? 'plain' : urgency, shape: urgency, parts };
  }
  if (person.term === 'long') return { tone: 'plain', shape: 'ok', parts: [t('badge_long'), ...conflict] };
  const text = person.term === 'short' ? t('badge_short_unknown') : t('badge_term_unknown');
  return { tone: 'plain', shape: 'unknown', parts: [text] };
}

/** `还有 6 天 · 12月3日 周四`; of a range `最早还有 6 天 · 12月1日 周二至12月5日 周六之间 · 推算`. */
function sayWhole({ expiry, standing }: Term, today: Day): string[] {
  const { when = '', left = '' } = sayEnd(expiry, today) ?? {};
  const { basis } = expiry;
  const how = basis === 'manual' || basis === 'estimated' ? [t(`basis_short_${basis}`)] : [];
  return [left, ...(standing === 'expired' ? [t('badge_still_listed')] : []), when, ...how];
}

/** Draws parts with a dot between any two that stand in one line, and none where a line ends. */
export function drawParts(parts: readonly string[]): HTMLElement {
  const [first = '', ...more] = parts;
  const begun = first.charAt(0).toUpperCase() + first.slice(1);
  if (more.length === 0) return el('span', { class: 'text' }, begun);
  const each = [begun, ...more].flatMap((part) => [el('span', { class: 'part' }, part), ' ']);
  return el('span', { class: 'text' }, el('span', { class: 'parts' }, ...each));
}

/** How {@link drawParts} looks: the dot before a line's first part lies outside of what is shown. */
export const PARTS_STYLE = `
.text:has(>.parts){overflow:hidden}.parts{display:flex;flex-wrap:wrap;margin-left:-15px}
.part{position:relative;padding-left:15px}.part::before{content:"·";position:absolute;left:0;width:15px;text-align:center}
`;
