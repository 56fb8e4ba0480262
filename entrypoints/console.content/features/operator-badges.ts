import { CircleCheck, CircleHelp, Clock, Hourglass, TriangleAlert } from 'lucide';
import { sayDate, sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { PlatformFacts } from '@/lib/platform/facts.ts';
import { standing, WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Person } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';
import { defineFeature, markOwn } from '../feature.ts';

const SHAPES = { ok: CircleCheck, soon: Clock, over: TriangleAlert, unknown: CircleHelp, invited: Hourglass };

/** Marks each operator's row with what its term means today. Says nothing about a row it cannot match to a person. */
export default defineFeature({
  id: 'operator-badges',
  pages: ['people'],
  start({ layer }) {
    return ({ reading, today, facts }) => {
      const rows = reading.roster?.rows ?? [];
      layer.show(
        rows.map(({ person, anchor, place }, index) => {
          const { tone, shape, text, title } = say(person, today, facts);
          return {
            key: person.openid ?? `${person.wechatId ?? ''}/${person.nickname}/${index}`,
            kind: 'operator',
            anchor,
            place: place === 'after' ? 'after' : 'last',
            attributes: {
              'data-term': person.term,
              'data-status': standing(person, today),
              'data-expires': person.expires,
              'data-basis': person.basis,
            },
            sign: `${tone}|${shape}|${text}|${title}`,
            draw: () => [
              el(
                'span',
                { class: 'tag', 'data-tone': tone, title },
                icon(SHAPES[shape]),
                el('span', { class: 'text' }, text),
              ),
            ],
          } as const;
        }),
      );
    };
  },
});

interface Said {
  readonly tone: 'ok' | 'soon' | 'over' | 'plain' | 'note';
  readonly shape: keyof typeof SHAPES;
  readonly text: string;
  readonly title: string;
}

function say(person: Person, today: Day, facts: PlatformFacts | null): Said {
  const term = person.term ? t(`term_${person.term}`) : t('term_unknown');
  if (person.status === 'invited') {
    const title = facts
      ? markOwn(t('badge_invited_title_hours', facts.invitationHours), facts, 'invitationHours')
      : t('badge_invited_title');
    return { tone: 'note', shape: 'invited', text: t('badge_invited', term), title };
  }
  if (person.expires) {
    const urgency = urgencyOf(person.expires, today, WARNING_DAYS);
    const text = `${sayDaysLeft(person.expires, today)} · ${sayDate(person.expires, today)}`;
    return { tone: urgency === 'ok' ? 'plain' : urgency, shape: urgency, text, title: t(`basis_${person.basis}`) };
  }
  if (person.term === 'long')
    return { tone: 'plain', shape: 'ok', text: t('badge_long'), title: t('badge_long_title') };
  const text = person.term === 'short' ? t('badge_short_unknown') : t('badge_term_unknown');
  return { tone: 'plain', shape: 'unknown', text, title: t('badge_unknown_title') };
}
