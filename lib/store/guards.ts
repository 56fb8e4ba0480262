import { browser } from 'wxt/browser';
import {
  agreementKey,
  DEFAULT_GUARDS,
  GUARDS_MIRROR,
  type GuardSettings,
  guardMirror,
  SNOOZE_FOR,
} from '../guards/modes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { dayOf, startOfDay } from '../time/day.ts';
import type { StewardDatabase } from './database.ts';
import { appendJournal, journalTables } from './journal.ts';
import { check, sound } from './rows.ts';
import type { SettingRow } from './schema.ts';
import { keptSettings, SETTINGS_ROW } from './settings-row.ts';

/** How the person wants to be warned; the defaults where none was kept. Snoozes that are over are left out. */
export async function readGuardSettings(db: StewardDatabase, now: number = Date.now()): Promise<GuardSettings> {
  const guards = (await keptSettings(db))?.guards ?? DEFAULT_GUARDS;
  return { ...guards, snoozed: guards.snoozed.filter(({ until }) => until > now) };
}

/**
 * Changes how the person is warned, in one transaction, and tells the open console pages.
 * @param noted what the journal says of it; null where somebody else notes it
 * @throws RangeError if that is no way to be warned
 */
export async function changeGuardSettings(
  db: StewardDatabase,
  change: (guards: GuardSettings) => GuardSettings,
  noted: string | null,
  now: number = Date.now(),
): Promise<GuardSettings> {
  const changed = await db.transaction('rw', [db.settings, ...journalTables(db)], async () => {
    const guards = change(await readGuardSettings(db, now));
    const row = await keptSettings(db);
    const value = { ...(row ?? DEFAULT_SETTINGS), guards: { ...guards, snoozed: [...guards.snoozed] } };
    const next = { id: SETTINGS_ROW, value, updatedAt: now, deletedAt: null };
    if (check('settings', [next]).broken.length > 0) throw new RangeError('no such way to be warned');
    await db.settings.put(next as SettingRow);
    if (noted !== null) {
      await appendJournal(db, { kind: 'guards-set', accountId: null, subject: noted, page: null }, now);
    }
    return guards;
  });
  await mirrorGuards(db, now);
  return changed;
}

/** Writes anew what guards read before the worker wakes: the modes that hold, who sleeps, and what was agreed today. */
export async function mirrorGuards(db: StewardDatabase, now: number = Date.now()): Promise<void> {
  const write = async (): Promise<void> => {
    const settings = await readGuardSettings(db, now);
    const since = startOfDay(dayOf(now));
    const today = sound('journal', await db.journal.where('at').aboveOrEqual(since).toArray());
    const agreed = today.flatMap(({ kind, accountId, subject }) =>
      kind === 'guard-agreed' ? [agreementKey(accountId, subject)] : [],
    );
    await browser.storage.local.set({ [GUARDS_MIRROR]: guardMirror(settings, agreed, dayOf(now)) });
  };
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(GUARDS_MIRROR, write) : write());
}

/** Shows no guard's dialog on this page of this account for a while. The journal has it already, from the page that asked. */
export async function snoozeGuards(
  db: StewardDatabase,
  page: string,
  accountId: string | null,
  now: number = Date.now(),
): Promise<void> {
  const isOther = (one: GuardSettings['snoozed'][number]): boolean => one.page !== page || one.accountId !== accountId;
  await changeGuardSettings(
    db,
    (guards) => ({
      ...guards,
      snoozed: [...guards.snoozed.filter(isOther), { page, accountId, until: now + SNOOZE_FOR }],
    }),
    null,
    now,
  );
}
