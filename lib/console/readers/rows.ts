import { controlOf } from '../clickable.ts';
import { deepSelector, findDeep } from '../layouts/deep.ts';
import { remember } from '../visible.ts';
import { contextOf } from './context.ts';
import { findHeader, headersFor } from './headers.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Look, OVERLAYS } from './look.ts';
import { type Sketch, sketch } from './sketch.ts';
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

const UNBIND = /^(?:解绑|解除绑定|取消绑定|解绑运营者|撤[销回]|(?:撤[销回]|取消)邀请)$/;
const ANNOUNCEMENT =
  /^(?:运营者|运营人员|人员|成员)[管列名设]|^(?:[长短]期)?运营者\(?\d|^管理员(?:信息|微信号)|^(?:绑定|邀请|添加)运营者|^(?:已绑定|待确认|邀请中|已邀请|全部|当前)的?(?:运营|邀请|成员)|名额|\d\/\d{1,2}(?!\d|\/)/;

/** Controls that end someone's binding: the classic page's own, else by their words. */
function findControls({ words, doc, sees, isContent }: Look): Found[] {
  const classic = findDeep(doc, 'rosterControl')
    .filter(({ element }) => element.closest(deepSelector('roster')) && isContent(element))
    .map(({ element, via }) => ({ control: element, via, invited: element.matches(deepSelector('invitedControl')) }));
  if (classic.length > 0) return classic;
  const found = new Map<HTMLElement, Found>();
  for (const { plain, element } of words) {
    const control = UNBIND.test(plain) && isContent(element) && sees(element) && controlOf(element, plain);
    if (control) found.set(control, { control, via: 'by-meaning', invited: /撤|邀请/.test(plain) });
  }
  return [...found.values()];
}

const idsOf = (row: Element): string[] =>
  [row, ...row.querySelectorAll(deepSelector('openid'))]
    .flatMap((at) => [at.getAttribute('data-id'), at.getAttribute('data-openid')])
    .filter((id) => id !== null);

/** Whether column headers speak of people. */
const isOfPeople = (header: Element | null): boolean => /昵称|微信|运营|成员/.test(header?.textContent ?? '');

/** What an element is like, so far as its own tag says: the same for the same part of every row in a list. */
const kindOf = (element: Element): string => `${element.localName}.${element.getAttribute('class')}`;

/** Which rows are of one sort: those of one class, or in lists side by side. */
const sortOf = (row: Element): unknown => (row.className ? kindOf(row) : row.parentElement?.parentElement);

/**
 * Finds the rows of operators and invitations. A row is one only by what it says: a name or WeChat ID together with a term
 * or a waiting invitation and a control that ends it, in a list that is not said to hold anything else.
 * @param known names, WeChat IDs and openids of people that the page's data lists: their rows need not name a term
 */
export function findRows(page: Look, known: ReadonlySet<string>): Rows {
  const found = findControls(page);
  const counts = countWithin(found.map(({ control }) => control));
  const isPeople = (element: Element): boolean => counts.has(element);
  const texts = new Map<Element, Leaf[] | null>();
  const leaves = (element: Element): Leaf[] | null => {
    const before = texts.get(element);
    if (before !== undefined) return before;
    const found = leavesOf(element, page.sees, OVERLAYS, texts);
    texts.set(element, found);
    return found;
  };
  const headerOf = remember((list: Element) => findHeader(list, isPeople));

  const read = (row: Element, by: Found | null, termKinds?: ReadonlySet<string>): Sketch | null => {
    const texts = leaves(row)?.filter((leaf) => !by?.control.contains(leaf.element));
    const header =
      row.parentElement && (row.matches(ROW) || isInList(row, counts)) ? headerOf(row.parentElement) : null;
    const headers = headersFor(row, header, by?.control ?? row);
    const isTermPlace = (element: Element): boolean => termKinds?.has(kindOf(element)) ?? true;
    return texts ? sketch(texts, headers, by?.invited ?? false, isTermPlace, page.today) : null;
  };
  const isKnown = (row: Element, { names }: Sketch): boolean =>
    [...names, ...idsOf(row)].some((name) => known.has(name));

  const units = new Map<Element, { by: Found; one: Sketch }>();
  const lost: Found[] = [];
  for (const by of found) {
    const sketchOf = remember((row: Element) => read(row, by));
    const isPerson = (row: Element, named: boolean): boolean => {
      const one = sketchOf(row);
      if (!one || isKnown(row, one)) return one !== null;
      const says = one.term || one.ambiguous || one.pending || by.via !== 'by-meaning';
      return Boolean(says && (named ? one.named : one.nickname !== null));
    };
    const unitWith = (named: boolean): Element | null =>
      unitOf(by.control, counts, {
        isPerson: (row) => isPerson(row, named),
        adds: (inner, outer) => leaves(outer)?.filter((leaf) => !inner.contains(leaf.element)) ?? null,
        announces: (row) => leaves(row)?.some((leaf) => ANNOUNCEMENT.test(leaf.plain)) ?? true,
      });
    const unit = unitWith(true) ?? unitWith(false);
    const one = unit && sketchOf(unit);
    if (one) units.set(unit, { by, one });
    else lost.push(by);
  }

  // 长期 alone, of something without a WeChat ID, may be anything: coupons, shops, bound numbers. Beside the like of it that
  // is certainly a person, it is one too.
  const personals = new Set(
    [...units].flatMap(([row, { one }]) =>
      one.term === 'short' || one.wechatId || isKnown(row, one) ? [sortOf(row)] : [],
    ),
  );
  const rows: Row[] = [];
  let unreadable = 0;
  const add = (element: Element, by: Found | null, one: Sketch | null): void => {
    if (!one || !(one.nickname || isKnown(element, one))) unreadable++;
    else if (!one.administrator) {
      rows.push({
        element,
        control: by?.control ?? null,
        sketch: one,
        via: by?.via ?? 'by-meaning',
        ids: idsOf(element),
      });
    }
  };
  for (const list of new Set([...units.keys()].map((unit) => unit.parentElement ?? unit))) {
    const members = [...units].filter(([row]) => row.parentElement === list);
    const [first = list] = members.map(([row]) => row);
    const classic = members.some(([, { by }]) => by.via !== 'by-meaning');
    const context = classic ? 'operators' : contextOf(first, headerOf(list), isPeople, page);
    const proven = members.some(([row, { one }]) => one.term || isKnown(row, one) || (context && one.pending));
    const personal = context || personals.has(sortOf(first)) || isOfPeople(headerOf(list));
    if (context === 'others' || !(classic || (proven && personal))) continue;

    const clear = members.flatMap(([, { one }]) =>
      one.termElement && !one.ambiguous ? [kindOf(one.termElement)] : [],
    );
    const kinds = clear.length > 0 ? new Set(clear) : undefined;
    for (const [row, { by, one }] of members) add(row, by, one.ambiguous ? read(row, by, kinds) : one);
    for (const by of lost) {
      const row = widestOf(by.control, counts);
      if (row?.parentElement === list) add(row, by, read(row, by));
    }
    for (const row of list.children) {
      const alike = /^(?:tr|li)$/.test(row.localName)
        ? row.localName === first.localName
        : kindOf(row) === kindOf(first);
      const one = alike && !isPeople(row) && row !== headerOf(list) ? read(row, null) : null;
      if (one?.named && (one.term || one.pending)) add(row, null, one);
    }
  }
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  rows.sort((a, b) => (a.element.compareDocumentPosition(b.element) & following ? -1 : 1));
  return { rows, unreadable };
}
