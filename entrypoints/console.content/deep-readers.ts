import { browser } from 'wxt/browser';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';
import { DEEP_READERS_KEY } from '@/lib/console/readers/deep-key.ts';

/**
 * Imports the readers that only some pages need.
 * @returns null if they cannot be had: the page then counts as not recognised, and the rest goes on
 */
export async function importDeepReaders(): Promise<DeepReaders | null> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL('/deep-readers.js'));
    return ((globalThis as Record<symbol, unknown>)[DEEP_READERS_KEY] as DeepReaders | undefined) ?? null;
  } catch (error) {
    console.warn('MP Steward: the readers of this page could not be loaded', error);
    return null;
  }
}
