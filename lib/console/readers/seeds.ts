import { controlOf } from '../clickable.ts';
import { isHtml } from '../kinds.ts';
import { deepSelector, findDeep } from '../layouts/deep.ts';
import { plain, type Words } from '../words.ts';
import type { Look } from './look.ts';
import { ofWords } from './memo.ts';
import { inOneLanguage, OPERATORS, REMOVE, TERM, TERM_INSIDE, UNBIND, WITHDRAWS } from './people-words.ts';
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
  /** They are 撤销 alone, which takes back all sorts of things too; beside a 解绑 it is clear of what. */
  readonly vague: boolean;
}

const VAGUE = /^(?:撤[销回]|revoke|withdraw|unlink)$/i;
const QUICK =
  /解|撤|取消|移|删|长|短|永久|临时|运营|管理员|邀请|[共下加载]|待|人员|成员|unbind|unlink|revoke|remove|delete|withdraw|cancel|long|short|permanent|temporary|operator|member|admin|invit|pending|next|more|total|load|\d\s*\/\s*\d|\bof\b/i;
const LONGEST = 60;
const LABELS = ['aria-label', 'title', 'data-title', 'data-tooltip', 'data-tip', 'data-original-title', 'tooltip'];
const LABELLED = `${LABELS.map((name) => `[${name}]`).join(',')},svg title,img[alt]`;
const PRESSED = 'a,button,summary,[role="button"],[role="link"],[role="menuitem"],[tabindex],[onclick]';
const LIKELY = /(?:^|[\s_-])(?:btn|button|link|opr|action|icon|ico|op|del|remove|unbind)/i;
/** More texts that begin with a term, or controls, than any list of operators has: this page is about something else. */
const MOST_SEEDS = 400;
/** … and so many of controls that end all sorts of things. */
const MOST_WEAK = 100;

/** Every short text of the page that the roster's readers might mean, hidden ones included, in document order. */
export const peopleWords = (page: Look): readonly Words[] => page.texts(QUICK);

/** Whether the page speaks of operators anywhere: where nothing does, what is only told by a heading need not be looked for. */
const speaksOfOperators = (page: Look): boolean =>
  peopleWords(page).some(({ plain: words }) => OPERATORS.test(words)) ||
  page.doc.querySelector('[aria-label*="运营者"],[aria-label*="perator"],[data-label*="运营者"]') !== null;

/**
 * Controls that end someone's binding: the classic page's own, else by what they say, or are called where they are pictures.
 * @returns null where there are more than a list of operators could have
 */
export function findControls(page: Look): Seed[] | null {
  const { doc, sees, isContent } = page;
  const classic = findDeep(doc, 'rosterControl')
    .filter(({ element }) => element.closest(deepSelector('roster')) && isContent(element))
    .map(({ element, via }) => ({
      element,
      control: element,
      via,
      invited: element.matches(deepSelector('invitedControl')),
      weak: false,
      vague: false,
    }));
  if (classic.length > 0) return classic;
  const raw: Raw[] = [];
  for (const { plain: whole, element } of peopleWords(page)) {
    if (whole.length > LONGEST) continue;
    const ends = endIn(whole);
    if (ends) raw.push({ ...ends, controlIn: () => controlOf(element, whole), element });
  }
  for (const element of doc.querySelectorAll(LABELLED)) {
    const called = calledBy(element);
    if (!called || called.length > LONGEST) continue;
    const words = plain(called);
    const weak = REMOVE.test(words);
    if (weak || UNBIND.test(words) || CALLED.test(words)) {
      raw.push({ words, weak, controlIn: () => pictureOf(element), element });
    }
  }
  const weaklings = raw.filter(({ weak }) => weak).length;
  const isWorthIt = weaklings <= MOST_WEAK && weaklings > 0 && speaksOfOperators(page);
  const wanted = raw.filter(({ weak }) => !weak || isWorthIt);
  if (wanted.length > MOST_SEEDS) return null;
  const found = new Map<HTMLElement, Seed>();
  for (const { words, weak, controlIn, element } of wanted) {
    if (!isContent(element)) continue;
    const control = sees(element) || element.childElementCount > 0 || isHtml(element) ? controlIn() : null;
    if (!control || found.has(control) || !sees(control)) continue;
    found.set(control, {
      element: control,
      control,
      via: 'by-meaning',
      invited: WITHDRAWS.test(words),
      weak,
      vague: VAGUE.test(words),
    });
  }
  return [...found.values()];
}

interface Ending {
  readonly words: string;
  readonly weak: boolean;
}

/** What may be a control, before anybody asks the browser about it. */
interface Raw extends Ending {
  readonly element: Element;
  controlIn(): HTMLElement | null;
}

/** What ends something, if a text says that: its words in one language. */
const endIn = ofWords((whole): Ending | null => {
  const words = inOneLanguage(whole);
  const weak = REMOVE.test(words);
  return weak || UNBIND.test(words) ? { words, weak } : null;
});

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

/**
 * Texts that are a term or hold one, in what is no control: in a row of whoever has no control that we know.
 * @returns null where there are more than a list of operators could have
 */
export function findTerms(page: Look): Seed[] | null {
  if (!speaksOfOperators(page)) return [];
  const said = peopleWords(page).filter(
    ({ plain: words }) =>
      words.length <= LONGEST && (TERM.test(words) || TERM_INSIDE.test(words) || TERM_VALUE.test(words)),
  );
  if (said.length > MOST_SEEDS) return null;
  return said
    .filter(({ plain: words, element }) => !element.closest(NO_TERM) && !isPressed(element, words))
    .filter(({ element }) => page.isContent(element) && page.sees(element))
    .map(({ element }) => ({ element, control: null, via: 'by-meaning', invited: false, weak: true, vague: false }));
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
