import type { Dossier, Fact, ToldDay, ToldItem, ToldState } from './dossier.ts';
import { addressOf, checkWords } from './evidence-check.ts';
import { linesOf } from './legible.ts';
import { moment } from './moment.ts';

/** A run as Markdown (CommonMark), for wherever a company keeps its papers. Whatever people wrote is text in it, not markup. */
export function reportMarkdown(dossier: Dossier): string {
  const { labels } = dossier;
  const blocks: (string | null)[] = [
    `# ${plain(dossier.title)}`,
    `${plain(`${labels.made_at} ${moment(dossier.madeAt)} · ${labels.zone}`)}\n${plain(`${labels.progress} ${dossier.progress}`)}`,
    listed(labels.problems, dossier.problems.map(plain)),
    listed(labels.account, dossier.account.map(fact)),
    listed(labels.course, dossier.course.map(fact)),
    listed(labels.profile, dossier.profile.map(fact)),
    listed(
      labels.phases,
      dossier.phases.map(({ name, now, from, to }) => {
        const until = to ? `${labels.until} ${day(to)}` : labels.no_end;
        return `${bold(name)}${now ? ` (${plain(labels.now)})` : ''} ${plain(labels.from)} ${day(from)} ${until}`;
      }),
    ),
    listed(
      labels.dates,
      dossier.dates.map(({ name, day: at }) => `${bold(name)} ${day(at)}`),
    ),
    `## ${plain(labels.items)}`,
    ...items(dossier),
    listed(
      labels.left_out,
      dossier.leftOut.map(({ title, why, state }) =>
        [plain(`${title} · ${why}`), ...(state ? saidOf(dossier, state) : [])].join('\n'),
      ),
    ),
    listed(
      labels.others,
      dossier.others.map((state) => part(dossier, state)),
    ),
    dossier.evidence.length === 0
      ? `## ${plain(labels.evidence)}\n\n${plain(labels.evidence_none)}`
      : listed(
          labels.evidence,
          dossier.evidence.map((piece) => {
            const name = piece.path === null ? plain(piece.name) : `[${plain(piece.name)}](${addressOf(piece.path)})`;
            return [
              `${name} · ${plain(`${piece.itemTitle} · ${piece.sizeWords} · ${moment(piece.addedAt)}`)}`,
              ...quoted(piece.note),
              `- ${plain(labels.digest)} \`${piece.sha256}\``,
              ...(piece.actual === null ? [] : [`- ${plain(labels.digest_now)} \`${piece.actual}\``]),
              `- ${plain(checkWords(dossier, piece))}`,
            ].join('\n');
          }),
        ),
    `## ${plain(labels.journal)}\n\n${plain(dossier.journal.verdict)}\n\n${plain(labels.journal_head)} ${dossier.journal.head.seq}: \`${dossier.journal.head.hash}\``,
    dossier.journal.entries
      .map(({ seq, at, what, about }) => `- ${seq} · ${moment(at)} · ${plain(`${what} ${about}`.trim())}`)
      .join('\n') || plain(labels.journal_none),
    listed(labels.proves, dossier.proves.map(plain)),
    listed(labels.proves_not, dossier.provesNot.map(plain)),
  ];
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}

/** What begins or ends anything within a line of Markdown, addresses that are made links of themselves among it. */
const MARKS = /[\\`*_[\]<>&~|]|:(?=\/\/)|(?<=\bwww)\./gi;
/** What does so only where a line begins. */
const FIRST = /^(?:[#+=-]|\d+(?=[.)]))/;
/** One line in which nothing is markup. */
const plain = (text: string): string =>
  linesOf(text)
    .join(' ')
    .replace(MARKS, '\\$&')
    .replace(FIRST, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
const bold = (text: string): string => `**${plain(text)}**`;
const fact = ({ label, value }: Fact): string => `${bold(label)} ${plain(value)}`;
const day = ({ words, why }: ToldDay): string => plain([words, ...why].join(' · '));

/** What somebody wrote, as a quotation, line by line. */
const quoted = (text: string): string[] => linesOf(text).map((line) => `> ${plain(line)}  `);

function listed(heading: string, entries: readonly string[]): string | null {
  return entries.length === 0 ? null : `## ${plain(heading)}\n\n${bullets(entries)}`;
}

const bullets = (entries: readonly string[]): string =>
  entries.map((entry) => `- ${entry.replaceAll('\n', '\n  ')}`).join('\n');

/** Items under the headings of their sections, in the order of the list. */
function items(dossier: Dossier): string[] {
  const bySection = new Map<string, string[]>();
  for (const item of dossier.items)
    bySection.set(item.section, [...(bySection.get(item.section) ?? []), itemOf(dossier, item)]);
  return [...bySection].map(([heading, entries]) => `### ${plain(heading)}\n\n${bullets(entries)}`);
}

function itemOf(dossier: Dossier, item: ToldItem): string {
  const { labels } = dossier;
  const { due, owner, blocking, maybe, moved, subItems } = item;
  const marks = [
    `${labels.due} ${due.words}`,
    `${labels.owner} ${owner}`,
    blocking ? labels.blocking : '',
    maybe ? labels.maybe : '',
    moved ? labels.moved : '',
  ].filter(Boolean);
  const parts = subItems.map((sub) => part(dossier, sub));
  return [part(dossier, item, marks.join(' · ')), ...(parts.length > 0 ? [bullets(parts)] : [])].join('\n');
}

/** `[x] title · done`, with what was said of it below. */
function part(dossier: Dossier, state: ToldState, more = ''): string {
  const box = state.state === 'done' ? '[x]' : '[ ]';
  const about = [state.stateName, more].filter(Boolean).join(' · ');
  return [`${box} ${bold(state.title)} ${plain(about)}`, ...saidOf(dossier, state)].join('\n');
}

function saidOf({ labels }: Dossier, { reason, note, assignee }: ToldState): string[] {
  return [
    ...(reason === '' ? [] : [`- ${bold(labels.reason)} ${plain(reason)}`]),
    ...(assignee === '' ? [] : [`- ${bold(labels.assignee)} ${plain(assignee)}`]),
    ...quoted(note),
  ];
}
