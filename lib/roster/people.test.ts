import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seen } from './people.fixture.ts';
import { peopleAcross } from './people.ts';
import type { Person } from './types.ts';

const LIMIT = 3;
const person = (nickname: string, wechatId: string | null = null, openid: string | null = null): Person =>
  seen(nickname, { wechatId, openid });
const across = (...rosters: Person[][]) =>
  peopleAcross(
    rosters.map((people, index) => ({ accountId: `账号${index + 1}`, people })),
    LIMIT,
  );
const told = (...rosters: Person[][]): string[] =>
  across(...rosters).map(({ name, accounts, doubtful }) => `${name} ${accounts}${doubtful ? '?' : ''}`);

describe('the same person across accounts', () => {
  it('is known by the WeChat ID, whatever the name', () => {
    expect(told([person('甲', 'wx_a')], [person('小甲', 'WX_A')], [person('乙', 'wx_b')])).toEqual(['甲 2', '乙 1']);
  });

  it('is known by the name with doubt', () => {
    expect(told([person('甲')], [person('甲')])).toEqual(['甲 2?']);
    expect(told([person('甲', 'wx_a')], [person('甲')], [person('甲', 'wx***')])).toEqual(['甲 3?']);
    expect(told([person('甲')], [person('乙')])).toEqual(['甲 1', '乙 1']);
  });

  it('who is in most accounts is told first', () => {
    expect(told([person('甲', 'wx_a'), person('乙', 'wx_b')], [person('乙', 'wx_b')])).toEqual(['乙 2', '甲 1']);
  });

  it('is never known by an openid, which is another one in each account', () => {
    expect(told([person('甲', null, 'o1')], [person('乙', null, 'o1')])).toEqual(['甲 1', '乙 1']);
  });

  it('is not one of two with other WeChat IDs', () => {
    expect(told([person('甲', 'wx_a')], [person('甲', 'wx_b')])).toEqual(['甲 1', '甲 1']);
    expect(told([person('甲', 'wx_a'), person('甲')])).toEqual(['甲 1', '甲 1']);
    expect(told([person('甲', 'wx***1')], [person('甲', 'wx***2')])).toEqual(['甲 1', '甲 1']);
  });

  it('stays apart where they may be one of several', () => {
    expect(told([person('甲', 'wx_a')], [person('甲', 'wx_b')], [person('甲')])).toEqual(['甲 1', '甲 1', '甲 1?']);
    expect(told([person('王伟'), person('王伟')], [person('王伟')])).toEqual(['王伟 1?', '王伟 1?', '王伟 1?']);
  });

  it('has as many seats as accounts, in their order, and is full at the limit', () => {
    const [one] = across([person('甲')], [person('甲', 'wx_a')], [{ ...person('小甲', 'wx_a'), status: 'invited' }]);
    expect(one).toMatchObject({ name: '甲', wechatId: 'wx_a', accounts: 3, isFull: true });
    expect(one?.seats.map(({ accountId }) => accountId)).toEqual(['账号1', '账号2', '账号3']);
    expect(across([person('甲')], [person('甲')])[0]).toMatchObject({ accounts: 2, isFull: false });
  });

  it('is nobody of no name', () => {
    expect(told([person('')], [person('')])).toEqual([' 1?', ' 1?']);
    expect(told()).toEqual([]);
    expect(told([], [])).toEqual([]);
  });

  it('is found among emoji names and __proto__', () => {
    expect(told([person('👩‍💻'), person('__proto__')], [person('__proto__'), person('👩‍💻')])).toEqual([
      '👩‍💻 2?',
      '__proto__ 2?',
    ]);
  });
});

it('everybody is told once, with a key of their own', () => {
  const anyone = fc
    .tuple(fc.constantFrom('甲', '乙', '丙', ''), fc.constantFrom(null, 'wx_a', 'wx_b', 'wx***', 'w***b'))
    .map(([name, id]) => person(name, id));
  fc.assert(
    fc.property(fc.array(fc.array(anyone, { maxLength: 6 }), { maxLength: 8 }), (rosters) => {
      const people = across(...rosters);
      const listed = people.flatMap(({ seats }) => seats.map((seat) => seat.person));
      expect(listed).toHaveLength(rosters.flat().length);
      expect(new Set(listed)).toEqual(new Set(rosters.flat()));
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      for (const { accounts, seats } of people) {
        expect(accounts).toBe(new Set(seats.map(({ accountId }) => accountId)).size);
      }
    }),
  );
});

it('200 accounts of 25 people, all of one name, are told', () => {
  const rosters = Array.from({ length: 200 }, () => Array.from({ length: 25 }, () => person('王伟')));
  expect(across(...rosters)).toHaveLength(5000);
});
