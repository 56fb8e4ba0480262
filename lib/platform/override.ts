import * as z from 'zod/mini';
import { type EffectiveRule, mayBeSet, type Override } from './book.ts';
import { linkProblems, valueProblems } from './override-value.ts';
import { ruleSchema, ruleValueSchema, sourceSchema } from './rule.ts';
import { jsonProblems } from './rule-file-json.ts';
import { fromIssue, problem, type RuleProblem } from './rule-file-problems.ts';

/** Longest note on an own value, in characters. */
export const NOTE_LENGTH = 500;

const own = {
  value: ruleValueSchema,
  /** Why, in the person's own words: a figure nobody can trace later is worth little. */
  note: z.string().check(z.trim(), z.minLength(1), z.maxLength(NOTE_LENGTH)),
  link: sourceSchema.shape.address,
};
const draftSchema = z.strictObject(own);
export const overrideSchema = z.strictObject({
  ruleId: ruleSchema.shape.id,
  ...own,
  setAt: z.number().check(z.nonnegative()),
});

/** What a person entered for a rule; unchecked. `link`: null, or empty, where there is none. */
export interface OverrideDraft {
  readonly value: unknown;
  readonly note: string;
  readonly link: string | null;
}

export type CheckedOverride =
  | { readonly ok: true; readonly value: Pick<Override, 'ruleId' | 'value' | 'note' | 'link'> }
  /** Places begin with `value`, `note` or `link`. */
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Whether what a person entered can stand in the place of what a rule says: the same kind of value, or any answer where
 * nothing is known; sane; with a note.
 */
export function checkOverride(rule: Pick<EffectiveRule, 'id' | 'stated'>, draft: OverrideDraft): CheckedOverride {
  const data = { value: draft.value, note: draft.note, link: draft.link?.trim() || null };
  const parsed = draftSchema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => fromIssue(issue, data)) };
  const { value, note, link } = parsed.data;
  const problems = [
    ...(mayBeSet(rule.stated, value) ? [] : [problem(['value', 'kind'], 'other-kind', value.kind, rule.stated.kind)]),
    ...valueProblems(value, ['value']),
    ...jsonProblems({ value, note }),
    ...(link === null ? [] : linkProblems(link, ['link'])),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ruleId: rule.id, value, note, link } };
}
