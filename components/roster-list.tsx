import { CircleHelp, Infinity as InfinityIcon, Mail } from 'lucide';
import { t } from '@/lib/i18n.ts';
import { byExpiry, standing } from '@/lib/roster/seats.ts';
import type { Person, Roster } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';
import { Expiry } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { EmptyState } from './notice.tsx';
import './roster-list.css';

/** When a person's term ends, or why that cannot be said. */
function Term({ person, today }: { person: Person; today: Day }) {
  if (person.expires) {
    const notes = { estimated: t('person_estimated'), manual: t('person_manual'), exact: '', unknown: '' };
    return <Expiry day={person.expires} today={today} note={notes[person.basis]} />;
  }
  const [shape, words] =
    person.status === 'invited'
      ? ([Mail, 'invitation_holds_seat'] as const)
      : person.term === 'long'
        ? ([InfinityIcon, 'expiry_never'] as const)
        : ([CircleHelp, 'expiry_unknown'] as const);
  return (
    <span className="expiry">
      <Icon node={shape} size={14} />
      {t(words)}
    </span>
  );
}

function PersonRow({ person, today }: { person: Person; today: Day }) {
  const status = standing(person, today);
  return (
    <li className="person" data-status={status} data-term={person.term ?? 'unknown'}>
      <p className="person-name" title={person.nickname}>
        <bdi>{person.nickname || t('person_unnamed')}</bdi>
      </p>
      <span className="person-tags">
        {status === 'invited' && <span className="tag">{t('status_invited')}</span>}
        <span className="tag">
          {t(person.term === null ? 'term_unknown' : person.term === 'long' ? 'term_long' : 'term_short')}
        </span>
      </span>
      <Term person={person} today={today} />
    </li>
  );
}

/** The people of an account, those who need attention first. */
export function RosterList({ roster, today }: { roster: Roster | null; today: Day }) {
  if (!roster) return <EmptyState title={t('roster_unseen')} hint={t('roster_unseen_hint')} />;
  const people = byExpiry(roster.people);
  return (
    <>
      {roster.administrator && (
        <p className="administrator">
          <span className="small">{t('administrator')}</span>
          <bdi>{roster.administrator}</bdi>
        </p>
      )}
      {people.length === 0 ? (
        <EmptyState title={t('roster_empty')} hint={t('roster_empty_hint')} />
      ) : (
        <ul className="roster">
          {people.map((person, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may be alike in every field
            <PersonRow key={place} person={person} today={today} />
          ))}
        </ul>
      )}
    </>
  );
}
