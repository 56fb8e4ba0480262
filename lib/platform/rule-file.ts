import { type Day, today } from '../time/day.ts';
import type { EffectiveRule, RuleBook } from './book.ts';
import { type RuleData, ruleSchema } from './rule.ts';
import { jsonProblems } from './rule-file-json.ts';
import { fromIssue, problem, type RuleProblem } from './rule-file-problems.ts';
import { fileProblems } from './rule-file-references.ts';
import {
  RULE_FILE_FORMAT,
  RULE_FILE_LIMIT,
  RULE_FILE_VERSION,
  type RuleFile,
  ruleFileSchema,
} from './rule-file-shape.ts';

export type CheckedFile =
  | { readonly ok: true; readonly file: RuleFile }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** More than these help nobody to mend a file. */
const MOST_PROBLEMS = 50;

/**
 * Checks a file of rules, whole: by its schema, then for what no schema sees. Nothing is taken of a file with one thing wrong.
 * A bare list of rules, as `npm run --silent rules` prints it, is a file as well; its title is the file's name, where that can
 * be read as it stands, and its date the day on which the latest of its rules was checked.
 * @param book the rules that hold now
 * @param name what the file is called
 * @param now today in Shanghai
 */
export function checkRuleFile(text: string, book: RuleBook, name = '', now: Day = today()): CheckedFile {
  if (tooLarge(text)) return refuse([problem([], 'too-large', RULE_FILE_LIMIT / 1e6)]);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse([problem([], 'not-json')]);
  }
  const outer = jsonProblems(data);
  if (outer.length > 0) return refuse(outer);
  if (!Array.isArray(data)) return checkWhole(data, book, now);

  const checked = checkWhole(asFile(data, name), book, now);
  if (checked.ok) return checked;
  return refuse(checked.problems.map((found) => ({ ...found, place: found.place.replace(/^rules(?=\[)/, '') })));
}

const refuse = (problems: readonly RuleProblem[]): CheckedFile => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/** No file has fewer bytes than its text has characters, so most of what is too large need not be counted out. */
function tooLarge(text: string): boolean {
  return text.length > RULE_FILE_LIMIT || new TextEncoder().encode(text).length > RULE_FILE_LIMIT;
}

function checkWhole(data: unknown, book: RuleBook, now: Day): CheckedFile {
  if (typeof data !== 'object' || data === null) return refuse([problem([], 'not-an-object')]);
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== RULE_FILE_FORMAT) return refuse([problem(['format'], 'format')]);
  if (version !== RULE_FILE_VERSION) {
    const newer = typeof version === 'number' && version > RULE_FILE_VERSION;
    return refuse([problem(['version'], newer ? 'newer-version' : 'version', String(version).slice(0, 20))]);
  }
  const parsed = ruleFileSchema.safeParse(data);
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => fromIssue(issue, data)));
  const problems = fileProblems(parsed.data, book, now);
  return problems.length > 0 ? refuse(problems) : { ok: true, file: parsed.data };
}

/** A bare list of rules as a file. */
function asFile(rules: readonly unknown[], name: string): unknown {
  const days = rules.flatMap((rule) => {
    const day = ruleSchema.shape.checked.safeParse((rule as { checked?: unknown } | null)?.checked);
    return day.success ? [day.data] : [];
  });
  const title = name
    .replace(/\.json$/i, '')
    .slice(0, 200)
    .trim();
  return {
    format: RULE_FILE_FORMAT,
    version: RULE_FILE_VERSION,
    title: title === '' || jsonProblems(title).length > 0 ? RULE_FILE_FORMAT : title,
    date: days.sort().at(-1) ?? '1970-01-01',
    rules,
  };
}

export interface ExportWish {
  readonly title: string;
  readonly date: Day;
  /** `changed`: only the rules that files brought; the product brings the others itself, perhaps newer ones. */
  readonly rules: 'changed' | 'all';
  readonly withOverrides: boolean;
}

/** The rules, and if wished the person's own values, as a file that {@link checkRuleFile} takes. */
export function exportRuleFile(book: RuleBook, { title, date, rules, withOverrides }: ExportWish): RuleFile {
  const held = [...book.values()];
  const overrides = held.flatMap(({ override }) => (override ? [override] : []));
  return {
    format: RULE_FILE_FORMAT,
    version: RULE_FILE_VERSION,
    title,
    date,
    rules: held.filter(({ origin }) => rules === 'all' || origin === 'file').map(asStated),
    ...(withOverrides ? { overrides } : {}),
  };
}

/** A rule as its file or the product states it, without what the book adds. */
export function asStated({ origin: _origin, override: _override, stated, ...rule }: EffectiveRule): RuleData {
  return { ...rule, value: stated };
}
