import { TriangleAlert } from 'lucide';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { invitationLifetime, seatLimits, seatsOf } from '@/lib/platform/lookups.ts';
import { seatAdvice } from '@/lib/roster/advice.ts';
import { lapsesBy } from '@/lib/roster/invitations.ts';
import { countSeats } from '@/lib/roster/seats.ts';
import type { EffectiveRoster, Roster, Term } from '@/lib/roster/types.ts';
import { sayAdvice } from '@/lib/seat-words.ts';
import { type Day, startOfDay } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { OwnMark } from './own-mark.tsx';
import { sayLapse } from './person-words.ts';
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
      </dd>
    </div>
  );
}

/** Seats of an account, long-term and short-term, invitations shown as the seats that they hold; and what to know before inviting. */
export function SeatBars({ roster, today }: { roster: EffectiveRoster; today: Day }) {
  const book = useRuleBook();
  const { people } = roster;
  const invited = people.filter((person) => person.status === 'invited');
  const unclear = people.filter((person) => person.term === null).length;
  const lifetime = invitationLifetime(book);
  const next = invited.flatMap((person) => lapsesBy(person, lifetime) ?? []).sort((a, b) => a.latest - b.latest)[0];
  const until = next && sayLapse({ invitation: next }, Math.max(Date.now(), startOfDay(today)));
  return (
    <div className="seats">
      <dl className="seat-bars">
        <SeatBar roster={roster} term="long" book={book} />
        <SeatBar roster={roster} term="short" book={book} />
      </dl>
      {invited.length > 0 && (
        <p className="small seats-note">
          <i className="seat seat--invited" />
          <span>{[t('seats_held', invited.length), until].filter(Boolean).join(t('clause_comma'))}</span>
        </p>
      )}
      {unclear > 0 && <p className="small">{t('seats_unclear', unclear)}</p>}
      {seatAdvice(countSeats(roster, today), seatLimits(book), people, lifetime, today).map((advice) => (
        <p key={advice.kind} className="seats-advice" data-advice={advice.kind}>
          <Icon node={TriangleAlert} size={14} />
          <span>{sayAdvice(advice, today)}</span>
        </p>
      ))}
    </div>
  );
}
