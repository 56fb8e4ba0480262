/** Where each admin-only action can begin in the sandbox, and what only reads as if one could. */
import type { Tab } from './driver/types.ts';
import type { Spot } from './guard-steps.ts';
import type { PageName, World } from './world.ts';

export interface Step {
  action: string;
  /** Where it begins; one spot for both layouts where the words are the same. */
  at: Spot | { classic: Spot; desktop: Spot };
  /** What the page counts when its own handler runs. */
  counts?: string;
  /** Where the page goes, for a plain link. */
  leads?: RegExp;
  /** How the person gets to see the control. */
  before?: (tab: Tab) => Promise<void>;
}

export interface Visit {
  name: string;
  page: PageName | `/${string}`;
  world?: World;
  layouts?: readonly ('classic' | 'desktop')[];
  steps: readonly Step[];
  /** Marks beyond one for each step, by action. */
  more?: Record<string, number>;
}

export const SETTINGS_STEPS: readonly Step[] = [
  { action: 'change-avatar', at: { row: '头像', text: '修改' }, counts: 'changeAvatarOpened' },
  { action: 'rename', at: { row: '名称', text: '修改' }, counts: 'renameOpened' },
  { action: 'change-alias', at: { row: '微信号', text: '修改' }, counts: 'changeAliasOpened' },
  { action: 'change-intro', at: { row: '介绍', text: '修改' }, counts: 'changeIntroOpened' },
  { action: 'change-login-email', at: { row: '登录邮箱', text: '修改' }, counts: 'changeLoginEmail' },
  { action: 'deregister', at: { row: '原始ID', text: ['注销帐号', '注销账号'] }, counts: 'closeDialogOpened' },
  { action: 'transfer-account', at: { row: '主体信息', text: ['帐号迁移', '账号迁移'] }, counts: 'transferAccount' },
];

const DEVELOPER_STEPS: readonly Step[] = [
  { action: 'view-appsecret', at: { text: '查看' }, counts: 'viewAppsecretOpened' },
  { action: 'reset-appsecret', at: { text: '重置' }, counts: 'resetAppsecretOpened' },
  { action: 'edit-ip-whitelist', at: { row: 'IP白名单', text: '修改' }, counts: 'editIpWhitelistOpened' },
  { action: 'unbind-open-platform', at: { text: '解绑开放平台帐号' }, counts: 'unbindOpenPlatformOpened' },
  { action: 'toggle-server-config', at: { text: '停用' }, counts: 'disableServerConfigOpened' },
  { action: 'edit-server-config', at: { text: '修改配置' }, counts: 'editServerConfigOpened' },
];

const framed = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, at: { ...(step.at as Spot), framed: true } }));

const MERCHANT: readonly Step[] = [
  { action: 'bind-merchant', at: { text: '关联更多商户号' }, counts: 'bindMerchantOpened' },
];

const openMenu = async (tab: Tab): Promise<void> => {
  if ((await tab.count({ css: '[role=menuitem]', text: '删除' })) > 0) return;
  await tab.hover({ css: '.publish_hover_content', nth: 1 });
  await tab.click('[aria-label=更多]');
};

export const VISITS: readonly Visit[] = [
  {
    name: 'settings',
    page: 'settings',
    steps: [
      ...SETTINGS_STEPS,
      { action: 'bind-legal-person', at: { text: '绑定法定代表人' }, counts: 'bindLegalPersonOpened' },
    ],
  },
  {
    name: 'settings of an individual',
    page: 'settings',
    world: { scenario: 'individual' },
    steps: [{ action: 'upgrade-to-service', at: { text: '升级为服务号' }, counts: 'upgradeToServiceOpened' }],
    more: Object.fromEntries(SETTINGS_STEPS.map(({ action }) => [action, 1])),
  },
  {
    name: 'settings, the legal representative bound',
    page: 'settings',
    world: { scenario: 'legal-person' },
    steps: [{ action: 'bind-legal-person', at: { text: '解绑法定代表人' }, counts: 'unbindLegalPersonOpened' }],
    more: Object.fromEntries(SETTINGS_STEPS.map(({ action }) => [action, 1])),
  },
  {
    name: 'people',
    page: 'people',
    world: { scenario: 'nearly-full' },
    steps: [
      { action: 'invite-operator', at: { text: '绑定运营者微信号' }, counts: 'inviteDialogOpened' },
      { action: 'unbind-operator', at: { text: '解绑', nth: 3 }, counts: 'unbindAsked' },
      { action: 'change-administrator', at: { text: '修改' }, counts: 'changeAdministrator' },
    ],
    more: { 'unbind-operator': 22 },
  },
  {
    name: 'people without an administrator',
    page: 'people',
    world: { scenario: 'no-administrator' },
    steps: [{ action: 'bind-administrator', at: { text: '绑定管理员微信号' }, counts: 'bindAdministrator' }],
    more: { 'invite-operator': 1 },
  },
  {
    name: 'the page that binds the first administrator',
    page: '/cgi-bin/contractorverify?action=bind_admin_page',
    world: { scenario: 'no-administrator' },
    steps: [{ action: 'bind-administrator', at: { text: '继续' }, counts: 'bindAdministratorOpened' }],
  },
  {
    name: 'security centre',
    page: 'security',
    steps: [{ action: 'change-password', at: { row: '修改密码', text: '修改' }, leads: /safecenterchangepwd/ }],
  },
  {
    name: 'change of the password',
    page: '/cgi-bin/safecenterchangepwd?action=verify&t=safe/change_pwd',
    steps: [{ action: 'change-password', at: { text: '下一步' }, counts: 'changePasswordOpened' }],
  },
  {
    name: 'change of the login address',
    page: '/acct/updateboundemail?t=setting/bind-email&action=bind&step=1',
    steps: [{ action: 'change-login-email', at: { text: '下一步' }, counts: 'changeLoginEmailOpened' }],
  },
  {
    name: 'risk protection',
    page: 'risk-protection',
    steps: [
      {
        action: 'toggle-risk-protection',
        at: {
          classic: { row: '登录保护', text: '关闭' },
          desktop: { row: '登录保护', css: '.weui-desktop-switch__box' },
        },
        counts: 'toggleProtectionOpened',
      },
    ],
    more: { 'toggle-risk-protection': 3 },
  },
  {
    name: 'risk alerts, off',
    page: '/cgi-bin/safecenterstatus?action=notify&t=setting/safe-notify',
    world: { scenario: 'server-off' },
    steps: [
      {
        action: 'toggle-risk-protection',
        at: {
          classic: { row: '群发提醒', text: '开启' },
          desktop: { row: '群发提醒', css: '.weui-desktop-switch__box' },
        },
        counts: 'toggleAlertOpened',
      },
    ],
    more: { 'toggle-risk-protection': 1 },
  },
  { name: 'developer settings', page: 'developer', steps: DEVELOPER_STEPS },
  {
    name: 'developer settings, server off',
    page: 'developer',
    world: { scenario: 'server-off' },
    steps: [{ action: 'toggle-server-config', at: { text: '启用' }, counts: 'enableServerConfigOpened' }],
    more: Object.fromEntries(
      DEVELOPER_STEPS.filter(({ action }) => action !== 'toggle-server-config').map(({ action }) => [action, 1]),
    ),
  },
  {
    name: 'developer settings in a frame, beneath the notice that they moved',
    page: '/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141',
    world: { scenario: 'developer-kept' },
    steps: framed(DEVELOPER_STEPS),
  },
  {
    name: 'the old developer page in a frame',
    page: '/cgi-bin/frame?nav=10141&t=pages/developsetting/page/developsetting_frame&iframe=%2Fadvanced%2Fadvanced%3Faction%3Ddev',
    steps: framed(DEVELOPER_STEPS.slice(0, 2)),
    more: Object.fromEntries(DEVELOPER_STEPS.slice(2).map(({ action }) => [action, 1])),
  },
  {
    name: 'third-party platforms',
    page: 'settings-authorisation',
    steps: [
      { action: 'authorise-third-party', at: { text: '授权新的第三方平台' }, counts: 'authoriseThirdPartyOpened' },
    ],
  },
  {
    name: 'one third-party platform',
    page: '/cgi-bin/component_unauthorize?action=info&t=service/auth_detail&appid=wxaaaa1111bbbb2222',
    steps: [{ action: 'revoke-third-party', at: { text: '取消授权' }, counts: 'revokeThirdPartyOpened' }],
  },
  {
    name: 'mini-programs',
    page: '/cgi-bin/wxopen?action=list',
    steps: [
      { action: 'link-miniprogram', at: { text: '添加关联小程序' }, counts: 'linkMiniprogramOpened' },
      { action: 'unlink-miniprogram', at: { text: '解除关联', nth: 1 }, counts: 'unlinkMiniprogramOpened' },
    ],
    more: { 'unlink-miniprogram': 1 },
  },
  { name: 'payment', page: '/merchant/paysetting?t=business/pay', layouts: ['classic'], steps: MERCHANT },
  {
    name: 'payment in a frame',
    page: '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fmerchant',
    steps: framed(MERCHANT),
  },
  {
    name: 'payment in a frame at an address that is none of the console’s',
    page: '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex',
    steps: framed(MERCHANT),
  },
  {
    name: 'transfer order',
    page: 'transfer',
    steps: [{ action: 'transfer-account', at: { text: '同意并开始迁移' }, counts: 'transferAccountSubmitOpened' }],
  },
  {
    name: 'frozen',
    page: 'closing',
    world: { scenario: 'frozen' },
    steps: [{ action: 'revoke-deregistration', at: { text: '撤销注销' }, counts: 'revokeDeregistrationOpened' }],
  },
  {
    name: 'to be confirmed',
    page: 'closing',
    world: { scenario: 'confirming' },
    steps: [
      { action: 'deregister', at: { text: '确认注销' }, counts: 'confirmDeregistrationOpened' },
      { action: 'revoke-deregistration', at: { text: '撤销注销' }, counts: 'revokeDeregistrationOpened' },
    ],
  },
  {
    name: 'sending',
    page: '/cgi-bin/masssendpage?t=mass/send',
    steps: [{ action: 'mass-send', at: { css: '#js_send button' }, counts: 'massSendOpened' }],
  },
  {
    name: 'published, classic',
    page: 'published',
    layouts: ['classic'],
    steps: [{ action: 'delete-published', at: { text: '删除', nth: 1 }, counts: 'deleteArticleOpened' }],
    more: { 'delete-published': 4 },
  },
  ...(['table', 'cards'] as const).map(
    (variant): Visit => ({
      name: `published, menu ${variant === 'cards' ? 'at the end of the page' : 'beside its button'}`,
      page: 'published',
      world: { variant },
      layouts: ['desktop'],
      steps: [{ action: 'delete-published', at: { text: '删除' }, counts: 'deleteArticleOpened', before: openMenu }],
    }),
  ),
];

/** Pages full of such words, and controls on them that nobody has to verify, each with what the page counts. */
export const LOOKALIKES: readonly [page: `/${string}`, presses: readonly (readonly [Spot, string])[]][] = [
  ['/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card', [[{ text: '删除', nth: 0 }, 'deleteDraft']]],
  [
    '/advanced/autoreply?t=ivr/reply&action=beadded',
    [
      [{ row: '关键词', text: '修改' }, 'editReply'],
      [{ row: '关键词', text: '删除' }, 'deleteReply'],
      [{ row: '关键词', text: '停用' }, 'stopReply'],
    ],
  ],
  [
    '/advanced/selfmenu?action=index&t=advanced/menu-setting',
    [
      [{ text: '修改', nth: 0 }, 'editMenu'],
      [{ text: '删除', nth: 0 }, 'deleteMenu'],
      [{ text: '保存并发布' }, 'publishMenu'],
    ],
  ],
  [
    '/cgi-bin/user_tag?action=get_all_data',
    [
      [{ text: '解除' }, 'clearFilter'],
      [{ text: '移出', nth: 0 }, 'black'],
    ],
  ],
  [
    '/cgi-bin/message?t=message/list&count=20&day=7',
    [[{ text: '删除', css: 'td:last-child a', nth: 0 }, 'deleteMessage']],
  ],
  [
    '/cgi-bin/settingpage?t=setting/function&action=function',
    [
      [{ text: '开启留言' }, 'openComments'],
      [{ row: 'JS接口安全域名', text: '修改' }, 'setDomain'],
    ],
  ],
  [
    '/advanced/advanced?action=webdebug',
    [
      [{ text: '解除绑定' }, 'unbindDebugger'],
      [{ text: '绑定web开发者微信号' }, 'bindDebugger'],
    ],
  ],
  ['/advanced/advanced?action=table', []],
  ['/cgi-bin/readtemplate?t=faq/closing', []],
  ['/cgi-bin/announce?action=getannouncement', []],
  ['/cgi-bin/sysnotify?begin=0&count=5', []],
  ['/cgi-bin/safecenter_operrecord?action=login&day=7', []],
  ['/misc/safeassistant?action=view&t=setting/safe-mphelper', []],
  ['/acct/contractorinfo?t=setting/owner-setting&action=info', []],
  ['/acct/wxverifyorder?action=index', []],
  ['/cgi-bin/illegalrecord?count=10', []],
  ['/cgi-bin/home?t=home/index', []],
  ['/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141', []],
  ['/cgi-bin/frame?t=ad_system/common_frame&t1=publisher/publisher_overview', []],
];
