import { browser } from 'wxt/browser';
import { type AccountMarks, LABEL_LENGTH, MARKS_MIRROR, NO_MARKS } from '../account-marks.ts';
import { accountKey, listAccounts } from './accounts.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import type { AccountSettingsRow } from './schema.ts';

const characters = new Intl.Segmenter();

/** A label as it is kept: without space around it; null if nothing is left. @throws RangeError if it is too long */
function trimmed(label: string | null): string | null {
  const text = label?.trim() ?? '';
  if ([...characters.segment(text)].length > LABEL_LENGTH) throw new RangeError(`A label of over ${LABEL_LENGTH}`);
  return text || null;
}

/**
 * Changes what the person said of an account, in one transaction, and mirrors it for content scripts. Whoever is not short-term
 * has no end of access of their own.
 * @returns what held before, to go back to by passing it here
 * @throws RangeError for a label that is too long
 */
export async function setMarks(
  db: StewardDatabase,
  accountId: string,
  change: Partial<AccountMarks>,
  now: number = Date.now(),
): Promise<AccountMarks> {
  const before = await db.transaction('rw', [db.accountSettings, ...journalTables(db)], async () => {
    const row = await settingsOf(db, accountId);
    const was = marksOf(row);
    const wanted = { ...was, ...change };
    const marks = {
      ...wanted,
      label: trimmed(wanted.label),
      ownExpiry: wanted.role === 'short' ? wanted.ownExpiry : null,
    };
    await put(db, accountId, { ...marks, roleAskedAt: row?.roleAskedAt ?? (marks.role ? now : null) }, now);
    if (marks.role && marks.role !== was.role)
      await appendJournal(db, { kind: 'role-told', accountId, subject: marks.role, page: null }, now);
    return was;
  });
  await mirrorMarks(db);
  await askReplan();
  return before;
}

/** Notes that the person was asked for their role in an account and closed the question: they are not asked again. */
export async function noteRoleAsked(db: StewardDatabase, accountId: string, now: number = Date.now()): Promise<void> {
  await db.transaction('rw', db.accountSettings, async () => {
    await put(db, accountId, { ...marksOf(await settingsOf(db, accountId)), roleAskedAt: now }, now);
  });
}

type Kept = AccountMarks & Pick<AccountSettingsRow, 'roleAskedAt'>;

async function put(
  db: StewardDatabase,
  id: string,
  { label, colour, role, ownExpiry, roleAskedAt }: Kept,
  now: number,
) {
  const row = { label, colour, role, ownExpiry, roleAskedAt };
  await db.accountSettings.put({ ...row, id, updatedAt: now, deletedAt: null });
}

/** @returns undefined where the person said nothing of the account, and was asked nothing */
export async function settingsOf(db: StewardDatabase, accountId: string): Promise<AccountSettingsRow | undefined> {
  return sound('accountSettings', [await db.accountSettings.get(accountId)].filter(Boolean))[0];
}

/** What of a row the person said. */
export function marksOf(row: AccountSettingsRow | undefined): AccountMarks {
  if (!row) return NO_MARKS;
  const { label, colour, role, ownExpiry } = row;
  return { label, colour, role, ownExpiry };
}

/** Writes anew the marks that content scripts read. Windows that change them at the same moment take turns. */
export async function mirrorMarks(db: StewardDatabase): Promise<void> {
  const write = async (): Promise<void> => {
    const rows = new Map(sound('accountSettings', await db.accountSettings.toArray()).map((row) => [row.id, row]));
    const marks = (await listAccounts(db)).flatMap((account): [string, AccountMarks][] => {
      const [key, row] = [accountKey(account), rows.get(account.id)];
      return key && row ? [[key, marksOf(row)]] : [];
    });
    await browser.storage.local.set({ [MARKS_MIRROR]: Object.fromEntries(marks) });
  };
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(MARKS_MIRROR, write) : write());
}
