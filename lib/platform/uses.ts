import { CHECKLIST, type ItemId } from '../deregistration/checklist.ts';
import { ACTIONS, type ActionId } from '../guards/actions.ts';
import { rulesOf } from '../guards/contents.ts';

/** Parts of the product, other than guards and checklist items, that draw a figure from a rule. */
const FEATURES = {
  seats: ['long-term-seats', 'short-term-seats', 'total-seats'],
  expiry: ['short-term'],
  invitations: ['invitation-lifetime'],
  'closing-page': ['freeze-period', 'confirmation-window'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type RuleFeature = keyof typeof FEATURES;

/** Where the product rests on a rule. */
export type RuleUse =
  | { readonly kind: 'feature'; readonly id: RuleFeature }
  | { readonly kind: 'guard'; readonly id: ActionId }
  | { readonly kind: 'item'; readonly id: ItemId };

function allUses(): ReadonlyMap<string, readonly RuleUse[]> {
  const uses = new Map<string, RuleUse[]>();
  const add = (ruleIds: readonly string[], use: RuleUse): void => {
    for (const ruleId of ruleIds) uses.set(ruleId, [...(uses.get(ruleId) ?? []), use]);
  };
  for (const [id, rules] of Object.entries(FEATURES)) add(rules, { kind: 'feature', id: id as RuleFeature });
  for (const { id } of ACTIONS) add(rulesOf(id), { kind: 'guard', id });
  for (const item of CHECKLIST)
    add('rules' in item ? (item.rules as readonly string[]) : [], { kind: 'item', id: item.id });
  return uses;
}

const USES = allUses();

/** Where the product rests on this rule; nowhere is an answer. */
export const usesOf = (ruleId: string): readonly RuleUse[] => USES.get(ruleId) ?? [];
