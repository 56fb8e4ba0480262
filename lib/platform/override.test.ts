import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValue, valueOfKind } from '../../tests/unit/arbitrary-rules.ts';
import { BUILT_IN, makeBook } from './book.ts';
import { checkOverride, type OverrideDraft } from './override.ts';
import type { RuleValue } from './rule.ts';

const draft = (more: Partial<OverrideDraft> = {}): OverrideDraft => ({
  value: { kind: 'period', amount: 3, unit: 'hour' },
  note: '  官方页面写的  ',
  link: '',
  ...more,
});
const ruleOf = (stated: RuleValue) => ({ id: 'invitation-lifetime', stated });
const day: RuleValue = { kind: 'period', amount: 1, unit: 'day' };

it('takes a value of the same kind, in another unit too, its note without the spaces around it, no link for an empty one', () => {
  expect(checkOverride(ruleOf(day), draft())).toEqual({
    ok: true,
    value: { ruleId: 'invitation-lifetime', value: draft().value, note: '官方页面写的', link: null },
  });
  expect(checkOverride(ruleOf(day), draft({ link: ' https://kf.qq.com/ ', note: '两\n行' }))).toMatchObject({
    ok: true,
    value: { link: 'https://kf.qq.com/', note: '两\n行' },
  });
});

it.each([
  [{ value: { kind: 'count', count: 3 } }, 'value.kind', 'other-kind'],
  [{ value: { kind: 'period', amount: -1, unit: 'hour' } }, 'value.amount', 'negative'],
  [{ value: { kind: 'period', amount: 0, unit: 'hour' } }, 'value.amount', 'not-above-zero'],
  [{ value: { kind: 'period', amount: 1.5, unit: 'hour' } }, 'value.amount', 'not-whole'],
  [{ value: { kind: 'period', amount: Number.NaN, unit: 'hour' } }, 'value.amount', 'type'],
  [{ value: { kind: 'period', amount: '三', unit: 'hour' } }, 'value.amount', 'type'],
  [{ value: { kind: 'period', amount: undefined, unit: 'hour' } }, 'value.amount', 'missing'],
  [{ value: { kind: 'period', amount: 3, unit: 'moon' } }, 'value.unit', 'choice'],
  [{ value: { kind: 'period', amount: 101, unit: 'year' } }, 'value.amount', 'too-high'],
  [{ value: undefined }, 'value', 'missing'],
  [{ note: ' \n ' }, 'note', 'empty'],
  [{ note: '长'.repeat(501) }, 'note', 'too-long'],
  [{ note: '\u202Ecod.exe' }, 'note', 'character'],
  [{ link: 'javascript:alert(1)' }, 'link', 'link'],
  [{ link: 'mp.weixin.qq.com' }, 'link', 'link'],
  [{ link: 'https://qq.com@evil.example' }, 'link', 'link'],
])('refuses %j', (more, place, code) => {
  const checked = checkOverride(ruleOf(day), draft(more));
  expect(checked.ok ? [] : checked.problems.map((problem) => [problem.place, problem.code])).toContainEqual([
    place,
    code,
  ]);
});

describe('where nothing is known', () => {
  const gap = ruleOf({ kind: 'unknown', ask: { zh: '腾讯客服', en: 'Tencent' } });

  it('any answer will do, but not that nothing is known', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(checkOverride(gap, draft({ value })).ok).toBe(value.kind !== 'unknown');
      }),
      { seed: 7 },
    );
  });
});

it('an own value wins in the book over the product and over files, and nothing else changes', () => {
  const rules = [...BUILT_IN.values()].filter(({ stated }) => stated.kind !== 'unknown');
  const chosen = fc.constantFrom(...rules).chain((rule) => fc.tuple(fc.constant(rule), valueOfKind(rule.stated.kind)));
  fc.assert(
    fc.property(chosen, ([rule, value]) => {
      const checked = checkOverride(rule, draft({ value }));
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      const book = makeBook([], [{ ...checked.value, setAt: 1 }]);
      expect(book.get(rule.id)).toMatchObject({ value, stated: rule.stated, override: { setAt: 1 } });
      for (const [id, other] of book) if (id !== rule.id) expect(other).toEqual(BUILT_IN.get(id));
    }),
    { seed: 7, numRuns: 30 },
  );
});
