import { describe, expect, it } from 'vitest';
import type { Day } from '../time/day.ts';
import { type ExpiryWords, expiryEvents } from './roster-calendar.ts';
import { account, MADE_AT, person } from './rosters.fixture.ts';
import type { ExportedStatus } from './types.ts';

const WORDS: ExpiryWords = {
  title: ({ name }, { label, name: full }) => `${name}到期 · ${label ?? full}`,
  account: ({ name, ghid }) => `公众号：${name}（${ghid}）`,
  wechatId: (id) => `微信号：${id}`,
  basis: { exact: '页面给出', manual: '手动填写', estimated: '推算', unknown: '未知' },
};
const ending = (id: string, day: string, status: ExportedStatus) =>
  person(id, { status, expiry: { day: day as Day, latest: null, basis: 'exact' } });
const events = (people: ReturnType<typeof person>[]) => expiryEvents([account('a', { people })], WORDS, MADE_AT);

describe('the events of expiring terms', () => {
  it('say who, where and on what ground', () => {
    const expiry = { day: '2026-12-09' as Day, latest: '2026-12-11' as Day, basis: 'estimated' } as const;
    expect(events([person('1', { expiry })])).toEqual([
      {
        kind: 'operator-expiry',
        accountId: 'a',
        subjectId: '1',
        day: '2026-12-09',
        latest: '2026-12-11',
        title: '张三到期 · 主号',
        lines: ['推算', '公众号：甲公司（gh_0123456789ab）', '微信号：zhang***san'],
        cancelled: false,
      },
    ]);
    expect(events([person('1', { wechatId: null })])[0]?.lines).toHaveLength(2);
  });

  it('leave out who has no known day, and invitations, whose term has not begun', () => {
    const unknown = { day: null, latest: null, basis: 'unknown' } as const;
    expect(events([person('1', { expiry: unknown }), ending('2', '2026-12-10', 'invited')])).toEqual([]);
  });

  it('keep a term that has ended, and strike out that of somebody gone before its end', () => {
    const told = events([
      ending('over', '2026-11-20', 'expired'),
      ending('gone-after', '2026-11-26', 'gone'),
      ending('gone-today', '2026-11-27', 'gone'),
      ending('gone-before', '2026-12-10', 'gone'),
    ]);
    expect(told.map(({ subjectId, cancelled }) => [subjectId, cancelled])).toEqual([
      ['over', false],
      ['gone-today', true],
      ['gone-before', true],
    ]);
  });
});
