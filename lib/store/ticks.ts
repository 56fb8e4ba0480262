import type { StewardDatabase } from './database.ts';
import { openDeregistration } from './deregistrations.ts';
import { listItems, setItem } from './items.ts';

/** Ticks or unticks one item in the open run of an account, which is begun if there is none. */
export async function setTick(
  db: StewardDatabase,
  accountId: string,
  itemId: string,
  done: boolean,
  now: number = Date.now(),
): Promise<void> {
  await setItem(db, { accountId, deregistrationId: null, itemId }, { state: done ? 'done' : 'todo' }, now);
}

/** Every item that something was done with in the open run of an account. */
export async function listTicks(
  db: StewardDatabase,
  accountId: string,
): Promise<{ itemId: string; done: boolean; changedAt: number }[]> {
  const run = await openDeregistration(db, accountId);
  const items = run ? await listItems(db, run.id) : [];
  return items.map(({ itemId, state, changedAt }) => ({ itemId, done: state === 'done', changedAt }));
}
