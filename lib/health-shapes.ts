import * as z from 'zod/mini';
import { READERS } from './health.ts';

/** The most selectors of which one page tells, and the most that any of them may have met: a page can be of any size. */
const MOST_SELECTORS = 200;
const count = z.int().check(z.nonnegative(), z.maximum(1_000_000));
/** `layout:desktop`: of our own making, never a page's words. */
export const viaSchema = z.string().check(z.maxLength(32), z.regex(/^[a-z-]+(:[a-z]+)?$/));
/** `desktop:settingRow:0`, a layout's part and which of its ways. */
export const selectorName = z.string().check(z.maxLength(80), z.regex(/^[\w-]+(:[\w-]+)*$/));

/** `lib/health.ts` says what each means. */
export const readerResultSchema = z.object({
  reader: z.enum(READERS),
  expected: z.boolean(),
  found: count,
  via: z.nullable(viaSchema),
  sure: z.number().check(z.minimum(0), z.maximum(1)),
  took: z.nullable(z.number().check(z.nonnegative())),
  why: z.nullable(z.enum(['too-large', 'doubtful', 'failed'])),
});

export const pageHealthSchema = z.object({
  page: z.string().check(z.maxLength(64), z.regex(/^[a-z-]+$/)),
  results: z.readonly(z.array(readerResultSchema).check(z.maxLength(READERS.length))),
  selectors: z
    .record(selectorName, count)
    .check(z.refine((selectors) => Object.keys(selectors).length <= MOST_SELECTORS)),
  nodes: count,
});
