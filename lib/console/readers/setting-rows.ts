import { findDeep } from '../layouts/deep.ts';
import { taughtOn } from '../taught/known.ts';
import { readTaughtSettings } from '../taught/read.ts';
import { plain, tidy, wholeText } from '../words.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import type { Look } from './look.ts';
import type { Sure, Via } from './types.ts';

/** A row of the settings page: its label in plain words, and its visible texts without the label. */
export interface Setting {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The rows of the settings page, and how they were found. */
export interface SettingRows {
  readonly rows: readonly Setting[];
  readonly via: Via;
  readonly sure: Sure;
}

/**
 * What the rows of a settings page are called, in plain words: those from which something is read first. Chinese: saved pages of both
 * layouts, and other words that mean the same; English: unknown, so whatever a translator might have chosen.
 */
export const KINDS = {
  name: /^(?:公众号|账号)?(?:名称|昵称)$|^(?:公众号|账号)名$|^(?:(?:official)?account)?(?:display)?(?:name|nickname)$/i,
  original:
    /^(?:公众号|账号|微信)?原始(?:账号)?(?:ID|号)$|^(?:公众号|账号)ID$|^(?:(?:official|account)*(?:original|initial|source)?(?:account)?id|ghid|rawid|originid)$/i,
  type: /^(?:公众号|账号)?(?:类型|类别)$|^(?:(?:official)?account)?(?:type|category)$/i,
  verified:
    /^(?:微信|账号|公众号)?认证(?:情况|状态|信息)?$|^(?:wechat|account)?(?:verification|certification|authentication)(?:status|info(?:rmation)?)?$/i,
  subject:
    /^(?:账号|公众号|运营|注册|认证|所属|开通)?主体(?:信息|类型|名称|性质|类别)?$|^(?:account)?(?:subject|entity|owner|principal|holder|registrant|registeredentity|legalentity)(?:info(?:rmation)?|type|name)?$/i,
} as const;
export type Kind = keyof typeof KINDS;

/** Rows that tell us nothing, but that this is a settings page. */
const BESIDE =
  /^(?:公众号|账号)?(?:头像|(?:登录)?邮箱|微信号|(?:功能|账号)?介绍|简介|所在(?:地址?|地区)|地址|二维码|客服电话|内容类目|服务类目|隐私设置|注册时间|公众号设置)$|^(?:avatar|profile(?:photo|picture|image)|logo|(?:login)?e-?mail|wechatid|(?:account)?(?:introduction|intro|bio|description|summary)|(?:location|address|region)|qrcode|customerservice(?:phone|number|hotline)|privacy(?:settings)?)$/i;
const QUICK =
  /号\s*名|号\s*I\s*D|account|display|initial|source|holder|^\s*[公账名昵原类认主]\s*$|名\s*称|昵\s*称|原\s*始|类\s*[型别目]|认\s*证|主\s*体|头\s*像|邮\s*箱|微\s*信\s*号|介\s*绍|简\s*介|地\s*[址区]|二\s*维\s*码|客\s*服|隐\s*私|所\s*在|name|original|origin|gh\s?id|raw|type|category|verif|certif|authent|subject|entity|owner|principal|registrant|avatar|profile|logo|mail|wechat|intro|bio|descr|summary|location|address|region|qr|customer|privacy/i;

/** What a row of the same words may be of, when its part of the page is headed so. */
const OTHERS =
  /小程序|第三方|服务商|开放平台|视频号|商户|门店|关联|互联|mini\s?program|third|merchant|linked|帮助|常见问题|说明|指引|须知|FAQ|help|example|示例/i;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';
/** What stands in a row to be pressed, and is none of its values. */
const PRESSED = 'a,button,[role="button"],[role="link"],input,label[for]';
/** A field that shows what it says, and that nobody can write in. */
const LOCKED = 'input:is([readonly],[disabled]):is(:not([type]),[type="text"]),textarea:is([readonly],[disabled])';
/** More labels than any settings page has: a list of something else. */
const MOST_LABELS = 80;
const MOST_VALUES = 12;
const LEVELS = 5;
/** Nothing but signs: a colon in an element of its own. */
const MARKS = /^[\p{P}\p{S}]*$/u;
/** A whole sentence is no value, but tells of values. */
const SENTENCE = /[。！!？?；;]$/;

const kindOf = (label: string): Kind | null =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(label)) ?? null;
const isPlainLabel = (label: string): boolean => label.length <= 30 && (kindOf(label) !== null || BESIDE.test(label));

/** `名称Name` or `原始ID/Original ID`: a label in two languages. */
const TWICE = /^(.*[一-龥](?:ID)?)[/|·(（-]?([a-z].*?)[)）]?$/i;

/** A label without what stands behind it in brackets, a mark that it must be filled in, or itself in English. */
function bare(words: string): string {
  const label = words.replace(/^[*•·]|[*?？ⓘ]$/g, '');
  if (isPlainLabel(label)) return label;
  const short = label.replace(/[(（[【][^)）\]】]*[)）\]】]$/, '');
  const [, chinese = '', english = ''] = TWICE.exec(short) ?? [];
  return isPlainLabel(chinese) && isPlainLabel(english) ? chinese : short;
}
const isLabel = (words: string): boolean => words.length <= 40 && !/\d/.test(words) && isPlainLabel(bare(words));
/** What could be a piece of a label. */
const PIECE = /^[一-龥a-z]{1,14}$/i;

/** A label on the page, and, where one text says both, its value. */
interface Label {
  readonly words: string;
  readonly element: Element;
  readonly value: string;
}

/** `原始ID：gh_…` as one text. */
const BOTH = /^([^:：]{2,30})[:：](.+)$/;

/** The value behind the colon, as the page wrote it. */
function valueIn(element: Element, words: string, page: Look): string {
  const leaf = leavesOf(element, page.sees, '')?.find((one) => one.plain === words);
  return tidy(leaf?.text.replace(/^[^:：]*[:：]/, '') ?? '');
}

function labelsOn(page: Look): Label[] {
  const labels = new Map<Element, Label>();
  for (const { plain: words, element } of page.texts(QUICK)) {
    const [, before = ''] = BOTH.exec(words) ?? [];
    const parent = element.parentElement;
    const isWhole = isLabel(words);
    const whole = !isWhole && parent && PIECE.test(words) ? wholeText(parent, 30) : null;
    const found: Label | null = isWhole
      ? { words: bare(words), element, value: '' }
      : isLabel(before)
        ? { words: bare(before), element, value: valueIn(element, words, page) }
        : parent && whole && isLabel(whole)
          ? { words: bare(whole), element: parent, value: '' }
          : null;
    if (!found || labels.has(found.element) || found.element.closest('a,button,[role="button"],[role="tab"],option'))
      continue;
    if (page.isContent(found.element) && page.sees(found.element)) labels.set(found.element, found);
    if (labels.size > MOST_LABELS) break;
  }
  return [...labels.values()];
}

/** What a label's value is, in markup of any kind, as long as the two stand together. */
function valuesOf(label: Label, labels: readonly Label[], page: Look): readonly string[] {
  if (label.value !== '') return SENTENCE.test(label.value) ? [] : [label.value];
  // 认证情况 may say 微信认证, which elsewhere is a label of the same.
  const others = [...labels].filter(
    ({ element, words }) =>
      element !== label.element && (kindOf(words) ?? words) !== (kindOf(label.words) ?? label.words),
  );
  const isOther = (leaf: Leaf): boolean => others.some(({ element }) => element.contains(leaf.element));
  let at: Element | null = label.element;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    const leaves = leavesOf(at, page.sees, '')?.filter((leaf) => !MARKS.test(leaf.plain));
    if (!leaves) return [];
    const own = leaves.filter((leaf) => !isOwn(leaf, label));
    if (own.length === 0) continue;
    const first = leaves.findIndex((leaf) => isOwn(leaf, label));
    const last = leaves.findLastIndex((leaf) => isOwn(leaf, label));
    const next = leaves.findIndex((leaf, index) => index > last && isOther(leaf));
    const after = leaves.slice(last + 1, next < 0 ? undefined : next).slice(0, MOST_VALUES);
    const isAlone = !leaves.some(isOther);
    const field = isAlone && at.querySelector<HTMLInputElement>(LOCKED);
    if (field && page.sees(field)) return [tidy(field.value), ...valued(after)];
    if (after.length > 0) return valued(after);
    // A figure or a name over its caption.
    if (isAlone) return valued(leaves.slice(0, first));
    return valued(inColumn(at, label.element, others, page));
  }
  return [];
}

/** Whether a text is the label itself, or a piece of it. */
const isOwn = (leaf: Leaf, { element, words }: Label): boolean =>
  leaf.element === element ? bare(leaf.plain) === words || words.includes(leaf.plain) : element.contains(leaf.element);

/** Texts to press come last: a name may be a link, but what changes it is one too. */
function valued(leaves: readonly Leaf[]): string[] {
  const isPressed = (leaf: Leaf): boolean => leaf.element.closest(PRESSED) !== null;
  const values = leaves.filter((leaf) => !SENTENCE.test(leaf.plain));
  return [...values.filter((leaf) => !isPressed(leaf)), ...values.filter(isPressed)].map((leaf) => leaf.text);
}

/** Where labels stand side by side and values beneath them, or in a column next to theirs: what stands at the same place. */
function inColumn(within: Element, label: Element, labels: readonly Label[], page: Look): readonly Leaf[] {
  let cell: Element | null = label;
  while (cell && cell.parentElement !== within) cell = cell.parentElement;
  const place = cell ? [...within.children].indexOf(cell) : -1;
  const beside = within.nextElementSibling ?? within.parentElement?.nextElementSibling ?? null;
  const line = beside?.matches('tbody') ? beside.firstElementChild : beside;
  // More lines of values are a list of many things.
  const next = line?.nextElementSibling;
  const isLabels = labels.some(({ element }) => next?.contains(element));
  if (next && !isLabels && next.children.length === within.children.length) return [];
  const value = line?.children.length === within.children.length ? line.children[place] : undefined;
  return (value && leavesOf(value, page.sees, '')) || [];
}

/** What the part of the page in which a label stands is headed: another thing than the account? The nearest heading decides. */
function isOfOthers(label: Element, labels: readonly Label[], page: Look): boolean {
  const sortOf = (at: Element): string => `${at.localName}.${at.getAttribute('class')}`;
  let at: Element | null = label;
  for (let level = 0; at && level < 8 && at.localName !== 'body'; level++, at = at.parentElement) {
    let near = at.previousElementSibling;
    for (let steps = 0; near && steps < 12; near = near.previousElementSibling, steps++) {
      const heading = near.matches(HEADING) ? near : near.querySelector(HEADING);
      const words = heading && page.sees(heading) ? plain(heading.textContent ?? '') : '';
      if (words !== '' && words.length <= 40 && !isLabel(words)) {
        // Part of a list before this one, with a heading of its own.
        if (heading === near || heading?.nextElementSibling === null) return OTHERS.test(words);
        break;
      }
      // What stands between is what the heading is of.
      const between = near;
      if (sortOf(near) !== sortOf(at) && labels.some(({ element }) => between.contains(element))) break;
    }
  }
  return false;
}

/** How sure several rows make that this is the account's settings; the 原始ID is written nowhere else. */
function sureOf(rows: readonly Setting[]): Sure {
  const labels = new Set(rows.map(({ label }) => kindOf(label) ?? label));
  const kinds = new Set(rows.map(({ label }) => kindOf(label)).filter((kind) => kind !== null));
  const original = rows.some(
    ({ label, texts }) => KINDS.original.test(label) && texts.some((text) => ORIGINAL.test(text)),
  );
  const ground = Math.min(labels.size, 5) * 0.1 + Math.min(kinds.size, 4) * 0.05 + (original ? 0.35 : 0);
  return Math.min(0.95, Math.round(ground * 100) / 100);
}

/** An 原始ID where a text begins with one. */
export const ORIGINAL = /^gh_(?:[0-9a-f]{12}|[0-9A-Za-z_]{6,40})(?![0-9A-Za-z_*＊•…●])/;

/** Rows in markup that no layout knows: labels that such pages have, each with the value that stands by it. */
function byMeaning(page: Look): SettingRows | null {
  const labels = labelsOn(page);
  if (labels.length === 0) return null;
  if (labels.length > MOST_LABELS) {
    page.doubt('settings');
    return null;
  }
  const rows = labels
    .filter(({ element }) => !isOfOthers(element, labels, page))
    .map((label) => ({ label: label.words, texts: valuesOf(label, labels, page) }))
    .filter(({ texts }) => texts.length > 0);
  return rows.length > 0 ? { rows, via: 'by-meaning', sure: sureOf(rows) } : null;
}

function byLayout(page: Look): SettingRows | null {
  const found = findDeep(page.doc, 'settingRow').flatMap(({ element, via }) => {
    const [label, ...rest] = leavesOf(element, page.sees, '') ?? [];
    return label ? [{ label: label.plain, texts: rest.map((leaf) => leaf.text), via }] : [];
  });
  const via = found[0]?.via;
  return via && found.some(({ label }) => isLabel(label)) ? { rows: found, via, sure: 0.95 } : null;
}

function asTaught(page: Look): SettingRows | null {
  for (const layout of taughtOn('settings')) {
    const rows = readTaughtSettings(page, layout);
    if (rows && rows.length > 0) return { rows, via: 'taught', sure: 0.9 };
  }
  return null;
}

const known = new WeakMap<Look, SettingRows | null>();

/** The visible rows of the settings page: as a layout has them, as the person taught us, or by what they are called. */
export function settingRows(page: Look): SettingRows | null {
  const before = known.get(page);
  if (before !== undefined) return before;
  const rows = byLayout(page) ?? asTaught(page) ?? byMeaning(page);
  known.set(page, rows);
  return rows;
}
