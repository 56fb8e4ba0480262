/** Addresses of the sandbox console, as a person's browser meets them. */

/** Console pages by the name that this project gives them; `token` and `lang` are added by `address`. */
const PATHS = {
  home: '/cgi-bin/home?t=home/index',
  people: '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins',
  settings: '/cgi-bin/settingpage?t=setting/index&action=index',
  'settings-function': '/cgi-bin/settingpage?t=setting/function&action=function',
  'settings-authorisation': '/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins',
  security: '/cgi-bin/safecenterstatus?action=view&t=setting/safe-index',
  'risk-protection': '/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect',
  'operation-record': '/cgi-bin/safecenter_operrecord?action=login&day=7',
  developer: '/advanced/advanced?action=dev&t=advanced/dev',
  published: '/cgi-bin/appmsgpublish?sub=list&begin=0&count=10',
  editor: '/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77',
  transfer: '/acct/biztransferorder?action=index',
  closing: '/cgi-bin/acctclose?action=page',
} as const;

export type PageName = keyof typeof PATHS;

/** What the sandbox lets a fresh token's world be; see tests/sandbox. */
export interface World {
  scenario?: string;
  layout?: 'classic' | 'desktop';
  /** How the desktop people page draws its roster. */
  variant?: string;
  sabotage?: string;
  session?: 'administrator' | 'operator';
  /** Delay of late parts, milliseconds; 0 is none. */
  late?: number;
  /** Milliseconds between random redraws, or `off`. */
  redraw?: number | 'off';
  csp?: 'report' | 'strict';
  /** A page of tests/corpus, by its id. */
  corpus?: string;
  /** The world's clock, an ISO date with its offset. */
  clock?: string;
}

const CONSOLE = 'https://mp.weixin.qq.com';

/** @param page a name of `PATHS`, or a path of the console that needs a token, or (with a null token) any path of the host */
export function address(page: PageName | `/${string}`, token: string | null, world: World = {}): string {
  const path = page.startsWith('/') ? page : PATHS[page as PageName];
  const own = token === null ? {} : { token, lang: 'zh_CN' };
  const more = Object.entries({ ...own, ...world }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const joint = path.includes('?') ? '&' : '?';
  return `${CONSOLE}${path}${more.length > 0 ? joint : ''}${more.join('&')}`;
}
