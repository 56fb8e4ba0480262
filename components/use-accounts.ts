import { useLiveQuery } from 'dexie-react-hooks';
import { listAccounts } from '@/lib/store/accounts.ts';
import { database } from '@/lib/store/database.ts';
import { type AccountState, listStates } from '@/lib/store/sightings.ts';

/** Every account with its roster as last seen, the account seen last first; live. @returns undefined until they are read */
export function useAccounts(): AccountState[] | undefined {
  return useLiveQuery(async () => listStates(database(), await listAccounts(database())));
}

/** How many rows could not be read and were set aside. */
export function useSetAsideCount(): number {
  return useLiveQuery(() => database().setAside.count()) ?? 0;
}
