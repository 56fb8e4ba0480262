import type { PageId } from './pages.ts';

/**
 * An admin-only action and how its controls are known, whatever the layout. Patterns speak of words in plain form: white
 * space gone, 帐 as 账.
 *
 * - action id; also what a layout calls the selectors that it knows the controls by
 * - pages on which its words are believed; on `other`, any page without a row in the table, a part or dialog around must also
 *   speak of the noun. A page that the id begins with is the step itself: its button that goes on is a control
 * - noun, verb: together they are words, 修改头像 or 头像修改; apart they are a control and the label of its row
 * - more: `says`, all the words of a control that needs nothing beside it; `row`, what the row of a lone verb must hold whatever
 *   its label; `button`, where the same words as a link are a tab or a filter
 */
export type GuardedAction = readonly [
  action: string,
  pages: readonly PageId[],
  noun?: string,
  verb?: string,
  more?: { readonly says?: string; readonly row?: RegExp; readonly button?: true },
];

/** Verbs that change what their row says. */
export const CHANGE = '修改|更换|变更|更改|编辑|设置|重设|上传|配置|升级';
const BIND = '绑定|添加|新增|邀请|(?:添加)?关联|授权';
const UNBIND = '解绑|解除绑定|解除关联|取消关联';
const SWITCH = '启用|停用|开启|关闭';
/** The verb where none is given. */
export const ANY = `${CHANGE}|${BIND}|${UNBIND}`;

const SETTINGS = ['settings', 'settings-function', 'settings-authorisation'] as const;
const PEOPLE = ['people', 'security', 'settings'] as const;
const DEVELOPER = ['developer', 'other'] as const;
const SECRET = 'AppSecret|开发者密码';
const ACCOUNT = '(?:账号|公众号)';
const OUT = '(?:申请|确.)?注销';
const SERVER = '(?:服务器|消息推送)?配置';

/**
 * Every admin-only action. Words: the console's own scripts and saved pages (2014–2018), and what tools since 2018 read.
 * Deregistration: 同意并下一步 in its dialog is the last safe stop, because an individual's next scan submits; the same words
 * stand in the dialog that renames, which is why a dialog is known by its title.
 */
export const ACTIONS: readonly GuardedAction[] = [
  ['invite-operator', PEOPLE, '运营者', BIND],
  ['unbind-operator', ['people'], '运营者', UNBIND, { row: /[长短]期|微信/ }],
  ['change-administrator', PEOPLE, '管理员', CHANGE],
  ['bind-administrator', PEOPLE, '管理员', BIND],
  [
    'toggle-risk-protection',
    ['risk-protection', 'risk-alert', 'security', 'people'],
    '.*保护|(?:风险操作|登录|群发)提醒',
    SWITCH,
  ],
  ['change-password', ['security', 'settings'], '密码'],
  ['change-login-email', SETTINGS, '邮箱'],
  ['rename', SETTINGS, '名称|昵称'],
  ['change-alias', SETTINGS, '微信号'],
  ['change-avatar', SETTINGS, '头像'],
  ['change-intro', SETTINGS, '(?:功能)?介绍|简介'],
  ['upgrade-to-service', SETTINGS, '为?服务号|类型'],
  ['bind-legal-person', SETTINGS, '法定代表人|法人'],
  ['transfer-account', SETTINGS, '(?!)', '', { says: `${ACCOUNT}迁移|迁移${ACCOUNT}` }],
  ['revoke-deregistration', ['closing'], '(?!)', '', { says: '(?:撤[销回]|取消).{0,2}(?:注销|申请)' }],
  [
    'deregister',
    [...SETTINGS, 'closing', 'other'],
    '原始ID|.*注销.*',
    OUT,
    { says: `${OUT}${ACCOUNT}|${ACCOUNT}注销` },
  ],
  ['view-appsecret', DEVELOPER, SECRET, '查看'],
  ['reset-appsecret', DEVELOPER, SECRET, '重置'],
  ['edit-ip-whitelist', DEVELOPER, 'IP白名单'],
  ['edit-server-config', ['developer'], SERVER, CHANGE],
  ['toggle-server-config', ['developer'], SERVER, SWITCH],
  ['unbind-open-platform', DEVELOPER, '开放平台', UNBIND],
  ['revoke-third-party', ['settings-authorisation', 'other'], '第三方平台', UNBIND, { says: '(?:取消|解除).*授权' }],
  ['authorise-third-party', [...SETTINGS, 'other'], '.{0,2}第三方平台', BIND],
  ['unlink-miniprogram', ['other'], '小程序', UNBIND, { row: /./ }],
  ['link-miniprogram', ['other'], '小程序', BIND],
  ['bind-merchant', ['payment', 'other'], '(?:更多)?商户号?|微信支付', BIND],
  ['mass-send', ['compose-send', 'editor'], '(?!)', '', { says: '(?:继续|确认|定时)?(?:发表|群发)', button: true }],
  ['delete-published', ['published'], '(?!)', '', { says: '删除(?:文章)?' }],
];
