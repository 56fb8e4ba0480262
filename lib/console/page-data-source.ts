/**
 * Runs in the page's own world (MAIN), which alone sees `window.wx`. It copies a fixed list of fields and touches nothing
 * else: the page also holds ID numbers, phone numbers and tickets that must never leave it. Whatever the page's scripts have
 * patched later, the natives captured here at load are the browser's own; getters and proxies that throw cost one field.
 */
const { stringify } = JSON;
const { isArray } = Array;
const { apply } = Reflect;
const { slice } = String.prototype;

const MAX_TEXT = 500;
const MAX_PEOPLE = 2000;

const ACCOUNT = ['uin_base64', 'user_name', 'nick_name', 'time'];
const FACTS = [
  'service_type',
  'is_wx_verify',
  'total_friend_cnt',
  'realname_type',
  'realname_status',
  'can_write_off',
  'can_apply_acct_transfer',
  'is_overseas',
];
/** With two names so common that other pages use them for other things: read on the page of a deregistration only. */
const CLOSING_FACTS = [...FACTS, 'status', 'timestamp'];
const CLOSING_PAGE = '/cgi-bin/acctclose';
const PERSON = ['openid', 'username', 'nickname', 'expire_time'];

/** @returns undefined where there is nothing, null where reading it failed */
function read(from: unknown, name: string | number): unknown {
  if ((typeof from !== 'object' && typeof from !== 'function') || from === null) return undefined;
  try {
    return (from as Record<string | number, unknown>)[name];
  } catch {
    return null;
  }
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return stringify(apply(slice, value, [0, MAX_TEXT]));
  return typeof value === 'number' || typeof value === 'boolean' ? stringify(value) : 'null';
}

/** An object of the named fields as JSON; the first source that has a field gives it. Built by hand: no `toJSON` of the page's runs. */
function object(names: readonly string[], first: unknown, second?: unknown): string {
  let json = '';
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const own = read(first, name);
    const value = own === undefined ? read(second, name) : own;
    if (value !== undefined) json += `${json && ','}"${name}":${scalar(value)}`;
  }
  return `{${json}}`;
}

function people(list: unknown): string {
  if (!isArray(list)) return 'null';
  const length = read(list, 'length');
  const total = typeof length === 'number' && length > 0 ? length : 0;
  let json = '';
  for (let i = 0; i < total && i < MAX_PEOPLE; i++) {
    const person = read(list, i);
    json += `${json && ','}${typeof person === 'object' && person ? object(PERSON, person) : 'null'}`;
  }
  return `{"total":${scalar(total)},"list":[${json}]}`;
}

/**
 * Copies what we may read of the page's own data.
 * @param win the page's window
 * @returns JSON, texts clipped to 500 characters and lists to 2,000 people; never throws
 */
export function copyPageData(win: object): string {
  const wx = read(win, 'wx');
  const cgi = read(wx, 'cgiData');
  const global = read(win, 'cgiData');
  const info = read(cgi, 'info') ?? read(global, 'info');
  const strategy = read(info, 'strategy_resp');
  const status = read(strategy, 'strategy_status') ?? read(read(strategy, 'strategy_resp'), 'strategy_status');
  const facts = read(read(win, 'location'), 'pathname') === CLOSING_PAGE ? CLOSING_FACTS : FACTS;
  const account = object(ACCOUNT, read(read(wx, 'commonData'), 'data'), read(wx, 'data'));
  const bound = people(read(info, 'seconde_amin'));
  const invited = people(read(read(info, 'item_list'), 'item_list'));
  // Of the security page only how many: who they are is read where people are listed.
  const admins = read(cgi, 'send_admins');
  const listed = isArray(admins) ? scalar(read(admins, 'length')) : 'null';
  return `{"listed":${listed},"account":${account},"facts":${object(facts, cgi, global)},"bound":${bound},"invited":${invited},"administrator":${object(['wx_alias'], status)}}`;
}
