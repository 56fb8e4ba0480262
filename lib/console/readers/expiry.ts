import type { Basis, Term } from '../../roster/types.ts';
import { addDays, type Day } from '../../time/day.ts';
import { plausibleUnixDay, readDays } from '../../time/read-date.ts';
import { plainOf } from './memo.ts';

/** The end of a term. `basis` is `unknown` exactly where `expires` is null. */
export interface Expiry {
  readonly expires: Day | null;
  readonly basis: Basis;
}

export const NO_EXPIRY: Expiry = { expires: null, basis: 'unknown' };

/**
 * How near to today a number must lie, in days, to be taken for the end of a short term. The term is one month, so its end
 * is at most 31 days ahead (four more for the day an invitation may wait, and slack); who is still listed after the end is
 * at most one term late. Anything else is not this date, whatever else it may be.
 */
export const EXPIRY_WINDOW = { before: 31, after: 35 } as const;

/**
 * What the page data's `expire_time` says: absent or 0 is long-term, a number from 1 up is short-term (console script,
 * about 2017). No source shows that the number is a Unix time, so only one that gives a plausible day is believed.
 */
export function readExpireTime(value: unknown, today: Day): { term: Term | null } & Expiry {
  const number = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (number === undefined || number === 0) return { term: 'long', ...NO_EXPIRY };
  if (typeof number !== 'number' || !(number >= 1)) return { term: null, ...NO_EXPIRY };
  const expires = plausibleUnixDay(number, today, EXPIRY_WINDOW);
  return { term: 'short', expires, basis: expires ? 'exact' : 'unknown' };
}

/** A piece of a row with what the page calls it: a column header, a label, or nothing. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

const NEVER = /邀请|确认|接受|撤销|invit|confirm|accept|withdraw|revok|pending/i;
const BEGINNING =
  /绑定(?!有效|到期|截止|期限)|添加|加入|创建|开始|生效|授权|登录|操作|更新|发送|申请|注册|修改|活跃|起$|bound|binding(?!expir|end)|added|joined|creat|since|start|begin|from|effective|authori[sz]|log(?:in|ged)|updated?|sent|request|regist|modif|active|seen/i;
const ENDING =
  /到期|有效|过期|截止|失效|至|expir|until|till|through|thru|valid|ends?(?![a-z])|enddate|endson|endtime|due/i;
/** Whether a date that is called this, in plain words, is no end: it says since when, or is of an invitation. */
export const isNoEnd = (label: string): boolean => (BEGINNING.test(label) || NEVER.test(label)) && !ENDING.test(label);
const ENDS_HERE =
  /(?:至|到期[^\d]{0,6}|有效期[^\d]{0,6}|截止[^\d]{0,6})\d|\d[日号]?(?:到期|过期|截止|失效)|(?:until|till|through|expir[a-z]*|ends)(?:on|at)?[^a-z\d]*(?:\d|[a-z]{3}\w*\d)/i;
const RANGE = /(?:至|到|–|—|~|→)(?:\d|[a-z]{3,9}\.?\d)|日-\d|\d-\d{4}[-/.年]|\d-[a-z]{3}|\d[a-z]*to[a-z]*\d/i;
/** Labels under which a date may stand that nobody called a beginning or an end. */
const NEUTRAL =
  /^$|类型|期限|时长|身份|权限|状态|角色|运营者|^(?:时间|日期)$|^(?:type|term|status|role|period|duration|date|time|operator)s?$/i;
/** A count of days; the 日 of a calendar date (12月3日自动解绑) is none. */
const DAYS_LEFT =
  /(?:剩余?|还剩|还有|尚余)[^\d月]{0,6}(\d{1,3})[天日]|(?<![\d月./-])(\d{1,3})[天日]后?(?:自动)?(?:到期|过期|失效|解除|解绑)|(?<![\d.])(\d{1,3})(?:days?|d)(?:left|remaining|togo)|(?:expir\w*|ends|left|remaining):?in(\d{1,3})days?|(?:left|remaining):?(\d{1,3})days?/i;
const OVER = /(?:过期|到期)(\d{1,3})[天日]|expired(\d{1,3})days?ago/i;
/** What holds for everybody, counted from the binding or from its end (绑定30天后自动解除, 到期3天前提醒): no count from today. */
const RULE =
  /(?:(?:绑定|添加|加入|授权|成功|之日)[起后满为是超过达]*|(?:到期|过期|失效)(?:[前后满]|超过)*|[满每])\d{1,3}[天日](?:[之以]?[前后内]|自动|到期|过期|失效|解|会?被|将)|(?:到期|过期|失效)[前后]\d{1,3}[天日]|(?<!剩余?|还[有剩]|尚余)(?:有效期|期限|时长|为期)[为是共]?\d{1,3}[天日](?!后)|\d[天日](?:时|[以之]?[内前])(?:自动|会|将)?(?:提醒|通知)|\d(?:days?|d)(?:after|before|of|from|since)(?!now|today)/i;
const BARE_DAYS = /^(?:in)?(\d{1,3})(?:[天日]|days?|d)?$/i;
/** The days that have names of their own. */
const NAMED: ReadonlyArray<readonly [pattern: RegExp, days: number]> = [
  [/今[天日](?:到期|过期|失效)|(?:expires|ends)today/i, 0],
  [/明[天日](?:到期|过期|失效)|(?:expires|ends)tomorrow/i, 1],
  [/后[天日](?:到期|过期|失效)/, 2],
];
/** `12-03` under or beside a word that calls it an end: only so is it a month and a date. */
const MONTH_AND_DATE = /(?<![\d./-])(\d{2})[-/](\d{2})(?![\d./-])/;
const PUNCTUATION = /[,，;；。、|·•()（）]/;
/** A comma that belongs to a date: Dec 3, 2026. */
const COMMA_IN_DATE = /(?<=[a-z]\.?\s*\d{1,2}(?:st|nd|rd|th)?|\d\s*[a-z]{3,9})\s*,\s*(?=\d{4}(?!\d))/gi;
const LABELS_INSIDE =
  /(?=(?:绑定|添加|邀请|加入|创建|开始|生效)(?:时间|日期|于)|(?:到期|过期|截止|失效)(?:时间|日期)|有效期|(?:bound|added|joined|expir|valid until|ends)\b)/i;

function daysLeft({ label, text }: Labelled): number | null {
  const words = plainOf(text);
  if (RULE.test(words)) return null;
  const bare = /剩余|倒计时|left|remaining/i.test(label) ? BARE_DAYS.exec(words) : null;
  const [, ...found] = bare ?? DAYS_LEFT.exec(words) ?? [];
  const days = found.find((group) => group !== undefined);
  if (days !== undefined) return Number(days);
  const named = NAMED.find(([pattern]) => pattern.test(words));
  if (named) return named[1];
  const over = OVER.exec(words);
  return over ? -Number(over[1] ?? over[2]) : null;
}

function daysIn(text: string, ends: boolean, today: Day): Day[] {
  const days = readDays(text, today);
  const [, month, date] = (ends && days.length === 0 && MONTH_AND_DATE.exec(text)) || [];
  return month && date ? readDays(`${month}月${date}日`, today) : days;
}

/** Only one distinct day is an answer. */
const only = (days: readonly Day[]): Day | null => (new Set(days).size === 1 ? (days[0] ?? null) : null);

/**
 * Finds the end of a term among the pieces of one row. A date counts if the page says that it is an end, if it is the later
 * end of a range, or if it is the only date without any label and not yet past. The day of binding or inviting never counts;
 * nor does, for an invitation, the day on which the invitation itself lapses. Two answers are none.
 */
export function readExpiry(
  pieces: readonly Labelled[],
  term: Term | null,
  status: 'bound' | 'invited',
  today: Day,
): Expiry {
  if (term === 'long') return NO_EXPIRY;
  const ends: Day[] = [];
  const unlabelled: Day[] = [];
  const estimates: Day[] = [];
  const clauses = pieces.flatMap(({ label, text }) =>
    text
      .replace(COMMA_IN_DATE, ' ')
      .split(PUNCTUATION)
      .map((clause) => ({ label: plainOf(label), text: clause })),
  );
  for (const clause of clauses) {
    if (NEVER.test(clause.label) || NEVER.test(clause.text)) continue;
    const { label } = clause;
    const left = daysLeft(clause);
    if (left !== null) estimates.push(addDays(today, left));
    for (const text of clause.text.split(LABELS_INSIDE)) {
      const words = plainOf(text);
      const days = daysIn(text, ENDING.test(words) || ENDING.test(label), today);
      const last = [...days].sort().at(-1);
      if (!last) continue;
      const begins = BEGINNING.test(words);
      const ending = ENDING.test(words);
      if (days.length > 1) {
        if (RANGE.test(words) && !(BEGINNING.test(label) && !ending)) ends.push(last);
        else if (ending) ends.push(last);
      } else if (begins) {
        if (ENDS_HERE.test(words)) ends.push(last);
      } else if (ending || ENDING.test(label)) {
        if (!/起$/.test(words)) ends.push(last);
      } else if (!BEGINNING.test(label) && NEUTRAL.test(label)) unlabelled.push(last);
    }
  }
  if (status === 'invited')
    return exact(only(ends.filter(() => pieces.every((piece) => !/失效|过期/.test(piece.text)))));
  if (ends.length > 0) return exact(only(ends));
  const estimate = only(estimates);
  const alone = unlabelled.length === 1 && unlabelled[0] && unlabelled[0] >= today ? unlabelled[0] : null;
  if (estimate) return estimate === alone ? exact(alone) : { expires: estimate, basis: 'estimated' };
  return exact(estimates.length > 0 ? null : alone);
}

const exact = (expires: Day | null): Expiry => (expires ? { expires, basis: 'exact' } : NO_EXPIRY);
