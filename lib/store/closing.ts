import type { Subject } from '../roster/reminders.ts';
import type { PageSighting } from '../sighting.ts';
import { addDays } from '../time/day.ts';
import type { StewardDatabase } from './database.ts';
import { sound } from './rows.ts';
import type { Account, Closing } from './schema.ts';

/** The checklist's item that ends the matter: once it is ticked nobody needs to be reminded. */
export const CONFIRMATION_ITEM = 'confirm-deregistration';

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
    const loadedSince = known !== null && clock != null && clock.loaded > known.seenAt;
    return known?.phase === 'frozen' && page !== 'closing' && loadedSince ? null : known;
  }
  const { phase, date } = closing;
  if (phase === 'confirm') {
    const confirmBy = date ?? known?.confirmBy ?? null;
    return { phase, freezeEnd: known?.freezeEnd ?? null, confirmBy, seenAt: now };
  }
  return { phase, freezeEnd: date ?? known?.freezeEnd ?? null, confirmBy: null, seenAt: now };
}

/**
 * The last days to confirm a deregistration, of every account where one is known and the confirmation is not ticked. Where the page
 * has not named that day, the shortest time that the rules know is counted from the end of the freeze.
 * @param confirmWithin days after the freeze in which the administrator has to confirm
 */
export async function confirmationSubjects(
  db: StewardDatabase,
  accounts: readonly Account[],
  confirmWithin: number,
): Promise<Subject[]> {
  const due = accounts.flatMap(({ id, closing }) => {
    const { freezeEnd = null, confirmBy = null } = closing ?? {};
    const day = confirmBy ?? (freezeEnd && addDays(freezeEnd, confirmWithin));
    return day ? [{ accountId: id, due: day }] : [];
  });
  if (due.length === 0) return [];
  const runs = sound('deregistrations', await db.deregistrations.toArray());
  const open = new Map(runs.flatMap(({ id, accountId, archivedAt }) => (archivedAt === null ? [[accountId, id]] : [])));
  const keys = due.flatMap(({ accountId }) => {
    const id = open.get(accountId);
    return id ? [[id, CONFIRMATION_ITEM]] : [];
  });
  const items = sound('items', await db.items.where('[deregistrationId+itemId]').anyOf(keys).toArray());
  const confirmed = new Set(items.filter(({ state }) => state === 'done').map(({ accountId }) => accountId));
  return due
    .filter(({ accountId }) => !confirmed.has(accountId))
    .map((end) => ({ ...end, key: 'closing', kind: 'confirmation-window', who: '' }));
}
