import * as z from 'zod/mini';
import { type Day, isDay } from './time/day.ts';

/**
 * Shapes that both a message from a console page and a row of the database have. What comes from a page is untrusted:
 * every text is bounded, every enumeration closed.
 */
const text = z.string().check(z.maxLength(500));

/** A day in Asia/Shanghai. */
export const daySchema = z.custom<Day>(isDay);

export const personSchema = z.object({
  openid: z.nullable(text),
  wechatId: z.nullable(text),
  nickname: text,
  term: z.nullable(z.enum(['long', 'short'])),
  status: z.enum(['bound', 'invited']),
  expires: z.nullable(daySchema),
  basis: z.enum(['exact', 'manual', 'estimated', 'unknown']),
});

export const rosterSchema = z.object({
  administrator: z.nullable(text),
  people: z.array(personSchema).check(z.maxLength(2000)),
});

/** What a page said of the account; null where it did not say. */
export const accountFactsSchema = z.object({
  ghid: z.nullable(text),
  biz: z.nullable(text),
  nickname: z.nullable(text),
  type: z.nullable(z.enum(['subscription', 'service'])),
  verified: z.nullable(z.boolean()),
  subject: z.nullable(z.enum(['individual', 'organisation', 'overseas'])),
  followers: z.nullable(z.number().check(z.nonnegative())),
});
export type AccountFacts = z.infer<typeof accountFactsSchema>;

/** How a deregistration stands, where a page says so: `date` is the end of the freeze, or the last day to confirm. */
const closingSchema = z.object({ phase: z.enum(['frozen', 'confirm']), date: z.nullable(daySchema) });

/** What one console page showed: the account, and the roster where the page has one. */
export const pageSightingSchema = z.object({
  page: z.string().check(z.maxLength(64)),
  account: accountFactsSchema,
  roster: z.nullable(rosterSchema),
  /** How the roster was read, e.g. `page-data`. */
  via: z.string().check(z.maxLength(32)),
  closing: z.optional(z.nullable(closingSchema)),
  /** How many operators the security page counted. */
  listed: z.optional(z.nullable(z.number().check(z.nonnegative()))),
  /** Third-party platforms that may act for the account, as the page lists them; an empty list says that there are none. */
  thirdParties: z.optional(z.nullable(z.array(text).check(z.maxLength(500)))),
  /** The page's own time (Unix seconds) and when it was loaded by the machine's clock (milliseconds since 1970), where it says. */
  clock: z.optional(z.nullable(z.object({ page: z.number(), loaded: z.number() }))),
});
export type PageSighting = z.infer<typeof pageSightingSchema>;
