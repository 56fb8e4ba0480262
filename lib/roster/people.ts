import { groupBy } from './group.ts';
import type { Person } from './types.ts';
import { fullId, isMasked, mayBeOneId } from './wechat-id.ts';

/** Somebody's seat, or invitation, in one account. */
interface SeatOf<P extends Person> {
  readonly accountId: string;
  readonly person: P;
}

/** One person across accounts. */
export interface PersonAcross<P extends Person> {
  /** Stays the same as long as the person's WeChat ID or name does. */
  readonly key: string;
  /** The nickname in the first of their accounts. */
  readonly name: string;
  /** Their full WeChat ID, if any account gave it; else a masked one, if any. */
  readonly wechatId: string | null;
  /** In the order of the accounts given; usually one for each account. */
  readonly seats: readonly SeatOf<P>[];
  /** How many accounts they are in, invitations included. */
  readonly accounts: number;
  /** Whether that is all that one person may hold, or more. */
  readonly isFull: boolean;
  /** Somebody was taken for this person by name alone; or may be them, and could not be told from others of that name. */
  readonly doubtful: boolean;
}

interface Cluster<P extends Person> {
  readonly key: string;
  readonly seats: SeatOf<P>[];
  doubtful: boolean;
}

/**
 * Finds the same person in several accounts: by full WeChat ID, else by nickname, with doubt. An openid says nothing here, as every
 * account gives a person another one. Two people of one name in one account stay two.
 * @param accounts the people of each account who are listed
 * @param accountsPerPerson how many accounts one person may hold, by the rules
 * @returns the people in most accounts first, else in order
 */
export function peopleAcross<P extends Person>(
  accounts: readonly { readonly accountId: string; readonly people: readonly P[] }[],
  accountsPerPerson: number,
): PersonAcross<P>[] {
  const order = new Map(accounts.map(({ accountId }, index) => [accountId, index]));
  const seats = accounts.flatMap(({ accountId, people }) => people.map((person) => ({ accountId, person })));
  const known = [...groupBy(seats, ({ person }) => fullId(person))].map(
    ([id, group]): Cluster<P> => ({ key: `id:${id}`, seats: group, doubtful: false }),
  );
  const byName = new Map<string, Cluster<P>[]>();
  for (const cluster of known) {
    for (const name of new Set(cluster.seats.map(({ person }) => person.nickname))) {
      byName.set(name, [...(byName.get(name) ?? []), cluster]);
    }
  }
  const unnamed = groupBy(seats, ({ person }) => (fullId(person) === null ? person.nickname : null));
  const named = [...unnamed].flatMap(([name, group]) => clusterByName(name, group, byName.get(name) ?? []));
  return [...known, ...named]
    .map((cluster) => across(cluster, order, accountsPerPerson))
    .sort((a, b) => b.accounts - a.accounts);
}

/** Joins the bearers of one name to whom they may be. Who may be several, or nobody yet, begins anew. @returns those begun */
function clusterByName<P extends Person>(
  name: string,
  seats: readonly SeatOf<P>[],
  clusters: readonly Cluster<P>[],
): Cluster<P>[] {
  const begun: Cluster<P>[] = [];
  // Where an account has the name twice, nobody can say which of the two is the bearer elsewhere.
  const isClear = name !== '' && new Set(seats.map(({ accountId }) => accountId)).size === seats.length;
  for (const seat of seats) {
    const fitting = isClear ? [...clusters, ...begun].filter((cluster) => fits(cluster, seat)) : [];
    const [only] = fitting;
    if (only && fitting.length === 1) {
      only.seats.push(seat);
      only.doubtful = true;
    } else {
      const key = `name:${name}:${seat.accountId}:${begun.length}`;
      begun.push({ key, seats: [seat], doubtful: fitting.length > 0 || !isClear });
    }
  }
  return begun;
}

function fits<P extends Person>({ seats }: Cluster<P>, { accountId, person }: SeatOf<P>): boolean {
  return seats.every((other) => other.accountId !== accountId && mayBeOneId(other.person.wechatId, person.wechatId));
}

function across<P extends Person>(
  cluster: Cluster<P>,
  order: ReadonlyMap<string, number>,
  accountsPerPerson: number,
): PersonAcross<P> {
  const place = ({ accountId }: SeatOf<P>): number => order.get(accountId) ?? 0;
  const seats = [...cluster.seats].sort((a, b) => place(a) - place(b));
  const ids = seats.flatMap(({ person }) => person.wechatId || []);
  const accounts = new Set(seats.map(({ accountId }) => accountId)).size;
  return {
    key: cluster.key,
    name: seats[0]?.person.nickname ?? '',
    wechatId: ids.find((id) => !isMasked(id)) ?? ids[0] ?? null,
    seats,
    accounts,
    isFull: accounts >= accountsPerPerson,
    doubtful: cluster.doubtful,
  };
}
