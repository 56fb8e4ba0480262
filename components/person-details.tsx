import { CircleHelp, CircleX, type IconNode, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { type Day, startOfDay } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { PersonAccounts } from './person-accounts.tsx';
import { PersonAdvice } from './person-advice.tsx';
import { PersonEntry } from './person-entry.tsx';
import { sayBasis, sayConflict, sayEnd, sayLapse, sayOver, saySince } from './person-words.ts';
import { sayMoment } from './words.ts';
import './person-details.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One thing to know before believing the rest. */
function Caution({
  icon,
  kind,
  children,
}: {
  icon: IconNode;
  kind: 'caution' | 'danger' | 'plain';
  children: ReactNode;
}) {
  return (
    <p className={`person-caution person-caution--${kind}`}>
      <Icon node={icon} size={14} />
      <span>{children}</span>
    </p>
  );
}

/** When it ends, in words; of an invitation, when it lapses. */
function End({ person, today }: { person: FullPerson; today: Day }) {
  if (person.status === 'invited') return sayLapse(person, Math.max(Date.now(), startOfDay(today)));
  const end = sayEnd(person.expiry, today);
  if (!end) return t(person.term === 'long' ? 'expiry_never' : 'expiry_unknown');
  return (
    <>
      {end.when} · {end.left}
      {person.expiry.latest && person.standing !== 'expired' && <p className="small">{t('person_range_hint')}</p>}
    </>
  );
}

interface Props {
  person: FullPerson;
  state: AccountState;
  today: Day;
}

/** All that is known of one person, where it comes from, and what to do. */
export function PersonDetails({ person, state, today }: Props) {
  const isInvited = person.status === 'invited';
  const conflict = sayConflict(person.expiry, today);
  return (
    <>
      {person.standing === 'expired' && (
        <Caution icon={CircleX} kind="danger">
          {sayOver(person)}
        </Caution>
      )}
      {conflict && (
        <Caution icon={TriangleAlert} kind="caution">
          {conflict}
        </Caution>
      )}
      {person.doubtful && (
        <Caution icon={CircleHelp} kind="plain">
          {t('person_name_only_hint')}
        </Caution>
      )}
      <dl className="person-facts">
        <Fact name={t(isInvited ? 'person_fact_lapse' : 'person_fact_end')}>
          <End person={person} today={today} />
        </Fact>
        {!isInvited && <Fact name={t('person_fact_basis')}>{sayBasis(person, today)}</Fact>}
        <Fact name={t(isInvited ? 'person_fact_invited' : 'person_fact_since')}>{saySince(person, today)}</Fact>
        <Fact name={t('person_fact_first')}>{sayMoment(person.firstSeenAt)}</Fact>
        <Fact name={t('person_fact_last')}>{sayMoment(person.lastSeenAt)}</Fact>
        {person.wechatId && (
          <Fact name={t('person_fact_id')}>
            <bdi>{person.wechatId}</bdi>
          </Fact>
        )}
        <Fact name={t('person_fact_accounts')}>
          <PersonAccounts person={person} />
        </Fact>
      </dl>
      {!isInvited && (person.term !== 'long' || person.entry) && <PersonEntry person={person} today={today} />}
      <PersonAdvice person={person} state={state} today={today} />
    </>
  );
}
