import { expect } from '@playwright/test';
import type { Driver, Mark } from './driver/types.ts';
import type { Sandbox } from './fixtures.ts';

/** What the sandbox's own state says a right set of badges is: read from the server, never from our code. */

interface SandboxPerson {
  nickname: string;
  username: string;
  term: 'long' | 'short';
  expiresAt?: number;
  invitedAt?: number;
}
interface SandboxState {
  now: string;
  account: { ghid: string; operators: SandboxPerson[]; invitations: SandboxPerson[] };
  counters: Record<string, number>;
}

export const stateOf = (sandbox: Sandbox, token: string): Promise<SandboxState> =>
  sandbox.ask<SandboxState>(`/__sandbox/api/state?token=${token}`);

/** A calendar day in Shanghai. */
export const shanghaiDay = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Waits until the background has kept the account with its roster: a page draws what it reads before anybody has kept it.
 * @param inTab whether to wait too until it knows which tab shows the account
 * @returns the account's id in our database
 */
export async function kept(driver: Driver, ghid: string, inTab = false): Promise<string> {
  const look = async (): Promise<boolean> => {
    id = await driver.inExtension(readKept, { ghid, inTab });
    return id !== null;
  };
  let id: string | null = null;
  await expect.poll(look, { message: `${ghid} to be kept` }).toBe(true);
  return id ?? '';
}

/** Runs in a page of the extension. */
async function readKept({ ghid, inTab }: { ghid: string; inTab: boolean }): Promise<string | null> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
  const done = <T>(request: IDBRequest<T>): Promise<T | undefined> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    });
  // Never the one to make the database: that is the product's own doing.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'mp-steward')) return null;
  const db = await done(indexedDB.open('mp-steward'));
  if (!db?.objectStoreNames.contains('sightings')) return null;
  const read = db.transaction(['accounts', 'sightings']);
  const account = await done(read.objectStore('accounts').index('ghid').get(ghid));
  const sightings = (await done(read.objectStore('sightings').getAll())) ?? [];
  db.close();
  const tabs = Object.values(await chrome.storage.session.get(null)) as { accountId?: string }[];
  const hasRoster = sightings.some(({ accountId }: { accountId: string }) => accountId === account?.id);
  const isInTab = !inTab || tabs.some(({ accountId }) => accountId === account?.id);
  return account && hasRoster && isInTab ? account.id : null;
}

export interface ExpectedBadge {
  nickname: string;
  term: string;
  status: string;
  expires: string | null;
}

/** The classic page's data give an invitation a date too: a month from the day it was sent. */
const MONTH = 30 * 86_400_000;

/** @param dates what the page shows of when a short term ends: of operators, of invitations too, or nothing */
export function badgesOf({ account, now }: SandboxState, dates: 'operators' | 'all' | 'none'): ExpectedBadge[] {
  const today = shanghaiDay(Date.parse(now));
  return [
    ...account.operators.map((person) => {
      const expires = dates !== 'none' && person.expiresAt ? shanghaiDay(person.expiresAt) : null;
      const status = expires !== null && expires < today ? 'expired' : 'bound';
      return { nickname: person.nickname, term: person.term, status, expires };
    }),
    ...account.invitations.map((person) => ({
      nickname: person.nickname,
      term: person.term,
      status: 'invited',
      expires: dates === 'all' && person.term === 'short' ? shanghaiDay((person.invitedAt ?? 0) + MONTH) : null,
    })),
  ];
}

/** The same of what is on the page, so that both can be compared as sets. */
export const shown = (mark: Mark): Omit<ExpectedBadge, 'nickname'> => ({
  term: mark.attrs.term ?? '',
  status: mark.attrs.status ?? '',
  expires: mark.attrs.expires ?? null,
});

export const sorted = <T>(list: readonly T[]): string[] => list.map((item) => JSON.stringify(item)).sort();
