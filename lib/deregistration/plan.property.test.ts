import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SUBJECTS } from '../platform/rule.ts';
import { addDays, type Day, daysBetween, isDay } from '../time/day.ts';
import { CHECKLIST, SECTION_IDS } from './checklist.ts';
import { BLANK_COURSE } from './course.ts';
import { FIRST_DAY, LAST_DAY } from './days.ts';
import type { PlanInput } from './plan.ts';
import { itemOf, planOf, stateOf, statesOf, TODAY } from './plans.fixture.ts';
import {
  ACCOUNT_TYPES,
  ANSWERS,
  type Course,
  ENDS,
  type ExtraItem,
  FEATURES,
  ITEM_STATES,
  type ItemState,
  KEEPING,
  OWNERS,
  PHASES,
  type Plan,
  type PlannedDay,
  type PlannedItem,
  type Profile,
  SUBJECT_CHANGES,
} from './types.ts';

const MOST = daysBetween(FIRST_DAY, LAST_DAY);
const anyDay = fc.oneof(
  fc.integer({ min: 0, max: MOST }).map((days) => addDays(FIRST_DAY, days)),
  fc.integer({ min: -400, max: 800 }).map((days) => addDays(TODAY, days)),
  fc.constantFrom(FIRST_DAY, LAST_DAY, TODAY),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const answer = fc.constantFrom(...ANSWERS);

const anyProfile: fc.Arbitrary<Profile> = fc.record({
  type: maybe(fc.constantFrom(...ACCOUNT_TYPES)),
  subject: maybe(fc.constantFrom(...SUBJECTS)),
  followers: maybe(
    fc.oneof(
      fc.nat({ max: 200_000 }),
      fc.constantFrom(-1, 0, 0.5, 1_000, 10_000, 40_000_000, Number.NaN, Infinity, 1e300),
    ),
  ),
  verified: answer,
  bankAccount: answer,
  subjectChange: fc.constantFrom(...SUBJECT_CHANGES),
  features: fc.record(Object.fromEntries(FEATURES.map((feature) => [feature, answer]))) as fc.Arbitrary<
    Profile['features']
  >,
  sells: answer,
  keepsFollowers: fc.constantFrom(...KEEPING),
  newAccount: fc.constant(''),
  organisation: fc.constant(''),
  contact: fc.constant(''),
});

/** Also those that cannot be: days out of order, phases without days. */
const anyCourse: fc.Arbitrary<Course> = fc.record({
  phase: fc.constantFrom(...PHASES),
  appliedOn: maybe(anyDay),
  verifiedOn: maybe(anyDay),
  freezeEnd: maybe(anyDay),
  confirmBy: maybe(anyDay),
  confirmedOn: maybe(anyDay),
  ended: maybe(fc.constantFrom(...ENDS)),
});

const anyAnchor = maybe(fc.record({ kind: fc.constantFrom('start', 'target'), day: anyDay }));

const anyExtra: fc.Arbitrary<ExtraItem> = fc.record({
  id: fc.constantFrom('own-1', 'own-2', 'own-3', 'apply'),
  section: fc.constantFrom(...SECTION_IDS),
  title: fc.string(),
  hint: fc.constant(''),
  owner: fc.constantFrom(...OWNERS),
  blocking: fc.boolean(),
});

const anyStates: fc.Arbitrary<ReadonlyMap<string, ItemState>> = fc
  .array(
    fc.record({
      itemId: fc.constantFrom(...CHECKLIST.map(({ id }) => id as string), 'own-1', 'of-a-later-version'),
      state: fc.constantFrom(...ITEM_STATES),
      dueOn: maybe(anyDay),
      changedAt: fc.oneof(fc.constantFrom(0, -1, Number.NaN, 1e18), fc.integer({ min: 0, max: 2e12 })),
    }),
    { maxLength: 12 },
  )
  .map((states) => statesOf(...states.map(({ itemId, ...said }) => stateOf(itemId, said))));

const anyInput: fc.Arbitrary<Partial<PlanInput>> = fc.record({
  profile: anyProfile,
  course: fc.oneof(fc.constant(BLANK_COURSE), anyCourse),
  anchor: anyAnchor,
  today: anyDay,
  extras: fc.array(anyExtra, { maxLength: 4 }),
  states: anyStates,
});
/** A run that has not got to the application. */
const preparing: fc.Arbitrary<Partial<PlanInput>> = anyInput.map((input) => ({ ...input, course: BLANK_COURSE }));

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (one: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 60 });

function everyDay(plan: Plan): PlannedDay[] {
  const { items, phases, earliestApply, lastApply, lastRevoke, confirm, closedBy, nameFreeFrom } = plan;
  const some = [earliestApply, lastApply, lastRevoke, confirm.first, confirm.last, closedBy, nameFreeFrom];
  return [
    ...items.flatMap(({ start, due }) => [start, due]),
    ...phases.flatMap(({ from, to }) => [from, to]),
    ...some,
  ].flatMap((day) => day ?? []);
}

const firstsOf = (plan: Plan, { after }: PlannedItem): PlannedItem[] => after.map((id) => itemOf(plan, id));

/** Sixty plans of anything take a while on a machine that does much else. */
vi.setConfig({ testTimeout: 60_000 });

describe('a plan of anything', () => {
  it('is made, of days of the calendar, in order and with a reason', () => {
    holds(anyInput, (input) => {
      for (const day of everyDay(planOf(input))) {
        expect(isDay(day.earlier) && isDay(day.later)).toBe(true);
        expect(day.earlier <= day.later).toBe(true);
        expect(day.reasons.length).toBeGreaterThan(0);
      }
    });
  });

  it('is the same for the same input', () => {
    holds(anyInput, (input) => {
      expect(planOf(input)).toEqual(planOf(input));
    });
  });

  it('holds every item of the checklist once, or says why it does not', () => {
    holds(anyInput, (input) => {
      const { items, leftOut } = planOf(input);
      const ids = [...items.filter(({ extra }) => !extra), ...leftOut].map(({ id }) => id).sort();
      expect(ids).toEqual(CHECKLIST.map(({ id }) => id as string).sort());
      for (const { why } of leftOut) expect(why).not.toBe('');
    });
  });

  it('puts nothing before what comes first, in the list or in time', () => {
    holds(preparing, (input) => {
      const plan = planOf(input);
      for (const item of plan.items) {
        for (const first of firstsOf(plan, item)) {
          expect(plan.items.indexOf(first)).toBeLessThan(plan.items.indexOf(item));
          // A day that the person set is theirs, also where it cannot be kept.
          if (item.moved) continue;
          expect([item.id, item.due.earlier >= first.due.earlier]).toEqual([item.id, true]);
          expect([item.id, item.due.later >= first.due.later]).toEqual([item.id, true]);
        }
      }
    });
  });

  it('begins nothing after it is due, and nothing that is open before today', () => {
    holds(preparing, (input) => {
      const { items } = planOf(input);
      for (const { id, phase, start, due, moved } of items) {
        expect([id, start.earlier <= due.earlier && start.later <= due.later]).toEqual([id, true]);
        if (moved || input.states?.get(id)?.state === 'done' || phase !== 'prepare') continue;
        expect([id, due.earlier >= (input.today ?? TODAY)]).toEqual([id, true]);
      }
    });
  });

  it('keeps every day that the person set', () => {
    holds(anyInput, (input) => {
      for (const { id, due, moved } of planOf(input).items) {
        const own = input.states?.get(id)?.dueOn ?? null;
        expect(moved).toBe(own !== null);
        if (own) expect([due.earlier, due.later]).toEqual([own, own]);
      }
    });
  });

  it('loses nothing when the profile is changed and changed back', () => {
    holds(fc.tuple(anyInput, anyProfile), ([input, other]) => {
      const before = planOf(input);
      const between = planOf({ ...input, profile: other });
      const kept = (plan: Plan) => plan.items.filter(({ extra }) => extra).map(({ id }) => id);
      expect(kept(between)).toEqual(kept(before));
      expect(planOf(input)).toEqual(before);
    });
  });

  it('never leaves an item out for want of an answer', () => {
    holds(anyProfile, (profile) => {
      const open = { ...profile, features: { ...profile.features, payment: 'unknown' } } as const;
      const plan = planOf({ profile: open });
      expect(itemOf(plan, 'unbind-payment').maybe).toBe(true);
    });
  });
});

describe('the freeze', () => {
  it('is never shorter for more followers', () => {
    const some = fc.integer({ min: 1, max: 300_000 });
    holds(fc.tuple(anyProfile, some, some), ([profile, a, b]) => {
      const end = (followers: number) => planOf({ profile: { ...profile, followers } }).confirm.first;
      const [fewer, more] = [end(Math.min(a, b)), end(Math.max(a, b))];
      expect(more.earlier >= fewer.earlier && more.later >= fewer.later).toBe(true);
    });
  });
});

describe('the last days', () => {
  const target = fc.integer({ min: 0, max: 900 }).map((days) => addDays(TODAY, days));

  it('the last day to apply closes the account by the target, and the day after does not', () => {
    holds(fc.tuple(anyProfile, target), ([profile, day]) => {
      const { lastApply } = planOf({ profile, anchor: { kind: 'target', day } });
      const closable = (appliedOn: Day): Day => {
        const states = statesOf(stateOf('apply', { dueOn: appliedOn }));
        return planOf({ profile, states, today: FIRST_DAY }).confirm.first.later;
      };
      const last = lastApply?.later ?? FIRST_DAY;
      expect(closable(last) <= day).toBe(true);
      expect(closable(addDays(last, 1)) > day).toBe(true);
    });
  });

  it('an item done on its last day keeps the application; a day later pushes it, if it has to be before', () => {
    holds(fc.tuple(anyProfile, fc.nat({ max: CHECKLIST.length - 1 })), ([profile, place]) => {
      const plan = planOf({ profile });
      const item = plan.items[place % plan.items.length];
      if (item?.phase !== 'prepare' || item.id === 'apply') return;
      const applyIf = (dueOn: Day): Day =>
        itemOf(planOf({ profile, states: statesOf(stateOf(item.id, { dueOn })) }), 'apply').due.later;
      const planned = itemOf(plan, 'apply').due.later;
      const before = beforeApply(plan);
      if (before.has(item.id)) {
        expect([item.id, applyIf(item.due.earlier)]).toEqual([item.id, planned]);
        // What tells whether this way is open at all is due as soon as it can be, whatever room there is.
        if (item.section === 'route' || !onlyForApply(plan, item, before)) return;
        expect([item.id, applyIf(addDays(item.due.earlier, 1)) > planned]).toEqual([item.id, true]);
      } else expect([item.id, applyIf(addDays(planned, 40))]).toEqual([item.id, planned]);
    });
  });

  it('the longest chain has no day to spare, and each of it comes after the one before', () => {
    holds(preparing, (input) => {
      const plan = planOf({ ...input, anchor: null });
      expect(plan.criticalPath.at(-1)).toBe('apply');
      plan.criticalPath.forEach((id, place) => {
        const before = plan.criticalPath[place - 1];
        if (before) expect(itemOf(plan, id).after).toContain(before);
      });
    });
  });
});

/** The items that the application waits for. */
function beforeApply(plan: Plan): ReadonlySet<string> {
  const found = new Set(['apply']);
  for (const { id, after } of plan.items.toReversed()) if (found.has(id)) for (const first of after) found.add(first);
  return found;
}

/** Whether nothing else that is due by the application follows from the item: that might ask for it sooner. */
function onlyForApply(plan: Plan, { id }: PlannedItem, before: ReadonlySet<string>): boolean {
  const next = plan.items.filter(({ after, phase }) => phase === 'prepare' && after.includes(id));
  return next.every((item) => before.has(item.id) && onlyForApply(plan, item, before));
}
