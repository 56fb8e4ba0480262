import { addDays, type Day, isDay, today } from '../time/day.ts';
import type { RuleValue, Unit, ValueOf } from './rule.ts';
import { type Path, problem, type RuleProblem } from './rule-file-problems.ts';

/** Longest period that is taken for meant: about a hundred years, in each unit. */
const LONGEST: Readonly<Record<Unit, number>> = {
  minute: 52_560_000,
  hour: 876_000,
  day: 36_500,
  'working-day': 18_250,
  month: 1_200,
  year: 100,
};

/** What no schema sees: amounts in the wrong order, periods of nothing, days that no calendar has. */
export function valueProblems(value: RuleValue, path: Path): RuleProblem[] {
  switch (value.kind) {
    case 'count-range':
      return orderProblems(value, path);
    case 'period':
      return periodProblems(value.amount, value.unit, [...path, 'amount']);
    case 'period-range':
      return [
        ...orderProblems(value, path),
        ...periodProblems(value.from, value.unit, [...path, 'from']),
        ...periodProblems(value.to, value.unit, [...path, 'to']),
      ];
    case 'period-by-followers':
      return stepProblems(value, path);
    case 'date':
      return dateProblems(value.date, [...path, 'date']);
    default:
      return [];
  }
}

function orderProblems({ from, to }: { from: number; to: number }, path: Path): RuleProblem[] {
  return from > to ? [problem([...path, 'from'], 'from-over-to')] : [];
}

function periodProblems(amount: number, unit: Unit, path: Path): RuleProblem[] {
  if (amount <= 0) return [problem(path, 'not-above-zero')];
  return amount > LONGEST[unit] ? [problem(path, 'too-high', LONGEST[unit])] : [];
}

function stepProblems({ steps, unit }: ValueOf<'period-by-followers'>, path: Path): RuleProblem[] {
  return steps.flatMap(({ upTo, amount }, index) => {
    const at = [...path, 'steps', index];
    const before = steps[index - 1];
    const last = index === steps.length - 1;
    const problems = periodProblems(amount, unit, [...at, 'amount']);
    if ((upTo === null) !== last) problems.push(problem([...at, 'upTo'], 'steps-end'));
    if (upTo !== null && before && before.upTo !== null && before.upTo >= upTo)
      problems.push(problem([...at, 'upTo'], 'steps-order'));
    return problems;
  });
}

/** @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: only the first can name a day that no calendar has */
export function dateProblems(text: string, path: Path): RuleProblem[] {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDay(text) ? [problem(path, 'no-such-day')] : [];
}

/** A day that is over or has begun somewhere on earth. */
export function pastDayProblems(text: string, path: Path, now: Day = today()): RuleProblem[] {
  const problems = dateProblems(text, path);
  return problems.length === 0 && text > addDays(now, 1) ? [problem(path, 'future')] : problems;
}

/**
 * Characters that are not seen, or that make a text read otherwise than it stands: controls, turns of direction, halves of
 * characters, and what is left of a text that was read in the wrong encoding.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]/u;

/** @param lines whether the text may have several lines */
export function characterProblems(text: string, path: Path, lines = false): RuleProblem[] {
  const found = UNSEEN.exec(lines ? text.replace(/[\n\r\t]/g, ' ') : text)?.[0];
  if (found === undefined) return [];
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [problem(path, 'character', `U+${code}`)];
}

/** An address that a person can open and see where it leads; a name before an `@` would say otherwise than where. */
export function linkProblems(link: string, path: Path): RuleProblem[] {
  if (!URL.canParse(link)) return [problem(path, 'link')];
  const { protocol, username, password } = new URL(link);
  return /^https?:$/.test(protocol) && !username && !password ? [] : [problem(path, 'link')];
}
