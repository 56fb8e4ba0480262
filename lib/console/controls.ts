import { BUTTON, controlOf } from './clickable.ts';
import { goesOn, type Intent, intentsOn, QUICK } from './intents.ts';
import { isElement, isHtml } from './kinds.ts';
import { type Part, selector } from './layouts/index.ts';
import { OURS } from './ours.ts';
import { isEditorPage, type PageId } from './pages.ts';
import { isInPeopleList, isRowWith, labelled, rowLabel, SWITCH, surroundingsOf, titlesOf } from './surroundings.ts';
import { createSight, isRendered, remember } from './visible.ts';
import { NOT_WORDS, scan, wholeText } from './words.ts';

/** A control of the page that starts an admin-only action, or carries it on. */
export interface Control {
  /** Action id, such as `deregister`. */
  readonly action: string;
  readonly element: HTMLElement;
  /** Names the control so that it is known again after the page has redrawn it: action, tag, words, row label. */
  readonly signature: string;
  /** It confirms in one of the console's own dialogs or popovers, whose title or first words name the action. */
  readonly confirms: boolean;
  /** The last safe stop before what cannot be undone: always asked on its own. */
  readonly last: boolean;
}

type Sees = (element: Element) => boolean;

const LONGEST = 20;
const LEVELS = 6;
/** What a switch without words of its own is taken to say. */
const SWITCHED = '开启';
/** Where words are somebody's text and no control: menus, names, fields, our own marks, the page's header. */
const ELSEWHERE = `${(['menu', 'header', 'nickname'] as const).map(selector).join()},nav,header,footer,[role="tab"],[role="option"],${NOT_WORDS}`;
/** In a dialog, this ends it. */
const CLOSE = '关闭';
const UNBINDS = /解[绑除]/;
const DISABLED = `[disabled],[aria-disabled="true"],${selector('disabled')}`;
const CONSOLE_LINK = /^\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)\/(?!announce|readtemplate)/;

/** Whether a link leads away from the console, to an article or a help page: such is a title, not a control. */
function leadsAway(element: HTMLElement): boolean {
  const link = element.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (!link || !/^(?:https?:|\/)/i.test(href)) return false;
  return link.hostname !== location.hostname || !CONSOLE_LINK.test(link.pathname);
}

/** Whether an element is no control to speak of, whatever it says: it does nothing, or it is not the console's. */
const isBarred = (element: HTMLElement): boolean =>
  element.closest(`${ELSEWHERE},${DISABLED}`) !== null ||
  element.querySelector('[disabled]') !== null ||
  leadsAway(element);

function describe(
  page: PageId,
  action: string,
  element: HTMLElement,
  words: string,
  confirms: boolean,
  sees: Sees,
): Control {
  const signature = [action, element.localName, words, rowLabel(element, words, sees)].join('|');
  const isFinal = page === 'closing' ? !confirms : confirms && words.startsWith('同意并');
  return { action, element, signature, confirms, last: action === 'deregister' && isFinal };
}

/** What some words of a control may mean on a page; null if nothing that is guarded. */
function meaningOf(page: PageId, words: string): readonly Intent[] | null {
  const intents = intentsOn(page);
  if (intents.length > 0 && goesOn(words)) return intents;
  const meant = intents.filter(({ isSaid, isVerb }) => isSaid.test(words) || isVerb.test(words));
  return meant.length > 0 ? meant : null;
}

/**
 * Which of some actions a control is of, by its words and by what stands around it.
 * @param words null for a switch without words
 */
function judge(
  page: PageId,
  control: HTMLElement,
  words: string | null,
  intents: readonly Intent[],
  sees: Sees,
): Control | null {
  if (isBarred(control)) return null;
  const said = words ?? SWITCHED;
  const around = surroundingsOf(control, words, sees);
  const { overlay, levels } = around;
  // What stands in a popover as an entry of a menu begins something; a button there, or in a dialog, carries it on.
  const isInDialog = overlay !== null && !control.closest('li,[role="menuitem"]');
  if (isInDialog && said === CLOSE) return null;
  const speaksOf = ({ pages, near, step }: Intent): boolean =>
    pages.includes(page) ||
    step === page ||
    (near?.test(overlay?.textContent?.slice(0, 2000) ?? levels.map((level) => level.words).join()) ?? false);
  const here = intents.filter((intent) => speaksOf(intent) && (!intent.button || control.matches(BUTTON)));
  const meant = here.filter(({ isVerb }) => isVerb.test(said));
  const is = (intent: Intent | undefined, confirms = isInDialog): Control | null =>
    intent ? describe(page, intent.action, control, said, confirms, sees) : null;
  const titled = (some: readonly Intent[]): Control | null => {
    const titles = titlesOf(around, sees);
    return is(
      some.find(({ isTitle }) => titles.some((title) => isTitle.test(title))),
      true,
    );
  };
  const mayBeName = page === 'people' && !UNBINDS.test(said) && isInPeopleList(control);
  const onward = goesOn(said);
  return (
    (isInDialog ? titled(onward ? here : meant) : null) ??
    (mayBeName ? null : is(here.find(({ isSaid }) => isSaid.test(said)))) ??
    is(meant.find(({ row }) => row && isRowWith(control, row))) ??
    is(
      labelled(around, (label) => meant.find(({ isLabel, row }) => !row && isLabel.test(label))),
      false,
    ) ??
    (onward && !overlay
      ? (is(control.matches(BUTTON) ? here.find(({ step }) => step === page) : undefined) ?? titled(here))
      : null)
  );
}

/** Controls that a layout is known to have on a page: their selectors, by action. */
const knownOn = remember((page: PageId) =>
  intentsOn(page).flatMap(({ action, pages }) => {
    const css = pages.includes(page) ? selector(action as Part) : '';
    return css ? [{ action, css }] : [];
  }),
);

/** What an element is the control of, if it is one that a layout is known to have. */
function known(page: PageId, element: HTMLElement, sees: Sees): Control | null {
  const found = knownOn(page).find(({ css }) => element.matches(css));
  return found && !isBarred(element)
    ? describe(page, found.action, element, wholeText(element, 40) ?? '', false, sees)
    : null;
}

/** The switch that an element is, or is the label of. */
function switchOf(element: Element): HTMLElement | null {
  const inner = element.matches(SWITCH)
    ? element
    : element.localName === 'label'
      ? element.querySelector(SWITCH)
      : null;
  const label = inner?.closest('label');
  const outer = label && wholeText(label, 4) !== null ? label : inner?.closest(selector('switch'));
  const found = outer ?? inner;
  return found && isHtml(found) ? found : null;
}

/** The control that an element belongs to, climbing a few levels, by its words. @param elements the element and its ancestors */
function meet(page: PageId, elements: readonly Element[], sees: Sees, isShown: Sees): Control | null {
  const switches = meaningOf(page, SWITCHED);
  for (const element of elements) {
    const aSwitch = switches && switchOf(element);
    if (switches && aSwitch) return isShown(aSwitch) ? judge(page, aSwitch, null, switches, sees) : null;
    const words = wholeText(element, LONGEST);
    if (words === null) return null;
    const meaning = words ? meaningOf(page, words) : null;
    const control = meaning && controlOf(element, words);
    if (meaning && control) return isShown(control) ? judge(page, control, words, meaning, sees) : null;
  }
  return null;
}

/**
 * The guarded control that an event meets, by its composed path: the event may begin in a picture or a piece of text inside.
 * Climbs a few levels and never reads more than a few words, so that it may be asked at every click and key. A control that is
 * disabled, or that is met through one of our own marks, is none.
 * @param page what {@link pageOf} says of the document of the event
 * @returns null if the event meets none
 */
export function controlAt(page: PageId, path: readonly EventTarget[]): Control | null {
  const elements = path.filter(isElement);
  if (intentsOn(page).length === 0 || elements.some((element) => element.matches(OURS))) return null;
  const near = elements.slice(0, LEVELS);
  const sees = createSight();
  for (const element of near) {
    const found = isHtml(element) && knownOn(page).length > 0 ? known(page, element, sees) : null;
    if (found) return isRendered(found.element) ? found : null;
  }
  return meet(page, near, sees, isRendered);
}

/** All visible controls of guarded actions in a document, in document order. In the editor none is to be marked. */
export function findControls(page: PageId, doc: Document): Control[] {
  const found = new Map<Element, Control>();
  if (isEditorPage(page) || intentsOn(page).length === 0) return [];
  const sees = createSight();
  const add = (control: Control | null): void => {
    if (control && !found.has(control.element)) found.set(control.element, control);
  };
  for (const { css } of knownOn(page)) {
    for (const element of doc.querySelectorAll<HTMLElement>(css)) if (sees(element)) add(known(page, element, sees));
  }
  const starts = [
    ...scan(doc, QUICK).map(({ element }) => element),
    ...(meaningOf(page, SWITCHED) ? doc.querySelectorAll(SWITCH) : []),
  ];
  for (const start of starts) {
    const chain: Element[] = [];
    for (let at: Element | null = start; at && chain.length < LEVELS; at = at.parentElement) chain.push(at);
    if (!chain.some((element) => found.has(element))) add(meet(page, chain, sees, sees));
  }
  const after = (a: Control, b: Control): number =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return [...found.values()].sort(after);
}
