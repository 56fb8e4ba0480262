import type { Report, ReportElement, ReportNode } from './shape.ts';
import type { Drawn } from './walk.ts';

/** How long a file may grow, in characters: nearly all of them are one byte, and 2 MB is what a mail takes and a person reads. */
const LONGEST = 1_600_000;
const WIDTH = 110;
/** How many of a long row of like elements are kept, tried in turn until the whole is short enough. */
const KEPT = [Number.POSITIVE_INFINITY, 200, 60, 20, 8, 3];

const isElement = (part: Drawn | string): part is Drawn => typeof part !== 'string';
const likeness = ({ tag, attributes }: Drawn): string => `${tag}.${attributes.class ?? ''}.${attributes.role ?? ''}`;
const sizeOf = (drawn: Drawn): number =>
  1 + drawn.parts.reduce((sum, part) => sum + (isElement(part) ? sizeOf(part) : 0), 0);

/** The elements of a page as they are written, with what was left out of long lists of like ones. */
function write(drawn: Drawn, keep: number): { node: ReportElement; leftOut: number } {
  let leftOut = 0;
  let [like, run] = ['', 0];
  const parts: ReportNode[] = [];
  for (const part of drawn.parts) {
    if (!isElement(part)) {
      if (part !== '') parts.push(part);
      continue;
    }
    const own = likeness(part);
    run = own === like ? run + 1 : 1;
    like = own;
    if (run > keep) leftOut += sizeOf(part);
    else {
      const inner = write(part, keep);
      parts.push(inner.node);
      leftOut += inner.leftOut;
    }
  }
  const attributes = Object.keys(drawn.attributes).length > 0 ? [drawn.attributes] : [];
  return { node: [drawn.tag, ...attributes, ...parts], leftOut };
}

/** JSON in one line, with blanks to read it by; null as soon as there is not room for so many characters. */
function inline(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length <= room ? text : null;
  }
  const isList = Array.isArray(value);
  let text = '';
  for (const [name, part] of isList ? value.entries() : Object.entries(value)) {
    const before = `${text === '' ? '' : ', '}${isList ? '' : `${JSON.stringify(name)}: `}`;
    const said = inline(part, room - text.length - before.length - 2);
    if (said === null) return null;
    text += before + said;
  }
  return isList ? `[${text}]` : `{${text}}`;
}

/** What stands on the first line of a list that is an element: its name, and its attributes. */
function headOf([tag, attributes]: readonly unknown[]): unknown[] {
  if (typeof tag !== 'string' || !/^[a-z]+\d?$/.test(tag)) return [];
  const isObject = typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes);
  return isObject ? [tag, attributes] : [tag];
}

/** Indented JSON in which what is short stands in one line: a page has thousands of small elements. */
function print(value: unknown, indent: string): string {
  const short = inline(value, WIDTH - indent.length);
  if (short !== null) return short;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const lines = (parts: readonly string[]): string => parts.map((part) => `\n${inner}${part}`).join(',');
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${print(field, inner)}`);
    return `{${lines(fields)}\n${indent}}`;
  }
  const head = headOf(value);
  const rest = value.slice(head.length).map((part: unknown) => print(part, inner));
  const comma = head.length > 0 && rest.length > 0 ? ',' : '';
  return `[${head.map((part) => inline(part, Number.POSITIVE_INFINITY)).join(', ')}${comma}${lines(rest)}\n${indent}]`;
}

/**
 * Writes a report: indented JSON that a person can read before sending it anywhere. Of lists too long for one file the first
 * entries stand, and the report says how many elements are missing.
 */
export function printReport(head: Omit<Report, 'document' | 'leftOut'>, body: Drawn, leftOut: number): string {
  let text = '';
  for (const keep of KEPT) {
    const written = write(body, keep);
    const { data, ...before } = head;
    text = `${print({ ...before, leftOut: leftOut + written.leftOut, data, document: written.node }, '')}\n`;
    if (text.length <= LONGEST) break;
  }
  return text;
}
