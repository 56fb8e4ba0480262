import type { Mark } from './driver/types.ts';
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
