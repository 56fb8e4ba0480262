import { characterProblems } from './override-value.ts';
import { type Path, problem, type RuleProblem } from './rule-file-problems.ts';

/** A rule is nested seven deep inside its file. */
const DEEPEST = 12;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through any JSON before a schema does: how deep it is, which names it uses, and whether its texts can be read as they
 * stand. Only a note, which a person wrote over several lines, may hold line breaks.
 */
export function jsonProblems(data: unknown, path: Path = []): RuleProblem[] {
  if (typeof data === 'string') return characterProblems(data, path, path.at(-1) === 'note');
  if (typeof data !== 'object' || data === null) return [];
  if (path.length >= DEEPEST) return [problem(path, 'too-deep')];
  if (Array.isArray(data)) return data.flatMap((item, index) => jsonProblems(item, [...path, index]));
  return Object.entries(data).flatMap(([name, value]) => {
    if (FORBIDDEN.has(name)) return [problem(path, 'forbidden-name', name)];
    const unseen = characterProblems(name, path);
    return unseen.length > 0 ? unseen : jsonProblems(value, [...path, name]);
  });
}
