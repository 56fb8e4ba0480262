import fc from 'fast-check';
import { BUILT_IN, mayBeSet, neededKind, type Override } from '@/lib/platform/book.ts';
import { CONFIDENCES, type RuleData, type RuleValue, UNITS } from '@/lib/platform/rule.ts';
import { asStated } from '@/lib/platform/rule-file.ts';

/** Rules and values as a file may rightly have them, for property-based tests. */
const amount = fc.integer({ min: 1, max: 90 });
const unit = fc.constantFrom(...UNITS);
const words = fc.record({
  zh: fc.constantFrom('一句话', '“引号”与，标点'),
  en: fc.constantFrom('a sentence', 'another'),
});
const ends = fc.tuple(amount, amount).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const steps = fc
  .tuple(fc.uniqueArray(fc.nat({ max: 1_000_000 }), { maxLength: 6 }), fc.array(amount, { minLength: 7, maxLength: 7 }))
  .map(([limits, amounts]) =>
    [...limits.sort((a, b) => a - b), null].map((upTo, index) => ({ upTo, amount: amounts[index] ?? 1 })),
  );

/** Any sane value. */
export const anyValue: fc.Arbitrary<RuleValue> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), count: fc.nat({ max: 1_000_000_000 }) }),
  ends.map((range) => ({ kind: 'count-range' as const, ...range })),
  fc.record({ kind: fc.constant('period' as const), amount, unit }),
  fc.tuple(ends, unit).map(([range, of]) => ({ kind: 'period-range' as const, ...range, unit: of })),
  fc.record({ kind: fc.constant('period-by-followers' as const), unit, steps }),
  fc.record({ kind: fc.constant('money' as const), amount, currency: fc.constant('CNY' as const) }),
  fc.record({ kind: fc.constant('yes-no' as const), yes: fc.boolean() }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(words, { minLength: 1, maxLength: 4 }),
  }),
  fc.constant({ kind: 'date' as const, date: '2024-02-29' }),
  words.map((text) => ({ kind: 'text' as const, text })),
  words.map((ask) => ({ kind: 'unknown' as const, ask })),
);

/** A sane value of a kind, of those that {@link anyValue} makes. */
export const valueOfKind = (kind: RuleValue['kind']): fc.Arbitrary<RuleValue> =>
  anyValue.filter((value) => value.kind === kind);

const stated = [...BUILT_IN.values()].map(asStated);

/** A rule of the product as a later file may put it. */
const laterRule: fc.Arbitrary<RuleData> = fc.constantFrom(...stated).chain((rule) => {
  const kind = neededKind(rule.id);
  return fc.record({
    ...Object.fromEntries(Object.entries(rule).map(([field, value]) => [field, fc.constant(value)])),
    value: fc.oneof(fc.constant(rule.value), kind === null ? anyValue : valueOfKind(kind)),
    says: words,
    confidence: fc.constantFrom(...CONFIDENCES),
    checked: fc.constantFrom('2020-01-01', rule.checked),
  }) as fc.Arbitrary<RuleData>;
});

const newRule: fc.Arbitrary<RuleData> = fc.record({
  id: fc.constantFrom('new-one', 'new-two', 'new-three'),
  topic: fc.constant('seats' as const),
  says: words,
  value: anyValue,
  conditions: fc.constantFrom({}, { verified: true, since: '2017-05' }),
  confidence: fc.constantFrom(...CONFIDENCES),
  checked: fc.constant('2026-11-01'),
  sources: fc.constant([{ title: '出处', address: 'https://example.com/a?b=c', date: null, kind: 'press' as const }]),
  also: fc.constant([]),
  consequences: fc.constant([]),
  claims: fc.constant([]),
  restsOn: fc.constantFrom([], ['long-term-seats']),
});

/** Rules of one file: no id twice. */
export const fileRules: fc.Arbitrary<RuleData[]> = fc.uniqueArray(fc.oneof(laterRule, newRule), {
  selector: ({ id }) => id,
  maxLength: 8,
});

/** Own values that fit the rules of the product as they are. */
export const ownValues: fc.Arbitrary<Override[]> = fc
  .uniqueArray(fc.constantFrom(...stated), { selector: ({ id }) => id, maxLength: 5 })
  .chain((rules) =>
    fc.tuple(
      ...rules.map((rule) =>
        fc.record({
          ruleId: fc.constant(rule.id),
          value: anyValue.filter((value) => mayBeSet(rule.value, value)),
          note: fc.constantFrom('读过官方页面', 'two\nlines'),
          link: fc.constantFrom(null, 'https://kf.qq.com/faq/1.html'),
          setAt: fc.nat(),
        }),
      ),
    ),
  );
