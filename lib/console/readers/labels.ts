import { isElement } from '../kinds.ts';
import { plain } from '../words.ts';
import type { Leaf } from './leaves.ts';
import { ofWords, plainOf } from './memo.ts';
import { ADMINISTRATOR, DATED, inOneLanguage, NOISE, TERM, WAITING } from './people-words.ts';

/** What the console, or a designer of its kind, calls a person's name. */
export const NAME_LABEL =
  /昵称|姓名|名称|^(?:运营者|运营人员|成员|人员|用户名?)(?:信息)?$|nick-?name|^(?:wechat|weixin|display|full|operator|member)?names?$|^(?:operator|member|user|person)s?$/i;
export const ID_LABEL = /微信号|微信ID|^账号|^(?:wechat|weixin)(?:id|account)?$|^(?:account|user)?id$|^account$/i;
/** Labels under which the kind of binding may stand. */
export const KIND_LABEL =
  /类型|期|时长|身份|权限|角色|状态|绑定$|^(?:运营者|成员)$|type|term|validity|period|duration|role|status|access|expir|^valid/i;
const LABEL =
  /^(?!长期|短期|已|未|待|今|明)[^\d:]{0,5}(?:昵称|姓名|名称|微信号|微信ID|账号|类型|期限?|有效期至?|截止|到期日?|时间|日期|天数|时长|状态|身份|角色|权限|绑定|备注|标签|手机号?|邮箱|操作|序号|头像|运营者|成员|剩余)(?:$|[/(])/i;
const LABEL_EN =
  /^(?:(?:wechat|weixin|display|full|operator|member|account|binding)?(?:nick-?)?names?|(?:wechat|weixin|account|user)(?:id|account|name)?|id|(?:operator|binding|account|member|access|user)?(?:type|term|role|status)|validity(?:period)?|(?:validity|binding|access)?(?:period|duration)|valid(?:until|to|through|from)?|expir(?:y|es|ation|ing|ed)(?:date|time|on|at|day)?|(?:end|start|due|binding|bound)(?:s|ed)?(?:date|time|on|at)?|(?:added|bound|joined|created|invited|authori[sz]ed)(?:date|time|on|at)?|since|date|time|day(?:s)?(?:left|remaining)|remaining(?:days|time)?|remarks?|notes?|actions?|operations?|manage|phone|e-?mail|no|avatar|operators?|members?|#)$/i;

/** Whether words, in plain form, are what a page writes over or before a value. */
export const isLabel = ofWords(
  (words) => words.length <= 24 && (LABEL.test(inOneLanguage(words)) || LABEL_EN.test(words.replace(/\.$/, ''))),
);

/** A text of a row with what the page calls it; `label` is in plain words, '' where nothing names it. */
export interface Piece {
  readonly label: string;
  readonly text: string;
  readonly plain: string;
  readonly element: Element;
}

/** What two texts in turn make together: `2026-11-03` `至` `2026-12-03`; `剩余` `3` `天`; `2026` `-12-03`. */
const RANGE =
  /[-/.月]\d{1,2}[日号]?(?:\d{1,2}:\d{2}(?::\d{2})?)?\|[至到~–—→-]|[-/.月]\d{1,2}.*[至到~–—→-]\|\d{1,4}[-/.年月]|[-/.月]\d{1,2}.*to\|\d/;
const COUNT =
  /(?:剩余?|还剩|还有|仅剩|尚余|in|expiresin|left|remaining)\|\d{1,3}(?:天|日|days?)?$|(?:剩|还|尚余|in|left|remaining).{0,6}\d\|(?:天|日|days?)|^\d{1,3}\|(?:天|日|days?)/i;
const DATE =
  /(?:^|\D)\d{4}[-/.年]?\|[-/.年]?\d{1,2}[-/.月]?(?:\d{1,2}日?)?$|\d{4}[-/.年]\d{1,2}[-/.月]?\|[-/.月]?\d{0,2}[日号]?$|\d{4}年?\|[-/.年]$|\d{4}.\d{1,2}\|[-/.月]$|\d月\|\d{1,2}[日号]?$|\d月\d{1,2}\|[日号]|^\d{1,2}\|月/;
const isOneText = (one: Leaf, two: Leaf): boolean => {
  const both = `${one.plain}|${two.plain}`;
  return both.length <= 60 && (RANGE.test(both) || COUNT.test(both) || DATE.test(both));
};

const INLINE = /^(?:span|b|i|em|strong|mark|u|s|a|bdi|label|small)$/;
const EMPHASIS = /^(?:b|i|em|strong|mark|u|s|font)$/;

/** Comments apart, what comes right before or after; null where white space or an edge is between. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at && (at.nodeType === 8 || at.nodeValue === '')) at = at[side];
  const text = at?.nodeType === 3 ? (at.nodeValue ?? '') : 'x';
  return (side === 'nextSibling' ? /^\s/ : /\s$/).test(text) ? null : at;
}

/** Whether words may be part of a name, reading like nothing else. */
const isWord = ofWords(
  (words) =>
    !TERM.test(words) && !DATED.test(words) && !WAITING.test(words) && !isLabel(words) && !ADMINISTRATOR.test(words),
);

/**
 * Whether two texts are the pieces of one name: a letter by itself beside more of its kind, or a part that is set off from the text
 * that goes on right after it.
 */
function isSplitName(one: Leaf, two: Leaf): boolean {
  const isNear = one.element.parentElement === two.element || one.element === two.element.parentElement;
  if (!isNear && beside(one.element, 'nextSibling') !== two.element) return false;
  if (!isWord(one.plain) || !isWord(two.plain) || !/[\p{L}\p{N}]$/u.test(one.text) || !/^[\p{L}\p{N}]/u.test(two.text))
    return false;
  const [before, after] = [one.element, two.element];
  if (before.parentElement === after) {
    return EMPHASIS.test(before.localName) && !before.className && beside(before, 'nextSibling')?.nodeType === 3;
  }
  if (before === after.parentElement) {
    const isMark = NOISE.test(two.plain) || /^[新主管男女我]$/.test(two.plain);
    return (
      EMPHASIS.test(after.localName) && !after.className && !isMark && beside(after, 'previousSibling')?.nodeType === 3
    );
  }
  const next = beside(before, 'nextSibling');
  const isOne = ({ text }: Leaf): boolean => [...text].length === 1;
  const isLetter = two.text.startsWith(one.text) || two.text.endsWith(one.text);
  return (
    next === after &&
    isElement(next) &&
    INLINE.test(before.localName) &&
    INLINE.test(after.localName) &&
    before.className === after.className &&
    (isOne(one) || isOne(two)) &&
    !isLetter &&
    !NOISE.test(two.plain)
  );
}

/** `类型：长期` → label and value, where the label is one we know: a name may hold a colon too. */
const labelled = ofWords((text): readonly [label: string, value: string] | null => {
  const [, before = '', value = ''] = /^([^：:]{1,24})[：:](.*)$/u.exec(text) ?? [];
  return isLabel(plain(before)) ? [plain(before), value.trim()] : null;
});

/** `昵称：Tom 类型：短期` → both; a label of several words (`WeChat ID:`) stays whole, and `Long-term operators: 5` is one text. */
function splitLabels(text: string): string[] {
  if (!/\s\S*[：:]/.test(text)) return [text];
  const words = text.split(/\s+/);
  const starts = words.flatMap((word, index) => {
    if (index === 0 || !/^[^：:]{1,24}[：:](?!\d)/.test(word)) return [];
    const [label = ''] = word.split(/[：:]/);
    const longer = plain(`${words[index - 1]}${label}`);
    const before = isLabel(longer) && /^[a-z]/i.test(longer) ? index - 1 : index;
    return TERM.test(longer) || before === 0 ? [] : [before];
  });
  return [0, ...starts].map((start, at) => words.slice(start, starts[at]).join(' '));
}

/** `wx_88 · 短期 · 12月3日到期`, part by part; a name may hold such a dot too, so only from where something is known on. */
function partsOf(text: string): string[] {
  if (!/[·•|｜]/.test(text)) return [text];
  const parts = text.split(/\s*[·•|｜]\s*/);
  const first = parts.findIndex((part) => {
    const words = plain(part);
    return TERM.test(words) || DATED.test(words) || labelled(part) !== null;
  });
  if (parts.length === 1 || first < 0) return [text];
  const at = parts.slice(0, first).reduce((from, part) => text.indexOf(part, from) + part.length, 0);
  const before = text.slice(0, at).trim();
  return [before, ...parts.slice(first)].filter((part) => part !== '');
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
    if (last && isSplitName(last, leaf)) {
      joined.splice(-1, 1, { text: last.text + leaf.text, plain: last.plain + leaf.plain, element: leaf.element });
    } else if (!last || !isOneText(last, leaf)) joined.push(leaf);
    else joined.splice(-1, 1, { ...last, text: `${last.text} ${leaf.text}`, plain: last.plain + leaf.plain });
  }
  let before = '';
  joined.forEach(({ text, plain: words, element }, index) => {
    const add = (name: string, value: string): void => {
      pieces.push({ label: name, text: value, plain: plainOf(value), element });
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
    const isBefore = isLabel(words) || (/[：:]$/.test(text) && words.length <= 20);
    if (isBefore && !given && joined[index + 1] && !element.closest('a,button,[role="button"]')) {
      before = words;
      return;
    }
    for (const part of partsOf(text).flatMap(splitLabels)) {
      const [name, value] = labelled(part) ?? [given, part];
      add(name, value);
    }
  });
  return pieces;
}
