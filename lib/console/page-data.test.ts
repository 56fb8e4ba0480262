import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readDeepData } from './deep-data.ts';
import { parsePageData } from './page-data.ts';
import { copyPageData } from './page-data-source.ts';

const parse = (json: unknown) => parsePageData(json, readDeepData);
const read = (win: object) => parse(copyPageData(win));
const person = { openid: 'oAAAAAAAAAAAAAAAAAAAAAAAAAAA', username: 'lin_xm', nickname: '林小满', expire_time: 0 };
const peopleIn = (bound: unknown, invited: unknown = [], more: object = {}): object => ({
  wx: { cgiData: { info: { seconde_amin: bound, item_list: { item_list: invited }, ...more } } },
});

/** An object that notes which of its fields are read. */
function watched(fields: object, noted: Set<string>): object {
  return new Proxy(fields, {
    get(target, name) {
      noted.add(String(name));
      return Reflect.get(target, name);
    },
  });
}

describe('copying', () => {
  it('reads only the fields that we may read', () => {
    const noted = new Set<string>();
    const common = {
      t: 't',
      ticket: 'x',
      param: '&token=1',
      uin: 1,
      uin_base64: 'MzA=',
      user_name: 'gh_1',
      nick_name: 'A',
    };
    const status = { wx_alias: 'zh***88', mobile: '138', mobile_protect: 1, wx_protect: 1, protect_status: 15 };
    const cgiData = watched(
      {
        operator_name: '张三',
        operator_id_card: '110',
        operator_mobile: '138',
        app_key: 'secret',
        ticket: 'x',
        service_type: '1',
        info: watched(
          {
            seconde_amin: [watched({ ...person, id_card: '110', mobile: '138' }, noted)],
            item_list: watched({ item_list: [] }, noted),
            strategy_resp: watched({ strategy_status: watched(status, noted) }, noted),
          },
          noted,
        ),
      },
      noted,
    );
    const commonData = watched({ data: watched(common, noted) }, noted);
    const json = copyPageData(watched({ wx: watched({ commonData, cgiData, data: null }, noted), cgiData }, noted));
    for (const forbidden of [
      'operator_id_card',
      'operator_mobile',
      'operator_name',
      'mobile',
      'id_card',
      'ticket',
      'param',
      'token',
      'app_key',
      'uin',
      't',
      'status',
      'timestamp',
    ]) {
      expect(noted.has(forbidden), forbidden).toBe(false);
    }
    expect(json).not.toMatch(/110|138|secret|token/);
    expect(parse(json)).toMatchObject({
      administrator: 'zh***88',
      identity: { ghid: 'gh_1', type: 'subscription' },
    });
  });

  it('survives getters and proxies that throw, and clips what is too long', () => {
    const bomb = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const win of [
      bomb,
      { wx: bomb },
      { wx: { cgiData: bomb, commonData: bomb } },
      peopleIn(bomb),
      peopleIn([bomb]),
    ]) {
      expect(() => copyPageData(win)).not.toThrow();
      expect(read(win)).not.toBeNull();
    }
    const half = {
      get nickname(): string {
        throw new Error('no');
      },
      openid: 'o1',
    };
    expect(read(peopleIn([half, person]))?.people).toMatchObject({ list: [{ nickname: '林小满' }], unreadable: 1 });
    const long = read(peopleIn([{ nickname: 'x'.repeat(10_000) }]))?.people?.list[0];
    expect(long?.nickname).toBe('x'.repeat(500));
    expect(read(peopleIn(Array(2500).fill(person)))?.people).toMatchObject({ unreadable: 500, list: { length: 2000 } });
  });

  it('reads the state of a deregistration on its own page, and of no other what is only called the same', () => {
    const wx = { cgiData: { status: 1, timestamp: 5 } };
    expect(read({ location: { pathname: '/cgi-bin/acctclose' }, wx })?.closing).toEqual({ status: 1, timestamp: 5 });
    expect(copyPageData({ location: { pathname: '/cgi-bin/home' }, wx })).not.toMatch(/status|timestamp/);
    expect(copyPageData({ wx })).not.toMatch(/status|timestamp/);
  });

  it('copies plain values only', () => {
    const odd = [{ a: 1 }, [1], () => 1, Symbol('x'), 1n, null, Number.NaN];
    for (const value of odd) {
      expect(read({ wx: { data: { nick_name: value } } })?.identity.nickname).toBeNull();
      const [first] = read(peopleIn([{ ...person, expire_time: value }]))?.people?.list ?? [];
      expect(first?.expireTime).toBeNull();
    }
    const [absent] = read(peopleIn([{ nickname: 'A' }]))?.people?.list ?? [];
    expect(absent?.expireTime).toBeUndefined();
  });

  describe('in a page that has patched everything', () => {
    const patched = { stringify: JSON.stringify, slice: String.prototype.slice, isArray: Array.isArray };
    afterEach(() => {
      JSON.stringify = patched.stringify;
      String.prototype.slice = patched.slice;
      Array.isArray = patched.isArray;
      for (const prototype of [Object.prototype, Array.prototype, String.prototype])
        delete (prototype as { toJSON?: unknown }).toJSON;
    });

    it('still uses what the browser gave', () => {
      const stolen = (): never => {
        throw new Error('patched');
      };
      const win = peopleIn([person]);
      JSON.stringify = stolen;
      String.prototype.slice = stolen;
      Array.isArray = stolen as never;
      for (const prototype of [Object.prototype, Array.prototype, String.prototype])
        Object.assign(prototype, { toJSON: stolen });
      const json = copyPageData(win);
      expect(json).toContain('林小满');
    });
  });
});

describe('validating', () => {
  it('takes each part on its own', () => {
    const data = read({
      location: { pathname: '/cgi-bin/acctclose' },
      wx: {
        commonData: { data: { uin_base64: '<b>', user_name: 'acme', nick_name: 'Acme' } },
        cgiData: {
          service_type: 9,
          is_wx_verify: 7,
          total_friend_cnt: 'many',
          realname_type: '1',
          status: '1',
          timestamp: 5,
        },
      },
    });
    expect(data).toEqual({
      time: null,
      identity: { ghid: null, biz: null, nickname: 'Acme', type: null, verified: null },
      followers: null,
      settings: { subject: 'organisation', overseas: null, registered: null, canClose: null, canTransfer: null },
      people: null,
      listed: null,
      administrator: null,
      closing: { status: 1, timestamp: 5 },
    });
  });

  it("takes the page's own time, from either layout, where it is whole seconds", () => {
    const timed = (time: unknown) => read({ wx: { commonData: { data: { time } } } })?.time;
    expect(timed('1795316400')).toBe(1795316400);
    expect(read({ wx: { data: { time: 1795316400 } } })?.time).toBe(1795316400);
    for (const odd of [1795316400.5, -1, '', 'now', '17953164000000', null, {}]) expect(timed(odd)).toBeNull();
  });

  it('leaves out and counts a person who makes no sense', () => {
    const odd = [null, 7, 'x', [], {}, { nickname: 5 }, { openid: '', nickname: '' }, { openid: 'o1', nickname: {} }];
    const { people } = read(peopleIn([...odd, person], [{ username: 'wang_f' }])) ?? {};
    expect(people?.unreadable).toBe(odd.length);
    expect(people?.list.map(({ nickname, status }) => [nickname, status])).toEqual([
      ['林小满', 'bound'],
      ['wang_f', 'invited'],
    ]);
    expect(people?.complete).toBe(true);
    expect(read(peopleIn(undefined, []))?.people?.complete).toBe(false);
    expect(read(peopleIn({ 0: person, length: 1 }, null))?.people).toBeNull();
  });

  it('takes of the security page how many operators it counts, and nobody of them', () => {
    const admins = [{ openid: 'o1', nickname: '林晓', expire_time: 0 }, { expire_time: 1 }];
    expect(read({ wx: { cgiData: { send_admins: admins } } })?.listed).toBe(2);
    expect(copyPageData({ wx: { cgiData: { send_admins: admins } } })).not.toMatch(/o1|林晓|expire/);
    for (const none of [{ length: 3 }, 'ab', 7, null]) {
      expect(read({ wx: { cgiData: { send_admins: none } } })?.listed ?? null).toBeNull();
    }
  });

  it('reads the administrator also where the page nests once more', () => {
    const strategy_resp = { strategy_resp: { strategy_status: { wx_alias: 'zh***88' } } };
    expect(read(peopleIn([], [], { strategy_resp }))?.administrator).toBe('zh***88');
  });

  it('never throws, whatever it is handed', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parse(value)));
    fc.assert(fc.property(fc.json(), (json) => void parse(json)));
    const part = fc.oneof(fc.anything(), fc.record({ total: fc.anything(), list: fc.array(fc.anything()) }));
    fc.assert(
      fc.property(
        fc.record({ account: part, facts: part, bound: part, invited: part, administrator: part }),
        (parts) => {
          const json = JSON.stringify(parts, (_, value: unknown) =>
            typeof value === 'bigint' ? String(value) : value,
          );
          const data = parse(json);
          expect(data?.people?.unreadable ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    expect(parse('{')).toBeNull();
    expect(parse('[]')).toBeNull();
    expect(parse('null')).toBeNull();
    expect(parse({})).toBeNull();
  });

  it('copies whatever a page may hold there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        expect(parse(copyPageData({ wx: { cgiData: a, commonData: b, data: a }, cgiData: b }))).not.toBeNull();
        expect(parse(copyPageData(peopleIn([a, b], a)))).not.toBeNull();
      }),
    );
  });
});
