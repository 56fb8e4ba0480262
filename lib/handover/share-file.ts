import * as z from 'zod/mini';
import {
  anchorSchema,
  courseSchema,
  deregistrationSchema,
  evidenceSchema,
  extraItemSchema,
  itemStateSchema,
  profileSchema,
  textSchema,
} from '../store/deregistration-schema.ts';
import { SENDER_LENGTH } from '../store/share-schema.ts';

/** What names a file as one of ours. */
export const SHARE_FORMAT = 'mp-steward-deregistration';
export const SHARE_VERSION = 1;
/** The largest file that is read, in bytes: what a hundred notes take that are as long as any may be, and as much again. */
export const SHARE_LIMIT = 6_000_000;

/** Milliseconds since 1970, and no later than any date can say. */
const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));
const key = z.nullable(z.string().check(z.minLength(1), z.maxLength(500)));
const most = (count: number) => z.maxLength(count);

const { title, route, answered } = deregistrationSchema.shape;

/** `own`: the sender said it, and did not get it so from somebody. */
const said = { changedAt: time, own: z.boolean() };

const sharedItemSchema = z.strictObject({ ...itemStateSchema.shape, ...said });
export type SharedItem = z.infer<typeof sharedItemSchema>;

const sharedTextSchema = z.strictObject({
  textId: textSchema.shape.textId,
  text: textSchema.shape.text,
  ...said,
});
export type SharedText = z.infer<typeof sharedTextSchema>;

const sharedRunSchema = z.strictObject({
  id: z.uuid(),
  title,
  createdAt: time,
  route,
  answered,
  profile: z.strictObject({
    ...profileSchema.shape,
    features: z.strictObject(profileSchema.shape.features.shape),
  }),
  anchor: z.nullable(z.strictObject(anchorSchema.shape)),
  course: z.strictObject(courseSchema.shape),
  extras: z.array(z.strictObject(extraItemSchema.shape)).check(most(300)),
  archivedAt: z.nullable(time),
  ...said,
});
export type SharedRun = z.infer<typeof sharedRunSchema>;

/** One run of one account as it stands with somebody, to be taken over or merged. Strict: what we do not know, we do not take. */
export const shareFileSchema = z.strictObject({
  format: z.literal(SHARE_FORMAT),
  version: z.literal(SHARE_VERSION),
  madeAt: time,
  /** Who made it, as they wrote; ''. */
  from: z.string().check(most(SENDER_LENGTH)),
  /** Up to when the sender knew what the others had done: the moment at which the file was made that they took in last. null: none. */
  exchangedAt: z.nullable(time),
  account: z.strictObject({ ghid: key, biz: key, name: z.string().check(most(500)) }),
  run: sharedRunSchema,
  items: z.array(sharedItemSchema).check(most(5000)),
  texts: z.array(sharedTextSchema).check(most(300)),
  /** What is kept as evidence, without the files themselves. */
  evidence: z
    .array(
      z.strictObject({
        itemId: evidenceSchema.shape.itemId,
        name: evidenceSchema.shape.name,
        size: evidenceSchema.shape.size,
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        addedAt: time,
      }),
    )
    .check(most(10_000)),
});
export type ShareFile = z.infer<typeof shareFileSchema>;

/** What is wrong with a file; the words are in `_locales` as `handover_refused_<code>`, with `-` written `_`. */
type ShareProblem =
  | 'too-large'
  | 'not-json'
  /** Not a file of ours. */
  | 'format'
  /** Made by a later version of the product. */
  | 'newer-version'
  /** Ours, and not as it was written: `place` says where. */
  | 'broken'
  /** Of another account: `place` says which. */
  | 'other-account';

export type CheckedShare =
  | { readonly ok: true; readonly file: ShareFile }
  | { readonly ok: false; readonly why: ShareProblem; readonly place: string };
