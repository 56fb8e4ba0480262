import * as z from 'zod/mini';
import { overrideSchema } from './override.ts';
import { ruleSchema } from './rule.ts';

/** What names a file as one of ours. */
export const RULE_FILE_FORMAT = 'mp-steward-rules';
export const RULE_FILE_VERSION = 1;
/** The largest file that is read, in bytes: several times what the product's own rules take. */
export const RULE_FILE_LIMIT = 2_000_000;

/** A file of rules that a person picks: an update, own values, or both. Strict: what we do not know, we do not take. */
export const ruleFileSchema = z.strictObject({
  format: z.literal(RULE_FILE_FORMAT),
  version: z.literal(RULE_FILE_VERSION),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** The day the file was made. */
  date: ruleSchema.shape.checked,
  rules: z.array(ruleSchema).check(z.maxLength(2000)),
  /** Values that somebody set, to take along. */
  overrides: z.optional(z.array(overrideSchema).check(z.maxLength(2000))),
});
export type RuleFile = z.infer<typeof ruleFileSchema>;
