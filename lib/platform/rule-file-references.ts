import { type Day, today } from '../time/day.ts';
import { mayBeSet, neededKind, type RuleBook, takesPlace } from './book.ts';
import { dateProblems, linkProblems, pastDayProblems, valueProblems } from './override-value.ts';
import type { RuleData, Source } from './rule.ts';
import { type Path, problem, type RuleProblem } from './rule-file-problems.ts';
import type { RuleFile } from './rule-file-shape.ts';

/**
 * What no schema sees of a file of rules: what it says twice, what it rests on, and whether its values make sense.
 * @param book the rules that hold before the file is applied
 * @param clock today in Shanghai, as the machine has it
 */
export function fileProblems(file: RuleFile, book: RuleBook, clock: Day = today()): RuleProblem[] {
  // No rule here was checked in the future: a machine whose clock is behind them is wrong, and must not refuse newer ones.
  const now = [...book.values()].reduce((day, { checked }) => (checked > day ? (checked as Day) : day), clock);
  const after = rulesAfter(file, book);
  return [
    ...pastDayProblems(file.date, ['date'], now),
    ...twice(file.rules, ({ id }) => id, ['rules'], 'id'),
    ...file.rules.flatMap((rule, index) => [
      ...ruleProblems(rule, ['rules', index], now),
      ...rule.restsOn.flatMap((id, at) =>
        after.has(id) ? [] : [problem(['rules', index, 'restsOn', at], 'no-such-rule', id)],
      ),
    ]),
    ...ringProblems(file, after),
    ...overrideProblems(file, after),
  ];
}

type Resting = Pick<RuleData, 'id' | 'restsOn' | 'value'>;

/** Every rule as it would be stated once the file is applied. */
function rulesAfter(file: RuleFile, book: RuleBook): ReadonlyMap<string, Resting> {
  const after = new Map<string, Resting>();
  for (const rule of book.values()) after.set(rule.id, { ...rule, value: rule.stated });
  for (const rule of file.rules) if (takesPlace(rule, book.get(rule.id))) after.set(rule.id, rule);
  return after;
}

function ruleProblems(rule: RuleData, path: Path, now: Day): RuleProblem[] {
  const kind = neededKind(rule.id);
  const { since, until } = rule.conditions;
  return [
    ...(kind === null || kind === rule.value.kind
      ? []
      : [problem([...path, 'value', 'kind'], 'other-kind', rule.value.kind, kind)]),
    ...valueProblems(rule.value, [...path, 'value']),
    ...pastDayProblems(rule.checked, [...path, 'checked'], now),
    ...dateProblems(since ?? '', [...path, 'conditions', 'since']),
    ...dateProblems(until ?? '', [...path, 'conditions', 'until']),
    ...(since !== undefined && until !== undefined && since.slice(0, until.length) > until
      ? [problem([...path, 'conditions', 'since'], 'from-over-to')]
      : []),
    ...rule.sources.flatMap((source, index) => sourceProblems(source, [...path, 'sources', index])),
    ...rule.also.flatMap(({ value, source }, index) => [
      ...valueProblems(value, [...path, 'also', index, 'value']),
      ...sourceProblems(source, [...path, 'also', index, 'source']),
    ]),
    ...twice(rule.claims, ({ id }) => id, [...path, 'claims'], 'id'),
    ...twice(rule.restsOn, (id) => id, [...path, 'restsOn']),
  ];
}

function sourceProblems({ address, date }: Source, path: Path): RuleProblem[] {
  return [
    ...(address === null ? [] : linkProblems(address, [...path, 'address'])),
    ...dateProblems(date ?? '', [...path, 'date']),
  ];
}

/** @param field where in an item its name stands */
function twice<T>(items: readonly T[], nameOf: (item: T) => string, path: Path, field?: string): RuleProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const name = nameOf(item);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [problem([...path, index, ...(field ? [field] : [])], 'twice', name)];
  });
}

/** Rules that rest on each other in a ring, each ring named once, at the first rule of the file that closes it. */
function ringProblems(file: RuleFile, after: ReadonlyMap<string, Resting>): RuleProblem[] {
  const indexOf = new Map(file.rules.map(({ id }, index) => [id, index]));
  const sound = new Set<string>();
  const problems: RuleProblem[] = [];
  for (const [start, index] of indexOf) {
    const ring = ringFrom(start, after, sound);
    if (ring) problems.push(problem(['rules', index, 'restsOn'], 'ring', ring.join(' → ')));
  }
  return problems;
}

/** @param sound rules from which no ring can be reached; grows @returns the ids along the ring, the first one again at its end */
function ringFrom(start: string, rules: ReadonlyMap<string, Resting>, sound: Set<string>): string[] | null {
  const trail: string[] = [];
  const onTrail = new Set<string>();
  // A stack of its own: a file may well chain more rules than the engine's goes deep.
  const stack: { id: string; next: number }[] = [];
  const enter = (id: string): void => {
    stack.push({ id, next: 0 });
    trail.push(id);
    onTrail.add(id);
  };
  if (!sound.has(start)) enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const below = rules.get(top.id)?.restsOn[top.next++];
    if (below === undefined) {
      sound.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
      stack.pop();
    } else if (onTrail.has(below)) {
      const ring = [...trail.slice(trail.indexOf(below)), below];
      for (const id of trail) sound.add(id);
      return ring;
    } else if (!sound.has(below)) enter(below);
  }
  return null;
}

function overrideProblems(file: RuleFile, after: ReadonlyMap<string, Resting>): RuleProblem[] {
  const overrides = file.overrides ?? [];
  return [
    ...twice(overrides, ({ ruleId }) => ruleId, ['overrides'], 'ruleId'),
    ...overrides.flatMap(({ ruleId, value, link }, index) => {
      const path = ['overrides', index];
      const rule = after.get(ruleId);
      if (!rule) return [problem([...path, 'ruleId'], 'no-such-rule', ruleId)];
      return [
        ...(mayBeSet(rule.value, value)
          ? []
          : [problem([...path, 'value', 'kind'], 'other-kind', value.kind, rule.value.kind)]),
        ...valueProblems(value, [...path, 'value']),
        ...(link === null ? [] : linkProblems(link, [...path, 'link'])),
      ];
    }),
  ];
}
