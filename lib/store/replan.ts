import { browser } from 'wxt/browser';
import { REPLAN } from '../account-marks.ts';

/**
 * Wakes the worker to look at the reminders anew: our own pages write to the database themselves, and a worker that sleeps hears
 * of changes in storage, not of those in a database. Should it be lost, the worker looks at its next start, and at midnight.
 */
export async function askReplan(): Promise<void> {
  await browser.storage.local.set({ [REPLAN]: crypto.randomUUID() });
}
