import { type EffectiveRule, mayBeSet, type Override, type RuleBook, takesPlace } from './book.ts';
import { type RuleData, ruleSchema } from './rule.ts';
import type { RuleFile } from './rule-file-shape.ts';
import { same } from './same.ts';

/** Fields whose items come and go one by one. */
type ListField = 'sources' | 'also';
type PlainField = Exclude<keyof RuleData, 'id' | ListField>;

/** What a file says otherwise in one field of a rule. `before` is what the rule states now, never the person's own value. */
export type FieldChange =
  | { [F in PlainField]: { readonly field: F; readonly before: RuleData[F]; readonly after: RuleData[F] } }[PlainField]
  | {
      [F in ListField]: { readonly field: F; readonly added: RuleData[F]; readonly removed: RuleData[F] };
    }[ListField];

/** What a file does to one rule. */
export type RuleDifference =
  | { readonly kind: 'added'; readonly rule: RuleData }
  | {
      readonly kind: 'changed';
      readonly rule: RuleData;
      readonly before: EffectiveRule;
      /** In the order of the rule's fields; never empty. */
      readonly fields: readonly FieldChange[];
    }
  /** `same`: it says what is said here. `ours-is-later`: ours was checked later, and stays. */
  | { readonly kind: 'unchanged'; readonly rule: RuleData; readonly why: 'same' | 'ours-is-later' };

/** What becomes of a value that the person set. It is always kept. */
interface OwnFate {
  readonly override: Override;
  /** `stands`: as before. `agreed`: the rule now says the same, so it may be undone. `idle`: the rule takes another kind of value now. */
  readonly fate: 'stands' | 'agreed' | 'idle';
}

/** A value that the file brings from another person or machine. */
interface BroughtFate {
  readonly override: Override;
  /** `set`: it will hold here. `mine-stays`: the person has set this rule themselves. `same`: they have set the very same. */
  readonly fate: 'set' | 'mine-stays' | 'same';
}

export interface FileDifference {
  /** One each rule of the file, in its order. */
  readonly rules: readonly RuleDifference[];
  /** The person's own values of rules that the file touches. */
  readonly own: readonly OwnFate[];
  readonly brought: readonly BroughtFate[];
}

/**
 * What applying a checked file would change.
 * @param book the rules that hold now
 */
export function fileDifference(file: RuleFile, book: RuleBook): FileDifference {
  const rules = file.rules.map((rule) => ruleDifference(rule, book.get(rule.id)));
  return {
    rules,
    own: rules.flatMap((difference) => (difference.kind === 'changed' ? ownFate(difference) : [])),
    brought: (file.overrides ?? []).map((override) => {
      const mine = book.get(override.ruleId)?.override ?? null;
      return { override, fate: mine === null ? 'set' : same(mine.value, override.value) ? 'same' : 'mine-stays' };
    }),
  };
}

/** Whether applying the file would change anything at all. */
export function changesAnything({ rules, brought }: FileDifference): boolean {
  return rules.some(({ kind }) => kind !== 'unchanged') || brought.some(({ fate }) => fate === 'set');
}

function ruleDifference(rule: RuleData, before: EffectiveRule | undefined): RuleDifference {
  if (!before) return { kind: 'added', rule };
  if (!takesPlace(rule, before)) return { kind: 'unchanged', rule, why: 'ours-is-later' };
  const fields = fieldChanges({ ...before, value: before.stated }, rule);
  return fields.length > 0 ? { kind: 'changed', rule, before, fields } : { kind: 'unchanged', rule, why: 'same' };
}

function fieldChanges(before: RuleData, after: RuleData): FieldChange[] {
  const names = Object.keys(ruleSchema.shape) as (keyof RuleData)[];
  return names.flatMap((field): FieldChange[] => {
    if (field === 'id' || same(before[field], after[field])) return [];
    if (field === 'sources' || field === 'also') return [listChange(field, before, after)];
    return [{ field, before: before[field], after: after[field] } as FieldChange];
  });
}

/** Items in another order are a change too: the first source is the one that a rule mainly rests on. Nothing is then added or removed. */
function listChange(field: ListField, before: RuleData, after: RuleData): FieldChange {
  const without = (items: readonly unknown[], others: readonly unknown[]): unknown[] =>
    items.filter((item) => !others.some((other) => same(item, other)));
  const added = without(after[field], before[field]);
  const removed = without(before[field], after[field]);
  return { field, added, removed } as FieldChange;
}

function ownFate({ rule, before }: Extract<RuleDifference, { kind: 'changed' }>): OwnFate[] {
  const { override } = before;
  if (!override) return [];
  const fits = mayBeSet(rule.value, override.value);
  return [{ override, fate: !fits ? 'idle' : same(rule.value, override.value) ? 'agreed' : 'stands' }];
}
