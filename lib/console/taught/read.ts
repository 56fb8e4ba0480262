import type { DropReason } from '../../layout-shapes.ts';
import type { PageId } from '../pages.ts';
import { isNoEnd } from '../readers/expiry.ts';
import { findHeader, headersFor } from '../readers/headers.ts';
import { type Leaf, leavesOf } from '../readers/leaves.ts';
import { type Look, OVERLAYS } from '../readers/look.ts';
import { inOneLanguage, UNBIND, WITHDRAWS } from '../readers/people-words.ts';
import type { Row } from '../readers/rows.ts';
import { sketch } from '../readers/sketch.ts';
import { createSight, remember } from '../visible.ts';
import { plain, tidy, wholeText } from '../words.ts';
import { readFingerprint, structureOf } from './fingerprint.ts';
import { isTaught, taughtOn } from './known.ts';
import { withoutMarks } from './marks.ts';
import { all, first, ITSELF } from './parts.ts';
import { termSaid } from './term-words.ts';
import type { TaughtControl, TaughtLayout, TaughtRoster } from './types.ts';

/** From so many elements on, a selector has gone wild: no list of people or of settings is that long. */
const MOST_ROWS = 500;
/** … or so many times as many as when it was taught; up to as many as `PLENTY`, another account has just more of them. */
const MANY_TIMES = 3;
const PLENTY = 60;
/** The same for one control. */
const MOST_CONTROLS = 50;

/** One row of a settings page, as the person taught us to read it. `label` is in plain words, texts are as the page wrote them. */
export interface TaughtSetting {
  readonly element: Element;
  readonly label: string;
  readonly texts: readonly string[];
  readonly button: HTMLElement | null;
}

/** A control of which the person said what it starts. */
export interface TaughtControlHere {
  readonly layout: TaughtLayout;
  readonly element: HTMLElement;
  readonly action: string;
}

/** Whether a row is built as the one that was taught, so far as the way to the part goes by which it is known. */
function isBuiltSo(row: Element, known: string, structure: string): boolean {
  const part = first(row, known);
  return part !== null && structureOf(row, part) === structure;
}

/**
 * The visible rows that a layout selects in a document, and why they are not believed, if so. They are, as soon as half of them are built
 * as the one that was taught.
 */
export function rowsOf(
  { fingerprint, shape }: TaughtLayout,
  { doc, sees }: Pick<Look, 'doc' | 'sees'>,
): readonly Element[] | DropReason {
  if (shape.kind === 'control') return 'nothing';
  const { structure, count } = readFingerprint(fingerprint);
  const found = all(doc, shape.rows);
  if (found.length > Math.min(MOST_ROWS, Math.max(PLENTY, MANY_TIMES * count))) return 'too-many';
  const rows = found.filter(sees);
  if (rows.length === 0) return 'nothing';
  const known = shape.kind === 'roster' ? shape.name : shape.label;
  const alike = rows.filter((row) => isBuiltSo(row, known, structure));
  return alike.length * 2 >= rows.length ? rows : 'other-structure';
}

/** The visible texts of a part of a row as one text: a name may be split over elements. */
function textOf(element: Element, leaves: readonly Leaf[]): Leaf | null {
  const inside = leaves.filter((leaf) => element.contains(leaf.element));
  const joined = inside.map((leaf) => leaf.text).join('');
  const whole = tidy(element.textContent ?? '');
  const text = plain(whole) === plain(joined) ? whole : joined;
  return text ? { text, plain: plain(text), element } : null;
}

/** As many characters as the words of a control that withdraws an invitation may have. */
const LONGEST_WORDS = 20;

/** Whether a control says that what it ends is an invitation. */
function withdraws(control: Element | null): boolean {
  const words = inOneLanguage((control && wholeText(control, LONGEST_WORDS)) ?? '');
  return UNBIND.test(words) && WITHDRAWS.test(words);
}

/** A selector that goes by places: right only as long as nothing has come before them. */
const PLACED = /:nth-/;

/**
 * Whether something has come into a row before its parts, such as 新: where its name was shown stand two, or where its term was shown
 * stands something else while the term stands beside it. A part was shown only where its selector meets one in every row.
 */
function isShifted(row: Element, shape: TaughtRoster, leaves: readonly Leaf[], sees: Look['sees']): boolean {
  const name = first(row, shape.name);
  if (!name) return false;
  const met = shape.name === ITSELF ? [] : [...row.querySelectorAll(shape.name)];
  if (met.some((one) => !name.contains(one) && sees(one))) return true;
  if (shape.term === null || !PLACED.test(shape.name)) return false;
  const term = first(row, shape.term);
  const said = term && textOf(term, leaves);
  if (!term || !said || term.contains(name) || name.contains(term)) return false;
  if (termSaid(said.text, shape.words)) return false;
  return leaves.some(
    ({ element, text }) => ![name, term].some((part) => part.contains(element)) && termSaid(text, shape.words) !== null,
  );
}

/** One row of people: what was taught of it stands first, and is called what it is; the rest is read by its meaning. */
function readRow(
  row: Element,
  { fingerprint, shape }: TaughtLayout & { readonly shape: TaughtRoster },
  header: Element | null,
  { sees, today }: Look,
): Row {
  const part = (css: string | null): Element | null => (css === null ? null : first(row, css));
  const control = part(shape.button) as HTMLElement | null;
  const under = headersFor(row, header, control ?? row);
  const leaves = (leavesOf(row, sees, OVERLAYS) ?? []).filter((leaf) => !control?.contains(leaf.element));
  const parts: Array<{ readonly leaf: Leaf; readonly header: string }> = [];
  const add = (element: Element | null, header: string, said: (leaf: Leaf) => Leaf = (leaf) => leaf): void => {
    const leaf = element && textOf(element, leaves);
    if (leaf) parts.push({ leaf: said(leaf), header });
  };
  const [name, term, date] = [part(shape.name), part(shape.term), part(shape.date)];
  const { structure } = readFingerprint(fingerprint);
  if (isBuiltSo(row, shape.name, structure) && !isShifted(row, shape, leaves, sees)) add(name, '昵称');
  if (parts.length > 0) {
    add(term, '类型', (leaf) => {
      const word = termSaid(leaf.text, shape.words);
      const text = word === 'long' ? '长期' : word === 'short' ? '短期' : leaf.text;
      return { ...leaf, text, plain: plain(text) };
    });
    // One text may hold both, `试用 · 12月3日`. The columns may have changed places since: a beginning is no end.
    const head = date === null ? '' : under(date);
    add(date, isNoEnd(head) ? head : '到期时间');
  }
  const taken = [name, term, date].filter((element) => element !== null);
  const rest = leaves.filter((leaf) => !taken.some((element) => element.contains(leaf.element)));
  const all = parts.length === 0 ? [] : [...parts.map(({ leaf }) => leaf), ...rest];
  // The term and the date may be the same element: then the first question is the term's.
  const headers = parts.map(({ header }) => header);
  let asked = 0;
  const headerOf = (element: Element): string =>
    parts[asked]?.leaf.element === element ? (headers[asked++] ?? '') : under(element);
  const ids = [row, ...row.querySelectorAll('[data-id],[data-openid]')].flatMap((at) =>
    [at.getAttribute('data-id'), at.getAttribute('data-openid')].filter((id) => id !== null),
  );
  return {
    element: row,
    control,
    sketch: sketch(all, headerOf, withdraws(control), () => true, today),
    via: 'taught',
    ids,
  };
}

/**
 * The rows of operators as the person taught us to find them, in document order. A row that is built otherwise, or whose name is
 * not where it was shown, has `sketch.nickname` null: it made no sense, and is to be counted as such.
 * @param page a look at the document in which the rows are
 * @returns null where the layout is of something else, or is not believed on this page
 */
export function readTaughtRows(page: Look, layout: TaughtLayout): Row[] | null {
  const { shape } = layout;
  if (shape.kind !== 'roster') return null;
  const rows = rowsOf(layout, page);
  if (typeof rows === 'string') return null;
  const isPeople = (element: Element): boolean => rows.some((row) => element.contains(row));
  const headerOf = remember((list: Element) => findHeader(list, isPeople));
  const read = rows.map((row) =>
    readRow(row, { ...layout, shape }, row.parentElement && headerOf(row.parentElement), page),
  );
  return withoutMarks(read, shape.name, page.sees);
}

/** What a setting is by its value alone, whatever the page calls it: no other begins with `gh_`, and none else is a sort of account. */
const BY_VALUE = [
  [/^gh_[0-9a-z]{6,}$/i, '原始ID'],
  [/^(?:订阅号|服务号)$/, '账号类型'],
] as const;

/** A label as the console writes it, where the page's own says nothing and the value all. */
const calledByValue = (label: string, texts: readonly string[]): string =>
  BY_VALUE.find(([value]) => texts.some((text) => value.test(plain(text))))?.[1] ?? label;

/**
 * The rows of a settings page as the person taught us to find them, in document order; those without a label are left out.
 * @returns null where the layout is of something else, or is not believed on this page
 */
export function readTaughtSettings(page: Look, layout: TaughtLayout): TaughtSetting[] | null {
  const { shape } = layout;
  if (shape.kind !== 'settings') return null;
  const rows = rowsOf(layout, page);
  if (typeof rows === 'string') return null;
  return rows.flatMap((element) => {
    const leaves = leavesOf(element, page.sees, OVERLAYS) ?? [];
    const [label, value] = [first(element, shape.label), first(element, shape.value)];
    const said = label && textOf(label, leaves);
    if (!said) return [];
    const texts = value ? leaves.filter((leaf) => value.contains(leaf.element)).map((leaf) => leaf.text) : [];
    const button = shape.button === null ? null : (first(element, shape.button) as HTMLElement | null);
    return [{ element, label: calledByValue(said.plain, texts), texts, button }];
  });
}

/** The visible controls in a document of which the person said what they start. Of a selector that selects too many, none is. */
export function taughtControls(page: PageId, doc: Document): TaughtControlHere[] {
  const sees = createSight();
  return taughtOn(page).flatMap((layout) => {
    const { shape } = layout;
    const { structure } = readFingerprint(layout.fingerprint);
    if (shape.kind !== 'control') return [];
    const found = controlsOf(shape, doc);
    if (found.length > MOST_CONTROLS) return [];
    return found
      .filter((element) => sees(element) && structureOf(element, element) === structure)
      .map((element) => ({ layout, element, action: shape.action }));
  });
}

/** Whether the selector of a control selects so many that nothing of it can be meant. */
export const isWild = (shape: TaughtControl, doc: Document): boolean => all(doc, shape.css).length > MOST_CONTROLS;

const controlsOf = (shape: TaughtControl, doc: Document): HTMLElement[] =>
  all(doc, shape.css).filter((element): element is HTMLElement => isTaught(element, shape));
