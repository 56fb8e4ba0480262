import { findAll, selector } from './layouts/index.ts';
import { isVisible } from './visible.ts';
import { NOT_WORDS, plain } from './words.ts';

const LEVELS = 8;
const STEPS = 40;
/** A section that belongs to one row's label is small; a longer one is the page. */
const SECTION_LENGTH = 1000;
const OVERLAY = `${selector('dialog')},[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog`;
/** What a row may be called that is surely not what we ask for: the search for a label goes no further up. */
const OTHER_LABEL =
  /昵称|姓名|名称|手机|电话|身份证|邮箱|密码|头像|介绍|简介|地址|二维码|认证|主体|隐私|客服|运营者|微信号|类型|期限|时间|日期|操作|状态|邀请/;
/** Words that only a list of operators has. */
const OPERATORS = /解绑|解除绑定|撤销邀请|运营者管理|绑定运营者/;

/** The first visible words inside an element, the control's own left out; '' where it has no others. */
function firstWords(root: Element, control: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(), steps = 0; node && steps < STEPS; node = walker.nextNode(), steps++) {
    const element = node.parentElement;
    const words = plain(node.nodeValue ?? '');
    if (!words || !element || control.contains(element) || element.closest(NOT_WORDS)) continue;
    if (words.length > 1 && isVisible(element)) return words;
  }
  return '';
}

/** Each ancestor of a control up to eight levels, with the first words in it that are not the control's. */
function* around(control: Element): Generator<{ element: Element; words: string }> {
  let at = control.parentElement;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const words = firstWords(at, control);
    if (words) yield { element: at, words };
  }
}

/** What stands first beside a control: the label of its row, or its row's first value. Survives a redraw. */
export function rowLabel(control: Element): string {
  return around(control).next().value?.words.slice(0, 20) ?? '';
}

/** Whether the smallest row or section around a control that has a label has this one. */
export function isLabelled(control: Element, label: RegExp): boolean {
  for (const { element, words } of around(control)) {
    const [name = ''] = words.split(':');
    if (label.test(name)) {
      const all = element.textContent ?? '';
      return all.length <= SECTION_LENGTH && !OPERATORS.test(all);
    }
    if (OTHER_LABEL.test(name)) return false;
  }
  return false;
}

/** Whether a control stands in a list of people that can be unbound: what reads like an action there may be a name. */
export function isInPeopleList(control: Element): boolean {
  const row = control.closest('tr,li,[role="row"],[role="listitem"]') ?? control.parentElement;
  return /解绑|解除绑定|撤销/.test((row?.textContent ?? '').slice(0, SECTION_LENGTH));
}

/**
 * Whether a control belongs to a dialog, or to a part of a page, with this title. The nearest dialog decides; where markup
 * names none, any part around that begins with the title does.
 */
export function isTitled(control: Element, title: RegExp): boolean {
  const dialog = control.closest(OVERLAY);
  const known = dialog && findAll(dialog, 'dialogTitle').find(({ element }) => isVisible(element));
  if (known) return title.test(plain(known.element.textContent ?? ''));
  for (const { element, words } of around(control)) {
    if (title.test(words)) return true;
    if (element === dialog) return false;
  }
  return false;
}
