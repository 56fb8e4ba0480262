import { textsIn } from '@/lib/console/taught/alike.ts';
import { controlsIn, guessPart, type PartName, PRESSED, partsIn, wholePart } from '@/lib/console/taught/guess.ts';
import { first } from '@/lib/console/taught/parts.ts';
import { selectPart } from '@/lib/console/taught/selectors.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { Pointing, Scene } from '@/lib/overlay/teach/stage.ts';
import { clip, type Lesson, type StepName } from './teach-lesson.ts';
import { outlinedAs, rowsNow, type ShownRows } from './teach-rows.ts';

/** A part that was shown: its selector within a row, and what outlines of it say. */
export interface ShownPart {
  readonly css: string;
  readonly tag: string;
}

export interface AskedPart {
  /** What it is for those who guess; the label of a setting is a name. */
  readonly what: PartName;
  readonly step: StepName;
  readonly title: MessageKey;
  readonly tag: string;
  readonly mayBeSkipped: boolean;
  /** What is wrong with a choice; null for nothing. */
  refuses?(texts: readonly string[]): string | null;
}

const textOf = (element: Element | null): string =>
  (element as HTMLInputElement | null)?.value || element?.textContent || element?.getAttribute('aria-label') || '';

/** Asks for one part of the rows, shown in any of them. */
export function askForPart(
  lesson: Lesson,
  asked: AskedPart,
  rows: ShownRows,
  shown: readonly ShownPart[],
  take: (part: ShownPart | null) => void,
): Scene {
  const here = rowsNow(rows, lesson);
  const pointing = pointAtParts(lesson, asked, here, shown);
  const go = (part: ShownPart | null): void => {
    take(part);
    lesson.next();
  };
  return lesson.scene({
    name: asked.step,
    title: t(asked.title),
    hint: pointing.start ? `${t('teach_part_guess')}${t('teach_part_hint')}` : t('teach_part_hint'),
    pointing,
    outlined: shown.flatMap(({ css, tag }) =>
      outlinedAs(
        here.flatMap((row) => first(row, css) ?? []),
        'part',
        tag,
      ),
    ),
    choices: [
      ...(asked.mayBeSkipped ? [{ does: 'skip', text: t('teach_skip') }] : []),
      { does: 'take', text: t('teach_take'), look: 'main' },
    ],
    does: { skip: () => asked.mayBeSkipped && go(null) },
    take: (part) => {
      const css = part.isConnected ? selectPart(here, part) : null;
      if (!part.isConnected) return lesson.refresh();
      if (css === null) return lesson.stage.complain(t('teach_problem_part'));
      const problem = asked.refuses?.(here.map((row) => textOf(first(row, css)))) ?? null;
      if (problem !== null) return lesson.stage.complain(problem);
      go({ css, tag: asked.tag });
    },
  });
}

function pointAtParts(
  lesson: Lesson,
  asked: AskedPart,
  rows: readonly Element[],
  shown: readonly ShownPart[],
): Pointing {
  const { sees, today } = lesson;
  const isPressed = asked.step === 'button';
  const selected = new WeakMap<Element, { css: string | null }>();
  const cssOf = (part: Element): string | null => {
    const known = selected.get(part) ?? { css: selectPart(rows, part) };
    selected.set(part, known);
    return known.css;
  };
  const rowOf = (element: Element): Element | null => rows.find((row) => row.contains(element)) ?? null;
  const choices = (row: Element): readonly Element[] => {
    const found = isPressed ? controlsIn(row, sees) : partsIn(row, sees);
    return found.length > 0 ? found : partsIn(row, sees);
  };
  const like = (part: Element): Element[] => {
    const css = cssOf(part);
    return css === null ? [part] : rows.flatMap((row) => first(row, css) ?? []);
  };
  const [row] = rows;
  const taken = (row: Element): Element[] => shown.flatMap(({ css }) => first(row, css) ?? []);
  const guess = guessPart(asked.what, rows, taken, sees, today);
  return {
    start: guess,
    at: (element) => {
      const row = rowOf(element);
      if (!row) return null;
      if (isPressed) {
        const control = element.closest(PRESSED);
        return control && row.contains(control) ? control : element === row ? null : element;
      }
      const [text, ...more] = textsIn(element, sees, 2);
      if (!text || more.length > 0) return null;
      return wholePart(text, row);
    },
    like,
    say: (part) => {
      const parts = like(part);
      const texts = parts.map((one) => clip(textOf(one), 16)).filter(Boolean);
      const said = texts.slice(0, 4).join(t('list_comma')) + (texts.length > 4 ? '…' : '');
      return {
        now: texts.length > 0 ? t('teach_part_now', said) : t('teach_picture'),
        count: cssOf(part) === null ? t('teach_problem_part') : t('teach_part_count', parts.length),
      };
    },
    move: (from, way) => {
      if (!from) return row ? (choices(row)[0] ?? null) : null;
      const around = rowOf(from);
      if (!around) return null;
      if (way === 'wider') {
        const up = from.parentElement;
        return up && up !== around && around.contains(up) ? up : null;
      }
      if (way === 'narrower') return [...from.children].find((child) => sees(child)) ?? null;
      const by = way === 'next' ? 1 : -1;
      const here = choices(around);
      const at = here.findIndex((one) => one === from || one.contains(from) || from.contains(one));
      const next = here[at + by];
      if (next) return next;
      const other = rows[rows.indexOf(around) + by];
      const there = other ? choices(other) : [];
      return (by > 0 ? there[0] : there.at(-1)) ?? null;
    },
  };
}
