import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { toRosterJson } from './roster-json.ts';
import { account, MADE_AT, nickname, person } from './rosters.fixture.ts';

describe('the file of rosters', () => {
  it('says what it is and holds what was given', () => {
    const range = { day: '2026-12-09' as Day, latest: '2026-12-11' as Day, basis: 'estimated' } as const;
    const accounts = [account('a', { people: [person('1', { expiry: range, firstSeenAt: null })] })];
    expect(JSON.parse(toRosterJson(accounts, MADE_AT))).toEqual({
      format: 'mp-steward-rosters',
      version: 1,
      madeAt: '2026-11-27T09:05:00+08:00',
      accounts: [
        {
          id: 'a',
          name: '甲公司',
          ghid: 'gh_0123456789ab',
          label: '主号',
          seats: { long: { taken: 3, limit: 5 }, short: { taken: 12, limit: 20 } },
          people: [
            {
              id: '1',
              name: '张三',
              wechatId: 'zhang***san',
              term: 'short',
              status: 'bound',
              expiry: range,
              firstSeenAt: null,
              lastSeenAt: '2026-11-27T00:10:00+08:00',
            },
          ],
        },
      ],
    });
  });

  it('is the same, byte by byte, in whatever order the data come', () => {
    const people = ['b', 'a', 'C', '甲'].map((id) => person(id));
    const turned = ({ id, ...rest }: (typeof people)[number]) => ({ ...rest, id });
    const one = toRosterJson([account('y', { people, seats: null }), account('x')], MADE_AT);
    const other = toRosterJson(
      [account('x'), account('y', { people: people.toReversed().map(turned), seats: null })],
      MADE_AT,
    );
    expect(other).toBe(one);
    expect(one.endsWith('}\n')).toBe(true);
  });

  it('holds nothing that has no place in it', () => {
    const more = { ...person('1'), openid: 'o-secret', expiry: { ...person('1').expiry, note: 'o-secret' } };
    expect(toRosterJson([{ ...account('a'), people: [more] }], MADE_AT)).not.toContain('o-secret');
  });

  it('gives every nickname back exactly', () => {
    fc.assert(
      fc.property(nickname, (name) => {
        const file = JSON.parse(toRosterJson([account('a', { name, people: [person('1', { name })] })], MADE_AT));
        expect([file.accounts[0].name, file.accounts[0].people[0].name]).toEqual([name, name]);
      }),
    );
  });
});
