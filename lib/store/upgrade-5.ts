import type { Transaction } from 'dexie';
import * as z from 'zod/mini';

/** A tick as version 4 wrote it, as far as it is needed; as frozen as that version. */
const oldTick = z.object({
  id: z.string(),
  accountId: z.string().check(z.minLength(1), z.maxLength(200)),
  itemId: z.string().check(z.minLength(1), z.maxLength(700)),
  done: z.boolean(),
  // Of a tick without a sound moment all but the moment is kept.
  changedAt: z.catch(z.number().check(z.nonnegative()), 0),
  deletedAt: z.catch(z.nullable(z.number().check(z.nonnegative())), null),
});
type OldTick = z.infer<typeof oldTick>;

const UNANSWERED = {
  title: '',
  route: null,
  answered: false,
  profile: {
    ...{ type: null, subject: null, followers: null, verified: 'unknown', bankAccount: 'unknown' },
    ...{ subjectChange: 'unknown', sells: 'unknown', keepsFollowers: 'unknown' },
    ...{ newAccount: '', organisation: '', contact: '' },
    features: {
      payment: 'unknown',
      'publisher-ads': 'unknown',
      advertiser: 'unknown',
      rewards: 'unknown',
      cards: 'unknown',
      'mini-program': 'unknown',
      'open-platform': 'unknown',
      'third-party': 'unknown',
      stores: 'unknown',
      'paid-content': 'unknown',
      'own-server': 'unknown',
    },
  },
  anchor: null,
  course: {
    ...{ phase: 'prepare', appliedOn: null, verifiedOn: null, freezeEnd: null },
    ...{ confirmBy: null, confirmedOn: null, ended: null },
  },
  extras: [],
  archivedAt: null,
  exchangedAt: null,
  deletedAt: null,
};

/**
 * Makes the ticks of each account the items of one open run of it. A tick that makes no sense is set aside as it was: its table is
 * no more.
 */
export async function ticksToRuns(transaction: Transaction): Promise<void> {
  const byAccount = new Map<string, OldTick[]>();
  const aside: object[] = [];
  const now = Date.now();
  for (const raw of await transaction.table('ticks').toArray()) {
    const { data: tick, error } = oldTick.safeParse(raw);
    if (tick) byAccount.set(tick.accountId, [...(byAccount.get(tick.accountId) ?? []), tick]);
    else {
      const issue = error.issues[0];
      const problem = `${issue?.path.join('.') || 'row'}: ${issue?.code ?? 'invalid'}`;
      const json = JSON.stringify(raw);
      aside.push({ id: crypto.randomUUID(), table: 'ticks', problem, json, updatedAt: now, deletedAt: null });
    }
  }
  await transaction.table('setAside').bulkAdd(aside);
  for (const [accountId, ticks] of byAccount) {
    const id = crypto.randomUUID();
    const moments = ticks.map(({ changedAt }) => changedAt);
    const [createdAt, updatedAt] = [Math.min(...moments), Math.max(...moments)];
    await transaction.table('deregistrations').add({ ...UNANSWERED, id, accountId, createdAt, updatedAt });
    await transaction.table('items').bulkAdd(ticks.map((tick) => itemOf(tick, id)));
  }
}

function itemOf({ id, accountId, itemId, done, changedAt, deletedAt }: OldTick, deregistrationId: string) {
  return {
    ...{ id, deregistrationId, accountId, itemId, state: done ? 'done' : 'todo' },
    ...{ reason: '', note: '', assignee: '', dueOn: null, title: '' },
    ...{ changedAt, updatedAt: changedAt, deletedAt },
  };
}
