import type { Term } from '../../roster/types.ts';
import { selector } from '../layouts/index.ts';
import { plain } from '../words.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';
import { ACCOUNTS, NEUTRAL, NEVER_OPERATORS, OPERATORS, OPERATORS_ELSEWHERE, OTHERS, TERM } from './people-words.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';
/** What designers give to what they would not make a heading. */
const TITLED = /(?:^|[\s_-])(?:title|tit|heading|headline|caption)(?:[\s_-]|$)/i;
const PRESSED = 'a,button,[role="button"],[role="tab"]';
const CHOSEN = /(?:^|[\s_-])(?:active|current|selected|cur|on|checked)(?:[\s_-]|$)/i;
const LEVELS = 10;
/** Of links and buttons, only what invites an operator says that these are some. */
const INVITES = /^[+＋]?(?:绑定|邀请|添加|新增|add|invite|bind|new)/i;
const LONGEST = 40;
const MOST_HEADINGS = 20;
const MOST_TITLES = 200;
/** A few words by themselves, and no sentence nor figure. */
const LONE_TITLE =
  /^(?![请如若可勿不共每仅限最还注以点为在由您你]|合计|总计|暂|加载|for|please|total|if|you|no\b)[^,，。;；:：!！?？]{1,12}$/i;
/** More elements than this are no heading. */
const MOST_PARTS = 60;
/** A column that says when or where somebody was seen, which lists of operators have too. */
const BESIDE = /^(?:最近|上次|最后|授权时间|登录|last)/i;
const TERM_ANYWHERE = /长期|短期|永久|临时|long|short|permanent|temporary/i;
const TERM_HEADING =
  /^(?:(长期|永久|long-?term|permanent)|(短期|临时|short-?term|temporary))(?:运营者|运营人员|成员|人员|operators?|members?)?(?:$|[\d(·:])/i;

const SHELL = `${selector('header')},${selector('nickname')},[role="banner"]`;

/** What was asked of a part of the page, for the length of one look. */
interface Memory {
  readonly announced: Map<Element, readonly string[]>;
  readonly said: Map<Element, Term | 'both' | null>;
}
const memories = new WeakMap<Look, Memory>();

function memoryOf(look: Look): Memory {
  const memory = memories.get(look) ?? { announced: new Map(), said: new Map() };
  memories.set(look, memory);
  return memory;
}

export type Verdict = 'operators' | 'others' | null;

export interface Context {
  readonly verdict: Verdict;
  /** The nearest heading speaks of something that we do not know. */
  readonly foreign: boolean;
}

function judge(texts: readonly string[], areColumns = false): Verdict {
  const short = texts.filter((text) => text.length <= LONGEST);
  const never = short.some(
    (text) => NEVER_OPERATORS.test(text) || OPERATORS_ELSEWHERE.test(text) || (!areColumns && ACCOUNTS.test(text)),
  );
  const operators = short.some(
    (text) => OPERATORS.test(text) && !NEVER_OPERATORS.test(text) && !OPERATORS_ELSEWHERE.test(text),
  );
  const others = never || short.some((text) => OTHERS.test(text) && !OPERATORS.test(text));
  return operators === others ? null : operators ? 'operators' : 'others';
}

/** The words by which an element announces what follows: its headings, or all of it where it is short and no row of tabs. */
function announced(element: Element, look: Look): readonly string[] {
  const known = memoryOf(look).announced;
  const before = known.get(element);
  if (before) return before;
  const texts = announcedBy(element, look);
  known.set(element, texts);
  return texts;
}

function announcedBy(element: Element, look: Look): string[] {
  if (!look.isContent(element) || isShell(element)) return [];
  const headings = element.matches(HEADING)
    ? [element]
    : [...element.querySelectorAll(HEADING)].slice(0, MOST_HEADINGS);
  const visible = headings.filter(look.sees).map((heading) => plain(heading.textContent ?? ''));
  const isLong =
    element.getElementsByTagName('*')[MOST_PARTS] !== undefined || (element.textContent ?? '').length > 600;
  const leaves = visible.length > 0 || isLong ? [] : (leavesOf(element, look.sees, '') ?? []);
  if (visible.length > 0 || leaves.length > 12) return visible;
  return leaves
    .filter(
      ({ plain: words, element: at }) =>
        !at.closest(PRESSED) || (INVITES.test(words) && OPERATORS.test(words) && !NEVER_OPERATORS.test(words)),
    )
    .map((leaf) => leaf.plain);
}

/** The head of the whole page, which names the account: it may be called anything. */
const isShell = (element: Element): boolean =>
  element.matches(SHELL) ||
  element.querySelector(SHELL) !== null ||
  (element.localName === 'header' &&
    [...(element.parentElement?.children ?? [])].some((at) => at.matches('main,aside,nav')));

const isTitle = (element: Element): boolean =>
  element.matches(HEADING) || TITLED.test(element.getAttribute('class') ?? '');

/** Whether what stands before a list is a title that speaks of something that we do not know; null where it is no title. */
function isForeign(near: Element, texts: readonly string[]): boolean | null {
  const hasHeading = near.matches(HEADING) || near.querySelector(HEADING) !== null;
  const short = texts.filter((text) => text.length <= LONGEST && /\p{L}/u.test(text));
  // Of headings the last is the nearest; of other texts the first, before what is counted or explained.
  const title = hasHeading ? short.at(-1) : short[0];
  if (title === undefined) return null;
  const isLone = texts.length <= 3 && LONE_TITLE.test(title);
  return hasHeading || isTitle(near) || isLone ? !NEUTRAL.test(title) : null;
}

const titleIn = (near: Element): Element =>
  near.matches(HEADING) ? near : ([...near.querySelectorAll(HEADING)].at(-1) ?? near);

/** Titles made like this one, so far as they are among the first elements of their sort. */
function* likeIn(around: Element | null, title: Element): Generator<Element> {
  if (!around) return;
  if (around.localName === title.localName && around.className === title.className) yield around;
  const sort = around.getElementsByTagName(title.localName);
  for (let index = 0; index < MOST_TITLES; index++) {
    const element = sort[index];
    if (!element) return;
    if (element.className === title.className) yield element;
  }
}

/** Whether a title like this one, beside what announces the whole, says that there are operators. */
const hasOperators = (title: Element, over: Element): boolean =>
  [...likeIn(over.parentElement, title)].some((element) => judge([plain(element.textContent ?? '')]) === 'operators');

/** What stands before an element in the same place, nearest first. */
function* before(at: Element, most = 5): Generator<Element> {
  let near = at.previousElementSibling;
  for (let steps = 0; near && steps < most; steps++, near = near.previousElementSibling) yield near;
}

/**
 * What a list is said to hold, by the nearest headings before it, by its column headers and by what it is called.
 * @param first the first row of the list
 * @param isPeople whether an element holds rows of people: such announce nothing
 */
export function contextOf(
  first: Element,
  header: Element | null,
  isPeople: (element: Element) => boolean,
  look: Look,
): Context {
  const heads = [...(header?.querySelectorAll('th,[role="columnheader"]') ?? [])];
  const cells = heads.length > 0 ? heads : [...(header?.children ?? [])];
  const columns = judge(
    cells.map((cell) => plain(cell.textContent ?? '')).filter((text) => !BESIDE.test(text)),
    true,
  );
  if (columns === 'others') return { verdict: columns, foreign: false };
  let foreign: boolean | null = null;
  let title: Element | null = null;
  /** A list without such a title was passed on the way. */
  let passed = false;
  let at: Element | null = first;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++) {
    for (const near of before(at)) {
      const isDivider = near.localName === 'tr' && near.childElementCount === 1;
      const isRow =
        level === 0 && near.localName === first.localName && near.className === first.className && !isDivider;
      const isLike = title !== null && !likeIn(near, title).next().done;
      if (isPeople(near)) {
        passed = foreign === true && !isLike;
        continue;
      }
      if (near === header || (isRow && first.className + first.localName !== 'div')) continue;
      const texts = announced(near, look);
      const verdict = judge(texts);
      // A list with a title of its own is no part of one before it, nor of what has parts of which another is that of the operators.
      if (verdict === 'operators' && title && foreign && (passed || hasOperators(title, near)))
        return { verdict: columns, foreign };
      if (verdict) return { verdict, foreign: false };
      if (isLike) passed = false;
      if (foreign !== null) continue;
      foreign = isForeign(near, texts);
      title = foreign ? titleIn(near) : null;
    }
    at = at.parentElement;
    const named = judge([plain(at?.getAttribute('aria-label') ?? '')]);
    if (named)
      return passed && named === 'operators' ? { verdict: columns, foreign: true } : { verdict: named, foreign: false };
  }
  return { verdict: columns, foreign: foreign ?? false };
}

/**
 * The term that the heading over a row gives to all rows below it, `长期运营者（2/5）`; also that of a row of a table that is such a
 * heading, or of the chosen one of two tabs.
 * @param isPeople whether an element holds rows of people
 * @returns null where there is no such heading, or another list stands between
 */
export function termOver(row: Element, isPeople: (element: Element) => boolean, look: Look): Term | null {
  const spanned = spannedTerm(row);
  if (spanned) return spanned;
  for (const near of before(row, 100)) {
    const said = isPeople(near) ? null : saidBy(near, look);
    if (said) return said === 'both' ? null : said;
  }
  let at = row.parentElement;
  for (let level = 1; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    for (const near of before(at)) {
      if (isPeople(near)) return null;
      const said = saidBy(near, look);
      if (!said) continue;
      const other = near.previousElementSibling && saidBy(near.previousElementSibling, look);
      return said === 'both' || (other && other !== said) ? null : said;
    }
  }
  return null;
}

/** The term of a cell that spans this row of a table from one above. */
function spannedTerm(row: Element): Term | null {
  if (row.localName !== 'tr') return null;
  let above = row.previousElementSibling;
  for (let away = 1; above && away < 100; away++, above = above.previousElementSibling) {
    for (const cell of above.children) {
      if ((Number(cell.getAttribute('rowspan')) || 1) <= away) continue;
      const [, long, short] = TERM.exec(plain(cell.textContent ?? '')) ?? [];
      if (long || short) return long ? 'long' : 'short';
    }
  }
  return null;
}

function saidBy(element: Element, look: Look): Term | 'both' | null {
  const known = memoryOf(look).said;
  const before = known.get(element);
  if (before !== undefined) return before;
  const said = termsIn(element, look);
  known.set(element, said);
  return said;
}

function termsIn(element: Element, look: Look): Term | 'both' | null {
  if (!TERM_ANYWHERE.test(element.textContent ?? '') || !look.isContent(element)) return null;
  if (element.getElementsByTagName('*')[MOST_PARTS]) return null;
  const leaves = leavesOf(element, look.sees, '') ?? [];
  if (leaves.length > 12) return null;
  const said = leaves.flatMap(({ plain: words, element: at }) => {
    const [, long, short] = TERM_HEADING.exec(words) ?? [];
    return long || short ? [{ term: long ? ('long' as const) : ('short' as const), at }] : [];
  });
  const chosen = said.filter(({ at }) => {
    const tab = at.closest('[aria-selected],[role="tab"],li,a,button,span,div');
    return tab?.getAttribute('aria-selected') === 'true' || CHOSEN.test(tab?.getAttribute('class') ?? '');
  });
  const [first, ...more] = new Set((said.length > 1 && chosen.length === 1 ? chosen : said).map(({ term }) => term));
  return more.length > 0 ? 'both' : (first ?? null);
}
