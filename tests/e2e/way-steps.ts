/** What a person does on the way out, for the specs about it: in the panel, in the console, and with the calendar. */
import { expect } from '@playwright/test';
import type { Driver } from './driver/types.ts';

/** Waits until the account is known, whatever page named it. @returns its id in our database */
export async function known(driver: Driver, ghid: string): Promise<string> {
  let id: string | null = null;
  const look = async (): Promise<boolean> => {
    id = await driver.inExtension(readAccount, ghid);
    return id !== null;
  };
  await expect.poll(look, { message: `${ghid} to be known` }).toBe(true);
  return id ?? '';
}

/** Runs in a page of the extension. */
async function readAccount(ghid: string): Promise<string | null> {
  // Never the one to make the database: that is the product's own doing.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'mp-steward')) return null;
  return new Promise((resolve) => {
    const open = indexedDB.open('mp-steward');
    open.onerror = () => resolve(null);
    open.onsuccess = () => {
      const read = open.result.transaction('accounts').objectStore('accounts').index('ghid').get(ghid);
      read.onerror = () => resolve(null);
      read.onsuccess = () => {
        open.result.close();
        resolve(read.result?.id ?? null);
      };
    };
  });
}
