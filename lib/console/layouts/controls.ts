/**
 * Action → the controls that a layout is known to have for it: one way to know them besides their words, believed on the
 * action's own pages. From the console's own scripts, 2014–2018; each still lives where its page has not been redrawn.
 */
export const CONTROLS: Readonly<Record<string, string>> = {
  // People. An invitation has `data-status="0"`, and withdrawing one is no action of ours.
  'invite-operator': '#js_helper_bind',
  'unbind-operator': '.js_helper_unbind:not([data-status="0"])',
  'change-administrator': '#js_admin_change',
  'bind-administrator': '#js_admin_bind',
  // Settings, about 2017.
  rename: '#js_btn_rename',
  'change-alias': '#setWeChatID',
  'change-avatar': '#changeHeadImg',
  'change-intro': '#modifyUserInfo',
  'upgrade-to-service': '.js_turn_to_service',
  'bind-legal-person': '#bindLegalPerson,#unbindLegalPerson',
  'transfer-account': '.js_transfer',
  deregister: '#deleteAccount',
  // Closing page.
  'revoke-deregistration': '#js_cancel',
  // Developer settings: 启用 and 停用, then the rest.
  'toggle-server-config': '#openBt,#closeBt',
  'view-appsecret': '#js_showkey',
  'reset-appsecret': '#js_resetkey',
  'edit-ip-whitelist': '#js_show_IP_whitelist',
  'unbind-open-platform': '#js_unbindopen',
  // One third-party platform.
  'revoke-third-party': '#js_unauth',
  // The editor and 群发; one article of 已发送.
  'mass-send': '#js_send button.mass_send',
  'delete-published': 'td.mass_opr a.js_del',
};
