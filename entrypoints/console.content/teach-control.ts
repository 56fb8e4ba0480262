import { isHtml } from '@/lib/console/kinds.ts';
import { structureOf, writeFingerprint } from '@/lib/console/taught/fingerprint.ts';
import { controlsIn, PRESSED } from '@/lib/console/taught/guess.ts';
import { controlsLike, selectControl } from '@/lib/console/taught/selectors.ts';
import { wholeText } from '@/lib/console/words.ts';
import { ACTIONS, type ActionId, actionOf } from '@/lib/guards/actions.ts';
import { t } from '@/lib/i18n.ts';
import { el } from '@/lib/overlay/dom.ts';
import type { Pointing, Scene } from '@/lib/overlay/teach/stage.ts';
import { titleOf } from './guard-words.ts';
import { clip, type Lesson } from './teach-lesson.ts';
import { outlinedAs } from './teach-rows.ts';

const WORDS = 40;

interface Shown {
  readonly css: string;
  readonly words: string;
  readonly structure: string;
  readonly controls: readonly Element[];
  readonly doc: Document;
}

/** The steps by which somebody shows a control that starts an admin-only action. */
export function teachControl(lesson: Lesson): void {
  let shown: Shown | null = null;
  let action: ActionId | null = null;

  const point = (): Scene =>
    lesson.scene({
      name: 'button',
      title: t('teach_control_title'),
      hint: `${t('teach_control_hint')}${t('teach_held')}`,
      pointing: pointAtControls(lesson),
      choices: [{ does: 'take', text: t('teach_take'), look: 'main' }],
      take: (control) => {
        const controls = controlsLike(control, lesson.sees);
        const isLong = wholeText(control, WORDS) === null && /\S/.test(control.textContent ?? '');
        const css = isLong ? null : selectControl(controls, lesson.sees);
        if (css === null) return lesson.stage.complain(t('teach_problem_control'));
        const words = wholeText(control, WORDS) ?? '';
        shown = { css, words, structure: structureOf(control, control), controls, doc: control.ownerDocument };
        lesson.next();
      },
    });

  const choose = (): Scene | null => {
    if (!shown) return null;
    const option = (value: string, text: string): HTMLElement => el('option', { value }, text);
    const select = el(
      'select',
      { 'aria-label': t('teach_action_label'), 'data-does': 'action' },
      option('', t('teach_action_none')),
      ...ACTIONS.map(({ id }) => option(id, titleOf(id))),
    );
    select.value = action ?? '';
    return lesson.scene({
      name: 'words',
      title: t('teach_action_title'),
      hint: shown.words ? t('teach_action_hint', clip(shown.words, 24)) : t('teach_action_hint_picture'),
      outlined: outlinedAs(shown.controls, 'part'),
      body: [select],
      choices: [{ does: 'right', text: t('teach_next'), look: 'main' }],
      does: {
        right: () => {
          action = actionOf(select.value)?.id ?? null;
          if (action) lesson.next();
          else lesson.stage.complain(t('teach_problem_action'));
        },
      },
    });
  };

  const check = (): Scene | null => {
    if (!shown || !action) return null;
    const { css, words, structure, controls, doc } = shown;
    const chosen = action;
    return lesson.scene({
      name: 'check',
      title: t('teach_check_title'),
      hint: t('teach_check_control', titleOf(chosen)),
      outlined: outlinedAs(controls, 'part', titleOf(chosen)),
      body: [
        el('p', { class: 'rest' }, t('teach_control_count', controls.length)),
        el('p', { class: 'rest' }, t('teach_kept_local')),
      ],
      choices: [
        { does: 'again', text: t('teach_again') },
        { does: 'right', text: t('teach_right'), look: 'main' },
      ],
      does: {
        again: () => lesson.again(),
        right: () =>
          void lesson.keep(doc, writeFingerprint({ structure, count: controls.length }), {
            kind: 'control',
            css,
            words,
            action: chosen,
          }),
      },
    });
  };

  lesson.run([point, choose, check, () => lesson.done()], ['button', 'words', 'check']);
}

function pointAtControls(lesson: Lesson): Pointing {
  const { sees } = lesson;
  const all = (): HTMLElement[] => lesson.documents().flatMap((doc) => (doc.body ? controlsIn(doc.body, sees) : []));
  return {
    start: null,
    at: (element) => {
      const control = element.closest(PRESSED) ?? element;
      // The whole page is no button.
      return isHtml(control) && (wholeText(control, WORDS) !== null || control.matches(PRESSED)) ? control : null;
    },
    like: (control) => controlsLike(control, sees),
    say: (control) => ({
      now: clip(wholeText(control, WORDS) || control.getAttribute('aria-label') || t('teach_picture'), 40),
      count: t('teach_control_count', controlsLike(control, sees).length),
    }),
    move: (from, way) => {
      if (from && way === 'wider') {
        const up = from.parentElement;
        return up && wholeText(up, WORDS) !== null ? up : null;
      }
      if (from && way === 'narrower') return [...from.children].find((child) => sees(child)) ?? null;
      const controls = all();
      const at = from ? controls.findIndex((one) => one === from || one.contains(from)) : -1;
      if (at >= 0 || !from) return controls[at + (way === 'previous' ? -1 : 1)] ?? null;
      const following = (one: Element): boolean => Boolean(from.compareDocumentPosition(one) & 4);
      return (way === 'previous' ? controls.findLast((one) => !following(one)) : controls.find(following)) ?? null;
    },
  };
}
