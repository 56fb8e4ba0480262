import { plain } from '../words.ts';
import type { Leaf } from './leaves.ts';

/** What the console, or a designer of its kind, calls a person's name. */
export const NAME_LABEL = /昵称|姓名|名称|^(?:运营者|运营人员|成员|人员|用户名?)(?:信息)?$/;
export const ID_LABEL = /微信号|微信ID|^账号/i;
/** Labels under which the kind of binding may stand. */
export const KIND_LABEL = /类型|期|时长|身份|权限|角色|状态|绑定$|^(?:运营者|成员)$/;
const LABEL =
  /^(?!长期|短期|已|未|待|今|明)[^\d:]{0,5}(?:昵称|姓名|名称|微信号|微信ID|账号|类型|期限?|有效期至?|截止|时间|日期|天数|时长|状态|身份|角色|权限|绑定|备注|标签|手机号?|邮箱|操作|序号|头像|运营者|成员)(?:$|[/(])/i;

/** Whether words, in plain form, are what a page writes over or before a value. */
export const isLabel = (words: string): boolean => words.length <= 12 && LABEL.test(words);

/** A text of a row with what the page calls it; `label` is in plain words, '' where nothing names it. */
export interface Piece {
  readonly label: string;
  readonly text: string;
  readonly plain: string;
  readonly element: Element;
}

/** Whether two texts in turn are one range of dates, `2026-11-03` `至` `2026-12-03`. */
const isRange = (one: Leaf, two: Leaf): boolean =>
  /\d[日号]?\|[至到~–—→-]|\d.*[至到~–—→-]\|\d/.test(`${one.plain}|${two.plain}`);

/** `类型：长期` → label and value, where the label is one we know: a name may hold a colon too. */
function labelled(text: string): readonly [label: string, value: string] | null {
  const [, before = '', value = ''] = /^([^：:]{1,12})[：:](.*)$/u.exec(text) ?? [];
  return isLabel(plain(before)) ? [plain(before), value.trim()] : null;
}

/**
 * Names the texts of a row: by the column's header, by `data-label`, by a label inside the text, or by one that stands
 * before it. The first text of a name's column is the name, whatever it says.
 */
export function label(leaves: readonly Leaf[], headerOf: (element: Element) => string): Piece[] {
  const pieces: Piece[] = [];
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (!last || !isRange(last, leaf)) joined.push(leaf);
    else joined.splice(-1, 1, { ...last, text: `${last.text} ${leaf.text}`, plain: last.plain + leaf.plain });
  }
  let before = '';
  joined.forEach(({ text, plain: words, element }, index) => {
    const add = (name: string, value: string): void => {
      pieces.push({ label: name, text: value, plain: plain(value), element });
    };
    let given =
      before || plain(headerOf(element) || (element.closest('[data-label]')?.getAttribute('data-label') ?? ''));
    before = '';
    if (NAME_LABEL.test(given)) {
      if (pieces.every((piece) => !NAME_LABEL.test(piece.label))) {
        add(given, text);
        return;
      }
      given = '';
    }
    const isBefore = isLabel(words) || (/[：:]$/.test(text) && words.length <= 12);
    if (isBefore && !given && joined[index + 1] && !element.closest('a,button,[role="button"]')) {
      before = words;
      return;
    }
    for (const part of text.split(/\s+(?=[^：:\s]{1,12}[：:])/)) {
      const [name, value] = labelled(part) ?? [given, part];
      add(name, value);
    }
  });
  return pieces;
}
