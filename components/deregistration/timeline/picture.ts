import type { ItemState, Phase, Plan, PlannedDay, PlannedItem } from '@/lib/deregistration/types.ts';
import { PHASES } from '@/lib/deregistration/types.ts';
import { addDays, type Day, daysBetween } from '@/lib/time/day.ts';
import { addMonths } from '@/lib/time/months.ts';

/** The days that a picture shows, both ends included, and the first day of each month among them. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly months: readonly Day[];
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** How much of the whole is left free at either end, so that there is room for a mark that stands there. */
const MARGIN = 0.02;

/** From where the work begins, or from today where that is to come, until the name is free. What lies beyond is named, not drawn. */
export function spanOf({ phases, closedBy, nameFreeFrom }: Plan, today: Day): Span {
  const begins = phases.map(({ from }) => from.earlier);
  const from = begins.reduce(earlier, closedBy.earlier);
  const last = later(nameFreeFrom.later, closedBy.later);
  const first = today < from ? today : from;
  const margin = Math.max(1, Math.round(daysBetween(first, last) * MARGIN));
  const span = { from: addDays(first, -margin), to: addDays(last, margin) };
  const months: Day[] = [];
  for (let month = `${span.from.slice(0, 7)}-01` as Day; month <= span.to; month = addMonths(month, 1)) {
    if (month >= span.from) months.push(month);
  }
  return { ...span, months };
}

/** Where a day lies, from 0 at the span's beginning to 1 at its end; what is outside lies at the edge. */
export function placeOf({ from, to }: Pick<Span, 'from' | 'to'>, day: Day): number {
  const whole = Math.max(1, daysBetween(from, to));
  return Math.min(1, Math.max(0, daysBetween(from, day) / whole));
}

/** A stretch of time whose ends may not be known: it is drawn full between `sure` and fades out towards `from` and `to`. All 0 … 1. */
export interface Band {
  readonly from: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly to: number;
}

/** Where nothing is sure because the end may come before the beginning, the middle stands for it. */
export function bandOf(span: Span, begin: PlannedDay, end: PlannedDay): Band {
  const [from, to] = [placeOf(span, begin.earlier), placeOf(span, end.later)];
  const [sureFrom, sureTo] = [placeOf(span, begin.later), placeOf(span, end.earlier)];
  const middle = (sureFrom + sureTo) / 2;
  return sureFrom <= sureTo ? { from, sureFrom, sureTo, to } : { from, sureFrom: middle, sureTo: middle, to };
}

export interface PhaseBand {
  readonly id: Phase;
  /** null: it has no end. */
  readonly to: PlannedDay | null;
  readonly from: PlannedDay;
  readonly band: Band;
}

export function phaseBands({ phases }: Plan, span: Span): readonly PhaseBand[] {
  const end: PlannedDay = { earlier: span.to, later: span.to, provisional: false, reasons: [] };
  return phases.map(({ id, from, to }) => ({ id, from, to, band: bandOf(span, from, to ?? end) }));
}

export const MARKS = ['over', 'critical', 'plain', 'done'] as const;
/** How an item stands: by word, shape and colour alike. */
export type Mark = (typeof MARKS)[number];

export function markOf({ due, critical }: PlannedItem, state: ItemState | undefined, today: Day): Mark {
  if (state?.state === 'done' || state?.state === 'na') return 'done';
  if (due.later < today) return 'over';
  return critical ? 'critical' : 'plain';
}

export interface PhaseRows {
  readonly phase: Phase;
  /** By the day on which they are due, and else in the order of the plan. */
  readonly items: readonly PlannedItem[];
}

/** The items of a plan by phase, as they fall due; phases without items are left out. */
export function rowsOf({ items }: Plan): readonly PhaseRows[] {
  return PHASES.flatMap((phase) => {
    const own = items.filter((item) => item.phase === phase);
    const sorted = [...own].sort((a, b) =>
      a.due.earlier < b.due.earlier ? -1 : Number(a.due.earlier > b.due.earlier),
    );
    return sorted.length > 0 ? [{ phase, items: sorted }] : [];
  });
}

/** Marks of one day stand upon each other, as many as there is room for. `height` counts from 0. */
export interface Dot {
  readonly id: string;
  readonly mark: Mark;
  readonly place: number;
  readonly height: number;
}

/** How many marks stand upon each other at most; the others of that place are not drawn apart. */
const HIGHEST = 5;

/** @param columns how many places there are side by side */
export function dotsOf(
  rows: readonly PhaseRows[],
  markFor: (item: PlannedItem) => Mark,
  span: Span,
  columns: number,
): readonly Dot[] {
  const heights = new Map<number, number>();
  return rows.flatMap(({ items }) =>
    items.flatMap((item) => {
      const column = Math.round(placeOf(span, item.due.earlier) * columns);
      const height = heights.get(column) ?? 0;
      heights.set(column, height + 1);
      return height < HIGHEST ? [{ id: item.id, mark: markFor(item), place: column / columns, height }] : [];
    }),
  );
}
