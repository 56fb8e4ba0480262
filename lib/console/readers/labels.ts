import { plain } from '../words.ts';
import type { Leaf } from './leaves.ts';

/** What the console, or a designer of its kind, calls a person's name. */
export const NAME_LABEL = /昵称|姓名|名称|^(?:运营者|运营人员|运营成员|成员|人员|用户|用户名)(?:信息)?$/;
export const ID_LABEL = /微信号|微信ID|微信账号|^账号$/i;
/** Labels under which the kind of binding may stand. */
export const KIND_LABEL = /类型|期限|时长|有效|身份|权限|角色|状态|绑定|到期|^(?:运营者|成员)$/;
const OTHER_LABEL =
  /到期|有效|过期|截止|失效|期限|剩余|时间|日期|expir|类型|状态|时长|身份|权限|角色|备注|标签|分组|手机|电话|邮箱|来源|地区|性别|操作|序号|头像|编号/i;
const VALUE = /\d|^(?:长期|短期|已|未|待|今|明|即将)/;
/** Words that are a label even without a colon. */
const SURE_LABEL =
  /^(?:(?:微信|用户|成员|运营者|运营人员)?(?:昵称|姓名|名称|微信号|账号|类型|身份|角色|状态|期限)|微信ID|(?:绑定|添加|邀请|加入|创建|到期|过期|截止|失效|有效|生效|剩余|开始|结束|授权|最近登录|登录|更新|操作)(?:时间|日期|天数|期限?|时长|类型|状态)|有效期至|备注|标签|手机号?|操作)$/;

/** Whether words, in plain form, are what a page writes over or before a value. */
export function isLabel(words: string): boolean {
  if (words.length > 12 || VALUE.test(words)) return false;
  return NAME_LABEL.test(words) || ID_LABEL.test(words) || OTHER_LABEL.test(words);
}

/** A text of a row with what the page calls it; `label` is in plain words, '' where nothing names it. */
export interface Piece {
  readonly label: string;
  readonly text: string;
  readonly plain: string;
  readonly element: Element;
  /** Text of a button: no name. */
  readonly pressable: boolean;
}

const CONNECTOR = /^(?:至|到|-|–|—|~|→)/;
const CONNECTED = /\d.*(?:至|到|-|–|—|~|→)$/;
const DAY_END = /\d[日号]?$/;

/** A range written in several elements, `2026-11-03` `至` `2026-12-03`, is one text. */
function joinRanges(leaves: readonly Leaf[]): Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    const goesOn = last && DAY_END.test(last.plain) && CONNECTOR.test(leaf.plain);
    const ends = last && CONNECTED.test(last.plain) && /^\d/.test(leaf.plain);
    if (last && (goesOn || ends)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${leaf.text}`, plain: last.plain + leaf.plain };
    } else joined.push(leaf);
  }
  return joined;
}

/** `类型：长期` → label and value, where the label is one we know: a name may hold a colon too. */
function labelled(text: string): { label: string; value: string } | null {
  const [, before = '', value = ''] = /^([^：:]{1,12})[：:](.*)$/u.exec(text) ?? [];
  return before && isLabel(plain(before)) ? { label: before, value: value.trim() } : null;
}

/**
 * Names the texts of a row: by the column's header, by `data-label`, by a label inside the text, or by a label that stands
 * before it. The first text of a name's column is the name, whatever it says.
 */
export function label(leaves: readonly Leaf[], headerOf: (element: Element) => string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  const all = joinRanges(leaves);
  for (const [index, leaf] of all.entries()) {
    const { text, element } = leaf;
    const column = plain(headerOf(element) || (element.closest('[data-label]')?.getAttribute('data-label') ?? ''));
    const pressable = element.closest('button,[role="button"],input') !== null;
    const add = (name: string, value: string): void => {
      pieces.push({ label: plain(name), text: value, plain: plain(value), element, pressable });
    };
    let given = before || column;
    before = '';
    if (NAME_LABEL.test(given)) {
      if (!pieces.some((piece) => NAME_LABEL.test(piece.label))) {
        add(given, text);
        continue;
      }
      given = '';
    }
    const isLast = index === all.length - 1;
    const endsInColon = /[：:]$/.test(text) && leaf.plain.length <= 12;
    if (!isLast && !given && (SURE_LABEL.test(leaf.plain) || endsInColon)) {
      before = leaf.plain;
      continue;
    }
    for (const part of text.split(/\s+(?=[^：:\s]{1,12}[：:])/)) {
      const found = labelled(part);
      add(found?.label ?? given, found?.value ?? part);
    }
  }
  return pieces;
}
