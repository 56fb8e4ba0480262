import * as z from 'zod/mini';
import { ROLES } from './account-marks.ts';
import { pageHealthSchema } from './health-shapes.ts';
import { ADDRESS_LENGTH } from './journal/address.ts';
import { JOURNAL_GROUPS } from './journal/kinds.ts';
import { DROP_REASONS, fingerprintSchema, taughtPageSchema, taughtShapeSchema } from './layout-shapes.ts';
import { daySchema, pageSightingSchema } from './sighting.ts';

/** How the status chip is shown, and where. */
export const chipSchema = z.object({
  collapsed: z.boolean(),
  place: z.nullable(z.object({ left: z.number(), top: z.number() })),
});

/** Names one stay of one tab on one page, so that a late farewell does not undo the next page's greeting. */
const visit = z.string().check(z.maxLength(64));

const id = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * The protocol between contexts: one table of what a console page may say to the background, each with the
 * shape that the receiver demands and what it answers. Our own pages use the database itself. Errors are values, every
 * call has a time-out, and nothing that a page can say is believed unchecked.
 */
export const MESSAGES = {
  /** A console page has been read. Answers what the person should see there. */
  'page-seen': z.object({ visit, sighting: pageSightingSchema }),
  /** The person has left that page, or paused us there: the tab shows no account any more. `last`: what was not told yet. */
  'page-left': z.object({ visit, last: z.nullable(pageSightingSchema) }),
  /**
   * The person met a guard: shown, agreed, cancelled, went ahead with the armed press, or wants none on this page for a while.
   * `accountId` null: the page does not know it yet.
   */
  'guard-event': z.object({
    kind: z.enum(JOURNAL_GROUPS.guards),
    action: z.string().check(z.maxLength(64)),
    accountId: z.nullable(z.string().check(z.maxLength(64))),
    page: z.string().check(z.maxLength(64)),
    /** Of the page, without its token; null where it has none that may be kept. */
    address: z.nullable(z.string().check(z.maxLength(ADDRESS_LENGTH))),
  }),
  /** The person moved or folded the status chip. */
  'chip-placed': chipSchema,
  /** Whether anybody is there. */
  ping: z.object({}),
  /** The person asks for the side panel from a page, perhaps for somebody in particular. */
  'open-panel': z.object({ accountId: z.optional(id), personId: z.optional(id) }),
  /** The person said what they are in an account; `role` null: they closed the question without an answer. */
  'role-told': z.object({ accountId: id, role: z.nullable(z.enum(ROLES)), ownExpiry: z.nullable(daySchema) }),
  /** The person says that a roster which lost most of its people at once is right. */
  'roster-confirmed': z.object({ accountId: id }),
  /** What the readers made of a page that has settled. `visit` names the stay: told again within it, the later one counts. */
  'page-health': z.object({ visit, health: pageHealthSchema }),
  /** The person taught us a page. */
  'layout-taught': z.object({ page: taughtPageSchema, fingerprint: fingerprintSchema, shape: taughtShapeSchema }),
  /** A taught layout fits its page no more. `id` is the layout's. */
  'layout-missed': z.object({ id, why: z.enum(DROP_REASONS) }),
  /** The person asks for our options from a page. `part` is a section or a view of them, such as `diagnostics`. */
  'open-options': z.object({ part: z.string().check(z.maxLength(64), z.regex(/^[a-z-]*$/)) }),
  /** The person asks for this page once more, loaded with nothing of ours on it. `page` is its id. */
  'reload-without': z.object({ page: taughtPageSchema }),
} as const;
