import type { ActionId } from './actions.ts';

/** One sentence of a brief, in the person's language. */
export interface Line {
  readonly text: string;
  /** It rests on a value which the person set. */
  readonly own: boolean;
}

/** One rule of the platform that a brief rests on. */
export interface BriefSource {
  /** What the rule says, or what the person set instead. */
  readonly text: string;
  /** Who says it. */
  readonly title: string;
  readonly address: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where the source bears none. */
  readonly date: string | null;
  /** How sure it is, as a word in the person's language. */
  readonly confidence: string;
  readonly own: boolean;
}

/** What a guard says of one action: finished sentences, so that a content script carries neither rules nor words. */
export interface GuardBrief {
  readonly title: string;
  /** What will happen. */
  readonly what: readonly Line[];
  /** Who verifies, and how. */
  readonly who: readonly Line[];
  /** What cannot be undone, or how it can. */
  readonly undo: readonly Line[];
  /** Quota and when it returns, downtime, lock-out, fee, waiting time. */
  readonly costs: readonly Line[];
  /** What to look at first; tick boxes where the action is dangerous. */
  readonly checks: readonly Line[];
  /** Other ways to what is wanted. */
  readonly instead: readonly Line[];
  /** Where it is today, only for actions that moved. */
  readonly where: Line | null;
  /** Whether the scan of somebody who is not the administrator sends them a request. */
  readonly forwards: boolean;
  readonly sources: readonly BriefSource[];
  /** A few words each, for a badge. */
  readonly short: { readonly who: string; readonly cost: string; readonly undo: string };
  /** The ids of the rules in `sources`. */
  readonly rules: readonly string[];
}

/** The key in `storage.local` under which an action's brief is mirrored for content scripts. */
export const briefKey = (id: ActionId): `guard:${ActionId}` => `guard:${id}`;
