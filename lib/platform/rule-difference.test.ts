import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRules, ownValues } from '../../tests/unit/arbitrary-rules.ts';
import { BUILT_IN, makeBook, type Override, type RuleBook } from './book.ts';
import type { RuleData } from './rule.ts';
import { changesAnything, fileDifference } from './rule-difference.ts';
import { asStated } from './rule-file.ts';
import type { RuleFile } from './rule-file-shape.ts';
import { same } from './same.ts';

const file = (rules: RuleData[], overrides?: Override[]): RuleFile => ({
  format: 'mp-steward-rules',
  version: 1,
  title: '更新',
  date: '2026-11-22',
  rules,
  ...(overrides && { overrides }),
});
const held = (id: string): RuleData => {
  const rule = BUILT_IN.get(id);
  if (!rule) throw new Error(id);
  return asStated(rule);
};
const own = (ruleId: string, value: Override['value']): Override => ({
  ruleId,
  value,
  note: '看过',
  link: null,
  setAt: 1,
});
const seats = held('long-term-seats');
const eight = { kind: 'count' as const, count: 8 };

describe('what a file changes', () => {
  it('is named field by field, sources one by one', () => {
    const source = {
      title: '新公告',
      address: 'https://mp.weixin.qq.com/',
      date: '2026-11',
      kind: 'official' as const,
    };
    const [first, ...rest] = seats.sources;
    const rule: RuleData = { ...seats, value: eight, confidence: 'B', sources: [source, ...rest] };
    const [difference] = fileDifference(file([rule]), BUILT_IN).rules;
    expect(difference).toMatchObject({ kind: 'changed', rule, before: { id: 'long-term-seats' } });
    expect(difference?.kind === 'changed' ? difference.fields : []).toEqual([
      { field: 'value', before: seats.value, after: eight },
      { field: 'confidence', before: 'A', after: 'B' },
      { field: 'sources', added: [source], removed: [first] },
    ]);
  });

  it('is a change too where sources only change places', () => {
    const rule: RuleData = { ...seats, sources: seats.sources.toReversed() };
    const [difference] = fileDifference(file([rule]), BUILT_IN).rules;
    expect(difference).toMatchObject({ kind: 'changed', fields: [{ field: 'sources', added: [], removed: [] }] });
  });

  it('is nothing where it says the same, or was checked earlier than ours', () => {
    const later: RuleData = { ...seats, value: eight, checked: '2020-01-01' };
    expect(fileDifference(file([structuredClone(seats), { ...later, id: 'new-here' }]), BUILT_IN).rules).toMatchObject([
      { kind: 'unchanged', why: 'same' },
      { kind: 'added' },
    ]);
    expect(fileDifference(file([later]), BUILT_IN).rules).toMatchObject([{ kind: 'unchanged', why: 'ours-is-later' }]);
  });

  it('is reckoned against what rules state, not against what the person set', () => {
    const book = makeBook([], [own('long-term-seats', eight)]);
    const [difference] = fileDifference(file([{ ...seats, value: eight }]), book).rules;
    expect(difference).toMatchObject({ kind: 'changed', fields: [{ field: 'value', before: seats.value }] });
  });
});

describe('the person’s own values', () => {
  const gap = [...BUILT_IN.values()].find(({ stated }) => stated.kind === 'unknown');
  const gapId = gap?.id ?? '';

  it('stand, agree with what the rule says now, or have become another kind of answer', () => {
    const book = makeBook([], [own('long-term-seats', eight), own('short-term-seats', eight), own(gapId, eight)]);
    const changed: RuleData[] = [
      { ...seats, value: eight },
      { ...held('short-term-seats'), value: { kind: 'count', count: 30 } },
      { ...held(gapId), value: { kind: 'yes-no', yes: true } },
    ];
    expect(fileDifference(file(changed), book).own.map(({ override, fate }) => [override.ruleId, fate])).toEqual([
      ['long-term-seats', 'agreed'],
      ['short-term-seats', 'stands'],
      [gapId, 'idle'],
    ]);
  });

  it('that come with the file do not touch those of the person', () => {
    const book = makeBook([], [own('long-term-seats', eight), own('short-term-seats', eight)]);
    const theirs = [
      own('long-term-seats', { kind: 'count', count: 9 }),
      own('short-term-seats', eight),
      own('total-seats', eight),
    ];
    const difference = fileDifference(file([], theirs), book);
    expect(difference.brought.map(({ fate }) => fate)).toEqual(['mine-stays', 'same', 'set']);
    expect(changesAnything(difference)).toBe(true);
    expect(changesAnything(fileDifference(file([], theirs.slice(0, 2)), book))).toBe(false);
  });
});

it('names exactly what the book then holds otherwise (any files)', () => {
  fc.assert(
    fc.property(fileRules, ownValues, (rules, mine) => {
      const before = makeBook([], mine);
      const after = makeBook(rules, mine);
      for (const difference of fileDifference(file(rules), before).rules) {
        const { id } = difference.rule;
        const [old, now] = [before.get(id), after.get(id)];
        expect(difference.kind === 'added').toBe(old === undefined);
        if (!old || !now) continue;
        expect(difference.kind === 'unchanged').toBe(same(asStated(old), asStated(now)));
      }
      const stated = (book: RuleBook) => [...book.values()].map(asStated);
      expect(changesAnything(fileDifference(file(rules), before))).toBe(!same(stated(before), stated(after)));
    }),
    { seed: 20261122, numRuns: 60 },
  );
});
