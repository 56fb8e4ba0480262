import { useCallback, useSyncExternalStore } from 'react';
import type { ItemState } from '@/lib/deregistration/types.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { type ItemChange, setItem } from '@/lib/store/items.ts';
import { sayProblem } from '../problems.ts';

/** Changes of one item that this window made and that are perhaps not kept yet. */
interface Pending {
  /** The run that they belong to; null as long as it is being made. */
  readonly runId: string | null;
  readonly change: ItemChange;
  /** Of the last of them, milliseconds since 1970. */
  readonly changedAt: number;
}

/** What this window knows before the database says so, and what could not be kept, by item. */
interface Unkept {
  readonly pending: ReadonlyMap<string, Pending>;
  readonly problems: ReadonlyMap<string, string>;
}

const NOTHING: Unkept = { pending: new Map(), problems: new Map() };
/** By account. A few rows an account that is worked on, for as long as the page is open. */
const unkept = new Map<string, Unkept>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(accountId: string, change: (known: Unkept) => Unkept): void {
  unkept.set(accountId, change(unkept.get(accountId) ?? NOTHING));
  for (const listener of listeners) listener();
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** What a person changed of an account's items in this window, as soon as they did. */
export function useUnkept(accountId: string): Unkept {
  return useSyncExternalStore(subscribe, () => unkept.get(accountId) ?? NOTHING);
}

const BLANK: Omit<ItemState, 'itemId' | 'changedAt'> = {
  state: 'todo',
  reason: '',
  note: '',
  assignee: '',
  dueOn: null,
  title: '',
};

/**
 * The states of a run's items as the person sees them: of what is kept and what this window changed, the later.
 * @param runId null: the account has none yet
 */
export function statesOf(
  kept: readonly ItemState[],
  pending: ReadonlyMap<string, Pending>,
  runId: string | null,
): ReadonlyMap<string, ItemState> {
  const states = new Map<string, ItemState>(kept.map((state) => [state.itemId, state]));
  for (const [itemId, { runId: of, change, changedAt }] of pending) {
    const known = states.get(itemId);
    if ((of !== null && of !== runId) || changedAt <= (known?.changedAt ?? 0)) continue;
    states.set(itemId, { ...BLANK, ...known, ...change, itemId, changedAt });
  }
  return states;
}

/**
 * Changes an item; the same function for as long as account and run are the same. Written first: what is drawn must not hold it up.
 * A change that could not be kept is forgotten, so that what is shown goes back to what is true, and says why.
 * @param runId null: the account has no run yet, and the first change starts one
 */
export function useItemChange(accountId: string, runId: string | null): (itemId: string, change: ItemChange) => void {
  return useCallback(
    (itemId, change) => {
      const changedAt = Date.now();
      const write = setItem(database(), { accountId, deregistrationId: runId, itemId }, change, changedAt);
      put(accountId, ({ pending, problems }) => {
        const before = pending.get(itemId);
        const earlier = before?.runId === runId ? before.change : {};
        return {
          pending: new Map(pending).set(itemId, { runId, change: { ...earlier, ...change }, changedAt }),
          problems: without(problems, itemId),
        };
      });
      write.then(
        (made) => {
          if (runId === null) put(accountId, (known) => ({ ...known, pending: settled(known.pending, itemId, made) }));
        },
        (error: unknown) =>
          put(accountId, ({ pending, problems }) => ({
            pending: without(pending, itemId),
            problems: new Map(problems).set(itemId, t('tick_not_kept') + (sayProblem(error) ?? '')),
          })),
      );
    },
    [accountId, runId],
  );
}

/** The run that a change has started is known now. */
function settled(pending: Unkept['pending'], itemId: string, runId: string): Unkept['pending'] {
  const one = pending.get(itemId);
  return one?.runId === null ? new Map(pending).set(itemId, { ...one, runId }) : pending;
}
