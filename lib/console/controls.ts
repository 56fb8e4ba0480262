import { ACTIONS, type Intent } from './actions.ts';
import { controlOf } from './clickable.ts';
import { findAll, selector } from './layouts/index.ts';
import { isEditorPage, type PageId } from './pages.ts';
import { isInPeopleList, isLabelled, isTitled, rowLabel } from './surroundings.ts';
import { createSight, isRendered, isVisible, remember } from './visible.ts';
import { NOT_WORDS, scan, wholeText } from './words.ts';

/** A control of the page that starts an admin-only action. */
export interface Control {
  /** Action id, such as `deregister`. */
  readonly action: string;
  readonly element: HTMLElement;
  /** Names the control so that it is known again after the page has redrawn it: action, tag, words, row label. */
  readonly signature: string;
}

interface Candidate {
  readonly action: string;
  readonly intent: Intent;
}

/** Words of a control → what it may mean. */
const VOCABULARY: ReadonlyMap<string, readonly Candidate[]> = (() => {
  const words = new Map<string, Candidate[]>();
  for (const { action, intents } of ACTIONS) {
    for (const intent of intents) {
      for (const word of intent.words) words.set(word, [...(words.get(word) ?? []), { action, intent }]);
    }
  }
  return words;
})();

const LONGEST = Math.max(...[...VOCABULARY.keys()].map((word) => word.length));
const QUICK = /注|同意|修|更|变|管理员|原始/;
const LEVELS = 6;
/** Where words are somebody's text and no control: menus, names, fields, our own marks, the page's header. */
const ELSEWHERE = `${(['menu', 'header', 'nickname'] as const).map(selector).join()},nav,header,footer,${NOT_WORDS}`;
const CONSOLE_LINK = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\/(?!announce|readtemplate)/;

/** Whether a link leads away from the console, to an article or a help page: such is a title, not a control. */
function leadsAway(element: HTMLElement): boolean {
  const link = element.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (!link || !/^(?:https?:|\/)/i.test(href)) return false;
  return link.hostname !== link.ownerDocument.location?.hostname || !CONSOLE_LINK.test(link.pathname);
}

/** What these words may mean on this page. */
const meanings = (page: PageId, words: string): Candidate[] =>
  (VOCABULARY.get(words) ?? []).filter(({ intent }) => intent.pages?.includes(page) ?? true);

function judge(control: HTMLElement, words: string, candidates: readonly Candidate[]): Control | null {
  if (candidates.length === 0 || control.closest(ELSEWHERE) || leadsAway(control)) return null;
  const inPeopleList = isInPeopleList(control);
  const match = candidates.find(
    // Beside a name in a list of people the same words may be a name; in a row that says what it is they are not.
    ({ intent: { label, title } }) =>
      (!inPeopleList || label !== undefined || /^原始ID/.test(rowLabel(control))) &&
      (!label || isLabelled(control, label)) &&
      (!title || isTitled(control, title)),
  );
  return match ? describe(match.action, control, words) : null;
}

const describe = (action: string, element: HTMLElement, words: string): Control => ({
  action,
  element,
  signature: [action, element.localName, words, rowLabel(element)].join('|'),
});

/** Controls that a layout is known to have on this page. */
function knownControls(page: PageId, root: ParentNode): Control[] {
  return ACTIONS.filter(({ pages }) => pages.includes(page)).flatMap(({ action, parts }) =>
    parts.flatMap((part) =>
      findAll(root, part).map(({ element }) => describe(action, element, wholeText(element, 40) ?? '')),
    ),
  );
}

/**
 * The guarded control that an event meets, by its composed path: the event may begin in a picture or a piece of text inside.
 * Climbs a few levels and never reads more than a few words, so that it may be asked at every click and key.
 * @returns null if the event meets none
 */
export function controlAt(page: PageId, path: readonly EventTarget[]): Control | null {
  if (isEditorPage(page)) return null;
  const elements = path.slice(0, LEVELS).filter((target) => target instanceof Element);
  for (const { action, parts, pages } of ACTIONS) {
    const known = pages.includes(page)
      ? elements.find((element) => parts.some((part) => element.matches(selector(part))))
      : null;
    if (known instanceof HTMLElement && isRendered(known)) return describe(action, known, wholeText(known, 40) ?? '');
  }
  for (const element of elements) {
    const words = wholeText(element, LONGEST);
    if (words === null) return null;
    if (!VOCABULARY.has(words)) continue;
    const control = controlOf(element, words);
    return control && isRendered(control) ? judge(control, words, meanings(page, words)) : null;
  }
  return null;
}

/** All visible controls of guarded actions on the page, in document order. */
export function findControls(page: PageId, doc: Document): Control[] {
  const found = new Map<Element, Control>();
  if (isEditorPage(page)) return [];
  for (const control of knownControls(page, doc)) if (isVisible(control.element)) found.set(control.element, control);
  const words = scan(doc, QUICK);
  const isSaid = remember((pattern: RegExp) => words.some(({ plain }) => pattern.test(plain.split(':')[0] ?? '')));
  const sees = createSight();
  for (const { plain, element } of words) {
    const candidates = meanings(page, plain).filter(
      ({ intent: { label, title } }) => (!label || isSaid(label)) && (!title || isSaid(title)),
    );
    if (candidates.length === 0 || !sees(element)) continue;
    const control = controlOf(element, plain);
    const judged = control && !found.has(control) && sees(control) ? judge(control, plain, candidates) : null;
    if (judged) found.set(judged.element, judged);
  }
  const after = (a: Control, b: Control): number =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return [...found.values()].sort(after);
}
