import type { Rule, RuleData, RuleValue, ValueOf } from './rule.ts';
import { RULES } from './rules/index.ts';
import { same } from './same.ts';

/** A rule's value as the person set it, after reading an official page. It wins over every source until it is undone. */
export interface Override {
  readonly ruleId: string;
  readonly value: RuleValue;
  /** Why, in the person's own words. */
  readonly note: string;
  /** Where they read it; null where they gave no link. */
  readonly link: string | null;
  /** Milliseconds since 1970. */
  readonly setAt: number;
}

/** A rule as it holds here and now: the product's own, or a newer one from a file, and perhaps a value of the person's. */
export interface EffectiveRule extends Rule {
  readonly origin: 'built-in' | 'file';
  /** What the person set; null where the rule's own value holds. `value` is already theirs. */
  readonly override: Override | null;
  /** What the rule itself says, whether overridden or not. */
  readonly stated: RuleValue;
}

/** All rules that hold, by id, in the order in which a person meets them. */
export type RuleBook = ReadonlyMap<string, EffectiveRule>;

const PRODUCT: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * The kind of value that the product reckons with in a rule; null where it takes any, because the rule is none of its own or
 * nothing was known when it was written.
 */
export function neededKind(ruleId: string): RuleValue['kind'] | null {
  const kind = PRODUCT.get(ruleId)?.value.kind;
  return kind === undefined || kind === 'unknown' ? null : kind;
}

/** Whether a rule of an update takes the place of the one known here: checked as late or later, and of a kind that fits. */
export function takesPlace(rule: RuleData, known: Rule | undefined): boolean {
  const kind = neededKind(rule.id);
  return (kind === null || kind === rule.value.kind) && (!known || rule.checked >= known.checked);
}

/**
 * Puts the rules together: the product's, replaced by those of an update that were checked as late or later, then the
 * person's own values. What does not fit is left out: an override of a rule that is gone, or of another kind of value, and
 * rests on rules that are gone with the file that brought them.
 * @param update rules of the files that the person applied, in the order in which they were applied
 */
export function makeBook(update: readonly RuleData[] = [], overrides: readonly Override[] = []): RuleBook {
  const rules = new Map<string, Rule & { origin: EffectiveRule['origin'] }>();
  for (const rule of RULES) rules.set(rule.id, { ...rule, origin: 'built-in' });
  for (const rule of update) {
    if (!takesPlace(rule, rules.get(rule.id))) continue;
    // What a file merely repeats stays the product's own.
    const product = PRODUCT.get(rule.id);
    rules.set(
      rule.id,
      product && same(rule, product) ? { ...product, origin: 'built-in' } : { ...rule, origin: 'file' },
    );
  }
  const book = new Map<string, EffectiveRule>();
  for (const [id, rule] of rules) {
    const restsOn = rule.restsOn.filter((other) => rules.has(other));
    book.set(id, { ...rule, restsOn, stated: rule.value, override: null });
  }
  for (const override of overrides) {
    const rule = book.get(override.ruleId);
    if (rule && mayBeSet(rule.stated, override.value)) {
      book.set(rule.id, { ...rule, value: override.value, override });
    }
  }
  return book;
}

/** Whether a value can stand in the place of another: of the same kind, or an answer where nothing was known. */
export function mayBeSet(stated: RuleValue, value: RuleValue): boolean {
  return stated.kind === 'unknown' ? value.kind !== 'unknown' : value.kind === stated.kind;
}

/** The rules as the product brings them. */
export const BUILT_IN: RuleBook = makeBook();

/**
 * A built-in rule as it holds in this book.
 * @returns its effective value with the type of the built-in one; the built-in rule itself should the book lack it
 */
export function inBook<K extends RuleValue['kind']>(
  book: RuleBook,
  rule: Rule<K>,
): { readonly value: ValueOf<K>; readonly rule: EffectiveRule | null; readonly own: boolean } {
  const held = book.get(rule.id);
  if (!held || held.value.kind !== rule.value.kind) return { value: rule.value, rule: null, own: false };
  return { value: held.value as ValueOf<K>, rule: held, own: held.override !== null };
}
