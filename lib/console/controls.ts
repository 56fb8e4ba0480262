import { BUTTON, controlOf } from './clickable.ts';
import { cssOf, type Intent, metOn, ONWARD, SWITCHED } from './intents.ts';
import { isElement, isHtml } from './kinds.ts';
import { selector } from './layouts/index.ts';
import { OURS } from './ours.ts';
import { CONSOLE_PATH, type PageId } from './pages.ts';
import {
  around,
  ENTRY,
  isRowWith,
  labelled,
  lazily,
  overlayOf,
  ROW,
  rowLabel,
  type Sees,
  SWITCH,
  titleOf,
  UNBINDING,
} from './surroundings.ts';
import { taughtAction, taughtOn } from './taught/known.ts';
import { createSight, isRendered } from './visible.ts';
import { NOT_WORDS, wholeText } from './words.ts';

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

const LONGEST = 20;
const LEVELS = 6;
/** Where words are somebody's text and no control: menus, names, fields, our own marks, the page's header. */
const ELSEWHERE = `${(['menu', 'header', 'nickname'] as const).map(selector).join()},nav,header,footer,[role="tab"],[role="option"],${NOT_WORDS}`;
/** … or do nothing. */
const BARRED = `${ELSEWHERE},[disabled],[aria-disabled="true"],${selector('disabled')}`;

/** Whether a link leads away from the console, to an article or a help page: such is a title, not a control. */
function leadsAway(element: HTMLElement): boolean {
  const link = element.closest('a');
  if (!link || !/^(?:https?:|\/)/i.test(link.getAttribute('href') ?? '')) return false;
  const { hostname, pathname } = link;
  return hostname !== location.hostname || !CONSOLE_PATH.test(pathname) || /announce|readtemplate/.test(pathname);
}

/** A control by what is known of it, by its words and by what stands around it. @param words null for a switch without words */
function judge(page: PageId, control: HTMLElement, words: string | null, sees: Sees): Control | null {
  const overlay = overlayOf(control);
  const barred = control.closest(BARRED);
  // A dialog has a header and a footer of its own.
  const isBarred = barred && !(/er$/.test(barred.localName) && overlay?.contains(barred));
  if (isBarred || control.querySelector('[disabled]') || leadsAway(control)) return null;
  const said = words ?? SWITCHED;
  const is = (intent: Intent | undefined, confirms: boolean): Control | null => {
    if (!intent) return null;
    const { action } = intent;
    const signature = [action, control.localName, said, rowLabel(control, said)].join('|');
    const last = action === 'deregister' && (page === 'closing' ? !overlay : confirms && said.startsWith('同意并'));
    return { action, element: control, signature, confirms, last };
  };
  const { intents = [], css = '' } = metOn(page) ?? {};
  if (control.matches(css))
    return is(
      intents.find((intent) => control.matches(cssOf(intent, page))),
      false,
    );

  // What stands in a popover as an entry of a menu begins something; a button there, or in a dialog, carries it on.
  const isInDialog = overlay !== null && !control.closest(ENTRY);
  if (isInDialog && said === '关闭') return null;
  const levels = lazily(around(control, words, sees, overlay));
  const wordsAround = () => [...levels].map((level) => level.words);
  const speaksOf = ({ isNear }: Intent): boolean =>
    page !== 'other' || isNear.test(overlay?.textContent ?? wordsAround().join());
  const here = intents.filter((intent) => speaksOf(intent) && (!intent.button || control.matches(BUTTON)));
  const meant = here.filter(({ isVerb }) => isVerb.test(said));
  const onward = ONWARD.test(said);
  const titled = (some: readonly Intent[]): Intent | undefined => {
    const known = titleOf(overlay, sees);
    const titles = known === undefined ? wordsAround() : [known];
    return some.find(({ isTitle }) => titles.some((title) => isTitle.test(title)));
  };
  // In a row of somebody who can be unbound, what reads like an action may be a name.
  const isName = page === 'people' && !UNBINDING.test(said) && UNBINDING.test(control.closest(ROW)?.textContent ?? '');
  const byTitle = isInDialog ? titled(onward ? here : meant) : undefined;
  if (byTitle) return is(byTitle, true);
  // 删除 in a menu begins something; in a dialog about a comment it is about that.
  const deletes = /^删除/.test(said);
  const isOther = isName || (deletes && isInDialog && /留言|评论|历史/.test(overlay.textContent ?? ''));
  const bySaying = isOther ? undefined : here.find(({ isSaid }) => isSaid.test(said));
  if (bySaying) return is(bySaying, isInDialog && !(deletes && titleOf(overlay, sees) === undefined));
  const byRow =
    meant.find(({ row }) => row && isRowWith(control, row)) ??
    (meant.length > 0
      ? labelled(levels, (label) => meant.find(({ isLabel, row }) => !row && isLabel.test(label)))
      : undefined);
  if (byRow || !onward || overlay) return is(byRow, false);
  const step = control.matches(BUTTON) ? here.find(({ action }) => action.startsWith(page)) : undefined;
  return is(step ?? titled(here), !step);
}

/** The switch that an element is, or is the label of. */
function switchOf(element: Element): Element | null {
  const inner = element.matches(SWITCH)
    ? element
    : element.localName === 'label'
      ? element.querySelector(SWITCH)
      : null;
  const label = inner?.closest(`label,${selector('switch')}`);
  return label && wholeText(label, 3) !== null ? label : inner;
}

/** The control that an element belongs to, climbing a few levels. @param elements the element and its ancestors */
export function meet(page: PageId, elements: readonly Element[], sees: Sees, isShown: Sees): Control | null {
  const met = metOn(page);
  if (!met) return null;
  for (const element of elements.slice(0, LEVELS)) {
    const isKnown = element.matches(met.css);
    const known = isKnown ? element : met.hasSwitches ? switchOf(element) : null;
    const words = known && !isKnown ? null : wholeText(element, LONGEST);
    if (words === null && !known) return null;
    const control = known ?? (words && met.words.test(words) ? controlOf(element, words) : null);
    if (control && isHtml(control)) return isShown(control) ? judge(page, control, words, sees) : null;
  }
  return null;
}

/** A control of which the person said what it starts. */
export const taughtControl = (element: HTMLElement, action: string): Control => {
  const words = wholeText(element, LONGEST) ?? '';
  const signature = [action, 'taught', words, rowLabel(element, words)].join('|');
  return { action, element, signature, confirms: false, last: false };
};

/** What the person taught us of an element or of what it stands in. @param elements the element and its ancestors */
function meetTaught(page: PageId, elements: readonly Element[]): Control | null {
  for (const element of elements.slice(0, LEVELS)) {
    const action = taughtAction(page, element);
    if (action && isHtml(element)) return taughtControl(element, action);
  }
  return null;
}

/**
 * The guarded control that an event meets, by its composed path: the event may begin in a picture or a piece of text inside.
 * Climbs a few levels and never reads more than a few words, so that it may be asked at every click and key. A control that is
 * disabled, or that is met through one of our own marks, is none. What its words mean goes before what was taught of it: a file from
 * a colleague must not turn one warning into another.
 * @param page what `pageOf` says of the document of the event
 * @returns null if the event meets none
 */
export function controlAt(page: PageId, path: readonly EventTarget[]): Control | null {
  const elements = path.filter(isElement);
  if (elements.some((element) => element.matches(OURS))) return null;
  return meet(page, elements, createSight(), isRendered) ?? meetTaught(page, elements);
}

/** An element and its ancestors, as far up as a control may be. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && chain.length < LEVELS; at = at.parentElement) chain.push(at);
  return chain;
}

/** Whether it is worth looking for controls in a document: on a page of the table that can have some, always. */
export function mayHold(page: PageId, doc: Document): boolean {
  if (taughtOn(page).some(({ shape }) => shape.kind === 'control')) return true;
  if (page !== 'other') return metOn(page) !== null;
  return [...doc.querySelectorAll('a,button,[role="button"]')].some((link) => controlAt(page, chainOf(link)));
}
