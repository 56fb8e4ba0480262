import { addDays, type Day, daysBetween } from '@/lib/time/day.ts';
import { addMonths } from '@/lib/time/months.ts';
import { type AccountLine, allEnds, type Ending } from './line.ts';

/** How many months the picture shows. */
export const SPANS = [12, 3] as const;
export type SpanMonths = (typeof SPANS)[number];

/** The time that the picture shows: whole months in Shanghai, `to` the first day that is not shown. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  /** The first day of each month. */
  readonly months: readonly Day[];
  /** Ends as close as this cannot be told apart in the picture, and share a mark. */
  readonly closeDays: number;
}

/** How far back the picture may begin, so that what ended some days ago is in it. */
const LOOK_BACK_DAYS = 7;
/** A mark with its count, in CSS pixels. */
const MARK_WIDTH = 18;

/**
 * Whole months from this one on; from the last one on at the beginning of a month, to show what has just ended.
 * @param width of the picture, in CSS pixels
 */
export function spanOf(today: Day, count: SpanMonths, width: number): Span {
  const from = `${addDays(today, -LOOK_BACK_DAYS).slice(0, 7)}-01` as Day;
  const months = Array.from({ length: count }, (_, month) => addMonths(from, month));
  const to = addMonths(from, count);
  return { from, to, months, closeDays: Math.ceil((MARK_WIDTH * daysBetween(from, to)) / Math.max(1, width)) };
}

/** Where a day stands in the picture, from 0 to 1; days outside stand at its edges. */
export function placeOf({ from, to }: Span, day: Day): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to)));
}

/** Ends that share a mark, the first one first. */
export interface Mark {
  readonly day: Day;
  readonly ends: readonly Ending[];
}

/** One account in the picture. */
export interface TimelineRow {
  readonly line: AccountLine;
  readonly marks: readonly Mark[];
}

/** The accounts of which an end within the picture is known, and how many there are of the others. */
export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Accounts with a roster in which no end is known. */
  readonly without: number;
  /** Accounts whose roster nobody has read. */
  readonly unread: number;
  /** How many ends fall into each month. */
  readonly perMonth: readonly number[];
}

/** Puts every known end into the picture; what ended before it began and is still listed, at its edge. In the order of the lines. */
export function timelineOf(lines: readonly AccountLine[], span: Span): Timeline {
  const all = lines.map((line) => {
    return { line, ends: allEnds(line).filter(({ day }) => day < span.to) };
  });
  const rows = all.filter(({ ends }) => ends.length > 0);
  const days = rows.flatMap(({ ends }) => ends.map(({ day }) => day));
  return {
    rows: rows.map(({ line, ends }) => ({ line, marks: marksOf(ends, span) })),
    without: all.filter(({ line, ends }) => ends.length === 0 && line.people !== null).length,
    unread: all.filter(({ line, ends }) => ends.length === 0 && line.people === null).length,
    perMonth: span.months.map((first, month) => {
      const next = span.months[month + 1] ?? span.to;
      return days.filter((day) => first <= day && day < next).length;
    }),
  };
}

function marksOf(ends: readonly Ending[], { from, closeDays }: Span): Mark[] {
  const marks: { day: Day; ends: Ending[] }[] = [];
  for (const end of ends) {
    const day = end.day < from ? from : end.day;
    const last = marks.at(-1);
    if (last && daysBetween(last.day, day) < closeDays) last.ends.push(end);
    else marks.push({ day, ends: [end] });
  }
  return marks;
}
