import * as z from 'zod/mini';
import { READERS } from '../health.ts';
import { readerResultSchema, selectorName, viaSchema } from '../health-shapes.ts';
import { DROP_REASONS, fingerprintSchema, taughtPageSchema, taughtShapeSchema } from '../layout-shapes.ts';
import { id, row, text, time } from './row-schema.ts';

/** A layout of the person's own: what they, or a colleague whose file they took in, taught of one page. */
export const layoutSchema = z.object({
  ...row,
  page: taughtPageSchema,
  fingerprint: fingerprintSchema,
  shape: taughtShapeSchema,
  taughtAt: time,
  origin: z.enum(['taught', 'file']),
  /** The person switched it off. */
  off: z.boolean(),
  /** When and why it was dropped; null while it is believed. */
  dropped: z.nullable(z.object({ why: z.enum(DROP_REASONS), at: time })),
  /** The most rows that it ever met. */
  most: time,
});

/** One reading of a page, the latest of each visit. */
const glanceSchema = z.object({
  at: time,
  /** Names the stay on the page. */
  visit: z.string().check(z.maxLength(64)),
  ...z.omit(readerResultSchema, { reader: true }).shape,
});

/** How one reader fared on one page; `id` is `page|reader`. Nothing of what a page said is in it. */
const readerHealthSchema = z.object({
  ...row,
  kind: z.literal('reader'),
  page: text,
  reader: z.enum(READERS),
  /** Visits on which something was found, and on which it should have been and was not. */
  hits: time,
  misses: time,
  /** Visits on which something was found since the last notice. */
  streak: time,
  firstHitAt: z.nullable(time),
  lastHit: z.nullable(z.object({ at: time, via: z.nullable(viaSchema), found: time, sure: z.number() })),
  lastMissAt: z.nullable(time),
  /** Since when it is missing that used to be found, with how often it had been; null while nothing is lost. */
  lost: z.nullable(z.object({ at: time, streak: time, visit: z.string().check(z.maxLength(64)) })),
  recent: z.array(glanceSchema).check(z.maxLength(100)),
});

/** The selectors that met something on one page; `id` is `page|`. */
const selectorHealthSchema = z.object({
  ...row,
  kind: z.literal('selectors'),
  page: text,
  /** Elements in the document, when it was looked at last. */
  nodes: time,
  seenAt: time,
  selectors: z.record(selectorName, z.object({ first: time, last: time, visits: time, most: time, visit: id })),
});

export const healthSchema = z.discriminatedUnion('kind', [readerHealthSchema, selectorHealthSchema]);
export type ReaderHealth = z.infer<typeof readerHealthSchema>;
export type SelectorHealth = z.infer<typeof selectorHealthSchema>;
