import * as z from 'zod/mini';
import { chipSchema } from '../message-shapes.ts';
import { overrideSchema } from '../platform/override.ts';
import { ruleFileSchema } from '../platform/rule-file-shape.ts';
import { accountFactsSchema, personSchema, rosterSchema } from '../sighting.ts';

/**
 * The rows of the database. Identifiers are UUIDs, every row carries `updatedAt` (milliseconds since 1970) and deletions are
 * tombstones (`deletedAt`), so that a later version can bring several people's copies together.
 */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(2000));
const time = z.number().check(z.nonnegative());
const row = { id, updatedAt: time, deletedAt: z.nullable(time) };

/** One Official Account. Known by `ghid` (原始ID) or by `biz`, or, once a page showed both, by either. */
export const accountSchema = z.object({
  ...row,
  ...accountFactsSchema.shape,
  firstSeenAt: time,
  lastSeenAt: time,
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

/** One person of an account's roster, through all sightings; `goneAt` is when they were first missing. */
const operatorSchema = z.object({
  ...row,
  ...personSchema.shape,
  accountId: id,
  firstSeenAt: time,
  lastSeenAt: time,
  goneAt: z.nullable(time),
});
export type Operator = z.infer<typeof operatorSchema>;

/** One item of the deregistration checklist, for one account. */
const tickSchema = z.object({ ...row, accountId: id, itemId: text, done: z.boolean(), changedAt: time });
export type Tick = z.infer<typeof tickSchema>;

/** What the person did here. Append-only: no row is ever changed or removed by the product. */
const journalSchema = z.object({
  ...row,
  at: time,
  kind: z.enum([
    'guard-shown',
    'guard-agreed',
    'guard-cancelled',
    'guard-passed',
    'ticked',
    'unticked',
    'rule-set',
    'rule-unset',
    'rules-applied',
    'rules-withdrawn',
  ]),
  accountId: z.nullable(id),
  /** An action id, a checklist item's id, a rule's id, or the id of a file of rules. */
  subject: text,
  page: z.nullable(text),
});
export type JournalEntry = z.infer<typeof journalSchema>;

const names = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200));

/** The one row of settings; `lib/settings.ts` says what each means. */
const settingRowSchema = z.object({
  ...row,
  value: z.object({ off: names, paused: names, chip: chipSchema }),
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
  ticks: tickSchema,
  journal: journalSchema,
  settings: settingRowSchema,
  overrides: overrideRowSchema,
  ruleFiles: ruleFileRowSchema,
} as const;
export type TableName = keyof typeof SCHEMAS;
export type RowOf<T extends TableName> = z.infer<(typeof SCHEMAS)[T]>;
