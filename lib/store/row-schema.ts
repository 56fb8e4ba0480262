import * as z from 'zod/mini';

/**
 * What every row of the database has. Identifiers are UUIDs, every row carries `updatedAt` (milliseconds since 1970) and deletions
 * are tombstones (`deletedAt`), so that a later version can bring several people's copies together.
 */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const text = z.string().check(z.maxLength(2000));
export const time = z.number().check(z.nonnegative());
/** SHA-256, as 64 digits and letters from a to f. */
export const hash = z.string().check(z.length(64));
export const row = { id, updatedAt: time, deletedAt: z.nullable(time) };
