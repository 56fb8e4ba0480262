import type { Phase } from '../deregistration/types.ts';

/** Ids of the texts, in the order in which they are used. People's own versions hang on them. */
export const TEXT_IDS = [
  'announce-1',
  'announce-2',
  'announce-3',
  'menu',
  'auto-reply',
  'partners',
  'handover',
] as const;
export type TextId = (typeof TEXT_IDS)[number];

/** What the person may not have said yet. */
export type Blank = 'account' | 'newAccount' | 'organisation' | 'contact';

/** What is to be said, in the text's own language. Only what is asked for counts as missing, or as said of the platform. */
export interface Say {
  account(): string;
  newAccount(): string;
  organisation(): string;
  contact(): string;
  /** Whether followers are asked to go to another account. */
  readonly hasNewAccount: boolean;
  /** Whether goods or services may have been sold. */
  readonly isSelling: boolean;
  readonly hasApplied: boolean;
  applyOn(): string;
  /** The first day on which it may be closed. */
  closedFrom(): string;
  /** First and last day to confirm. */
  confirm(): readonly [first: string, last: string];
  today(): string;
  /** By the rules: articles cannot be opened afterwards. */
  articlesGo(): boolean;
  /** By the rules: followers are not handed to another account. */
  followersStay(): boolean;
  readonly phase: Phase;
  readonly open: readonly {
    readonly title: string;
    readonly due: string;
    readonly assignee: string;
    readonly isBlocking: boolean;
  }[];
  readonly counts: { readonly done: number; readonly all: number; readonly evidence: number };
}

/** The texts of one language, each as lines; null is a line that is left out, '' an empty one. */
export interface Texts {
  /** What stands where something is missing, so that nobody sends it off unseen. */
  blank(blank: Blank): string;
  readonly texts: Readonly<Record<TextId, (say: Say) => readonly (string | null)[]>>;
}
