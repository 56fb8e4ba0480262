import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { AccountMarks } from './account-marks.ts';
import type { ReaderName } from './health.ts';
import type { MESSAGES } from './message-shapes.ts';
import type { PersonDetail } from './person-detail.ts';
import type { SeatAdvice } from './roster/advice.ts';
import type { EffectiveRoster } from './roster/types.ts';
import type { CountedDown } from './store/closing-days.ts';

export type MessageName = keyof typeof MESSAGES;
export type Payload<N extends MessageName> = z.infer<(typeof MESSAGES)[N]>;

/** A reading that lost most of its people at once, and is not believed before a second one or the person says so. */
export interface RosterDoubt {
  /** How many operators and invitations are believed to be there. */
  readonly before: number;
  /** How many the doubtful reading showed. */
  readonly after: number;
}

/** Two numbers of operators that do not agree. */
export interface Recount {
  /** As the security page counted them, later. */
  readonly listed: number;
  /** Who was bound when the list was seen. */
  readonly known: number;
}

/** What a console page needs to know of its account. */
interface PageAccount extends AccountMarks {
  readonly id: string;
  /** ghid, else biz. */
  readonly key: string;
  readonly nickname: string | null;
  /** Whether the person's role is not known and they were not asked yet. */
  readonly askRole: boolean;
  /** The roster that is believed, from any page; null if none was seen. */
  readonly roster: EffectiveRoster | null;
  /**
   * Of each person of the roster that the page sent, at the same place; null for somebody in a roster that is not believed yet.
   * null as a whole if the page sent no roster.
   */
  readonly people: readonly (PersonDetail | null)[] | null;
  readonly doubt: RosterDoubt | null;
  readonly recount: Recount | null;
  /** What to know before inviting, the gravest first. Empty where no roster was seen. */
  readonly seats: readonly SeatAdvice[];
  /** Reminders of this account that the person has not put away. */
  readonly remindersDue: number;
  /** The freeze, or the time to confirm, that runs out; null where none does, or its end is not known. */
  readonly way: CountedDown | null;
}

export interface PageState {
  readonly account: PageAccount | null;
  /** What the account is called that this tab showed before, if it was another one. */
  readonly cameFrom: string | null;
  /** Days by which the machine's clock is ahead of the page's own (below 0: behind); null where it is right, or nobody can tell. */
  readonly clock: number | null;
}

/** What was found before of something that a page should show and does not. Moments are milliseconds since 1970. */
export interface MissingBefore {
  readonly reader: ReaderName;
  /** How many visits to that page had it. */
  readonly hits: number;
  readonly last: { readonly at: number; readonly via: string | null };
  /** Since when it is missing that used to be found; null where it never was found often enough to say so. */
  readonly lostAt: number | null;
}

/** What is to be said of a page's readers. */
export interface HealthTold {
  /** What is lost as of this very reading: worth one notice. */
  readonly changed: readonly ReaderName[];
  readonly missing: readonly MissingBefore[];
}

export interface Answers {
  'page-seen': PageState;
  'page-left': null;
  'guard-event': null;
  'chip-placed': null;
  ping: null;
  /** `panel`: the side panel is open. `tab`: the browser forbids that from a page, our page was opened as a tab. */
  'open-panel': 'panel' | 'tab';
  'role-told': null;
  /** What the page is to be told now, as after `page-seen` without a roster; `account` null if there is no such account. */
  'roster-confirmed': PageState;
  'page-health': HealthTold;
  /** `id` is the layout's from now on. */
  'layout-taught': { readonly id: string };
  /** Whether it is dropped now, and was believed until then: worth one notice. */
  'layout-missed': { readonly dropped: boolean };
  'open-options': null;
  'reload-without': null;
}

export type ErrorCode = 'timeout' | 'dead-context' | 'no-receiver' | 'refused' | 'failed';
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** An error as a value. */
export const fail = (code: ErrorCode, message: string): Result<never> => ({ ok: false, code, message });

/** Whether this context still belongs to a running extension; false after an update or removal under an open page. */
export function contextAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id) && browser.runtime.getURL('/').length > 0;
  } catch {
    return false;
  }
}

/**
 * Sends one message to the background and waits for its answer.
 * @param timeout milliseconds until the call is given up; a worker that died in the middle never answers
 * @returns the answer, or what went wrong: this never throws
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  timeout = 5000,
): Promise<Result<Answers[N]>> {
  if (!contextAlive()) return fail('dead-context', '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', name)), timeout);
  });
  try {
    const answer = browser.runtime.sendMessage({ name, payload }) as Promise<Result<Answers[N]> | undefined>;
    return (await Promise.race([answer, expiry])) ?? fail('no-receiver', name);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!contextAlive() || /context invalidated/i.test(message)) return fail('dead-context', message);
    return fail('no-receiver', message);
  } finally {
    clearTimeout(timer);
  }
}
