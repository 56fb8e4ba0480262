import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database.ts';
import { type AccountState, accountState, allStates, type MarkedAccount, markedAccounts } from '@/lib/store/states.ts';
import { startOfDay } from '@/lib/time/day.ts';
import { useToday } from './use-today.ts';

/** Every account with all that is known of it today, the account seen last first; live. @returns undefined until they are read */
export function useAccounts(): AccountState[] | undefined {
  const today = useToday();
  return useLiveQuery(() => allStates(database(), startOfDay(today)), [today]);
}

/** Every account as a list names it, the account seen last first; live. @returns undefined until they are read */
export function useAccountList(): MarkedAccount[] | undefined {
  return useLiveQuery(() => markedAccounts(database()));
}

/** One account with all that is known of it today, live. @returns undefined until it is read, or where there is no such account */
export function useAccount(accountId: string | undefined): AccountState | undefined {
  const today = useToday();
  const state = useLiveQuery(
    () => (accountId === undefined ? null : accountState(database(), accountId, startOfDay(today))),
    [accountId, today],
  );
  // What was read last may still be another account.
  return state?.account.id === accountId ? (state ?? undefined) : undefined;
}

/** How many rows could not be read and were set aside. */
export function useSetAsideCount(): number {
  return useLiveQuery(() => database().setAside.count()) ?? 0;
}
