import * as z from 'zod/mini';
import { id, row, time } from './row-schema.ts';

/** The most characters of a sender's name. */
export const SENDER_LENGTH = 80;

/**
 * A colleague's file that was taken into a run, so that it can be taken back and the next one be held against it. What stood here before
 * is in `before` as JSON, row by row, for nothing but taking it back: `lib/store/share.ts` writes and reads it.
 */
export const shareSchema = z.object({
  ...row,
  deregistrationId: id,
  /** Who had made it, as they wrote; ''. */
  from: z.string().check(z.maxLength(SENDER_LENGTH)),
  madeAt: time,
  appliedAt: time,
  undoneAt: z.nullable(time),
  /** What came from them and stands here since, by its key, with the moment at which it was said. */
  came: z.array(z.object({ key: z.string().check(z.maxLength(800)), changedAt: time })),
  before: z.string(),
});
