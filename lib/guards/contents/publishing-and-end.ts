import type { ActionId } from '../actions.ts';
import { type Content, figures, rule, words } from '../content.ts';

/** What goes out to followers, and how an account ends. */
export const PUBLISHING_AND_END = {
  'mass-send': {
    short: { who: ['operator_too'], cost: ['send', 'at_once'], undo: 'never' },
    what: [words('guard_mass_send_what'), rule('delete-published-effect')],
    who: [rule('who-mass-sends'), words('guard_mass_send_who', 'protection-switches')],
    undo: [words('guard_mass_send_undo', 'delete-published-effect'), rule('delete-published-violation')],
    costs: [rule('delete-published-send-quota')],
    checks: [
      words('guard_mass_send_check_1'),
      words('guard_mass_send_check_2'),
      words('guard_mass_send_check_3'),
      words('guard_mass_send_check_4'),
    ],
    instead: [words('guard_mass_send_instead')],
  },
  'delete-published': {
    short: { who: ['not_known'], cost: ['links_die', 'at_once'], undo: 'never' },
    what: [rule('delete-published-effect'), rule('delete-published-reused')],
    who: [rule('delete-published-verifier')],
    undo: [words('guard_delete_published_undo', 'delete-published-effect')],
    costs: [rule('delete-published-send-quota'), rule('delete-published-violation')],
    checks: [
      words('guard_delete_published_check_1'),
      words('guard_delete_published_check_2', 'delete-published-reused'),
      words('guard_delete_published_check_3'),
    ],
    instead: [rule('published-visible-to-self')],
  },
  'transfer-account': {
    short: {
      who: ['notarised_letter', 'review', 'both_administrators'],
      cost: ['fee', 'waiting', 'frozen'],
      undo: 'until_both_confirmed',
    },
    what: [rule('migration-source-recycled'), rule('migration-openid-changes'), rule('migration-carries-always')],
    who: [rule('migration-verifiers'), rule('migration-notarised-letter')],
    undo: [rule('migration-reversible')],
    costs: [
      figures('guard_transfer_account_costs', ['migration-fee'], 'migration-late-pays-again'),
      figures('guard_transfer_account_costs_2', ['migration-review-time', 'migration-confirm-window']),
      figures('guard_transfer_account_costs_3', ['migration-freeze', 'migration-data-time']),
      figures('guard_transfer_account_costs_4', ['openid-conversion-window']),
    ],
    checks: [
      words('guard_transfer_account_check_1', 'openid-list-before-freeze'),
      figures('guard_transfer_account_check_2', ['migration-target-followers'], 'migration-to-individual'),
      words('guard_transfer_account_check_3', 'migration-after-penalty', 'migration-overseas'),
      words('guard_transfer_account_check_4', 'migration-leaves-behind'),
    ],
    instead: [words('guard_transfer_account_instead')],
  },
  deregister: {
    short: {
      who: ['individual_scan', 'organisation_transfer', 'administrator_confirms'],
      cost: ['frozen', 'links_die'],
      undo: 'in_freeze',
    },
    what: [
      rule('deregistration-irreversible'),
      rule('closing-moves-followers'),
      words('guard_deregister_course', 'deregistration-review', 'confirmation-needed'),
    ],
    who: [
      rule('individual-scan-submits'),
      figures('guard_deregister_transfer', ['transfer-deadline'], 'subject-check-transfer'),
      rule('confirmation-needed'),
    ],
    undo: [rule('freeze-revocable'), words('guard_deregister_final', 'deregistration-irreversible')],
    costs: [
      figures('guard_deregister_freeze', ['freeze-period']),
      rule('freeze-login'),
      figures('guard_deregister_confirm', ['confirmation-window']),
      rule('confirmation-missed'),
      figures('guard_deregister_name', ['name-protection']),
    ],
    checks: [
      words('guard_deregister_check_1'),
      words('guard_deregister_check_2'),
      words('guard_deregister_check_3'),
      words('guard_deregister_check_4', 'deregistration-follower-notice'),
    ],
    instead: [
      words('guard_deregister_instead', 'migration-carries-by-choice'),
      figures('guard_deregister_instead_2', ['inactive-90-days']),
    ],
  },
  'revoke-deregistration': {
    short: { who: ['not_known'], cost: ['waiting'], undo: 'again_from_start' },
    what: [words('guard_revoke_deregistration_what', 'freeze-revocable'), rule('freeze-page')],
    who: [words('guard_revoke_deregistration_who')],
    undo: [words('guard_revoke_deregistration_undo')],
    costs: [figures('guard_revoke_deregistration_costs', ['freeze-period'])],
    checks: [words('guard_revoke_deregistration_check_1'), words('guard_revoke_deregistration_check_2')],
    instead: [words('guard_revoke_deregistration_instead', 'freeze-revocable')],
  },
} as const satisfies Partial<Record<ActionId, Content>>;
