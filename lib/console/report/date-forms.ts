import { addDays, type Day, daysBetween, makeDay } from '../../time/day.ts';

/** A date in a text: which day, and how it is written, with `YYYY`, `YY`, `MM`, `M`, `Mon`, `Month`, `DD` and `D` for its parts. */
export interface DateFound {
  readonly end: number;
  readonly day: Day;
  readonly form: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\\.?';

const NUMERIC: readonly [pattern: RegExp, order: 'ymd' | 'md' | 'mdy'][] = [
  [/(\d{4})(\s*[-/.年]\s*)(\d{1,2})(\s*[-/.月]\s*)(\d{1,2})(?!\d)(\s*[日号])?/y, 'ymd'],
  [/()()(\d{1,2})(\s*月\s*)(\d{1,2})(\s*[日号])/y, 'md'],
  [/(\d{2})([-/.])(\d{1,2})([-/.])(\d{1,2})(?![\d*])/y, 'ymd'],
  [/((?:19|20)\d{2})()(0[1-9]|1[0-2])()([0-3]\d)(?!\d)/y, 'ymd'],
  [/(\d{1,2})(\/)(\d{1,2})(\/)(\d{4})(?!\d)/y, 'mdy'],
];
const DAY_FIRST = new RegExp(`(\\d{1,2})((?:st|nd|rd|th)?[\\s-]*)${NAMED}(?:([\\s,-]*)(\\d{4}))?(?![\\w*])`, 'iy');
const MONTH_FIRST = new RegExp(`${NAMED}(\\s*)(\\d{1,2})(?:st|nd|rd|th)?(?:([\\s,]*)(\\d{4}))?(?![\\w*])`, 'iy');

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Without a year: the one that brings the day nearest to now. */
function nearest(month: number, date: number, now: Day): Day | null {
  const year = Number(now.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, date) ?? []);
  const distance = (day: Day): number => Math.abs(daysBetween(now, day));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const dayOf = (year: string, month: number, date: number, now: Day): Day | null =>
  year === '' ? nearest(month, date, now) : makeDay(Number(year.padStart(4, '20')), month, date);

function numericAt(text: string, at: number, now: Day): DateFound | null {
  for (const [pattern, order] of NUMERIC) {
    const [all, a = '', joint = '', b = '', joint2 = '', c = '', last = ''] = match(pattern, text, at) ?? [];
    if (all === undefined) continue;
    const [year, month, date] = order === 'mdy' ? [c, a, b] : [a, b, c];
    const day = dayOf(year, Number(month), Number(date), now);
    if (!day) continue;
    const sign = (part: string, letter: string): string => letter.repeat(part.length);
    const form =
      order === 'mdy'
        ? sign(a, 'M') + joint + sign(b, 'D') + joint2 + sign(c, 'Y')
        : sign(a, 'Y') + joint + sign(b, 'M') + joint2 + sign(c, 'D') + last;
    return { end: at + all.length, day, form };
  }
  return null;
}

const isMonthName = (start: string, rest: string): boolean => {
  const names = ['uary', 'ruary', 'ch', 'il', '', 'e', 'y', 'ust', 'tember', 'ober', 'ember', 'ember'];
  return rest === '' || (start === 'sep' && rest === 't') || names[MONTHS.indexOf(start)] === rest;
};
const nameForm = (rest: string): string => (rest.length > 1 ? 'Month' : 'Mon');

function namedAt(text: string, at: number, now: Day): DateFound | null {
  const first = match(DAY_FIRST, text, at);
  if (first) {
    const [all, date = '', joint = '', start = '', rest = '', joint2 = '', year = ''] = first;
    const month = MONTHS.indexOf(start.toLowerCase()) + 1;
    const day = isMonthName(start.toLowerCase(), rest.toLowerCase()) ? dayOf(year, month, Number(date), now) : null;
    if (day)
      return {
        end: at + all.length,
        day,
        form: `${'D'.repeat(date.length)}${joint.replace(/[a-z]+/i, '')}${nameForm(rest)}${joint2}${year && 'YYYY'}`,
      };
  }
  const second = match(MONTH_FIRST, text, at);
  if (second) {
    const [all, start = '', rest = '', joint = '', date = '', joint2 = '', year = ''] = second;
    const month = MONTHS.indexOf(start.toLowerCase()) + 1;
    const day = isMonthName(start.toLowerCase(), rest.toLowerCase()) ? dayOf(year, month, Number(date), now) : null;
    if (day)
      return {
        end: at + all.length,
        day,
        form: `${nameForm(rest)}${joint}${'D'.repeat(date.length)}${joint2}${year && 'YYYY'}`,
      };
  }
  return null;
}

/** The date that begins at a place in a text; null where none does. Days that the calendar does not have are none. */
export function dateAt(text: string, at: number, now: Day): DateFound | null {
  if (/[\d.*]/.test(text[at - 1] ?? '') || (/[a-z]/i.test(text[at] ?? '') && /\w/.test(text[at - 1] ?? '')))
    return null;
  return numericAt(text, at, now) ?? namedAt(text, at, now);
}

/** How a day lies to the day of the report. Only days within a month matter to the readers. */
export type When = 'long-ago' | 'past' | 'today' | 'ahead' | 'far-ahead';

export function whenOf(day: Day, now: Day): When {
  if (day === now) return 'today';
  if (day < now) return day >= addDays(now, -31) ? 'past' : 'long-ago';
  return day <= addDays(now, 31) ? 'ahead' : 'far-ahead';
}
