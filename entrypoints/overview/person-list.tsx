import { CircleHelp, Infinity as InfinityIcon, Mail, TriangleAlert } from 'lucide';
import { Fragment } from 'react';
import { TermExpiry } from '@/components/expiry.tsx';
import { Icon } from '@/components/icon.tsx';
import { OwnMark } from '@/components/own-mark.tsx';
import { useWindowRows } from '@/components/use-window-rows.ts';
import { t } from '@/lib/i18n.ts';
import type { EffectiveRule } from '@/lib/platform/book.ts';
import type { Day } from '@/lib/time/day.ts';
import { AccountMark } from './account-mark.tsx';
import type { PersonLine, SeatLine } from './person-lines.ts';

/** About the height of a person with one seat, in CSS pixels. */
const PERSON_HEIGHT = 64;

/** How many accounts one person may hold, and the rule that says so. */
interface Held {
  readonly limit: number;
  readonly rule: EffectiveRule | undefined;
}

interface Props {
  people: readonly PersonLine[];
  held: Held;
  onShow: (accountId: string, personId: string) => void;
  today: Day;
}

/** Everybody, with the accounts that they are in; an account opens, at that person. */
export function PersonList({ people, held, onShow, today }: Props) {
  const { list, rows, rest, measure } = useWindowRows<HTMLUListElement, HTMLLIElement>({
    count: people.length,
    estimate: PERSON_HEIGHT,
    keyOf: (index) => people[index]?.key ?? `${index}`,
  });
  return (
    <ul className="people" ref={list}>
      {rows.map(({ index, gap }) => {
        const person = people[index];
        return (
          person && (
            <Fragment key={person.key}>
              {gap > 0 && <li className="people-gap" aria-hidden="true" style={{ height: gap }} />}
              <li
                ref={measure}
                className="across"
                data-index={index}
                data-person={person.name}
                aria-posinset={index + 1}
                aria-setsize={people.length}
              >
                <Who person={person} held={held} />
                <ul className="across-seats">
                  {person.seats.map((seat) => (
                    <Seat key={`${seat.line.id} ${seat.person.id}`} seat={seat} onShow={onShow} today={today} />
                  ))}
                </ul>
              </li>
            </Fragment>
          )
        );
      })}
      {rest > 0 && <li className="people-gap" aria-hidden="true" style={{ height: rest }} />}
    </ul>
  );
}

function Who({ person, held }: { person: PersonLine; held: Held }) {
  return (
    <div className="across-who">
      <p className="across-name" title={person.name}>
        <bdi>{person.name || t('person_unnamed')}</bdi>
      </p>
      {person.wechatId && (
        <p className="small across-id">
          <bdi>{person.wechatId}</bdi>
        </p>
      )}
      <p className={person.isFull ? 'across-count across-count--full' : 'across-count'}>
        {person.isFull && <Icon node={TriangleAlert} size={14} />}
        <span>
          {t('person_accounts', person.accounts, held.limit)}
          {person.isFull && ` · ${t('person_full')}`}
        </span>
        <OwnMark rule={held.rule} brief />
      </p>
      {person.doubtful && (
        <p className="small across-doubt" title={t('person_doubtful_hint')}>
          <Icon node={CircleHelp} size={12} />
          {t('person_doubtful')}
        </p>
      )}
    </div>
  );
}

function Seat({ seat: { line, person }, onShow, today }: { seat: SeatLine } & Pick<Props, 'onShow' | 'today'>) {
  return (
    <li className="across-seat">
      <button type="button" className="across-account" title={line.name} onClick={() => onShow(line.id, person.id)}>
        <AccountMark line={line} small />
      </button>
      <span className="tag">
        {t(person.term === null ? 'term_unknown' : person.term === 'long' ? 'term_long' : 'term_short')}
      </span>
      <SeatEnd person={person} today={today} />
    </li>
  );
}

/** When a seat's term ends, or why that cannot be said. */
function SeatEnd({ person, today }: { person: SeatLine['person']; today: Day }) {
  if (person.status === 'bound' && person.expires) return <TermExpiry expiry={person.expiry} today={today} />;
  const [shape, words] =
    person.status === 'invited'
      ? ([Mail, 'status_invited'] as const)
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
