import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { isQuiet, quietEnd } from '../roster/quiet-hours.ts';
import type { ReminderPreferences } from '../settings.ts';
import type { StewardDatabase } from '../store/database.ts';
import { noteAnnounced } from '../store/reminders.ts';
import type { ReminderRow } from '../store/schema.ts';
import { overviewAddress } from '../target.ts';
import { sayReminder } from './words.ts';

/** More than so many at once, after a holiday for instance, are one notification. */
const MOST_AT_ONCE = 3;
/** The notification that stands for many. */
const MANY = 'reminders';

/** Whether the desktop may show notifications: a permission that the person gives when they ask for it, and may take back. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Has the desktop show what it has not shown yet, unless it is quiet. Each carries its reminder's id, so that one that is shown
 * again, because the worker was killed in between, takes the place of the first.
 * @param open every reminder that stands
 * @param nameOf how an account is called
 * @returns when to come again, milliseconds since 1970; null if nothing is waiting
 */
export async function announce(
  db: StewardDatabase,
  open: readonly ReminderRow[],
  { quiet }: ReminderPreferences,
  nameOf: (accountId: string) => string,
  now: number,
): Promise<number | null> {
  const waiting = open.filter(({ awaitsDesktop }) => awaitsDesktop);
  if (waiting.length === 0) return null;
  if (quiet && isQuiet(now, quiet)) return quietEnd(now, quiet);
  if (await mayNotify()) {
    if (waiting.length > MOST_AT_ONCE) {
      const lines = waiting.slice(0, MOST_AT_ONCE).map((row) => sayReminder(row, now));
      await show(MANY, t('reminders_many', waiting.length), lines.join('\n'));
    } else {
      for (const row of waiting) await show(row.id, nameOf(row.accountId), sayReminder(row, now));
    }
  }
  const ids = waiting.map(({ id }) => id);
  await noteAnnounced(db, ids, now);
  return null;
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title: title || t('ext_short_name'), message });
}

let listening = false;

/**
 * Opens the overview, at the account it is about, when the person clicks a notification. Without the permission there is nothing to
 * listen to: call it again when it was given.
 */
export function openOnClick(db: StewardDatabase): void {
  const { notifications } = browser;
  if (listening || !notifications) return;
  listening = true;
  notifications.onClicked.addListener((id: string) => void open(id));

  async function open(id: string): Promise<void> {
    const row = id === MANY ? undefined : await db.reminders.get(id);
    const isAboutSomebody = row?.kind === 'operator-expiry' || row?.kind === 'invitation-lapse';
    const personId = isAboutSomebody ? row.key : null;
    await browser.tabs.create({ url: overviewAddress(row?.accountId ?? null, personId) });
    await notifications.clear(id);
  }
}
