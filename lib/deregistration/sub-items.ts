import type { ItemState } from './types.ts';

/** Items that fall into parts, one for each of something that the console lists. */
export const SUB_ITEMS_OF = {
  /** One for each person of the roster. */
  'unbind-operators': 'people',
  /** One for each third-party platform under 授权管理. */
  'revoke-third-party': 'thirdParties',
} as const satisfies Readonly<Record<string, 'people' | 'thirdParties'>>;
export type ParentId = keyof typeof SUB_ITEMS_OF;

/** What the console listed last; null: never seen. */
export interface Listed {
  readonly people:
    | readonly { readonly id: string; readonly nickname: string; readonly wechatId: string | null }[]
    | null;
  readonly thirdParties: readonly string[] | null;
}

export interface SubItem {
  /** `<item>/<key>`; a key may hold slashes, an item's id never. */
  readonly id: string;
  /** As the console wrote it: untrusted. */
  readonly title: string;
  /** The console no longer lists it; it stays because something was said of it. */
  readonly gone: boolean;
}

/** Whether an item falls into parts. */
export const hasSubItems = (itemId: string): itemId is ParentId => Object.hasOwn(SUB_ITEMS_OF, itemId);

/** The parts of one item: what is listed now, in its order, then those that are gone and of which something was said. */
export function subItems(parent: string, listed: Listed, states: ReadonlyMap<string, ItemState>): readonly SubItem[] {
  if (!hasSubItems(parent)) return [];
  const now = new Map<string, SubItem>();
  for (const [key, title] of listedOf(parent, listed)) {
    const id = `${parent}/${key}`;
    if (key !== '' && !now.has(id)) now.set(id, { id, title, gone: false });
  }
  const said = [...states.values()].filter(({ itemId }) => itemId.startsWith(`${parent}/`) && !now.has(itemId));
  const gone = said.map(({ itemId, title }) => ({
    id: itemId,
    title: title || itemId.slice(parent.length + 1),
    gone: true,
  }));
  return [...now.values(), ...gone.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function listedOf(parent: ParentId, { people, thirdParties }: Listed): readonly (readonly [string, string])[] {
  if (SUB_ITEMS_OF[parent] === 'thirdParties') return (thirdParties ?? []).map((name) => [name, name]);
  return (people ?? []).map(({ id, nickname, wechatId }) => [id, nickname || wechatId || id]);
}
