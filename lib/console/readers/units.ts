import type { Leaf } from './leaves.ts';
import { isDetail } from './sketch.ts';

/** Finds, around a control, the part of the page that belongs to one person: the row, card or list item. */

/** How many of the given elements each of their ancestors holds, `body` and above left out. */
export function countWithin(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is a row by its own nature. */
const ROW = 'tr,li,[role="row"],[role="listitem"],article';
const STRUCTURE =
  'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,thead,table,input:is(:not([type]),[type="text"],[type="search"])';
const DEFINITE_ROW = 'tr,[role="row"]';
const MAX_LEVELS = 14;

/** The largest element around a control that holds no other; null where even its parent does. */
export function widestOf(control: Element, counts: ReadonlyMap<Element, number>): Element | null {
  let widest: Element | null = null;
  for (let at = control.parentElement; at && counts.get(at) === 1; at = at.parentElement) widest = at;
  return widest;
}

export interface UnitQuestions {
  /** The element by itself says enough to be one person. */
  readonly isPerson: (element: Element) => boolean;
  /** The texts that `outer` adds to `inner`; null if they are too many to be a person's. */
  readonly adds: (inner: Element, outer: Element) => readonly Leaf[] | null;
  /** The element holds a heading of a list, or the button that invites. */
  readonly announces: (element: Element) => boolean;
}

/**
 * The largest element around a control that still holds exactly one person. Where the list has other rows, that is its child;
 * where it has but one, nothing counts rows for us, so the smallest element that makes a person is taken, and grown only to a
 * natural row, or by what is plainly a detail.
 * @param counts controls within each element, from {@link countWithin}
 * @returns null where nothing around the control makes a person
 */
export function unitOf(control: Element, counts: ReadonlyMap<Element, number>, ask: UnitQuestions): Element | null {
  const chain: Element[] = [];
  for (let at = control.parentElement; at && counts.get(at) === 1; at = at.parentElement) {
    if (chain.length >= MAX_LEVELS) break;
    chain.push(at);
    if (at.matches(DEFINITE_ROW)) break;
  }
  const least = chain.findIndex(ask.isPerson);
  const smallest = chain[least];
  if (!smallest) return crowdedRow(control, ask);
  const brings = (outer: Element): boolean =>
    [...outer.querySelectorAll(STRUCTURE)].some((part) => !smallest.contains(part)) || ask.announces(outer);
  const natural = chain.slice(least).find((element) => element.matches(ROW));
  if (natural && (natural === smallest || !brings(natural))) return natural;
  const widest = chain.at(-1);
  if (widest && isInList(widest, counts) && !brings(widest)) return widest;
  let unit = smallest;
  for (const outer of chain.slice(least + 1)) {
    const adds = ask.adds(unit, outer);
    if (brings(outer) || !adds?.every(isDetail)) break;
    if (adds.length > 0) unit = outer;
  }
  return unit;
}

const lists = new WeakMap<ReadonlyMap<Element, number>, WeakMap<Element, boolean>>();

/** Whether an element is one of a list: most of those beside it that hold a control hold one, as it does. */
export function isInList({ parentElement: list }: Element, counts: ReadonlyMap<Element, number>): boolean {
  if (!list) return false;
  const known = lists.get(counts) ?? new WeakMap<Element, boolean>();
  lists.set(counts, known);
  const before = known.get(list);
  if (before !== undefined) return before;
  let [single, several] = [0, 0];
  for (const child of list.children) {
    const count = counts.get(child) ?? 0;
    if (count === 1) single++;
    else if (count > 1) several++;
  }
  known.set(list, single >= 2 && single >= several);
  return single >= 2 && single >= several;
}

/** A row of a table with more than one control: a name that reads like one, or a question that has opened in the row. */
function crowdedRow(control: Element, ask: UnitQuestions): Element | null {
  const row = control.closest(DEFINITE_ROW);
  return row && ask.isPerson(row) ? row : null;
}

const HEADED = 'tr,li,[role="row"],[role="listitem"],article';

/** Whether beside an element there is one of its name that holds what is looked for. */
function hasLike(parent: Element, self: Element, holds: (element: Element) => boolean): boolean {
  let count = 0;
  for (const child of parent.children) {
    if (child.localName === self.localName && (child === self || holds(child)) && ++count === 2) return true;
  }
  return false;
}

/**
 * The part of the page around a word for a term that belongs to one person: one of several beside each other in which such words
 * stand, or a natural row, or what calls a name a name. The largest of those that still hold one person.
 * @param holds whether an element holds words for a term
 * @param personIn what an element by itself makes: one person, one whose name is called a name, or none
 */
export function unitAround(
  seed: Element,
  holds: (element: Element) => boolean,
  personIn: (element: Element) => 'person' | 'labelled' | null,
): Element | null {
  let found: Element | null = null;
  let at: Element | null = seed;
  for (let level = 0; at?.parentElement && at.localName !== 'body' && level < MAX_LEVELS; level++) {
    const parent: Element = at.parentElement;
    const self = at;
    const inner = found;
    if (inner && [...at.querySelectorAll(STRUCTURE)].some((part) => !inner.contains(part))) break;
    const isBeside = hasLike(parent, self, holds);
    const isRow = isBeside || at.matches(HEADED);
    const person = isRow || found === null ? personIn(at) : null;
    if (person && (isRow || person === 'labelled')) found = at;
    if (isBeside && found) break;
    if (at.matches(DEFINITE_ROW)) break;
    at = parent;
  }
  return found;
}
