import { CHANGE } from './actions.ts';
import { findAll, selector } from './layouts/index.ts';
import { NOT_WORDS, plain, wholeText } from './words.ts';

const LEVELS = 8;
const STEPS = 40;
/** A section that belongs to one row's label is small; a longer one is the page. */
const SECTION_LENGTH = 1000;
const ROW_LENGTH = 200;
const ROW = 'li,tr,[role="row"],[role="listitem"]';
const OVERLAY = `${selector('dialog')},[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog`;
/** What a row may be called that is surely not what we ask for: the search for a label goes no further up. */
const OTHER_LABEL =
  /昵称|姓名|名称|手机|电话|身份证|邮箱|密码|头像|介绍|简介|地址|二维码|认证|主体|隐私|客服|运营者|微信号|类型|期限|时间|日期|操作|状态|邀请|留言|水印/;
const CHANGE_ALONE = new RegExp(`^(?:${CHANGE})$`);
/** Words that only a list of operators has. */
const OPERATORS = /解绑|解除绑定|撤销邀请|运营者管理|绑定运营者/;
/** Switches that may stand without a word of their own. */
export const SWITCH = `${selector('switch')},[role="switch"],input[type="checkbox"]`;

/** An ancestor of a control. */
interface Level {
  readonly element: Element;
  /** The first words seen in it that are neither the control's own nor another row's. */
  readonly words: string;
  /** Whether a control like this one is seen there too: it is more than the control's row. */
  readonly isShared: boolean;
}

/** What stands around a control. */
export interface Surroundings {
  /** Ancestors that have words, up to eight, the nearest first. */
  readonly levels: readonly Level[];
  /** The dialog or popover that it stands in. */
  readonly overlay: Element | null;
}

type Sees = (element: Element) => boolean;

/** @param like the words of controls like this one; null for a switch without words */
function look(element: Element, control: Element, like: string | null, sees: Sees): Level {
  let first = '';
  let isShared = like === null && [...element.querySelectorAll(SWITCH)].some((other) => !control.contains(other));
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(), steps = 0; node && steps < STEPS; node = walker.nextNode(), steps++) {
    const around = node.parentElement;
    const words = plain(node.nodeValue ?? '');
    const isLike = words === like || CHANGE_ALONE.test(words);
    if (words.length < 2 || (first && !isLike) || !around) continue;
    if (control.contains(around) || around.closest(NOT_WORDS) || !sees(around)) continue;
    isShared ||= isLike;
    const row = around.closest(ROW);
    if (!first && (!row || row.contains(control) || around.closest('th,thead'))) first = words;
  }
  return { element, words: first, isShared };
}

function* ancestors(control: Element, like: string | null, sees: Sees, end: Element | null): Generator<Level> {
  let at = control.parentElement;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const found = look(at, control, like, sees);
    if (found.words) yield found;
    if (at === end) return;
  }
}

/** What stands around a control, as far as a person can see it. @param like see {@link look} */
export function surroundingsOf(control: Element, like: string | null, sees: Sees): Surroundings {
  const overlay = control.closest(OVERLAY);
  return { levels: [...ancestors(control, like, sees, overlay)], overlay };
}

/** What the dialog around a control is called, or what may be its name where markup names none: how each part around begins. */
export function titlesOf({ overlay, levels }: Surroundings, sees: Sees): string[] {
  const known = overlay && findAll(overlay, 'dialogTitle').find(({ element }) => sees(element));
  return known ? [plain(known.element.textContent ?? '')] : levels.map(({ words }) => words);
}

/**
 * What stands first beside a control: the label of its row, or its row's first value; of a menu's entry, beside the menu.
 * Survives a redraw.
 */
export function rowLabel(control: Element, words: string, sees: Sees): string {
  const entry = control.closest('li,[role="menuitem"]');
  const menu = entry && wholeText(entry, words.length) === words ? entry.parentElement : null;
  return (
    ancestors(menu ?? control, '', sees, null)
      .next()
      .value?.words.slice(0, 20) ?? ''
  );
}

/**
 * Which of some actions the label of the smallest row or section around a control names. A row decides for what is in it: its
 * value may read like a label.
 */
export function labelled<T>({ levels }: Surroundings, find: (label: string) => T | undefined): T | undefined {
  const row = levels.find(({ element, isShared }) => element.matches(ROW) && !isShared);
  for (const { element, words, isShared } of row ? [row, ...levels] : levels) {
    if (isShared) return;
    const label = words.replace(/[:(].*/, '');
    const found = find(label);
    if (found || OTHER_LABEL.test(label)) {
      const all = element.textContent ?? '';
      const isPeoples = label.includes('管理员') && OPERATORS.test(all);
      return all.length > SECTION_LENGTH || isPeoples ? undefined : found;
    }
  }
}

/** Whether the row around a control, or what is as small where markup names no rows, holds this. */
export function isRowWith(control: Element, what: RegExp): boolean {
  const row = control.closest(ROW);
  if (row) return what.test(row.textContent?.slice(0, SECTION_LENGTH) ?? '');
  for (let at = control.parentElement; at && (at.textContent ?? '').length <= ROW_LENGTH; at = at.parentElement) {
    if (what.test(at.textContent ?? '')) return true;
  }
  return false;
}

/** Whether a control stands in a list of people that can be unbound: what reads like an action there may be a name. */
export function isInPeopleList(control: Element): boolean {
  return /解绑|解除绑定|撤销/.test(
    (control.closest(ROW) ?? control.parentElement)?.textContent?.slice(0, SECTION_LENGTH) ?? '',
  );
}
