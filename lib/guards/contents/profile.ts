import type { ActionId } from '../actions.ts';
import { type Content, figures, rule, words } from '../content.ts';

/** What an account is called and looks like, and of which type it is. */
export const PROFILE = {
  rename: {
    short: { who: ['individual_scan', 'organisation_verification'], cost: ['quota', 'fee'], undo: 'for_a_while' },
    what: [figures('guard_rename_what', ['old-name-protection']), rule('rename-withdrawal')],
    who: [rule('rename-individual-verifier'), rule('rename-organisation-route')],
    undo: [
      figures('guard_rename_undo', ['rename-cancel-window']),
      words('guard_rename_undo_2', 'rename-organisation-route'),
    ],
    costs: [
      figures('guard_rename_costs', ['rename-individual-quota']),
      figures('guard_rename_costs_2', ['verification-fee'], 'rename-organisation-quota'),
      figures('guard_rename_costs_3', ['rename-review'], 'rename-review-trigger'),
    ],
    checks: [
      figures('guard_rename_check_1', ['name-length'], 'name-forbidden-words'),
      words('guard_rename_check_2', 'rename-refusals'),
      words('guard_rename_check_3', 'rename-individual-verifier'),
      words('guard_rename_check_4'),
    ],
    instead: [words('guard_rename_instead')],
  },
  'change-alias': {
    short: { who: ['administrator_scan'], cost: ['quota'], undo: 'next_quota' },
    what: [rule('alias-change-effect')],
    who: [rule('alias-change-verifier')],
    undo: [words('guard_change_alias_undo')],
    costs: [figures('guard_change_alias_costs', ['alias-change-quota']), rule('alias-change-quota-today')],
    checks: [
      figures('guard_change_alias_check_1', ['alias-length'], 'alias-characters'),
      words('guard_change_alias_check_2'),
      words('guard_change_alias_check_3'),
    ],
    instead: [words('guard_change_alias_instead')],
  },
  'change-avatar': {
    short: { who: ['not_known'], cost: ['review'], undo: 'changeable' },
    what: [rule('avatar-and-intro-review'), rule('fake-red-dot-avatar')],
    who: [rule('avatar-and-intro-verifier')],
    undo: [words('guard_change_avatar_undo')],
    costs: [rule('avatar-change-quota')],
    checks: [words('guard_change_avatar_check_1', 'fake-red-dot-avatar'), words('guard_change_avatar_check_2')],
    instead: [],
  },
  'change-intro': {
    short: { who: ['not_known'], cost: ['review'], undo: 'changeable' },
    what: [rule('avatar-and-intro-review')],
    who: [rule('avatar-and-intro-verifier')],
    undo: [words('guard_change_intro_undo')],
    costs: [rule('intro-change-quota')],
    checks: [figures('guard_change_intro_check_1', ['intro-length']), words('guard_change_intro_check_2')],
    instead: [],
  },
  'upgrade-to-service': {
    short: { who: ['gone'], cost: ['not_known'], undo: 'never' },
    what: [rule('upgrade-to-service'), words('guard_upgrade_to_service_what')],
    who: [words('guard_upgrade_to_service_who', 'upgrade-to-service')],
    undo: [rule('downgrade-to-subscription')],
    costs: [words('guard_upgrade_to_service_costs')],
    checks: [words('guard_upgrade_to_service_check_1'), words('guard_upgrade_to_service_check_2')],
    instead: [
      figures('guard_upgrade_to_service_instead', ['registrations-enterprise']),
      rule('migration-subscription-to-service'),
    ],
  },
} as const satisfies Partial<Record<ActionId, Content>>;
