import { controlOf } from '../clickable.ts';
import { findAll, selector } from '../layouts/index.ts';
import { contextOf } from './context.ts';
import { findHeader, headersFor } from './headers.ts';
import { leavesOf } from './leaves.ts';
import { type Look, OVERLAYS } from './look.ts';
import { isDetail, type Sketch, sketch } from './sketch.ts';
import type { Via } from './types.ts';
import { countWithin, isInList, ROW, unitOf, widestOf } from './units.ts';

/** One person's row as found on the page. */
export interface Row {
  readonly element: Element;
  /** The control that unbinds or withdraws; null in a row that has none, next to rows that have. */
  readonly control: HTMLElement | null;
  readonly sketch: Sketch;
  readonly via: Via;
  /** What the row's attributes give as identifiers, openids among them. */
  readonly ids: readonly string[];
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Entries of a list of operators that made no sense. */
  readonly unreadable: number;
}

interface Found {
  readonly control: HTMLElement;
  readonly via: Via;
  readonly invited: boolean;
}

const UNBIND = /^(?:解绑|解除绑定|取消绑定|解绑运营者|撤销|撤回|(?:撤销|撤回|取消)邀请)$/;
const WITHDRAW = /撤|邀请/;
const ANNOUNCEMENT =
  /^(?:运营者|运营人员|人员|成员)(?:管理|列表|名单|设置)|^(?:长期|短期)?运营者[(]?\d|^管理员(?:信息|微信号)|^(?:绑定|邀请|添加)运营者|^(?:已绑定|待确认|邀请中|已邀请|全部|当前)的?(?:运营者|运营人员|邀请|成员)|名额|\d\/\d{1,2}(?!\d|\/)/;

/** Controls that end someone's binding: the classic page's own, else by their words. */
function findControls({ words, doc, sees, isContent }: Look): Found[] {
  const classic = findAll(doc, 'rosterControl').map(({ element, via }) => {
    return { control: element, via, invited: element.matches(selector('invitedControl')) };
  });
  const drawn = classic.filter(({ control }) => control.closest(selector('roster')) && isContent(control));
  if (drawn.length > 0) return drawn;
  const found = new Map<HTMLElement, Found>();
  for (const { plain, element } of words) {
    if (!UNBIND.test(plain) || !isContent(element) || !sees(element)) continue;
    const control = controlOf(element, plain);
    if (control) found.set(control, { control, via: 'by-meaning', invited: WITHDRAW.test(plain) });
  }
  return [...found.values()];
}

const idsOf = (row: Element): string[] => {
  const holders = [row, ...row.querySelectorAll(selector('openid'))];
  const ids = holders.flatMap((at) => [at.getAttribute('data-id'), at.getAttribute('data-openid')]);
  return [...new Set(ids.filter((id): id is string => Boolean(id)))];
};

/** Where an element stands within its row, such as `0.2`: the same in every row of a list. */
function placeIn(row: Element, element: Element): string {
  const path: number[] = [];
  for (let at = element; at !== row && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path.join('.');
}

const saysOperator = (one: Sketch): boolean => one.term !== null || one.ambiguous || one.pending;

/**
 * Finds the rows of operators and invitations. A row is one only by what it says: a name or WeChat ID together with a term
 * or a waiting invitation and a control that ends it, in a list that is not said to hold anything else.
 * @param known names, WeChat IDs and openids of people that the page's data lists: their rows need not name a term
 */
export function findRows(page: Look, known: ReadonlySet<string>): Rows {
  const found = findControls(page);
  const counts = countWithin(found.map(({ control }) => control));
  const isPeople = (element: Element): boolean => counts.has(element);
  const leaves = remember((element: Element) => leavesOf(element, page.sees, OVERLAYS));
  const headerOf = remember((list: Element) => findHeader(list, isPeople));

  const read = (row: Element, by: Found | null, places?: ReadonlySet<string>): Sketch | null => {
    const texts = leaves(row)?.filter((leaf) => !by?.control.contains(leaf.element));
    if (!texts) return null;
    const list = row.parentElement;
    const isRow = row.matches(ROW) || isInList(row, counts);
    const header = isRow && list ? headerOf(list) : null;
    const isTermPlace = places ? (element: Element) => places.has(placeIn(row, element)) : null;
    return sketch(texts, headersFor(row, header, by?.control ?? row), by?.invited ?? false, isTermPlace, page.today);
  };
  const isKnown = (row: Element, one: Sketch): boolean =>
    one.names.some((name) => known.has(name)) || idsOf(row).some((id) => known.has(id));
  const isPerson = (row: Element, by: Found, named: boolean): boolean => {
    const one = read(row, by);
    if (!one || (named && !one.named)) return one !== null && isKnown(row, one);
    return (one.nickname !== null && (saysOperator(one) || by.via !== 'by-meaning')) || isKnown(row, one);
  };

  const units = new Map<Element, Found>();
  for (const by of found) {
    const questions = (named: boolean) => ({
      isPerson: (row: Element) => isPerson(row, by, named),
      adds: (inner: Element, outer: Element) => {
        const added = leaves(outer)?.filter((leaf) => !inner.contains(leaf.element));
        return added?.length === 0 ? 'nothing' : added?.every(isDetail) ? 'detail' : 'more';
      },
      announces: (element: Element) => leaves(element)?.some((leaf) => ANNOUNCEMENT.test(leaf.plain)) ?? true,
    });
    const unit = unitOf(by.control, counts, questions(true)) ?? unitOf(by.control, counts, questions(false));
    if (unit) units.set(unit, by);
  }

  const rows: Row[] = [];
  let unreadable = 0;
  const add = (element: Element, by: Found | null, one: Sketch): void => {
    rows.push({
      element,
      control: by?.control ?? null,
      sketch: one,
      via: by?.via ?? 'by-meaning',
      ids: idsOf(element),
    });
  };
  const lost = found.filter((by) => ![...units.values()].includes(by));
  for (const list of new Set([...units.keys()].map((unit) => unit.parentElement ?? unit))) {
    const members = [...units].flatMap(([row, by]) =>
      row.parentElement === list ? [{ row, by, one: read(row, by) }] : [],
    );
    const [first] = members;
    if (!first) continue;
    const classic = first.by.via !== 'by-meaning';
    const context = classic ? 'operators' : contextOf(first.row, headerOf(list), isPeople, page);
    const proven = members.some(({ row, one }) => one && (one.term || isKnown(row, one)));
    const pending = context === 'operators' && members.some(({ one }) => one?.pending || classic);
    if (context === 'others' || !(proven || pending)) continue;

    const places = new Set(
      members.flatMap(({ row, one }) => (one?.termElement && !one.ambiguous ? [placeIn(row, one.termElement)] : [])),
    );
    for (const { row, by, one } of members) {
      const settled = one?.ambiguous && places.size > 0 ? read(row, by, places) : one;
      if (settled && !settled.administrator) add(row, by, settled);
    }
    for (const by of lost) {
      const row = widestOf(by.control, counts);
      const one = row?.parentElement === list ? read(row, by) : null;
      if (row && one?.named && !one.administrator) add(row, by, one);
      else if (row?.parentElement === list) unreadable++;
    }
    for (const row of list.children) {
      if (isPeople(row) || !isBuiltLike(row, first.row) || row === headerOf(list)) continue;
      const one = read(row, null);
      if (one?.named && (one.term || one.pending) && !one.administrator) add(row, null, one);
    }
  }
  return { rows, unreadable };
}

const isBuiltLike = (row: Element, other: Element): boolean =>
  row.localName === other.localName &&
  (/^(?:tr|li)$/.test(row.localName) || row.getAttribute('class') === other.getAttribute('class'));

function remember<T>(of: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined || known.has(element)) return before as T;
    const now = of(element);
    known.set(element, now);
    return now;
  };
}
