import { t } from '@/lib/i18n.ts';
import { seatLimits } from '@/lib/platform/lookups.ts';
import type { Roster, Term } from '@/lib/roster/types.ts';
import './seat-bars.css';

/** Seats of one term as a row of small cells: taken, held by an invitation, free. */
function SeatBar({ roster, term, limit }: { roster: Roster; term: Term; limit: number }) {
  const people = roster.people.filter((person) => person.term === term);
  const invited = people.filter((person) => person.status === 'invited').length;
  const cells = Array.from({ length: Math.max(limit, people.length) }, (_, seat) =>
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
        {invited > 0 && <span className="visually-hidden">{t('seats_held', invited)}</span>}
      </dd>
    </div>
  );
}

/** Seats of an account, long-term and short-term, invitations shown as the seats that they hold. */
export function SeatBars({ roster }: { roster: Roster }) {
  const limits = seatLimits();
  const invited = roster.people.filter((person) => person.status === 'invited').length;
  const unclear = roster.people.filter((person) => person.term === null).length;
  return (
    <div className="seats">
      <dl className="seat-bars">
        <SeatBar roster={roster} term="long" limit={limits.long} />
        <SeatBar roster={roster} term="short" limit={limits.short} />
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
