import { BUILT_IN } from '../platform/book.ts';
import type { Day } from '../time/day.ts';
import { BLANK_COURSE } from './course.ts';
import { makePlan, type PlanInput } from './plan.ts';
import { BLANK_PROFILE } from './profile.ts';
import { FEATURES, type ItemState, type Plan, type PlannedItem, type Profile } from './types.ts';

/** A Sunday. */
export const TODAY = '2026-11-22' as Day;

const NO_FEATURES = Object.fromEntries(FEATURES.map((feature) => [feature, 'no'])) as Profile['features'];
const ALL_FEATURES = Object.fromEntries(FEATURES.map((feature) => [feature, 'yes'])) as Profile['features'];

/** An individual's subscription account that is used for nothing but writing. */
export const INDIVIDUAL: Profile = {
  ...BLANK_PROFILE,
  type: 'subscription',
  subject: 'individual',
  followers: 800,
  verified: 'no',
  bankAccount: 'no',
  subjectChange: 'no',
  features: NO_FEATURES,
  sells: 'no',
  keepsFollowers: 'no',
};

/** An enterprise's service account of which nothing is used. */
export const ENTERPRISE: Profile = {
  ...INDIVIDUAL,
  type: 'service',
  subject: 'enterprise',
  followers: 5_000,
  verified: 'yes',
  bankAccount: 'yes',
};

/** The same with everything bound. */
export const BOUND: Profile = { ...ENTERPRISE, features: ALL_FEATURES, sells: 'yes', keepsFollowers: 'new-account' };

/** A plan of what matters; the rest as it is before anybody said anything. */
export function planOf(said: Partial<PlanInput> = {}): Plan {
  return makePlan({
    profile: INDIVIDUAL,
    book: BUILT_IN,
    anchor: null,
    today: TODAY,
    course: BLANK_COURSE,
    extras: [],
    states: new Map(),
    ...said,
  });
}

export function stateOf(itemId: string, said: Partial<ItemState> = {}): ItemState {
  const blank = { state: 'todo', reason: '', note: '', assignee: '', dueOn: null, title: '', changedAt: 0 } as const;
  return { itemId, ...blank, ...said };
}

export const statesOf = (...states: readonly ItemState[]): ReadonlyMap<string, ItemState> =>
  new Map(states.map((state) => [state.itemId, state]));

export function itemOf(plan: Plan, id: string): PlannedItem {
  const item = plan.items.find((one) => one.id === id);
  if (!item) throw new Error(`${id} is not in the plan`);
  return item;
}

/** Both ends of a day, as `2026-12-03` or `2026-12-03…2026-12-18`. */
export const said = ({ earlier, later }: { readonly earlier: Day; readonly later: Day }): string =>
  earlier === later ? earlier : `${earlier}…${later}`;
