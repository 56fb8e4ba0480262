import { Bell as BellShape } from 'lucide';
import type { ComponentProps } from 'react';
import { t } from '@/lib/i18n.ts';
import { Icon } from './icon.tsx';
import { ReminderList } from './reminder-list.tsx';
import type { Bell } from './use-bell.ts';
import './reminder-bell.css';

/** The id of the element that holds the reminders. */
const REMINDERS = 'reminders';

/** How many reminders stand; a press shows them, or puts the list away. Filled as long as some are not shown yet. */
export function ReminderBell({ bell }: { bell: Bell }) {
  const words = bell.count > 0 ? t('reminders_count', bell.count) : t('reminders_none');
  return (
    <button
      type="button"
      className="card bell"
      data-does="reminders"
      aria-label={words}
      title={words}
      aria-expanded={bell.open}
      aria-controls={REMINDERS}
      data-fresh={bell.fresh > 0 || undefined}
      onClick={bell.press}
    >
      <Icon node={BellShape} size={14} />
      {bell.count > 0 && bell.count}
    </button>
  );
}

type BellListProps = { bell: Bell } & Omit<ComponentProps<typeof ReminderList>, 'reminders'>;

/** What the bell shows while it is open. */
export function BellList({ bell, ...list }: BellListProps) {
  return (
    <div id={REMINDERS} hidden={!bell.open}>
      {bell.shown.length > 0 ? (
        <ReminderList reminders={bell.shown} {...list} />
      ) : (
        <p className="card small bell-quiet">
          {bell.fresh > 0 ? t('reminders_fresh', bell.fresh) : t('reminders_none')}
        </p>
      )}
    </div>
  );
}
