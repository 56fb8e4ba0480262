import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';
import { ADMINISTRATOR } from './people-words.ts';
import type { FoundRow } from './rows.ts';
import { findControls, peopleWords } from './seeds.ts';

const MORE =
  /^(?:下一页|下页|加载更多|查看更多|显示更多|更多运营者|查看全部|展开全部|展开更多|next(?:page)?|loadmore|showmore|viewmore|viewall|showall|seeall)(?:\(?\d+\)?)?[>›»]*$|^(?:正在)?(?:加载中|载入中)|^loading/i;
/** 共 18 人, 18 operators, 1-10 of 18; not a count of seats. */
const TOTAL =
  /^(?:总?共|合计|全部|总计)(?:有|计)?(\d{1,4})(?:个|名|位|条|人)?(?:运营者|运营人员|成员|人员|人|记录|条)?$|^\d+[-–~至]\d+(?:of|\/|共)(\d{1,4})$|^(?:total:?)?(\d{1,4})(?:operators|members|people|items|results|intotal)$|^total:?(\d{1,4})$/i;
/** 长期运营者（3/5）: taken, of as many. */
const TAKEN =
  /^(?:(长期|long-?term|permanent)|(短期|short-?term|temporary))(?:运营者|成员|人员|operators?|members?)?名?额?[(:]?(\d{1,3})\/\d{1,3}\)?$/i;
/** 短期（3）: how many there are of a term. */
const OF_TERM =
  /^(?:(长期|long-?term|permanent)|(短期|short-?term|temporary))(?:运营者|成员|人员|operators?|members?)?(?:[(:](\d{1,3})\)?)?$/i;
const LEVELS = 4;
/** How much room, in pixels, a virtual list keeps for rows that it has not drawn: more than any margin. */
const ROOM = 80;

/**
 * Whether a page shows but a part of a list: it turns pages or loads more, it counts more people than there are rows, or it is a
 * virtual list, which keeps only the rows in view in the document and room for the rest.
 */
export function isPartOfList(page: Look, rows: readonly FoundRow[]): boolean {
  if (rows.some(({ element }) => isVirtual(element, rows))) return true;
  const count = { long: 0, short: 0 };
  for (const { sketch } of rows) if (sketch.term) count[sketch.term]++;
  const unclear = rows.length - count.long - count.short;
  return peopleWords(page).some(({ plain: words, element }) => {
    if (MORE.test(words)) return page.sees(element);
    const total = TOTAL.exec(words)?.slice(1).find(Boolean);
    if (total) return Number(total) > rows.length && rows.length > 0 && page.isContent(element) && page.sees(element);
    const isTab = element.closest('[role="tab"][aria-selected="false"]') !== null;
    const [, long, short, taken = isTab ? '1' : ''] = TAKEN.exec(words) ?? OF_TERM.exec(words) ?? [];
    if (!(long || short) || !taken || rows.length === 0 || !page.isContent(element) || !page.sees(element))
      return false;
    return Number(taken) > count[long ? 'long' : 'short'] + unclear;
  });
}

const PRESSED = 'a,button,[role="button"]';

/**
 * Whether somebody's binding can be ended outside the rows that were taught: a list of 长期 alone may have been shown, and that of
 * 短期 be built otherwise. The administrator's own control is nobody's of these. More controls than any list has may be anybody's.
 * @param rows every row that was taught, those that could not be read among them
 * @param administrator their masked WeChat ID, so far as known
 */
export function hasOthers(page: Look, rows: readonly Element[], administrator: string | null): boolean {
  const controls = findControls(page);
  if (!controls) return true;
  const isAdministrators = (control: Element): boolean => {
    for (let at = control.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
      // The first part around the control that says more than what can be pressed is the row.
      const words = leavesOf(at, page.sees, '')?.filter(({ element }) => !element.closest(PRESSED));
      if (!words) return false;
      if (words.length === 0) continue;
      return words.some(
        ({ plain: said }) => ADMINISTRATOR.test(said) || (administrator && said === plain(administrator)),
      );
    }
    return false;
  };
  return controls.some(
    ({ element, weak }) =>
      !weak && page.sees(element) && !rows.some((row) => row.contains(element)) && !isAdministrators(element),
  );
}

const lengthOf = (value: string | undefined): number => Number.parseFloat(value ?? '') || 0;

/** Whether the places where a virtual list says so speak of more rows than there are. Inline styles alone: nothing is laid out. */
function isVirtual(row: Element, rows: readonly FoundRow[]): boolean {
  const first = rows[0]?.element === row;
  const last = rows.at(-1)?.element === row;
  if (!first && !last) return false;
  let at: Element | null = row;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const size = Number(at.getAttribute(level === 0 ? 'aria-setsize' : 'aria-rowcount'));
    if (size > rows.length + (level === 0 ? 0 : 1) || size === -1) return true;
    if (first && room(at, 'before') > ROOM) return true;
    if (last && room(at, 'after') > ROOM) return true;
  }
  return first && isScrolledOver(row, rows);
}

/** Room kept empty before or after an element: by its own padding or shift, or by something without words beside it. */
function room(at: Element, side: 'before' | 'after'): number {
  const style = (at as Partial<HTMLElement>).style;
  const own = side === 'before' ? lengthOf(style?.paddingTop) : lengthOf(style?.paddingBottom);
  const [, shift] = /translate(?:Y|3d)?\((?:\s*-?[\d.]+(?:px)?\s*,)?\s*(-?[\d.]+)px/.exec(style?.transform ?? '') ?? [];
  const beside = side === 'before' ? at.previousElementSibling : at.nextElementSibling;
  const empty = beside && (beside.textContent ?? '').trim() === '' ? (beside as Partial<HTMLElement>).style : null;
  return Math.max(own, side === 'before' ? lengthOf(shift) : 0, lengthOf(empty?.height));
}

/** Whether rows that are placed one by one fill but a part of what holds them. */
function isScrolledOver(row: Element, rows: readonly FoundRow[]): boolean {
  const top = ({ element }: FoundRow): number => lengthOf((element as Partial<HTMLElement>).style?.top);
  const holder = (row.parentElement as Partial<HTMLElement> | null)?.style;
  const height = lengthOf(holder?.height) || lengthOf(holder?.minHeight);
  const step = rows.length > 1 && rows[1] && rows[0] ? Math.abs(top(rows[1]) - top(rows[0])) : 0;
  if (step === 0 || height === 0) return false;
  const tops = rows.map(top);
  return Math.min(...tops) > step / 2 || height - Math.max(...tops) > step * 1.5;
}
