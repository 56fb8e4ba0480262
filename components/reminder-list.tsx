import { Bell, Check } from 'lucide';
import { useId, useState } from 'react';
import { urgencyOf } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { sayReminder } from '@/lib/reminders/words.ts';
import { WARNING_DAYS } from '@/lib/roster/seats.ts';
import { database } from '@/lib/store/database.ts';
import { dismissAll, dismissReminder } from '@/lib/store/reminders.ts';
import type { ReminderRow } from '@/lib/store/schema.ts';
import { type Day, dayOf } from '@/lib/time/day.ts';
import { Urgent } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { useWrite } from './use-write.ts';
import './reminder-list.css';

interface Props {
  /** Those that stand, the nearest end first. */
  reminders: readonly ReminderRow[];
  /** How an account is called; null where it need not be said. */
  nameOf: (accountId: string) => string | null;
  /** Shows the account, and of it somebody, if the reminder is about anybody. */
  onOpen: (accountId: string, personId: string | null) => void;
  today: Day;
  /** How many are shown before the person asks for the others. */
  first?: number;
}

/** What there is to remember now, what was missed apart from the rest; each leads to whom it is about. Nothing where there is nothing. */
export function ReminderList({ reminders, nameOf, onOpen, today, first = 2 }: Props) {
  const [all, setAll] = useState(false);
  const { problem, write } = useWrite();
  const id = useId();
  if (reminders.length === 0) return null;
  const shown = all ? reminders : reminders.slice(0, first);
  const list = (rows: readonly ReminderRow[]) => (
    <ul>
      {rows.map((row) => (
        <Reminder
          key={row.id}
          row={row}
          account={nameOf(row.accountId)}
          today={today}
          onOpen={() => onOpen(row.accountId, personOf(row))}
          onDismiss={() => write(dismissReminder(database(), row.id))}
        />
      ))}
    </ul>
  );
  const missed = shown.filter((row) => row.missed);
  return (
    <section className="card reminders" aria-labelledby={id}>
      <div className="reminders-head">
        <Icon node={Bell} size={14} />
        <h2 id={id}>
          {t('reminders_title')} {reminders.length}
        </h2>
        {reminders.length > 1 && (
          <button
            type="button"
            className="text-button"
            data-does="dismiss-all"
            onClick={() => write(dismissAll(database()))}
          >
            {t('reminders_dismiss_all')}
          </button>
        )}
      </div>
      {list(shown.filter((row) => !row.missed))}
      {missed.length > 0 && (
        <>
          <p className="small reminders-missed">{t('reminders_missed')}</p>
          {list(missed)}
        </>
      )}
      {reminders.length > first && (
        <button type="button" className="text-button reminders-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('reminders_fewer') : t('reminders_more', reminders.length - first)}
        </button>
      )}
      {problem && (
        <p className="reminders-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** Whom a reminder is about, by their id; null where it is about the person themselves, or the account. */
function personOf({ kind, key }: ReminderRow): string | null {
  return kind === 'operator-expiry' || kind === 'invitation-lapse' ? key : null;
}

interface ReminderProps {
  row: ReminderRow;
  account: string | null;
  today: Day;
  onOpen: () => void;
  onDismiss: () => void;
}

function Reminder({ row, account, today, onOpen, onDismiss }: ReminderProps) {
  const words = sayReminder(row, Date.now());
  const due = typeof row.due === 'number' ? dayOf(row.due) : row.due;
  return (
    <li className="reminder" data-reminder={row.kind} data-id={row.id} data-missed={row.missed || undefined}>
      <button type="button" className="reminder-open" data-does="open-reminder" onClick={onOpen}>
        <Urgent urgency={urgencyOf(due, today, WARNING_DAYS)}>{words}</Urgent>
        {account && (
          <span className="small reminder-account">
            <bdi>{account}</bdi>
          </span>
        )}
      </button>
      <button
        type="button"
        className="reminder-dismiss"
        data-does="dismiss"
        aria-label={t('reminders_dismiss_of', words)}
        title={t('reminders_dismiss')}
        onClick={onDismiss}
      >
        <Icon node={Check} />
      </button>
    </li>
  );
}
