import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { areSurelyOne, distinctPeople, matchPeople } from './match.ts';
import { seen } from './people.fixture.ts';
import type { Person } from './types.ts';

const person = (nickname: string, openid: string | null = null, wechatId: string | null = null): Person =>
  seen(nickname, { openid, wechatId });

describe('who is who between two rosters', () => {
  it('goes by openid through a change of name', () => {
    const old = person('旧名', 'o1');
    const renamed = person('新名', 'o1');
    expect(matchPeople([old], [renamed])).toEqual({
      pairs: [[old, renamed]],
      joined: [],
      gone: [],
      doubtful: new Set(),
    });
  });

  it('falls back on the WeChat ID, then on a name that is unique', () => {
    const olds = [person('甲', 'o1', 'wx_a'), person('乙', null)];
    const { pairs, joined, gone, doubtful } = matchPeople(olds, [person('甲二', null, 'wx_a'), person('乙', 'o2')]);
    expect(pairs).toHaveLength(2);
    expect([...joined, ...gone, ...doubtful]).toEqual([]);
  });

  it('keeps two people of one name two, and doubts who is who', () => {
    const two = [person('王伟'), person('王伟')];
    const same = matchPeople(two, [person('王伟'), person('王伟')]);
    expect([same.pairs.length, same.doubtful.size]).toEqual([2, 2]);
    const one = matchPeople(two, [person('王伟')]);
    expect(one).toMatchObject({ pairs: { length: 1 }, joined: [], gone: { length: 1 }, doubtful: { size: 1 } });
    const three = matchPeople([person('王伟')], two);
    expect(three).toMatchObject({ pairs: { length: 1 }, joined: { length: 1 }, gone: [], doubtful: { size: 1 } });
  });

  it('pairs those of one name who agree in the rest', () => {
    const long = seen('王伟', { term: 'long' });
    const short = seen('王伟', { expires: '2026-12-03' as Day, basis: 'exact' });
    const { pairs } = matchPeople([long, short], [{ ...short }, { ...long }]);
    expect(pairs.every(([old, now]) => old.term === now.term)).toBe(true);
    expect(matchPeople([long, short], [{ ...short }]).gone).toEqual([long]);
  });

  it('doubts nobody of one name whom an openid tells apart', () => {
    const olds = [person('王伟', 'o1'), person('王伟', 'o2')];
    const { pairs, doubtful } = matchPeople(olds, [person('王伟', 'o2'), person('王伟', 'o1')]);
    expect(pairs.every(([old, now]) => old.openid === now.openid)).toBe(true);
    expect(doubtful.size).toBe(0);
  });

  it('knows somebody first seen by name alone when their openid appears', () => {
    const { pairs, doubtful } = matchPeople([person('甲')], [person('甲', 'o1')]);
    expect([pairs.length, doubtful.size]).toEqual([1, 0]);
  });

  it('takes two full WeChat IDs of one name for two people, and a mask that fits for one', () => {
    expect(matchPeople([person('甲', null, 'wx_a')], [person('甲', null, 'wx_b')]).pairs).toEqual([]);
    expect(matchPeople([person('甲', null, 'wx_a')], [person('甲', null, 'wx***')]).pairs).toHaveLength(1);
    expect(matchPeople([person('甲', null, 'wx_a')], [person('甲', null, 'ab***')]).pairs).toEqual([]);
  });

  it('knows a new name by a masked WeChat ID only with doubt, and only if nobody else has the same', () => {
    const renamed = matchPeople([person('旧名', null, 'wx***1')], [person('新名', null, 'wx***1')]);
    expect([renamed.pairs.length, renamed.doubtful.size]).toEqual([1, 1]);
    const two = [person('甲', null, 'wx***1'), person('乙', null, 'wx***1')];
    expect(matchPeople(two, [person('丙', null, 'wx***1')]).pairs).toEqual([]);
  });

  it('tells emoji names apart as they are written', () => {
    const olds = [person('👩‍💻'), person('👩'), person('👩🏽')];
    const { pairs } = matchPeople(olds, [person('👩🏽'), person('👩‍💻'), person('👩')]);
    expect(pairs.every(([old, now]) => old.nickname === now.nickname)).toBe(true);
    expect(pairs).toHaveLength(3);
  });

  it('knows somebody without a name only with doubt', () => {
    expect(matchPeople([person('')], [person('')])).toMatchObject({ pairs: { length: 1 }, doubtful: { size: 1 } });
  });

  it('pairs 500 people of one name', () => {
    const many = (): Person[] => Array.from({ length: 500 }, () => person('王伟'));
    expect(matchPeople(many(), many()).pairs).toHaveLength(500);
  });

  it('never takes two openids for one person, whatever their names', () => {
    expect(matchPeople([person('王伟', 'o1')], [person('王伟', 'o2')]).pairs).toEqual([]);
  });

  it('takes a name like __proto__ for a name', () => {
    expect(matchPeople([person('__proto__')], [person('__proto__')]).pairs).toHaveLength(1);
  });
});

describe('two rows of one person', () => {
  it('are one, and what one does not say is taken from the other', () => {
    const rows = [
      person('甲', 'o1'),
      person('乙'),
      seen('甲', { openid: 'o1', wechatId: 'wx_a', expires: '2026-12-03' as Day, basis: 'exact' }),
    ];
    expect(distinctPeople(rows)).toEqual([{ ...rows[2], openid: 'o1', nickname: '甲' }, rows[1]]);
  });

  it('are bound if one of them is', () => {
    const invited = seen('甲', { openid: 'o1', status: 'invited', expires: '2026-12-03' as Day, basis: 'exact' });
    for (const rows of [
      [invited, person('甲', 'o1')],
      [person('甲', 'o1'), invited],
    ]) {
      expect(distinctPeople(rows)).toEqual([person('甲', 'o1')]);
    }
  });

  it('are two where only the name, or only a mask, is the same', () => {
    expect(distinctPeople([person('甲'), person('甲')])).toHaveLength(2);
    expect(distinctPeople([person('甲', 'o1', 'wx_a'), person('甲', 'o2', 'wx_a')])).toHaveLength(2);
    expect(distinctPeople([person('甲', null, 'wx***'), person('甲', null, 'wx***')])).toHaveLength(2);
  });

  it('leave nobody where nobody is', () => {
    expect(distinctPeople([])).toEqual([]);
    expect(matchPeople([], [])).toMatchObject({ pairs: [], joined: [], gone: [] });
  });
});

const few = (...texts: string[]) => fc.constantFrom(null, ...texts);
const anyone = fc.record({
  nickname: fc.constantFrom('甲', '乙', '👩‍💻', ''),
  openid: few('o1', 'o2', 'o3', 'o4'),
  wechatId: few('wx_a', 'WX_A', 'wx_b', 'wx***', 'w***b'),
  term: fc.constantFrom('long' as const, 'short' as const, null),
  status: fc.constantFrom('bound' as const, 'invited' as const),
});
const rosters = fc.array(anyone, { maxLength: 12 }).map((people) => distinctPeople(people.map((one) => seen('', one))));

describe('any two rosters', () => {
  it('are divided into pairs, joined and gone, everybody once, and never two openids in a pair', () => {
    fc.assert(
      fc.property(rosters, rosters, (olds, people) => {
        const { pairs, joined, gone, doubtful } = matchPeople(olds, people);
        const everybody = [...pairs.map(([, now]) => now), ...joined];
        expect(new Set(everybody)).toEqual(new Set(people));
        expect(everybody).toHaveLength(people.length);
        expect(new Set([...pairs.map(([old]) => old), ...gone]).size).toBe(olds.length);
        expect(pairs.length + gone.length).toBe(olds.length);
        for (const [old, now] of pairs) {
          expect(old.openid && now.openid ? old.openid === now.openid : true).toBe(true);
          if (!areSurelyOne(old, now) && !doubtful.has(now)) expect(old.nickname).toBe(now.nickname);
        }
      }),
    );
  });

  it('leave nobody unpaired who has the same openid in both', () => {
    fc.assert(
      fc.property(rosters, rosters, (olds, people) => {
        const { joined, gone } = matchPeople(olds, people);
        const openids = new Set(gone.flatMap(({ openid }) => openid ?? []));
        expect(joined.filter(({ openid }) => openid && openids.has(openid))).toEqual([]);
      }),
    );
  });

  it('pair everybody with themselves, in whatever order they are listed', () => {
    const shuffled = rosters.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(shuffled, ([people, order]) => {
        const { pairs, joined, gone } = matchPeople(
          people,
          order.map((one) => ({ ...one })),
        );
        expect([...joined, ...gone]).toEqual([]);
        expect(pairs.every(([old, now]) => old.openid === now.openid && old.nickname === now.nickname)).toBe(true);
      }),
    );
  });
});
