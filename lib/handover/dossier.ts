import type { ItemStateName } from '../deregistration/types.ts';
import type { Day } from '../time/day.ts';
import type { LabelId } from './labels.ts';

/** A line that names something and says what it is. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A day of the plan, with everything that it rests on. */
export interface ToldDay {
  /** As people say it; a range where it is one. */
  readonly words: string;
  readonly earlier: Day;
  readonly later: Day;
  readonly why: readonly string[];
}

export interface ToldPhase {
  readonly id: string;
  readonly name: string;
  readonly now: boolean;
  readonly from: ToldDay;
  /** null: it has no end. */
  readonly to: ToldDay | null;
}

/** A single day that matters: the last to revoke, the first to confirm. */
export interface ToldDate {
  readonly id: string;
  readonly name: string;
  readonly day: ToldDay;
}

/** What was done with an item or a part of one; texts as people wrote them: untrusted. */
export interface ToldState {
  readonly id: string;
  readonly title: string;
  readonly state: ItemStateName;
  readonly stateName: string;
  readonly reason: string;
  readonly note: string;
  readonly assignee: string;
  /** When it was changed last, milliseconds since 1970; null: never. */
  readonly changedAt: number | null;
}

export interface ToldItem extends ToldState {
  readonly section: string;
  readonly owner: string;
  readonly blocking: boolean;
  readonly maybe: boolean;
  /** The person set the day. */
  readonly moved: boolean;
  readonly due: ToldDay;
  readonly subItems: readonly ToldState[];
}

/** An item that does not apply, with what was done with it before that, if anything. */
interface ToldLeftOut {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly state: ToldState | null;
}

/** How the bytes of a piece of evidence stand to the digest that was kept with it; `unread`: nobody looked. */
export type EvidenceCheck = 'unread' | 'same' | 'changed' | 'missing' | 'cut-short';

export interface ToldEvidence {
  readonly id: string;
  readonly itemTitle: string;
  /** As it is kept. */
  readonly name: string;
  /** Where it lies beside the report; null where it does not. */
  readonly path: string | null;
  readonly isPicture: boolean;
  readonly size: number;
  /** In words. */
  readonly sizeWords: string;
  readonly addedAt: number;
  readonly note: string;
  /** SHA-256 as it was taken when the piece was kept. */
  readonly sha256: string;
  readonly check: EvidenceCheck;
  /** SHA-256 of the bytes that lie beside the report, where that is another one. */
  readonly actual: string | null;
}

/** An entry of the journal in words. */
export interface ToldLogEntry {
  readonly seq: number;
  readonly at: number;
  readonly what: string;
  readonly about: string;
  readonly hash: string;
}

/** A run, told whole in one language: what every file that hands it over is written from. Texts may hold anything. */
export interface Dossier {
  readonly lang: 'zh-CN' | 'en';
  readonly labels: Readonly<Record<LabelId, string>>;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly account: readonly Fact[];
  readonly profile: readonly Fact[];
  readonly course: readonly Fact[];
  /** What makes the plan impossible or unsafe. */
  readonly problems: readonly string[];
  readonly phases: readonly ToldPhase[];
  readonly dates: readonly ToldDate[];
  readonly progress: string;
  readonly items: readonly ToldItem[];
  readonly leftOut: readonly ToldLeftOut[];
  /** Done with items that neither the plan nor this version knows. */
  readonly others: readonly ToldState[];
  readonly evidence: readonly ToldEvidence[];
  readonly journal: {
    readonly entries: readonly ToldLogEntry[];
    readonly head: { readonly seq: number; readonly hash: string };
    /** Whether the whole chain holds, in words. */
    readonly verdict: string;
  };
  readonly proves: readonly string[];
  readonly provesNot: readonly string[];
}
