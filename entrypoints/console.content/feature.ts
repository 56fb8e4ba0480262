import type { AccountMarks } from '@/lib/account-marks.ts';
import type { PageId } from '@/lib/console/pages.ts';
import type { PageReading } from '@/lib/console/readers/index.ts';
import { t } from '@/lib/i18n.ts';
import type { PageState, Payload, Result, send } from '@/lib/messages.ts';
import type { Float } from '@/lib/overlay/float.ts';
import type { Layer } from '@/lib/overlay/layer.ts';
import type { PersonDetail } from '@/lib/person-detail.ts';
import type { FactName, PlatformFacts } from '@/lib/platform/facts.ts';
import type { Seats } from '@/lib/roster/seats.ts';
import type { Person } from '@/lib/roster/types.ts';
import type { FeatureId, Settings } from '@/lib/settings.ts';
import type { Day } from '@/lib/time/day.ts';
import type { Mirrored } from './mirror.ts';

/** What a feature knows each time the page may have changed. */
export interface View {
  readonly reading: PageReading;
  /** What the background said of this account; null until it has answered. */
  readonly state: PageState | null;
  /** Of the people whom the page told last, what the background answered, at the same places; null until it has. */
  readonly people: ToldPeople | null;
  /** What the person marked this account with; null where they did not, or nobody knows which account this is. */
  readonly marks: AccountMarks | null;
  /** The platform's figures; null only until they were first mirrored. */
  readonly facts: PlatformFacts | null;
  /** Seats as this page shows them, else as they were last seen. */
  readonly seats: Seats;
  /** The account's key: ghid, else biz; null while unknown. */
  readonly key: string | null;
  /** Whether the page has had time to draw itself: what is missing now is missing. */
  readonly settled: boolean;
  readonly settings: Settings;
  /** What {@link Tools.tell} was told last, while it is shown. */
  readonly told: string | null;
  readonly today: Day;
}

export interface ToldPeople {
  readonly sent: readonly Person[];
  readonly details: readonly (PersonDetail | null)[];
}

/** What a feature may use. */
export interface Tools {
  readonly page: PageId;
  readonly layer: Layer;
  readonly signal: AbortSignal;
  /** Has the page read and every feature told anew, soon. */
  refresh(): void;
  /** Switches this feature off on this page, and says so: for what goes wrong where nobody of ours catches it, in a promise say. */
  fail(error: unknown): void;
  /** Shows one line for a while, in the status chip or by itself, and says it to screen readers. */
  tell(text: string): void;
  /** Something to keep a free-standing mark of this feature off the page's controls. */
  float(): Float;
  /** @param to whom to show there; call it while the person's press is being handled */
  openPanel(to?: Payload<'open-panel'>): Promise<Result<'panel' | 'tab'>>;
  readonly send: typeof send;
  /** Asks the background anew what the page should be told. */
  askAgain(): void;
  /** Reads the page now, for somebody who has just pressed. */
  look(): View;
  mirror(): Mirrored;
  /** The account's id in the database; null until the background has said which it is. */
  accountId(): string | null;
}

/** One overlay feature: one file, one id, one switch. `start` begins it and returns what to do with each new view; a promise that fails counts as an error. */
export interface Feature {
  readonly id: FeatureId;
  /** Pages on which it runs; `all` means every console page on which we draw at all. */
  readonly pages: 'all' | readonly [PageId, ...PageId[]];
  /** What it draws may come one picture later than the rest. */
  readonly isLate?: true;
  start(tools: Tools): (view: View) => unknown;
}

/** Says that something is a feature; it has the shape of one, or does not compile. */
export const defineFeature = (feature: Feature): Feature => feature;

/** The attributes that say how an account's seats stand; those that are not known are absent. */
export function seatAttributes({ seats, key, facts }: View): Record<string, string | null> {
  const known = seats.state !== 'unknown';
  const of = (taken: number, limit: number | undefined): string | null =>
    known && limit !== undefined ? `${taken}/${limit}` : null;
  return {
    'data-account': key,
    'data-long': of(seats.long, facts?.seats.long),
    'data-short': of(seats.short, facts?.seats.short),
    'data-next-expiry': seats.nextExpiry,
    'data-state': seats.state,
  };
}

/** Adds to a sentence that a figure in it is the person's own setting, and not what the platform's rules say. */
export function markOwn(words: string, facts: PlatformFacts | null, ...figures: readonly FactName[]): string {
  // A mirror that an earlier version wrote does not have the list.
  const own: readonly FactName[] = facts?.own ?? [];
  return figures.some((figure) => own.includes(figure)) ? `${words} · ${t('own_mark')}` : words;
}

/** A span of days as one figure, `7–60` or `7`; null where it is a disagreement between sources, which has to be said as one. */
export function agreedDays(facts: PlatformFacts, figure: 'freezeDays' | 'confirmDays'): string | null {
  const { from, to } = facts[figure];
  if (from === to) return String(from);
  return facts.own?.includes(figure) ? `${from}–${to}` : null;
}
