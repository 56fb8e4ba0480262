import ts from 'typescript';
import type { Rule, RuleValue } from '@/lib/platform/rule.ts';

/** Words that make a number near them a number of the platform: whom, how many, how long, how much. */
const DOMAIN =
  /seat|limit|quota|(long|short).?term|operator|administrator|people|roster|invit|approv|freez|frozen|confirm|window|expir|lapse|verif|follower|fee|yuan|price|deadline|days|hours|minutes|months|working|transfer|migrat|rename|alias|appsecret|deregist|名额|冻结|粉丝|有效期|确认期/i;
/** Folders whose whole subject is the platform: any of its figures there is one too many. */
const STRICT = /^lib\/(roster|guards|deregistration|platform)\//;
const UNITS =
  /(\d[\d,]*)\s*(?:个?(?:自然|工作)?[天日]|个?小时|个月|分钟|元|名|万?粉丝|(?:working |calendar |business )?days?|hours?|minutes?|months?|yuan|seats?|followers?)(?![a-z])/gi;

/** Every number that a rule's value holds, but those too small to be told from counting. */
export function figuresOf(rules: readonly Rule[]): ReadonlySet<number> {
  const numbers = (value: RuleValue): number[] => {
    if (value.kind === 'count') return [value.count];
    if (value.kind === 'period' || value.kind === 'money') return [value.amount];
    if (value.kind === 'count-range' || value.kind === 'period-range') return [value.from, value.to];
    if (value.kind === 'period-by-followers') return value.steps.flatMap(({ upTo, amount }) => [upTo ?? 0, amount]);
    return [];
  };
  return new Set(rules.flatMap(({ value }) => numbers(value)).filter((figure) => figure > 4));
}

/** The words that stand nearest to a number: its property, its declaration, its call or its comparison. */
function surroundings(node: ts.Node): string {
  let at = node.parent;
  while (
    at.parent &&
    !ts.isStatement(at) &&
    !ts.isPropertyAssignment(at) &&
    !ts.isJsxAttribute(at) &&
    !ts.isParameter(at) &&
    !ts.isArrowFunction(at)
  ) {
    at = at.parent;
  }
  return at.getText().slice(0, 300);
}

/** Numbers that only say how a text is cut, how large a drawing is, or how many thousandths a second has. */
function isMechanical(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) {
    return /^(size|width|height|strokeWidth|r|rx|ry|x|y|x1|x2|y1|y2|cx|cy|tabIndex|maxLength|rows)$/.test(
      parent.parent.name.getText(),
    );
  }
  const cuts = /(slice|padStart|padEnd|maxLength|minLength|stringify|toString|toFixed|at)$/;
  if (ts.isCallExpression(parent) && cuts.test(parent.expression.getText())) return true;
  return ts.isElementAccessExpression(parent) || isInTimer(node);
}

/** Thousandths of a second, however they are reckoned. */
function isInTimer(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isBlock(at); at = at.parent) {
    if (ts.isCallExpression(at) && /^set(Timeout|Interval)$/.test(at.expression.getText())) return true;
  }
  return false;
}

/**
 * Finds figures of the platform that stand in code instead of in a rule.
 * @param file path from the project's top, with slashes
 * @returns one line each: `file: the code around it`
 */
export function literalFigures(file: string, code: string, figures: ReadonlySet<number>): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const note = (node: ts.Node): void => {
    found.push(`${file}: ${surroundings(node).replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && figures.has(Number(node.text.replaceAll('_', '')))) {
      if (!isMechanical(node) && (STRICT.test(file) || DOMAIN.test(surroundings(node)))) note(node);
    }
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node)) {
      if (figuresInWords(node.text, figures).length > 0) note(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Figures of the platform in a sentence: a number of a rule with a unit behind it. */
export function figuresInWords(words: string, figures: ReadonlySet<number>): string[] {
  return [...words.matchAll(UNITS)]
    .filter(([, digits]) => figures.has(Number((digits ?? '').replaceAll(',', ''))))
    .map(([match]) => match);
}
