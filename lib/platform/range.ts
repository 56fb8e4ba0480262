import type { EffectiveRule, RuleBook } from './book.ts';
import { inBook } from './book.ts';
import type { Rule, RuleValue, Source, Unit, ValueOf } from './rule.ts';
import { convert, finerUnits } from './units.ts';

/** One amount, who says so, and of which rule. */
interface Reason {
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

/** An amount as a source gives it. */
type Said = Reason & { readonly unit: Unit };

/**
 * Brings what is said into one unit: the first one's, or the next finer in which every amount is whole. What no fixed number of
 * that unit makes (a month in days) is left out.
 * @throws RangeError without anything said: there is no range of nothing
 */
function rangeOf(said: readonly Said[]): AmountRange {
  const [first] = said;
  if (!first) throw new RangeError('a range needs an amount');
  const measured = said.filter(({ unit }) => convert(1, unit, first.unit) !== null);
  const inUnit = (unit: Unit): Reason[] =>
    measured.map(({ amount, ruleId, by, unit: from }) => ({
      amount: convert(amount, from, unit) ?? amount,
      ruleId,
      by,
    }));
  const whole = (unit: Unit): boolean => inUnit(unit).every(({ amount }) => Number.isInteger(amount));
  const unit = finerUnits(first.unit).find(whole) ?? first.unit;
  const reasons = inUnit(unit);
  const amounts = reasons.map(({ amount }) => amount);
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
 * What a rule's value and the other values that circulate come to. A value that the person set stands alone. Values in a unit that
 * does not turn exactly into the rule's, and those of fillers, are shown beside the rule but do not widen the range.
 * @param followers whole number ≥ 0, or null where it is not known
 * @returns whole amounts in the unit of the effective value, or in a finer one where a source needs it
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
  const say = (stated: Timed, by: Reason['by']): Said[] =>
    amountsOf(stated, followers).map((amount) => ({ amount, unit: stated.unit, ruleId: rule.id, by }));
  if (own) return rangeOf(say(value, 'own'));
  const told: Pick<EffectiveRule, 'sources' | 'also'> = held ?? rule;
  const [first] = told.sources;
  const others = told.also.flatMap(({ value: other, source }) =>
    isTimed(other) && source.kind !== 'filler' ? say(other, source) : [],
  );
  return rangeOf([...(first ? say(value, first) : []), ...others]);
}
