import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';
import { isDetail } from './sketch.ts';

const today = '2026-11-22' as Day;
const people = (...rows: string[]) => {
  document.body.innerHTML = `<h3>运营者管理</h3><ul>${rows.map((row) => `<li>${row}<a>解绑</a></li>`).join('')}</ul>`;
  return readPage('people', document, null, today, DEEP_READERS).roster?.roster.people ?? [];
};
const said = (...rows: string[]) =>
  people(...rows).map(({ nickname, term, status, expires }) => [nickname, term, status, expires]);
const row = (name: string): string => `<b>${name}</b><i>广东 深圳</i><em>短期</em><time>12月3日到期</time>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a name that looks like a day, or holds punctuation', () => {
  const CLEAR = [
    'Mary01',
    'Martin88',
    '88mary',
    'Maya12',
    'Augustus3',
    'Boundless',
    'Sincerely',
    'Today好物',
    '加油！',
  ];
  const UNCLEAR = ['mar88', '明天会更好', '今天也要加油', 'Since 1998 之后', 'Mar12', '你好，世界', 'Through the rain'];

  it.each(CLEAR)('%s is read', (name) => {
    expect(said(row(name))).toEqual([[name, 'short', 'bound', '2026-12-03']]);
    expect(said(row(name), row('林小满'))).toEqual([
      [name, 'short', 'bound', '2026-12-03'],
      ['林小满', 'short', 'bound', '2026-12-03'],
    ]);
  });

  it.each(UNCLEAR)('%s is read, or nobody', (name) => {
    for (const [nickname] of said(row(name))) expect(nickname).toBe(name);
    for (const [nickname] of said(row(name), row('林小满'))) expect([name, '林小满']).toContain(nickname);
  });

  it.each(['mary0188', 'augusta7x', 'bound_less'])('the WeChat ID %s is kept', (id) => {
    const [one] = people(`<b>林小满</b><i>${id}</i><em>短期</em><time>12月3日到期</time>`);
    expect(one).toMatchObject({ nickname: '林小满', wechatId: id });
  });

  it('stands where the others have theirs', () => {
    const named = (name: string): string => `<b class="n">${name}</b><i class="r">广东 深圳</i><em class="t">短期</em>`;
    expect(said(...['林小满', '明天会更好', 'Tom', '你好，世界'].map(named)).map(([name]) => name)).toEqual([
      '林小满',
      '明天会更好',
      'Tom',
      '你好，世界',
    ]);
  });

  it.each([
    '今天10:00',
    '明天到期',
    '今天 10:00 绑定',
    '明日自动解除',
    '今天',
    'Dec 3',
    'Dec 3, 2026',
    'December 3rd 2026',
    'Sept. 3 10:00',
    '3 Dec 2026',
    '3rd of December',
    '3 Dec 10:00',
    'Bound on Dec 3',
    'Added 2026-11-03',
    'Joined today',
    'Since May 3',
    'Expires soon',
    'Ends on 3 Dec',
    'Valid until 2026-12-03',
    '3 days left',
    '3 days ago',
    '12月3日到期',
  ])('%s is no name', (text) => {
    expect(isDetail({ plain: text.replace(/\s/g, '') })).toBe(true);
    expect(said(`<i>${text}</i><b>林小满</b><em>短期</em>`).map(([name]) => name)).toEqual(['林小满']);
    expect(said(`<b>tomcat</b><em>短期</em><i>${text}</i>`).map(([name]) => name)).toEqual(['tomcat']);
  });

  it.each(['Expiring in the near future', '今天是最后一天', 'Bound by Alice'])('%s is not taken for one', (text) => {
    expect(said(`<b>tomcat</b><em>短期</em><i>${text}</i>`).map(([name]) => name)).toEqual(['tomcat']);
  });
});
