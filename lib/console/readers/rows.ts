import { deepSelector } from '../layouts/deep.ts';
import { remember } from '../visible.ts';
import { plain } from '../words.ts';
import { type Context, contextOf, termOver, type Verdict } from './context.ts';
import { findHeader } from './headers.ts';
import { groundsOf, isTold } from './list-grounds.ts';
import type { Look } from './look.ts';
import { settleNames } from './names.ts';
import { isBelievable, type RowReader, rowReader } from './row-reader.ts';
import { DOUBTFUL, ENOUGH, weigh } from './score.ts';
import { findControls, findTerms, type Seed } from './seeds.ts';
import { isDetail, type Sketch } from './sketch.ts';
import type { Sure, Via } from './types.ts';
import { countWithin, isInList, unitAround, unitOf, widestOf } from './units.ts';

/** One person's row as found on the page. */
export interface Row {
  readonly element: Element;
  /** The control that unbinds or withdraws; null in a row that has none that we know. */
  readonly control: HTMLElement | null;
  readonly sketch: Sketch;
  readonly via: Via;
  /** What the row's attributes give as identifiers, openids among them. */
  readonly ids: readonly string[];
}

/** A row with how sure it is that it is an operator's. */
export interface FoundRow extends Row {
  readonly sure: Sure;
}

export interface Rows {
  readonly rows: readonly FoundRow[];
  /** Entries of a list of operators that made no sense. */
  readonly unreadable: number;
  /** There was a list that came near to being one of operators. */
  readonly doubtful: boolean;
}

/** A part of the page that may be somebody's row. */
interface Unit {
  readonly element: Element;
  readonly by: Seed | null;
  readonly one: Sketch;
}

const ANNOUNCEMENT =
  /^(?:运营者|运营人员|人员|成员)[管列名设]|^(?:[长短]期)?运营者\(?\d|^管理员(?:信息|微信号)|^(?:绑定|邀请|添加)运营者|^(?:已绑定|待确认|邀请中|已邀请|全部|当前)的?(?:运营|邀请|成员)|名额|^operators?(?:\(|\d|$)|^(?:add|invite|bind|new)operator|(?<![\d/.-])\d{1,3}\/\d{1,3}(?![\d/]|到|过|截|失)/i;

/** What a person fills in: in the form that invites somebody, not in anybody's row. */
const hasFields = (row: Element): boolean =>
  [...row.querySelectorAll('input,textarea')].some((field) => !NO_FIELD.test(field.getAttribute('type') ?? 'text'));
const NO_FIELD = /^(?:checkbox|hidden|button|submit|image)$/;

const OPENID = deepSelector('openid');
/** The identifiers that a row's attributes give. */
const idsOf = (row: Element): string[] =>
  [row, ...row.querySelectorAll(OPENID)]
    .flatMap((at) => [at.getAttribute('data-id'), at.getAttribute('data-openid')])
    .filter((id) => id !== null);

/** Whether column headers speak of people. */
const isOfPeople = (header: Element | null): boolean =>
  /昵称|微信|运营|成员|nick-?name|wechat|operator/i.test(header?.textContent ?? '');

/** What an element is like, so far as its own tag says: the same for the same part of every row in a list. */
const kindOf = (element: Element): string => `${element.localName}.${element.getAttribute('class')}`;

/** Which rows are of one sort: those of one class, or in lists side by side. */
const sortOf = (row: Element): unknown => (row.className ? kindOf(row) : row.parentElement?.parentElement);

/**
 * Finds the rows of operators and invitations. A row is one only by what it says: a name or WeChat ID together with a term
 * or a waiting invitation, and a control that ends it or a heading that speaks of operators; in a list that is not said to hold
 * anything else. First by the controls, then, in what is left, by the words for the two terms.
 * @param known names, WeChat IDs and openids of people that the page's data lists: their rows need not name a term
 */
export function findRows(page: Look, known: ReadonlySet<string>): Rows {
  const rows: FoundRow[] = [];
  let unreadable = 0;
  let doubtful = false;
  const take = (found: Rows): void => {
    rows.push(...found.rows);
    unreadable += found.unreadable;
    doubtful ||= found.doubtful;
  };
  const controls = findControls(page);
  if (!controls) return { rows, unreadable, doubtful: true };
  take(findBy(page, controls, known, 'controls', []));
  if (rows.every(({ via }) => via === 'by-meaning')) {
    const terms = findTerms(page)?.filter(({ element }) => !rows.some((row) => row.element.contains(element)));
    if (!terms) return { rows, unreadable, doubtful: true };
    take(findBy(page, terms, known, 'terms', rows));
  }
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  rows.sort((a, b) => (a.element.compareDocumentPosition(b.element) & following ? -1 : 1));
  return { rows, unreadable, doubtful };
}

function findBy(
  page: Look,
  seeds: readonly Seed[],
  known: ReadonlySet<string>,
  pass: 'controls' | 'terms',
  taken: readonly Row[],
): Rows {
  const counts = countWithin(seeds.map(({ element }) => element));
  const isPeople = (element: Element): boolean => counts.has(element);
  const found = new Set<Element>(taken.map(({ element }) => element));
  const around = countWithin([...found]);
  const isList = (element: Element): boolean => isPeople(element) || around.has(element);
  const headerOf = remember((list: Element) => findHeader(list, isPeople));
  const reader = rowReader(page, (row) =>
    row.parentElement && (row.matches('tr,li,[role="row"],[role="listitem"],article') || isInList(row, counts))
      ? headerOf(row.parentElement)
      : null,
  );
  const isKnown = (row: Element, { names }: Sketch): boolean =>
    known.size > 0 && [...names, ...idsOf(row)].some((name) => known.has(name));
  const overOf = remember((row: Element) => termOver(row, isList, page));
  const isVague = seeds.every(({ control, vague }) => !control || vague);

  const units = new Map<Element, Unit>();
  const lost: Seed[] = [];
  const unitFor = pass === 'controls' ? unitOfControl : unitOfTerm;
  const contexts = remember((list: Element): Context => {
    const [first = list] = [...units.keys()].filter(({ parentElement }) => parentElement === list);
    return contextOf(first, headerOf(list), isList, page);
  });
  /** Lists of which the first row has told that nobody in them is an operator: not asked again row by row. */
  const others = new Set<Element>();
  for (const by of seeds) {
    if (isWithin(by.element, others)) continue;
    const element = unitFor(by, { counts, reader, isKnown, overOf, isPeople });
    const one = element && reader.read(element, by);
    if (!one) lost.push(by);
    else if (!units.has(element)) {
      units.set(element, { element, by, one });
      const list = element.parentElement;
      if (!list || by.via !== 'by-meaning') continue;
      const { verdict } = contexts(list);
      if (verdict === 'others' || (pass === 'terms' && !verdict)) others.add(list);
    }
  }
  for (const element of [...units.keys()])
    if (taken.some((row) => element.contains(row.element))) units.delete(element);
  // Of a row and a part of it, the row.
  for (const element of [...units.keys()]) {
    for (let at = element.parentElement; at; at = at.parentElement) if (units.has(at)) units.delete(element);
  }

  // 长期 alone, of something without a WeChat ID, may be anything: coupons, shops, bound numbers. Beside the like of it that
  // is certainly a person, it is one too.
  const personals = new Set(
    [...units.values()].flatMap(({ element, one }) =>
      one.term === 'short' || one.wechatId || isKnown(element, one) ? [sortOf(element)] : [],
    ),
  );
  const rows: FoundRow[] = [];
  let unreadable = 0;
  let doubtful = false;
  const lists = new Map<Element, Unit[]>();
  for (const unit of units.values()) {
    const list = unit.element.parentElement ?? unit.element;
    lists.set(list, [...(lists.get(list) ?? []), unit]);
  }
  for (const [list, members] of lists) {
    const [first] = members;
    if (!first) continue;
    const classic = members.some(({ by }) => by && by.via !== 'by-meaning');
    const header = headerOf(list);
    const context = classic ? { verdict: 'operators' as const, foreign: false } : contexts(list);
    if (context.verdict === 'others' || (!classic && members.some(({ one }) => one.isAccount))) continue;
    const isSaid = pass === 'controls' && members.some(({ one }) => isTold(one));
    const told: Verdict = context.verdict ?? (isSaid ? 'operators' : null);
    const proven = members.some(
      ({ element, one }) =>
        one.term || isKnown(element, one) || (told && (one.pending || one.expires || one.wechatId || overOf(element))),
    );
    const personal = told || personals.has(sortOf(first.element)) || isOfPeople(header);
    const strict = !classic && (pass === 'terms' || members.every(({ by }) => by?.weak));
    const believable = !strict || (told && members.every(({ one }) => isBelievable(one)));
    if (!classic && !(proven && personal && believable)) {
      doubtful ||= Boolean(proven && told);
      continue;
    }

    const clear = members.flatMap(({ one }) => (one.termElement && !one.ambiguous ? [kindOf(one.termElement)] : []));
    const isTermPlace = clear.length > 0 ? (at: Element) => clear.includes(kindOf(at)) : undefined;
    const all: Unit[] = members.map((unit) =>
      unit.one.ambiguous ? { ...unit, one: reader.read(unit.element, unit.by, { isTermPlace }) ?? unit.one } : unit,
    );
    for (const by of pass === 'controls' ? lost : []) {
      const row = widestOf(by.element, counts);
      if (row?.parentElement !== list) continue;
      const one = reader.read(row, by);
      if (one) all.push({ element: row, by, one });
      else unreadable++;
    }
    for (const row of list.children) {
      const alike = /^(?:tr|li)$/.test(row.localName)
        ? row.localName === first.element.localName
        : kindOf(row) === kindOf(first.element);
      const one =
        alike && !isPeople(row) && !units.has(row) && !found.has(row) && row !== header && !row.closest('tfoot')
          ? reader.read(row, null)
          : null;
      if (
        one?.named &&
        !isDetail({ plain: plain(one.nickname ?? '') }) &&
        (one.term || one.pending || (one.labelled && one.expires))
      )
        all.push({ element: row, by: null, one });
    }
    const settled = settleNames(all, reader).map((unit) => ({
      ...unit,
      one: unit.one.term || classic ? unit.one : withTerm(unit.one, overOf(unit.element)),
    }));
    const sort = [...units.values()].filter(({ element }) => sortOf(element) === sortOf(first.element));
    const grounds = groundsOf(settled, Math.max(sort.length, members.length), { ...context, verdict: told }, strict);
    const weighed = settled.map(({ element, by, one }): Sure => {
      if (classic || isKnown(element, one)) return 1;
      return weigh(grounds, one, by?.control ? (by.weak || (isVague && !one.pending) ? 'mayEnd' : 'ends') : null);
    });
    const best = Math.max(...weighed);
    // What we do not know by its heading is nobody's list of operators, however much it reads like one.
    const isForeign = context.foreign && !told && !settled.some(({ element, one }) => isKnown(element, one));
    if (best < ENOUGH || isForeign) {
      doubtful ||= best >= DOUBTFUL;
      continue;
    }
    settled.forEach(({ element, by, one }, index) => {
      const sure = weighed[index] ?? 0;
      if (one.administrator || one.ended) return;
      if (!(one.nickname || isKnown(element, one)) || sure < DOUBTFUL - 0.1) unreadable++;
      else {
        const via = by?.via ?? 'by-meaning';
        rows.push({ element, control: by?.control ?? null, sketch: one, via, ids: idsOf(element), sure });
      }
    });
  }
  return { rows, unreadable, doubtful };
}

const isWithin = (element: Element, lists: ReadonlySet<Element>): boolean => {
  if (lists.size === 0) return false;
  for (let at = element.parentElement; at; at = at.parentElement) if (lists.has(at)) return true;
  return false;
};

const withTerm = (one: Sketch, term: Sketch['term']): Sketch =>
  term === null ? one : { ...one, term, ...(term === 'long' ? { expires: null, basis: 'unknown' as const } : {}) };

interface Questions {
  readonly counts: ReadonlyMap<Element, number>;
  readonly reader: RowReader;
  readonly isKnown: (row: Element, one: Sketch) => boolean;
  readonly overOf: (row: Element) => Sketch['term'];
  readonly isPeople: (element: Element) => boolean;
}

/** The row of a control that the classic page itself is known to put there, one in each. */
function knownUnit(by: Seed, counts: ReadonlyMap<Element, number>): Element | null {
  const row = by.via === 'by-meaning' ? null : by.element.closest('tr,li');
  return row?.closest(deepSelector('roster')) && counts.get(row) === 1 ? row : null;
}

function unitOfControl(by: Seed, { counts, reader, isKnown, overOf }: Questions): Element | null {
  const known = knownUnit(by, counts);
  if (known) return known;
  const sketchOf = remember((row: Element) => reader.read(row, by));
  const isPerson = (row: Element, named: boolean): boolean => {
    const one = sketchOf(row);
    if (!one || isKnown(row, one)) return one !== null;
    const says = one.term || one.ambiguous || one.pending || by.via !== 'by-meaning';
    const hints = one.expires || (one.wechatId && one.wechatId !== one.nickname) || overOf(row);
    return Boolean((says || hints) && (named ? one.named : one.nickname !== null));
  };
  // One row of several, which says all: what is within it or around it need not be weighed.
  const plainRow = by.element.closest('tr,[role="row"],li');
  const list = plainRow?.parentElement;
  if (plainRow && list && counts.get(plainRow) === 1 && (counts.get(list) ?? 0) > 1 && isPerson(plainRow, true))
    return plainRow;
  const unitWith = (named: boolean): Element | null =>
    unitOf(by.element, counts, {
      isPerson: (row) => isPerson(row, named),
      adds: (inner, outer) => reader.leaves(outer)?.filter((leaf) => !inner.contains(leaf.element)) ?? null,
      announces: (row) => reader.leaves(row)?.some((leaf) => ANNOUNCEMENT.test(leaf.plain)) ?? true,
    });
  return unitWith(true) ?? unitWith(false);
}

function unitOfTerm(by: Seed, { reader, isPeople }: Questions): Element | null {
  return unitAround(by.element, isPeople, (row) => {
    if (hasFields(row) || reader.leaves(row)?.some((leaf) => ANNOUNCEMENT.test(leaf.plain))) return null;
    const one = reader.read(row, by);
    return one?.named && one.term !== null && !one.ambiguous ? (one.labelled ? 'labelled' : 'person') : null;
  });
}
