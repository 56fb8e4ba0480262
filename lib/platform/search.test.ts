// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BUILT_IN, type EffectiveRule, type RuleBook } from './book.ts';
import { RULES } from './rules/index.ts';
import { longTermSeats } from './rules/seats.ts';
import { makeSearch } from './search.ts';
import { sounds } from './search-sounds.ts';

const spoken = makeSearch(BUILT_IN, () => [], sounds);
const silent = makeSearch(BUILT_IN, () => [], null);
const ids = (query: string, search = spoken): string[] =>
  [...(search.find(query) ?? [])].sort((a, b) => b[1] - a[1]).map(([id]) => id);
const cut = (text: string, query: string): string[] =>
  spoken.stretches(text, query).map(({ from, to }) => text.slice(from, to));

describe('a rule is found', () => {
  it('by Chinese words, with and without the space before a unit', () => {
    expect(ids('长期运营者')).toContain('long-term-seats');
    expect(ids('24小时')).toContain('invitation-lifetime');
    expect(ids('24 小时')).toContain('invitation-lifetime');
    expect(ids('２４小时')).toContain('invitation-lifetime');
  });

  it('by English words in any order and any case', () => {
    expect(ids('OPERATORS long-term')).toContain('long-term-seats');
    expect(ids('freeze period')[0]).toBe('freeze-period');
  });

  it('by the initials of its words, by whole syllables, and by both mixed', () => {
    for (const typed of ['cqyyz', 'changqiyunyingzhe', 'changqi', 'cqyunyingzhe', 'chqyyzh', 'changqiyuny']) {
      expect(ids(typed), typed).toContain('long-term-seats');
    }
  });

  it('by the sound that a character has in its word: 重新 is chong xin', () => {
    expect(ids('cxbd')).toContain('short-term');
    expect(ids('zxbd')).not.toContain('short-term');
  });

  it('first where the word is most of what is said', () => {
    const byTopic = makeSearch(BUILT_IN, ({ topic }) => (topic === 'freeze' ? ['冻结期'] : []), sounds);
    for (const typed of ['冻结期', 'djq']) expect(BUILT_IN.get(ids(typed, byTopic)[0] ?? '')?.topic).toBe('freeze');
  });

  it('only where every word of the query stands', () => {
    expect(ids('长期 香蕉')).toEqual([]);
    expect(ids('xyzzy')).toEqual([]);
  });

  it('by letters alone as long as sounds are not known', () => {
    expect(ids('长期', silent)).toContain('long-term-seats');
    expect(ids('cqyyz', silent)).toEqual([]);
  });

  it('whoever asks for nothing gets no answer, which means all', () => {
    expect(spoken.find('  ')).toBeNull();
  });
});

describe('what was found is shown', () => {
  it('where it stands, by letters and by sound', () => {
    expect(cut('每个公众号最多 5 名长期运营者', '长期')).toEqual(['长期']);
    expect(cut('每个公众号最多 5 名长期运营者', 'cqyyz')).toEqual(['长期运营者']);
    expect(cut('未确认 24 小时', '24小时')).toEqual(['24 小时']);
    expect(cut('长期运营者', '长期 期运')).toEqual(['长期运']);
    expect(cut('Long and LONG', 'long')).toEqual(['Long', 'LONG']);
  });

  it('not across punctuation, and not for half a syllable', () => {
    expect(cut('最长，期限', 'cq')).toEqual([]);
    expect(cut('绑定', 'ban')).toEqual([]);
    expect(cut('绑定', 'bang')).toEqual(['绑']);
  });
});

it('a query over 200 rules with long texts is answered within 16 ms', () => {
  const book: RuleBook = new Map(
    Array.from({ length: 200 }, (_, n): [string, EffectiveRule] => {
      const rule = RULES[n % RULES.length] ?? longTermSeats;
      const says = { zh: rule.says.zh.repeat(4), en: rule.says.en.repeat(4) };
      return [`rule-${n}`, { ...rule, id: `rule-${n}`, says, origin: 'built-in', override: null, stated: rule.value }];
    }),
  );
  const search = makeSearch(book, () => ['名额', '5 名'], sounds);
  const queries = [
    '长',
    '长期',
    'c',
    'cq',
    'cqyyz',
    'guanliyuan',
    'seats',
    'zzzzzz',
    'dongjieqi',
    'a b c',
    '管理员 确认',
  ];
  for (const query of queries) search.find(query);
  for (const query of queries) {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      search.find(query);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[7], query).toBeLessThanOrEqual(16);
  }
});
