/** Puts something made up in the place of everything that was taken out of a page: the same for the same. */

import type { Report } from '../../../lib/console/report/shape.ts';
import { addDays, type Day, daysBetween, startOfDay } from '../../../lib/time/day.ts';

const FAMILY = '林周沈顾陆苏何许叶程袁夏方江温白';
const FIRST = '舟澄棠屿禾岚青澈砚竹溪霁';
const SECOND = '远安宁川悠然一白夕之晴野';
const LATIN = [
  'Anna',
  'Bruno',
  'Clara',
  'Dario',
  'Elin',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaja',
  'Lea',
  'Milo',
  'Nora',
];
const FILLER = '山水木石竹云雨风雪梅兰菊松泉溪谷';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const letter = (letters: string, index: number): string => letters[index % letters.length] ?? '';

/** Sixteen families by 144 given names: far more than one page has people. */
const name = (number: number): string =>
  letter(FAMILY, number) +
  letter(FIRST, Math.floor(number / FAMILY.length)) +
  letter(SECOND, number + Math.floor(number / (FAMILY.length * FIRST.length)));
const latin = (number: number): string =>
  number <= LATIN.length ? (LATIN[number - 1] ?? 'Anna') : `Z${number.toString(36)}`.slice(0, 5);
const digits = (count: number): string => '13579246801357924680'.repeat(Math.ceil(count / 20)).slice(0, count);
const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');

const NUMBERED: Readonly<Record<string, (number: number) => string>> = {
  name,
  latin,
  id: (number) => `person_${number}`,
  masked: (number) => `pe****${number}`,
  ghid: (number) => `gh_${hex(number, 12)}`,
  appid: (number) => `wx${hex(number, 16)}`,
  openid: (number) => `oMadeUp${'_'.repeat(4)}${String(number).padStart(17, '0')}`,
  days: () => '',
};
const FIXED: Readonly<Record<string, string>> = {
  url: 'https://example.com/',
  email: 'someone@example.com',
  sign: '\u{1F33F}',
  path: 'elsewhere',
  name: 'more',
  'masked digits': '138****0000',
  'masked ghid': 'gh_0123****',
};

const TOKEN =
  /\{(?:(name|latin|id|masked|ghid|appid|openid|days) (\d{1,5})|(digits|words)×(\d{1,4})|date (\d{1,5})(?: ([^{}]{1,60}))?|time ([^{}]{1,30})|(url|email|sign|path|name|masked digits|masked ghid))\}/;

/** Whether something in braces is a kind that a report knows. */
export const isToken = (own: string): boolean => new RegExp(`^${TOKEN.source}$`).test(own);

/** A day for each date of a report: in the order that it gives, and as far from today as it says. */
function daysOf(dates: Report['dates'], today: Day): Map<number, Day> {
  const days = new Map<number, Day>();
  for (const group of ['long-ago', 'past', 'today', 'ahead', 'far-ahead'] as const) {
    const own = dates.filter(({ when }) => when === group);
    own.forEach(({ date }, index) => {
      const step = Math.max(1, Math.floor((30 * (index + 1)) / (own.length + 1)));
      const back = Math.max(1, Math.floor((30 * (own.length - index)) / (own.length + 1)));
      const by = {
        'long-ago': -400 - (own.length - index),
        past: -back,
        today: 0,
        ahead: step,
        'far-ahead': 40 + index,
      }[group];
      days.set(date, addDays(today, by));
    });
  }
  return days;
}

function write(day: Day, form: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Readonly<Record<string, string>> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month,
    M: String(Number(month)),
    Month: MONTHS[Number(month) - 1] ?? '',
    Mon: (MONTHS[Number(month) - 1] ?? '').slice(0, 3),
    DD: date,
    D: String(Number(date)),
  };
  return form.replace(/YYYY|YY|Month|Mon|MM|M|DD|D/g, (part) => parts[part] ?? '');
}

export interface MadeUp {
  /** A text or an address of the report, filled. */
  text(redacted: string): string;
  /** The day that `{date 2}` stands for; null for any other text. */
  day(redacted: string): Day | null;
  /** The same as a Unix time in seconds, at noon in Shanghai. */
  unix(redacted: string): number | null;
}

/** @param today the day on which the replay is shown, in Shanghai */
export function makeUp(dates: Report['dates'], today: Day): MadeUp {
  const days = daysOf(dates, today);
  const dayOf = (number: string): Day => days.get(Number(number)) ?? today;
  const day = (redacted: string): Day | null => {
    const number = /^\{date (\d+)\}$/.exec(redacted)?.[1];
    return number ? dayOf(number) : null;
  };
  const fill = (...[whole, kind, number = '', run, length = '', date, form, time, fixed]: string[]): string => {
    if (kind === 'days') return String(Math.abs(daysBetween(today, dayOf(number))));
    if (kind) return NUMBERED[kind]?.(Number(number)) ?? '';
    if (run)
      return run === 'digits'
        ? digits(Number(length))
        : FILLER.repeat(Math.ceil(Number(length) / FILLER.length)).slice(0, Number(length));
    if (date) return write(dayOf(date), form ?? 'YYYY-MM-DD');
    return time ?? FIXED[fixed ?? ''] ?? whole ?? '';
  };
  return {
    text: (redacted) => redacted.replace(new RegExp(TOKEN, 'g'), fill),
    day,
    unix: (redacted) => {
      const own = day(redacted);
      return own ? startOfDay(own) / 1000 + 43_200 : null;
    },
  };
}
