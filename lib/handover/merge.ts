import { same } from '../platform/same.ts';
import type { SharedItem, SharedRun, SharedText, ShareFile } from './share-file.ts';

/** What stands here, to hold a file against; `own` as in the file. */
export interface Mine {
  /** null: there is no run here yet. */
  readonly run: SharedRun | null;
  readonly items: readonly SharedItem[];
  readonly texts: readonly SharedText[];
  /** Up to when it is known here what the sender had done; null: not at all. */
  readonly exchangedAt: number | null;
}

/** Which of two is to hold. */
export type Side = 'mine' | 'theirs';

interface Sides<T> {
  /** null: nothing was said of it here. */
  readonly mine: T | null;
  readonly theirs: T;
}

/** One thing of which the file says something else than what stands here. */
export type Difference = {
  /** `item:<id>`, `text:<id>`, `run:plan`, `run:course`. */
  readonly key: string;
  /** Which was said later; mine where both were at once. */
  readonly newer: Side;
  /** Both said it anew without knowing of each other: the person decides. */
  readonly conflict: boolean;
} & (
  | ({ readonly kind: 'item' } & Sides<SharedItem>)
  | ({ readonly kind: 'text' } & Sides<SharedText>)
  | ({ readonly kind: 'plan' | 'course' } & Sides<SharedRun>)
);

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Own items of the company as they stand after the merge: those of both, and of one in both the later. */
  readonly extras: SharedRun['extras'];
  /** How many items and texts say the same in both. */
  readonly same: number;
}

type Said = { readonly changedAt: number; readonly own: boolean };

/**
 * What a file says otherwise than what stands here. Of one thing the later word holds; it is a conflict where each side changed it
 * itself after the other's last file that it had taken in.
 *
 * What only stands here is not mentioned: nothing is ever taken away by a file.
 */
export function compareShare(file: ShareFile, mine: Mine): Comparison {
  const knownToThem = file.exchangedAt ?? -1;
  const knownToUs = mine.exchangedAt ?? -1;
  const judge = (ours: Said | null, theirs: Said): Pick<Difference, 'newer' | 'conflict'> => ({
    newer: ours && ours.changedAt >= theirs.changedAt ? 'mine' : 'theirs',
    conflict: ours?.own === true && theirs.own && ours.changedAt > knownToThem && theirs.changedAt > knownToUs,
  });

  const items = new Map(mine.items.map((item) => [item.itemId, item]));
  const texts = new Map(mine.texts.map((text) => [text.textId, text]));
  const differences: Difference[] = [...runDifferences(file.run, mine.run, judge)];
  for (const theirs of file.items) {
    const ours = items.get(theirs.itemId) ?? null;
    if (same(itemSays(theirs), itemSays(ours))) continue;
    differences.push({ key: `item:${theirs.itemId}`, kind: 'item', mine: ours, theirs, ...judge(ours, theirs) });
  }
  for (const theirs of file.texts) {
    const ours = texts.get(theirs.textId) ?? null;
    if (ours?.text === theirs.text) continue;
    differences.push({ key: `text:${theirs.textId}`, kind: 'text', mine: ours, theirs, ...judge(ours, theirs) });
  }
  const other = differences.filter(({ kind }) => kind === 'item' || kind === 'text').length;
  return { differences, extras: extrasOf(file.run, mine.run), same: file.items.length + file.texts.length - other };
}

/** What holds where nobody decides otherwise. */
export const sideOf = ({ key, newer, conflict }: Difference, choices: ReadonlyMap<string, Side>): Side =>
  conflict ? (choices.get(key) ?? 'mine') : newer;

/** The profile and the course of a run have no moments of their own, so what nobody has said yet never stands against what was said. */
function* runDifferences(
  theirs: SharedRun,
  mine: SharedRun | null,
  judge: (ours: Said | null, theirs: Said) => Pick<Difference, 'newer' | 'conflict'>,
): Generator<Difference> {
  if (!mine) return;
  const judged = judge(mine, theirs);
  const weighed = (oursSaid: boolean, theirsSaid: boolean): typeof judged =>
    oursSaid === theirsSaid ? judged : { newer: theirsSaid ? 'theirs' : 'mine', conflict: false };
  if (!same(planOf(theirs), planOf(mine))) {
    yield { key: 'run:plan', kind: 'plan', mine, theirs, ...weighed(mine.answered, theirs.answered) };
  }
  if (!same(theirs.course, mine.course)) {
    yield { key: 'run:course', kind: 'course', mine, theirs, ...weighed(hasBegun(mine), hasBegun(theirs)) };
  }
}

const hasBegun = ({ course }: SharedRun): boolean =>
  course.phase !== 'prepare' || course.appliedOn !== null || course.ended !== null;

function extrasOf(theirs: SharedRun, mine: SharedRun | null): SharedRun['extras'] {
  if (!mine) return theirs.extras;
  const [older, newer] = theirs.changedAt > mine.changedAt ? [mine, theirs] : [theirs, mine];
  const later = new Map(newer.extras.map((extra) => [extra.id, extra]));
  const known = new Set(mine.extras.map(({ id }) => id));
  const all = [...mine.extras, ...theirs.extras.filter(({ id }) => !known.has(id))];
  const earlier = new Map(older.extras.map((extra) => [extra.id, extra]));
  return all.map((extra) => later.get(extra.id) ?? earlier.get(extra.id) ?? extra);
}

/** An item of which nothing was said is one that is to do. What a sub-item is called says nothing. */
const itemSays = (item: SharedItem | null) => [
  item?.state ?? 'todo',
  item?.reason ?? '',
  item?.note ?? '',
  item?.assignee ?? '',
  item?.dueOn ?? null,
];
const planOf = ({ title, route, answered, profile, anchor }: SharedRun) => ({
  title,
  route,
  answered,
  profile,
  anchor,
});
