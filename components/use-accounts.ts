import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database.ts';
import { type AccountState, allStates } from '@/lib/store/states.ts';
import { startOfDay } from '@/lib/time/day.ts';
import { useToday } from './use-today.ts';

/** Every account with all that is known of it today, the account seen last first; live. @returns undefined until they are read */
export function useAccounts(): AccountState[] | undefined {
  const today = useToday();
  return useLiveQuery(() => allStates(database(), startOfDay(today)), [today]);
}

/** How many rows could not be read and were set aside. */
export function useSetAsideCount(): number {
  return useLiveQuery(() => database().setAside.count()) ?? 0;
}
