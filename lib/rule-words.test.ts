import { describe, expect, it, vi } from 'vitest';
import * as make from './platform/rules/define.ts';
import { RULES } from './platform/rules/index.ts';
import { inOwnWords, sayConditions, sayLarge, sayValue, sayWhen } from './rule-words.ts';
import { speaking } from './texts.fixture.ts';

vi.mock('@/lib/i18n.ts', () => import('./texts.fixture.ts'));
const inEnglish = <T>(say: () => T): T => speaking('en', say);

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
      for (const rule of RULES) {
        for (const value of [rule.value, ...rule.also.map((other) => other.value)]) {
          const said = speaking(language, () =>
            [sayLarge(value) ?? '', sayValue(value), ...sayConditions(rule.conditions)].join(' '),
          );
          expect(said, rule.id).not.toMatch(/undefined|NaN|\$|unit_|per_|subject_|condition_/);
          expect(
            speaking(language, () => sayValue(value)),
            rule.id,
          ).not.toBe('');
        }
        expect(speaking(language, () => inOwnWords(rule.says))).toBe(language === 'en' ? rule.says.en : rule.says.zh);
      }
    }
  });
});
