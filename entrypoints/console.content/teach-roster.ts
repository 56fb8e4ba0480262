import { pageOf } from '@/lib/console/frames.ts';
import { look } from '@/lib/console/readers/look.ts';
import { structureOf, writeFingerprint } from '@/lib/console/taught/fingerprint.ts';
import { first } from '@/lib/console/taught/parts.ts';
import { readTaughtRows } from '@/lib/console/taught/read.ts';
import { termSaid, termWords } from '@/lib/console/taught/term-words.ts';
import type { TaughtLayout, TaughtRoster } from '@/lib/console/taught/types.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import { el } from '@/lib/overlay/dom.ts';
import type { Scene } from '@/lib/overlay/teach/stage.ts';
import { clip, type Lesson } from './teach-lesson.ts';
import { askForPart, type ShownPart } from './teach-parts.ts';
import { askForRows, outlinedAs, rowsNow, type ShownRows } from './teach-rows.ts';

/** So many words a page may have for its terms: more, and they are something else. */
const MOST_WORDS = 6;
/** So many rows are shown before the person is asked whether they are right. */
const MOST_SHOWN = 6;
const NO_WORDS = { long: [], short: [] };

/** The steps by which somebody shows a list of operators. */
export function teachRoster(lesson: Lesson): void {
  let rows: ShownRows | null = null;
  const parts: { name: ShownPart | null; term: ShownPart | null; date: ShownPart | null; button: ShownPart | null } = {
    name: null,
    term: null,
    date: null,
    button: null,
  };
  let words: TaughtRoster['words'] = NO_WORDS;

  const shownBut = (...but: readonly (keyof typeof parts)[]): ShownPart[] =>
    Object.entries(parts).flatMap(([name, part]) => (part && !but.includes(name as keyof typeof parts) ? [part] : []));

  const part = (what: keyof typeof parts, refuses?: (texts: readonly string[]) => string | null) => (): Scene | null =>
    rows &&
    askForPart(
      lesson,
      {
        what,
        step: what,
        title: `teach_${what}_title`,
        tag: t(`teach_col_${what}`),
        mayBeSkipped: what !== 'name',
        ...(refuses && { refuses }),
      },
      rows,
      shownBut(what),
      (shown) => {
        parts[what] = shown;
      },
    );

  const askForWords = (): Scene | null => {
    if (!rows || !parts.term) return null;
    const css = parts.term.css;
    const strange = strangeWords(rowsNow(rows, lesson).map((row) => first(row, css)?.textContent ?? ''));
    if (strange.length === 0) return null;
    const body = strange.map((word, at) => drawWord(word, at, words));
    return lesson.scene({
      name: 'words',
      title: t('teach_words_title'),
      hint: t('teach_words_hint'),
      body,
      choices: [{ does: 'right', text: t('teach_next'), look: 'main' }],
      does: {
        right: () => {
          const answers = body.map((one) => one.querySelector<HTMLInputElement>('input:checked')?.value);
          if (answers.some((answer) => answer === undefined)) return lesson.stage.complain(t('teach_problem_answers'));
          const meaning = (term: string): string[] => strange.filter((_, at) => answers[at] === term);
          words = { long: meaning('long'), short: meaning('short') };
          lesson.next();
        },
      },
    });
  };

  const check = (): Scene | null => {
    const taught = rows && layoutOf(lesson, rows, parts, words);
    if (!rows || !taught) return lesson.gone('check');
    const { doc } = rows;
    const read = readTaughtRows(look(doc, lesson.today), taught) ?? [];
    const unread = read.filter(({ sketch }) => sketch.nickname === null).length;
    const { name, term, date, button } = parts;
    const cells = ({ sketch, control }: (typeof read)[number]): HTMLElement[] => [
      cell(sketch.nickname && clip(sketch.nickname, 24), false),
      cell(sketch.term && t(`term_${sketch.term}`), term === null),
      cell(sketch.expires && sayDate(sketch.expires, lesson.today), date === null || sketch.term === 'long'),
      cell(control && (clip(control.textContent ?? '', 12) || t('teach_picture')), button === null),
    ];
    const columns = ['teach_col_name', 'teach_col_term', 'teach_col_date', 'teach_col_button'] as const;
    return lesson.scene({
      name: 'check',
      title: t('teach_check_title'),
      hint: t('teach_check_people', read.length - unread),
      isWide: true,
      outlined: [name, term, date, button].flatMap((one) =>
        one
          ? outlinedAs(
              read.flatMap(({ element }) => first(element, one.css) ?? []),
              'part',
              one.tag,
            )
          : [],
      ),
      body: [
        el(
          'table',
          {},
          el('thead', {}, el('tr', {}, ...columns.map((column) => el('th', { scope: 'col' }, t(column))))),
          el('tbody', {}, ...read.slice(0, MOST_SHOWN).map((row) => el('tr', {}, ...cells(row)))),
        ),
        ...(read.length > MOST_SHOWN
          ? [el('p', { class: 'rest' }, t('teach_check_rest', read.length - MOST_SHOWN))]
          : []),
        ...(unread > 0 ? [el('p', { class: 'rest' }, t('teach_check_unread', unread))] : []),
        el('p', { class: 'rest' }, t('teach_kept_local')),
      ],
      choices: [
        { does: 'again', text: t('teach_again') },
        ...(read.length > unread ? [{ does: 'right', text: t('teach_right'), look: 'main' as const }] : []),
      ],
      does: {
        again: () => lesson.again(),
        right: () => void lesson.keep(doc, taught.fingerprint, taught.shape),
      },
    });
  };

  lesson.run(
    [
      ...askForRows(
        lesson,
        { title: t('teach_row_title'), hint: `${t('teach_row_hint')}${t('teach_held')}` },
        (shown) => {
          rows = shown;
        },
      ),
      part('name'),
      part('term', (texts) => (strangeWords(texts).length > MOST_WORDS ? t('teach_problem_term') : null)),
      part('date'),
      part('button'),
      askForWords,
      check,
      () => lesson.done(),
    ],
    ['row', 'name', 'term', 'date', 'button', 'check'],
  );
}

/** The words of a page for its terms that nobody but the person knows, each once. */
const strangeWords = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .filter((text) => termSaid(text, NO_WORDS) === null)
      .map(termWords)
      .filter(Boolean),
  ),
];

/** @returns null where the page no longer has what was shown */
function layoutOf(
  lesson: Lesson,
  rows: ShownRows,
  parts: Readonly<Record<'name' | 'term' | 'date' | 'button', ShownPart | null>>,
  words: TaughtRoster['words'],
): TaughtLayout | null {
  const { name, term, date, button } = parts;
  const here = rowsNow(rows, lesson);
  const known = here.find((row) => name && first(row, name.css));
  const part = known && name && first(known, name.css);
  if (!known || !name || !part) return null;
  return {
    id: '',
    page: pageOf(rows.doc, lesson.tools.page),
    fingerprint: writeFingerprint({ structure: structureOf(known, part), count: here.length }),
    shape: {
      kind: 'roster',
      rows: rows.css,
      name: name.css,
      term: term?.css ?? null,
      date: date?.css ?? null,
      button: button?.css ?? null,
      words: term ? words : NO_WORDS,
    },
    taughtAt: Date.now(),
  };
}

/** One word, and which of the two terms it means. */
function drawWord(word: string, at: number, { long, short }: TaughtRoster['words']): HTMLElement {
  const answer = (value: string, text: string): HTMLElement => {
    const input = el('input', { type: 'radio', name: `word-${at}`, value, 'data-word': word });
    input.checked = value === 'long' ? long.includes(word) : value === 'short' && short.includes(word);
    return el('label', {}, input, text);
  };
  return el(
    'fieldset',
    {},
    el('legend', {}, clip(word, 20)),
    answer('long', t('term_long')),
    answer('short', t('term_short')),
    answer('neither', t('teach_neither')),
  );
}

/** A cell of what would be read. @param isNone whether nothing was to be read there */
const cell = (text: string | null | undefined | false, isNone: boolean): HTMLElement =>
  text
    ? el('td', {}, text)
    : el('td', { class: isNone ? 'none' : 'wrong' }, t(isNone ? 'teach_not_shown' : 'teach_not_read'));
