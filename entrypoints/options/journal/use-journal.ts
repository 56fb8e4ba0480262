import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { database } from '@/lib/store/database.ts';
import { journalAfter } from '@/lib/store/journal.ts';
import type { JournalEntry } from '@/lib/store/schema.ts';

/**
 * Every entry of the journal, in order; live. Because entries are only ever added, what has been read is not read again.
 * @returns undefined until they are read
 */
export function useJournal(): readonly JournalEntry[] | undefined {
  const [entries, setEntries] = useState<readonly JournalEntry[]>();
  useEffect(() => {
    let known: readonly JournalEntry[] = [];
    const reading = liveQuery(() => journalAfter(database(), known.at(-1)?.seq ?? 0)).subscribe({
      next: (fresh) => {
        // Two readings may have been under way at once, and both have found the same.
        const last = known.at(-1)?.seq ?? 0;
        known = [...known, ...fresh.filter(({ seq }) => seq > last)];
        setEntries(known);
      },
      error: (error: unknown) =>
        setEntries(() => {
          throw error;
        }),
    });
    return () => reading.unsubscribe();
  }, []);
  return entries;
}
