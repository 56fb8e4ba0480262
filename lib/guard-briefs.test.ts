import { describe, expect, it, vi } from 'vitest';
import { makeBrief, makeBriefs } from './guard-briefs.ts';
import { ACTIONS, type ActionId } from './guards/actions.ts';
import type { GuardBrief, Line } from './guards/brief.ts';
import { rulesOf } from './guards/contents.ts';
import { BUILT_IN, makeBook, type RuleBook } from './platform/book.ts';
import type { RuleValue } from './platform/rule.ts';
import { speaking } from './texts.fixture.ts';

vi.mock('@/lib/i18n.ts', () => import('./texts.fixture.ts'));

const IDS = ACTIONS.map(({ id }) => id);
const LANGUAGES = ['zh-CN', 'en'] as const;
const SECTIONS = ['what', 'who', 'undo', 'costs', 'checks', 'instead'] as const;
/** A number that no rule holds. */
const ODD = 77;

const brief = (id: ActionId, book: RuleBook = BUILT_IN, language: 'zh-CN' | 'en' = 'zh-CN'): GuardBrief =>
  speaking(language, () => makeBrief(id, book));
const linesOf = (said: GuardBrief): Line[] => [
  ...SECTIONS.flatMap((section) => said[section]),
  ...(said.where ? [said.where] : []),
];
const textsOf = (said: GuardBrief): string[] => [
  said.title,
  ...linesOf(said).map(({ text }) => text),
  ...Object.values(said.short),
  ...said.sources.map(({ text }) => text),
];
const setting = (ruleId: string, value: RuleValue): RuleBook =>
  makeBook([], [{ ruleId, value, note: '', link: null, setAt: 0 }]);

/** The value with every number of it made odd; null for a value without a number. */
function odd(value: RuleValue): RuleValue | null {
  switch (value.kind) {
    case 'count':
      return { ...value, count: ODD };
    case 'period':
    case 'money':
      return { ...value, amount: ODD };
    case 'count-range':
    case 'period-range':
      return { ...value, from: ODD, to: ODD };
    case 'period-by-followers':
      return { ...value, steps: [{ upTo: null, amount: ODD }] };
    default:
      return null;
  }
}
const ruleValueOf = (ruleId: string): RuleValue => {
  const rule = BUILT_IN.get(ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  return rule.value;
};

describe.each(IDS)('the brief of %s', (id) => {
  it('says what happens, who verifies, what can be undone, what it costs and what to check first', () => {
    for (const language of LANGUAGES) {
      const said = brief(id, BUILT_IN, language);
      for (const section of ['what', 'who', 'undo', 'costs'] as const) {
        expect(said[section].length, section).toBeGreaterThan(0);
      }
      expect(said.checks.length).toBeGreaterThanOrEqual(2);
      expect(said.checks.length).toBeLessThanOrEqual(4);
      for (const text of textsOf(said)) expect(text, text).not.toMatch(/^$|guard_|undefined|\$/);
    }
  });

  it('is Chinese in Chinese, English in English, and every line stands in both', () => {
    const [zh, en] = LANGUAGES.map((language) => brief(id, BUILT_IN, language)) as [GuardBrief, GuardBrief];
    expect(linesOf(en).length).toBe(linesOf(zh).length);
    for (const [place, text] of textsOf(zh).entries()) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(textsOf(en)[place]).not.toBe(text);
      expect(textsOf(en)[place]).toMatch(/[a-z]{2}/);
    }
  });

  it('can be read in ten seconds', () => {
    for (const { text } of linesOf(brief(id))) expect(text.length, text).toBeLessThanOrEqual(60);
    for (const text of Object.values(brief(id).short)) expect(text.length, text).toBeLessThanOrEqual(24);
  });

  it('names its rules, and where each can be read', () => {
    const { sources, rules } = brief(id);
    expect(rules).toEqual(rulesOf(id));
    expect(rules.length).toBeGreaterThan(0);
    for (const [place, ruleId] of rules.entries()) {
      const named = BUILT_IN.get(ruleId)?.sources ?? [];
      const { title, address, confidence } = sources[place] ?? {};
      expect(named.find((source) => source.title === title)?.address).toBe(address);
      expect(address !== null).toBe(named.some((source) => source.address !== null));
      expect(confidence).toBeTruthy();
    }
  });

  it('holds no number but those of its rules', () => {
    const known = new Set(
      rulesOf(id).flatMap((ruleId) => {
        const { value, also } = BUILT_IN.get(ruleId) ?? {};
        return JSON.stringify([value, also?.map((other) => other.value)]).match(/\d+/g) ?? [];
      }),
    );
    for (const language of LANGUAGES) {
      for (const { text } of linesOf(brief(id, BUILT_IN, language))) {
        for (const number of text.replaceAll(',', '').match(/\d+/g) ?? []) expect(known, text).toContain(number);
      }
    }
  });

  it('tells the person’s own figure wherever it told the rule’s, and whose it is', () => {
    for (const ruleId of rulesOf(id)) {
      const value = odd(ruleValueOf(ruleId));
      if (!value) continue;
      for (const language of LANGUAGES) {
        const before = linesOf(brief(id, BUILT_IN, language));
        const after = linesOf(brief(id, setting(ruleId, value), language));
        expect(after.length, ruleId).toBe(before.length);
        const changed = after.filter(({ text }, place) => text !== before[place]?.text);
        expect(changed.length, ruleId).toBeGreaterThan(0);
        for (const line of changed) expect(line.text, ruleId).toContain(String(ODD));
        expect(after.filter(({ own }) => own)).toEqual(changed);
        expect(before.some(({ own }) => own)).toBe(false);
      }
      const source = brief(id, setting(ruleId, value)).sources[rulesOf(id).indexOf(ruleId)];
      expect(source).toMatchObject({ own: true, text: expect.stringContaining(String(ODD)) });
    }
  });

  it('does not go on saying what the person has found to be otherwise', () => {
    for (const ruleId of rulesOf(id)) {
      const value = ruleValueOf(ruleId);
      if (odd(value)) continue;
      const words = { zh: '我查到的说法', en: 'what I found' };
      const own: RuleValue =
        value.kind === 'yes-no'
          ? { kind: 'yes-no', yes: !value.yes }
          : value.kind === 'list'
            ? { ...value, items: [words] }
            : { kind: 'text', text: words };
      const after = brief(id, setting(ruleId, own));
      const marked = linesOf(after).filter((line) => line.own);
      expect(marked.length, ruleId).toBeGreaterThan(0);
      const told = value.kind === 'yes-no' ? (value.yes ? '否' : '是') : words.zh;
      for (const { text } of marked) expect(text, ruleId).toContain(told);
      const rests = (section: 'who' | 'costs' | 'undo'): boolean => after[section].some((line) => line.own);
      expect(after.short.who === '按你的设定').toBe(rests('who'));
      expect(after.short.cost === '按你的设定').toBe(rests('costs'));
      expect(after.short.undo === '按你的设定').toBe(rests('undo'));
    }
  });

  it('is small, and the same each time', () => {
    for (const language of LANGUAGES) {
      const json = JSON.stringify(brief(id, BUILT_IN, language));
      expect(new TextEncoder().encode(json).length).toBeLessThan(8_000);
      expect(JSON.stringify(brief(id, makeBook(), language))).toBe(json);
    }
  });
});

const shown = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

it('says where sources disagree, until the person has settled it', () => {
  expect(shown(brief('deregister').costs)).toContain('2–7 天（各来源说法不一）');
  const book = setting('confirmation-window', { kind: 'period', amount: ODD, unit: 'day' });
  expect(shown(brief('deregister', book).costs)).toContain('期限 77 天，');
  // One unit for both, and a filler’s figure does not count.
  expect(shown(brief('bind-merchant').costs)).not.toContain('不一');
});

it('says of what is not known that it is not, and who could tell', () => {
  for (const id of ['change-login-email', 'bind-legal-person'] as const) {
    expect(shown(brief(id).who)).toMatch(/没有查到。.*为准/);
    expect(brief(id).short.who).toBe('由谁验证未查到');
  }
});

it('says where what has moved is today, and of nothing else', () => {
  const moved = IDS.filter((id) => brief(id).where);
  expect(moved).toEqual([
    'reset-appsecret',
    'view-appsecret',
    'edit-ip-whitelist',
    'edit-server-config',
    'toggle-server-config',
  ]);
  for (const id of moved) expect(brief(id).where?.text).toContain('微信开发者平台');
});

it.each([
  ['reset-appsecret', '冻结'],
  ['delete-published', '仅自己可见'],
  ['deregister', '账号迁移'],
  ['invite-operator', '长期运营者'],
  ['unbind-operator', '公众平台安全助手'],
] as const)('%s: another way is %s', (id, way) => {
  expect(shown(brief(id).instead)).toContain(way);
});

it('warns of the last safe stop before an individual’s deregistration', () => {
  expect(shown(brief('deregister').who)).toContain('「同意并下一步」之前');
});

it('makes a brief for every action, under the key by which a content script finds it', () => {
  expect(Object.keys(makeBriefs(BUILT_IN))).toEqual(IDS.map((id) => `guard:${id}`));
});

it('says of what nobody vouches for that it is so, in the sentence itself', () => {
  const [line] = brief('change-password').what;
  expect(BUILT_IN.get('password-change-effect')?.confidence).toBe('BG');
  expect(line?.text).toMatch(/未证实/);
  expect(linesOf(brief('reset-appsecret')).some(({ text }) => text.includes('未证实'))).toBe(false);
});
