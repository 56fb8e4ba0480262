import { headersFor } from './headers.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Look, OVERLAYS } from './look.ts';
import { DATED, TERM } from './people-words.ts';
import type { Seed } from './seeds.ts';
import { isDetail, type NameTest, type Sketch, sketch } from './sketch.ts';

/** What the other rows of a list have taught of where things stand. */
interface Hints {
  readonly isTermPlace?: ((element: Element) => boolean) | undefined;
  readonly isName?: NameTest | undefined;
}

/** Reads parts of a page as rows of people; what was read of a part is remembered. */
export interface RowReader {
  /** @returns null where there are more texts than a row holds */
  leaves(row: Element): readonly Leaf[] | null;
  /**
   * @param by what pointed at the row; the words of its control are not the person's
   * @returns null where there are no others, or more than a row holds
   */
  read(row: Element, by: Seed | null, hints?: Hints): Sketch | null;
}

const KIND_HEAD = /类型|期|时长|身份|角色|状态|权限|type|term|role|status|validity|period|duration|expir|access/i;
const NAME_HEAD = /昵称|姓名|名称|运营者|成员|name|operator|member/i;
const DAY_HEAD = /时间|日期|到期|截止|date|time|expir|until/i;

/**
 * Whether what stands under the heads of columns is what they say: not where a foreign column, or a row with cells in another order,
 * puts the term under the name and the name under the date.
 */
function isUnderItsHead(leaves: readonly Leaf[], headers: (element: Element) => string): boolean {
  const under = leaves.map((leaf) => ({ leaf, head: headers(leaf.element) }));
  const terms = under.filter(({ leaf }) => TERM.test(leaf.plain));
  if (terms.length > 0 && terms.every(({ head }) => head !== '' && !KIND_HEAD.test(head))) return false;
  const isDay = ({ leaf }: { leaf: Leaf }): boolean => DATED.test(leaf.plain);
  const named = under.filter(({ head }) => NAME_HEAD.test(head) && !KIND_HEAD.test(head));
  const dated = under.filter(({ head }) => DAY_HEAD.test(head));
  const isMoved = named.length > 0 && named.every((one) => isDay(one) || TERM.test(one.leaf.plain));
  return !(isMoved && dated.some(({ leaf }) => !isDetail(leaf) && !TERM.test(leaf.plain)));
}

/** @param headerOf the row of column headers that a row stands under, if any */
export function rowReader(page: Look, headerOf: (row: Element) => Element | null): RowReader {
  const texts = new Map<Element, Leaf[] | null>();
  const leaves = (element: Element): Leaf[] | null => {
    const before = texts.get(element);
    if (before !== undefined) return before;
    const found = leavesOf(element, page.sees, OVERLAYS, texts);
    texts.set(element, found);
    return found;
  };
  const read: RowReader['read'] = (row, by, { isTermPlace = () => true, isName } = {}) => {
    const control = by?.control ?? null;
    const own = leaves(row)?.filter((leaf) => !control?.contains(leaf.element));
    if (!own?.length) return null;
    const headers = headersFor(row, headerOf(row), control ?? row);
    const trusted = isUnderItsHead(own, headers) ? headers : () => '';
    return sketch(own, trusted, by?.invited ?? false, isTermPlace, page.today, isName);
  };
  const sketches = new Map<Element, { readonly by: Seed | null; readonly one: Sketch | null }>();
  return {
    leaves,
    read(row, by, hints) {
      if (hints) return read(row, by, hints);
      const before = sketches.get(row);
      if (before?.by === by) return before.one;
      const one = read(row, by);
      sketches.set(row, { by, one });
      return one;
    },
  };
}

/** What an explanation says, and a person's name does not. */
const SENTENCE =
  /[,，。;；!！?？]|最多|可以|名额|上限|权限|有效期|运营者|人数|不限|支持|适用|自动|需要?|个月|说明|用于|无法|长期|短期|long-?term|short-?term|permanent|temporary|operators?$|upto|can|with/i;
const LONGEST_NAME = 24;

/** Whether somebody's name reads like one: asked where there is no control that would make a row of a list. */
export const isBelievable = ({ nickname, labelled }: Sketch): boolean =>
  nickname === null || labelled || (nickname.length <= LONGEST_NAME && !SENTENCE.test(nickname.replace(/\s/g, '')));
