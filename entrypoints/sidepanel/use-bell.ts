import { useState } from 'react';
import type { ReminderRow } from '@/lib/store/schema.ts';

/** The panel's reminders: those it shows, and how many came since. */
interface Bell {
  readonly open: boolean;
  readonly shown: readonly ReminderRow[];
  /** How many are not shown yet. */
  readonly fresh: number;
  press(): void;
}

/**
 * Shows what stands when the panel is opened. What comes later only rings: a list that grew by itself would push down what the person
 * is about to press, and a day that they enter may well be what it grows by.
 * @param reminders those that stand; undefined until they are read
 */
export function useBell(reminders: readonly ReminderRow[] | undefined): Bell {
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const ids = new Set(reminders?.map(({ id }) => id));
  if (reminders && seen === null) {
    setSeen(ids);
    setOpen(reminders.length > 0);
  }
  const shown = (open && reminders?.filter(({ id }) => seen?.has(id))) || [];
  const fresh = open ? ids.size - shown.length : ids.size;
  return {
    open,
    shown,
    fresh,
    press() {
      setSeen(ids);
      setOpen(!open || fresh > 0);
    },
  };
}
