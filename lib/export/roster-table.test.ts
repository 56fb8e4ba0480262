import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { expiryTable, rosterTable, type TableWords } from './roster-table.ts';
import { account, person } from './rosters.fixture.ts';

const WORDS: TableWords = {
  columns: {
    account: '公众号',
    label: '标签',
    ghid: '原始ID',
    longTaken: '长期已用',
    longLimit: '长期名额',
    shortTaken: '短期已用',
    shortLimit: '短期名额',
    person: '昵称',
    wechatId: '微信号',
    term: '期限',
    status: '状态',
    expires: '到期日',
    latest: '最晚',
    basis: '依据',
    firstSeen: '首次看到',
    lastSeen: '最近看到',
  },
  term: { long: '长期', short: '短期' },
  status: { bound: '已绑定', invited: '待确认', expired: '已到期', gone: '已不在名单' },
  basis: { exact: '页面', manual: '手动', estimated: '推算', unknown: '未知' },
};
const long = { term: 'long', expiry: { day: null, latest: null, basis: 'unknown' } } as const;

describe('the table of rosters', () => {
  it('has a row for everybody, in one order, and one for an account without people', () => {
    const accounts = [
      account('b', { name: '乙公司', ghid: null, label: null, seats: null }),
      account('a', { people: [person('2', { name: '李四', wechatId: null, ...long }), person('1')] }),
    ];
    expect(rosterTable(accounts, WORDS)).toEqual([
      [
        ...[
          '公众号',
          '标签',
          '原始ID',
          '长期已用',
          '长期名额',
          '短期已用',
          '短期名额',
          '昵称',
          '微信号',
          '期限',
          '状态',
        ],
        ...['到期日', '最晚', '依据', '首次看到', '最近看到'],
      ],
      [
        ...['甲公司', '主号', 'gh_0123456789ab', 3, 5, 12, 20, '张三', 'zhang***san', '短期', '已绑定'],
        ...['2026-12-10', null, '页面', '2026-11-10 23:30', '2026-11-27 00:10'],
      ],
      [
        ...['甲公司', '主号', 'gh_0123456789ab', 3, 5, 12, 20, '李四', null, '长期', '已绑定'],
        ...[null, null, null, '2026-11-10 23:30', '2026-11-27 00:10'],
      ],
      ['乙公司', ...Array(15).fill(null)],
    ]);
  });
});

describe('the table of expiries', () => {
  it('has the terms that end on a known day, nearest first, without those who are gone and without invitations', () => {
    const ends = (id: string, day: string, changes = {}) =>
      person(id, { name: id, expiry: { day: day as Day, latest: null, basis: 'exact' }, ...changes });
    const accounts = [
      account('a', {
        people: [ends('later', '2027-01-02'), ends('gone', '2026-12-01', { status: 'gone' }), person('long', long)],
      }),
      account('b', {
        people: [
          person('between', {
            name: 'between',
            expiry: { day: '2026-12-09' as Day, latest: '2026-12-11' as Day, basis: 'estimated' },
          }),
          ends('over', '2026-11-20', { status: 'expired' }),
          ends('invited', '2026-12-01', { status: 'invited' }),
        ],
      }),
    ];
    const [headings, ...rows] = expiryTable(accounts, WORDS);
    expect(headings?.slice(0, 4)).toEqual(['到期日', '最晚', '依据', '昵称']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['2026-11-20', null, '页面', 'over'],
      ['2026-12-09', '2026-12-11', '推算', 'between'],
      ['2027-01-02', null, '页面', 'later'],
    ]);
  });
});
