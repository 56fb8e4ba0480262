import { finder } from '@medv/finder';
import { isCodeName } from '../code-words.ts';
import { wholeText } from '../words.ts';
import { rowAround } from './alike.ts';
import { isCertainName, isLastingName, lastingClasses } from './class-names.ts';
import { structureOf } from './fingerprint.ts';
import { all, first, ITSELF } from './parts.ts';
import { redraw } from './redraw.ts';
import { type MayName, namesIn } from './shared-names.ts';

/** The longest selector that is kept. */
const LONGEST = 480;
const WAYS_UP = 6;
/** How long the library may look for a selector, in milliseconds. */
const PATIENCE = 60;
/** As many characters as the words of a control may have. */
const WORDS = 40;

/** The attributes, besides classes and ids, by which an element may be named. */
const NAMED = ['role', 'data-type', 'data-role', 'data-hook', 'data-field', 'data-key', 'name'];

type Sees = (element: Element) => boolean;

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/**
 * Selectors of one element alone, the likeliest to last first: by classes that somebody chose, by what it is said to be, by its tag, and
 * last by a class of which nobody knows whether somebody chose it.
 */
function plainOnes(element: Element, may: MayName): string[] {
  const tag = element.localName;
  const classes = lastingClasses(element).filter((name) => may('class', name));
  const certain = classes.filter(isCertainName).map((name) => CSS.escape(name));
  const doubtful = classes.filter((name) => !isCertainName(name)).map((name) => CSS.escape(name));
  const named = NAMED.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value && isLastingName(value) && may(attribute, value) ? [`${tag}[${attribute}=${quoted(value)}]`] : [];
  });
  const pairs = certain.slice(0, 4).flatMap((one, at) => certain.slice(at + 1, 4).map((two) => `${tag}.${one}.${two}`));
  const by = (names: readonly string[]): string[] => names.map((name) => `${tag}.${name}`);
  return [...by(certain), ...pairs, ...named, tag, ...by(doubtful)];
}

/** A selector by an id that lasts and is nobody's, if there is one. The property of a form may be a field of it that is called `id`. */
function byId(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  return isLastingName(id) && isCodeName(id) ? [`#${CSS.escape(id)}`] : [];
}

/** What the library finds for an element, with lasting names only that are nobody's; null where it finds nothing in time. */
function found(element: Element, root: Element, may: MayName): string | null {
  try {
    const css = finder(element, {
      root,
      className: (name) => isCertainName(name) && may('class', name),
      idName: (name) => isCertainName(name) && isCodeName(name),
      attr: (name, value) => NAMED.includes(name) && isLastingName(value) && may(name, value),
      timeoutMs: PATIENCE,
      maxNumberOfPathChecks: 400,
    });
    return css.length <= LONGEST ? css : null;
  } catch {
    return null;
  }
}

const isSame = (some: readonly Element[], others: readonly Element[]): boolean =>
  some.length === others.length && new Set([...some, ...others]).size === some.length;

/** Selectors of what elements have around them, nearest first; those that name a place in the page come last. */
function surroundings(rows: readonly Element[], may: MayName): string[] {
  const ways: string[] = [];
  const parents = [...new Set(rows.map((row) => row.parentElement))];
  const [parent] = parents;
  if (!parent) return [''];
  const one = parents.length === 1 ? found(parent, parent.ownerDocument.body, may) : null;
  if (one && !/:nth-/.test(one)) ways.push(`${one} > `);
  let below = '> ';
  for (let at: Element | null = parent, up = 0; at && up < WAYS_UP; at = at.parentElement, up++) {
    if (/^(?:body|html)$/.test(at.localName)) break;
    for (const css of [...byId(at), ...plainOnes(at, may)]) {
      if (css !== at.localName || up === 0) ways.push(`${css} ${below}`);
      if (up > 0 && css !== at.localName) ways.push(`${css} `);
    }
    below = `> ${at.localName} ${below}`;
  }
  ways.push('');
  if (one) ways.push(`${one} > `);
  // In lists or rows of their own, what stands around all of them.
  let common: Element | null = parents.length > 1 ? parent : null;
  while (common && !rows.every((row) => common?.contains(row))) common = common.parentElement;
  const around =
    common && !/^(?:body|html)$/.test(common.localName) ? found(common, common.ownerDocument.body, may) : null;
  if (around) ways.push(`${around} `);
  return ways;
}

/**
 * A selector of rows, and of nothing else that can be seen in their document. It names neither their place among each other nor anything
 * that a build has made up, and still selects them once the page has been redrawn in another order with other such names.
 * @param rows alike, of one list or of several
 * @returns null where there is none
 */
export function selectRows(rows: readonly Element[], sees: Sees): string | null {
  const [row] = rows;
  if (!row) return null;
  const doc = row.ownerDocument;
  const may = namesIn(doc, rows);
  const common = plainOnes(row, may).filter((css) => rows.every((one) => one.matches(css)));
  // What only these rows have in them keeps out a line with `more`, or a heading.
  const inner = [...row.children]
    .flatMap((child) => plainOnes(child, may))
    .filter((css) => rows.every((one) => first(one, `:scope > ${css}`)))
    .slice(0, 8);
  const kinds = [...common, ...common.flatMap((css) => inner.map((inside) => `${css}:has(> ${inside})`))];
  let later: ReturnType<typeof redraw> | undefined;
  for (const around of surroundings(rows, may)) {
    for (const kind of kinds) {
      const css = `${around}${kind}`;
      if (css.length > LONGEST || !isSame(all(doc, css).filter(sees), rows)) continue;
      later ??= redraw(doc, rows);
      const again = new Set(all(later.doc, css));
      if (later.of.every((one) => again.has(one))) return css;
    }
  }
  return null;
}

/** The way down from a row to a part of it by tags and places: right as long as the row is built as it is. */
function wayTo(row: Element, part: Element): string {
  const steps: string[] = [];
  for (let at = part; at !== row && at.parentElement; at = at.parentElement) {
    const like = [...at.parentElement.children].filter((one) => one.localName === at.localName);
    steps.unshift(like.length > 1 ? `${at.localName}:nth-of-type(${like.indexOf(at) + 1})` : at.localName);
  }
  return [ITSELF, ...steps].join(' > ');
}

/**
 * A selector, within a row, of one part of it: by a name that the part has in every row, else by the way down to it.
 * @param rows all rows, that of the part among them
 * @returns null where no selector meets the part, and the like of it in half of the rows or more
 */
export function selectPart(rows: readonly Element[], part: Element): string | null {
  const row = rows.find((one) => one.contains(part));
  if (!row) return null;
  if (row === part) return ITSELF;
  const structure = structureOf(row, part);
  const fits = (css: string): number => {
    if (css.length > LONGEST || first(row, css) !== part) return 0;
    let hits = 0;
    for (const one of rows) {
      let met: Element[];
      try {
        met = [...one.querySelectorAll(css)];
      } catch {
        return 0;
      }
      const [part, ...more] = met;
      if (more.length > 0) return 0;
      if (!part) continue;
      if (structureOf(one, part) !== structure) return 0;
      hits += 1;
    }
    return hits;
  };
  const may = namesIn(row.ownerDocument, rows);
  const own = plainOnes(part, may);
  const before = own.slice(0, own.indexOf(part.localName));
  const after = own.slice(before.length);
  const choices = [...before, found(part, row, may), wayTo(row, part), ...after].filter((css) => css !== null);
  let best: { css: string; hits: number } | null = null;
  for (const css of choices) {
    const hits = fits(css);
    if (hits > (best?.hits ?? 0)) best = { css, hits };
  }
  return best && best.hits * 2 >= rows.length ? best.css : null;
}

/** The controls of a page that say the same as one and are built alike, that one among them. */
export function controlsLike(control: Element, sees: Sees): Element[] {
  const words = wholeText(control, WORDS) ?? '';
  const structure = structureOf(control, control);
  const classes = lastingClasses(control).join();
  return [...control.ownerDocument.querySelectorAll(control.localName)].filter(
    (one) =>
      one === control ||
      (lastingClasses(one).join() === classes &&
        (wholeText(one, WORDS) ?? '') === words &&
        structureOf(one, one) === structure &&
        sees(one)),
  );
}

/**
 * A selector of controls that say the same, and of nothing else that does.
 * @param controls as {@link controlsLike} gives them
 * @returns null where there is none
 */
export function selectControl(controls: readonly Element[], sees: Sees): string | null {
  const [control] = controls;
  if (!control) return null;
  const doc = control.ownerDocument;
  const words = wholeText(control, WORDS) ?? '';
  // A control may stand in somebody's row, though no row was shown.
  const may = namesIn(
    doc,
    controls.flatMap((each) => each.closest('li,tr,[role="listitem"],[role="row"]') ?? rowAround(each, sees) ?? []),
  );
  const one = controls.length === 1 ? found(control, doc.body, may) : null;
  const ids = controls.length === 1 ? byId(control) : [];
  const kinds = plainOnes(control, may);
  const choices = [
    ...ids,
    ...(one && !/:nth-/.test(one) ? [one] : []),
    ...surroundings(controls, may).flatMap((around) => kinds.map((kind) => `${around}${kind}`)),
    ...(one ? [one] : []),
  ];
  const says = (element: Element): boolean => (wholeText(element, WORDS) ?? '') === words && sees(element);
  return choices.find((css) => css.length <= LONGEST && isSame(all(doc, css).filter(says), controls)) ?? null;
}
