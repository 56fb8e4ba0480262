/** Abbreviations that designers write without a vowel; a build's hash of that length is none of them. */
const ABBREVIATIONS =
  /^(?:btn|btns|hd|bd|ft|wrp|wrap|js|nav|mp|tr|td|th|li|ul|dl|dt|dd|img|txt|opr|tbl|lg|sm|md|xs|xl|col|cls|pkg|msg|str|mgr|pwd|url|id|vip|tel|sms|ctrl|grp|lst|hdr|ftr|cnt|num|nm|qr|wx|kf|fn|tt|tm|ts|bg|fg|el|ai|ui|mt|mb|ml|mr|pt|pb|pl|pr|rwd|mdl)$/;
/** What an element is only for a while, or only at its place in the list. */
const STATE =
  /^(?:is|has)-|(?:^|[-_])(?:active|hover|hovered|selected|current|checked|focus|focused|open|opened|closed|show|shown|hide|hidden|visible|disabled|enabled|odd|even|first|last|loading|loaded|enter|leave|move|on|off|expanded|collapsed)$/i;

/** Whether a word looks as if somebody had chosen it. */
function isWord(part: string): boolean {
  if (/^\d{1,2}$/.test(part)) return true;
  if (!/^[a-z]+$/i.test(part)) return false;
  const words = part.split(/(?<=[a-z])(?=[A-Z])/);
  // `bdVaJa`: capitals every other letter are a hash; `weuiTable` is not.
  if (words.length > 1 && part.length / words.length < 3) return false;
  return words.every((word) => {
    const low = word.toLowerCase();
    if (ABBREVIATIONS.test(low)) return true;
    return low.length > 1 && low.length < 20 && /[aeiouy]/.test(low) && !/[^aeiouy]{5,}/.test(low);
  });
}

/**
 * Whether a class or an id may stand in a selector that is kept: a name somebody chose, which a redraw and the next build leave alone.
 * Neither the hashes of builds (`css-1q2w3e`, `_3fGh2`, `sc-bdVaJa`, `row__3xY9z`), nor numbers, nor states (`is-active`, `odd`).
 */
export function isLastingName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || STATE.test(name)) return false;
  // What frameworks make of a name by themselves.
  if (/^(?:css|sc|jss|svelte|emotion|styled|ng|el|v|r|data-v)-[\w]*\d|^[_:]|^ember\d|^react-/i.test(name)) return false;
  const parts = name.split(/[-_]+/).filter(Boolean);
  return parts.length > 0 && !/^\d/.test(name) && parts.every(isWord);
}

/** Words that designers give by themselves. A short one that is not among them may be a hash that happens to look like one. */
const COMMON =
  /^(?:account|action|actions|admin|anchor|area|avatar|badge|bar|block|body|bottom|box|button|caption|card|cards|cell|center|column|content|date|desc|detail|details|dialog|edit|entry|field|footer|form|frame|grid|group|head|header|icon|info|inner|input|item|items|label|left|line|link|list|main|meta|member|members|menu|name|nickname|note|number|operator|operators|option|outer|page|panel|people|person|right|role|row|rows|section|setting|settings|side|staff|status|summary|table|tag|team|term|text|time|title|tool|tools|top|type|user|users|value|view|wrapper)$/;

/** Whether a lasting name is so without doubt: of several words, or one that everybody uses. */
export function isCertainName(name: string): boolean {
  if (!isLastingName(name)) return false;
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter((part) => /[aeiouy]/i.test(part) && part.length > 2);
  return words.length > 1 || COMMON.test(name.toLowerCase());
}

/** The lasting classes of an element. */
export const lastingClasses = (element: Element): string[] => [...element.classList].filter(isLastingName);
