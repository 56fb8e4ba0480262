import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide';
import { Avatar } from '@/components/avatar.tsx';
import { Expiry } from '@/components/expiry.tsx';
import { Icon } from '@/components/icon.tsx';
import { OwnMark } from '@/components/own-mark.tsx';
import { useRuleBook } from '@/components/use-rules.ts';
import { accountName, accountType, sayMoment } from '@/components/words.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { seatsOf } from '@/lib/platform/lookups.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import type { Term } from '@/lib/roster/types.ts';
import type { AccountState } from '@/lib/store/sightings.ts';
import type { Day } from '@/lib/time/day.ts';
import { COLUMNS, type Column, firstExpiry, type Order, takenSeats } from './order.ts';

const TITLES: Record<Column, MessageKey> = {
  name: 'column_name',
  type: 'column_type',
  long: 'term_long',
  short: 'term_short',
  expiry: 'next_expiry',
  seen: 'column_seen',
};

interface Props {
  states: readonly AccountState[];
  order: Order;
  onOrder: (order: Order) => void;
  shown: string | null;
  onShow: (accountId: string) => void;
  today: Day;
}

/** Every account on one line each; a heading sorts, a name opens. */
export function AccountTable({ states, order, onOrder, shown, onShow, today }: Props) {
  const book = useRuleBook();
  return (
    <table className="accounts">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Heading key={column} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <Row
            key={state.account.id}
            state={state}
            shown={state.account.id === shown}
            onShow={() => onShow(state.account.id)}
            today={today}
            book={book}
          />
        ))}
      </tbody>
    </table>
  );
}

function Heading({ column, order, onOrder }: Pick<Props, 'order' | 'onOrder'> & { column: Column }) {
  const sorted = order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined;
  const shape = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[sorted ?? 'none'];
  return (
    <th scope="col" aria-sort={sorted}>
      <button
        type="button"
        onClick={() => onOrder({ column, descending: sorted ? !order.descending : column === 'seen' })}
      >
        {t(TITLES[column])}
        <Icon node={shape} size={12} />
      </button>
    </th>
  );
}

function Row({
  state,
  shown,
  onShow,
  today,
  book,
}: Pick<Props, 'today'> & { state: AccountState; shown: boolean; onShow: () => void; book: RuleBook }) {
  const { account } = state;
  const name = accountName(account);
  return (
    // The whole line opens for a mouse, but for links in it; for everybody else the name is a button.
    <tr
      aria-current={shown || undefined}
      onClick={(event) => {
        if (!(event.target instanceof Element && event.target.closest('a'))) onShow();
      }}
    >
      <td data-column="name">
        <button
          type="button"
          className="accounts-name"
          title={name}
          onClick={(event) => {
            event.stopPropagation();
            onShow();
          }}
        >
          <Avatar id={account.id} name={name} small />
          <bdi>{name}</bdi>
        </button>
      </td>
      <td data-label={t('column_type')}>{accountType(account.type) ?? <Unknown />}</td>
      <td data-label={t('term_long')}>
        <Seats state={state} term="long" book={book} />
      </td>
      <td data-label={t('term_short')}>
        <Seats state={state} term="short" book={book} />
      </td>
      <td data-label={t('next_expiry')}>
        <NextExpiry state={state} today={today} />
      </td>
      <td data-label={t('column_seen')} className="small">
        {sayMoment(account.lastSeenAt)}
      </td>
    </tr>
  );
}

function Unknown() {
  return <span className="small">{t('unknown')}</span>;
}

function Seats({ state, term, book }: { state: AccountState; term: Term; book: RuleBook }) {
  const taken = takenSeats(state, term);
  if (taken === null) return <Unknown />;
  const { limit, rule } = seatsOf(book, term);
  return (
    <span className="accounts-seats">
      <svg className="accounts-bar" width={48} height={6} aria-hidden="true">
        <rect className="accounts-bar-all" width={48} height={6} rx={2} />
        <rect
          className="accounts-bar-taken"
          width={limit > 0 ? 48 * Math.min(1, taken / limit) : 0}
          height={6}
          rx={2}
        />
      </svg>
      {taken}/{limit}
      <OwnMark rule={rule} brief />
    </span>
  );
}

function NextExpiry({ state, today }: { state: AccountState; today: Day }) {
  const day = firstExpiry(state);
  if (day) return <Expiry day={day} today={today} />;
  const { undated } = countSeats(state.roster, today);
  if (undated > 0) return <span className="small">{t('expiry_undated', undated)}</span>;
  return state.roster ? <span className="small">{t('next_expiry_none')}</span> : <Unknown />;
}
