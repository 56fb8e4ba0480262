import { plain } from '../words.ts';
import type { RowReader } from './row-reader.ts';
import type { Seed } from './seeds.ts';
import type { NameTest, Sketch } from './sketch.ts';

interface Named {
  readonly element: Element;
  readonly by: Seed | null;
  readonly one: Sketch;
}

const LEAST = 3;

/** Where in its row an element stands, by the kinds of what is around it: the same for the same part of every row. */
function pathIn(row: Element, element: Element, byClass: boolean): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    parts.push(byClass ? `${at.localName}.${at.getAttribute('class') ?? ''}` : at.localName);
  }
  return parts.join('<');
}

/** The value that more than half of a list have; null where none does. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > values.length ? best[0] : null;
}

/**
 * Settles which text of each row is the name by looking at the rows of a list together. What every row says alike (a foreign
 * extension's mark, a remark of the page's own) is no name, and where most have theirs in one place, so have the others.
 */
export function settleNames<T extends Named>(units: readonly T[], reader: RowReader): T[] {
  const open = units.filter(({ one }) => !one.labelled && !one.ambiguous && one.nameElement);
  if (open.length < LEAST) return [...units];
  const names = open.map(({ one }) => plain(one.nickname ?? ''));
  const usual = most(names);
  const said = names.filter((name) => name === usual).length >= LEAST ? usual : null;
  const again = (unit: T, isName: NameTest): T => {
    const one = reader.read(unit.element, unit.by, { isName });
    return one?.named && one.nickname !== null && one.nickname !== one.wechatId ? { ...unit, one } : unit;
  };
  const first = units.map((unit) =>
    said && plain(unit.one.nickname ?? '') === said
      ? again(unit, (text) => (text.plain === said ? false : null))
      : unit,
  );
  const placed = first.filter(({ one }) => !one.labelled && !one.ambiguous && one.nameElement);
  for (const byClass of [true, false]) {
    const paths = placed.map(({ element, one }) => pathIn(element, one.nameElement ?? element, byClass));
    const place = most(paths);
    if (place === null) continue;
    return first.map((unit) => {
      const { one, element } = unit;
      if (one.labelled || one.ambiguous || !one.nameElement || pathIn(element, one.nameElement, byClass) === place) {
        return unit;
      }
      return again(unit, ({ element: at }) => (pathIn(element, at, byClass) === place ? true : null));
    });
  }
  return first;
}
