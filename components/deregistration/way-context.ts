import { createContext, useContext } from 'react';
import type { ItemChange } from '@/lib/store/items.ts';
import type { Way } from './use-deregistration.ts';

/** What only parts that are open need of the way they belong to: rows that are closed are not drawn again when it changes. */
interface WayHand {
  readonly way: Way;
  /** The same function for as long as account and run are. */
  readonly onChange: (itemId: string, change: ItemChange) => void;
}

const Context = createContext<WayHand | null>(null);
export const WayProvider = Context.Provider;

/** @throws Error outside a way */
export function useWay(): WayHand {
  const hand = useContext(Context);
  if (!hand) throw new Error('no way out is shown here');
  return hand;
}
