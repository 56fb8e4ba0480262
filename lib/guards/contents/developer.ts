import type { ActionId } from '../actions.ts';
import { type Content, figures, rule, words } from '../content.ts';

/** Secret and IP list, by the path that the rule names; the server configuration stands on the same page under another head. */
const KEYS_TODAY = figures('guard_where_keys', ['developer-settings-place']);
const SERVER_TODAY = words('guard_where_server', 'developer-settings-place');
const SERVER_VERIFIERS = [rule('server-config-verifier-today'), rule('server-config-verifier')];

/** What programs of the account's own rest on. */
export const DEVELOPER = {
  'reset-appsecret': {
    short: { who: ['developer'], cost: ['downtime', 'at_once'], undo: 'never' },
    what: [rule('appsecret-reset-effect'), rule('appsecret-shown-once')],
    who: [rule('appsecret-verifier'), rule('appsecret-reset-steps')],
    undo: [words('guard_reset_appsecret_undo', 'appsecret-reset-effect', 'appsecret-shown-once')],
    costs: [
      words('guard_reset_appsecret_costs', 'appsecret-reset-effect'),
      figures('guard_reset_appsecret_costs_2', ['appsecret-password-attempts']),
      rule('appsecret-reset-interval'),
    ],
    checks: [
      words('guard_reset_appsecret_check_1'),
      words('guard_reset_appsecret_check_2'),
      words('guard_reset_appsecret_check_3', 'appsecret-shown-once'),
      words('guard_reset_appsecret_check_4'),
    ],
    instead: [
      rule('appsecret-freeze'),
      figures('guard_reset_appsecret_instead', ['appsecret-freeze-delay'], 'appsecret-unfreeze-value'),
      rule('appsecret-freeze-authorisations'),
    ],
    where: KEYS_TODAY,
  },
  'view-appsecret': {
    short: { who: ['gone'], cost: ['nothing'], undo: 'nothing' },
    what: [rule('view-appsecret')],
    who: [words('guard_view_appsecret_who', 'view-appsecret')],
    undo: [words('guard_view_appsecret_undo')],
    costs: [words('guard_view_appsecret_costs', 'appsecret-reset-effect')],
    checks: [words('guard_view_appsecret_check_1'), words('guard_view_appsecret_check_2')],
    instead: [words('guard_view_appsecret_instead')],
    where: KEYS_TODAY,
  },
  'edit-ip-whitelist': {
    short: { who: ['developer'], cost: ['downtime'], undo: 'changeable' },
    what: [rule('ip-list-effect'), rule('ip-list-scope')],
    who: [rule('ip-list-verifier'), rule('ip-list-verifier-classic')],
    undo: [words('guard_edit_ip_whitelist_undo', 'ip-list-effect')],
    costs: [rule('ip-list-error')],
    checks: [words('guard_edit_ip_whitelist_check_1'), words('guard_edit_ip_whitelist_check_2')],
    instead: [words('guard_edit_ip_whitelist_instead')],
    where: KEYS_TODAY,
  },
  'edit-server-config': {
    short: { who: ['developer'], cost: ['downtime'], undo: 'changeable' },
    what: [rule('server-config-mistake'), words('guard_edit_server_config_what')],
    who: SERVER_VERIFIERS,
    undo: [words('guard_edit_server_config_undo')],
    costs: [words('guard_edit_server_config_costs', 'server-config-mistake')],
    checks: [
      figures('guard_edit_server_config_check_1', ['server-token-length', 'encoding-aes-key-length']),
      words('guard_edit_server_config_check_2'),
      words('guard_edit_server_config_check_3'),
    ],
    instead: [words('guard_edit_server_config_instead')],
    where: SERVER_TODAY,
  },
  'toggle-server-config': {
    short: { who: ['developer'], cost: ['downtime', 'at_once'], undo: 'switch_back' },
    what: [rule('server-config-enabling'), rule('server-config-disabling')],
    who: SERVER_VERIFIERS,
    undo: [words('guard_toggle_server_config_undo')],
    costs: [
      words('guard_toggle_server_config_costs', 'server-config-enabling'),
      words('guard_toggle_server_config_costs_2', 'server-config-disabling'),
    ],
    checks: [
      words('guard_toggle_server_config_check_1', 'server-config-enabling'),
      words('guard_toggle_server_config_check_2', 'server-config-disabling'),
      words('guard_toggle_server_config_check_3'),
    ],
    instead: [],
    where: SERVER_TODAY,
  },
} as const satisfies Partial<Record<ActionId, Content>>;
