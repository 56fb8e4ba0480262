import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAddress } from '@/entrypoints/overview/address.ts';
import { choose, countEach, type Filter, peopleFound } from '@/entrypoints/overview/filters.ts';
import { type AccountLine, accountLine } from '@/entrypoints/overview/line.ts';
import { FIRST_ORDER, inOrder, pressed } from '@/entrypoints/overview/order.ts';
import { choosePeople, personLines } from '@/entrypoints/overview/person-lines.ts';
import { placeOf, spanOf, timelineOf } from '@/entrypoints/overview/timeline.ts';
import { type AccountMarks, NO_MARKS } from '@/lib/account-marks.ts';
import { effectiveRoster } from '@/lib/roster/expiry.ts';
import type { Known } from '@/lib/roster/types.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { addDays, type Day, startOfDay } from '@/lib/time/day.ts';

const TODAY = '2026-11-22' as Day;
const LIMITS = { long: 2, short: 3, total: 5 };
const MONTH = { from: 1, to: 1, unit: 'month' } as const;
const at = (days: number): number => startOfDay(addDays(TODAY, days)) + 3_600_000;
const day = (days: number): Day => addDays(TODAY, days);
const NONE: ReadonlySet<Filter> = new Set();

Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });

let made = 0;
function person(nickname: string, more: Partial<Known> = {}): Known {
  made += 1;
  return {
    id: `person-${made}`,
    openid: `openid-${made}`,
    wechatId: null,
    nickname,
    term: 'short',
    status: 'bound',
    expires: null,
    basis: 'unknown',
    firstSeenAt: at(-90),
    lastSeenAt: at(0),
    goneAt: null,
    boundAfter: null,
    boundBefore: at(-90),
    invitedAfter: null,
    invitedBefore: null,
    doubtful: false,
    ...more,
  };
}
const ending = (nickname: string, days: number, more: Partial<Known> = {}): Known =>
  person(nickname, { expires: day(days), basis: 'exact', ...more });
const invited = (nickname: string, more: Partial<Known> = {}): Known =>
  person(nickname, { status: 'invited', boundBefore: null, invitedBefore: at(0), ...more });

interface Wanted {
  people?: Known[] | null;
  /** Days ago. */
  seen?: number;
  marks?: Partial<AccountMarks>;
  type?: 'service' | 'subscription' | null;
  reminders?: number;
}

function line(nickname: string, wanted: Wanted = {}): AccountLine {
  const { people = [], seen = 0, marks = {}, type = null, reminders = 0 } = wanted;
  const state = {
    account: { id: `id-${nickname}`, nickname, ghid: `gh_${nickname}`, biz: null, type },
    marks: { ...NO_MARKS, ...marks },
    askRole: false,
    roster: people && effectiveRoster(null, people, () => null, MONTH, TODAY),
    rosterSeenAt: people && at(-seen),
    doubt: null,
  } as unknown as AccountState;
  return accountLine(state, LIMITS, reminders);
}
const names = (lines: readonly { name: string }[]): string[] => lines.map(({ name }) => name);

describe('a line of the overview', () => {
  it('counts invitations as seats and tells how many they are', () => {
    const one = line('甲', { people: [person('a', { term: 'long' }), invited('b', { term: 'long' }), ending('c', 9)] });
    expect(one.seats?.long).toEqual({ taken: 2, invited: 1, limit: 2 });
    expect(one.seats?.short).toEqual({ taken: 1, invited: 0, limit: 3 });
    expect(one.isFull).toBe(true);
  });

  it('is full too where the terms of some are not known', () => {
    const people = Array.from({ length: 5 }, (_, index) => person(`${index}`, { term: null }));
    expect(line('甲', { people }).isFull).toBe(true);
    expect(line('甲', { people: people.slice(1) }).isFull).toBe(false);
  });

  it('puts who ended yesterday and is still listed before who ends next, and leaves invitations out', () => {
    const people = [ending('next', 2), ending('past', -1), invited('none', { expires: day(0), basis: 'exact' })];
    expect(line('甲', { people }).ends.map(({ person: who }) => who?.nickname)).toEqual(['past', 'next']);
  });

  it('knows nothing of an account whose roster nobody has read', () => {
    expect(line('甲', { people: null })).toMatchObject({ people: null, seats: null, isFull: false, ends: [] });
  });
});

describe('filters and search', () => {
  const lines = [
    line('soon', { people: [ending('林夏', 7)] }),
    line('later', { people: [ending('林夏', 8)], reminders: 2 }),
    line('over', { people: [ending('周舟', -1)], seen: 16 }),
    line('mine', { marks: { role: 'short', ownExpiry: day(3) }, seen: 31 }),
    line('full', { people: [person('a', { term: 'long' }), person('b', { term: 'long' })], seen: 30 }),
    line('unread', { people: null, marks: { label: '客户甲' } }),
  ];
  const kept = (...filters: Filter[]): string[] => names(choose(lines, '', new Set(filters), TODAY));

  it.each([
    ['soon', ['soon', 'over', 'mine']],
    ['full', ['full']],
    ['stale', ['mine', 'unread']],
    ['reminders', ['later']],
  ] as const)('%s keeps %j', (filter, expected) => {
    expect(kept(filter)).toEqual(expected);
    expect(countEach(lines, TODAY)[filter]).toBe(expected.length);
  });

  it('narrows further with every filter', () => {
    expect(kept('soon', 'stale')).toEqual(['mine']);
    expect(kept('soon', 'full')).toEqual([]);
  });

  it.each([
    ['客户甲', ['unread']],
    ['GH_SOON', ['soon']],
    ['林夏', ['soon', 'later']],
    ['later 林夏', ['later']],
    ['林夏 周舟', []],
    ['  ', ['soon', 'later', 'over', 'mine', 'full', 'unread']],
  ])('searching for "%s" finds %j', (search, expected) => {
    expect(names(choose(lines, search, NONE, TODAY))).toEqual(expected);
  });

  it('tells for whom an account was found, but not where its own name was meant', () => {
    const one = line('林夏工作室', { people: [person('林夏'), person('周舟')] });
    expect(peopleFound(one, ['周'])).toEqual(['周舟']);
    expect(peopleFound(one, ['林夏'])).toEqual([]);
    expect(peopleFound(one, ['周', '林夏'])).toEqual(['周舟']);
  });
});

describe('order', () => {
  const lines = [
    line('账号10', { people: [ending('a', 5)], seen: 1, type: 'service', reminders: 1 }),
    line('账号9', { people: null }),
    line('账号2', { people: [ending('a', -1), ending('b', 9)], seen: 40, type: 'subscription' }),
  ];

  it('begins with the first to end; unknown is last whichever way', () => {
    expect(names(inOrder(lines, FIRST_ORDER))).toEqual(['账号2', '账号10', '账号9']);
    expect(names(inOrder(lines, pressed(FIRST_ORDER, 'expiry')))).toEqual(['账号10', '账号2', '账号9']);
  });

  it.each([
    ['name', ['账号2', '账号9', '账号10']],
    ['seen', ['账号2', '账号10', '账号9']],
    ['short', ['账号2', '账号10', '账号9']],
    ['reminders', ['账号10', '账号2', '账号9']],
  ] as const)('by %s first gives %j', (column, expected) => {
    expect(names(inOrder(lines, pressed(FIRST_ORDER, column)))).toEqual(expected);
  });

  it('turns round when the same heading is pressed again', () => {
    const once = pressed(FIRST_ORDER, 'short');
    expect(once).toEqual({ column: 'short', descending: true });
    expect(pressed(once, 'short')).toEqual({ column: 'short', descending: false });
  });
});

describe('people across accounts', () => {
  const lines = [
    line('甲', { people: [ending('林夏', 20, { wechatId: 'linxia' }), person('周舟')] }),
    line('乙', { people: [ending('小林', 4, { wechatId: 'LinXia' }), person('周舟'), person('周舟')] }),
    line('丙', { people: [person('陈', { term: 'long', wechatId: 'chen' }), ending('周舟', 9)], reminders: 1 }),
  ];
  const everybody = personLines(lines, 2);
  const of = (name: string) => everybody.filter((one) => one.name === name);

  it('knows one by full WeChat ID under whatever name, without doubt, and when they are full', () => {
    const [one, ...others] = of('林夏');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ accounts: 2, isFull: true, doubtful: false, nextEnd: day(4) });
    expect(one?.seats.map((seat) => seat.line.name)).toEqual(['甲', '乙']);
  });

  it('keeps namesakes of one account apart and calls all of them doubtful', () => {
    expect(of('周舟').length).toBeGreaterThan(1);
    expect(of('周舟').every(({ doubtful }) => doubtful)).toBe(true);
  });

  it('puts who is in most accounts first, then who ends first', () => {
    expect(everybody[0]?.name).toBe('林夏');
    expect(everybody.map(({ accounts }) => accounts)).toEqual(
      everybody
        .map(({ accounts }) => accounts)
        .sort()
        .reverse(),
    );
  });

  it('finds people by name, WeChat ID and account, with all their seats', () => {
    const all = new Set(lines.map(({ id }) => id));
    const found = (search: string): string[] => names(choosePeople(everybody, search, NONE, all, TODAY));
    expect(found('linxia')).toEqual(['林夏']);
    expect(found('小林')).toEqual(['林夏']);
    expect(found('丙 陈')).toEqual(['陈']);
    expect(found('丁')).toEqual([]);
  });

  it('keeps with a filter who is in such an account, and with the filter for ends who ends soon', () => {
    const chosen = (filter: Filter) => new Set(choose(lines, '', new Set([filter]), TODAY).map(({ id }) => id));
    const kept = (filter: Filter) => choosePeople(everybody, '', new Set([filter]), chosen(filter), TODAY);
    expect(names(kept('soon'))).toEqual(['林夏']);
    expect(kept('soon')[0]?.seats).toHaveLength(2);
    expect(names(kept('reminders'))).toContain('陈');
    expect(names(kept('reminders'))).not.toContain('林夏');
  });
});

describe('the timeline', () => {
  it('shows whole months, from the last one on while this one is young', () => {
    expect(spanOf(TODAY, 12, 1000)).toMatchObject({ from: '2026-11-01', to: '2027-11-01' });
    expect(spanOf('2026-12-07' as Day, 3, 1000).months).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
    expect(spanOf('2026-12-08' as Day, 3, 1000).from).toBe('2026-12-01');
  });

  it('stands days outside at its edges', () => {
    const span = spanOf(TODAY, 12, 1000);
    expect(placeOf(span, '2026-01-01' as Day)).toBe(0);
    expect(placeOf(span, '2028-01-01' as Day)).toBe(1);
    expect(placeOf(span, '2027-05-02' as Day)).toBeCloseTo(0.5, 2);
  });

  it('gives ends that cannot be told apart one mark, by the room there is', () => {
    const lines = [line('甲', { people: [ending('a', 2), ending('b', 4), ending('c', 20)] })];
    const days = (width: number) =>
      timelineOf(lines, spanOf(TODAY, 12, width)).rows[0]?.marks.map(({ ends }) => ends.length);
    expect(days(10_000)).toEqual([1, 1, 1]);
    expect(days(1000)).toEqual([2, 1]);
    expect(days(200)).toEqual([3]);
  });

  it('shows who ended long ago and is still listed at the edge, and the own end with the others', () => {
    const one = line('甲', { people: [ending('a', -60)], marks: { role: 'short', ownExpiry: day(40) } });
    const span = spanOf(TODAY, 12, 1000);
    const [row] = timelineOf([one], span).rows;
    expect(row?.marks[0]).toMatchObject({ day: span.from, ends: [{ day: day(-60) }] });
    expect(row?.marks[1]?.ends).toEqual([{ person: null, day: day(40) }]);
  });

  it('counts each month, and the accounts that are not in the picture', () => {
    const lines = [
      line('甲', { people: [ending('a', 2), ending('b', 20)] }),
      line('乙', { people: [person('c')] }),
      line('丙', { people: null }),
      line('丁', { people: [ending('d', 500)] }),
    ];
    const { perMonth, without, unread, rows } = timelineOf(lines, spanOf(TODAY, 3, 1000));
    expect(perMonth).toEqual([1, 1, 0]);
    expect({ without, unread, rows: rows.length }).toEqual({ without: 2, unread: 1, rows: 1 });
  });
});

it('reads from the address what to show, and nothing that is no view', () => {
  expect(readAddress('?account=a&view=people')).toEqual({ account: 'a', person: null, view: 'people' });
  expect(readAddress('?account=a&person=b').person).toBe('b');
  expect(readAddress('?view=moon')).toEqual({ account: null, person: null, view: 'accounts' });
});
