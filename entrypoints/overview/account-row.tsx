import { Bell, CircleHelp, Search } from 'lucide';
import type { ReactNode } from 'react';
import { Expiry, TermExpiry } from '@/components/expiry.tsx';
import { Icon } from '@/components/icon.tsx';
import { personName } from '@/components/person-words.ts';
import { ROLE_ICONS, roleName } from '@/components/role-words.ts';
import { sayMoment } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { type Day, dayOf, daysBetween } from '@/lib/time/day.ts';
import { AccountMark } from './account-mark.tsx';
import { COLUMN_TITLES } from './column-titles.ts';
import { peopleFound } from './filters.ts';
import { type AccountLine, isNear } from './line.ts';
import type { Column } from './order.ts';
import { SeatCells } from './seat-cells.tsx';

interface Props {
  line: AccountLine;
  /** Its number in the list, from 0. */
  index: number;
  shown: boolean;
  /** Whether the Tab key comes to this line. */
  active: boolean;
  /** The words of the search, which may have found the account by one of its people. */
  words: readonly string[];
  today: Day;
  onShow: () => void;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** One account on one line. The whole line opens for a mouse; for everybody else the name is a button. */
export function AccountRow({ line, index, shown, active, words, today, onShow, measure }: Props) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-account={line.id}
      aria-rowindex={index + 2}
      aria-current={shown || undefined}
      onClick={onShow}
    >
      <td data-column="name">
        <button type="button" className="accounts-name" title={line.name} tabIndex={active ? 0 : -1}>
          <AccountMark line={line} />
        </button>
        <Found people={peopleFound(line, words)} />
      </td>
      <Cell column="type">{line.type ?? <Unknown />}</Cell>
      <Cell column="long">{line.seats ? <SeatCells seats={line.seats.long} /> : <Unknown />}</Cell>
      <Cell column="short">{line.seats ? <SeatCells seats={line.seats.short} /> : <Unknown />}</Cell>
      <Cell column="expiry">
        <NextEnd line={line} today={today} />
      </Cell>
      <Cell column="role">
        <RoleView line={line} today={today} />
      </Cell>
      <Cell column="seen">
        <Seen line={line} today={today} />
      </Cell>
      <Cell column="reminders">
        <Reminders count={line.reminders} />
      </Cell>
    </tr>
  );
}

/** Where there is no room for columns, each says what it is. */
function Cell({ column, children }: { column: Column; children: ReactNode }) {
  return (
    <td data-column={column} data-label={t(COLUMN_TITLES[column])}>
      {children}
    </td>
  );
}

function Reminders({ count }: { count: number }) {
  if (count === 0) return <span className="small">{t('next_expiry_none')}</span>;
  return (
    <span className="accounts-reminders">
      <Icon node={Bell} size={14} />
      {count}
    </span>
  );
}

function Unknown() {
  return <span className="small">{t('unknown')}</span>;
}

function Found({ people }: { people: readonly string[] }) {
  const [first] = people;
  if (first === undefined) return null;
  return (
    <p className="small accounts-found">
      <Icon node={Search} size={12} />
      <bdi>{people.length > 1 ? t('and_others', first, people.length) : first}</bdi>
    </p>
  );
}

function NextEnd({ line: { ends, people, undated }, today }: { line: AccountLine; today: Day }) {
  const next = ends[0]?.person;
  if (next) {
    const near = ends.filter(({ day }) => isNear(day, today)).length;
    const name = personName(next);
    return (
      <>
        <TermExpiry expiry={next.expiry} today={today} />
        <p className="small accounts-who">
          <bdi>{near > 1 ? t('and_others', name, near) : name}</bdi>
        </p>
      </>
    );
  }
  if (undated > 0)
    return (
      <span className="expiry">
        <Icon node={CircleHelp} size={14} />
        {t('expiry_undated', undated)}
      </span>
    );
  return people ? <span className="small">{t('next_expiry_none')}</span> : <Unknown />;
}

function RoleView({ line: { state, ownEnd }, today }: { line: AccountLine; today: Day }) {
  const { role } = state.marks;
  if (!role) return <span className="small">{t('role_untold')}</span>;
  return (
    <>
      <span className="accounts-role">
        <Icon node={ROLE_ICONS[role]} size={14} />
        {roleName(role)}
      </span>
      {ownEnd && <Expiry day={ownEnd.day} today={today} />}
    </>
  );
}

/** When the roster was seen last, and what to do where that is long ago. */
function Seen({ line: { state }, today }: { line: AccountLine; today: Day }): ReactNode {
  if (state.rosterSeenAt === null)
    return (
      <>
        <span>{t('roster_unseen')}</span>
        <p className="small">{t('seen_open_first')}</p>
      </>
    );
  const days = daysBetween(dayOf(state.rosterSeenAt), today);
  if (days < 2) return <span>{sayMoment(state.rosterSeenAt)}</span>;
  return (
    <>
      <span title={sayMoment(state.rosterSeenAt)}>{t('seen_days_ago', days)}</span>
      {days > WARNING_DAYS && <p className="small">{t('seen_open_again')}</p>}
    </>
  );
}
