import { browser } from 'wxt/browser';
import { roomOf } from './limits.ts';

/** How much is kept and how much room there is, in bytes, and whether the browser may throw it away when the disk is short. */
export interface Room {
  /** null where the browser does not tell. */
  readonly left: number | null;
  readonly isSafe: boolean;
}

/**
 * Asks the browser to keep our data safe from eviction, and how much room there is. Never throws: a browser may refuse to say. Both
 * browsers keep what an extension with `unlimitedStorage` holds until it is removed, also where they answer no to `persist`.
 */
export async function askRoom(): Promise<Room> {
  const storage = globalThis.navigator?.storage;
  const [estimate, isPersistent, isUnlimited] = await Promise.all([
    storage?.estimate?.().catch(() => ({})),
    storage?.persist?.().catch(() => false),
    mayKeepAll().catch(() => false),
  ]);
  return { left: roomOf(estimate ?? {}), isSafe: isPersistent === true || isUnlimited };
}

const mayKeepAll = async (): Promise<boolean> => browser.permissions.contains({ permissions: ['unlimitedStorage'] });
