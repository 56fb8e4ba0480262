import type { ReaderName, ReaderResult } from '../../health.ts';
import type { Person, Roster } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import type { PageId } from '../pages.ts';

/** Where a fact was read: the page's own data, markup of a known layout, what the words on the page mean, or as the person taught us. */
export type Via = 'page-data' | 'layout:classic' | 'layout:desktop' | 'by-meaning' | 'taught';

/** How sure a reading is, from 0 to 1. Page data is 1; below {@link UNSURE} what is drawn says that it may be wrong. */
export type Sure = number;
export const UNSURE: Sure = 0.75;

/** Which account the page belongs to. Texts are as the page wrote them: untrusted. */
export interface Identity {
  /** 原始ID, `gh_…` */
  readonly ghid: string | null;
  /** `__biz` */
  readonly biz: string | null;
  readonly nickname: string | null;
  readonly type: 'subscription' | 'service' | null;
  readonly verified: boolean | null;
  readonly via: Via;
  readonly sure: Sure;
}

/** One person's row on the page, and where a badge belongs: right after `anchor`, or appended inside it. */
export interface RosterRow {
  readonly person: Person;
  readonly row: Element;
  readonly anchor: Element;
  readonly place: 'after' | 'inside';
  /** Below {@link UNSURE} the badge says that it may be wrong. */
  readonly sure: Sure;
}

/** The roster, and those of its people whose row is on the page. `unreadable`: entries that were there and made no sense. */
export interface RosterReading {
  readonly roster: Roster;
  readonly rows: readonly RosterRow[];
  readonly via: Via;
  /** As sure as of the row that is the least so. */
  readonly sure: Sure;
  readonly unreadable: number;
  /** Whether these are all the people there are: not one page of a longer list, and none that could not be read. */
  readonly complete: boolean;
}

/**
 * How a deregistration stands. `date` (Shanghai): end of the freeze, or in `confirm` the last day to confirm if the page
 * names one; in `unknown` whatever date the page gives.
 */
export interface ClosingReading {
  readonly phase: 'frozen' | 'confirm' | 'unknown';
  readonly date: Day | null;
  readonly via: Via;
  readonly sure: Sure;
}

/** Facts of the settings page; null where the page does not say. */
export interface SettingsReading {
  readonly subject: 'individual' | 'organisation' | null;
  readonly overseas: boolean | null;
  /** Whether registration is finished; an unfinished account cannot be deregistered (console script, about 2017). */
  readonly registered: boolean | null;
  readonly canClose: boolean | null;
  readonly canTransfer: boolean | null;
  /** The administrator's WeChat ID, masked. */
  readonly administrator: string | null;
  readonly via: Via;
  readonly sure: Sure;
  /** How many rows of the page were read as a label with its value. */
  readonly rows: number;
}

/** How the reading of a page went: for its health, never for what is drawn of accounts and people. */
export interface ReadingNotes {
  /** The page that was read: that of a frame where the page around it is none that we read more of. */
  readonly page: PageId;
  /** Milliseconds that each reader took, as far as it was measured by itself. */
  readonly took: Readonly<Partial<Record<ReaderName, number>>>;
  /** Why a reader has nothing to say, as far as that is known. */
  readonly why: Readonly<Partial<Record<ReaderName, NonNullable<ReaderResult['why']>>>>;
}

/** Everything that one look at a page gave. null: not on this page, or not recognised; see `expected`. */
export interface PageReading {
  readonly identity: Identity | null;
  readonly roster: RosterReading | null;
  readonly followers: number | null;
  readonly settings: SettingsReading | null;
  readonly closing: ClosingReading | null;
  /** How many operators the security page counts, by its own data. */
  readonly listed: number | null;
  /** The third-party platforms that may act for the account; empty only where the page says that there are none. */
  readonly thirdParties: string[] | null;
  /** The visible button that opens the invitation dialog. */
  readonly invite: HTMLElement | null;
  readonly loginExpired: boolean;
  /** Absent while the deep readers are not there. */
  readonly notes?: ReadingNotes;
}
