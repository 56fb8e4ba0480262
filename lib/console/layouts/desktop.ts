import type { Registry } from './registry.ts';

/** The console since 2018: `weui-desktop-*`, Vue islands in a server-rendered shell. From saved pages and tools run against it. */
export const desktop = {
  menu: [{ css: '.weui-desktop-menu', note: 'left menu' }],
  header: [{ css: '#mp_header', note: 'an island of its own' }],
  nickname: [
    { css: '.weui-desktop-account__nickname', note: 'page header; may be hidden or absent' },
    { css: '.weui-desktop_name', note: 'home' },
  ],
  type: [{ css: '.weui-desktop-account__type', note: 'page header; 订阅号 or 服务号' }],
  dialog: [
    { css: '.weui-desktop-dialog', note: 'dialogs; hidden copies stay' },
    { css: '.weui-desktop-popover__inner', note: 'popovers; the wrapper also holds what opens them' },
  ],
  dialogTitle: [{ css: '.weui-desktop-dialog__title', note: 'title of a dialog' }],
  disabled: [{ css: '.weui-desktop-btn_disabled', note: 'a button' }],
  switch: [{ css: '.weui-desktop-switch', note: 'a label around a check box that cannot be seen' }],
} as const satisfies Registry;

/** Of these, what only the deep readers look for. */
export const desktopDeep = {
  followers: [{ css: '.weui-desktop-user_num .weui-desktop-user_sum', note: 'home' }],
  settingRow: [{ css: '.weui-desktop-setting__item', note: 'settings' }],
} as const satisfies Registry;
