import { leavesOf } from '../readers/leaves.ts';
import { OVERLAYS } from '../readers/look.ts';
import type { Row } from '../readers/rows.ts';
import { first } from './parts.ts';

/** As many rows never have people of one name: what they say alike is a mark of the page's, such as 新. */
const MANY = 3;

/**
 * Rows as they were read, without the names that are none, so that theirs count as unreadable: what many rows have there, and what every
 * row says, unless this one says it once more. Somebody may be called 长期, and be bound for long.
 * @param name selects the name within a row
 */
export function withoutMarks(rows: readonly Row[], name: string, sees: (element: Element) => boolean): Row[] {
  const said = rows.map(({ element, sketch }) => {
    const leaves = leavesOf(element, sees, OVERLAYS) ?? [];
    const part = sketch.nickname === null ? null : first(element, name);
    const called = leaves.filter((leaf) => part?.contains(leaf.element)).map((leaf) => leaf.plain);
    return { called: called.join(''), words: leaves.map((leaf) => leaf.plain) };
  });
  const isMark = (called: string, words: readonly string[]): boolean =>
    said.filter((other) => other.called === called).length >= MANY ||
    (rows.length > 1 &&
      said.every((other) => other.words.includes(called)) &&
      words.indexOf(called) === words.lastIndexOf(called));
  return rows.map((row, at) => {
    const { called, words } = said[at] ?? { called: '', words: [] };
    return called !== '' && isMark(called, words)
      ? { ...row, sketch: { ...row.sketch, nickname: null, names: [] } }
      : row;
  });
}
