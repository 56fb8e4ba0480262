import type { RuleBook } from '../platform/book.ts';
import { paymentQuietTime, paymentUnbindTime } from '../platform/lookups/deregistration.ts';
import { ceaseBusinessNotice } from '../platform/lookups/law.ts';
import { publisherPayoutTime, publisherSettlements, rewardArrival } from '../platform/lookups/money.ts';
import type { AmountRange } from '../platform/range.ts';
import { addDays, type Day, daysBetween, makeDay } from '../time/day.ts';
import { LAST_DAY, type Reckoner, type Take } from './days.ts';
import type { DateReason } from './types.ts';

/** A time of the platform's or the law's that has to pass, and why. */
export interface Wait {
  readonly take: Take;
  readonly reason: DateReason;
}

/** What a rule says of a length of time, as the reason of a day. */
export function ruleReason(book: RuleBook, range: AmountRange, of: string): DateReason {
  const ruleId = range.reasons[0]?.ruleId ?? '';
  const rule = book.get(ruleId);
  return {
    kind: 'rule',
    of,
    amount: { from: range.from, to: range.to, unit: range.unit },
    ruleId,
    ...(rule && { confidence: rule.confidence }),
    ...(range.own && { own: true as const }),
  };
}

/** What the platform takes before an item is done, beside the work itself, one after the other. */
export function waitsOf(id: string, book: RuleBook, reckoner: Reckoner): readonly Wait[] {
  const wait = (range: AmountRange, of: string = id): Wait => ({
    take: (start, end) => reckoner.after(start, range, end),
    reason: ruleReason(book, range, of),
  });
  switch (id) {
    case 'unbind-payment':
      return [wait(paymentQuietTime(book)), wait(paymentUnbindTime(book))];
    case 'withdraw-rewards':
      return [wait(rewardArrival(book))];
    case 'withdraw-publisher-ads':
      return [settlement(book), wait(publisherPayoutTime(book))];
    default:
      return [];
  }
}

/** How long an item must have been done before the application. */
export function leadOf(id: string, book: RuleBook, reckoner: Reckoner): Wait | null {
  if (id !== 'cease-business-notice') return null;
  const range = ceaseBusinessNotice(book);
  return {
    take: (start, end) => reckoner.after(start, range, end),
    reason: { ...ruleReason(book, range, 'apply'), kind: 'before' },
  };
}

/** Income is settled for parts of a month (上半月, 下半月): the last part is over only when its last day is. */
function settlement(book: RuleBook): Wait {
  const { times, per } = publisherSettlements(book);
  const ruleId = 'publisher-settlements-a-month';
  const rule = book.get(ruleId);
  const parts = per === 'month' ? times : 1;
  return {
    take: (start) => ({ day: endOfPart(start, parts), provisional: false }),
    reason: { kind: 'rule', of: 'close-publisher-ads', ruleId, ...(rule && { confidence: rule.confidence }) },
  };
}

/** The last day of the part of its month in which a day lies; all but the last part are as long as in the longest month. */
function endOfPart(day: Day, parts: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = lastOfMonth(year, month);
  const longest = Number(lastOfMonth(year, 1).slice(8));
  // Settled more often than daily means the same day.
  if (parts >= longest) return day;
  for (let part = 1; part < parts; part++) {
    const end = Math.floor((longest * part) / parts);
    if (date <= end) return makeDay(year, month, end) ?? last;
  }
  return last;
}

function lastOfMonth(year: number, month: number): Day {
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  return next === null ? LAST_DAY : addDays(next, -1);
}

/** From how long before the application followers are told: four weeks, our own plain prudence. */
const TELL_FROM = 28;
const TELL_LAST = 2;
/** How far between the beginning and the application each announcement stands. */
const ANNOUNCED: Readonly<Record<string, (span: number) => number>> = {
  'announce-1': (span) => span,
  'announce-2': (span) => Math.floor(span / 2),
  'announce-3': (span) => Math.min(TELL_LAST, Math.floor(span / 4)),
};

/** Calendar days before the application on which an announcement is due; null for every other item. */
export function announcedBefore(id: string, start: Day, apply: Day): number | null {
  const place = ANNOUNCED[id];
  return place ? place(Math.max(0, Math.min(TELL_FROM, daysBetween(start, apply)))) : null;
}
