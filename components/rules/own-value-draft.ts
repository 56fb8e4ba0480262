import type { RuleValue } from '@/lib/platform/rule.ts';

/** What stands in a field of the form; null where there is no such field. Fields bear the names of the places that they fill. */
export type Fields = (name: string) => string | null;

/** A number as a person may type it, full-width or with commas; what is no number stays as typed, for the check to name. */
function number(text: string | null): number | string | undefined {
  const plain = (text ?? '')
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3})/g, '');
  if (plain === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

/** The person writes in one language; both halves then say the same. */
const bothWays = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

const lines = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * The value that a filled form means, not yet checked.
 * @param kind the kind of value that the form asks for
 * @param stated what the rule says: what the form does not ask for is taken from it
 */
export function draftValue(kind: RuleValue['kind'], stated: RuleValue, fields: Fields): unknown {
  const amount = (name: string): number | string | undefined => number(fields(`value.${name}`));
  const unit = fields('value.unit');
  switch (kind) {
    case 'count':
      return {
        kind,
        count: amount('count'),
        ...(stated.kind === 'count' && stated.per !== undefined && { per: stated.per }),
      };
    case 'count-range':
      return { kind, from: amount('from'), to: amount('to') };
    case 'period':
      return { kind, amount: amount('amount'), unit };
    case 'period-range':
      return { kind, from: amount('from'), to: amount('to'), unit };
    case 'period-by-followers':
      return { kind, unit, steps: draftSteps(fields) };
    case 'money':
      return { kind, amount: amount('amount'), currency: 'CNY' };
    case 'list':
      return {
        kind,
        ordered: stated.kind === 'list' && stated.ordered,
        items: lines(fields('value.items')).map(bothWays),
      };
    case 'yes-no':
      return { kind, yes: fields('value.yes') === null ? undefined : fields('value.yes') === 'yes' };
    case 'date':
      return { kind, date: (fields('value.date') ?? '').normalize('NFKC').trim() };
    case 'text':
      return { kind, text: bothWays((fields('value.text') ?? '').trim()) };
    case 'unknown':
      return { kind };
  }
}

function draftSteps(fields: Fields): unknown[] {
  const steps: unknown[] = [];
  for (;;) {
    const place = `value.steps[${steps.length}]`;
    const amount = fields(`${place}.amount`);
    if (amount === null) return steps;
    const upTo = fields(`${place}.upTo`);
    steps.push({ upTo: upTo === null ? null : number(upTo), amount: number(amount) });
  }
}

/** The field that a problem belongs to: the one whose name leads furthest to the problem's place. */
export function fieldOf(place: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => place === name || place.startsWith(`${name}.`) || place.startsWith(`${name}[`))
    .toSorted((a, b) => b.length - a.length)[0];
}
