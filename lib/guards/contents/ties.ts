import type { ActionId } from '../actions.ts';
import { type Content, figures, rule, words } from '../content.ts';

/** What an account is tied to: other people's platforms, mini-programs, payment. */
export const TIES = {
  'authorise-third-party': {
    short: { who: ['administrator_scan'], cost: ['rights_given'], undo: 'can_be_ended' },
    what: [rule('third-party-authorise-effect'), rule('third-party-authorise-place')],
    who: [rule('third-party-authorise-verifier')],
    undo: [words('guard_authorise_third_party_undo', 'third-party-revoke'), rule('third-party-revoke-payment')],
    costs: [rule('third-party-revoke-unfinished')],
    checks: [
      words('guard_authorise_third_party_check_1'),
      words('guard_authorise_third_party_check_2'),
      words('guard_authorise_third_party_check_3'),
    ],
    instead: [words('guard_authorise_third_party_instead')],
  },
  'revoke-third-party': {
    short: { who: ['not_known'], cost: ['downtime', 'at_once'], undo: 'again_by_administrator' },
    what: [words('guard_revoke_third_party_what', 'third-party-revoke'), rule('third-party-revoke')],
    who: [rule('third-party-revoke-verifier')],
    undo: [words('guard_revoke_third_party_undo', 'third-party-authorise-verifier')],
    costs: [rule('third-party-revoke-payment'), rule('third-party-revoke-unfinished')],
    checks: [
      words('guard_revoke_third_party_check_1'),
      words('guard_revoke_third_party_check_2'),
      words('guard_revoke_third_party_check_3'),
    ],
    instead: [],
  },
  'unbind-open-platform': {
    short: { who: ['administrator_scan', 'password'], cost: ['not_known'], undo: 'not_known' },
    // That a UnionID hangs on the open-platform account is common knowledge; what an unbinding does to it, no source says.
    what: [words('guard_unbind_open_platform_what'), words('guard_unbind_open_platform_what_2')],
    who: [rule('open-platform-unbind-steps')],
    undo: [words('guard_unbind_open_platform_undo')],
    costs: [words('guard_unbind_open_platform_costs', 'open-platform-unbind-steps')],
    checks: [
      words('guard_unbind_open_platform_check_1'),
      words('guard_unbind_open_platform_check_2'),
      words('guard_unbind_open_platform_check_3', 'open-platform-unbind-steps'),
    ],
    instead: [words('guard_unbind_open_platform_instead')],
  },
  'link-miniprogram': {
    short: { who: ['administrator_confirms'], cost: ['quota'], undo: 'can_be_ended' },
    what: [words('guard_link_miniprogram_what')],
    who: [rule('mini-program-link-verifier')],
    undo: [words('guard_link_miniprogram_undo', 'mini-program-unlink-verifier')],
    costs: [
      figures('guard_link_miniprogram_costs', ['mini-programs-of-same-subject', 'mini-programs-of-other-subjects']),
      figures('guard_link_miniprogram_costs_2', ['mini-program-links-per-month']),
    ],
    checks: [words('guard_link_miniprogram_check_1'), words('guard_link_miniprogram_check_2')],
    instead: [],
  },
  'unlink-miniprogram': {
    short: { who: ['administrator_confirms'], cost: ['not_known'], undo: 'again_by_administrator' },
    what: [words('guard_unlink_miniprogram_what'), rule('mini-program-unlink-time')],
    who: [rule('mini-program-unlink-verifier')],
    undo: [words('guard_unlink_miniprogram_undo', 'mini-program-link-verifier')],
    costs: [figures('guard_unlink_miniprogram_costs', ['mini-program-links-per-month'])],
    checks: [words('guard_unlink_miniprogram_check_1'), words('guard_unlink_miniprogram_check_2')],
    instead: [],
  },
  'bind-merchant': {
    short: { who: ['both_sides'], cost: ['downtime', 'waiting'], undo: 'on_application' },
    what: [rule('merchant-unbind-effect'), rule('merchant-bind-place')],
    who: [rule('merchant-bind-verifier')],
    undo: [rule('merchant-unbind-possible')],
    costs: [
      figures('guard_bind_merchant_costs', ['merchant-unbind-review']),
      figures('guard_bind_merchant_costs_2', ['merchant-unbind-quiet-day']),
    ],
    checks: [
      words('guard_bind_merchant_check_1'),
      words('guard_bind_merchant_check_2', 'merchant-unbind-effect'),
      words('guard_bind_merchant_check_3', 'merchant-bind-verifier'),
    ],
    instead: [words('guard_bind_merchant_instead')],
  },
} as const satisfies Partial<Record<ActionId, Content>>;
