import type { Day } from './time/day.ts';

/** The colours by which the person tells accounts apart; the pages give each name its shades. None of them means good or bad. */
export const COLOURS = ['jade', 'teal', 'sky', 'indigo', 'violet', 'rose', 'amber', 'slate'] as const;
export type Colour = (typeof COLOURS)[number];

/** What the person is in an account. `unsure`: asked, and they did not know. */
export const ROLES = ['administrator', 'long', 'short', 'unsure'] as const;
export type Role = (typeof ROLES)[number];

/** How long the person's own name for an account may be, in characters as people count them. */
export const LABEL_LENGTH = 20;

/** What the person said of an account, and marks it with; null where they did not. */
export interface AccountMarks {
  readonly label: string | null;
  readonly colour: Colour | null;
  readonly role: Role | null;
  /** The last day of the person's own short-term access, in Shanghai; null where it does not end, or nobody said when. */
  readonly ownExpiry: Day | null;
}

export const NO_MARKS: AccountMarks = { label: null, colour: null, role: null, ownExpiry: null };

/** The key in `storage.local` under which content scripts find the marks: an {@link AccountMarks} by account key (ghid, else biz). */
export const MARKS_MIRROR = 'account-marks';

/**
 * The key in `storage.local` that changes whenever the person changed what ends follow from, or what there is to remind of: a term
 * entered by hand, a rule, the marks of an account.
 */
export const REPLAN = 'replan';
