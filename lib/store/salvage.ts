import type * as z from 'zod/mini';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { UNASKED } from './beginning.ts';
import { courseSchema, profileSchema } from './deregistration-schema.ts';
import { type Account, accountSchema, type Deregistration, type ItemRow, SCHEMAS } from './schema.ts';

/** An account made of those fields of a broken row that parse on their own; null if not even its id or its key does. */
export function salvageAccount(raw: unknown, now: number): Account | null {
  const blank = {
    ...{ ghid: null, biz: null, nickname: null, type: null, verified: null, subject: null, followers: null },
    ...{ firstSeenAt: now, lastSeenAt: now, updatedAt: now, deletedAt: null },
  };
  const parsed = accountSchema.safeParse({ ...blank, ...soundFields(accountSchema, raw) });
  return parsed.success && (parsed.data.ghid ?? parsed.data.biz) ? parsed.data : null;
}

/**
 * A run made of what is sound in a broken row: its items, evidence and words hang on its id.
 * @param accountId whose its items are; null where it has none
 * @returns null where nothing tells whose it is
 */
export function salvageRun(raw: unknown, accountId: string | null, now: number): Deregistration | null {
  const { profile, course } = raw as Partial<Record<'profile' | 'course', unknown>>;
  const parsed = SCHEMAS.deregistrations.safeParse({
    ...{ title: '', createdAt: now, extras: [], archivedAt: null, exchangedAt: null, updatedAt: now, deletedAt: null },
    ...UNASKED,
    ...(accountId === null ? {} : { accountId }),
    ...soundFields(SCHEMAS.deregistrations, raw),
    profile: { ...UNASKED.profile, ...soundFields(profileSchema, profile) },
    course: { ...BLANK_COURSE, ...soundFields(courseSchema, course) },
  });
  return parsed.success ? parsed.data : null;
}

/** What was done with an item as far as it can be read; null where nothing tells which item of which run that is. */
export function salvageItem(raw: unknown, now: number): ItemRow | null {
  const parsed = SCHEMAS.items.safeParse({
    ...{ state: 'todo', reason: '', note: '', assignee: '', dueOn: null, title: '' },
    ...{ changedAt: now, updatedAt: now, deletedAt: null },
    ...soundFields(SCHEMAS.items, raw),
  });
  return parsed.success ? parsed.data : null;
}

/** The fields that parse, each on its own. */
function soundFields(schema: { readonly shape: object }, raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) return {};
  const fields = schema.shape as Readonly<Record<string, z.ZodMiniType | undefined>>;
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => fields[key]?.safeParse(value).success));
}
