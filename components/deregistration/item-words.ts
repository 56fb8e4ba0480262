import { CHECKLIST, type ChecklistItem, type ItemId } from '@/lib/deregistration/checklist.ts';
import {
  type ExtraItem,
  ITEM_STATES,
  type ItemStateName,
  type Owner,
  type Phase,
  type PlannedItem,
} from '@/lib/deregistration/types.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';

const BY_ID: ReadonlyMap<string, ChecklistItem & { readonly id: ItemId }> = new Map(
  CHECKLIST.map((item) => [item.id, item]),
);

/** An item of the product's own list; undefined for a company's own. */
export const knownItem = (id: string) => BY_ID.get(id);

/** What an item's texts begin with: `announce-1` → `item_announce_1`. */
export const itemKey = (id: string): string => `item_${id.replaceAll('-', '_')}`;

/** What an item is called; its id where it has no name here. */
export function itemTitle({ id, extra }: Pick<PlannedItem, 'id'> & { readonly extra?: PlannedItem['extra'] }): string {
  return extra?.title ?? (BY_ID.has(id) ? t(itemKey(id) as MessageKey) : id);
}

export const stateName = (state: ItemStateName): string => t(`item_state_${state}`);
/** Every state with its name, in the order in which work goes. */
export const stateNames = (): readonly (readonly [ItemStateName, string])[] =>
  ITEM_STATES.map((state) => [state, stateName(state)]);

export const ownerName = (owner: Owner): string => t(`item_owner_${owner}`);
export const phaseName = (phase: Phase): string => t(`run_phase_${phase}`);

/** An item that the plan leaves out, as one of the company's own. @throws RangeError for an id that the list does not have */
export function asExtra(id: string): Omit<ExtraItem, 'id'> {
  const item = BY_ID.get(id);
  if (!item) throw new RangeError(`no item ${id}`);
  const { section, owner, blocking = false } = item;
  const hint = item.figures ? '' : t(`${itemKey(id)}_hint` as MessageKey);
  return { section, owner, blocking, title: t(itemKey(id) as MessageKey), hint };
}
