import { toCsv } from '@/lib/export/csv.ts';
import { fileName } from '@/lib/export/file-name.ts';
import { toJournalJson } from '@/lib/export/journal-json.ts';
import { journalTable } from '@/lib/export/journal-table.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { readHead } from '@/lib/store/journal.ts';
import { kindName } from './journal-words.ts';
import type { JournalLine, LineAccount } from './line.ts';

interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** The entries that are looked at, as a table. @param now milliseconds since 1970 */
export function journalCsv(lines: readonly JournalLine[], now: number): ExportFile {
  const columns = {
    seq: t('journal_column_seq'),
    at: t('journal_column_at'),
    what: t('journal_what'),
    about: t('journal_column_about'),
    subject: t('journal_column_subject'),
    account: t('journal_account'),
    ghid: t('export_ghid'),
    page: t('journal_column_page'),
    address: t('journal_column_address'),
    chainedAt: t('journal_column_late'),
    hash: t('journal_column_hash'),
  };
  const told = lines.map(({ entry, about, account, page }) => ({
    ...entry,
    what: kindName(entry.kind),
    about,
    account: account && accountOf(account),
    ghid: account?.ghid ?? null,
    page,
  }));
  const name = fileName(null, t('journal_title'), 'csv', now);
  return { name, text: toCsv(journalTable(told, columns)), type: 'text/csv;charset=utf-8' };
}

/** All entries as they are kept, those that cannot be read too, with how to check them. @param now milliseconds since 1970 */
export async function journalJson(accounts: readonly LineAccount[], now: number): Promise<ExportFile> {
  const db = database();
  const [entries, head] = await db.transaction('r', db.journal, db.journalHead, () =>
    Promise.all([db.journal.orderBy('seq').toArray(), readHead(db)]),
  );
  const about = [t('journal_proves'), t('journal_proves_not')];
  const text = toJournalJson({ entries, head, accounts, about }, now);
  return { name: fileName(null, t('journal_title'), 'json', now), text, type: 'application/json' };
}

const accountOf = ({ name, label }: LineAccount): string => (label ? `${name} (${label})` : name);
