import { CHANGE } from './actions.ts';
import { findAll, selector } from './layouts/index.ts';
import { NOT_WORDS, plain, wholeText } from './words.ts';

const LEVELS = 8;
const STEPS = 40;
const ROW_LENGTH = 200;
/** Whatever markup calls a row. */
export const ROW = 'li,tr,[role="row"],[role="listitem"]';
const OVERLAY = `${selector('dialog')},[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog`;
/** An entry of a menu, or of a list. */
export const ENTRY = 'li,[role="menuitem"]';
/** Switches that may stand without a word of their own. */
export const SWITCH = `${selector('switch')},[role="switch"],input[type="checkbox"]`;
/** What a row may be called that is surely not what we ask for: the search for a label goes no further up. */
const OTHER_LABEL =
  /昵称|姓名|名称|手机|身份证|邮箱|密码|二维码|头像|介绍|地址|认证|主体|隐私|客服|运营者|微信号|类型|留言|水印/;
const CHANGE_ALONE = new RegExp(`^(?:${CHANGE})$`);
/** Words that a list of people has who can be unbound. */
export const UNBINDING = /解绑|解除绑定|撤销/;

/** What a person can see, for one look at the page. */
export type Sees = (element: Element) => boolean;

/** An ancestor of a control, and the first words seen in it that are neither the control's own nor another row's. */
interface Level {
  readonly element: Element;
  readonly words: string;
  /** Whether a control like this one is seen there too: it is more than the control's row. */
  readonly isShared: boolean;
}

/**
 * What stands around a control: its ancestors that have words, up to eight or to the dialog it stands in, the nearest first.
 * @param like the words of controls like this one; null for a switch without words; '' where nobody asks for its like
 */
export function* around(control: Element, like: string | null, sees: Sees, end?: Element | null): Generator<Level> {
  let element = control.parentElement;
  for (let level = 0; element && level < LEVELS && element.localName !== 'body'; level++) {
    let first = '';
    let isShared = like === null && [...element.querySelectorAll(SWITCH)].some((other) => !control.contains(other));
    const walker = control.ownerDocument.createTreeWalker(element, 4);
    for (let node = walker.nextNode(), steps = 0; node && steps < STEPS; node = walker.nextNode(), steps++) {
      if (first && like === '') break;
      const place = node.parentElement;
      const words = plain(node.nodeValue ?? '');
      const isLike = words === like || CHANGE_ALONE.test(words);
      if (words.length < 2 || (first && !isLike) || !place) continue;
      if (control.contains(place) || place.closest(NOT_WORDS) || !sees(place)) continue;
      isShared ||= isLike;
      const row = place.closest(ROW);
      if (!row || row.contains(control) || place.closest('th,thead')) first ||= words;
    }
    if (first) yield { element, words: first, isShared };
    if (element === end) return;
    element = element.parentElement;
  }
}

/** The dialog or popover that a control stands in. */
export const overlayOf = (control: Element): Element | null => control.closest(OVERLAY);

/** What a dialog is called, as far as markup names its title. */
export function titleOf(overlay: Element | null, sees: Sees): string | undefined {
  const title = overlay && findAll(overlay, 'dialogTitle').find(({ element }) => sees(element));
  return title ? plain(title.element.textContent ?? '') : undefined;
}

/**
 * What stands first beside a control: the label of its row, or its row's first value; of a menu's entry, beside the menu.
 * Survives a redraw, and a pointer that shows more of the row.
 */
export function rowLabel(control: Element, words: string): string {
  const entry = control.closest(ENTRY);
  const menu = entry && wholeText(entry, words.length) === words ? entry.parentElement : null;
  return (
    around(menu ?? control, '', () => true)
      .next()
      .value?.words.slice(0, 20) ?? ''
  );
}

/**
 * Which of some actions the label of the smallest row or section around a control names. A row decides for what is in it: its
 * value may read like a label.
 */
export function labelled<T>(levels: Iterable<Level>, find: (label: string) => T | undefined): T | undefined {
  for (const { element, words, isShared } of rowFirst(levels)) {
    if (isShared) return;
    const label = words.replace(/[:(].*/, '');
    const found = find(label);
    // Below the administrator's heading there may be a list of people without one.
    if (found) return /管理员/.test(label) && UNBINDING.test(element.textContent ?? '') ? undefined : found;
    if (OTHER_LABEL.test(label)) return;
  }
}

function* rowFirst(levels: Iterable<Level>): Generator<Level> {
  for (const level of levels) {
    if (!level.element.matches(ROW) || level.isShared) continue;
    yield level;
    break;
  }
  yield* levels;
}

/** What is read from its source only as far as somebody asks, and once: a press waits for it. */
export function lazily<T>(source: Iterator<T>): Iterable<T> {
  const read: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const next = at < read.length ? null : source.next();
        if (next?.done) return;
        if (next) read.push(next.value);
        yield read[at] as T;
      }
    },
  };
}

/** Whether the row around a control, or what is as small where markup names no rows, holds this. */
export function isRowWith(control: Element, what: RegExp): boolean {
  let at = control.closest(ROW) ?? control.parentElement;
  for (; at && (at.textContent ?? '').length < ROW_LENGTH; at = at.matches(ROW) ? null : at.parentElement) {
    if (what.test(at.textContent ?? '')) return true;
  }
  return false;
}
