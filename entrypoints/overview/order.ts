import { accountName, accountType } from '@/components/words.ts';
import type { Term } from '@/lib/roster/types.ts';
import type { AccountState } from '@/lib/store/sightings.ts';
import type { Day } from '@/lib/time/day.ts';

export const COLUMNS = ['name', 'type', 'long', 'short', 'expiry', 'seen'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Seats of one term that are taken or held; null if no roster has been seen. */
export function takenSeats({ roster }: AccountState, term: Term): number | null {
  return roster?.people.filter((person) => person.term === term).length ?? null;
}

/** The earliest day on which the term of an operator still listed ends, past days too; null if none is known. */
export function firstExpiry({ roster }: AccountState): Day | null {
  return (
    roster?.people.flatMap(({ status, expires }) => (status === 'bound' && expires ? [expires] : [])).sort()[0] ?? null
  );
}

function cellOf(state: AccountState, column: Column): string | number | null {
  switch (column) {
    case 'name':
      return accountName(state.account);
    case 'type':
      return accountType(state.account.type);
    case 'long':
    case 'short':
      return takenSeats(state, column);
    case 'expiry':
      return firstExpiry(state);
    case 'seen':
      return state.account.lastSeenAt;
  }
}

/** Unknown comes last whichever way a column is sorted. */
function compare(a: AccountState, b: AccountState, { column, descending }: Order): number {
  const [x, y] = [cellOf(a, column), cellOf(b, column)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const difference = typeof x === 'number' && typeof y === 'number' ? x - y : `${x}`.localeCompare(`${y}`, 'zh-CN');
  return descending ? -difference : difference;
}

/** Accounts whose name, ID or type holds every word searched for, in the order asked for; alike, the one seen last first. */
export function arrange(states: readonly AccountState[], search: string, order: Order): AccountState[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return states
    .filter(({ account }) => {
      const text = [accountName(account), account.ghid, account.biz, accountType(account.type)].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => compare(a, b, order) || b.account.lastSeenAt - a.account.lastSeenAt);
}
