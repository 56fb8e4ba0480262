import { expect, it } from 'vitest';
import { BUILT_IN } from '@/lib/platform/book.ts';
import { capabilities } from '@/lib/platform/capabilities.ts';
import { makeSearch } from '@/lib/platform/search.ts';
import { usesOf } from '@/lib/platform/uses.ts';
import { arrange, NO_FILTER, readFilter, writeFilter } from './filter.ts';
import { GUIDE } from './unbind-view.tsx';

const search = makeSearch(BUILT_IN, () => [], null);
const ids = (filter: Partial<typeof NO_FILTER>): string[] =>
  arrange(BUILT_IN, search, { ...NO_FILTER, ...filter }).flatMap(({ rules }) => rules.map(({ id }) => id));

it('every rule is shown once where nothing is asked for', () => {
  expect(ids({}).sort()).toEqual([...BUILT_IN.keys()].sort());
});

it('filters narrow down together; what answers best comes first', () => {
  expect(ids({ topic: 'freeze' })).toContain('freeze-period');
  expect(ids({ topic: 'freeze' })).not.toContain('long-term-seats');
  expect(ids({ topic: 'freeze', sure: ['A'] })).not.toContain('freeze-period');
  expect(ids({ own: true })).toEqual([]);
  const first = ids({ query: '冻结期' })[0];
  expect(BUILT_IN.get(first ?? '')?.says.zh).toContain('冻结期');
});

it('a filter goes into an address and comes back; what is not known is left out', () => {
  const filter = { query: '长期 & seats', topic: 'seats', sure: ['A', 'BG'], own: true } as const;
  expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
  expect(readFilter(new URLSearchParams('topic=__proto__&sure=Z.A'))).toEqual({ ...NO_FILTER, sure: ['A'] });
});

it('the guide and the comparison rest on rules that are there', () => {
  for (const [, rules] of GUIDE) for (const id of rules) expect(BUILT_IN.has(id), id).toBe(true);
  const rows = [...capabilities(BUILT_IN).values()].flat();
  expect(rows).toHaveLength([...BUILT_IN.values()].filter(({ may }) => may).length);
  expect(rows.find(({ rule }) => rule.id === 'unbind-oneself')?.may).toEqual({
    administrator: 'no',
    long: 'yes',
    short: 'yes',
    nobody: 'no',
  });
});

it('a rule knows the guards, checklist items and parts of the product that rest on it', () => {
  expect(usesOf('freeze-period')).toEqual(
    expect.arrayContaining([
      { kind: 'feature', id: 'closing-page' },
      { kind: 'guard', id: 'deregister' },
      { kind: 'item', id: 'freeze-running' },
    ]),
  );
  expect(usesOf('nothing-of-the-kind')).toEqual([]);
});
