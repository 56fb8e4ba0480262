import { sayDate } from '@/lib/expiry-words.ts';
import { toCalendar } from '@/lib/export/calendar.ts';
import { toCsv } from '@/lib/export/csv.ts';
import { fileName } from '@/lib/export/file-name.ts';
import { makeArchive, type PieceRead, type TextFile } from '@/lib/handover/archive.ts';
import type { Dossier } from '@/lib/handover/dossier.ts';
import { troubled } from '@/lib/handover/evidence-check.ts';
import { itemsTable } from '@/lib/handover/items-table.ts';
import { entriesOfRun, journalExtractJson } from '@/lib/handover/journal-extract.ts';
import { reportHtml } from '@/lib/handover/report-html.ts';
import { reportMarkdown } from '@/lib/handover/report-markdown.ts';
import { runEvents } from '@/lib/handover/run-calendar.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { blobOf, listEvidence } from '@/lib/store/evidence.ts';
import { journalAfter, readHead } from '@/lib/store/journal.ts';
import { checkJournal } from '@/lib/store/journal-check.ts';
import type { Deregistration } from '@/lib/store/schema.ts';
import { readReminderPreferences } from '@/lib/store/settings.ts';
import { makeShare } from '@/lib/store/share.ts';
import { accountName } from '../../words.ts';
import type { Way } from '../use-deregistration.ts';
import { type Kept, placed, tellRun } from './tell-run.ts';

/** A file that is made and not yet handed over. */
interface HandoverFile {
  readonly name: string;
  readonly data: Blob;
}

export type FileKind = 'html' | 'markdown' | 'csv' | 'ics';

/** How each is called: within an archive, after the run when alone, and to the browser. */
const KINDS = {
  html: { inside: 'report.html', ending: 'html', type: 'text/html;charset=utf-8' },
  markdown: { inside: 'report.md', ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { inside: 'items.csv', ending: 'csv', type: 'text/csv;charset=utf-8' },
  ics: { inside: 'dates.ics', ending: 'ics', type: 'text/calendar;charset=utf-8' },
} as const satisfies Readonly<Record<FileKind, object>>;

/** Makes one file of a run, without the evidence itself. @param now milliseconds since 1970 */
export async function makeFile(kind: FileKind, way: Way, run: Deregistration, now: number): Promise<HandoverFile> {
  const dossier = tellRun(way, run, await keptOf(run), null, now);
  const { ending, type } = KINDS[kind];
  return {
    name: fileName(accountName(way.account), t('report_file'), ending, now),
    data: new Blob([await write(kind, dossier, way, run, now)], { type }),
  };
}

interface MadeArchive extends HandoverFile {
  /** Names of the pieces of evidence that are missing, or not what they were. */
  readonly troubled: readonly string[];
}

/**
 * Makes the archive: every file of the run, all evidence, and the list of digests.
 * @param onProgress called with how much of the evidence has gone in, from 0 to 1
 * @param signal gives it up
 */
export async function makeZip(
  way: Way,
  run: Deregistration,
  now: number,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<MadeArchive> {
  const db = database();
  const kept = await keptOf(run);
  const bytes = kept.evidence.reduce((sum, { size }) => sum + size, 0);
  const pieces = placed(kept.evidence).map(({ row: { id, addedAt, sha256 }, path }) => ({
    ...{ id, path, addedAt, sha256 },
    open: () => blobOf(db, id),
  }));
  let bad: readonly string[] = [];
  const texts = async (read: ReadonlyMap<string, PieceRead>): Promise<TextFile[]> => {
    const dossier = tellRun(way, run, kept, read, now);
    bad = troubled(dossier).map(({ name }) => name);
    const files: TextFile[] = [];
    for (const kind of ['html', 'markdown', 'csv', 'ics'] as const) {
      files.push({ path: KINDS[kind].inside, text: await write(kind, dossier, way, run, now) });
    }
    const about = [...dossier.proves, ...dossier.provesNot];
    return [...files, { path: 'journal.json', text: journalExtractJson(kept.entries, kept.head, about, now) }];
  };
  const options = { madeAt: now, signal, onProgress: (gone: number) => onProgress(bytes === 0 ? 1 : gone / bytes) };
  const data = await makeArchive(pieces, texts, options);
  return { name: fileName(accountName(way.account), t('report_file'), 'zip', now), data, troubled: bad };
}

/** Makes the file for a colleague. @param from who hands it over, as they write; '' */
export async function makeShareFile(way: Way, run: Deregistration, from: string, now: number): Promise<HandoverFile> {
  const file = await makeShare(database(), run.id, from, now);
  return {
    name: fileName(accountName(way.account), t('handover_share_file'), 'json', now),
    data: new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }),
  };
}

async function keptOf(run: Deregistration): Promise<Kept> {
  const db = database();
  const [evidence, all, head, check] = await Promise.all([
    listEvidence(db, run.id),
    journalAfter(db, 0),
    readHead(db),
    checkJournal(db),
  ]);
  return {
    evidence,
    entries: entriesOfRun(all, run),
    head: { seq: head.seq, hash: head.hash },
    broken: check.ok ? null : check.firstBroken.seq,
    checked: check.checked,
  };
}

async function write(kind: FileKind, dossier: Dossier, way: Way, run: Deregistration, now: number): Promise<string> {
  switch (kind) {
    case 'html':
      return reportHtml(dossier);
    case 'markdown':
      return reportMarkdown(dossier);
    case 'csv':
      return toCsv(itemsTable(dossier));
    case 'ics': {
      const words = {
        calendar: dossier.title,
        between: (earlier: Way['today'], latest: Way['today']) =>
          t('end_between', sayDate(earlier, way.today), sayDate(latest, way.today)),
      };
      const { days, hour } = await readReminderPreferences(database());
      return toCalendar(runEvents(dossier, run, way.today), words, { days, hour }, now);
    }
  }
}
