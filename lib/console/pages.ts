/**
 * Which page of the console a URL is. A page is known by pathname + `action` + `t` (+ `t1`), never by its title; parameters
 * come in any order and `t`, the name of the server's template, may be missing where the rest decides.
 * URLs: saved pages and the console's own scripts, both layout generations (2014–2018 and since).
 */

import { fits } from './page-rules.ts';

/**
 * Page id → how it is known. `rules` as `fits` reads them, any of several parted by `or`; a path without a slash is in `/cgi-bin/`.
 * `examples` stay out of the bundle: `wxt.config.ts` takes them away there.
 */
const TABLE = {
  editor: {
    rules: 'appmsg t=media/*edit*! or appmsg action=*edit*!',
    examples: [
      '/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&lang=zh_CN',
      '/cgi-bin/appmsg?action=edit&type=10&appmsgid=100000001',
    ],
  },
  home: { rules: 'home t=home/index', examples: ['/cgi-bin/home?t=home/index&lang=zh_CN', '/cgi-bin/home?lang=zh_CN'] },
  settings: {
    rules: 'settingpage action=index|account t=setting/index',
    examples: [
      '/cgi-bin/settingpage?t=setting/index&action=index&lang=zh_CN',
      '/cgi-bin/settingpage?t=setting/index&action=account',
      '/cgi-bin/settingpage?action=index',
    ],
  },
  'settings-function': {
    rules: 'settingpage action=function t=setting/function',
    examples: [
      '/cgi-bin/settingpage?t=setting/function&action=function&lang=zh_CN',
      '/cgi-bin/settingpage?t=setting/function',
    ],
  },
  'settings-authorisation': {
    rules: 'component_unauthorize action=list|info t=service/auth_plugins',
    examples: [
      '/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins&lang=zh_CN',
      '/cgi-bin/component_unauthorize?action=info&t=service/auth_detail&appid=wx0123456789abcdef',
    ],
  },
  people: {
    rules: 'safecenterstatus action=admins t=setting/safe-admins',
    examples: [
      '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&lang=zh_CN',
      '/cgi-bin/safecenterstatus?lang=zh_CN&action=admins',
    ],
  },
  security: {
    rules: 'safecenterstatus action=view t=setting/safe-index',
    examples: ['/cgi-bin/safecenterstatus?action=view&t=setting/safe-index&lang=zh_CN'],
  },
  'risk-protection': {
    rules: 'safecenterstatus action=protect t=setting/safe-protect',
    examples: ['/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect&lang=zh_CN'],
  },
  'risk-alert': {
    rules: 'safecenterstatus action=notify t=setting/safe-notify',
    examples: ['/cgi-bin/safecenterstatus?action=notify&t=setting/safe-notify&lang=zh_CN'],
  },
  'operation-record': {
    rules: 'safecenter_operrecord',
    examples: ['/cgi-bin/safecenter_operrecord?action=login&day=7'],
  },
  'bind-administrator': {
    rules: 'contractorverify action=bind_admin_page or wticketcontractorverify action=bind_admin_page',
    examples: [
      '/cgi-bin/contractorverify?action=bind_admin_page',
      '/cgi-bin/wticketcontractorverify?action=bind_admin_page',
    ],
  },
  'security-assistant': {
    rules: '/misc/safeassistant',
    examples: ['/misc/safeassistant?action=view&t=setting/safe-mphelper'],
  },
  'change-password': {
    rules: 'safecenterchangepwd action=verify',
    examples: ['/cgi-bin/safecenterchangepwd?action=verify&t=safe/change_pwd'],
  },
  'change-login-email': {
    rules: '/acct/updateboundemail action=bind t=setting/bind-email',
    examples: ['/acct/updateboundemail?t=setting/bind-email&action=bind&step=1'],
  },
  subject: {
    rules: '/acct/contractorinfo',
    examples: ['/acct/contractorinfo?t=setting/owner-setting&action=info'],
  },
  transfer: { rules: '/acct/biztransferorder action=index', examples: ['/acct/biztransferorder?action=index'] },
  closing: { rules: 'acctclose action=page', examples: ['/cgi-bin/acctclose?action=page&lang=zh_CN'] },
  banned: { rules: '/acct/ban', examples: ['/acct/ban?ticket_id=gh_0123456789ab'] },
  'unfinished-registration': {
    rules: '/acct/contractorpage',
    examples: ['/acct/contractorpage?action=showsubmit'],
  },
  developer: {
    rules:
      '/advanced/advanced action=dev|table t=advanced/dev or frame t=pages/developsetting/*! or frame nav=10141 t=pages/developsetting/page/developsetting_frame',
    examples: [
      '/advanced/advanced?action=dev&t=advanced/dev&lang=zh_CN',
      '/advanced/advanced?action=table&t=advanced/table',
      '/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141',
      '/cgi-bin/frame?nav=10141',
    ],
  },
  published: {
    rules: 'appmsgpublish sub=list! or masssendpage action=history t=mass/list',
    examples: [
      '/cgi-bin/appmsgpublish?sub=list&begin=0&count=10',
      '/cgi-bin/masssendpage?t=mass/list&action=history&begin=0&count=10',
      '/cgi-bin/masssendpage?action=history',
    ],
  },
  'compose-send': { rules: 'masssendpage t=mass/send!', examples: ['/cgi-bin/masssendpage?t=mass/send&lang=zh_CN'] },
  drafts: {
    rules: 'appmsg action=list_card! type=77 or appmsg action=list! type=77!',
    examples: ['/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card'],
  },
  followers: {
    rules: 'user_tag or contactmanage',
    examples: [
      '/cgi-bin/user_tag?action=get_all_data&lang=zh_CN',
      '/cgi-bin/contactmanage?t=user/index&pageidx=0&type=0',
    ],
  },
  verification: {
    rules:
      '/acct/wxverifyorder action=index or /merchant/store t=wxverify/detail! action=detail or /merchant/store info=verify! action=detail t=wxverify/detail',
    examples: ['/acct/wxverifyorder?action=index', '/merchant/store?action=detail&t=wxverify/detail&info=verify'],
  },
  violations: { rules: 'illegalrecord', examples: ['/cgi-bin/illegalrecord?count=10'] },
  'publisher-ads': {
    rules: 'frame t1=publisher/*! t=ad_system/common_frame or /merchant/ad_host_index',
    examples: [
      '/cgi-bin/frame?t=ad_system/common_frame&t1=publisher/publisher_overview',
      '/cgi-bin/frame?t1=publisher/publisher_overview',
      '/merchant/ad_host_index?t=ad_system/host_index',
    ],
  },
  advertiser: {
    rules: '/promotion/frame t1=campaign/* t=ad_system/common_frame or /merchant/ad_client_index',
    examples: [
      '/promotion/frame?t=ad_system/common_frame&t1=campaign/manage',
      '/promotion/frame?t1=campaign/manage',
      '/merchant/ad_client_index?t=ad_system/client_index',
    ],
  },
  rewards: {
    rules: '/merchant/rewardstat',
    examples: ['/merchant/rewardstat?action=getoverview&t=reward/overview'],
  },
  payment: {
    rules: 'frame nav=10010 t=business/index_frame',
    examples: [
      '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex',
      '/cgi-bin/frame?t=business/index_frame',
    ],
  },
  messages: { rules: 'message', examples: ['/cgi-bin/message?t=message/list&count=20&day=7'] },
  'auto-reply': { rules: '/advanced/autoreply t=ivr/*', examples: ['/advanced/autoreply?t=ivr/reply&action=beadded'] },
  menu: {
    rules: '/advanced/selfmenu',
    examples: ['/advanced/selfmenu?action=index&t=advanced/menu-setting'],
  },
  'follower-statistics': { rules: '/misc/useranalysis', examples: ['/misc/useranalysis?lang=zh_CN'] },
} as const;

type KnownPageId = keyof typeof TABLE;

/** A page of the console, `other` being any that has no row in the table. */
export type PageId = KnownPageId | 'other';

const rows = Object.entries(TABLE) as ReadonlyArray<[KnownPageId, { rules: string }]>;
const everyRule = rows.flatMap(([, { rules }]) => rules.split(' or '));

const isPage = (rules: string, url: URL): boolean => rules.split(' or ').some((rule) => fits(rule, url, everyRule));

/** One page and how to know it. `examples` are paths with queries, without a token: a test adds one. */
export interface PageDefinition {
  readonly id: KnownPageId;
  match(url: URL): boolean;
  readonly examples: readonly string[];
}

/** Every page that this product knows, each with URLs that must match it and no other. */
export const PAGES: readonly PageDefinition[] = /* @__PURE__ */ rows.map(([id, { rules }]) => ({
  id,
  match: (url) => isConsoleUrl(url) && isPage(rules, url),
  examples: TABLE[id].examples,
}));

/** URLs of the same host, and of others, that are not the console of a signed-in account. */
export const MATCHES_NOTHING: readonly string[] = [
  'https://mp.weixin.qq.com/',
  'https://mp.weixin.qq.com/?token=100001',
  'https://mp.weixin.qq.com/s?__biz=MzAwMDAwMDAwMA==&mid=1&idx=1&sn=a&token=100001',
  'https://mp.weixin.qq.com/s/AbCdEfGhIjKl?token=100001',
  'https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzAwMDAwMDAwMA==&token=100001',
  'https://mp.weixin.qq.com/mp/appmsgalbum?action=getalbum&token=100001',
  'https://mp.weixin.qq.com/wxamp/home/guide?lang=zh_CN&token=100001',
  'https://mp.weixin.qq.com/wxopen/initprofile?action=home&token=100001',
  'https://mp.weixin.qq.com/publicpoc/wxaqrcode?token=100001',
  'https://mp.weixin.qq.com/cgi-bin/home?t=home/index',
  'https://mp.weixin.qq.com/cgi-bin/home?t=home/index&token=',
  'https://mp.weixin.qq.com/cgi-bin/home?t=home/index&token=abc',
  'https://mp.weixin.qq.com/cgi-bin/loginpage?t=wxm2-login&lang=zh_CN',
  'https://mp.weixin.qq.com/cgi-bin?token=100001',
  'https://mp.weixin.qq.com/x/cgi-bin/home?t=home/index&token=100001',
  'https://mp.weixin.qq.com/debug/cgi-bin/apiinfo?t=index&token=100001',
  'https://example.com/cgi-bin/home?t=home/index&token=100001',
  'https://mp.weixin.qq.com.example.com/cgi-bin/home?t=home/index&token=100001',
  'https://open.weixin.qq.com/cgi-bin/frame?t=home/index&token=100001',
];

/** Paths of the console; others of the same host are articles and other products. */
export const CONSOLE_PATH = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\//;

/** Whether a URL is a page of the console of a signed-in account: its paths, with `token=<digits>` in the query. */
export function isConsoleUrl(url: URL): boolean {
  if (url.hostname !== 'mp.weixin.qq.com' || !CONSOLE_PATH.test(url.pathname)) return false;
  return /^\d+$/.test(url.searchParams.get('token') ?? '');
}

/** Which page a URL is. @returns null: not the console; `other`: the console, but no page of the table */
export function recognisePage(url: URL): PageId | null {
  if (!isConsoleUrl(url)) return null;
  return rows.find(([, { rules }]) => isPage(rules, url))?.[0] ?? 'other';
}

/** Whether a page is an article editor, where this product draws nothing at all. */
export function isEditorPage(id: PageId): boolean {
  return id === 'editor';
}
