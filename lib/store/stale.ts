import { browser } from 'wxt/browser';

/** How long, in milliseconds, the worker leaves a mirror to the window that changed what it shows. */
const PATIENCE = 2000;

/**
 * Says that a mirror in `storage.local` may soon be behind what is kept. Who writes the mirror sets the key to null; where the window
 * is closed in between, the worker does it ({@link watchStale}).
 */
export async function noteStale(key: string): Promise<void> {
  await browser.storage.local.set({ [key]: crypto.randomUUID() });
}

/** Called by the worker: writes the mirror where whoever changed what it shows did not come to it. */
export function watchStale(key: string, mirror: () => Promise<void>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes[key]?.newValue) return;
    setTimeout(async () => {
      if ((await browser.storage.local.get(key))[key]) await mirror();
    }, PATIENCE);
  });
}
