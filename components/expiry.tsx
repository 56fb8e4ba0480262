import { CircleX, Clock, ClockAlert } from 'lucide';
import type { ReactNode } from 'react';
import { sayDate, sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Expiry as TermEnd } from '@/lib/roster/types.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { sayEnd } from './person-words.ts';
import './expiry.css';

const SHAPES = { ok: Clock, soon: ClockAlert, over: CircleX };

type Urgency = keyof typeof SHAPES;

/** Words with their urgency in shape and colour. */
export function Urgent({ urgency, children }: { urgency: Urgency; children: ReactNode }) {
  return (
    <span className={`expiry expiry--${urgency}`}>
      <Icon node={SHAPES[urgency]} size={14} />
      <span>{children}</span>
    </span>
  );
}

/** When something ends and how far off that is: by word, by shape and by colour. */
export function Expiry({ day, today }: { day: Day; today: Day }) {
  return (
    <Urgent urgency={urgencyOf(day, today, WARNING_DAYS)}>
      <span className="expiry-part">{sayDate(day, today)}</span> <span className="expiry-dot">· </span>
      <span className="expiry-part">{sayDaysLeft(day, today)}</span>
    </Urgent>
  );
}

/**
 * When a term ends: the same, of a range both ends, and how the day came to be known where the page did not give it. A range that has
 * begun is not over. Nothing where no day is known.
 */
export function TermExpiry({ expiry, today }: { expiry: TermEnd; today: Day }) {
  const end = sayEnd(expiry, today);
  if (!end || !expiry.day) return null;
  const { basis, day, latest } = expiry;
  const urgent = latest && day < today && today <= latest ? today : day;
  return (
    <Urgent urgency={urgencyOf(urgent, today, WARNING_DAYS)}>
      <span className="expiry-part">{end.when}</span> <span className="expiry-dot">· </span>
      <span className="expiry-part">{end.left}</span>
      {(basis === 'manual' || basis === 'estimated') && (
        <span className="tag expiry-basis">{t(`basis_short_${basis}`)}</span>
      )}
    </Urgent>
  );
}
