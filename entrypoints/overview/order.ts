import type { Role } from '@/lib/account-marks.ts';
import type { AccountLine } from './line.ts';

export const COLUMNS = ['name', 'type', 'long', 'short', 'expiry', 'role', 'seen', 'reminders'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The first to end comes first: that is what a person opens this page for. */
export const FIRST_ORDER: Order = { column: 'expiry', descending: false };

/** Counts begin with the most, everything else with the first. */
const MOST_FIRST: ReadonlySet<Column> = new Set(['long', 'short', 'reminders']);

/** The order after a press on a heading: that column, or, if it was that already, the other way round. */
export function pressed(order: Order, column: Column): Order {
  return { column, descending: order.column === column ? !order.descending : MOST_FIRST.has(column) };
}

const ROLE_RANK: Readonly<Record<Role, number>> = { administrator: 0, long: 1, short: 2, unsure: 3 };

function cellOf(line: AccountLine, column: Column): string | number | null {
  const { name, type, seats, ends, state, reminders } = line;
  switch (column) {
    case 'name':
      return name;
    case 'type':
      return type;
    case 'long':
    case 'short':
      return seats?.[column].taken ?? null;
    case 'expiry':
      return ends[0]?.day ?? null;
    case 'role':
      return state.marks.role && ROLE_RANK[state.marks.role];
    case 'seen':
      return state.rosterSeenAt;
    case 'reminders':
      return reminders;
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Accounts in the order asked for; unknown comes last whichever way; alike, by name. */
export function inOrder(lines: readonly AccountLine[], { column, descending }: Order): AccountLine[] {
  const compare = (x: string | number | null, y: string | number | null): number => {
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const difference = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(`${x}`, `${y}`);
    return descending ? -difference : difference;
  };
  return lines
    .map((line) => ({ line, cell: cellOf(line, column) }))
    .sort((a, b) => compare(a.cell, b.cell) || collator.compare(a.line.name, b.line.name))
    .map(({ line }) => line);
}
