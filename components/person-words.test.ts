import { describe, expect, it, vi } from 'vitest';
import type { Day } from '@/lib/time/day.ts';
import { at, ending, somebody, TODAY } from './person.fixture.ts';
import { sayBasis, sayConflict, sayEnd, sayExactly, sayLapse, sayOver, saySince } from './person-words.ts';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));
vi.setSystemTime(at('2026-11-22T12:00:00'));

describe('an end', () => {
  it('is a day and how far off it is', () => {
    expect(sayEnd(ending({ day: '2026-11-25' }), TODAY)).toEqual({ when: '11月25日 周三', left: '还有 3 天' });
    expect(sayEnd(ending({ day: '2026-11-21' }), TODAY)?.left).toBe('昨天已到期');
    expect(sayEnd(ending({}), TODAY)).toBeNull();
  });

  it('of a range has both days, and the distance of the earlier', () => {
    const end = sayEnd(ending({ day: '2026-11-25', latest: '2026-11-27' }), TODAY);
    expect(end?.when).toMatch(/11月25日 周三.*11月27日 周五/);
    expect(end?.left).toBe('最早还有 3 天');
  });

  it('of a range that has begun may be any day, and is over only after the later', () => {
    expect(sayEnd(ending({ day: '2026-11-20', latest: '2026-11-22' }), TODAY)?.left).toMatch(/随时可能到期/);
    expect(sayEnd(ending({ day: '2026-11-18', latest: '2026-11-20' }), TODAY)?.left).toBe('已过期 2 天');
  });
});

describe('somebody whose term is over', () => {
  const over = (lastSeenAt: string, what: Parameters<typeof ending>[0]) =>
    sayOver({ lastSeenAt: at(lastSeenAt), expiry: ending(what) });

  it('is still listed only where the list was seen after the last day', () => {
    expect(over('2026-11-22T00:10:00', { day: '2026-11-21' })).toMatch(/仍在名单上/);
    expect(over('2026-11-21T23:50:00', { day: '2026-11-21' })).toMatch(/到期后还没看过/);
    expect(over('2026-10-13T10:00:00', { day: '2026-10-14', latest: '2026-10-17' })).toMatch(/到期后还没看过/);
    expect(over('2026-10-16T10:00:00', { day: '2026-10-14', latest: '2026-10-17' })).toMatch(/到期后还没看过/);
  });
});

describe('what an end rests on', () => {
  const says = (what: Parameters<typeof somebody>[0]) => sayBasis(somebody(what), TODAY);

  it('is said for each basis', () => {
    expect(says({ expiry: ending({ day: '2026-11-25' }) })).toBe('公众平台页面上的日期');
    expect(says({})).toMatch(/页面没给日期/);
    expect(says({ term: 'long' })).toBe('长期权限没有到期日');
    const byHand = ending({ day: '2026-12-01', basis: 'manual' });
    const entry = { kind: 'bound', day: '2026-11-01' as Day, enteredAt: 0 } as const;
    expect(says({ expiry: byHand, entry })).toMatch(/你填写的绑定日 11月1日 周日/);
    expect(says({ expiry: byHand, entry: { ...entry, kind: 'expires' } })).toBe('你填写的到期日');
  });

  it('names both sightings of an estimate, in order, whichever was noted first', () => {
    const what = {
      expiry: ending({ day: '2026-11-30', latest: '2026-12-04', basis: 'estimated' as const }),
      boundAfter: at('2026-11-04T10:00:00'),
      boundBefore: at('2026-11-01T10:00:00'),
    };
    expect(says(what)).toBe('11月1日 周日看时还没绑定，11月4日 周三看时已绑定，由此推算');
  });

  it('of a count of days is that count', () => {
    expect(says({ expiry: ending({ day: '2026-11-30', basis: 'estimated' }) })).toBe('由页面上的剩余天数推算');
  });
});

describe('since when', () => {
  it('is as close as the sightings are', () => {
    const seen = { boundAfter: at('2026-11-01T10:00:00'), boundBefore: at('2026-11-04T10:00:00') };
    expect(saySince(somebody(seen), TODAY)).toBe('11月1日 周日 至 11月4日 周三 之间');
    expect(saySince(somebody({ ...seen, boundAfter: at('2026-11-04T08:00:00') }), TODAY)).toBe('11月4日 周三');
    expect(saySince(somebody({ ...seen, boundAfter: null }), TODAY)).toBe('11月4日 周三首次看到时已在名单上');
    expect(saySince(somebody(), TODAY)).toBe('不清楚');
  });

  it('is of the invitation for who is only invited', () => {
    const invited = somebody({
      status: 'invited',
      boundAfter: at('2026-11-22T10:00:00'),
      invitedBefore: at('2026-11-21T10:00:00'),
    });
    expect(saySince(invited, TODAY)).toBe('11月21日 周六首次看到时已在名单上');
  });
});

describe('an invitation', () => {
  const end = (latest: string) => ({ invitation: { earliest: 0, latest: at(latest), due: 0 } });

  it('lapses at a moment on the platform’s clock', () => {
    const now = at('2026-11-22T12:00:00');
    expect(sayLapse(end('2026-11-22T20:30:00'), now)).toBe('最迟 今天 20:30 失效');
    expect(sayLapse(end('2026-11-23T00:05:00'), now)).toBe('最迟 明天 00:05 失效');
    expect(sayLapse(end('2026-11-21T23:59:00'), now)).toBe('最迟应在 昨天 23:59 失效');
    expect(sayLapse({ invitation: null }, now)).toMatch(/未知/);
  });
});

it('moments further off carry their day', () => {
  expect(sayExactly(at('2026-12-03T08:00:00'), TODAY)).toBe('12月3日 周四 08:00');
});

it('a conflict names both days, or that there is no end at all', () => {
  expect(sayConflict(ending({ day: '2026-12-12', conflict: '2026-12-01' }), TODAY)).toMatch(/12月1日.*12月12日/);
  expect(sayConflict(ending({ conflict: '2026-12-01', basis: 'unknown' }), TODAY)).toMatch(/长期运营者/);
  expect(sayConflict(ending({ day: '2026-12-12' }), TODAY)).toBeNull();
});
