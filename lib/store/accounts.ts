import type { PageSighting } from '../sighting.ts';
import { type ClosingSight, closingAfter, openAt } from './closing.ts';
import type { StewardDatabase } from './database.ts';
import { joinAccounts } from './join-accounts.ts';
import { sound } from './rows.ts';
import type { Account } from './schema.ts';

/** The key by which the console's pages and our marks call an account: the ghid, else the biz. */
export function accountKey(account: Pick<Account, 'ghid' | 'biz'>): string | null {
  return account.ghid ?? account.biz;
}

/**
 * Finds or makes the account that a page belongs to and notes what the page said, inside the caller's transaction
 * (accounts and all tables whose rows belong to one). One page may know an account by its ghid only, another by its biz only;
 * the first page that shows both brings the two together, and nothing kept under either is lost.
 * @returns null if the page named neither
 */
export async function noteAccount(
  db: StewardDatabase,
  sight: Pick<PageSighting, 'account' | 'listed' | 'thirdParties'> & ClosingSight,
  now: number,
): Promise<Account | null> {
  const facts = sight.account;
  if (!facts.ghid && !facts.biz) return null;
  const byGhid = facts.ghid ? sound('accounts', await db.accounts.where({ ghid: facts.ghid }).toArray())[0] : undefined;
  const byBiz = facts.biz
    ? sound('accounts', await db.accounts.where({ biz: facts.biz }).toArray()).find(
        // Two ghids are two accounts, even if a page should give both the same biz.
        (account) => !account.ghid || !facts.ghid || account.ghid === facts.ghid,
      )
    : undefined;
  if (byGhid && byBiz && byGhid.id !== byBiz.id) await joinAccounts(db, byGhid.id, byBiz.id, now);
  const known = byGhid ?? byBiz;
  const openSeenAt = openAt(sight) ?? known?.openSeenAt ?? byBiz?.openSeenAt;
  const account: Account = {
    id: known?.id ?? crypto.randomUUID(),
    ghid: facts.ghid ?? known?.ghid ?? null,
    biz: facts.biz ?? known?.biz ?? null,
    nickname: facts.nickname ?? known?.nickname ?? null,
    type: facts.type ?? known?.type ?? null,
    verified: facts.verified ?? known?.verified ?? null,
    subject: facts.subject ?? known?.subject ?? null,
    followers: facts.followers ?? known?.followers ?? null,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
    // A page that counts nobody may well count something else.
    listed: sight.listed ? { count: sight.listed, seenAt: now } : (known?.listed ?? byBiz?.listed ?? null),
    thirdParties: sight.thirdParties
      ? { names: sight.thirdParties, seenAt: now }
      : (known?.thirdParties ?? byBiz?.thirdParties ?? null),
    closing: closingAfter(known?.closing ?? byBiz?.closing ?? null, sight, now),
    // Milliseconds and their fractions: what says when a page was loaded counts finer than the clock.
    ...(openSeenAt !== undefined && { openSeenAt: Math.floor(openSeenAt) }),
    updatedAt: now,
    deletedAt: null,
  };
  await db.accounts.put(account);
  return account;
}

/** All accounts, the one seen last first. */
export async function listAccounts(db: StewardDatabase): Promise<Account[]> {
  return sound('accounts', await db.accounts.orderBy('lastSeenAt').reverse().toArray());
}
