import { isInputButton } from '../words.ts';
import { sayAddress } from './address.ts';
import type { CodeNames } from './code-names.ts';
import type { Ledger } from './ledger.ts';
import type { Attributes } from './shape.ts';

/** Attributes whose value is one of a few words, each with those. */
const CHOICES: Readonly<Record<string, RegExp>> = {
  role: /^(?:alert|alertdialog|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menubar|menuitem|navigation|none|note|option|presentation|progressbar|radio|region|row|rowgroup|rowheader|search|separator|status|switch|tab|table|tablist|tabpanel|term|definition|text|textbox|timer|toolbar|tooltip|tree|treeitem)$/,
  type: /^(?:button|checkbox|color|date|email|file|hidden|image|month|number|password|radio|range|reset|search|submit|tel|text|time|url)$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  contenteditable: /^(?:true|false|plaintext-only)?$/,
  tabindex: /^(?:-1|0)$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,3}$/,
  'aria-level': /^[1-6]$/,
  'aria-rowcount': /^-?\d{1,4}$/,
  'aria-colcount': /^-?\d{1,2}$/,
  'aria-rowindex': /^\d{1,4}$/,
  'aria-colindex': /^\d{1,2}$/,
  'aria-setsize': /^-?\d{1,4}$/,
  'aria-posinset': /^\d{1,4}$/,
  'aria-haspopup': /^(?:true|false|menu|listbox|tree|grid|dialog)$/,
  'aria-sort': /^(?:ascending|descending|none|other)$/,
  'aria-live': /^(?:off|polite|assertive)$/,
  'aria-current': /^(?:page|step|location|date|time|true|false)$/,
  'data-status': /^\d$/,
};
const SWITCHES = /^(?:hidden|disabled|checked|selected|readonly|open|inert)$/;
const TRUTHS =
  /^aria-(?:busy|checked|disabled|expanded|hidden|modal|multiselectable|pressed|readonly|required|selected)$/;
/** What a person reads, or has read to them. */
const TEXTS =
  /^(?:alt|title|placeholder|label|aria-label|aria-description|aria-valuetext|data-label|data-title|data-nick)$/;
const REFERENCES = /^(?:aria-labelledby|aria-describedby|aria-controls|aria-owns|for|headers)$/;
const IDS = /^data-(?:id|openid)$/;
const OPENID = /^o[\w-]{20,40}$/;
const MOST_NAMES = 12;
const LONGEST_TEXT = 500;

/** Whether an attribute of this name may stand in a report; `look` and `frame` are ours. Whoever reads one asks it too. */
export const isToldAttribute = (name: string): boolean =>
  /^(?:class|id|href|value|look|frame)$/.test(name) ||
  Object.hasOwn(CHOICES, name) ||
  [SWITCHES, TRUTHS, TEXTS, REFERENCES, IDS].some((names) => names.test(name));

function sayId(id: string, ledger: Ledger): string {
  if (/^\d+$/.test(id)) return `{digits×${id.length}}`;
  return ledger.numbered(OPENID.test(id) ? 'openid' : 'id', id);
}

/** @param value without white space at its ends; not empty, but for a switch @returns null where nothing of it may be told */
function sayValue(name: string, value: string, base: string, ledger: Ledger, codes: CodeNames): string | null {
  if (SWITCHES.test(name)) return '';
  if (name === 'href') return sayAddress(value, base);
  if (value === '') return null;
  if (/^(?:class|id)$/.test(name) || REFERENCES.test(name)) {
    const names = value.split(/\s+/).slice(0, MOST_NAMES);
    return names.map((word) => codes.say(word)).join(' ');
  }
  if (TEXTS.test(name)) return ledger.say(value.slice(0, LONGEST_TEXT));
  if (IDS.test(name)) return sayId(value, ledger);
  const isChoice =
    (Object.hasOwn(CHOICES, name) && CHOICES[name]?.test(value)) ||
    (TRUTHS.test(name) && /^(?:true|false|mixed)$/.test(value));
  return isChoice ? value : null;
}

/** A field that only shows something, and that nobody can write in. */
const isShown = (element: Element): boolean =>
  element.matches('input:is([readonly],[disabled]):is(:not([type]),[type="text"])');

/**
 * The attributes of an element as far as they may be told. An allow-list: what is not named above, `style`, `src`, `value` of a field,
 * handlers and nearly all of `data-*` among it, is left out without a trace.
 */
export function sayAttributes(element: Element, ledger: Ledger, codes: CodeNames): Attributes {
  const said: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const told = sayValue(name, value.trim(), element.ownerDocument.URL, ledger, codes);
    if (told !== null) said[name] = told;
  }
  if (isInputButton(element) || isShown(element)) {
    said.value = ledger.say((element as HTMLInputElement).value.slice(0, LONGEST_TEXT));
  }
  return said;
}
