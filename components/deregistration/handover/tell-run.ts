import { SECTION_IDS } from '@/lib/deregistration/checklist.ts';
import type { ItemState, Plan, PlannedDay } from '@/lib/deregistration/types.ts';
import { saySize } from '@/lib/evidence/limits.ts';
import { apart, safeName } from '@/lib/evidence/names.ts';
import type { PieceRead } from '@/lib/handover/archive.ts';
import type { Dossier, ToldDate, ToldDay, ToldEvidence, ToldItem, ToldState } from '@/lib/handover/dossier.ts';
import { LABELS, type LabelId } from '@/lib/handover/labels.ts';
import { type MessageKey, t, uiLocale } from '@/lib/i18n.ts';
import { sayPlannedDay, sayProblem, sayReason, sayWhyLeftOut } from '@/lib/plan-words.ts';
import type { Deregistration, EvidenceRow, JournalEntry } from '@/lib/store/schema.ts';
import type { Day } from '@/lib/time/day.ts';
import { placeTitle } from '../../evidence/evidence-words.ts';
import { accountName } from '../../words.ts';
import { itemTitle, ownerName, phaseName, stateName } from '../item-words.ts';
import type { Way } from '../use-deregistration.ts';
import { tellEntry } from './tell-entry.ts';
import { accountFacts, courseFacts, profileFacts } from './tell-profile.ts';

/** What a report needs beside the plan. */
export interface Kept {
  readonly evidence: readonly EvidenceRow[];
  /** The entries that belong to the run. */
  readonly entries: readonly JournalEntry[];
  readonly head: { readonly seq: number; readonly hash: string };
  /** The first entry of the whole journal that does not hold; null where all do, of which there are `checked`. */
  readonly broken: number | null;
  readonly checked: number;
}

/** A piece of evidence that an archive holds, or would if it could be read. */
interface Placed {
  readonly row: EvidenceRow;
  /** A path that no other piece has, on any file system. */
  readonly path: string;
}

/** Where the pieces of a run lie in an archive. */
export function placed(evidence: readonly EvidenceRow[]): Placed[] {
  const taken = new Set<string>();
  return evidence.map((row) => {
    const name = apart(safeName(row.name, row.type, row.source), taken);
    taken.add(name);
    return { row, path: `evidence/${name}` };
  });
}

const PICTURES = /^image\/(png|jpeg|gif|webp|avif)$/;

/**
 * Tells a run whole, in the person's language.
 * @param read what became of each piece on its way into an archive; null where the report stands alone
 */
export function tellRun(
  way: Way,
  run: Deregistration,
  kept: Kept,
  read: ReadonlyMap<string, PieceRead> | null,
  now: number,
): Dossier {
  const { plan, today, account } = way;
  const sectionOf = ({ section }: { readonly section: (typeof SECTION_IDS)[number] }) => SECTION_IDS.indexOf(section);
  // Within a section in the order of the plan.
  const inSections = [...plan.items].sort((a, b) => sectionOf(a) - sectionOf(b));
  const items = inSections.map((item): ToldItem => {
    const state = way.states.get(item.id);
    return {
      ...told(item.id, itemTitle(item), state),
      section: t(`section_${sectionOf(item) + 1}` as MessageKey),
      owner: ownerName(item.owner),
      blocking: item.blocking,
      maybe: item.maybe,
      moved: item.moved,
      due: dayOf(item.due, today),
      subItems: (way.subItems.get(item.id) ?? []).map(({ id, title }) => told(id, title, way.states.get(id))),
    };
  });
  const shown = new Set([
    ...items.flatMap(({ id, subItems }) => [id, ...subItems.map((sub) => sub.id)]),
    ...plan.leftOut.map(({ id }) => id),
  ]);
  const others = [...way.states.values()].filter(({ itemId }) => !shown.has(itemId));
  const done = items.filter(({ state }) => state === 'done' || state === 'na').length;
  return {
    lang: uiLocale(),
    labels: Object.fromEntries(LABELS.map((id) => [id, t(`report_${id}`)])) as Record<LabelId, string>,
    title: t('report_title', accountName(account)),
    madeAt: now,
    account: accountFacts(account),
    course: courseFacts(run.course, run.title, today),
    profile: profileFacts(run, today),
    problems: plan.problems.map((problem) => sayProblem(problem, today)),
    phases: plan.phases.map(({ id, from, to }) => ({
      ...{ id, name: phaseName(id), now: id === run.course.phase && run.course.ended === null },
      ...{ from: dayOf(from, today), to: to && dayOf(to, today) },
    })),
    dates: datesOf(plan, today),
    progress: `${done}/${items.length}`,
    items,
    leftOut: plan.leftOut.map((left) => {
      const [state, title] = [way.states.get(left.id), itemTitle(left)];
      return { id: left.id, title, why: sayWhyLeftOut(left), state: state ? told(left.id, title, state) : null };
    }),
    others: others.map((state) => told(state.itemId, state.title || placeTitle(way, state.itemId), state)),
    evidence: placed(kept.evidence).map(({ row, path }) => tellPiece(way, row, path, read)),
    journal: {
      entries: kept.entries.map((entry) => tellEntry(entry, way)),
      head: kept.head,
      verdict: kept.broken === null ? t('report_chain_holds', kept.checked) : t('report_chain_broken', kept.broken),
    },
    proves: [t('report_proves_dates'), t('report_proves_evidence'), t('journal_proves')],
    provesNot: [t('report_proves_not_told'), t('report_proves_not_dates'), t('journal_proves_not')],
  };
}

const dayOf = (day: PlannedDay, today: Day): ToldDay => ({
  words: sayPlannedDay(day, today),
  earlier: day.earlier,
  later: day.later,
  why: [...day.reasons.map(sayReason), ...(day.provisional ? [t('report_provisional')] : [])],
});

function told(id: string, title: string, known: ItemState | undefined): ToldState {
  const state = known?.state ?? 'todo';
  const { reason = '', note = '', assignee = '', changedAt = null } = known ?? {};
  return { id, title, state, stateName: stateName(state), reason, note, assignee, changedAt };
}

/** The days that matter apart from items; those that do not exist in this plan are left out. */
function datesOf(plan: Plan, today: Day): ToldDate[] {
  const date = (id: string, name: string, day: PlannedDay | null): ToldDate[] =>
    day ? [{ id, name, day: dayOf(day, today) }] : [];
  return [
    ...date('earliest-apply', t('report_date_earliest_apply'), plan.earliestApply),
    ...date('last-apply', t('report_date_last_apply'), plan.lastApply),
    ...date('last-revoke', t('report_date_last_revoke'), plan.lastRevoke),
    ...date('confirm-first', t('report_date_confirm_first'), plan.confirm.first),
    ...date('confirm-last', t('report_date_confirm_last'), plan.confirm.last),
    ...date('closed-by', t('report_date_closed_by'), plan.closedBy),
    ...date('name-free', t('report_date_name_free'), plan.nameFreeFrom),
  ];
}

function tellPiece(
  way: Way,
  row: EvidenceRow,
  path: string,
  read: ReadonlyMap<string, PieceRead> | null,
): ToldEvidence {
  const { id, itemId, name, type, size, addedAt, note, sha256 } = row;
  const found = read?.get(id) ?? null;
  const lies = found !== null && found.sha256 !== null;
  return {
    ...{ id, name, note, size, sizeWords: saySize(size), addedAt, sha256 },
    itemTitle: placeTitle(way, itemId),
    path: lies ? path : null,
    isPicture: lies && PICTURES.test(type),
    check: found?.check ?? 'unread',
    actual: lies && found.sha256 !== sha256 ? found.sha256 : null,
  };
}
