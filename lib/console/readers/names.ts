import { plain } from '../words.ts';
import { DATED, TERM } from './people-words.ts';
import type { RowReader } from './row-reader.ts';
import type { Seed } from './seeds.ts';
import { isDetail, isId, type NameTest, type Sketch } from './sketch.ts';

interface Named {
  readonly element: Element;
  readonly by: Seed | null;
  readonly one: Sketch;
}

/** So many rows must agree before what they agree in says anything of the others. */
const LEAST = 3;

/** Where in its row an element stands, by the kinds of what is around it; null where nothing there has a class. */
function pathIn(row: Element, element: Element): string | null {
  const parts: string[] = [];
  let classes = '';
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    const kind = at.getAttribute('class') ?? '';
    classes += kind;
    parts.push(`${at.localName}.${kind}`);
  }
  return classes === '' ? null : parts.join('<');
}

/** The value that more than half of a list have; null where none does. */
function most<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > values.length ? best[0] : null;
}

/** Whether a text that nobody calls a name reads like a term, a day or a statement rather than a name. */
const isDoubtful = ({ nickname, term, labelled }: Sketch): boolean => {
  const words = plain(nickname ?? '');
  return (TERM.test(words) && term === null) || (!labelled && (DATED.test(words) || isDetail({ plain: words })));
};

/**
 * Settles which text of each row is the name by looking at the rows of a list together. What every row says alike (a foreign
 * extension's mark, a remark of the page's own) is no name, and where most have theirs in one place, so have the others, if what
 * stands there can be nothing else. A name that is still doubtful is none.
 */
export function settleNames<T extends Named>(units: readonly T[], reader: RowReader): T[] {
  const open = units.filter(({ one }) => !one.labelled && !one.ambiguous && one.nickname !== null);
  const names = open.map(({ one }) => plain(one.nickname ?? ''));
  const usual = most(names);
  const said = usual && names.filter((name) => name === usual).length >= LEAST ? usual : null;
  const again = (unit: T, isName: NameTest): T => {
    const one = reader.read(unit.element, unit.by, { isName });
    return one?.named && one.nickname !== null && one.nickname !== one.wechatId ? { ...unit, one } : unit;
  };
  const first = units.map((unit) =>
    said && plain(unit.one.nickname ?? '') === said
      ? again(unit, (text) => (text.plain === said ? false : null))
      : unit,
  );
  const placeOf = ({ element, one }: T): string | null =>
    one.labelled || one.ambiguous || !one.nameElement ? null : pathIn(element, one.nameElement);
  const places = first.flatMap((unit) => placeOf(unit) ?? []);
  const place = places.length >= LEAST - 1 ? most(places) : null;
  return first.map((unit) => {
    const { one, element } = unit;
    const isOpen = !one.labelled && !one.ambiguous;
    if (!isOpen || place === null || placeOf(unit) === place) return clear(unit, isOpen && placeOf(unit) !== place);
    const there = (reader.leaves(element) ?? []).filter((leaf) => pathIn(element, leaf.element) === place);
    const [only] = there;
    const isElsewhere =
      only &&
      first.some((other) => other !== unit && reader.leaves(other.element)?.some((leaf) => leaf.plain === only.plain));
    if (!only || there.length > 1 || isElsewhere || isId(only) || TERM.test(only.plain)) return clear(unit, true);
    return again(unit, ({ element: at }) => (at === only.element ? true : null));
  });
}

/** The same without a name that is doubtful, so that it counts as one that could not be read. */
const clear = <T extends Named>(unit: T, isOpen: boolean): T =>
  (isOpen || TERM.test(plain(unit.one.nickname ?? ''))) && isDoubtful(unit.one)
    ? { ...unit, one: { ...unit.one, nickname: null, names: [] } }
    : unit;
