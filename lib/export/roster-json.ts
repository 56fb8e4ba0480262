import { inOrder } from './order.ts';
import { inShanghai } from './shanghai.ts';
import type { ExportedAccount, ExportedPerson, ExportedSeats } from './types.ts';

/**
 * Rosters as a JSON file for other programs: `{ format, version, madeAt, accounts }`, indented, ended by LF. Texts are exactly as
 * the console wrote them, days are `YYYY-MM-DD`, moments carry Shanghai's offset. The same data gives the same bytes, and what is
 * not named here is not written, whatever else the objects hold.
 * @param madeAt milliseconds since 1970
 */
export function toRosterJson(accounts: readonly ExportedAccount[], madeAt: number): string {
  const file = {
    format: 'mp-steward-rosters',
    version: 1,
    madeAt: inShanghai(madeAt),
    accounts: inOrder(accounts).map((account) => ({
      id: account.id,
      name: account.name,
      ghid: account.ghid,
      label: account.label,
      seats: account.seats && { long: seatsOf(account.seats.long), short: seatsOf(account.seats.short) },
      people: account.people.map(personOf),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const seatsOf = ({ taken, limit }: ExportedSeats) => ({ taken, limit });
const moment = (instant: number | null): string | null => (instant === null ? null : inShanghai(instant));

const personOf = ({ expiry, ...person }: ExportedPerson) => ({
  id: person.id,
  name: person.name,
  wechatId: person.wechatId,
  term: person.term,
  status: person.status,
  expiry: { day: expiry.day, latest: expiry.latest, basis: expiry.basis },
  firstSeenAt: moment(person.firstSeenAt),
  lastSeenAt: moment(person.lastSeenAt),
});
