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
