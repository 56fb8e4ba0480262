import { describe, expect, it } from 'vitest';
import { matchPeople } from './match.ts';
import type { Person } from './types.ts';

const person = (nickname: string, openid: string | null = null, wechatId: string | null = null): Person => ({
  openid,
  wechatId,
  nickname,
  term: 'long',
  status: 'bound',
  expires: null,
  basis: 'unknown',
});

describe('who is who between two rosters', () => {
  it('goes by openid through a change of name', () => {
    const old = person('旧名', 'o1');
    const seen = person('新名', 'o1');
    expect(matchPeople([old], [seen])).toEqual({ pairs: [[old, seen]], joined: [], gone: [] });
  });

  it('falls back on the WeChat ID, then on a name that is unique', () => {
    const olds = [person('甲', 'o1', 'wx_a'), person('乙', null)];
    const seen = [person('甲二', null, 'wx_a'), person('乙', 'o2')];
    const { pairs, joined, gone } = matchPeople(olds, seen);
    expect(pairs).toHaveLength(2);
    expect([...joined, ...gone]).toEqual([]);
  });

  it('keeps two people of one name two', () => {
    expect(matchPeople([person('王伟'), person('王伟')], [person('王伟'), person('王伟')]).pairs).toHaveLength(2);
    const unclear = matchPeople([person('王伟'), person('王伟')], [person('王伟')]);
    expect(unclear.pairs).toEqual([]);
    expect(unclear).toMatchObject({ joined: { length: 1 }, gone: { length: 2 } });
  });

  it('never takes two openids for one person, whatever their names', () => {
    expect(matchPeople([person('王伟', 'o1')], [person('王伟', 'o2')]).pairs).toEqual([]);
  });

  it('takes a name like __proto__ for a name', () => {
    expect(matchPeople([person('__proto__')], [person('__proto__')]).pairs).toHaveLength(1);
  });
});
