import * as z from 'zod/mini';
import { COLOURS, LABEL_LENGTH, ROLES } from '../account-marks.ts';
import { MODES, PRESET_IDS } from '../guards/modes.ts';
import { ADDRESS_LENGTH } from '../journal/address.ts';
import { JOURNAL_KINDS } from '../journal/kinds.ts';
import { chipSchema } from '../message-shapes.ts';
import { overrideSchema } from '../platform/override.ts';
import { ruleFileSchema } from '../platform/rule-file-shape.ts';
import { CHANGE_KINDS } from '../roster/changes.ts';
import { isTimeOfDay } from '../roster/quiet-hours.ts';
import { REMINDER_DAYS, REMINDER_KINDS } from '../roster/reminders.ts';
import { accountFactsSchema, daySchema, personSchema, rosterSchema } from '../sighting.ts';
import {
  blobSchema,
  deregistrationSchema,
  evidenceSchema,
  itemSchema,
  templateSchema,
  textSchema,
} from './deregistration-schema.ts';
import { healthSchema, layoutSchema } from './layout-schema.ts';
import { hash, id, row, text, time } from './row-schema.ts';
import { shareSchema } from './share-schema.ts';

/**
 * `freezeEnd` is the end of the freeze, `confirmBy` the last day to confirm; null where no page has said. `openSince`: when a page was
 * first seen on which it was to be confirmed.
 */
const closingRowSchema = z.object({
  phase: z.enum(['frozen', 'confirm']),
  freezeEnd: z.nullable(daySchema),
  confirmBy: z.nullable(daySchema),
  openSince: z.optional(time),
  seenAt: time,
});
export type Closing = z.infer<typeof closingRowSchema>;

/** One Official Account. Known by `ghid` (原始ID) or by `biz`, or, once a page showed both, by either. */
export const accountSchema = z.object({
  ...row,
  ...accountFactsSchema.shape,
  firstSeenAt: time,
  lastSeenAt: time,
  /** Where its deregistration stood when a page said so last; not there if none ever did. See `closing.ts`. */
  closing: z.optional(z.nullable(closingRowSchema)),
  /** When a page was loaded last that cannot be had of a frozen account; not there if none ever was. See `closing.ts`. */
  openSeenAt: z.optional(time),
  /** How many operators the security page counted last; not there if it never was seen. */
  listed: z.optional(z.nullable(z.object({ count: time, seenAt: time }))),
  /** Third-party platforms that may act for it, as 授权管理 listed them last; not there if it never was seen. */
  thirdParties: z.optional(z.nullable(z.object({ names: z.array(text), seenAt: time }))),
});
export type Account = z.infer<typeof accountSchema>;

/** What one console page showed at one moment. A page that shows the same again only moves `lastSeenAt`. */
const sightingSchema = z.object({
  ...row,
  accountId: id,
  page: text,
  via: text,
  roster: rosterSchema,
  seenAt: time,
  lastSeenAt: time,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** One person through all sightings of one account: `Known` in `lib/roster/types.ts` says what each field means. */
export const knownSchema = z.object({
  ...personSchema.shape,
  id,
  firstSeenAt: time,
  lastSeenAt: time,
  goneAt: z.nullable(time),
  boundAfter: z.nullable(time),
  boundBefore: z.nullable(time),
  invitedAfter: z.nullable(time),
  invitedBefore: z.nullable(time),
  doubtful: z.boolean(),
});

/** Everybody ever seen in an account's roster, also who is gone. */
const operatorSchema = z.object({ ...row, ...knownSchema.shape, accountId: id });
export type Operator = z.infer<typeof operatorSchema>;

/** The roster of an account that is believed, in one row (`id` is the account's), so that many are read at once. */
const rosterRowSchema = z.object({
  ...row,
  administrator: rosterSchema.shape.administrator,
  /** Who is listed, in the order of the page. */
  people: z.array(knownSchema),
  seenAt: time,
  /** A reading that is not believed yet; see `lib/roster/trust.ts`. `lastSeenAt`: when it was made last. */
  pending: z.nullable(z.object({ roster: rosterSchema, firstSeenAt: time, lastSeenAt: time, page: text, via: text })),
});
export type RosterRow = z.infer<typeof rosterRowSchema>;

/** Something that happened to somebody between two sightings, as `lib/roster/changes.ts` tells it. Append-only. */
const changeSchema = z.object({
  ...row,
  accountId: id,
  personId: id,
  kind: z.enum(CHANGE_KINDS),
  name: text,
  at: time,
  since: time,
  before: z.nullable(text),
  after: z.nullable(text),
  doubt: z.boolean(),
});
export type ChangeRow = z.infer<typeof changeSchema>;

/** What the person entered of an operator's term; one row an operator. A tombstone where they took it back. */
const entrySchema = z.object({
  ...row,
  operatorId: id,
  kind: z.enum(['bound', 'expires']),
  day: daySchema,
  enteredAt: time,
});
export type EntryRow = z.infer<typeof entrySchema>;

/** A reminder that was shown; `id` is the reminder's own, so that none is shown twice. */
const reminderSchema = z.object({
  ...row,
  accountId: id,
  kind: z.enum(REMINDER_KINDS),
  /** Whom or what it is about, within account and kind. */
  key: text,
  who: text,
  /** The last day in Shanghai, or the moment of the end. */
  due: z.union([daySchema, time]),
  daysBefore: z.number(),
  /** When it was to be shown. */
  dueAt: time,
  shownAt: time,
  /** The browser was closed when it was to be shown. */
  missed: z.boolean(),
  /** Whether the desktop is still to show it. */
  awaitsDesktop: z.boolean(),
  dismissedAt: z.nullable(time),
  /** `shownAt` as long as it stands; null once it was put away, a nearer one took its place, or the end it spoke of is off. */
  openSince: z.nullable(time),
});
export type ReminderRow = z.infer<typeof reminderSchema>;

/** What the person said of an account; `id` is the account's. */
const accountSettingsSchema = z.object({
  ...row,
  role: z.nullable(z.enum(ROLES)),
  ownExpiry: z.nullable(daySchema),
  colour: z.nullable(z.enum(COLOURS)),
  // A character as people count them may be written in many: families of emoji, letters with marks.
  label: z.nullable(z.string().check(z.maxLength(LABEL_LENGTH * 16))),
  /** When they were asked for their role; null: never. */
  roleAskedAt: z.nullable(time),
});
export type AccountSettingsRow = z.infer<typeof accountSettingsSchema>;

export type Deregistration = z.infer<typeof deregistrationSchema>;
export type ItemRow = z.infer<typeof itemSchema>;
export type EvidenceRow = z.infer<typeof evidenceSchema>;
export type BlobRow = z.infer<typeof blobSchema>;
export type TextRow = z.infer<typeof textSchema>;
export type TemplateRow = z.infer<typeof templateSchema>;
export type ShareRow = z.infer<typeof shareSchema>;
export type LayoutRow = z.infer<typeof layoutSchema>;
export type HealthRow = z.infer<typeof healthSchema>;

const seq = z.number().check(z.positive());

/**
 * What the person did here. Append-only: no row is ever changed or removed by the product, not even where accounts are joined.
 * `lib/journal/chain.ts` says what `seq`, `previous` and `hash` are.
 */
const journalSchema = z.object({
  ...row,
  at: time,
  kind: z.enum(JOURNAL_KINDS),
  accountId: z.nullable(id),
  /** What it is about: `lib/journal/kinds.ts` says of each kind. */
  subject: text,
  page: z.nullable(text),
  /** Of the console's page, without its token. */
  address: z.nullable(z.string().check(z.maxLength(ADDRESS_LENGTH))),
  /** When it was made part of the chain; null: when it was written. */
  chainedAt: z.nullable(time),
  seq,
  previous: hash,
  hash,
});
export type JournalEntry = z.infer<typeof journalSchema>;

/** The number and hash of the entry that was written last, kept beside the journal: it tells if the newest entries are gone. One row. */
const journalHeadSchema = z.object({ ...row, seq, hash });
export type JournalHead = z.infer<typeof journalHeadSchema>;

const names = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200));

const timeOfDay = z.string().check(z.refine(isTimeOfDay));
/** `lib/settings.ts` says what each means. */
const reminderSettingsSchema = z.object({
  days: z.array(z.union(REMINDER_DAYS.map((day) => z.literal(day)))),
  quiet: z.nullable(z.object({ from: timeOfDay, to: timeOfDay })),
  hour: timeOfDay,
  desktop: z.boolean(),
});

/** `lib/guards/modes.ts` says what each means. */
const guardSettingsSchema = z.object({
  preset: z.enum(PRESET_IDS),
  own: z.record(z.string().check(z.maxLength(64)), z.enum(MODES)),
  snoozed: z.array(z.object({ page: text, accountId: z.nullable(id), until: time })).check(z.maxLength(500)),
});

/** `lib/culprit.ts` says what each means. */
const culpritSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('asking'), suspects: names, on: names, at: time }),
  z.object({ state: z.literal('found'), feature: z.nullable(z.string().check(z.maxLength(64))), at: time }),
]);

/** The one row of settings; `lib/settings.ts` says what each means. `reminders`, `guards` and `culprit` are not there as long as they were never changed. */
const settingRowSchema = z.object({
  ...row,
  value: z.object({
    off: names,
    paused: names,
    chip: chipSchema,
    reminders: z.optional(reminderSettingsSchema),
    guards: z.optional(guardSettingsSchema),
    culprit: z.optional(culpritSchema),
  }),
});
export type SettingRow = z.infer<typeof settingRowSchema>;

/** The person's own value of one rule; one row a rule. A tombstone where they went back to what the rule says. */
const overrideRowSchema = z.object({ ...row, ...overrideSchema.shape });
export type OverrideRow = z.infer<typeof overrideRowSchema>;

/** A file of rules that the person applied, whole. A tombstone where they withdrew it. */
const ruleFileRowSchema = z.object({
  ...row,
  ...ruleFileSchema.shape,
  appliedAt: time,
  /** The rules whose own value came with this file, and not from the person's hand. */
  brought: z.array(overrideSchema.shape.ruleId),
});
export type RuleFileRow = z.infer<typeof ruleFileRowSchema>;

/** A row that did not parse, kept as it was so that nothing is lost, out of the way so that the rest works. */
const setAsideSchema = z.object({ ...row, table: text, problem: text, json: z.string() });
export type SetAside = z.infer<typeof setAsideSchema>;

export const SCHEMAS = {
  accounts: accountSchema,
  sightings: sightingSchema,
  operators: operatorSchema,
  journal: journalSchema,
  journalHead: journalHeadSchema,
  settings: settingRowSchema,
  overrides: overrideRowSchema,
  ruleFiles: ruleFileRowSchema,
  rosters: rosterRowSchema,
  changes: changeSchema,
  entries: entrySchema,
  reminders: reminderSchema,
  accountSettings: accountSettingsSchema,
  deregistrations: deregistrationSchema,
  items: itemSchema,
  evidence: evidenceSchema,
  blobs: blobSchema,
  texts: textSchema,
  templates: templateSchema,
  shares: shareSchema,
  layouts: layoutSchema,
  health: healthSchema,
} as const;
export type TableName = keyof typeof SCHEMAS;
export type RowOf<T extends TableName> = z.infer<(typeof SCHEMAS)[T]>;
