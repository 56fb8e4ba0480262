/** One person as the page's data has them; `expireTime` is raw, because no source says what its values mean (undefined: absent). */
export interface DataPerson {
  readonly openid: string | null;
  readonly wechatId: string | null;
  readonly nickname: string;
  readonly status: 'bound' | 'invited';
  readonly expireTime: unknown;
}

/** What the page's own data says, validated. Every part may be missing, and none spoils another. Texts are untrusted. */
export interface PageData {
  readonly identity: {
    /** 原始ID; the page sometimes holds the alias in its place, which is not taken for it. */
    readonly ghid: string | null;
    /** `__biz`, the account's number in base 64. */
    readonly biz: string | null;
    readonly nickname: string | null;
    readonly type: 'subscription' | 'service' | null;
    readonly verified: boolean | null;
  };
  readonly followers: number | null;
  readonly settings: {
    readonly subject: 'individual' | 'organisation' | null;
    readonly overseas: boolean | null;
    readonly registered: boolean | null;
    readonly canClose: boolean | null;
    readonly canTransfer: boolean | null;
  };
  /** null: the page gave no list of people. `complete`: both lists, operators and invitations, were there and readable. */
  readonly people: {
    readonly list: readonly DataPerson[];
    readonly complete: boolean;
    readonly unreadable: number;
  } | null;
  /** The administrator's WeChat ID, masked. */
  readonly administrator: string | null;
  /** State of a deregistration: 1 frozen, others not documented; `timestamp` in Unix seconds, raw. */
  readonly closing: { readonly status: number; readonly timestamp: unknown } | null;
}

/*
 * The shape of what is handed over, checked by plain code: a schema library would cost every console page more than all our
 * readers together. What passes here is checked again, by schema, where the worker receives it.
 */
type Check<T> = (value: unknown) => T | null;

const matching =
  (pattern: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : null;
const text = matching(/^[\s\S]{1,500}$/);
const biz = matching(/^[\w+/]{4,60}={0,2}$/);
const ghid = matching(/^gh_\w{1,60}$/);

/** The page writes whole numbers as numbers, as text, or as truth values. */
const count: Check<number> = (value) => {
  const number =
    typeof value === 'boolean' || (typeof value === 'string' && /^\d{1,12}$/.test(value)) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
};

const flag: Check<boolean> = (value) => {
  const number = count(value);
  return number === null || number > 1 ? null : number === 1;
};

type Fields = Readonly<Record<string, unknown>>;
const fields: Check<Fields> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const MAX_PEOPLE = 2000;

function readPerson(item: unknown, status: 'bound' | 'invited'): DataPerson | null {
  const { openid, username, nickname, expire_time } = fields(item) ?? {};
  const parts = [openid, username, nickname];
  if (!parts.every((part) => part === undefined || part === '' || text(part)) || !parts.some(Boolean)) return null;
  return {
    openid: text(openid),
    wechatId: text(username),
    nickname: text(nickname) ?? text(username) ?? '',
    status,
    expireTime: expire_time,
  };
}

function readPeople(part: unknown, status: 'bound' | 'invited') {
  const { total, list } = fields(part) ?? {};
  if (typeof total !== 'number' || !Array.isArray(list) || list.length > MAX_PEOPLE) return null;
  const people = list.flatMap((item) => readPerson(item, status) ?? []);
  return { list: people, unreadable: Math.max(total, list.length) - people.length };
}

/**
 * Validates what the MAIN world handed over. Untrusted: the page, or any other script in it, may have sent it.
 * @param json the event's detail
 * @returns null if it is not the JSON of an object; otherwise every part that holds up, and null for those that do not
 */
export function parsePageData(json: unknown): PageData | null {
  if (typeof json !== 'string') return null;
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return null;
  }
  const parts = fields(raw);
  if (!parts) return null;
  const account = fields(parts.account) ?? {};
  const facts = fields(parts.facts) ?? {};
  const bound = readPeople(parts.bound, 'bound');
  const invited = readPeople(parts.invited, 'invited');
  const service = count(facts.service_type);
  const realname = count(facts.realname_type);
  const registered = count(facts.realname_status);
  const status = count(facts.status);
  return {
    identity: {
      ghid: ghid(account.user_name),
      biz: biz(account.uin_base64),
      nickname: text(account.nick_name),
      type: service === 1 ? 'subscription' : service === 2 ? 'service' : null,
      verified: flag(facts.is_wx_verify),
    },
    followers: count(facts.total_friend_cnt),
    settings: {
      subject: realname === null ? null : realname === 0 ? 'individual' : 'organisation',
      overseas: flag(facts.is_overseas),
      registered: registered === null ? null : registered === 1,
      canClose: flag(facts.can_write_off),
      canTransfer: flag(facts.can_apply_acct_transfer),
    },
    people:
      bound || invited
        ? {
            list: [...(bound?.list ?? []), ...(invited?.list ?? [])],
            complete: bound !== null && invited !== null,
            unreadable: (bound?.unreadable ?? 0) + (invited?.unreadable ?? 0),
          }
        : null,
    administrator: text(fields(parts.administrator)?.wx_alias),
    closing: status === null ? null : { status, timestamp: facts.timestamp },
  };
}
