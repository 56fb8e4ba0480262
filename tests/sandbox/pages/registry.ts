import type { World } from '../worlds.ts';
import { banned, subject, transferOrder, unfinishedRegistration, verification } from './account-more.ts';
import { classicPeople } from './classic/people.ts';
import { classicSettings } from './classic/settings.ts';
import { closingPage } from './closing-page.ts';
import { desktopPeople } from './desktop/people.ts';
import { desktopSettings } from './desktop/settings.ts';
import { developerSettings, interfacePermissions, webDebuggers } from './developer.ts';
import { editor } from './editor.ts';
import * as daily from './everyday.ts';
import { frame, frameContent } from './frame.ts';
import { home } from './home.ts';
import { miniPrograms, payment } from './linked.ts';
import type { Context, Page } from './page.ts';
import { composeSend, drafts, published } from './published.ts';
import * as security from './security.ts';
import { platformDetail, settingsAuthorisation, settingsFunction } from './settings-more.ts';

type Draw = (context: Context) => Page;

interface Entry {
  path: string;
  /** Query values that must be there. */
  query?: Readonly<Record<string, string>>;
  draw: Draw;
}

const byLayout =
  (classic: Draw, desktop: Draw): Draw =>
  (context) =>
    context.world.settings.layout === 'classic' ? classic(context) : desktop(context);

const CLOSING = '/cgi-bin/acctclose';

/** Which page answers at which address: the first entry that fits. */
const ENTRIES: readonly Entry[] = [
  { path: '/cgi-bin/home', draw: home },
  { path: '/cgi-bin/settingpage', query: { action: 'function' }, draw: settingsFunction },
  { path: '/cgi-bin/settingpage', query: { action: 'auth' }, draw: settingsAuthorisation },
  { path: '/cgi-bin/settingpage', draw: byLayout(classicSettings, desktopSettings) },
  { path: '/cgi-bin/component_unauthorize', query: { action: 'info' }, draw: platformDetail },
  { path: '/cgi-bin/component_unauthorize', draw: settingsAuthorisation },
  { path: '/cgi-bin/safecenterstatus', query: { action: 'admins' }, draw: byLayout(classicPeople, desktopPeople) },
  { path: '/cgi-bin/safecenterstatus', query: { action: 'protect' }, draw: security.riskProtection },
  { path: '/cgi-bin/safecenterstatus', query: { action: 'notify' }, draw: security.riskAlert },
  { path: '/cgi-bin/safecenterstatus', draw: security.securityCentre },
  { path: '/cgi-bin/safecenter_operrecord', draw: security.operationRecord },
  { path: '/cgi-bin/contractorverify', draw: security.bindAdministrator },
  { path: '/cgi-bin/wticketcontractorverify', draw: security.bindAdministrator },
  { path: '/cgi-bin/safecenterchangepwd', draw: security.changePassword },
  { path: '/misc/safeassistant', draw: security.securityAssistant },
  { path: '/acct/updateboundemail', draw: security.changeLoginEmail },
  { path: '/acct/contractorinfo', draw: subject },
  { path: '/acct/contractorpage', draw: unfinishedRegistration },
  { path: '/acct/biztransferorder', draw: transferOrder },
  { path: '/acct/ban', draw: banned },
  { path: '/acct/wxverifyorder', draw: verification },
  { path: '/merchant/store', draw: verification },
  { path: CLOSING, draw: closingPage },
  { path: '/advanced/advanced', query: { action: 'table' }, draw: interfacePermissions },
  { path: '/advanced/advanced', query: { action: 'webdebug' }, draw: webDebuggers },
  { path: '/advanced/advanced', draw: developerSettings },
  { path: '/advanced/autoreply', draw: daily.autoReply },
  { path: '/advanced/selfmenu', draw: daily.selfMenu },
  { path: '/cgi-bin/frame', draw: frame },
  { path: '/promotion/frame', draw: frame },
  { path: '/cgi-bin/framecontent', draw: frameContent },
  { path: '/cgi-bin/appmsgpublish', draw: published },
  { path: '/cgi-bin/masssendpage', query: { action: 'history' }, draw: published },
  { path: '/cgi-bin/masssendpage', draw: composeSend },
  { path: '/cgi-bin/appmsg', query: { action: 'list_card' }, draw: drafts },
  { path: '/cgi-bin/appmsg', draw: editor },
  { path: '/cgi-bin/wxopen', draw: miniPrograms },
  { path: '/merchant/paysetting', draw: payment },
  { path: '/paymch/index', draw: payment },
  { path: '/cgi-bin/user_tag', draw: daily.followers },
  { path: '/cgi-bin/contactmanage', draw: daily.followers },
  { path: '/cgi-bin/message', draw: daily.messages },
  { path: '/cgi-bin/illegalrecord', draw: daily.violations },
  { path: '/cgi-bin/sysnotify', draw: daily.notifications },
  { path: '/cgi-bin/announce', draw: daily.announcement },
  { path: '/cgi-bin/readtemplate', draw: daily.announcement },
  { path: '/merchant/ad_host_index', draw: daily.publisherAds },
  { path: '/merchant/ad_client_index', draw: daily.advertiser },
  { path: '/merchant/rewardstat', draw: daily.rewards },
  { path: '/misc/useranalysis', draw: daily.userAnalysis },
];

/** `/paymch/` is only ever met inside a frame of the console. */
const CONSOLE = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion|paymch)\//;

export function isConsolePath(pathname: string): boolean {
  return CONSOLE.test(pathname);
}

/**
 * The page at an address of the console; where the account's state sends the person instead; `expired` where nobody can
 * be logged in any more; or null.
 */
export function findPage(world: World, url: URL): { draw: Draw } | { redirect: string } | 'expired' | null {
  const { stage } = world.account.closing;
  if (stage === 'closed') return 'expired';
  const isFrozen = stage === 'frozen' || stage === 'confirm';
  if (isFrozen && url.pathname !== CLOSING) {
    return { redirect: `${CLOSING}?action=page&token=${world.token}&lang=zh_CN` };
  }
  const entry = ENTRIES.find(
    ({ path, query = {} }) =>
      path === url.pathname && Object.entries(query).every(([name, value]) => url.searchParams.get(name) === value),
  );
  return entry ?? null;
}
