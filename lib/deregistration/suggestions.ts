import type { Day } from '../time/day.ts';
import type { Course, ItemState } from './types.ts';

/** What console pages showed, and when (milliseconds since 1970); null: never seen. */
export interface Seen {
  readonly roster: { readonly people: readonly { readonly id: string }[]; readonly seenAt: number } | null;
  readonly thirdParties: { readonly names: readonly string[]; readonly seenAt: number } | null;
  readonly closing: {
    readonly phase: 'frozen' | 'confirm';
    readonly freezeEnd: Day | null;
    readonly confirmBy: Day | null;
    readonly seenAt: number;
  } | null;
}

export interface SuggestionInput extends Seen {
  readonly course: Course;
  readonly states: ReadonlyMap<string, ItemState>;
  readonly today: Day;
}

export type DoneReason = 'roster-empty' | 'person-gone' | 'no-third-parties' | 'third-party-gone';
export type PhaseReason = 'frozen-seen' | 'freeze-end-seen' | 'window-seen' | 'window-end-seen' | 'freeze-gone';

/** Something that the console showed and that the person may accept; never applied by itself. */
export type Suggestion =
  | {
      readonly kind: 'done';
      readonly itemId: string;
      /** Of a sub-item; '' of a whole item. */
      readonly title: string;
      readonly why: DoneReason;
      readonly seenAt: number;
    }
  | { readonly kind: 'phase'; readonly course: Course; readonly why: PhaseReason; readonly seenAt: number };

/** What the person may be asked because of what the console showed. */
export function suggestions(_input: SuggestionInput): readonly Suggestion[] {
  return [];
}
