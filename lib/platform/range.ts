import type { EffectiveRule, RuleBook } from './book.ts';
import { inBook } from './book.ts';
import type { Rule, RuleValue, Source, Unit, ValueOf } from './rule.ts';

/** One amount, who says so, and of which rule. */
export interface Reason {
  readonly amount: number;
  readonly ruleId: string;
  /** What says it: a source, or the person. */
  readonly by: Source | 'own';
}

/**
 * How long something takes or holds, where sources may disagree. A deadline takes the shorter end, a waiting time the longer:
 * each is the end that does no harm if it is the wrong one.
 */
export interface AmountRange {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** The safe end for something that must be done within this time. */
  readonly asDeadline: number;
  /** The safe end for something that has to be waited for. */
  readonly asWaiting: number;
  readonly reasons: readonly Reason[];
  /** The person set the value; sources are then not asked. */
  readonly own: boolean;
}

/** @throws RangeError without a reason: there is no range of nothing */
function rangeOf(reasons: readonly Reason[], unit: Unit): AmountRange {
  const amounts = reasons.map(({ amount }) => amount);
  if (amounts.length === 0) throw new RangeError('a range needs an amount');
  const from = Math.min(...amounts);
  const to = Math.max(...amounts);
  return { from, to, unit, asDeadline: from, asWaiting: to, reasons, own: reasons.some(({ by }) => by === 'own') };
}

type Timed = ValueOf<'period'> | ValueOf<'period-range'> | ValueOf<'period-by-followers'>;
const isTimed = (value: RuleValue): value is Timed => value.kind.startsWith('period');

/** @param followers null where it is not known: every step is then possible */
function amountsOf(value: Timed, followers: number | null): readonly number[] {
  if (value.kind === 'period') return [value.amount];
  if (value.kind === 'period-range') return [value.from, value.to];
  if (followers === null) return value.steps.map(({ amount }) => amount);
  const step = value.steps.find(({ upTo }) => upTo === null || followers <= upTo);
  return step ? [step.amount] : [];
}

/**
 * What a rule's value and the other values that circulate come to. Values given in another unit, and those of fillers, are shown
 * beside the rule but do not widen the range.
 * @param followers whole number ≥ 0, or null where it is not known
 * @throws RangeError if `followers` is not a whole number ≥ 0
 */
export function timeRange(
  book: RuleBook,
  rule: Rule<'period' | 'period-range' | 'period-by-followers'>,
  followers: number | null = null,
): AmountRange {
  if (followers !== null && !(Number.isInteger(followers) && followers >= 0)) {
    throw new RangeError(`followers must be a whole number of 0 or more, not ${followers}`);
  }
  const { value, rule: held, own } = inBook(book, rule);
  const reasonsOf = (stated: Timed, by: Reason['by']): Reason[] =>
    amountsOf(stated, followers).map((amount) => ({ amount, ruleId: rule.id, by }));
  if (own) return rangeOf(reasonsOf(value, 'own'), value.unit);
  const told: Pick<EffectiveRule, 'sources' | 'also'> = held ?? rule;
  const others = told.also.flatMap(({ value: other, source }) =>
    isTimed(other) && other.unit === value.unit && source.kind !== 'filler' ? reasonsOf(other, source) : [],
  );
  const first = told.sources[0];
  return rangeOf([...(first ? reasonsOf(value, first) : []), ...others], value.unit);
}
