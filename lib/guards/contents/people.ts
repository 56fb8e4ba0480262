import type { ActionId } from '../actions.ts';
import { type Content, figures, rule, words } from '../content.ts';

const RETRY = figures('guard_people_retry', ['binding-retry-wait']);
const ADMINISTRATOR_LIMITS = figures('guard_administrator_limits', [
  'accounts-per-id-card',
  'accounts-per-administrator-phone',
]);
const FROM_WITHIN = words('guard_check_from_within', 'administrator-from-within');

/** Who belongs to an account, and how it is protected. */
export const PEOPLE = {
  'invite-operator': {
    short: { who: ['administrator_scan', 'invitee'], cost: ['seat'], undo: 'revocable' },
    what: [rule('operator-binding-steps')],
    who: [rule('who-manages-operators')],
    undo: [figures('guard_invite_operator_undo', ['invitation-lifetime'])],
    costs: [
      rule('invitations-take-seats'),
      figures('guard_invite_operator_costs', ['long-term-seats', 'short-term-seats', 'total-seats']),
      figures('guard_invite_operator_costs_2', ['short-term']),
      RETRY,
    ],
    checks: [
      words('guard_invite_operator_check_1', 'operator-preconditions'),
      words('guard_invite_operator_check_2', 'invitations-take-seats'),
      figures('guard_invite_operator_check_3', ['accounts-per-person']),
      figures('guard_invite_operator_check_4', ['invitation-lifetime']),
    ],
    instead: [words('guard_invite_operator_instead', 'long-term-has-no-end')],
  },
  'unbind-operator': {
    short: { who: ['administrator_scan'], cost: ['lock_out'], undo: 'invite_again' },
    what: [rule('operator-unbinding-effect'), words('guard_unbind_operator_what')],
    who: [words('guard_unbind_operator_who', 'who-manages-operators')],
    undo: [words('guard_unbind_operator_undo', 'operator-binding-steps')],
    costs: [words('guard_unbind_operator_costs', 'invitations-take-seats'), RETRY],
    checks: [words('guard_unbind_operator_check_1'), words('guard_unbind_operator_check_2')],
    instead: [rule('unbind-oneself'), words('guard_unbind_operator_instead', 'short-term-expiry-spares-the-account')],
  },
  'change-administrator': {
    short: {
      who: ['administrator_scan', 'sms', 'new_administrator_scan'],
      cost: ['lock_out'],
      undo: 'by_new_administrator',
    },
    what: [rule('administrator-change-effect')],
    who: [rule('administrator-change'), rule('administrator-of-individual-swaps')],
    undo: [words('guard_change_administrator_back', 'administrator-change-effect')],
    costs: [rule('administrator-change-has-review'), ADMINISTRATOR_LIMITS, rule('administrator-change-quota')],
    checks: [
      words('guard_change_administrator_check_1', 'administrator-change'),
      FROM_WITHIN,
      words('guard_change_administrator_check_2', 'administrator-change'),
      words('guard_change_administrator_check_3', 'administrator-of-individual-replaceable'),
    ],
    instead: [words('guard_change_administrator_instead'), rule('individual-account-handover')],
  },
  'bind-administrator': {
    short: { who: ['not_known'], cost: ['their_limit'], undo: 'by_new_administrator' },
    what: [figures('guard_bind_administrator_what', ['administrators-per-account'])],
    // The steps are told of a change only; of a first binding no source tells.
    who: [words('guard_bind_administrator_who'), rule('administrator-must-match-subject')],
    undo: [rule('administrator-cannot-unbind-alone')],
    costs: [ADMINISTRATOR_LIMITS, rule('administrator-identity-blocked')],
    checks: [FROM_WITHIN, words('guard_bind_administrator_check_1'), words('guard_bind_administrator_check_2')],
    instead: [words('guard_bind_administrator_instead')],
  },
  'bind-legal-person': {
    short: { who: ['not_known'], cost: ['not_known'], undo: 'not_known' },
    what: [words('guard_bind_legal_person_what'), rule('accounts-per-person-beyond-limit')],
    who: [rule('legal-person-binding')],
    undo: [words('guard_undo_not_known')],
    costs: [words('guard_bind_legal_person_costs')],
    checks: [words('guard_bind_legal_person_check_1'), words('guard_bind_legal_person_check_2')],
    instead: [rule('administrator-must-be-legal-representative')],
  },
  'toggle-risk-protection': {
    short: { who: ['administrator_scan'], cost: ['less_safe'], undo: 'switch_back' },
    what: [rule('risk-protection-off-effect'), rule('protection-switches')],
    who: [rule('who-toggles-risk-protection'), rule('who-toggles-risk-reminders')],
    undo: [words('guard_toggle_risk_protection_undo', 'who-toggles-risk-protection')],
    costs: [words('guard_toggle_risk_protection_costs', 'risk-operations'), rule('login-protection-fixed-at-risk')],
    checks: [words('guard_toggle_risk_protection_check_1'), words('guard_toggle_risk_protection_check_2')],
    instead: [words('guard_toggle_risk_protection_instead', 'who-mass-sends')],
  },
  'change-password': {
    short: { who: ['administrator_scan'], cost: ['lock_out'], undo: 'changeable' },
    what: [rule('password-change-effect')],
    who: [rule('password-change-verifier')],
    undo: [words('guard_change_password_undo')],
    costs: [words('guard_change_password_costs', 'password-change-effect')],
    checks: [words('guard_change_password_check_1'), words('guard_change_password_check_2')],
    instead: [words('guard_change_password_instead', 'who-logs-in')],
  },
  'change-login-email': {
    short: { who: ['not_known'], cost: ['not_known'], undo: 'not_known' },
    what: [words('guard_change_login_email_what')],
    who: [rule('login-email-change')],
    undo: [words('guard_undo_not_known')],
    costs: [figures('guard_change_login_email_costs', ['registrations-per-email'])],
    checks: [words('guard_change_login_email_check_1'), words('guard_change_login_email_check_2')],
    instead: [],
  },
} as const satisfies Partial<Record<ActionId, Content>>;
