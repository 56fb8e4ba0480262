import type { Sketch } from './sketch.ts';
import type { Sure } from './types.ts';

/**
 * Why rows are taken for operators, and how much each ground weighs. None is enough by itself; a list that is said to hold something
 * else is never weighed at all. Weights are judgement, checked against the pages under `tests/corpus`.
 */
const WEIGHTS = {
  /** A heading, a label or a column says 运营者. */
  told: 0.3,
  /** The row has a control that ends a binding or withdraws an invitation, by its words or its name. */
  ends: 0.3,
  /** … by words that end all sorts of things. */
  mayEnd: 0.1,
  /** The row says 长期 or 短期, or that an invitation is waiting; or the heading over it does. */
  term: 0.3,
  /** The page calls the name a name: in the head of its column, or beside it. */
  labelled: 0.1,
  /** There is a WeChat ID beside the name. */
  identified: 0.1,
  /** Until when, or how many days are left. */
  dated: 0.1,
  /** Each row has something to press that opens a menu or more of it: 操作, 更多. */
  acts: 0.1,
  /** Other rows are made like this one and say the same sort of thing: not one of each term, as an explanation has. */
  alike: 0.1,
  /** The heading nearest to it speaks of something that we do not know. */
  foreign: -0.2,
} as const;

/** From so much on a row is one; a list that comes near is doubtful, and gives nobody. */
export const ENOUGH: Sure = 0.7;
export const DOUBTFUL: Sure = 0.5;

/** What speaks for all rows of one list alike. */
export interface ListGrounds {
  readonly told: boolean;
  readonly labelled: boolean;
  readonly identified: boolean;
  readonly dated: boolean;
  readonly acts: boolean;
  readonly alike: boolean;
  readonly foreign: boolean;
}

/** How sure it is that a row is an operator's. */
export function weigh(
  list: ListGrounds,
  { term, pending, ambiguous }: Sketch,
  control: 'ends' | 'mayEnd' | null,
): Sure {
  const grounds: Array<keyof typeof WEIGHTS> = [
    ...(['told', 'labelled', 'identified', 'dated', 'acts', 'alike', 'foreign'] as const).filter(
      (ground) => list[ground],
    ),
    ...(term || pending || ambiguous ? (['term'] as const) : []),
    ...(control ? [control] : []),
  ];
  const sum = grounds.reduce((total, ground) => total + WEIGHTS[ground], 0);
  return Math.min(1, Math.round(sum * 100) / 100);
}
