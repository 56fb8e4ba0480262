import { useLiveQuery } from 'dexie-react-hooks';
import type { FullPerson } from '@/lib/person-detail.ts';
import { listChanges } from '@/lib/store/changes.ts';
import { database } from '@/lib/store/database.ts';
import { personDetails } from '@/lib/store/people.ts';
import type { ChangeRow } from '@/lib/store/schema.ts';
import { startOfDay } from '@/lib/time/day.ts';
import { useToday } from './use-today.ts';

/** Everybody listed in an account with all that is known of them, live. @returns undefined until they are read */
export function usePeople(accountId: string): FullPerson[] | undefined {
  const today = useToday();
  return useLiveQuery(() => personDetails(database(), accountId, startOfDay(today)), [accountId, today]);
}

/** The last things that happened among the people of an account, live. @returns undefined until they are read */
export function useChanges(accountId: string, most = 50): ChangeRow[] | undefined {
  return useLiveQuery(() => listChanges(database(), accountId, most), [accountId, most]);
}
