import type { PageState } from './messages.ts';
import { invitationLifetime, seatLimits } from './platform/lookups.ts';
import { seatAdvice } from './roster/advice.ts';
import { clockSkew } from './roster/clock.ts';
import { countSeats } from './roster/seats.ts';
import type { Person } from './roster/types.ts';
import type { PageSighting } from './sighting.ts';
import { accountKey } from './store/accounts.ts';
import { readBook } from './store/book.ts';
import { countdownOf } from './store/closing.ts';
import type { StewardDatabase } from './store/database.ts';
import { detailsOfSeen } from './store/people.ts';
import { openReminders } from './store/reminders.ts';
import type { AccountState } from './store/states.ts';
import { dayOf } from './time/day.ts';

/**
 * What a console page is told of its account.
 * @param state null if the page named no account
 * @param seen the people of the roster that the page sent, in its order; null if it sent none
 * @param clock the page's own time and when it was loaded, where it says
 * @param cameFrom the other account that the tab showed before; null if it showed none
 */
export async function pageState(
  db: StewardDatabase,
  state: AccountState | null,
  seen: readonly Person[] | null,
  clock: PageSighting['clock'],
  cameFrom: AccountState | null = null,
  now: number = Date.now(),
): Promise<PageState> {
  const skew = clock ? clockSkew(clock.page, clock.loaded) : null;
  const key = state && accountKey(state.account);
  if (!state || !key) return { account: null, cameFrom: null, clock: skew };
  const { account, marks, askRole, roster, doubt, recount } = state;
  const [book, reminders, people] = await Promise.all([
    readBook(db),
    openReminders(db),
    seen && detailsOfSeen(db, account.id, seen, now),
  ]);
  const day = dayOf(now);
  const seats = roster
    ? seatAdvice(countSeats(roster, day), seatLimits(book), roster.people, invitationLifetime(book), day)
    : [];
  return {
    account: {
      id: account.id,
      key,
      nickname: account.nickname,
      ...marks,
      askRole,
      roster,
      people,
      doubt,
      recount,
      seats,
      remindersDue: reminders.filter(({ accountId }) => accountId === account.id).length,
      way: await countdownOf(db, account, book, day),
    },
    cameFrom: cameFrom && (cameFrom.marks.label ?? cameFrom.account.nickname ?? accountKey(cameFrom.account)),
    clock: skew,
  };
}
