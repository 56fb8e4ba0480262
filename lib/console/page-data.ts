import * as z from 'zod/mini';

// A content script may not compile code from text; without this zod would try once, and the page's policy would report it.
z.config({ jitless: true });

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

const Text = z.string().check(z.minLength(1), z.maxLength(500));
const Base64 = z.string().check(z.regex(/^[\w+/]{4,60}={0,2}$/));
const Ghid = z.string().check(z.regex(/^gh_\w{1,60}$/));
/** The page writes whole numbers as numbers or as text. */
const Count = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\d{1,12}$/)), z.boolean()]),
  z.pipe(z.transform(Number), z.int().check(z.minimum(0))),
);
const Fields = z.record(z.string(), z.unknown());
const People = z.object({ total: z.number(), list: z.array(z.unknown()).check(z.maxLength(2000)) });
const PersonFields = z
  .object({
    openid: z.optional(z.string()),
    username: z.optional(z.string()),
    nickname: z.optional(z.string()),
    expire_time: z.optional(z.unknown()),
  })
  .check(z.refine((person) => Boolean(person.openid || person.username || person.nickname)));

function valid<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : null;
}

const flag = (value: unknown): boolean | null => {
  const count = valid(Count, value);
  return count === null || count > 1 ? null : count === 1;
};

function readPeople(part: unknown, status: 'bound' | 'invited') {
  const people = valid(People, part);
  if (!people) return null;
  const list = people.list.flatMap((item): DataPerson[] => {
    const person = valid(PersonFields, item);
    if (!person) return [];
    const { openid = '', username = '', nickname = '', expire_time } = person;
    return [
      {
        openid: openid || null,
        wechatId: username || null,
        nickname: nickname || username,
        status,
        expireTime: expire_time,
      },
    ];
  });
  return { list, unreadable: Math.max(people.total, people.list.length) - list.length };
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
  const parts = valid(Fields, raw);
  if (!parts) return null;
  const account = valid(Fields, parts.account) ?? {};
  const facts = valid(Fields, parts.facts) ?? {};
  const bound = readPeople(parts.bound, 'bound');
  const invited = readPeople(parts.invited, 'invited');
  const service = valid(Count, facts.service_type);
  const realname = valid(Count, facts.realname_type);
  const registered = valid(Count, facts.realname_status);
  const status = valid(Count, facts.status);
  return {
    identity: {
      ghid: valid(Ghid, account.user_name),
      biz: valid(Base64, account.uin_base64),
      nickname: valid(Text, account.nick_name),
      type: service === 1 ? 'subscription' : service === 2 ? 'service' : null,
      verified: flag(facts.is_wx_verify),
    },
    followers: valid(Count, facts.total_friend_cnt),
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
    administrator: valid(Text, valid(Fields, parts.administrator)?.wx_alias),
    closing: status === null ? null : { status, timestamp: facts.timestamp },
  };
}
