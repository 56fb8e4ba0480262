import { useEffect, useMemo, useRef } from 'react';
import { t } from '@/lib/i18n.ts';
import { byExpiry } from '@/lib/roster/seats.ts';
import type { AccountState } from '@/lib/store/states.ts';
import type { Day } from '@/lib/time/day.ts';
import { EmptyState, Notice } from './notice.tsx';
import { PersonDetails } from './person-details.tsx';
import { PersonRow } from './person-row.tsx';
import { RosterChanges } from './roster-changes.tsx';
import type { OpenPeople } from './use-open-people.ts';
import { usePeople } from './use-people.ts';
import './roster-list.css';

interface Props {
  state: AccountState;
  today: Day;
  /** Who is open, and to whom to go. */
  opening: OpenPeople;
}

/** The people of an account, those who need attention first, each to be opened; then what changed among them. */
export function RosterList({ state, today, opening }: Props) {
  const { account, roster } = state;
  const details = usePeople(account.id);
  const people = useMemo(() => byExpiry(roster?.people ?? []), [roster]);
  const known = useMemo(() => new Map(details?.map((person) => [person.id, person])), [details]);
  const list = useRef<HTMLUListElement>(null);
  const { goTo, arrive } = opening;
  const isGone = goTo !== null && details !== undefined && !known.has(goTo);
  useEffect(() => {
    if (goTo === null || !known.has(goTo)) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(goTo)}"] > button`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
    arrive();
  }, [goTo, known, arrive]);

  if (!roster) return <EmptyState title={t('roster_unseen')} hint={t('roster_unseen_hint')} />;
  return (
    <>
      {isGone && (
        <div className="roster-gone">
          <Notice kind="note">{t('person_gone')}</Notice>
        </div>
      )}
      {roster.administrator && (
        <p className="administrator">
          <span className="small">{t('administrator')}</span>
          <bdi>{roster.administrator}</bdi>
        </p>
      )}
      {people.length === 0 ? (
        <EmptyState title={t('roster_empty')} hint={t('roster_empty_hint')} />
      ) : (
        <ul className="roster" ref={list}>
          {people.map((person) => {
            const full = known.get(person.id);
            const isOpen = opening.open.has(person.id);
            return (
              <PersonRow
                key={person.id}
                person={person}
                invitation={full?.invitation}
                today={today}
                open={isOpen}
                onToggle={() => opening.toggle(person.id)}
              >
                {isOpen &&
                  (full ? (
                    <PersonDetails person={full} state={state} today={today} />
                  ) : (
                    <p className="small">{t('loading')}</p>
                  ))}
              </PersonRow>
            );
          })}
        </ul>
      )}
      <RosterChanges accountId={account.id} today={today} />
    </>
  );
}
