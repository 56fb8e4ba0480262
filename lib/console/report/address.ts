import { CONSOLE_PATH } from '../pages.ts';

/** What stands after the folder in the console's addresses; whatever else stands there could be somebody's. */
const FILES = new Set(
  `home settingpage component_unauthorize safecenterstatus safecenter_operrecord contractorverify wticketcontractorverify safeassistant
  safecenterchangepwd updateboundemail contractorinfo biztransferorder acctclose ban contractorpage advanced appmsgpublish
  masssendpage appmsg user_tag contactmanage wxverifyorder store illegalrecord frame ad_host_index ad_client_index rewardstat message
  autoreply selfmenu useranalysis wxopen announce readtemplate sysnotify loginpage logout filepage operate_appmsg newoperate
  framecontent paysetting index`.split(/\s+/),
);

const NAMES = new Set(
  `action t t1 token lang nav iframe begin count type sub day f ajax id info step isNew isMul share ticket_id pageidx appid url
  in_frame status fakeid page offset random`.split(/\s+/),
);

/**
 * An address without what could be somebody's: path and parameter names, no value at all, `/cgi-bin/home?t&lang&token`.
 * @param href as the page wrote it
 * @param base the address of the page
 */
export function sayAddress(href: string, base: string): string {
  const trimmed = href.trim();
  if (trimmed.startsWith('#')) return '#';
  if (/^javascript:/i.test(trimmed)) return 'javascript:;';
  if (!URL.canParse(trimmed, base)) return '{url}';
  const url = new URL(trimmed, base);
  if (url.hostname !== new URL(base).hostname || !/^https?:$/.test(url.protocol)) return '{url}';
  const file = url.pathname.replace(CONSOLE_PATH, '');
  const path = url.pathname === '/' || (CONSOLE_PATH.test(url.pathname) && FILES.has(file)) ? url.pathname : '/{path}';
  // By hand: in a content script of Firefox the names of `searchParams` cannot be gone through.
  const own = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '');
  const names = [...new Set(own.filter((name) => name !== '').map((name) => (NAMES.has(name) ? name : '{name}')))];
  return names.length > 0 ? `${path}?${names.join('&')}` : path;
}
