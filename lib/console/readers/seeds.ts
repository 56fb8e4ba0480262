import { controlOf } from '../clickable.ts';
import { isHtml } from '../kinds.ts';
import { deepSelector, findDeep } from '../layouts/deep.ts';
import { isInputButton, NOT_WORDS, plain, type Words } from '../words.ts';
import type { Look } from './look.ts';
import { inOneLanguage, REMOVE, TERM, TERM_INSIDE, UNBIND, WITHDRAWS } from './people-words.ts';
import type { Via } from './types.ts';

/** Where on the page a row of somebody's may be: a control that ends a binding, or a word that is a term. */
export interface Seed {
  readonly element: Element;
  readonly control: HTMLElement | null;
  readonly via: Via;
  /** The control itself says that this is an invitation. */
  readonly invited: boolean;
  /** The control's words end all sorts of things (删除), so that the page must say more. */
  readonly weak: boolean;
}

const QUICK =
  /解|撤|取消|移|删|长|短|永久|临时|运营|管理员|邀请|[共下加载]|待|人员|成员|unbind|unlink|revoke|remove|delete|withdraw|cancel|long|short|permanent|temporary|operator|member|admin|invit|pending|next|more|total|load|\d\s*\/\s*\d|\bof\b/i;
const LONGEST = 60;
const LABELS = ['aria-label', 'title', 'data-title', 'data-tooltip', 'data-tip', 'data-original-title', 'tooltip'];
const LABELLED = `${LABELS.map((name) => `[${name}]`).join(',')},svg title,img[alt]`;
const PRESSED = 'a,button,summary,[role="button"],[role="link"],[role="menuitem"],[tabindex],[onclick]';
const LIKELY = /(?:^|[\s_-])(?:btn|button|link|opr|action|icon|ico|op|del|remove|unbind)/i;
/** More texts that begin with a term, or controls, than any list of operators has: this page is about something else. */
export const MOST_SEEDS = 600;
/** … and so many of controls that end all sorts of things. */
const MOST_WEAK = 150;

const memory = new WeakMap<Look, Words[]>();

/**
 * Every short text of the page that the roster's readers might mean, hidden ones included, in document order. A text that is cut into
 * several nodes is one.
 */
export function peopleWords(page: Look): readonly Words[] {
  const before = memory.get(page);
  if (before) return before;
  const found: Words[] = [];
  let parent: Element | null = null;
  let run = '';
  let last: Node | null = null;
  const flush = (): void => {
    if (parent && run.length <= 400 && QUICK.test(run)) {
      const words = plain(run);
      if (words && words.length <= LONGEST && !parent.closest(NOT_WORDS)) found.push({ plain: words, element: parent });
    }
    run = '';
  };
  const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at: Element | null = node.parentElement;
    if (at !== parent || (last && !isUnbroken(last, node))) flush();
    parent = at;
    run += node.nodeValue ?? '';
    last = node;
  }
  flush();
  for (const input of page.doc.querySelectorAll('input')) {
    if (isInputButton(input) && QUICK.test(input.value)) found.push({ plain: plain(input.value), element: input });
  }
  memory.set(page, found);
  return found;
}

/** Whether nothing but comments and places where a word may be broken stands between two texts of one element. */
function isUnbroken(one: Node, two: Node): boolean {
  for (let at = one.nextSibling; at && at !== two; at = at.nextSibling) {
    if (at.nodeType === 1 && (at as Element).localName !== 'wbr') return false;
  }
  return true;
}

/** Controls that end someone's binding: the classic page's own, else by what they say, or are called where they are pictures. */
export function findControls(page: Look): Seed[] {
  const { doc, sees, isContent } = page;
  const classic = findDeep(doc, 'rosterControl')
    .filter(({ element }) => element.closest(deepSelector('roster')) && isContent(element))
    .map(({ element, via }) => ({
      element,
      control: element,
      via,
      invited: element.matches(deepSelector('invitedControl')),
      weak: false,
    }));
  if (classic.length > 0) return classic;
  const found = new Map<HTMLElement, Seed>();
  const add = (control: HTMLElement | null, words: string, weak: boolean): void => {
    if (control && !found.has(control)) {
      found.set(control, { element: control, control, via: 'by-meaning', invited: WITHDRAWS.test(words), weak });
    }
  };
  let weaklings = 0;
  for (const { plain: whole, element } of peopleWords(page)) {
    const words = inOneLanguage(whole);
    const weak = REMOVE.test(words);
    if ((!weak && !UNBIND.test(words)) || (weak && weaklings > MOST_WEAK)) continue;
    if (weak) weaklings++;
    if (isContent(element) && sees(element)) add(controlOf(element, whole), words, weak);
    if (found.size > MOST_SEEDS) break;
  }
  for (const element of doc.querySelectorAll(LABELLED)) {
    const words = plain(calledBy(element));
    const weak = REMOVE.test(words);
    if (words.length > LONGEST || !(weak || UNBIND.test(words) || CALLED.test(words))) continue;
    const control = pictureOf(element);
    if (control && isContent(control) && sees(control)) add(control, words, weak);
    if (found.size > MOST_SEEDS) break;
  }
  const seeds = [...found.values()];
  return weaklings > MOST_WEAK ? seeds.filter(({ weak }) => !weak) : seeds;
}

/** How a picture that can be pressed is called for who does not see it: it may name the person too. */
const CALLED =
  /^(?:解绑|解除绑定|取消绑定|撤[销回]邀请|取消邀请|移除运营者|unbind|removeoperator|revokeinvit|withdrawinvit|cancelinvit)/i;

function calledBy(element: Element): string {
  if (element.localName === 'title') return element.textContent ?? '';
  if (element.localName === 'img') return element.getAttribute('alt') || element.getAttribute('title') || '';
  return LABELS.map((name) => element.getAttribute(name)).find((label) => label) ?? '';
}

/** The control that a name given by an attribute is of; none where it has words of its own, or is no control. */
function pictureOf(element: Element): HTMLElement | null {
  const sure = element.closest<HTMLElement>(PRESSED);
  const control = sure ?? (isHtml(element) ? element : element.parentElement);
  if (!control || !isHtml(control) || plain(control.textContent ?? '').length > LONGEST) return null;
  if (sure) return sure;
  if (LIKELY.test(control.getAttribute('class') ?? '')) return control;
  return control.ownerDocument.defaultView?.getComputedStyle(control).cursor === 'pointer' ? control : null;
}

/** Texts that are a term or hold one, in what is no control: in a row of whoever has no control that we know. */
export function findTerms(page: Look): Seed[] {
  const found: Seed[] = [];
  for (const { plain: words, element } of peopleWords(page)) {
    if (!TERM.test(words) && !TERM_INSIDE.test(words) && !TERM_VALUE.test(words)) continue;
    if (element.closest(NO_TERM) || isPressed(element, words) || !page.isContent(element)) continue;
    if (!page.sees(element)) continue;
    found.push({ element, control: null, via: 'by-meaning', invited: false, weak: true });
    if (found.length > MOST_SEEDS) break;
  }
  return found;
}

/** Where a word for a term is a choice or a heading. */
const NO_TERM = '[role="tab"],[role="radio"],[role="option"],label,option,h1,h2,h3,h4,h5,h6,[role="heading"],th,tfoot';

/** Whether words are all that a button says. */
const isPressed = (element: Element, words: string): boolean => {
  const button = element.closest('button,[role="button"]');
  return button !== null && plain(button.textContent ?? '') === words;
};

/** `类型：长期`, in one text. */
const TERM_VALUE = /^[^:]{1,20}:(?:长期|短期|永久|临时|long-?term|short-?term|permanent|temporary)/i;
