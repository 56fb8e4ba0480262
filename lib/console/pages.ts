/**
 * Which page of the console a URL is. A page is known by pathname + `action` + `t` (+ `t1`), never by its title; parameters
 * come in any order and `t`, the name of the server's template, may be missing where the rest decides.
 * URLs: saved pages and the console's own scripts, both layout generations (2014–2018 and since).
 */

import { fits, parseRule } from './page-rules.ts';

/** `examples` stay out of the bundle: `wxt.config.ts` empties them there. */
const page = <Id extends string>(known: { id: Id; rules: readonly string[]; examples: readonly string[] }) => {
  const rules = known.rules.map(parseRule);
  const match = (url: URL): boolean => isConsoleUrl(url) && rules.some((rule) => fits(rule, url, allRules));
  return { ...known, rules, match };
};

const table = [
  page({
    id: 'editor',
    rules: ['/cgi-bin/appmsg t=media/*edit*!', '/cgi-bin/appmsg action=*edit*!'],
    examples: [
      '/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&lang=zh_CN',
      '/cgi-bin/appmsg?action=edit&type=10&appmsgid=100000001',
    ],
  }),
  page({
    id: 'home',
    rules: ['/cgi-bin/home t=home/index'],
    examples: ['/cgi-bin/home?t=home/index&lang=zh_CN', '/cgi-bin/home?lang=zh_CN'],
  }),
  page({
    id: 'settings',
    rules: ['/cgi-bin/settingpage action=index|account t=setting/index'],
    examples: [
      '/cgi-bin/settingpage?t=setting/index&action=index&lang=zh_CN',
      '/cgi-bin/settingpage?t=setting/index&action=account',
      '/cgi-bin/settingpage?action=index',
    ],
  }),
  page({
    id: 'settings-function',
    rules: ['/cgi-bin/settingpage action=function t=setting/function'],
    examples: [
      '/cgi-bin/settingpage?t=setting/function&action=function&lang=zh_CN',
      '/cgi-bin/settingpage?t=setting/function',
    ],
  }),
  page({
    id: 'settings-authorisation',
    rules: ['/cgi-bin/component_unauthorize action=list t=service/auth_plugins'],
    examples: ['/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins&lang=zh_CN'],
  }),
  page({
    id: 'people',
    rules: ['/cgi-bin/safecenterstatus action=admins t=setting/safe-admins'],
    examples: [
      '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&lang=zh_CN',
      '/cgi-bin/safecenterstatus?lang=zh_CN&action=admins',
    ],
  }),
  page({
    id: 'security',
    rules: ['/cgi-bin/safecenterstatus action=view t=setting/safe-index'],
    examples: ['/cgi-bin/safecenterstatus?action=view&t=setting/safe-index&lang=zh_CN'],
  }),
  page({
    id: 'risk-protection',
    rules: ['/cgi-bin/safecenterstatus action=protect t=setting/safe-protect'],
    examples: ['/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect&lang=zh_CN'],
  }),
  page({
    id: 'risk-alert',
    rules: ['/cgi-bin/safecenterstatus action=notify t=setting/safe-notify'],
    examples: ['/cgi-bin/safecenterstatus?action=notify&t=setting/safe-notify&lang=zh_CN'],
  }),
  page({
    id: 'operation-record',
    rules: ['/cgi-bin/safecenter_operrecord'],
    examples: ['/cgi-bin/safecenter_operrecord?action=login&day=7'],
  }),
  page({
    id: 'bind-administrator',
    rules: [
      '/cgi-bin/contractorverify action=bind_admin_page',
      '/cgi-bin/wticketcontractorverify action=bind_admin_page',
    ],
    examples: [
      '/cgi-bin/contractorverify?action=bind_admin_page',
      '/cgi-bin/wticketcontractorverify?action=bind_admin_page',
    ],
  }),
  page({
    id: 'security-assistant',
    rules: ['/misc/safeassistant action=view t=setting/safe-mphelper'],
    examples: ['/misc/safeassistant?action=view&t=setting/safe-mphelper'],
  }),
  page({
    id: 'change-password',
    rules: ['/cgi-bin/safecenterchangepwd action=verify t=safe/change_pwd'],
    examples: ['/cgi-bin/safecenterchangepwd?action=verify&t=safe/change_pwd'],
  }),
  page({
    id: 'change-login-email',
    rules: ['/acct/updateboundemail action=bind t=setting/bind-email'],
    examples: ['/acct/updateboundemail?t=setting/bind-email&action=bind&step=1'],
  }),
  page({
    id: 'subject',
    rules: ['/acct/contractorinfo action=info t=setting/owner-setting'],
    examples: ['/acct/contractorinfo?t=setting/owner-setting&action=info'],
  }),
  page({
    id: 'transfer',
    rules: ['/acct/biztransferorder action=index'],
    examples: ['/acct/biztransferorder?action=index'],
  }),
  page({
    id: 'closing',
    rules: ['/cgi-bin/acctclose action=page'],
    examples: ['/cgi-bin/acctclose?action=page&lang=zh_CN'],
  }),
  page({ id: 'banned', rules: ['/acct/ban'], examples: ['/acct/ban?ticket_id=gh_0123456789ab'] }),
  page({
    id: 'unfinished-registration',
    rules: ['/acct/contractorpage action=showsubmit'],
    examples: ['/acct/contractorpage?action=showsubmit'],
  }),
  page({
    id: 'developer',
    rules: [
      '/advanced/advanced action=dev|table t=advanced/dev',
      '/cgi-bin/frame t=pages/developsetting/*!',
      '/cgi-bin/frame nav=10141 t=pages/developsetting/page/developsetting_frame',
    ],
    examples: [
      '/advanced/advanced?action=dev&t=advanced/dev&lang=zh_CN',
      '/advanced/advanced?action=table&t=advanced/table',
      '/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141',
      '/cgi-bin/frame?nav=10141',
    ],
  }),
  page({
    id: 'published',
    rules: ['/cgi-bin/appmsgpublish sub=list!', '/cgi-bin/masssendpage action=history t=mass/list'],
    examples: [
      '/cgi-bin/appmsgpublish?sub=list&begin=0&count=10',
      '/cgi-bin/masssendpage?t=mass/list&action=history&begin=0&count=10',
      '/cgi-bin/masssendpage?action=history',
    ],
  }),
  page({
    id: 'compose-send',
    rules: ['/cgi-bin/masssendpage t=mass/send!'],
    examples: ['/cgi-bin/masssendpage?t=mass/send&lang=zh_CN'],
  }),
  page({
    id: 'drafts',
    rules: ['/cgi-bin/appmsg action=list_card! type=77', '/cgi-bin/appmsg action=list! type=77!'],
    examples: ['/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card'],
  }),
  page({
    id: 'followers',
    rules: ['/cgi-bin/user_tag action=get_all_data', '/cgi-bin/contactmanage t=user/index'],
    examples: [
      '/cgi-bin/user_tag?action=get_all_data&lang=zh_CN',
      '/cgi-bin/contactmanage?t=user/index&pageidx=0&type=0',
    ],
  }),
  page({
    id: 'verification',
    rules: [
      '/acct/wxverifyorder action=index',
      '/merchant/store t=wxverify/detail! action=detail',
      '/merchant/store info=verify! action=detail t=wxverify/detail',
    ],
    examples: ['/acct/wxverifyorder?action=index', '/merchant/store?action=detail&t=wxverify/detail&info=verify'],
  }),
  page({ id: 'violations', rules: ['/cgi-bin/illegalrecord'], examples: ['/cgi-bin/illegalrecord?count=10'] }),
  page({
    id: 'publisher-ads',
    rules: [
      '/cgi-bin/frame t1=publisher/*! t=ad_system/common_frame',
      '/merchant/ad_host_index t=ad_system/host_index',
    ],
    examples: [
      '/cgi-bin/frame?t=ad_system/common_frame&t1=publisher/publisher_overview',
      '/cgi-bin/frame?t1=publisher/publisher_overview',
      '/merchant/ad_host_index?t=ad_system/host_index',
    ],
  }),
  page({
    id: 'advertiser',
    rules: [
      '/promotion/frame t1=campaign/* t=ad_system/common_frame',
      '/merchant/ad_client_index t=ad_system/client_index',
    ],
    examples: [
      '/promotion/frame?t=ad_system/common_frame&t1=campaign/manage',
      '/promotion/frame?t1=campaign/manage',
      '/merchant/ad_client_index?t=ad_system/client_index',
    ],
  }),
  page({
    id: 'rewards',
    rules: ['/merchant/rewardstat action=getoverview t=reward/overview'],
    examples: ['/merchant/rewardstat?action=getoverview&t=reward/overview'],
  }),
  page({
    id: 'payment',
    rules: ['/cgi-bin/frame nav=10010 t=business/index_frame'],
    examples: [
      '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fpaymch%2Findex',
      '/cgi-bin/frame?t=business/index_frame',
    ],
  }),
  page({
    id: 'messages',
    rules: ['/cgi-bin/message t=message/list'],
    examples: ['/cgi-bin/message?t=message/list&count=20&day=7'],
  }),
  page({
    id: 'auto-reply',
    rules: ['/advanced/autoreply t=ivr/*'],
    examples: ['/advanced/autoreply?t=ivr/reply&action=beadded'],
  }),
  page({
    id: 'menu',
    rules: ['/advanced/selfmenu action=index t=advanced/menu-setting'],
    examples: ['/advanced/selfmenu?action=index&t=advanced/menu-setting'],
  }),
  page({ id: 'follower-statistics', rules: ['/misc/useranalysis'], examples: ['/misc/useranalysis?lang=zh_CN'] }),
];

/** A page of the console, `other` being any that has no row in the table. */
export type PageId = (typeof table)[number]['id'] | 'other';

/** One page and how to know it. `examples` are paths with queries, without a token: a test adds one. */
export interface PageDefinition {
  readonly id: PageId;
  match(url: URL): boolean;
  readonly examples: readonly string[];
}

const allRules = table.flatMap(({ rules }) => rules);

/** Every page that this product knows, each with URLs that must match it and no other. */
export const PAGES: readonly PageDefinition[] = table;

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

const CONSOLE_PATH = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\//;

/** Whether a URL is a page of the console of a signed-in account: its paths, with `token=<digits>` in the query. */
export function isConsoleUrl(url: URL): boolean {
  if (url.hostname !== 'mp.weixin.qq.com' || !CONSOLE_PATH.test(url.pathname)) return false;
  return /^\d+$/.test(url.searchParams.get('token') ?? '');
}

/** Which page a URL is. @returns null: not the console; `other`: the console, but no page of the table */
export function recognisePage(url: URL): PageId | null {
  if (!isConsoleUrl(url)) return null;
  return table.find((known) => known.match(url))?.id ?? 'other';
}

/** Whether a page is an article editor, where this product draws nothing at all. */
export function isEditorPage(id: PageId): boolean {
  return id === 'editor';
}
