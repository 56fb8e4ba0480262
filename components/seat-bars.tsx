import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { seatsOf } from '@/lib/platform/lookups.ts';
import type { Roster, Term } from '@/lib/roster/types.ts';
import { OwnMark } from './own-mark.tsx';
import { useRuleBook } from './use-rules.ts';
import './seat-bars.css';

/** More cells than this cannot be told apart: the free ones beyond are not drawn. */
const MOST_CELLS = 64;

/** Seats of one term as a row of small cells: taken, held by an invitation, free. */
function SeatBar({ roster, term, book }: { roster: Roster; term: Term; book: RuleBook }) {
  const { limit, rule } = seatsOf(book, term);
  const people = roster.people.filter((person) => person.term === term);
  const invited = people.filter((person) => person.status === 'invited').length;
  const cells = Array.from({ length: Math.max(Math.min(limit, MOST_CELLS), people.length) }, (_, seat) =>
    seat < people.length - invited ? 'taken' : seat < people.length ? 'invited' : 'free',
  );
  return (
    <div className="seat-bar">
      <dt>{t(term === 'long' ? 'term_long' : 'term_short')}</dt>
      <dd>
        <span className="seat-bar-cells" aria-hidden="true">
          {cells.map((state, seat) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its number
            <i key={seat} className={`seat seat--${state}`} />
          ))}
        </span>
        <span className="seat-bar-count">
          {people.length}/{limit}
        </span>
        <OwnMark rule={rule} />
        {invited > 0 && <span className="visually-hidden">{t('seats_held', invited)}</span>}
      </dd>
    </div>
  );
}

/** Seats of an account, long-term and short-term, invitations shown as the seats that they hold. */
export function SeatBars({ roster }: { roster: Roster }) {
  const book = useRuleBook();
  const invited = roster.people.filter((person) => person.status === 'invited').length;
  const unclear = roster.people.filter((person) => person.term === null).length;
  return (
    <div className="seats">
      <dl className="seat-bars">
        <SeatBar roster={roster} term="long" book={book} />
        <SeatBar roster={roster} term="short" book={book} />
      </dl>
      {invited > 0 && (
        <p className="small seats-note" aria-hidden="true">
          <i className="seat seat--invited" />
          {t('seats_held', invited)}
        </p>
      )}
      {unclear > 0 && <p className="small">{t('seats_unclear', unclear)}</p>}
    </div>
  );
}
