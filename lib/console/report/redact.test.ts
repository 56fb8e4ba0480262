import { describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { Ledger } from './ledger.ts';
import { tokeniseLine } from './lines.ts';
import { normal } from './redact.ts';

const TODAY = '2026-11-22' as Day;
const say = (text: string): string => new Ledger(TODAY).say(text);
const line = (...texts: string[]): string[] => {
  const ledger = new Ledger(TODAY);
  const tidy = texts.map(normal);
  return tokeniseLine(tidy, TODAY, ledger.own).map((tokens, index) => ledger.sayTokens(tidy[index] ?? '', tokens));
};

describe('redacting a text', () => {
  it.each([
    ['长期', '长期'],
    ['解除绑定', '解除绑定'],
    ['长\n  期', '长 期'],
    ['绑定运营者微信号', '绑定运营者微信号'],
    ['运营者管理（3/25）', '运营者管理(3/25)'],
    ['共 18 人', '共 18 人'],
    ['Long-term · expires in 12 days', 'Long-term · expires in {days 1} days'],
    ['Original ID', 'Original ID'],
    ['林小满', '{name 1}'],
    ['林小满（lin_xm2）', '{name 1}({id 1})'],
    ['Tom · 短期 · 剩余3天', '{latin 1} · 短期 · 剩余{days 1}天'],
    ['短期 2026-11-03 至 2026-12-03', '短期 {date 1 YYYY-MM-DD} 至 {date 2 YYYY-MM-DD}'],
    ['12月3日到期', '{date 1 MM月D日}到期'],
    ['3 Dec 2026', '{date 1 D Mon YYYY}'],
    ['Expires December 3, 2026', 'Expires {date 1 Month D, YYYY}'],
    ['2026-12-03T09:30:00', '{date 1 YYYY-MM-DD}{time T00:00:00}'],
    ['13800138000', '{digits×11}'],
    ['138****0000', '{masked digits}'],
    ['wang****01', '{masked 1}'],
    ['gh_0123456789ab', '{ghid 1}'],
    ['wx0123456789abcdef', '{appid 1}'],
    ['a.b@example.com', '{email}'],
    ['见 https://a.example/x?token=1', '{name 1} {url}'],
    ['小林88号', '{name 1}'],
    ['88', '{digits×2}'],
    ['李成功', '{name 1}'],
    ['周成功', '{name 1}'],
    ['于成功', '{name 1}'],
    ['时 成功', '{name 1} {name 2}'],
    ['运营者周成功', '运营者{name 1}'],
    ['周文章', '{name 1}'],
    ['王文章', '{name 1}'],
    ['欧阳文章', '{name 1}'],
    ['和文章 长期', '{name 1} 长期'],
    ['第3周', '第3周'],
    ['未到期', '未到期'],
    ['被解绑', '被解绑'],
    ['未成功', '{name 1}'],
    ['An Li', '{latin 1} {latin 2}'],
    ['Sun Long', '{latin 1} {latin 2}'],
    ['Long Sun', '{latin 1} {latin 2}'],
    ['Larry Page', '{latin 1} {latin 2}'],
    ['Tom · Long', '{latin 1} · Long'],
    ['Tom long-term', '{latin 1} long-term'],
    ['🌸小满🌸', '{name 1}'],
    ['\ue001', '{sign}'],
    ['上海山前读书文化传播有限公司分公司', '{name 1}有限公司分公司'],
    ['把本公众号交给在外地的三位同学轮流照看一年', '{name 1}本公众号{words×16}'],
  ])('%s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  it('gives the same name the same number', () => {
    const ledger = new Ledger(TODAY);
    expect([ledger.say('林小满'), ledger.say('王芳'), ledger.say(' 林小满 ')]).toEqual([
      '{name 1}',
      '{name 2}',
      '{name 1}',
    ]);
  });

  it('keeps words and dates that elements part', () => {
    expect(line('长', '期')).toEqual(['长', '期']);
    expect(line('林', '小满', '短', '期')).toEqual(['{name 1}', '{name 2}', '短', '期']);
    expect(line('2026', '-12-', '03')).toEqual(['{date 1 YYYY}', '{date 1 -MM-}', '{date 1 DD}']);
    expect(line('20', '26-12-03')[0]).toBe('{digits×2}');
  });

  it('orders the dates, and says of each only how far it is', () => {
    const ledger = new Ledger(TODAY);
    ledger.say('2026-12-03 2026-11-03 2019-01-01 2027-06-01');
    expect(ledger.dates()).toEqual([
      { date: 3, when: 'long-ago' },
      { date: 2, when: 'past' },
      { date: 1, when: 'ahead' },
      { date: 4, when: 'far-ahead' },
    ]);
  });
});
