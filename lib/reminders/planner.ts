import { browser } from 'wxt/browser';
import { invitationLifetime } from '../platform/lookups.ts';
import { readBook } from '../store/book.ts';
import { closingSubjects, closingsOf } from '../store/closing.ts';
import type { StewardDatabase } from '../store/database.ts';
import { noteDue, openReminders } from '../store/reminders.ts';
import { readReminderPreferences } from '../store/settings.ts';
import { allStates } from '../store/states.ts';
import { allSubjects } from '../store/subjects.ts';
import { dayOf } from '../time/day.ts';
import { announce, mayNotify } from './announce.ts';

/** The one alarm of all reminders: it rings for the next of them. */
export const REMINDER_ALARM = 'reminder';

export interface Planner {
  /**
   * Looks at everything there is to remind of: keeps what is due as shown, has the desktop show it, and sets the alarm for the next.
   * What is asked for while it looks is looked at once more afterwards. Never throws: what failed is tried at the next look.
   */
  replan(): Promise<void>;
}

/** @param told is told how many reminders stand, at each look */
export function createPlanner(db: StewardDatabase, told: (standing: number) => Promise<void>): Planner {
  let looking: Promise<void> | null = null;
  let again: Promise<void> | null = null;

  async function look(): Promise<void> {
    try {
      await lookOnce(db, told, Date.now());
    } catch (error) {
      console.warn(`MP Steward: reminders: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function begin(): Promise<void> {
    looking = look().finally(() => {
      looking = null;
    });
    return looking;
  }

  return {
    replan() {
      if (!looking) return begin();
      again ??= looking.then(() => {
        again = null;
        return begin();
      });
      return again;
    },
  };
}

/** When to look again after a look that failed, or whose worker was killed. This product's own choice. */
const AGAIN_AFTER_MS = 15 * 60_000;
/** The key in `storage.local` of when the reminders were looked at last, milliseconds since 1970. */
const LOOKED_AT = 'reminders-looked-at';

/** @returns now, where nobody has looked yet: then nothing was missed */
async function lastLook(now: number): Promise<number> {
  const { [LOOKED_AT]: kept } = await browser.storage.local.get(LOOKED_AT);
  return typeof kept === 'number' ? kept : now;
}

/** From its first moment to its last there is an alarm, so that whoever kills the worker in between only delays it. */
async function lookOnce(db: StewardDatabase, told: (standing: number) => Promise<void>, now: number): Promise<void> {
  await browser.alarms.create(REMINDER_ALARM, { when: now + AGAIN_AFTER_MS });
  const preferences = await readReminderPreferences(db);
  const desktop = preferences.desktop && (await mayNotify());
  const states = await allStates(db, now);
  const book = await readBook(db);
  const lookedAt = await lastLook(now);
  const accounts = states.map(({ account }) => account);
  const closings = closingSubjects(await closingsOf(db, accounts, book), dayOf(now));
  const subjects = [...allSubjects(states, invitationLifetime(book)), ...closings];
  const next = await noteDue(db, subjects, { ...preferences, desktop }, lookedAt, now);
  await browser.storage.local.set({ [LOOKED_AT]: now });
  const open = await openReminders(db);
  await told(open.length);
  const names = new Map(states.map(({ account, marks }) => [account.id, marks.label ?? account.nickname ?? '']));
  let waits: number | null = now + AGAIN_AFTER_MS;
  try {
    waits = await announce(db, open, preferences, (accountId) => names.get(accountId) ?? '', now);
  } finally {
    const moments = [next, waits].filter((moment) => moment !== null);
    if (moments.length === 0) await browser.alarms.clear(REMINDER_ALARM);
    else await browser.alarms.create(REMINDER_ALARM, { when: Math.min(...moments) });
  }
}
