import { browser } from 'wxt/browser';
import type { PageId } from '@/lib/console/pages.ts';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';
import { needsDeepReaders } from '@/lib/console/readers/index.ts';
import type { Feature } from './feature.ts';

/** What a few pages need beyond what every page has: the deep readers, and the features that draw what those read. */
export interface OnDemand {
  readonly readers: DeepReaders;
  readonly features: readonly Feature[];
}

/** Where the second bundle leaves itself: in the global object of the extension's own world, which no page sees. */
const KEY = Symbol.for('mp-steward:on-demand');
const world = globalThis as { [KEY]?: OnDemand };

/** Called by the second bundle when it is run. */
export function leaveOnDemand(bundle: OnDemand): void {
  world[KEY] = bundle;
}

/**
 * Imports the second bundle where the page needs it.
 * @returns null if it does not, or if it cannot be had: the page then counts as not recognised, and the rest goes on
 */
export async function importOnDemand(page: PageId): Promise<OnDemand | null> {
  if (!needsDeepReaders(page) && page !== 'transfer' && page !== 'bind-administrator') return null;
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL('/on-demand.js'));
  } catch (error) {
    console.warn('MP Steward: a part that this page needs could not be loaded', error);
  }
  return world[KEY] ?? null;
}
