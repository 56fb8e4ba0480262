import type { Basis } from '../roster/types.ts';
import { dayOf } from '../time/day.ts';
import type { DatedEvent } from './calendar.ts';
import { termsInOrder } from './order.ts';
import type { ExportedAccount, ExportedPerson } from './types.ts';

/** What the events of expiring terms say, in the reader's language. */
export interface ExpiryWords {
  readonly title: (person: ExportedPerson, account: ExportedAccount) => string;
  readonly account: (account: ExportedAccount) => string;
  readonly wechatId: (wechatId: string) => string;
  readonly basis: Readonly<Record<Basis, string>>;
}

/**
 * The last days of terms as events for a calendar. Somebody who is gone before a day still to come has it struck out; what a gone
 * person's past day says stays as the calendar has it. People without a known day have no event.
 * @param madeAt milliseconds since 1970; must be that of the calendar
 */
export function expiryEvents(accounts: readonly ExportedAccount[], words: ExpiryWords, madeAt: number): DatedEvent[] {
  const now = dayOf(madeAt);
  return termsInOrder(accounts)
    .filter(({ person, day }) => person.status !== 'gone' || day >= now)
    .map(({ account, person, day }) => ({
      kind: 'operator-expiry',
      accountId: account.id,
      subjectId: person.id,
      day,
      latest: person.expiry.latest,
      title: words.title(person, account),
      lines: [
        words.basis[person.expiry.basis],
        words.account(account),
        ...(person.wechatId === null ? [] : [words.wechatId(person.wechatId)]),
      ],
      cancelled: person.status === 'gone',
    }));
}
