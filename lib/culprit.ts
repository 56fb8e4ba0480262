import { FEATURE_IDS, type FeatureId } from './settings.ts';

/**
 * The search for the feature of ours that upsets a page: all are switched off, then half of those that may be it are on, and half of
 * what is left; each time the person says whether the page is still wrong.
 */
export interface CulpritSearch {
  readonly state: 'asking';
  /** Among these it is. */
  readonly suspects: readonly FeatureId[];
  /** What is on while the person looks; everything else of ours is off. */
  readonly on: readonly FeatureId[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `feature` null: none of ours; the page was wrong with all of them off. */
interface CulpritFound {
  readonly state: 'found';
  readonly feature: FeatureId | null;
  readonly at: number;
}

export type Culprit = CulpritSearch | CulpritFound;

/** After so long without an answer, in milliseconds, everything is on again: whoever has forgotten the search has no guards. */
export const SEARCH_ENDS_AFTER = 30 * 60_000;

const half = (features: readonly FeatureId[]): FeatureId[] => features.slice(0, Math.ceil(features.length / 2));

/** Begins with everything off. @param off what the person has switched off anyway; it is no suspect */
export function beginSearch(off: readonly string[], now: number): CulpritSearch {
  return { state: 'asking', suspects: FEATURE_IDS.filter((id) => !off.includes(id)), on: [], at: now };
}

/** What follows from the person's answer. @param isWrong whether the page is still wrong with what is on */
export function answerSearch({ suspects, on }: CulpritSearch, isWrong: boolean, now: number): Culprit {
  if (isWrong && on.length === 0) return { state: 'found', feature: null, at: now };
  const left = isWrong ? on : suspects.filter((id) => !on.includes(id));
  const [one] = left;
  if (left.length <= 1) return { state: 'found', feature: one ?? null, at: now };
  return { state: 'asking', suspects: left, on: half(left), at: now };
}

/** How many more questions there are at most. */
export const questionsLeft = ({ suspects, on }: CulpritSearch): number =>
  Math.ceil(Math.log2(Math.max(1, suspects.length))) + (on.length === 0 ? 1 : 0);

/** Whether a search is still going on, or its end still to be said. */
export const isCurrent = (culprit: Culprit | null, now: number): culprit is Culprit =>
  culprit !== null && now - culprit.at < SEARCH_ENDS_AFTER && now >= culprit.at - SEARCH_ENDS_AFTER;

/** What is off on the console's pages because of a search, beside what the person has switched off. */
export function offForSearch(culprit: Culprit | null, now: number): FeatureId[] {
  if (!isCurrent(culprit, now)) return [];
  if (culprit.state === 'asking') return FEATURE_IDS.filter((id) => !culprit.on.includes(id));
  return culprit.feature ? [culprit.feature] : [];
}
