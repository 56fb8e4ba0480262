import type { Confidence, Subject, Unit } from '../platform/rule.ts';
import type { Day } from '../time/day.ts';
import type { SectionId } from './checklist.ts';

/** What a person can say of a thing that may or may not be so. An unknown one never takes an item away. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the account may be used with, each a reason for items of its own. */
export const FEATURES = [
  'payment',
  'publisher-ads',
  'advertiser',
  'rewards',
  'cards',
  'mini-program',
  'open-platform',
  'third-party',
  'stores',
  'paid-content',
  'own-server',
] as const;
export type Feature = (typeof FEATURES)[number];

/** The way that the person chose when asked: deregister, or hand the account over (账号迁移). */
export const ROUTES = ['deregister', 'migrate'] as const;
export type Route = (typeof ROUTES)[number];

/** `wecom`: a legacy 企业号, which is 企业微信 now and is not closed here. */
export const ACCOUNT_TYPES = ['subscription', 'service', 'wecom'] as const;
/** What becomes of the subject itself. */
export const SUBJECT_CHANGES = ['no', 'dissolving', 'renamed', 'unknown'] as const;
/** Where followers are to go. */
export const KEEPING = ['no', 'new-account', 'migration', 'unknown'] as const;

/** What a plan is made from, asked once and editable later. Every field has an answer that means "not known". */
export interface Profile {
  readonly type: (typeof ACCOUNT_TYPES)[number] | null;
  readonly subject: Subject | null;
  /** Whole number ≥ 0; null: not known, so the longest freeze is planned for and the range shown. */
  readonly followers: number | null;
  readonly verified: Answer;
  /** Whether the subject's own bank account is still open. */
  readonly bankAccount: Answer;
  readonly subjectChange: (typeof SUBJECT_CHANGES)[number];
  readonly features: Readonly<Record<Feature, Answer>>;
  /** Whether goods or services are sold. */
  readonly sells: Answer;
  readonly keepsFollowers: (typeof KEEPING)[number];
  /** Names for the words to copy; '' where not said. */
  readonly newAccount: string;
  readonly organisation: string;
  readonly contact: string;
}

/** The day from which the work runs, or the day by which the account is to be closed. */
export interface Anchor {
  readonly kind: 'start' | 'target';
  readonly day: Day;
}

export const PHASES = ['prepare', 'verify', 'frozen', 'confirm', 'closed', 'aftercare'] as const;
export type Phase = (typeof PHASES)[number];

/** How a deregistration was ended other than by going on. */
export const ENDS = ['revoked', 'lapsed', 'migrated', 'stopped'] as const;

/** How far it has come, by the person's own word; days in Shanghai, null as long as the thing has not happened or is not known. */
export interface Course {
  readonly phase: Phase;
  readonly appliedOn: Day | null;
  /** The subject was verified: the freeze runs from here. */
  readonly verifiedOn: Day | null;
  /** The end of the freeze as the console named it; null: it is reckoned. */
  readonly freezeEnd: Day | null;
  /** The last day to confirm as the console named it. */
  readonly confirmBy: Day | null;
  readonly confirmedOn: Day | null;
  readonly ended: (typeof ENDS)[number] | null;
}

export const OWNERS = ['administrator', 'finance', 'legal', 'content', 'tech'] as const;
/** Who in a company does an item. */
export type Owner = (typeof OWNERS)[number];

export const ITEM_STATES = ['todo', 'doing', 'done', 'blocked', 'na'] as const;
/** `na`: the person says that it does not apply. */
export type ItemStateName = (typeof ITEM_STATES)[number];

/** What a person did with one item or sub-item (`<item>/<key>`). */
export interface ItemState {
  readonly itemId: string;
  readonly state: ItemStateName;
  /** Why it is blocked, or does not apply; ''. */
  readonly reason: string;
  readonly note: string;
  /** Names, as the person writes them; ''. */
  readonly assignee: string;
  /** The day that the person set; null: the plan's. */
  readonly dueOn: Day | null;
  /** Of a sub-item: what it was called when it was last shown; '' otherwise. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** An item of the company's own. Its id is `own-<uuid>`. */
export interface ExtraItem {
  readonly id: string;
  readonly section: SectionId;
  readonly title: string;
  readonly hint: string;
  readonly owner: Owner;
  readonly blocking: boolean;
}

/**
 * Why a day is what it is; `lib/plan-words.ts` says it. E.g. 15 days after the verification, because of 8,230 followers, by the rule
 * `freeze-period`, confidence B.
 */
export interface DateReason {
  readonly kind:
    | 'start' // the day on which the work begins
    | 'target' // the day that the person wants to be done by
    | 'own' // the person set this day
    | 'told' // the person said that it happened then
    | 'console' // the console named this day
    | 'rule' // a period of the platform, after another day
    | 'effort' // plain prudence: how long the work is reckoned to take
    | 'first' // whether this way is open at all is found out before anything else
    | 'guess' // no source says how long: the longest of the other ways is planned for
    | 'before' // so long before another item or phase
    | 'after'; // another item has to be done first
  /** Item or phase that it is counted from. */
  readonly of?: string;
  readonly amount?: { readonly from: number; readonly to: number; readonly unit: Unit };
  readonly ruleId?: string;
  readonly confidence?: Confidence;
  /** The followers that the period follows from; null: not known. */
  readonly followers?: number | null;
  /** Of the step that they fall into, the most followers; null: it has no upper end. */
  readonly upTo?: number | null;
  /** The person set the rule's value. */
  readonly own?: true;
}

/** Two days between which the truth lies, the same where it is known, and why. */
export interface PlannedDay {
  readonly earlier: Day;
  readonly later: Day;
  /** Rests on a working day beyond the last holiday calendar. */
  readonly provisional: boolean;
  readonly reasons: readonly DateReason[];
}

export interface PlannedItem {
  readonly id: string;
  readonly section: SectionId;
  readonly phase: Phase;
  readonly owner: Owner;
  readonly blocking: boolean;
  /** Ids of items of this plan that come first. */
  readonly after: readonly string[];
  /** The first day on which it can be begun. */
  readonly start: PlannedDay;
  /** By when it is to be done: the person's own day where they set one. For something to wait for, plan on `later`; for a deadline on `earlier`. */
  readonly due: PlannedDay;
  /** The person moved the day. */
  readonly moved: boolean;
  /** The day that the plan gave it when the work began, where that has passed and the item is still open. */
  readonly slippedFrom?: Day;
  /** It has no day to spare. */
  readonly critical: boolean;
  /** The profile does not say whether it applies. */
  readonly maybe: boolean;
  /** The company's own. */
  readonly extra: ExtraItem | null;
}

/** An item that does not apply, and what of the profile says so. `why` is a message key's tail: `left_out_<why>`. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

export interface PlannedPhase {
  readonly id: Phase;
  readonly from: PlannedDay;
  /** null: it has no end (closed) . */
  readonly to: PlannedDay | null;
}

/** Something that makes the plan impossible or unsafe, with what is possible instead. `problem_<kind>` says it. */
export interface PlanProblem {
  readonly kind:
    | 'target-past'
    | 'target-too-soon'
    | 'target-in-freeze'
    | 'start-past'
    | 'slipped'
    | 'wecom'
    | 'no-bank-account'
    | 'subject-dissolving'
    | 'subject-renamed'
    | 'calendar-ends'
    | 'followers-unknown'
    | 'confirm-missed';
  /** The earliest day that is possible instead, or the last day that the holiday calendar knows. */
  readonly day?: Day;
  readonly ruleId?: string;
}

export interface Plan {
  /** In the order in which they are worked through. */
  readonly items: readonly PlannedItem[];
  readonly leftOut: readonly LeftOut[];
  readonly phases: readonly PlannedPhase[];
  /** Ids along the longest chain up to the application, in order. */
  readonly criticalPath: readonly string[];
  /** The first day on which all that must be done before can be. */
  readonly earliestApply: PlannedDay;
  /** The last day to apply and still be closed by the target; null without a target. */
  readonly lastApply: PlannedDay | null;
  /** The last day on which the freeze can still be revoked; null where rules say that it cannot. */
  readonly lastRevoke: PlannedDay | null;
  /** First and last day to confirm. */
  readonly confirm: { readonly first: PlannedDay; readonly last: PlannedDay };
  readonly closedBy: PlannedDay;
  readonly nameFreeFrom: PlannedDay;
  readonly problems: readonly PlanProblem[];
}
