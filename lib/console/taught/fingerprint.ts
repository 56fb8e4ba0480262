const ABOVE = 3;

/** The tags from one element down to another within it, `td>span`; `.` for the element itself. */
function tagsBetween(outer: Element, inner: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) tags.unshift(at.localName);
  return tags.join('>') || '.';
}

/** What is kept of what was taught, beside its selectors. */
export interface Fingerprint {
  /** See {@link structureOf}. */
  readonly structure: string;
  /** How many the page held when it was taught. */
  readonly count: number;
}

/** As it is kept: `table>tbody>tr|td>a|18`. */
export const writeFingerprint = ({ structure, count }: Fingerprint): string => `${structure}|${count}`;

/** The other way; of a text that is none, a structure that nothing has. */
export function readFingerprint(text: string): Fingerprint {
  const [, structure = '', count = '0'] = /^(.*)\|(\d{1,6})$/.exec(text) ?? [];
  return { structure, count: Number(count) };
}

/**
 * What the structure around something that was taught looks like: the tags of the three elements above it, its own, and the way from
 * it to the part by which it is known. Neither classes nor places are in it: those the console's build and its redraws change.
 * @param element a row, or a control
 * @param part the name in a row of people, the label in a row of settings; the element itself for a control
 * @returns such as `table>tbody>tr|td>a`
 */
export function structureOf(element: Element, part: Element): string {
  const above: string[] = [];
  for (let at: Element | null = element; at && above.length <= ABOVE; at = at.parentElement) {
    // Whether a list stands right in the page or in a frame of its own is no difference.
    if (/^(?:html|body)$/.test(at.localName)) break;
    above.unshift(at.localName);
  }
  return `${above.join('>')}|${tagsBetween(element, part)}`;
}

/**
 * A selector of exactly the controls that {@link structureOf} gives a structure, wherever they stand in a document.
 * @param fingerprint perhaps from a file that somebody has edited: its tags become names in the selector, and nothing else
 * @returns null where it is no control's, whose part is the control itself
 */
export function selectorOf({ structure }: Fingerprint): string | null {
  const [, path] = /^([^|]+)\|\.$/.exec(structure) ?? [];
  if (!path) return null;
  const tags = path.split('>').map((tag) => tag.replace(/[^\w-]/gu, '\\$&'));
  // Fewer tags than are looked at end at the page itself.
  return [...(tags.length > ABOVE ? [] : [':is(body,html)']), ...tags].join('>');
}
