import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';
import { itemOf, planOf } from './deregistration/plans.fixture.ts';
import { BLANK_PROFILE } from './deregistration/profile.ts';
import { sayChange, sayPlannedDay, sayProblem, sayReason, sayWhyLeftOut } from './plan-words.ts';
import type { Day } from './time/day.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
/** The browser's own way of filling gaps. */
function speak(messages: Messages): void {
  const getMessage = (key: string, values: string[] = []): string => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  };
  Object.assign(fakeBrowser.i18n, { getMessage });
}
beforeEach(() => speak(zh));

const TODAY = '2026-11-22' as Day;
const between = (earlier: string, later: string) => ({
  earlier: earlier as Day,
  later: later as Day,
  provisional: false,
  reasons: [],
});

describe('a planned day', () => {
  it.each([
    ['2026-12-03', '2026-12-03', '12月3日 周四', 'Thu 3 Dec'],
    ['2026-12-03', '2026-12-18', '12月3日–18日', '3–18 Dec'],
    ['2026-11-30', '2026-12-02', '11月30日–12月2日', '30 Nov – 2 Dec'],
    ['2026-12-30', '2027-01-05', '2026年12月30日–2027年1月5日', '30 Dec 2026 – 5 Jan 2027'],
    ['2027-01-05', '2027-01-09', '2027年1月5日–9日', '5–9 Jan 2027'],
    ['2027-01-05', '2027-02-09', '2027年1月5日–2月9日', '5 Jan – 9 Feb 2027'],
  ])('%s to %s', (earlier, later, chinese, english) => {
    expect(sayPlannedDay(between(earlier, later), TODAY)).toBe(chinese);
    speak(en);
    expect(sayPlannedDay(between(earlier, later), TODAY)).toBe(english);
  });
});

describe('why a day is what it is', () => {
  const freeze = (followers: number | null) =>
    itemOf(planOf({ profile: { ...BLANK_PROFILE, subject: 'individual', followers } }), 'freeze-running').due
      .reasons[0];

  it('names followers, step, rule and confidence', () => {
    const reason = freeze(8_230);
    if (!reason) throw new Error('no reason');
    expect(sayReason(reason)).toBe(
      '「主体验证通过」之后 15 天：粉丝 8,230，属 10,000 及以下一档；依据规则 freeze-period，可信度 C',
    );
    speak(en);
    expect(sayReason(reason)).toBe(
      '15 days after “Subject verified”: 8,230 followers ≤ 10,000; rule freeze-period, confidence C',
    );
  });

  it('says the last step and the unknown', () => {
    expect([freeze(40_000_000), freeze(null)].map((reason) => reason && sayReason(reason))).toEqual([
      '「主体验证通过」之后 60 天：粉丝 40,000,000，属人数最多的一档；依据规则 freeze-period，可信度 C',
      '「主体验证通过」之后 7–60 天：粉丝数还不知道，各档都算在内；依据规则 freeze-period，可信度 C',
    ]);
  });

  it.each([
    [{ kind: 'own' } as const, '这一天是你自己定的'],
    [{ kind: 'after', of: 'own-1' } as const, '要等「你自己加的事项」办完'],
    [{ kind: 'before', of: 'apply' } as const, '要赶在「提交注销申请」之前'],
    [{ kind: 'before', of: 'confirm', amount: { from: 1, to: 1, unit: 'day' } } as const, '要在「等待确认」之前 1 天'],
    [
      {
        kind: 'rule',
        of: 'apply',
        amount: { from: 0, to: 0, unit: 'day' },
        ruleId: 'subject-check-scan',
        own: true,
      } as const,
      '「提交注销申请」之后当场完成；依据规则 subject-check-scan，用的是你改过的值',
    ],
    [
      { kind: 'effort', amount: { from: 2, to: 2, unit: 'working-day' } } as const,
      '办这件事预计要 2 个工作日（我们的估计，不是平台规定）',
    ],
  ])('%o', (reason, words) => {
    expect(sayReason(reason)).toBe(words);
  });

  it('has words for every reason and every problem of many plans', () => {
    for (const messages of [zh, en]) {
      speak(messages);
      const plan = planOf({ profile: BLANK_PROFILE, anchor: { kind: 'target', day: '2026-01-01' as Day } });
      for (const { due, start } of plan.items) {
        for (const reason of [...due.reasons, ...start.reasons])
          expect(sayReason(reason)).not.toMatch(/^[a-z_]*$|undefined/);
      }
      for (const problem of plan.problems) expect(sayProblem(problem, TODAY)).not.toMatch(/^[a-z_]*$|undefined/);
      for (const left of planOf().leftOut) expect(sayWhyLeftOut(left)).not.toMatch(/^[a-z_]*$|undefined/);
    }
  });
});

it('says what is possible instead', () => {
  expect(sayProblem({ kind: 'target-too-soon', day: '2026-12-12' as Day }, TODAY)).toBe(
    '你定的日期太近，来不及准备和申请，最早 12月12日 周六 才能注销完。',
  );
});

it('says what re-planning changed', () => {
  const day = between('2026-12-03', '2026-12-03');
  const later = between('2026-12-04', '2026-12-06');
  expect(
    [
      { kind: 'added', id: 'own-1', title: '存档' } as const,
      { kind: 'left-out', id: 'unbind-payment', why: 'payment' } as const,
      { kind: 'left-out', id: 'own-1', title: '存档', why: '' } as const,
      { kind: 'moved', id: 'apply', from: day, to: later } as const,
      { kind: 'phase-moved', id: 'frozen', from: day, to: later } as const,
    ].map((change) => sayChange(change, TODAY)),
  ).toEqual([
    '新增「存档」',
    '「解除微信支付商户号关联」不再适用：没有用微信支付',
    '「存档」已拿掉',
    '「提交注销申请」从 12月3日 周四 改到 12月4日–6日',
    '「冻结期」阶段的开始从 12月3日 周四 改到 12月4日–6日',
  ]);
});
