import { useState } from 'react';
import type { ReminderRow } from '@/lib/store/schema.ts';

/** The reminders of a page: those it shows, and how many came since. */
export interface Bell {
  /** How many stand. */
  readonly count: number;
  readonly open: boolean;
  readonly shown: readonly ReminderRow[];
  /** How many are not shown yet. */
  readonly fresh: number;
  press(): void;
}

/**
 * Shows what stands when the page is opened. What comes later only rings: a list that grew by itself would push down what the person
 * is about to press, and a day that they enter may well be what it grows by.
 * @param reminders those that stand; undefined until they are read
 * @param first whether they are shown at first; not where the person came for something else
 */
export function useBell(reminders: readonly ReminderRow[] | undefined, first = true): Bell {
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const ids = new Set(reminders?.map(({ id }) => id));
  if (reminders && seen === null) {
    setSeen(ids);
    setOpen(first && reminders.length > 0);
  }
  const shown = (open && reminders?.filter(({ id }) => seen?.has(id))) || [];
  const fresh = open ? ids.size - shown.length : ids.size;
  return {
    count: ids.size,
    open,
    shown,
    fresh,
    press() {
      setSeen(ids);
      setOpen(!open || fresh > 0);
    },
  };
}
