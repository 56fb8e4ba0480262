import { pageOf } from '@/lib/console/frames.ts';
import { look } from '@/lib/console/readers/look.ts';
import { structureOf, writeFingerprint } from '@/lib/console/taught/fingerprint.ts';
import { first } from '@/lib/console/taught/parts.ts';
import { readTaughtSettings } from '@/lib/console/taught/read.ts';
import type { TaughtLayout } from '@/lib/console/taught/types.ts';
import { t } from '@/lib/i18n.ts';
import { el } from '@/lib/overlay/dom.ts';
import type { Scene } from '@/lib/overlay/teach/stage.ts';
import { clip, type Lesson } from './teach-lesson.ts';
import { type AskedPart, askForPart, type ShownPart } from './teach-parts.ts';
import { askForRows, rowsNow, type ShownRows } from './teach-rows.ts';

const MOST_SHOWN = 10;

/** The steps by which somebody shows the rows of a settings page. */
export function teachSettings(lesson: Lesson): void {
  let rows: ShownRows | null = null;
  const parts: Record<'label' | 'value' | 'button', ShownPart | null> = { label: null, value: null, button: null };

  const ask =
    (which: keyof typeof parts, asked: Pick<AskedPart, 'what' | 'step' | 'title' | 'tag'>) => (): Scene | null =>
      rows &&
      askForPart(
        lesson,
        { ...asked, mayBeSkipped: which === 'button' },
        rows,
        Object.entries(parts).flatMap(([name, part]) => (part && name !== which ? [part] : [])),
        (shown) => {
          parts[which] = shown;
        },
      );

  const layout = (): TaughtLayout | null => {
    const { label, value, button } = parts;
    if (!rows || !label || !value) return null;
    const here = rowsNow(rows, lesson);
    const known = here.find((row) => first(row, label.css));
    const part = known && first(known, label.css);
    if (!known || !part) return null;
    return {
      id: '',
      page: pageOf(rows.doc, lesson.tools.page),
      fingerprint: writeFingerprint({ structure: structureOf(known, part), count: here.length }),
      shape: { kind: 'settings', rows: rows.css, label: label.css, value: value.css, button: button?.css ?? null },
      taughtAt: Date.now(),
    };
  };

  const check = (): Scene | null => {
    const taught = layout();
    if (!rows || !taught) return lesson.gone('check');
    const { doc } = rows;
    const read = readTaughtSettings(look(doc, lesson.today), taught) ?? [];
    return lesson.scene({
      name: 'check',
      title: t('teach_check_title'),
      hint: t('teach_check_settings', read.length),
      isWide: true,
      body: [
        el(
          'table',
          {},
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'col' }, t('teach_col_label')),
              el('th', { scope: 'col' }, t('teach_col_value')),
            ),
          ),
          el(
            'tbody',
            {},
            ...read
              .slice(0, MOST_SHOWN)
              .map(({ label, texts }) =>
                el('tr', {}, el('td', {}, clip(label, 24)), el('td', {}, clip(texts.join(' '), 48))),
              ),
          ),
        ),
        ...(read.length > MOST_SHOWN
          ? [el('p', { class: 'rest' }, t('teach_check_rest', read.length - MOST_SHOWN))]
          : []),
        el('p', { class: 'rest' }, t('teach_kept_local')),
      ],
      choices: [
        { does: 'again', text: t('teach_again') },
        ...(read.length > 0 ? [{ does: 'right', text: t('teach_right'), look: 'main' as const }] : []),
      ],
      does: {
        again: () => lesson.again(),
        right: () => void lesson.keep(doc, taught.fingerprint, taught.shape),
      },
    });
  };

  const words = { title: t('teach_setting_title'), hint: `${t('teach_setting_hint')}${t('teach_held')}` };
  lesson.run(
    [
      ...askForRows(lesson, words, (shown) => {
        rows = shown;
      }),
      ask('label', { what: 'name', step: 'name', title: 'teach_label_title', tag: t('teach_col_label') }),
      ask('value', { what: 'value', step: 'term', title: 'teach_value_title', tag: t('teach_col_value') }),
      ask('button', { what: 'button', step: 'button', title: 'teach_change_title', tag: t('teach_col_button') }),
      check,
      () => lesson.done(),
    ],
    ['row', 'name', 'term', 'button', 'check'],
  );
}
