import type { ItemState } from '../deregistration/types.ts';
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
  readonly mine: T | null;
  readonly theirs: T;
}

/** One thing that the file says otherwise than what stands here. */
export type Difference = {
  /** `item:<id>`, `text:<id>`, `run:plan`, `run:course`. */
  readonly key: string;
  /** Which was said later; mine where both were at once. */
  readonly newer: Side;
  /** Both said it anew without knowing of each other: the person decides. */
  readonly conflict: boolean;
} & (
  | ({ readonly kind: 'item' } & Sides<ItemState>)
  | ({ readonly kind: 'text' } & Sides<SharedText>)
  | ({ readonly kind: 'plan' | 'course' } & Sides<SharedRun>)
);

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Own items of the company that the file adds; those that stand here stay. */
  readonly extras: SharedRun['extras'];
  /** How many items and texts say the same in both. */
  readonly same: number;
}

export type Compare = (file: ShareFile, mine: Mine) => Comparison;
