import type { Registry } from './registry.ts';

/** The console of 2014–2018: server-rendered, jQuery. Still live on some pages. From saved pages and the console's own scripts. */
export const classic = {
  menu: [
    { css: '#menuBar', note: 'left menu' },
    { css: '.col_side', note: 'column that holds it' },
  ],
  header: [{ css: '#header', note: 'frame; holds the account’s name' }],
  nickname: [{ css: '.account_meta a.nickname', note: 'page header' }],
  subscription: [{ css: '.account_meta .icon_subscribe_label', note: '订阅号' }],
  service: [{ css: '.account_meta .icon_service_label', note: '服务号' }],
  verified: [{ css: '.account_meta .icon_verify_label.success', note: '已认证' }],
  dialog: [
    { css: '.dialog_wrp', note: 'dialogs; hidden copies stay' },
    { css: '.popover', note: 'popovers; hidden copies stay' },
  ],
  dialogTitle: [{ css: '.dialog_hd h3', note: 'title of a dialog' }],
  loginExpired: [{ css: '.msg_content h2', note: '请重新登录' }],
  disabled: [{ css: '.btn_disabled', note: 'a button, or the frame around it' }],
} as const satisfies Registry;

/** Of these, what only the deep readers look for. */
export const classicDeep = {
  followers: [{ css: 'em.number', note: 'home; its label is beside it' }],
  settingRow: [{ css: 'li.account_setting_item', note: 'settings' }],
  roster: [{ css: '#js_helper_list', note: 'people; rows drawn by a template' }],
  rosterControl: [
    { css: '.js_helper_unbind', note: 'bound; data-id is the openid' },
    { css: '.js_helper_unsent', note: 'invited; data-id is the openid' },
  ],
  invitedControl: [
    { css: '.js_helper_unsent', note: 'withdraws an invitation' },
    { css: '.js_helper_unbind[data-status="0"]', note: '0 is invited' },
  ],
  openid: [{ css: '[data-id],[data-openid]', note: 'openid of a row' }],
  invite: [{ css: '#js_helper_bind', note: '绑定运营者微信号' }],
  seatsLeft: [{ css: '#js_helper_left', note: '25 minus the people' }],
  closingDate: [{ css: '.js_date', note: 'closing page; YYYY年MM月DD日' }],
  platform: [{ css: '.plugin_info h4', note: '授权管理; name of a third-party platform' }],
  nothing: [{ css: '.empty_tips', note: '授权管理; there is none' }],
  revokeClosing: [{ css: '#js_cancel', note: 'closing page; revokes the deregistration' }],
} as const satisfies Registry;
