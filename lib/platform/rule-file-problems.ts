/**
 * What can be wrong with a file of rules, or with a value that a person sets. The words are in `_locales` as
 * `rule_problem_<code>`, with `-` written `_`; the parameters fill their gaps in order.
 */
export const PROBLEM_CODES = [
  /** Larger than we read. `limit in MB` */
  'too-large',
  'not-json',
  'not-an-object',
  /** Not a file of ours. */
  'format',
  /** Made by a later version of the product. `version` */
  'newer-version',
  /** A version that never was. `version` */
  'version',
  /** Nested deeper than any rule is. */
  'too-deep',
  /** A name that reaches into the program. `name` */
  'forbidden-name',
  /** A character that is not seen, or that turns the text around. `U+0000` */
  'character',
  /** `names` */
  'unknown-field',
  'missing',
  /** Another kind of thing than is needed. `what is needed` */
  'type',
  /** Not one of the words that may stand here. */
  'choice',
  'empty',
  /** `most` */
  'too-long',
  'negative',
  'not-above-zero',
  /** `most` */
  'too-high',
  'not-whole',
  /** Written otherwise than it must be: an id, a date. */
  'pattern',
  /** A day that no calendar has. */
  'no-such-day',
  /** A day that has not come yet. */
  'future',
  /** Neither http nor https, or an address with a name and password in it. */
  'link',
  'from-over-to',
  /** Steps by followers that do not ascend. */
  'steps-order',
  /** The last step must be without limit, and no other. */
  'steps-end',
  /** Twice in one file. `id` */
  'twice',
  /** Rests on, or sets, a rule that is not there. `id` */
  'no-such-rule',
  /** Rules that rest on each other in a ring. `a → b → a` */
  'ring',
  /** Another kind of value than the product reckons with. `kind there`, `kind needed` */
  'other-kind',
  'no-such-claim',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong, and where: `rules[3].value.amount`; empty where it is the whole. */
export interface RuleProblem {
  readonly place: string;
  readonly code: ProblemCode;
  readonly params: readonly string[];
}

export type Path = readonly PropertyKey[];

/** `['rules', 3, 'value']` → `rules[3].value` */
function placeOf(path: Path): string {
  return path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${part}]` : place === '' ? String(part) : `${place}.${String(part)}`,
    '',
  );
}

export function problem(path: Path, code: ProblemCode, ...params: readonly (string | number)[]): RuleProblem {
  return { place: placeOf(path), code, params: params.map(String) };
}

/** What a schema says of a piece of data, as far as we look at it. */
interface Issue {
  readonly code?: string;
  readonly path: Path;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    data,
  );
}

/** Says in our words what a schema found wrong. @param data what was looked at */
export function fromIssue(issue: Issue, data: unknown): RuleProblem {
  const { path } = issue;
  const field = path.at(-1);
  const say = (code: ProblemCode, ...params: (string | number)[]): RuleProblem => problem(path, code, ...params);
  if (issue.code === 'unrecognized_keys') return say('unknown-field', (issue.keys ?? []).slice(0, 5).join(', '));
  const found = valueAt(data, path);
  if (found === undefined) return say('missing');
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return say('not-whole');
      return say('type', issue.expected ?? '');
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? say('negative') : say('empty');
    case 'too_big':
      return say(
        issue.origin === 'number' || issue.origin === 'int' ? 'too-high' : 'too-long',
        String(issue.maximum ?? ''),
      );
    case 'invalid_format':
      if (field === 'address' || field === 'link') return say('link');
      return field === 'id' && path.includes('claims') ? say('no-such-claim') : say('pattern');
    default:
      return say('choice');
  }
}
