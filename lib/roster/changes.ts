import type { Known, Spans, TermEntry } from './types.ts';

/**
 * What happened to somebody between two sightings. `lapsed`: a term ended by itself; `unbound`: somebody ended it; `withdrawn`: an
 * invitation lapsed or was taken back; `renewed`: bound for another short term without having been seen to go.
 */
export const CHANGE_KINDS = [
  'joined',
  'invited',
  'accepted',
  'unbound',
  'lapsed',
  'withdrawn',
  'term-changed',
  'renewed',
  'renamed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What happened, apart from to whom and when. */
export interface Happening {
  readonly kind: ChangeKind;
  /** `renamed`: the nickname; `term-changed`: the term; `renewed`, `lapsed`, `unbound`: the last day, as far as known. Otherwise null. */
  readonly before: string | null;
  /** `renamed`: the nickname; `term-changed`: the term; `renewed`: the last day, if the page gives it. Otherwise null. */
  readonly after: string | null;
  /** It is not sure that this is what happened, or that it happened to this person. */
  readonly doubt: boolean;
}

/** One thing that happened to one person. Moments are milliseconds since 1970. */
export interface Change extends Happening {
  /** The id of the {@link Known}. */
  readonly personId: string;
  /** The nickname at this sighting, or the last one known. */
  readonly name: string;
  /** When it was noticed. */
  readonly at: number;
  /** The sighting before: it happened between the two. */
  readonly since: number;
}

/** What the changes of a sighting are told with. Moments are milliseconds since 1970. */
export interface Telling {
  /** When the people were seen. */
  readonly at: number;
  /** When the account's roster was last seen before; null if never. Nothing is told of the first sighting. */
  readonly previousAt: number | null;
  readonly spans: Spans;
  /** What the person entered of an operator, by the id of the {@link Known}. */
  readonly entryOf: (id: string) => TermEntry | null;
  /** Makes the id of somebody who was never seen before. */
  readonly newId: () => string;
}

/** A person as known after a sighting, and what happened to them. */
export interface Told {
  readonly person: Known;
  readonly happened: readonly Happening[];
}
