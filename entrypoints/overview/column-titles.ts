import type { MessageKey } from '@/lib/i18n.ts';
import type { Column } from './order.ts';

/** What the columns of the table are called. */
export const COLUMN_TITLES: Readonly<Record<Column, MessageKey>> = {
  name: 'column_name',
  type: 'column_type',
  long: 'term_long',
  short: 'term_short',
  expiry: 'next_expiry',
  role: 'column_role',
  seen: 'column_seen',
  reminders: 'column_reminders',
};
