/** One person as the page's data has them; `expireTime` is raw, because no source says what its values mean (undefined: absent). */
export interface DataPerson {
  readonly openid: string | null;
  readonly wechatId: string | null;
  readonly nickname: string;
  readonly status: 'bound' | 'invited';
  readonly expireTime: unknown;
}

/** What the page's own data says, validated. Every part may be missing, and none spoils another. Texts are untrusted. */
export interface PageData extends DeepData {
  readonly identity: {
    /** 原始ID; the page sometimes holds the alias in its place, which is not taken for it. */
    readonly ghid: string | null;
    /** `__biz`, the account's number in base 64. */
    readonly biz: string | null;
    readonly nickname: string | null;
    readonly type: 'subscription' | 'service' | null;
    readonly verified: boolean | null;
  };
}

/** What only the deep readers ask of it; see `deep-data.ts`. */
export interface DeepData {
  /** The page's own time, Unix seconds. */
  readonly time: number | null;
  readonly followers: number | null;
  readonly settings: {
    readonly subject: 'individual' | 'organisation' | null;
    readonly overseas: boolean | null;
    readonly registered: boolean | null;
    readonly canClose: boolean | null;
    readonly canTransfer: boolean | null;
  } | null;
  /** null: the page gave no list of people. `complete`: both lists, operators and invitations, were there and readable. */
  readonly people: {
    readonly list: readonly DataPerson[];
    readonly complete: boolean;
    readonly unreadable: number;
  } | null;
  /** How many operators the security page counts. */
  readonly listed: number | null;
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
export const text = matching(/^[\s\S]{1,500}$/);
const biz = matching(/^[\w+/]{4,60}={0,2}$/);
const ghid = matching(/^gh_\w{1,60}$/);

/** The page writes whole numbers as numbers, as text, or as truth values. */
export const count: Check<number> = (value) => {
  const number =
    typeof value === 'boolean' || (typeof value === 'string' && /^\d{1,12}$/.test(value)) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
};

export const flag: Check<boolean> = (value) => {
  const number = count(value);
  return number === null || number > 1 ? null : number === 1;
};

export type Fields = Readonly<Record<string, unknown>>;
export const fields: Check<Fields> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const NOTHING: DeepData = {
  time: null,
  followers: null,
  settings: null,
  people: null,
  listed: null,
  administrator: null,
  closing: null,
};

/**
 * Validates what the MAIN world handed over. Untrusted: the page, or any other script in it, may have sent it.
 * @param json the event's detail
 * @param deep reads what only the deep readers ask for; null while they are not there
 * @returns null if it is not the JSON of an object; otherwise every part that holds up, and null for those that do not
 */
export function parsePageData(json: unknown, deep: ((parts: Fields) => DeepData) | null): PageData | null {
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
  const service = count(facts.service_type);
  return {
    identity: {
      ghid: ghid(account.user_name),
      biz: biz(account.uin_base64),
      nickname: text(account.nick_name),
      type: service === 1 ? 'subscription' : service === 2 ? 'service' : null,
      verified: flag(facts.is_wx_verify),
    },
    ...(deep?.(parts) ?? NOTHING),
  };
}
