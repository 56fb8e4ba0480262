import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRules, ownValues } from '../../tests/unit/arbitrary-rules.ts';
import type { Day } from '../time/day.ts';
import { BUILT_IN, makeBook } from './book.ts';
import { checkRuleFile, exportRuleFile } from './rule-file.ts';
import { PROBLEM_CODES, type ProblemCode } from './rule-file-problems.ts';
import { RULE_FILE_LIMIT, ruleFileSchema } from './rule-file-shape.ts';
import { RULES } from './rules/index.ts';

const NOW = '2026-11-25' as Day;
const check = (file: unknown, name?: string) =>
  checkRuleFile(typeof file === 'string' ? file : JSON.stringify(file), BUILT_IN, name, NOW);

const rule = {
  id: 'new-here',
  topic: 'seats',
  says: { zh: '一句话', en: 'a sentence' },
  value: { kind: 'period', amount: 3, unit: 'day' },
  conditions: {},
  confidence: 'C',
  checked: '2026-11-20',
  sources: [{ title: '出处', address: 'https://example.com/', date: null, kind: 'press' }],
  also: [],
  consequences: [],
  claims: [],
  restsOn: [],
};
const file = { format: 'mp-steward-rules', version: 1, title: '更新', date: '2026-11-20', rules: [rule] };
const own = { ruleId: 'long-term-seats', value: { kind: 'count', count: 8 }, note: '看过', link: null, setAt: 1 };
const withRule = (more: object): object => ({ ...file, rules: [{ ...rule, ...more }] });
const withValue = (value: object): object => withRule({ value });

it('takes a file as it should be, and changes nothing about it', () => {
  expect(check(file)).toEqual({ ok: true, file });
  expect(check({ ...file, overrides: [own] })).toMatchObject({ ok: true, file: { overrides: [own] } });
  expect(check(`\uFEFF${JSON.stringify(file)}`)).toMatchObject({ ok: true });
});

it.each(['', ' .json', 'a\u202Enosj.json'])(
  'a bare list in a file without a name that can be read (%j) bears the format’s',
  (name) => {
    expect(checkRuleFile('[]', BUILT_IN, name, NOW)).toMatchObject({ ok: true, file: { title: 'mp-steward-rules' } });
  },
);

it('takes the product’s own rules as they are printed, with the file’s name for a title', () => {
  const printed = check(`${JSON.stringify(RULES, null, 2)}\n`, 'rules.json');
  expect(printed).toMatchObject({ ok: true, file: { title: 'rules', rules: RULES } });
  const book = makeBook(printed.ok ? printed.file.rules : []);
  expect([...book.values()].filter(({ origin }) => origin === 'file')).toEqual([]);
});

/** What is wrong with the file, where, and how that is called. */
const REFUSED: readonly (readonly [what: string, file: unknown, place: string, code: ProblemCode])[] = [
  ['10 MB', ' '.repeat(10_000_000), '', 'too-large'],
  ['few characters of many bytes', `"${'名'.repeat(RULE_FILE_LIMIT / 2)}"`, '', 'too-large'],
  ['no JSON', '{"format": "mp-steward-rules",', '', 'not-json'],
  ['an empty file', '', '', 'not-json'],
  ['a number', '7', '', 'not-an-object'],
  ['null', 'null', '', 'not-an-object'],
  ['a file of something else', { name: 'x', version: 1 }, 'format', 'format'],
  ['a later version', { ...file, version: 2 }, 'version', 'newer-version'],
  ['a version that never was', { ...file, version: 0 }, 'version', 'version'],
  ['a version in words', { ...file, version: '1' }, 'version', 'version'],
  ['no title', { ...file, title: ' ' }, 'title', 'empty'],
  ['no rules', { ...file, rules: undefined }, 'rules', 'missing'],
  ['rules that are no list', { ...file, rules: {} }, 'rules', 'type'],
  ['a field that is not known', { ...file, script: 'x' }, '', 'unknown-field'],
  ['a field of a rule that is not known', withRule({ html: '<b>' }), 'rules[0]', 'unknown-field'],
  ['a field of a value that is not known', withValue({ ...rule.value, per: 'day' }), 'rules[0].value', 'unknown-field'],
  ['a field that is missing', withRule({ sources: undefined }), 'rules[0].sources', 'missing'],
  ['a rule without source', withRule({ sources: [] }), 'rules[0].sources', 'empty'],
  ['a text too long', withRule({ says: { zh: '长'.repeat(601), en: 'x' } }), 'rules[0].says.zh', 'too-long'],
  ['a kind that is none', withValue({ kind: 'curse' }), 'rules[0].value.kind', 'choice'],
  ['a topic that is none', withRule({ topic: 'gossip' }), 'rules[0].topic', 'choice'],
  ['an id with a space', withRule({ id: 'new here' }), 'rules[0].id', 'pattern'],
  ['a negative period', withValue({ ...rule.value, amount: -3 }), 'rules[0].value.amount', 'negative'],
  ['a period of nothing', withValue({ ...rule.value, amount: 0 }), 'rules[0].value.amount', 'not-above-zero'],
  ['half a day', withValue({ ...rule.value, amount: 0.5 }), 'rules[0].value.amount', 'not-whole'],
  ['an amount in words', withValue({ ...rule.value, amount: '3' }), 'rules[0].value.amount', 'type'],
  ['an amount beyond all', withValue({ kind: 'count', count: 1e10 }), 'rules[0].value.count', 'too-high'],
  ['a thousand years', withValue({ ...rule.value, amount: 1000, unit: 'year' }), 'rules[0].value.amount', 'too-high'],
  ['from after to', withValue({ kind: 'count-range', from: 5, to: 2 }), 'rules[0].value.from', 'from-over-to'],
  [
    'steps in disorder',
    withValue({
      kind: 'period-by-followers',
      unit: 'day',
      steps: [
        { upTo: 9, amount: 1 },
        { upTo: 9, amount: 2 },
        { upTo: null, amount: 3 },
      ],
    }),
    'rules[0].value.steps[1].upTo',
    'steps-order',
  ],
  [
    'steps that end',
    withValue({ kind: 'period-by-followers', unit: 'day', steps: [{ upTo: 9, amount: 1 }] }),
    'rules[0].value.steps[0].upTo',
    'steps-end',
  ],
  [
    'a step behind the last',
    withValue({
      kind: 'period-by-followers',
      unit: 'day',
      steps: [
        { upTo: null, amount: 1 },
        { upTo: null, amount: 2 },
      ],
    }),
    'rules[0].value.steps[0].upTo',
    'steps-end',
  ],
  ['a day that is none', withRule({ checked: '2026-02-29' }), 'rules[0].checked', 'no-such-day'],
  ['a date that is none', withValue({ kind: 'date', date: '2026-04-31' }), 'rules[0].value.date', 'no-such-day'],
  ['checked tomorrow but one', withRule({ checked: '2026-11-27' }), 'rules[0].checked', 'future'],
  [
    'since after until',
    withRule({ conditions: { since: '2019', until: '2018-01' } }),
    'rules[0].conditions.since',
    'from-over-to',
  ],
  [
    'a javascript: link',
    withRule({ sources: [{ ...rule.sources[0], address: 'javascript:alert(1)' }] }),
    'rules[0].sources[0].address',
    'link',
  ],
  [
    'a data: link beside',
    withRule({
      also: [{ value: rule.value, why: rule.says, source: { ...rule.sources[0], address: 'data:text/html,x' } }],
    }),
    'rules[0].also[0].source.address',
    'link',
  ],
  [
    'a link that seems to lead elsewhere',
    withRule({ sources: [{ ...rule.sources[0], address: 'https://mp.weixin.qq.com@evil.example/' }] }),
    'rules[0].sources[0].address',
    'link',
  ],
  [
    'a javascript: link of an own value',
    { ...file, overrides: [{ ...own, link: 'javascript:alert(1)' }] },
    'overrides[0].link',
    'link',
  ],
  ['one id twice', { ...file, rules: [rule, rule] }, 'rules[1].id', 'twice'],
  ['one own value twice', { ...file, overrides: [own, own] }, 'overrides[1].ruleId', 'twice'],
  ['an own value without note', { ...file, overrides: [{ ...own, note: ' ' }] }, 'overrides[0].note', 'empty'],
  [
    'an own value of no rule',
    { ...file, overrides: [{ ...own, ruleId: 'gone' }] },
    'overrides[0].ruleId',
    'no-such-rule',
  ],
  [
    'an own value of another kind',
    { ...file, overrides: [{ ...own, value: rule.value }] },
    'overrides[0].value.kind',
    'other-kind',
  ],
  ['a rule that rests on none', withRule({ restsOn: ['gone'] }), 'rules[0].restsOn[0]', 'no-such-rule'],
  ['a rule that rests on itself', withRule({ restsOn: ['new-here'] }), 'rules[0].restsOn', 'ring'],
  [
    'rules in a ring',
    {
      ...file,
      rules: [
        { ...rule, restsOn: ['other'] },
        { ...rule, id: 'other', restsOn: ['new-here'] },
      ],
    },
    'rules[0].restsOn',
    'ring',
  ],
  ['a kind the product does not reckon with', withRule({ id: 'long-term-seats' }), 'rules[0].value.kind', 'other-kind'],
  [
    'a claim that nobody made',
    withRule({ claims: [{ id: 'b41', judgement: 'confirmed', why: rule.says }] }),
    'rules[0].claims[0].id',
    'no-such-claim',
  ],
  [
    'depth',
    JSON.stringify(file).replace('"title"', `"x":${'['.repeat(90_000)}${']'.repeat(90_000)},"title"`),
    `x${'[0]'.repeat(11)}`,
    'too-deep',
  ],
  [
    'a name that reaches into the program',
    JSON.stringify(file).replace('"title"', '"__proto__":{"x":1},"title"'),
    '',
    'forbidden-name',
  ],
  ['another such name', JSON.stringify(file).replace('"title"', '"constructor":{"x":1},"title"'), '', 'forbidden-name'],
  ['a NUL', withRule({ says: { zh: '一\u0000句', en: 'x' } }), 'rules[0].says.zh', 'character'],
  ['a line break in a sentence', withRule({ says: { zh: '一\n句', en: 'x' } }), 'rules[0].says.zh', 'character'],
  ['a text turned around', withRule({ says: { zh: '一\u202E句', en: 'x' } }), 'rules[0].says.zh', 'character'],
  ['half a character', withRule({ says: { zh: '一\uD800句', en: 'x' } }), 'rules[0].says.zh', 'character'],
  ['a text in another encoding', withRule({ says: { zh: '\uFFFD\uFFFD', en: 'x' } }), 'rules[0].says.zh', 'character'],
];

describe('refuses, and says where', () => {
  it.each(REFUSED)('%s', (_what, refused, place, code) => {
    const checked = check(refused);
    expect(checked.ok).toBe(false);
    const problems = checked.ok ? [] : checked.problems;
    expect(problems.map((problem) => [problem.place, problem.code])).toContainEqual([place, code]);
  });

  it('every kind of problem that there is', () => {
    expect(new Set(REFUSED.map(([, , , code]) => code))).toEqual(new Set(PROBLEM_CODES));
  });

  it('in a bare list by the place in that list', () => {
    const checked = check([{ ...rule, value: { ...rule.value, amount: -3 } }], 'x.json');
    expect(checked).toMatchObject({ ok: false, problems: [{ place: '[0].value.amount', code: 'negative' }] });
  });

  it('a chain of two thousand rules that closes, without going too deep', () => {
    const rules = Array.from({ length: 2000 }, (_, index) => ({
      ...rule,
      id: `r${index}`,
      restsOn: [`r${(index + 1) % 2000}`],
    }));
    expect(check({ ...file, rules })).toMatchObject({ ok: false, problems: [{ code: 'ring' }] });
    expect(
      check({ ...file, rules: rules.map((one, index) => (index === 1999 ? { ...one, restsOn: [] } : one)) }),
    ).toMatchObject({ ok: true });
  });

  it('a file that reaches for the prototype, and leaves it alone', () => {
    check('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('no ring through a rule that the file does not bring into force', () => {
    const old = {
      ...RULES.find(({ id }) => id === 'long-term-seats'),
      checked: '2000-01-01',
      restsOn: ['total-seats'],
    };
    expect(check({ ...file, rules: [old] })).toMatchObject({ ok: true });
  });
});

const SEEDS = [20261122, 42, -1130429331];

describe.each(SEEDS)('whatever stands in it (seed %i)', (seed) => {
  const accepted = (text: string): void => {
    const checked = checkRuleFile(text, BUILT_IN, 'x.json', NOW);
    if (!checked.ok) {
      expect(checked.problems.length).toBeGreaterThan(0);
      for (const { code } of checked.problems) expect(PROBLEM_CODES).toContain(code);
      return;
    }
    expect(ruleFileSchema.safeParse(checked.file).success).toBe(true);
    const data: unknown = JSON.parse(text);
    expect(Array.isArray(data) ? checked.file.rules : checked.file).toMatchObject(data as object);
  };

  it('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), accepted), { seed, numRuns: 200 }));

  it('any JSON', () => fc.assert(fc.property(fc.json(), accepted), { seed, numRuns: 300 }));

  it('any JSON in the place of any part of a right file', () => {
    const whole = { ...file, overrides: [own] };
    const paths = placesIn(whole);
    const spoiled = fc.tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(spoiled, ([path, junk]) => accepted(JSON.stringify(replaced(whole, path, junk)))),
      { seed, numRuns: 300 },
    );
  });

  it('what is exported comes back as it was', () => {
    fc.assert(
      fc.property(fileRules, ownValues, (rules, mine) => {
        const book = makeBook(rules, mine);
        for (const which of ['changed', 'all'] as const) {
          const wish = { title: '导出', date: NOW, rules: which, withOverrides: true };
          const back = checkRuleFile(JSON.stringify(exportRuleFile(book, wish)), BUILT_IN, '', NOW);
          expect(back).toMatchObject({ ok: true });
          if (back.ok) expect([...makeBook(back.file.rules, back.file.overrides)].sort()).toEqual([...book].sort());
        }
      }),
      { seed, numRuns: 12 },
    );
  });
});

type Place = readonly (string | number)[];
function placesIn(data: unknown, path: Place = []): Place[] {
  if (typeof data !== 'object' || data === null) return [path];
  const entries = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data);
  return [path, ...entries.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function replaced(data: unknown, [key, ...rest]: Place, junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
  const at = copy as Record<string | number, unknown>;
  at[key] = replaced(at[key], rest, junk);
  return copy;
}
