import * as z from 'zod/mini';
import { SECTION_IDS } from '../deregistration/checklist.ts';
import {
  ACCOUNT_TYPES,
  ANSWERS,
  ENDS,
  FEATURES,
  type Feature,
  ITEM_STATES,
  KEEPING,
  OWNERS,
  PHASES,
  ROUTES,
  SUBJECT_CHANGES,
} from '../deregistration/types.ts';
import { SUBJECTS } from '../platform/rule.ts';
import { daySchema } from '../sighting.ts';
import { hash, id, row, text, time } from './row-schema.ts';

/** The most characters that a note may have, and a name or a title. */
const NOTE_LENGTH = 10_000;
const NAME_LENGTH = 200;
/** The most items of a company's own that a run or a template may have. */
const MOST_EXTRAS = 300;

const name = z.string().check(z.maxLength(NAME_LENGTH));
/** A sub-item's holds the name of whom it is about, as a page wrote it. */
const itemId = z.string().check(z.minLength(1), z.maxLength(700));
const answer = z.enum(ANSWERS);
const day = z.nullable(daySchema);

/** A use that a profile of an earlier version does not name is not known of. */
const mayUse = z._default(answer, 'unknown');
const uses = Object.fromEntries(FEATURES.map((feature) => [feature, mayUse])) as Record<Feature, typeof mayUse>;

/** `lib/deregistration/types.ts` says what each means, here and below. */
export const profileSchema = z.object({
  type: z.nullable(z.enum(ACCOUNT_TYPES)),
  subject: z.nullable(z.enum(SUBJECTS)),
  followers: z.nullable(z.int().check(z.nonnegative())),
  verified: answer,
  bankAccount: answer,
  subjectChange: z.enum(SUBJECT_CHANGES),
  features: z.object(uses),
  sells: answer,
  keepsFollowers: z.enum(KEEPING),
  newAccount: name,
  organisation: name,
  contact: name,
});

export const anchorSchema = z.object({ kind: z.enum(['start', 'target']), day: daySchema });

export const courseSchema = z.object({
  phase: z.enum(PHASES),
  appliedOn: day,
  verifiedOn: day,
  freezeEnd: day,
  confirmBy: day,
  confirmedOn: day,
  ended: z.nullable(z.enum(ENDS)),
});

export const extraItemSchema = z.object({
  id: itemId,
  section: z.enum(SECTION_IDS),
  title: name.check(z.minLength(1)),
  hint: text,
  owner: z.enum(OWNERS),
  blocking: z.boolean(),
});
const extras = z.array(extraItemSchema).check(z.maxLength(MOST_EXTRAS));

export const itemStateSchema = z.object({
  itemId,
  state: z.enum(ITEM_STATES),
  reason: text,
  note: z.string().check(z.maxLength(NOTE_LENGTH)),
  assignee: name,
  dueOn: day,
  /** As a page wrote it. */
  title: z.string().check(z.maxLength(500)),
  changedAt: time,
});

/** One run of a deregistration, for one account. */
export const deregistrationSchema = z.object({
  ...row,
  accountId: id,
  /** As the person calls it; ''. */
  title: name,
  createdAt: time,
  /** null: not decided. */
  route: z.nullable(z.enum(ROUTES)),
  /** The wizard was gone through; until then the profile is a guess. */
  answered: z.boolean(),
  profile: profileSchema,
  anchor: z.nullable(anchorSchema),
  course: courseSchema,
  extras,
  /** null: it is the account's open one. */
  archivedAt: z.nullable(time),
  /** When it was last handed over, or brought together with somebody else's. */
  exchangedAt: z.nullable(time),
});

/** What a person did with one item of one run; one row an item. */
export const itemSchema = z.object({ ...row, deregistrationId: id, accountId: id, ...itemStateSchema.shape });

/** A file or picture kept with an item; its bytes are in {@link blobSchema} under the same id. */
export const evidenceSchema = z.object({
  ...row,
  deregistrationId: id,
  accountId: id,
  itemId,
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Its media type; ''. */
  type: name,
  /** In bytes. */
  size: z.int().check(z.nonnegative()),
  sha256: hash,
  addedAt: time,
  source: z.enum(['file', 'paste', 'picture']),
  note: z.string().check(z.maxLength(NOTE_LENGTH)),
});

const blob = z.custom<Blob>((value) => value instanceof Blob);
export const blobSchema = z.object({ ...row, data: blob, thumbnail: z.nullable(blob) });

/** Words to copy, as the person changed them. */
export const textSchema = z.object({
  ...row,
  deregistrationId: id,
  textId: name,
  text: z.string().check(z.maxLength(NOTE_LENGTH)),
});

/** A company's own items, to be used again in other runs. */
export const templateSchema = z.object({ ...row, name: name.check(z.minLength(1)), items: extras });
