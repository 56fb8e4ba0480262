import {
  Archive,
  ArchiveRestore,
  BookOpen,
  CircleX,
  DoorOpen,
  FileInput,
  Flag,
  GitMerge,
  type IconNode,
  LayoutTemplate,
  LogIn,
  MoonStar,
  Paperclip,
  Pencil,
  Pointer,
  PointerOff,
  ShieldAlert,
  ShieldCheck,
  SlidersHorizontal,
  Square,
  SquareCheck,
  UserRound,
} from 'lucide';
import { Fragment } from 'react';
import { ColourDot } from '@/components/account-colour.tsx';
import { Icon } from '@/components/icon.tsx';
import { useWindowRows } from '@/components/use-window-rows.ts';
import { inShanghai } from '@/lib/export/shanghai.ts';
import { t } from '@/lib/i18n.ts';
import type { JournalKind } from '@/lib/journal/kinds.ts';
import { kindName, sayWhen } from './journal-words.ts';
import type { JournalLine } from './line.ts';

/** About the height of a line, in CSS pixels. */
const LINE_HEIGHT = 66;

const SHAPES: Readonly<Record<JournalKind, IconNode>> = {
  'guard-shown': ShieldAlert,
  'guard-agreed': ShieldCheck,
  'guard-cancelled': CircleX,
  'guard-passed': LogIn,
  'guard-snoozed': MoonStar,
  ticked: SquareCheck,
  unticked: Square,
  'item-changed': Pencil,
  'evidence-added': Paperclip,
  'evidence-removed': Paperclip,
  'deregistration-started': DoorOpen,
  'profile-changed': SlidersHorizontal,
  'phase-told': Flag,
  'extras-changed': Pencil,
  renamed: Pencil,
  archived: Archive,
  reopened: ArchiveRestore,
  'template-saved': LayoutTemplate,
  'template-removed': LayoutTemplate,
  'share-applied': FileInput,
  'share-undone': FileInput,
  'rule-set': BookOpen,
  'rule-unset': BookOpen,
  'rules-applied': BookOpen,
  'rules-withdrawn': BookOpen,
  'term-entered': UserRound,
  'term-cleared': UserRound,
  'role-told': UserRound,
  'roster-confirmed': UserRound,
  'guards-set': SlidersHorizontal,
  'accounts-joined': GitMerge,
  'layout-taught': Pointer,
  'layouts-imported': FileInput,
  'layout-switched': Pointer,
  'layout-removed': PointerOff,
  'layout-restored': Pointer,
  'layout-dropped': PointerOff,
};

/** The entries, the newest first; only those are drawn that the window shows. */
export function EntryList({ lines }: { lines: readonly JournalLine[] }) {
  const { list, rows, rest, measure } = useWindowRows<HTMLOListElement, HTMLLIElement>({
    count: lines.length,
    estimate: LINE_HEIGHT,
    keyOf: (index) => lines[index]?.entry.id ?? `${index}`,
  });
  return (
    <ol className="card journal-list" ref={list} aria-label={t('journal_title')}>
      {rows.map(({ index, gap }) => {
        const line = lines[index];
        return (
          line && (
            <Fragment key={line.entry.id}>
              {gap > 0 && <li aria-hidden="true" style={{ height: gap }} />}
              <li
                ref={measure}
                className="journal-line"
                data-index={index}
                data-seq={line.entry.seq}
                data-kind={line.entry.kind}
                data-subject={line.entry.subject}
                aria-posinset={index + 1}
                aria-setsize={lines.length}
              >
                <Line line={line} />
              </li>
            </Fragment>
          )
        );
      })}
      {rest > 0 && <li aria-hidden="true" style={{ height: rest }} />}
    </ol>
  );
}

function Line({ line: { entry, about, account, page } }: { line: JournalLine }) {
  const { kind, at, seq, address, chainedAt } = entry;
  return (
    <>
      <Icon node={SHAPES[kind]} size={16} className={`journal-icon journal-icon--${kind}`} />
      <div className="journal-words">
        <p>
          <span className="journal-kind">{kindName(kind)}</span>
          {about !== null && (
            <>
              {' '}
              <bdi className="journal-about">{about}</bdi>
            </>
          )}
        </p>
        <p className="small journal-facts">
          <time dateTime={inShanghai(at)}>{sayWhen(at)}</time>
          {account && (
            <span className="journal-account" data-account={account.id}>
              {account.colour && <ColourDot colour={account.colour} />}
              <bdi>{account.label ?? account.name}</bdi>
            </span>
          )}
          {page !== null && <span title={address ?? undefined}>{page}</span>}
          {chainedAt !== null && (
            <span className="tag" title={t('journal_late_hint', sayWhen(chainedAt))}>
              {t('journal_late')}
            </span>
          )}
        </p>
        {address !== null && <p className="small journal-address">{address}</p>}
      </div>
      <span className="small journal-seq">{t('journal_seq', seq)}</span>
    </>
  );
}
