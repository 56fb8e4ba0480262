import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeBook } from '../platform/book.ts';
import { planChanges } from './changes.ts';
import { compareWays } from './compare.ts';
import { ENTERPRISE, INDIVIDUAL, planOf, said } from './plans.fixture.ts';

describe('what re-planning changed', () => {
  it('is nothing where nothing changed', () => {
    expect(planChanges(planOf(), planOf())).toEqual([]);
  });

  it('is items that came and went, with why, and days that moved', () => {
    const selling = { ...INDIVIDUAL, sells: 'yes', followers: 20_000 } as const;
    const changes = planChanges(planOf(), planOf({ profile: selling }));
    const of = (kind: string) => changes.filter((change) => change.kind === kind).map(({ id }) => id);
    expect(of('left-out')).toEqual([]);
    expect(of('added')).toEqual(['refund-customers', 'cease-business-notice', 'keep-transaction-records']);
    expect(of('phase-moved')).toEqual(['verify', 'frozen', 'confirm', 'closed', 'aftercare']);
    expect(of('moved')).toContain('confirm-deregistration');
    const back = planChanges(planOf({ profile: selling }), planOf());
    expect(back.filter(({ kind }) => kind === 'left-out')).toEqual([
      { kind: 'left-out', id: 'refund-customers', why: 'no-sales' },
      { kind: 'left-out', id: 'cease-business-notice', why: 'no-sales' },
      { kind: 'left-out', id: 'keep-transaction-records', why: 'no-sales' },
    ]);
  });

  it('says from when to when', () => {
    const more = planOf({ profile: { ...ENTERPRISE, followers: 50_000 } });
    const moved = planChanges(planOf({ profile: ENTERPRISE }), more).find(({ id }) => id === 'freeze-running');
    if (moved?.kind !== 'moved') throw new Error('the freeze has not moved');
    expect([said(moved.from), said(moved.to)]).toEqual(['2026-12-12…2026-12-22', '2026-12-27…2027-01-06']);
  });

  it('knows items of the company’s own by their title', () => {
    const extra = { id: 'own-1', section: 'law', title: '存档', hint: '', owner: 'legal', blocking: false } as const;
    expect(planChanges(planOf(), planOf({ extras: [extra] }))).toEqual([{ kind: 'added', id: 'own-1', title: '存档' }]);
    expect(planChanges(planOf({ extras: [extra] }), planOf())).toEqual([
      { kind: 'left-out', id: 'own-1', title: '存档', why: '' },
    ]);
  });
});

describe('deregister beside migrate', () => {
  it('answers each question once, for both ways, by rules', () => {
    const rows = compareWays(BUILT_IN);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cost', 'receiver', 'followers', 'lost', 'time', 'undo', 'links']),
    );
    for (const { id, asks, deregister, migrate } of rows) {
      expect(asks.zh && asks.en, id).toBeTruthy();
      for (const { lines } of [deregister, migrate]) {
        expect(lines.length, id).toBeGreaterThan(0);
        for (const { ruleId, says, own } of lines) expect([says, own]).toEqual([BUILT_IN.get(ruleId)?.says, false]);
      }
    }
  });

  it('marks a value of the person’s own', () => {
    const fee = { kind: 'money', amount: 1, currency: 'CNY' } as const;
    const book = makeBook([], [{ ruleId: 'migration-fee', value: fee, note: '', link: null, setAt: 0 }]);
    const cost = compareWays(book).find(({ id }) => id === 'cost');
    expect(cost?.migrate.lines.map(({ ruleId, own }) => [ruleId, own])).toEqual([
      ['migration-fee', true],
      ['migration-notarised-letter', false],
    ]);
  });
});
