import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { listTicks, setTick } from '@/lib/store/ticks.ts';
import { sayProblem } from './problems.ts';

export interface Ticks {
  /** When each ticked item was ticked, milliseconds since 1970. */
  readonly doneAt: ReadonlyMap<string, number>;
  /** Why the last change of an item was not kept. */
  readonly problems: ReadonlyMap<string, string>;
  /** The same function for as long as the account is. */
  readonly tick: (itemId: string, done: boolean) => void;
}

interface Change {
  readonly done: boolean;
  readonly changedAt: number;
}

/**
 * The ticks of one account, live across windows. A box follows the hand at once; of that and what is kept, the later change
 * is shown. A change that could not be kept is forgotten, so the box goes back to what is true.
 * @returns undefined until they are read
 */
export function useTicks(accountId: string): Ticks | undefined {
  const rows = useLiveQuery(() => listTicks(database(), accountId), [accountId]);
  const [mine, setMine] = useState<ReadonlyMap<string, Change>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const tick = useCallback(
    (itemId: string, done: boolean): void => {
      const changedAt = Date.now();
      // Written first: what is drawn must not hold it up.
      setTick(database(), accountId, itemId, done, changedAt).catch((error: unknown) => {
        setMine((known) => without(known, itemId));
        setProblems((known) => new Map(known).set(itemId, t('tick_not_kept') + (sayProblem(error) ?? '')));
      });
      setMine((known) => new Map(known).set(itemId, { done, changedAt }));
      setProblems((known) => (known.has(itemId) ? without(known, itemId) : known));
    },
    [accountId],
  );
  if (!rows) return undefined;

  const shown = new Map<string, Change>(rows.map((row) => [row.itemId, row]));
  for (const [itemId, change] of mine) {
    if (change.changedAt > (shown.get(itemId)?.changedAt ?? 0)) shown.set(itemId, change);
  }
  return {
    doneAt: new Map([...shown].flatMap(([itemId, { done, changedAt }]) => (done ? [[itemId, changedAt]] : []))),
    problems,
    tick,
  };
}

function without<V>(map: ReadonlyMap<string, V>, key: string): Map<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
