import { JOURNAL_GROUPS, type JournalGroup } from '@/lib/journal/kinds.ts';
import { addDays, type Day, isDay, startOfDay } from '@/lib/time/day.ts';
import type { JournalLine } from './line.ts';

/** What of the journal is looked at. */
export interface Filter {
  /** An account's id; `''`: what is about none; null: all. */
  readonly account: string | null;
  /** `group:guards`, `kind:guard-passed`, `action:deregister`; null: everything. */
  readonly what: string | null;
  /** The first and the last day, in Shanghai. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export const NO_FILTER: Filter = { account: null, what: null, from: null, to: null };

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some((part) => part !== null);

/** What an address asks for; what it says wrongly is left out. */
export function readFilter(params: URLSearchParams): Filter {
  const day = (name: string): Day | null => {
    const text = params.get(name);
    return isDay(text) ? text : null;
  };
  return { account: params.get('account'), what: params.get('what'), from: day('from'), to: day('to') };
}

/** The same as an address says it. */
export function writeFilter(filter: Filter): string {
  const said = Object.entries(filter).filter((part): part is [string, string] => part[1] !== null);
  return new URLSearchParams(said).toString();
}

/** The lines that fit, in their order. */
export function narrowed(lines: readonly JournalLine[], { account, what, from, to }: Filter): readonly JournalLine[] {
  const [sort = '', name = ''] = what?.split(/:(.*)/s, 2) ?? [];
  const kinds: readonly string[] = sort === 'group' ? (JOURNAL_GROUPS[name as JournalGroup] ?? []) : [name];
  const guards: readonly string[] = JOURNAL_GROUPS.guards;
  const [start, end] = [from ? startOfDay(from) : -Infinity, to ? startOfDay(addDays(to, 1)) : Infinity];
  return lines.filter(({ entry: { at, kind, subject, accountId }, account: whose }) => {
    if (at < start || at >= end) return false;
    if (account !== null && (account === '' ? accountId !== null : whose?.id !== account)) return false;
    if (what === null) return true;
    return sort === 'action' ? guards.includes(kind) && subject === name : kinds.includes(kind);
  });
}
