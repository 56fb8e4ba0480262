/** What the journal tells of, in the groups by which it is looked through. A kind may be added; none is renamed or dropped. */
export const JOURNAL_GROUPS = {
  /** What the person met and did about an admin-only action; the subject is its id. */
  guards: ['guard-shown', 'guard-agreed', 'guard-cancelled', 'guard-passed', 'guard-snoozed'],
  /** The subject is an item of the checklist. Of `item-changed` what was changed comes first: `state:blocked,note money-out`. */
  checklist: ['ticked', 'unticked', 'item-changed', 'evidence-added', 'evidence-removed'],
  /**
   * The subject is a run of the deregistration; of `phase-told` the step and its day: `verified 2026-12-01`; of templates their name.
   */
  deregistration: [
    'deregistration-started',
    'profile-changed',
    'phase-told',
    'extras-changed',
    'renamed',
    'archived',
    'reopened',
    'template-saved',
    'template-removed',
    'share-applied',
    'share-undone',
  ],
  /** The subject is a rule, or a file of rules. */
  rules: ['rule-set', 'rule-unset', 'rules-applied', 'rules-withdrawn'],
  /** The subject is an operator, a role, or the account whose roster was confirmed. */
  people: ['term-entered', 'term-cleared', 'role-told', 'roster-confirmed'],
  /**
   * The subject is a page and what of it was taught: `people roster`, `settings control deregister`; of `layout-switched` after `on` or
   * `off`, of `layout-dropped` after why: `nothing people roster`. Of `layouts-imported` it is how many.
   */
  layouts: [
    'layout-taught',
    'layouts-imported',
    'layout-switched',
    'layout-removed',
    'layout-restored',
    'layout-dropped',
  ],
  /** The subject is what was set, in few words; or the account that is one with this from now on. */
  own: ['guards-set', 'accounts-joined'],
} as const;
export type JournalGroup = keyof typeof JOURNAL_GROUPS;
export type JournalKind = (typeof JOURNAL_GROUPS)[JournalGroup][number];

export const JOURNAL_KINDS: readonly [JournalKind, ...JournalKind[]] = [
  ...JOURNAL_GROUPS.guards,
  ...JOURNAL_GROUPS.checklist,
  ...JOURNAL_GROUPS.deregistration,
  ...JOURNAL_GROUPS.rules,
  ...JOURNAL_GROUPS.people,
  ...JOURNAL_GROUPS.layouts,
  ...JOURNAL_GROUPS.own,
];
