import type { PageId } from './pages.ts';

/** An admin-only action and how its controls are known, whatever the layout. Patterns speak of words in plain form: white space gone, 帐 as 账. */
export interface GuardedAction {
  /** Action id; also the part under which a layout keeps the selectors it is known by, believed on `pages` only. */
  readonly action: string;
  /** Pages on which its words are believed. */
  readonly pages: readonly PageId[];
  /** On a page that has no row in the table: what the part or the dialog around must speak of. */
  readonly near?: RegExp;
  /** All the words of a control that needs nothing beside it. */
  readonly says?: string;
  /** What is done (修改 and its like unless given) … */
  readonly verb?: string;
  /** … to what. Together they are words, 修改头像 or 头像修改; apart they are a control and the label of its row. */
  readonly noun?: string;
  /** How the console's own dialog or popover for it begins, where that is neither `says` nor verb and noun. */
  readonly title?: string;
  /** What the row of a lone verb must hold, whatever its label. */
  readonly row?: RegExp;
  /** A page that is the step itself: a button there that goes on is a control. */
  readonly step?: PageId;
  /** Only a button is meant: as a link the same words are a tab or a filter. */
  readonly button?: true;
}

/** Verbs that change what their row says. */
export const CHANGE = '修改|更换|变更|更改|编辑|设置|重设|上传|配置';

const SETTINGS = ['settings', 'settings-function', 'settings-authorisation'] as const;
const PEOPLE = ['people', 'security', 'settings'] as const;
const ADMINISTRATOR = '管理员(?:信息|微信号?|账号|身份)?';
const UNBIND = '解绑|解除绑定';
const SWITCH = '启用|停用|开启|关闭';
const BIND = '绑定|添加|新增';
const SECRET = '.*(?:AppSecret|开发者密码).*';
const SERVER = '(?:服务器|消息推送)?配置';
const ACCOUNT = '(?:账号|公众号)';

/**
 * Every admin-only action. Words: the console's own scripts and saved pages (2014–2018), and what tools since 2018 read.
 * Deregistration: 同意并下一步 in its dialog is the last safe stop, because an individual's next scan submits; the same words
 * stand in the dialog that renames, which is why a dialog is known by its title.
 */
export const ACTIONS: readonly GuardedAction[] = [
  {
    action: 'deregister',
    pages: [...SETTINGS, 'closing'],
    near: /注销|原始ID/,
    says: `(?:确[认定]|申请|继续)?注销${ACCOUNT}|${ACCOUNT}注销|确[认定]注销`,
    verb: '(?:申请)?注销',
    noun: '原始ID|.*注销.*',
    title: `注销${ACCOUNT}?|${ACCOUNT}注销`,
  },
  {
    action: 'revoke-deregistration',
    pages: ['closing'],
    says: `(?:撤销|撤回|取消)(?:申请|${ACCOUNT}?注销(?:申请)?)`,
  },
  {
    action: 'invite-operator',
    pages: ['people', 'security'],
    verb: `${BIND}|邀请`,
    noun: '运营者(?:微信号?|账号|管理)?',
  },
  {
    action: 'unbind-operator',
    pages: ['people'],
    verb: UNBIND,
    noun: '运营者',
    row: /[长短]期|微信/,
    title: `(?:${UNBIND})(?:.{0,4}运营者)?`,
  },
  { action: 'change-administrator', pages: PEOPLE, noun: ADMINISTRATOR },
  { action: 'bind-administrator', pages: PEOPLE, step: 'bind-administrator', verb: BIND, noun: ADMINISTRATOR },
  {
    action: 'toggle-risk-protection',
    pages: ['risk-protection', 'security', 'people'],
    verb: SWITCH,
    noun: '.{0,20}保护|风险操作提醒',
  },
  { action: 'change-password', pages: ['security', 'settings'], step: 'change-password', noun: '(?:登录)?密码' },
  { action: 'change-login-email', pages: ['settings'], step: 'change-login-email', noun: '(?:登录|绑定)?邮箱' },
  { action: 'rename', pages: ['settings'], noun: `${ACCOUNT}?(?:名称|昵称)` },
  { action: 'change-alias', pages: ['settings'], noun: `${ACCOUNT}?微信号` },
  { action: 'change-avatar', pages: ['settings'], noun: `${ACCOUNT}?头像` },
  { action: 'change-intro', pages: ['settings'], noun: `(?:${ACCOUNT}|功能)?(?:介绍|简介)` },
  { action: 'upgrade-to-service', pages: ['settings'], verb: '(?:升级|转|变更)[为成]?', noun: '服务号|类型' },
  { action: 'bind-legal-person', pages: ['settings'], verb: `${BIND}|${UNBIND}|更换`, noun: '法定代表人|法人' },
  { action: 'transfer-account', pages: SETTINGS, step: 'transfer', says: `${ACCOUNT}迁移|迁移${ACCOUNT}` },
  { action: 'view-appsecret', pages: ['developer'], verb: '查看', noun: SECRET },
  { action: 'reset-appsecret', pages: ['developer'], verb: '重置', noun: SECRET },
  { action: 'edit-ip-whitelist', pages: ['developer'], noun: 'IP白名单' },
  {
    action: 'edit-server-config',
    pages: ['developer'],
    near: /服务器配置/,
    noun: SERVER,
    title: `(?:填写|修改)?${SERVER}`,
  },
  { action: 'toggle-server-config', pages: ['developer'], verb: SWITCH, noun: SERVER },
  {
    action: 'unbind-open-platform',
    pages: ['developer'],
    near: /开放平台/,
    verb: UNBIND,
    noun: '(?:微信)?开放平台(?:账号)?',
  },
  { action: 'authorise-third-party', pages: SETTINGS, verb: `授权|${BIND}`, noun: '(?:新的?)?第三方平台' },
  {
    action: 'revoke-third-party',
    pages: ['settings-authorisation'],
    near: /第三方平台/,
    says: '(?:取消|解除)(?:第三方平台)?授权',
  },
  { action: 'unlink-miniprogram', pages: [], near: /小程序/, says: `(?:解除|取消)(?:小程序)?关联|(?:${UNBIND})小程序` },
  { action: 'link-miniprogram', pages: [], near: /小程序/, verb: `(?:添加)?关联|${BIND}`, noun: '小程序(?:管理)?' },
  {
    action: 'bind-merchant',
    pages: ['payment'],
    near: /商户号|微信支付/,
    verb: `关联|${BIND}`,
    noun: '(?:更多|新的?)?(?:微信支付)?商户号?|微信支付',
  },
  {
    action: 'mass-send',
    pages: ['compose-send', 'editor'],
    says: '(?:继续|确认|立即|定时)?(?:发表|群发)',
    button: true,
  },
  {
    action: 'delete-published',
    pages: ['published'],
    says: '(?:永久|彻底)?删除(?:文章)?',
    title: '删除[该此这]?篇?(?:文章|内容)?',
  },
];
