import { CircleX, Clock, ClockAlert } from 'lucide';
import type { ReactNode } from 'react';
import { sayDate, sayDaysLeft, urgencyOf } from '@/lib/expiry-words.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
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
export function Expiry({ day, today, note = '' }: { day: Day; today: Day; note?: string }) {
  return (
    <Urgent urgency={urgencyOf(day, today, WARNING_DAYS)}>
      <span className="expiry-part">{sayDate(day, today)}</span> <span className="expiry-dot">· </span>
      <span className="expiry-part">{sayDaysLeft(day, today)}</span>
      {note}
    </Urgent>
  );
}
