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
const MOST_NAMES = 12;

/**
 * The attributes of an element as far as they may be told. An allow-list: what is not named above, `style`, `src`, `value` of a field,
 * handlers and nearly all of `data-*` among it, is left out without a trace.
 */
export function sayAttributes(element: Element, ledger: Ledger, codes: CodeNames): Attributes {
  const said: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const words = value.trim();
    if (name === 'class' && words)
      said.class = words
        .split(/\s+/)
        .slice(0, MOST_NAMES)
        .map((word) => codes.say(word))
        .join(' ');
    else if (name === 'id' && words) said.id = codes.say(words);
    else if (name === 'href') said.href = sayAddress(value, element.ownerDocument.URL);
    else if (SWITCHES.test(name)) said[name] = '';
    else if (TRUTHS.test(name) && /^(?:true|false|mixed)$/.test(words)) said[name] = words;
    else if (CHOICES[name]?.test(words)) said[name] = words;
    else if (TEXTS.test(name) && words) said[name] = ledger.say(value.slice(0, 500));
    else if (REFERENCES.test(name) && words)
      said[name] = words
        .split(/\s+/)
        .slice(0, MOST_NAMES)
        .map((word) => codes.say(word))
        .join(' ');
    else if (IDS.test(name) && words)
      said[name] = /^o[\w-]{20,40}$/.test(words)
        ? ledger.numbered('openid', words)
        : /^\d+$/.test(words)
          ? `{digits×${words.length}}`
          : ledger.numbered('id', words);
  }
  if (isInputButton(element)) said.value = ledger.say(element.value);
  return said;
}
