import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '@/lib/platform/rules/index.ts';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { figuresInWords, figuresOf, literalFigures } from './literal-figures.ts';

const FIGURES = figuresOf(RULES);

/** Numbers that happen to equal a figure of the platform and are something else: the line as found, and what it is. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'lib/platform/rule-file.ts: const MOST_PROBLEMS = 50;': 'faults of a file that are told at once',
  'lib/time/months.ts: const DAYS_FOR_A_MONTH = 30;': 'one of the two readings of the word month',
  'lib/roster/seats.ts: export const WARNING_DAYS = 7;': 'how long before an expiry this product begins to warn',
  'lib/overlay/place.ts: for (let left = 8; left <= limit.left; left += 24) points.push({ left, top });':
    'pixels between two places that are tried',
  'lib/console/readers/pace.ts: if (++this.#calls % 32 === 0 && performance.now() > this.#deadline) throw new OutOfTime();':
    'questions between two looks at the clock',
  'lib/console/report/data.ts: const MOST_PEOPLE = 300;': 'people of the page data that a report describes',
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name))
    .filter((name) => !/^lib\/platform\/(rules|sources)\/|^lib\/console\/fixtures\//.test(name));

it('no figure of the platform stands as a literal outside the rules', () => {
  const found = [...filesIn('lib'), ...filesIn('components')].flatMap((file) =>
    literalFigures(file, readFileSync(file, 'utf8'), FIGURES),
  );
  expect(found.filter((line) => !(line in OTHERWISE))).toEqual([]);
  expect(Object.keys(OTHERWISE).filter((line) => !found.includes(line))).toEqual([]);
});

it('no sentence of ours has a figure of the platform written into it', () => {
  for (const messages of [zh, en]) {
    const found = Object.entries(messages).flatMap(([key, { message }]) =>
      figuresInWords(message, FIGURES).map((figure) => `${key}: ${figure}`),
    );
    expect(found).toEqual([]);
  }
});

it.each([
  ['lib/store/x.ts', 'const LONG_TERM_SEATS = 5;'],
  ['components/x.tsx', 'export const isFull = (people: string[]) => people.length >= 25;'],
  [
    'components/x.tsx',
    'const end = addDays(bound, 30 /* days of a short term */);\nconst expires = addDays(bound, 30);',
  ],
  ['lib/deregistration/x.ts', 'const wait = { amount: 15 };'],
  ['lib/overlay/x.ts', 'if (followers > 10_000) grow();'],
  ['lib/toolbar.ts', 'const freezeDays = big ? 60 : 30;'],
  ['components/x.tsx', 'const cost = { fee: 300 };'],
  ['components/x.tsx', 'const View = () => <p>邀请在 24 小时后失效</p>;'],
  ['components/x.tsx', "const words = 'lapses after 24 hours';"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is looked at has a gap of its own
  ['lib/x.ts', 'const words = `${name}须在 7 天内确认`;'],
])('finds a figure in %s: %s', (file, code) => {
  expect(literalFigures(file, code, FIGURES).length).toBeGreaterThan(0);
});

it.each([
  ['components/x.tsx', 'const View = () => <Icon size={20} />;'],
  ['lib/store/x.ts', 'const short = text.slice(0, 60);'],
  ['lib/overlay/x.ts', 'setTimeout(close, 1000);'],
  ['components/x.tsx', 'const days = 11;'],
])('takes no harm from %s: %s', (file, code) => {
  expect(literalFigures(file, code, FIGURES)).toEqual([]);
});
