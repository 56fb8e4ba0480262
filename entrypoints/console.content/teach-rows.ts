import { alikeBeside, alikeElsewhere, listsIn, rowAround, textsIn } from '@/lib/console/taught/alike.ts';
import { guessRow } from '@/lib/console/taught/guess.ts';
import { all } from '@/lib/console/taught/parts.ts';
import { selectRows } from '@/lib/console/taught/selectors.ts';
import { t } from '@/lib/i18n.ts';
import type { Outlined } from '@/lib/overlay/teach/outlines.ts';
import type { Pointing, Scene } from '@/lib/overlay/teach/stage.ts';
import { clip, type Lesson } from './teach-lesson.ts';

/** The rows that the person has pointed at. */
export interface ShownRows {
  readonly css: string;
  readonly doc: Document;
}

/** The rows as the page has them now: it may have drawn them anew. */
export const rowsNow = ({ css, doc }: ShownRows, lesson: Lesson): Element[] => all(doc, css).filter(lesson.sees);

export const outlinedAs = (elements: readonly Element[], look: Outlined['look'], tag?: string): Outlined[] =>
  elements.map((element, at) => ({ look, element, tag: at === 0 ? tag : undefined }));

/** Asks for one row, finds those like it, and asks of those in other lists whether they count. */
export function askForRows(
  lesson: Lesson,
  words: { readonly title: string; readonly hint: string },
  take: (rows: ShownRows) => void,
): [() => Scene, () => Scene | null] {
  let shown: readonly Element[] = [];
  let others: readonly Element[] = [];
  const accept = (rows: readonly Element[]): boolean => {
    const css = selectRows(rows, lesson.sees);
    const doc = rows[0]?.ownerDocument;
    if (css === null || !doc) {
      lesson.stage.complain(t('teach_problem_rows'));
      return false;
    }
    take({ css, doc });
    return true;
  };
  const first = (): Scene =>
    lesson.scene({
      name: 'row',
      ...words,
      pointing: pointAtRows(lesson),
      choices: [{ does: 'take', text: t('teach_take'), look: 'main' }],
      take: (row) => {
        shown = alikeBeside(row, lesson.sees);
        others = alikeElsewhere(row, lesson.sees);
        if (others.length > 0 || accept(shown)) lesson.next();
      },
    });
  const second = (): Scene | null => {
    if (others.length === 0) return null;
    const go = (rows: readonly Element[]) => (): void => {
      if (!rows.every(({ isConnected }) => isConnected)) lesson.stage.complain(t('teach_problem_gone'));
      else if (accept(rows)) lesson.next();
    };
    return lesson.scene({
      name: 'row',
      title: t('teach_more_title', others.length),
      hint: t('teach_more_hint'),
      outlined: [...outlinedAs(shown, 'ring'), ...outlinedAs(others, 'like')],
      choices: [
        { does: 'skip', text: t('teach_more_skip', shown.length) },
        { does: 'right', text: t('teach_more_right'), look: 'main' },
      ],
      does: { skip: go(shown), right: go([...shown, ...others]) },
    });
  };
  return [first, second];
}

function pointAtRows(lesson: Lesson): Pointing {
  const { sees } = lesson;
  const kind = lesson.kind === 'settings' ? 'settings' : 'roster';
  /** From where it was made wider. */
  const inner: Element[] = [];
  const rest = (candidate: Element, by: 1 | -1): Element | null => {
    const lists = lesson.documents().flatMap((doc) => listsIn(doc, sees));
    const isAfter = (one: Element): boolean =>
      one.ownerDocument !== candidate.ownerDocument ||
      Boolean(candidate.compareDocumentPosition(one) & (by > 0 ? 4 : 2));
    const apart = lists.filter(
      (one) => !one.contains(candidate) && !candidate.contains(one) && one.parentElement !== candidate.parentElement,
    );
    return (by > 0 ? apart.find(isAfter) : apart.findLast(isAfter)) ?? null;
  };
  return {
    start: lesson.documents().flatMap((doc) => guessRow(doc, sees, lesson.today, kind) ?? [])[0] ?? null,
    at: (element) => rowAround(element, sees),
    like: (row) => alikeBeside(row, sees),
    say: (row) => ({
      now: clip(
        textsIn(row, sees, 12)
          .map((one) => one.textContent ?? '')
          .join(' · '),
        90,
      ),
      count: t('teach_row_count', alikeBeside(row, sees).length),
    }),
    move: (from, way) => {
      if (!from) return null;
      if (way === 'wider') {
        const up = from.parentElement;
        if (!up || /^(?:body|html)$/.test(up.localName)) return null;
        inner.push(from);
        return up;
      }
      if (way === 'narrower') {
        const known = inner.pop();
        if (known && known !== from && from.contains(known)) return known;
        return [...from.children].find((child) => sees(child) && textsIn(child, sees, 2).length > 1) ?? null;
      }
      inner.length = 0;
      const by = way === 'next' ? 1 : -1;
      const alike = alikeBeside(from, sees);
      return alike[alike.indexOf(from) + by] ?? rest(from, by);
    },
  };
}
