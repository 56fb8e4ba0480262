import { toCalendar } from '@/lib/export/calendar.ts';
import { toCsv } from '@/lib/export/csv.ts';
import { fileName } from '@/lib/export/file-name.ts';
import { expiryEvents } from '@/lib/export/roster-calendar.ts';
import { toRosterJson } from '@/lib/export/roster-json.ts';
import { expiryTable, rosterTable } from '@/lib/export/roster-table.ts';
import type { ExportedAccount, ExportedPerson } from '@/lib/export/types.ts';
import { t } from '@/lib/i18n.ts';
import { expiryOf } from '@/lib/roster/expiry.ts';
import type { EffectivePerson, Expiry, Known } from '@/lib/roster/types.ts';
import { readSpans } from '@/lib/store/book.ts';
import { database } from '@/lib/store/database.ts';
import { readEntries } from '@/lib/store/entries.ts';
import { everybody } from '@/lib/store/keep-roster.ts';
import { readReminderPreferences } from '@/lib/store/settings.ts';
import { dayOf } from '@/lib/time/day.ts';
import type { ExportKind } from './export-menu.tsx';
import { calendarWords, tableWords } from './export-words.ts';
import type { AccountLine } from './line.ts';

/** A file that is made and not yet handed over. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/**
 * Makes a file of accounts with who is listed in them. A calendar also knows who is gone, so that it strikes them out.
 * @param now milliseconds since 1970
 */
export async function exportFile(kind: ExportKind, lines: readonly AccountLine[], now: number): Promise<ExportFile> {
  const only = lines.length === 1 ? (lines[0]?.name ?? null) : null;
  const accounts = lines.map((line) => exported(line));
  const named = (what: string, extension: string): string => fileName(only, what, extension, now);
  switch (kind) {
    case 'roster-csv':
      return {
        name: named(t('export_roster_file'), 'csv'),
        text: toCsv(rosterTable(accounts, tableWords())),
        type: 'text/csv;charset=utf-8',
      };
    case 'expiry-csv':
      return {
        name: named(t('export_expiry_file'), 'csv'),
        text: toCsv(expiryTable(accounts, tableWords())),
        type: 'text/csv;charset=utf-8',
      };
    case 'json':
      return {
        name: named(t('export_roster_file'), 'json'),
        text: toRosterJson(accounts, now),
        type: 'application/json',
      };
    case 'ics':
      return {
        name: named(t('export_expiry_file'), 'ics'),
        text: await calendarOf(lines, now),
        type: 'text/calendar;charset=utf-8',
      };
  }
}

async function calendarOf(lines: readonly AccountLine[], now: number): Promise<string> {
  const words = calendarWords(dayOf(now));
  const accounts = await Promise.all(lines.map(async (line) => exported(line, await goneFrom(line.id, now))));
  const { days, hour } = await readReminderPreferences(database());
  return toCalendar(expiryEvents(accounts, words.expiry, now), words, { days, hour }, now);
}

/** Who is no longer listed, with what was known of the end of their term. */
async function goneFrom(accountId: string, now: number): Promise<ExportedPerson[]> {
  const db = database();
  const gone = (await everybody(db, accountId)).filter(({ goneAt }) => goneAt !== null);
  const ids = gone.map(({ id }) => id);
  const [entries, { shortTerm }] = [await readEntries(db, ids), await readSpans(db)];
  return gone.map((person) =>
    exportedPerson(person, 'gone', expiryOf(person, entries.get(person.id) ?? null, shortTerm, dayOf(now))),
  );
}

function exported(
  { id, name, state, seats, people }: AccountLine,
  gone: readonly ExportedPerson[] = [],
): ExportedAccount {
  return {
    id,
    name,
    ghid: state.account.ghid,
    label: state.marks.label,
    seats,
    people: [...(people ?? []).map((person) => exportedPerson(person, person.standing, person.expiry)), ...gone],
  };
}

function exportedPerson(
  { id, nickname, wechatId, term, firstSeenAt, lastSeenAt }: Known | EffectivePerson,
  status: ExportedPerson['status'],
  { day, latest, basis }: Expiry,
): ExportedPerson {
  return { id, name: nickname, wechatId, term, status, expiry: { day, latest, basis }, firstSeenAt, lastSeenAt };
}
