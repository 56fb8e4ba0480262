import {
  dueNow,
  nearestShown,
  nextAt,
  type Reminder,
  remindersOf,
  type Subject,
  seriesOf,
} from '../roster/reminders.ts';
import type { ReminderPreferences } from '../settings.ts';
import { startOfDay } from '../time/day.ts';
import type { StewardDatabase } from './database.ts';
import { askReplan } from './replan.ts';
import { sound } from './rows.ts';
import type { ReminderRow } from './schema.ts';

/** How long a reminder that speaks of nothing any more is remembered. This product's own choice. */
const REMEMBERED_MS = 60 * 86_400_000;

/**
 * Looks at everything there is to remind of and keeps what is due now as shown, in one transaction: two that look at the same moment
 * show it once, and whoever is killed in between has shown nothing. What was shown of an end stands until a nearer reminder comes, or
 * that end is off; should the end be on again, as when an entry is undone, it stands again unless the person has put it away.
 * @param preferences `desktop`: whether the desktop is to show what is due now
 * @param lookedAt when this was looked at before: what came due since then was missed, what came due earlier was not known of in time
 * @param now milliseconds since 1970
 * @returns when to look again, milliseconds since 1970; null where nothing is left to remind of
 */
export async function noteDue(
  db: StewardDatabase,
  subjects: readonly Subject[],
  preferences: ReminderPreferences,
  lookedAt: number,
  now: number,
): Promise<number | null> {
  const reminders = remindersOf(subjects, preferences);
  const standing = new Set(subjects.map(seriesOf));
  return db.transaction('rw', db.reminders, async () => {
    const already = new Set(await db.reminders.toCollection().primaryKeys());
    const { due, missed } = dueNow(reminders, already, now);
    const rows = [
      ...due.map((reminder) => rowOf(reminder, false, preferences.desktop, now)),
      ...missed.map((reminder) => rowOf(reminder, reminder.at > lookedAt, preferences.desktop, now)),
    ];
    for (const { id } of rows) already.add(id);
    const nearest = new Set(
      [...nearestShown(already)].flatMap(([end, days]) => (standing.has(end) ? `${end}:${days}` : [])),
    );
    await openRows(db)
      .filter(({ id }) => !nearest.has(id))
      .modify({ openSince: null, awaitsDesktop: false, updatedAt: now });
    await reopen(db, nearest, now);
    await db.reminders.bulkAdd(rows);
    await db.reminders
      .where('dueAt')
      .below(now - REMEMBERED_MS)
      .filter(({ id, openSince }) => openSince === null && !standing.has(seriesIn(id)))
      .delete();
    return nextAt(reminders, already, now);
  });
}

/** Has those stand again that were closed, but not put away. */
async function reopen(db: StewardDatabase, ids: ReadonlySet<string>, now: number): Promise<void> {
  const open = new Set<string>(await openRows(db).primaryKeys());
  const closed = await db.reminders.bulkGet([...ids].filter((id) => !open.has(id)));
  const again = closed.flatMap((row) =>
    row?.dismissedAt === null ? [{ ...row, openSince: row.shownAt, updatedAt: now }] : [],
  );
  await db.reminders.bulkPut(again);
}

/** Every reminder that stands, the nearest end first. */
export async function openReminders(db: StewardDatabase): Promise<ReminderRow[]> {
  const rows = sound('reminders', await openRows(db).toArray());
  const moment = ({ due }: ReminderRow): number => (typeof due === 'number' ? due : startOfDay(due));
  return rows.sort((a, b) => moment(a) - moment(b) || a.id.localeCompare(b.id));
}

/** Notes that the desktop has shown them. */
export async function noteAnnounced(db: StewardDatabase, ids: readonly string[], now: number): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    await db.reminders.where('id').anyOf(ids).modify({ awaitsDesktop: false, updatedAt: now });
  });
}

/** Puts a reminder away for good; the next one of the same end comes all the same. */
export async function dismissReminder(db: StewardDatabase, id: string, now: number = Date.now()): Promise<void> {
  await dismiss(db, (row) => row.id === id, now);
}

/** Puts away every reminder that stands. */
export async function dismissAll(db: StewardDatabase, now: number = Date.now()): Promise<void> {
  await dismiss(db, () => true, now);
}

async function dismiss(db: StewardDatabase, which: (row: ReminderRow) => boolean, now: number): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    await openRows(db)
      .filter(which)
      .modify({ openSince: null, awaitsDesktop: false, dismissedAt: now, updatedAt: now });
  });
  await askReplan();
}

/** Rows of which nothing is open are not in this index. */
const openRows = (db: StewardDatabase) => db.reminders.where('openSince').above(0);

/** What all reminders of one end have in common: the id but for the days before. */
const seriesIn = (id: string): string => id.slice(0, id.lastIndexOf(':'));

function rowOf({ id, subject, daysBefore, at }: Reminder, missed: boolean, desktop: boolean, now: number): ReminderRow {
  const { daily: _daily, ...about } = subject;
  return {
    ...about,
    id,
    daysBefore,
    dueAt: at,
    shownAt: now,
    missed,
    awaitsDesktop: desktop,
    dismissedAt: null,
    openSince: now,
    updatedAt: now,
    deletedAt: null,
  };
}
