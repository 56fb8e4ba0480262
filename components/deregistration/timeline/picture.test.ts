import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_COURSE } from '@/lib/deregistration/course.ts';
import { makePlan } from '@/lib/deregistration/plan.ts';
import { BLANK_PROFILE } from '@/lib/deregistration/profile.ts';
import type { ItemState, Plan, PlannedDay, PlannedItem } from '@/lib/deregistration/types.ts';
import { BUILT_IN } from '@/lib/platform/book.ts';
import { addDays, type Day } from '@/lib/time/day.ts';
import { bandOf, dotsOf, markOf, phaseBands, placeOf, rowsOf, spanOf } from './picture.ts';

const TODAY = '2026-11-23' as Day;
const planOf = (followers: number | null): Plan =>
  makePlan({
    ...{ profile: { ...BLANK_PROFILE, followers }, book: BUILT_IN, anchor: null, today: TODAY },
    ...{ course: BLANK_COURSE, extras: [], states: new Map() },
  });
const day = (earlier: Day, later: Day = earlier): PlannedDay => ({ earlier, later, provisional: false, reasons: [] });
const span = { from: '2026-11-01' as Day, to: '2026-11-11' as Day, months: [] };

describe('the picture of a way', () => {
  it('holds every phase and every item that falls due before the name is free, in order', () => {
    for (const plan of [planOf(0), planOf(8230), planOf(null)]) {
      const whole = spanOf(plan, TODAY);
      expect(placeOf(whole, TODAY)).toBeGreaterThan(0);
      expect(placeOf(whole, plan.nameFreeFrom.later)).toBeLessThan(1);
      for (const { band } of phaseBands(plan, whole)) {
        expect(band.from).toBeLessThanOrEqual(band.sureFrom);
        expect(band.sureFrom).toBeLessThanOrEqual(band.sureTo);
        expect(band.sureTo).toBeLessThanOrEqual(band.to);
      }
      const rows = rowsOf(plan);
      expect(rows.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(
        plan.items.map(({ id }) => id).toSorted(),
      );
      for (const { items } of rows) {
        const days = items.map(({ due }) => due.earlier);
        expect(days).toEqual(days.toSorted());
      }
    }
  });

  it('begins today where the work is to begin later, and says the first day of each month', () => {
    const later = spanOf(planOf(10), addDays(TODAY, -60));
    expect(later.from <= addDays(TODAY, -60)).toBe(true);
    expect(later.months.every((month) => month.endsWith('-01') && month >= later.from && month <= later.to)).toBe(true);
  });

  it('puts what is outside at its edge', () => {
    expect([
      placeOf(span, '2026-10-01' as Day),
      placeOf(span, '2026-11-06' as Day),
      placeOf(span, '2027-01-01' as Day),
    ]).toEqual([0, 0.5, 1]);
  });

  it('is sure of nothing but the middle where an end may come before the beginning', () => {
    const band = bandOf(
      span,
      day('2026-11-01' as Day, '2026-11-09' as Day),
      day('2026-11-05' as Day, '2026-11-11' as Day),
    );
    expect(band).toEqual({ from: 0, sureFrom: expect.closeTo(0.6), sureTo: expect.closeTo(0.6), to: 1 });
  });

  it('is in order whatever days it is given', () => {
    const anyDay = fc.integer({ min: -30, max: 60 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 4, maxLength: 4 }), (days) => {
        const [a, b, c, d] = days.toSorted() as [Day, Day, Day, Day];
        // Begin and end overlap in any way, each with its two ends in order.
        for (const [begin, end] of [
          [day(a, b), day(c, d)],
          [day(a, c), day(b, d)],
        ] as const) {
          const { from, sureFrom, sureTo, to } = bandOf(span, begin, end);
          expect([from, sureFrom, sureTo, to]).toEqual([from, sureFrom, sureTo, to].toSorted((x, y) => x - y));
        }
      }),
    );
  });
});

describe('a mark', () => {
  const item = (changes: Partial<PlannedItem> = {}): PlannedItem => ({
    ...{ id: 'apply', section: 'apply', phase: 'prepare', owner: 'tech', blocking: false, after: [], moved: false },
    ...{ critical: false, maybe: false, extra: null, start: day(TODAY), due: day(TODAY, addDays(TODAY, 3)) },
    ...changes,
  });
  const state = (name: ItemState['state']): ItemState => ({
    ...{ itemId: 'apply', state: name, reason: '', note: '', assignee: '', dueOn: null, title: '', changedAt: 0 },
  });

  it('says what stands out most of an item', () => {
    expect(markOf(item(), undefined, TODAY)).toBe('plain');
    expect(markOf(item({ critical: true }), state('doing'), TODAY)).toBe('critical');
    expect(markOf(item({ critical: true }), undefined, addDays(TODAY, 4))).toBe('over');
    // A range that has begun is not over.
    expect(markOf(item(), undefined, addDays(TODAY, 2))).toBe('plain');
    expect(markOf(item({ critical: true }), state('done'), addDays(TODAY, 9))).toBe('done');
    expect(markOf(item(), state('na'), TODAY)).toBe('done');
  });

  it('stands upon others of its place, as long as there is room', () => {
    const items = Array.from({ length: 9 }, (_, index) => item({ id: `i${index}` }));
    const dots = dotsOf([{ phase: 'prepare', items }], () => 'plain', span, 10);
    expect(dots.map(({ height }) => height)).toEqual([0, 1, 2, 3, 4]);
  });
});
