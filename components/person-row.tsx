import { ChevronDown, CircleHelp, Infinity as InfinityIcon, Mail, TriangleAlert } from 'lucide';
import { type ReactNode, useId } from 'react';
import { t } from '@/lib/i18n.ts';
import type { InvitationEnd } from '@/lib/roster/invitations.ts';
import type { EffectivePerson } from '@/lib/roster/types.ts';
import { type Day, startOfDay } from '@/lib/time/day.ts';
import { TermExpiry } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { personName, sayLapse } from './person-words.ts';
import './person-row.css';

/** Now, or, where the page was opened before midnight, the moment that it counts from. */
const momentOf = (today: Day): number => Math.max(Date.now(), startOfDay(today));

interface EndProps {
  person: EffectivePerson;
  /** undefined until it is read. */
  invitation: InvitationEnd | null | undefined;
  today: Day;
}

/** When a person's term ends, or their invitation lapses, or why that cannot be said. */
function PersonEnd({ person, invitation, today }: EndProps) {
  if (person.status !== 'invited' && person.expiry.day) return <TermExpiry expiry={person.expiry} today={today} />;
  const [shape, words] =
    person.status === 'invited'
      ? ([Mail, invitation ? sayLapse({ invitation }, momentOf(today)) : t('invitation_holds_seat')] as const)
      : person.term === 'long'
        ? ([InfinityIcon, t('expiry_never')] as const)
        : ([CircleHelp, t('expiry_unknown')] as const);
  return (
    <span className="expiry">
      <Icon node={shape} size={14} />
      {words}
    </span>
  );
}

interface Props extends EndProps {
  open: boolean;
  onToggle: () => void;
  /** All that is known of them; only drawn while they are open. */
  children: ReactNode;
}

/** One person on one line, which opens to all that is known of them. */
export function PersonRow({ person, invitation, today, open, onToggle, children }: Props) {
  const id = useId();
  const { standing, term, doubtful, expiry } = person;
  return (
    <li
      className="person"
      data-person={person.id}
      data-status={standing}
      data-term={term ?? 'unknown'}
      data-basis={expiry.basis}
      data-expires={expiry.day ?? undefined}
    >
      <button type="button" className="person-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className="person-name" title={person.nickname}>
          <bdi>{personName(person)}</bdi>
        </span>
        <span className="person-tags">
          {doubtful && <span className="tag">{t('person_name_only')}</span>}
          {standing === 'invited' && <span className="tag">{t('status_invited')}</span>}
          <span className="tag">
            {t(term === null ? 'term_unknown' : term === 'long' ? 'term_long' : 'term_short')}
          </span>
        </span>
        <Icon node={ChevronDown} className="person-chevron" />
        <span className="person-end">
          <PersonEnd person={person} invitation={invitation} today={today} />
          {expiry.conflict && (
            <span className="tag person-conflict">
              <Icon node={TriangleAlert} size={12} />
              {t('person_conflict_tag')}
            </span>
          )}
        </span>
      </button>
      <div id={id} className="person-body" hidden={!open}>
        {children}
      </div>
    </li>
  );
}
