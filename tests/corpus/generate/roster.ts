import { long, type OneOf, type Someone, short, TODAY } from '../types.ts';
import type { Choices } from './random.ts';

const NAMES = [
  '林夏',
  '周野',
  '陈默',
  '许知远',
  '阿瓜',
  'Momo',
  '方寸之间',
  '老槐树',
  '青山',
  '何以笙',
  '晏晏',
  'Leo Zhang',
  '木子李',
  'Ann·安',
  '星野',
  '小满🌾',
  '一只鱼',
  'summer_07',
  '不二',
  '王小二（编辑）',
  '半夏',
  'J.',
  '云深不知处',
  '十三',
  '阿May',
  '芒果 不加冰',
  '岁岁',
  'Dr. Wu',
  '叶子-校对',
  '九月的雨',
  'K',
  '江离',
  '清风徐来',
  '大力水手',
  '南乔',
  'OO7',
  '沈溪',
  '梅子黄时雨',
  '拾光',
  'Panda宝',
];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const addDays = (days: number): string =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

interface Dated {
  readonly says: string;
  readonly truth: OneOf<string | null>;
}

const FORMS: Record<'zh' | 'en', Array<(y: number, m: number, d: number, day: string) => string>> = {
  zh: [
    (_y, _m, _d, day) => day,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}.${m}.${d}`,
    (_y, m, d) => `${m}月${d}日`,
    (_y, _m, _d, day) => `${day} 23:59`,
  ],
  en: [
    (_y, _m, _d, day) => day,
    (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (_y, m, d) => `${MONTHS[m - 1]} ${d}`,
  ],
};

/** One person as a page writes them. */
export interface Written {
  readonly someone: Someone;
  readonly name: string;
  readonly id: string;
  /** The date alone; empty where the term has no end, or none is shown. */
  readonly date: string;
}

/** People with their terms, all dates of one page in one form. */
export function people(choices: Choices, language: 'zh' | 'en', dated: boolean): Written[] {
  const form = choices.one(FORMS[language]);
  return choices.some(NAMES, choices.one([1, 2, 2, 3, 3, 4, 5, 8])).map((name) => {
    const id = `${choices.one(['wx', 'li', 'zh', 'abc'])}***${choices.number(10, 99)}`;
    const permanent = choices.chance(0.45);
    const day = addDays(choices.number(2, 31));
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const end: Dated | null = permanent || !dated ? null : { says: form(year, month, date, day), truth: day };
    return { someone: permanent ? long(name) : short(name, end?.truth ?? null), name, id, date: end?.says ?? '' };
  });
}
