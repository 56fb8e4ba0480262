import { describe, expect, it } from 'vitest';
import { BLANK_COURSE } from './deregistration/course.ts';
import { makePlan } from './deregistration/plan.ts';
import { BLANK_PROFILE } from './deregistration/profile.ts';
import type { Course, Profile } from './deregistration/types.ts';
import { TEXT_IDS, TEXT_LANGUAGES, type TextLanguage, type WordsFacts, writeText } from './deregistration-words.ts';
import { BUILT_IN, type RuleBook } from './platform/book.ts';
import type { Day } from './time/day.ts';

const TODAY = '2026-11-23' as Day;
const NAMED: Partial<Profile> = {
  newAccount: '青禾新刊',
  organisation: '青禾文化有限公司',
  contact: 'hello@example.com',
  keepsFollowers: 'new-account',
  followers: 8230,
};

function facts(profile: Partial<Profile> = NAMED, course: Partial<Course> = {}, book: RuleBook = BUILT_IN): WordsFacts {
  const whole = { ...BLANK_PROFILE, ...profile };
  const now = { ...BLANK_COURSE, ...course };
  const plan = makePlan({
    profile: whole,
    book,
    anchor: null,
    today: TODAY,
    course: now,
    extras: [],
    states: new Map(),
  });
  return {
    accountName: '青禾读书',
    profile: whole,
    plan,
    course: now,
    book,
    today: TODAY,
    open: [{ title: '导出全部图文', due: '12月3日', assignee: '林夏', isBlocking: true }],
    counts: { done: 3, all: 62, evidence: 5 },
  };
}
const all = (given: WordsFacts, language: TextLanguage) => TEXT_IDS.map((id) => writeText(id, language, given));

describe('the words to copy', () => {
  it.each(TEXT_LANGUAGES)('are whole where all is known, in %s', (language) => {
    for (const { text, missing } of all(facts(), language)) {
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN|待填|TO FILL IN|\n{3}/);
    }
  });

  it.each(TEXT_LANGUAGES)('mark what is missing, and name it, in %s', (language) => {
    const given = { ...facts({ keepsFollowers: 'new-account' }), accountName: null };
    const first = writeText('announce-1', language, given);
    expect(first.missing.toSorted()).toEqual(['account', 'contact', 'newAccount', 'organisation']);
    expect(first.text).toContain(
      language === 'zh' ? '【待填：新公众号名称】' : '[TO FILL IN: name of the new account]',
    );
  });

  it.each(TEXT_LANGUAGES)('grow shorter from one announcement to the next, in %s', (language) => {
    for (const given of [
      facts(),
      facts({ keepsFollowers: 'no' }),
      facts(NAMED, { phase: 'frozen', appliedOn: TODAY }),
    ]) {
      const [first = 0, second = 0, third = 0] = all(given, language).map(({ text }) => text.length);
      expect(first).toBeGreaterThan(second);
      expect(second).toBeGreaterThan(third);
    }
  });

  it('ask nobody to go to a new account where there is none', () => {
    for (const { text, missing } of all(facts({ ...NAMED, newAccount: '', keepsFollowers: 'no' }), 'zh')) {
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/新公众号|新号/);
    }
  });

  it('say of the platform only what its rules say, and name them', () => {
    const first = writeText('announce-1', 'zh', facts());
    expect(first.rests.toSorted()).toEqual(['closing-keeps-articles', 'closing-moves-followers']);
    expect(first.text).toContain('无法打开');
    const unsure = new Map([...BUILT_IN].filter(([id]) => !first.rests.includes(id)));
    const without = writeText('announce-1', 'zh', { ...facts(), book: unsure });
    expect(without.rests).toEqual([]);
    expect(without.text).not.toMatch(/无法打开|关注关系/);
  });

  it('say when it was applied for, once it was', () => {
    const { text } = writeText('announce-2', 'zh', facts(NAMED, { phase: 'verify', appliedOn: '2026-11-20' as Day }));
    expect(text).toContain('已于11月20日向平台申请注销');
    expect(writeText('announce-2', 'zh', facts()).text).toMatch(
      /计划于\d+月\d+日向平台申请注销，最早(2027年)?\d+月\d+日完成注销/,
    );
  });

  it('tell who takes over what is open, before what, and who does it', () => {
    expect(writeText('handover', 'zh', facts()).text).toContain('★ 导出全部图文（12月3日，林夏）');
    expect(writeText('handover', 'en', facts()).text).toContain(
      'Progress: 3 of 62 items done, 5 pieces of evidence kept',
    );
  });
});
