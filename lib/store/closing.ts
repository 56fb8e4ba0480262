import type { RuleBook } from '../platform/book.ts';
import { RECKONED, type Subject } from '../roster/reminders.ts';
import type { PageSighting } from '../sighting.ts';
import { type Day, dayOf } from '../time/day.ts';
import {
  type ClosingDays,
  type ClosingRun,
  type CountedDown,
  closingDays,
  countDown,
  firstToConfirm,
} from './closing-days.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { Account, Closing, Deregistration } from './schema.ts';

/** The checklist's item that ends the matter: once it is ticked nobody needs to be reminded. */
export const CONFIRMATION_ITEM = 'confirm-deregistration';
/** The one that says that the subject was verified: the freeze runs from there. */
export const VERIFIED_ITEM = 'subject-verified';

/** What a page said of a deregistration, and which page that was. */
export type ClosingSight = Pick<PageSighting, 'page' | 'closing' | 'clock'>;

/**
 * How a deregistration stands after a page was seen. A page that only says what has begun takes no date away; a freeze that ends on
 * another day is another freeze. Nor does a page that says nothing mean that it is off, but for one that cannot be had of a frozen
 * account: whoever logs in to one lands on its closing page (tools of others that use the console, recent), so any other page that
 * was loaded since tells that the freeze was revoked.
 * @param now milliseconds since 1970
 */
export function closingAfter(
  known: Closing | null,
  { page, closing, clock }: ClosingSight,
  now: number,
): Closing | null {
  if (!closing) {
    const loadedAt = openAt({ page, closing, clock });
    return known?.phase === 'frozen' && loadedAt !== null && loadedAt > known.seenAt ? null : known;
  }
  const { phase, date } = closing;
  if (phase === 'confirm') {
    const confirmBy = date ?? known?.confirmBy ?? null;
    const openSince = (known?.phase === 'confirm' ? (known.openSince ?? known.seenAt) : null) ?? now;
    return { phase, freezeEnd: known?.freezeEnd ?? null, confirmBy, openSince, seenAt: now };
  }
  return { phase, freezeEnd: date ?? known?.freezeEnd ?? null, confirmBy: null, seenAt: now };
}

/**
 * When a page was loaded, milliseconds since 1970, that cannot be had of a frozen account: by its being there it tells that no freeze
 * runs. The closing page tells nothing of the kind where we cannot read it.
 * @returns null for every other page, and where nobody knows when it was loaded
 */
export const openAt = ({ page, closing, clock }: ClosingSight): number | null =>
  !closing && page !== 'closing' && clock ? clock.loaded : null;

/** What of each account's deregistration runs out, by the account's id; not there where nothing does. */
export async function closingsOf(
  db: StewardDatabase,
  accounts: readonly Account[],
  book: RuleBook,
): Promise<Map<string, ClosingDays>> {
  const latest = await latestRuns(
    db,
    accounts.map(({ id }) => id),
  );
  return new Map(
    accounts.flatMap((account) => {
      const days = closingDays(account, latest.get(account.id) ?? null, book);
      return days ? [[account.id, days] as const] : [];
    }),
  );
}

/** What of one account's deregistration is to be counted down; null where nothing is. */
export async function countdownOf(
  db: StewardDatabase,
  account: Account,
  book: RuleBook,
  today: Day,
): Promise<CountedDown | null> {
  return countDown((await closingsOf(db, [account], book)).get(account.id) ?? null, today);
}

/**
 * The ends of freezes that run, and the last days to confirm, of every account where one is known: from the first day on which it may
 * have to be confirmed there is a reminder every day. Of a range the earlier end, and once that has passed the later.
 */
export function closingSubjects(closings: ReadonlyMap<string, ClosingDays>, today: Day): Subject[] {
  return [...closings].flatMap(([accountId, closing]): Subject[] => {
    const { phase, freezeEnd, lastDay } = closing;
    const subject = { accountId, who: '' };
    const thaws = phase === 'frozen' && freezeEnd !== null && today <= freezeEnd.earlier;
    const key = freezeEnd?.earlier === freezeEnd?.later ? 'closing' : RECKONED;
    const thaw = thaws ? [{ ...subject, key, kind: 'freeze-end' as const, due: freezeEnd.earlier }] : [];
    if (!lastDay) return thaw;
    const due = today <= lastDay.earlier ? lastDay.earlier : lastDay.later;
    const daily = firstToConfirm(closing, today);
    return [
      ...thaw,
      { ...subject, key: 'closing', kind: 'confirmation-window', due, ...(daily !== null && { daily }) },
    ];
  });
}

/** Of each account the run that is open, else the one archived last, with what ticks say of it, and whether it is confirmed. */
async function latestRuns(db: StewardDatabase, accountIds: readonly string[]): Promise<Map<string, ClosingRun>> {
  const rows = await db.deregistrations.where('accountId').anyOf(accountIds).toArray();
  const runs = sound('deregistrations', rows).sort((a, b) => (a.archivedAt ?? Infinity) - (b.archivedAt ?? Infinity));
  const latest = [...new Map(runs.map((run) => [run.accountId, run])).values()];
  const keys = latest.flatMap(({ id }) => [CONFIRMATION_ITEM, VERIFIED_ITEM].map((itemId) => [id, itemId]));
  const items = sound('items', await db.items.where('[deregistrationId+itemId]').anyOf(keys).toArray());
  const ticked = new Map(
    items.flatMap((item) =>
      item.state === 'done' ? [[`${item.deregistrationId}/${item.itemId}`, item.changedAt] as const] : [],
    ),
  );
  return new Map(
    latest.map((run) => {
      const confirmed = ticked.has(`${run.id}/${CONFIRMATION_ITEM}`);
      return [run.accountId, { run: verifiedBy(run, ticked.get(`${run.id}/${VERIFIED_ITEM}`)), confirmed }];
    }),
  );
}

/** Whoever ticks that the subject was verified, and says no more, is frozen as well and has a confirmation to miss. */
function verifiedBy(run: Deregistration, tickedAt: number | undefined): Deregistration {
  const { course } = run;
  if (tickedAt === undefined || (course.phase !== 'prepare' && course.phase !== 'verify')) return run;
  return { ...run, course: { ...course, phase: 'frozen', verifiedOn: dayOf(tickedAt) } };
}
