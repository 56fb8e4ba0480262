import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRules, ownValues, valueOfKind } from '../../tests/unit/arbitrary-rules.ts';
import { BUILT_IN, makeBook, type Override } from './book.ts';
import {
  confirmationWindow,
  freezePeriod,
  invitationLifetime,
  ownRules,
  platformFacts,
  requestLifetime,
  seatLimits,
  shortTerm,
} from './lookups.ts';
import { timeRange } from './range.ts';
import type { Rule, RuleData, RuleValue } from './rule.ts';
import { asStated } from './rule-file.ts';
import { convert, finerUnits, inClockUnit } from './units.ts';

const TIMED = [...BUILT_IN.values()].filter(
  (rule): rule is typeof rule & Rule<'period' | 'period-range' | 'period-by-followers'> =>
    rule.stated.kind.startsWith('period'),
);
const own = (ruleId: string, value: Override['value']): Override => ({
  ruleId,
  value,
  note: '看过',
  link: null,
  setAt: 1,
});
const held = (id: string): RuleData => {
  const rule = BUILT_IN.get(id);
  if (!rule) throw new Error(id);
  return asStated(rule);
};
const followers = fc.option(fc.nat({ max: 5_000_000 }), { nil: null });
const SEED = { seed: 20261122, numRuns: 60 };

describe('any range', () => {
  it('runs from its smaller to its greater reason, whole, the same each time', () => {
    fc.assert(
      fc.property(fileRules, ownValues, fc.constantFrom(...TIMED), followers, (rules, mine, rule, count) => {
        const book = makeBook(rules, mine);
        const range = timeRange(book, rule, count);
        expect(range.from).toBeLessThanOrEqual(range.to);
        expect([range.asDeadline, range.asWaiting]).toEqual([range.from, range.to]);
        expect(range.reasons.length).toBeGreaterThan(0);
        for (const { amount } of range.reasons) {
          expect(Number.isInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(range.from);
          expect(amount).toBeLessThanOrEqual(range.to);
        }
        expect(timeRange(makeBook(rules, mine), rule, count)).toEqual(range);
      }),
      SEED,
    );
  });

  it('is the person’s own value alone where they set one, in their unit', () => {
    const chosen = fc
      .constantFrom(...TIMED)
      .chain((rule) => fc.tuple(fc.constant(rule), valueOfKind(rule.stated.kind)));
    fc.assert(
      fc.property(chosen, fileRules, followers, ([rule, value], rules, count) => {
        const range = timeRange(makeBook(rules, [own(rule.id, value)]), rule, count);
        expect(range.own).toBe(true);
        expect(range.reasons.every(({ by }) => by === 'own')).toBe(true);
        expect(range).toMatchObject({ unit: 'unit' in value ? value.unit : '' });
        if (value.kind === 'period') expect([range.from, range.to]).toEqual([value.amount, value.amount]);
        if (value.kind === 'period-range') expect([range.from, range.to]).toEqual([value.from, value.to]);
      }),
      SEED,
    );
  });

  it('of not knowing the followers holds that of every number of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIMED), fc.nat({ max: 5_000_000 }), (rule, count) => {
        const [open, exact] = [timeRange(BUILT_IN, rule), timeRange(BUILT_IN, rule, count)];
        expect(open.from).toBeLessThanOrEqual(exact.from);
        expect(open.to).toBeGreaterThanOrEqual(exact.to);
      }),
      SEED,
    );
  });

  it('follows the book', () => {
    const book = makeBook([], [own('short-term', { kind: 'period', amount: 2, unit: 'month' })]);
    expect(shortTerm(BUILT_IN)).toMatchObject({ from: 1, to: 1, unit: 'month', own: false });
    expect(shortTerm(book)).toMatchObject({ from: 2, to: 2, unit: 'month', own: true });
    expect(requestLifetime(book)).toEqual(requestLifetime(BUILT_IN));
  });

  it('refuses a number of followers that is none', () => {
    for (const count of [-1, 1.5, Number.NaN]) expect(() => freezePeriod(BUILT_IN, count)).toThrow(RangeError);
  });
});

describe('the freeze', () => {
  it('is never shorter for more followers (rows 3.9, 3.10)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300_000 }), fc.nat({ max: 300_000 }), (a, b) => {
        const [fewer, more] = [freezePeriod(BUILT_IN, Math.min(a, b)), freezePeriod(BUILT_IN, Math.max(a, b))];
        expect(fewer.from).toBeLessThanOrEqual(more.from);
        expect(fewer.to).toBeLessThanOrEqual(more.to);
      }),
      SEED,
    );
  });

  it('goes by the person’s own steps', () => {
    const steps = [
      { upTo: 100, amount: 2 },
      { upTo: null, amount: 8 },
    ];
    const book = makeBook([], [own('freeze-period', { kind: 'period-by-followers', unit: 'day', steps })]);
    expect([0, 100, 101].map((count) => freezePeriod(book, count).to)).toEqual([2, 2, 8]);
    expect(freezePeriod(book)).toMatchObject({ from: 2, to: 8, own: true });
  });
});

describe('sources in other units', () => {
  const also = (value: RuleValue, kind: 'press' | 'filler' = 'press'): RuleData['also'][number] => ({
    value,
    source: { title: '另一处', address: null, date: null, kind },
    why: { zh: '不一样', en: 'differs' },
  });
  const withAlso = (...others: RuleData['also']) => makeBook([{ ...held('invitation-lifetime'), also: others }]);

  it('widen the range where they turn into its unit, in a finer one where need be', () => {
    expect(invitationLifetime(withAlso(also({ kind: 'period', amount: 2, unit: 'day' })))).toMatchObject({
      from: 24,
      to: 48,
      unit: 'hour',
    });
    expect(invitationLifetime(withAlso(also({ kind: 'period', amount: 90, unit: 'minute' })))).toMatchObject({
      from: 90,
      to: 1440,
      unit: 'minute',
    });
  });

  it('do not where they do not, nor where a filler says so', () => {
    const beside = [
      also({ kind: 'period', amount: 1, unit: 'month' }),
      also({ kind: 'period', amount: 1, unit: 'working-day' }),
      also({ kind: 'period', amount: 9, unit: 'day' }, 'filler'),
      also({ kind: 'count', count: 3 }),
    ];
    expect(invitationLifetime(withAlso(...beside))).toMatchObject({ from: 24, to: 24, unit: 'hour' });
  });
});

describe('units', () => {
  const unit = fc.constantFrom('minute', 'hour', 'day', 'working-day', 'month', 'year' as const);

  it('turn into each other and back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), unit, unit, (amount, from, to) => {
        const there = convert(amount, from, to);
        if (there !== null) expect(convert(there, to, from)).toBeCloseTo(amount);
      }),
      SEED,
    );
    expect(finerUnits('day')).toEqual(['day', 'hour', 'minute']);
    expect(finerUnits('year')).toEqual(['year', 'month']);
    expect(finerUnits('working-day')).toEqual(['working-day']);
    expect(convert(1, 'month', 'day')).toBeNull();
  });

  it('that no fixed number of days makes are between the fewest and the most there may be', () => {
    expect(inClockUnit(1, 'month', 'day')).toEqual({ from: 28, to: 31 });
    expect(inClockUnit(1, 'year', 'day')).toEqual({ from: 365, to: 366 });
    expect(inClockUnit(2, 'month', 'hour')).toEqual({ from: 59 * 24, to: 62 * 24 });
    const week = inClockUnit(5, 'working-day', 'day');
    expect(week.from).toBeGreaterThanOrEqual(5);
    expect(week.from).toBeLessThanOrEqual(7);
    expect(week.to).toBeGreaterThan(7);
    expect(week.to).toBeLessThan(20);
    expect(inClockUnit(0, 'working-day', 'day')).toEqual({ from: 0, to: 0 });
  });
});

describe('the figures for console pages', () => {
  it('are those of the product, none of them the person’s own', () => {
    expect(platformFacts(BUILT_IN).own).toEqual([]);
    expect(seatLimits(BUILT_IN)).toEqual(platformFacts(BUILT_IN).seats);
  });

  it('are in their units whatever the person’s is, and say whose they are', () => {
    const book = makeBook(
      [],
      [
        own('total-seats', { kind: 'count', count: 40 }),
        own('invitation-lifetime', { kind: 'period', amount: 2, unit: 'day' }),
        own('approval-lifetime', { kind: 'period', amount: 1, unit: 'hour' }),
        own('confirmation-window', { kind: 'period', amount: 1, unit: 'month' }),
      ],
    );
    expect(platformFacts(book)).toMatchObject({
      seats: { total: 40 },
      invitationHours: 48,
      approvalMinutes: 60,
      confirmDays: { from: 28, to: 31 },
      own: ['seats', 'invitationHours', 'approvalMinutes', 'confirmDays'],
    });
    expect(ownRules(book, 'seats').map(({ id }) => id)).toEqual(['total-seats']);
    expect(ownRules(book, 'freezeDays')).toEqual([]);
    expect(confirmationWindow(book)).toMatchObject({ from: 1, to: 1, unit: 'month' });
  });

  it('do not round half an hour to none', () => {
    const book = makeBook([], [own('invitation-lifetime', { kind: 'period', amount: 30, unit: 'minute' })]);
    expect(platformFacts(book).invitationHours).toBe(0.5);
  });

  it('are sane whatever holds (any files, any own values)', () => {
    fc.assert(
      fc.property(fileRules, ownValues, (rules, mine) => {
        const facts = platformFacts(makeBook(rules, mine));
        for (const { from, to } of [facts.freezeDays, facts.confirmDays]) {
          expect(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to).toBe(true);
        }
        expect(facts.invitationHours).toBeGreaterThan(0);
        expect(facts.approvalMinutes).toBeGreaterThan(0);
      }),
      SEED,
    );
  });
});
