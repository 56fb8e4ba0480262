import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILT_IN } from '@/lib/platform/book.ts';
import * as make from '@/lib/platform/rules/define.ts';
import { RULES } from '@/lib/platform/rules/index.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import { RuleFigure, RuleValueBody } from './rule-value.tsx';
import { inOwnWords, sayConditions, sayLarge, sayValue, sayWhen } from './rule-words.ts';

type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> } | undefined>;
let locale: 'zh-CN' | 'en' = 'zh-CN';
vi.mock('@/lib/i18n.ts', () => ({
  t: (key: string, ...values: unknown[]) => {
    const text = ((locale === 'en' ? en : zh) as Texts)[key];
    return (text?.message ?? key).replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = Number(text?.placeholders?.[name.toLowerCase()]?.content.slice(1));
      return String(values[place - 1]);
    });
  },
  uiLocale: () => locale,
}));
beforeEach(() => {
  locale = 'zh-CN';
});
const inEnglish = <T,>(say: () => T): T => {
  locale = 'en';
  return say();
};

describe('a value is said', () => {
  it('by its unit, in words', () => {
    expect(sayLarge(make.period(24, 'hour'))).toBe('24 小时');
    expect(sayLarge(make.period(5, 'day'))).toBe('5 天');
    expect(sayLarge(make.period(7, 'working-day'))).toBe('7 个工作日');
    expect(sayLarge(make.periodRange(1, 3, 'working-day'))).toBe('1–3 个工作日');
    expect(sayLarge(make.count(10, 'day'))).toBe('每天 10');
    expect(sayLarge(make.count(10_000))).toBe('10,000');
    expect(sayLarge(make.countRange(6, 20))).toBe('6–20');
    expect(sayLarge(make.yuan(300))).toBe('¥300');
    expect(sayLarge(make.yes)).toBe('是');
    expect(sayLarge(make.notKnown('页面', 'the page'))).toBe('未查到');
  });

  it('in English with one day and several', () => {
    expect(inEnglish(() => sayLarge(make.period(1, 'month')))).toBe('1 month');
    expect(inEnglish(() => sayLarge(make.period(2, 'working-day')))).toBe('2 working days');
    expect(inEnglish(() => sayLarge(make.periodRange(1, 3, 'day')))).toBe('1–3 days');
    expect(inEnglish(() => sayLarge(make.no))).toBe('No');
  });

  it('by follower count, each step with whom it is for', () => {
    const value = make.daysByFollowers([1_000, 7], [10_000, 15], [null, 60]);
    expect(sayLarge(value)).toBe('7–60 天');
    expect(sayValue(value)).toBe('不超过 1,000 7 天；1,001 至 1 万 15 天；超过 1 万 60 天');
  });

  it('with a date as exactly as the source has it', () => {
    expect(sayWhen('2017-04-12')).toBe('2017年4月12日');
    expect(sayWhen('2017-04')).toBe('2017年4月');
    expect(sayWhen('2017')).toBe('2017年');
    expect(inEnglish(() => sayWhen('2017-04-12'))).toBe('12 Apr 2017');
  });

  it('in both languages, for every rule of the product, without a gap left open', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      locale = language;
      for (const rule of RULES) {
        for (const value of [rule.value, ...rule.also.map((other) => other.value)]) {
          const said = [sayLarge(value) ?? '', sayValue(value), ...sayConditions(rule.conditions)].join(' ');
          expect(said, rule.id).not.toMatch(/undefined|NaN|\$|unit_|per_|subject_|condition_/);
          expect(sayValue(value), rule.id).not.toBe('');
        }
        expect(inOwnWords(rule.says)).toBe(language === 'en' ? rule.says.en : rule.says.zh);
      }
    }
  });
});

describe('a value is drawn', () => {
  it('with its figure before its unit', () => {
    expect(renderToStaticMarkup(<RuleFigure value={make.period(24, 'hour')} />)).toBe(
      '<p class="rule-figure"><b>24</b> 小时</p>',
    );
    expect(renderToStaticMarkup(<RuleFigure value={make.yuan(300)} />)).toContain('<b>¥300</b>');
    expect(renderToStaticMarkup(<RuleFigure value={make.text('甲', 'a')} />)).toBe('');
  });

  it('as a table by follower count, as steps, as bullets', () => {
    const table = renderToStaticMarkup(<RuleValueBody value={make.daysByFollowers([1_000, 7], [null, 15])} />);
    expect(table).toContain('<th scope="row">不超过 1,000</th><td>7 天</td>');
    expect(renderToStaticMarkup(<RuleValueBody value={make.steps(make.words('一', 'one'))} />)).toContain('<ol');
    expect(renderToStaticMarkup(<RuleValueBody value={make.list(make.words('一', 'one'))} />)).toContain('<ul');
  });

  it('a long list is cut short until it is asked for, and says by how much', () => {
    const items = Array.from({ length: 8 }, (_, n) => make.words(`第 ${n}`, `no ${n}`));
    const short = renderToStaticMarkup(<RuleValueBody value={make.list(...items)} whole={false} />);
    expect(short.match(/<li>/g)).toHaveLength(3);
    expect(short).toContain('还有 5 项');
    expect(renderToStaticMarkup(<RuleValueBody value={make.list(...items)} />).match(/<li>/g)).toHaveLength(8);
  });

  it('what is not known says who could tell', () => {
    const gaps = [...BUILT_IN.values()].filter(({ value }) => value.kind === 'unknown');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { value } of gaps) expect(renderToStaticMarkup(<RuleValueBody value={value} />)).toContain('谁能回答');
  });
});
