import { desktop } from '../shells.ts';
import { long, type OneOf, type PeoplePage, people, short } from '../types.ts';

const list = (rows: [string, string][]): string =>
  `<h3>运营者管理</h3><div class="zz">${rows.map(([name, says]) => `<div class="zz__r"><div class="zz__n">${name}</div><div class="zz__t">${says}</div><div class="zz__o"><a>解除绑定</a></div></div>`).join('')}</div>`;

/** One page for each way of saying when a term ends; beside it a long-term operator, who has no end. */
const said = (id: string, words: string, expires: OneOf<string | null>, more: Partial<PeoplePage> = {}): PeoplePage =>
  people(
    `date-${id}`,
    desktop(
      '人员设置',
      list([
        ['昨夜', words],
        ['星辰', '长期'],
      ]),
    ),
    [short('昨夜', expires), long('星辰')],
    more,
  );

export const DATES = [
  said('slashes', '短期 2026/12/3 到期', '2026-12-03'),
  said('dots', '短期（有效期至 2026.12.03）', '2026-12-03'),
  said('chinese', '短期，2026年12月3日到期', '2026-12-03'),
  said('chinese-spaced', '短期 2026 年 12 月 3 日 到期', '2026-12-03'),
  said('no-year', '短期 12月3日到期', '2026-12-03'),
  said('no-year-next', '短期 1月5日到期', '2027-01-05'),
  said('two-digit-year', '短期 至26-12-03', ['2026-12-03', null]),
  said('range', '短期 2026/11/03 - 2026/12/03', '2026-12-03'),
  said('range-chinese', '短期：2026年11月3日至2026年12月3日', '2026-12-03'),
  said('range-short', '短期（2026-11-03~12-03）', ['2026-12-03', null]),
  said('with-time', '短期 2026-12-03 23:59:59 到期', '2026-12-03'),
  said('iso', '短期 2026-12-03T15:59:59Z', ['2026-12-03', null]),
  said('bound-and-ends', '短期，2026-11-03绑定，2026-12-03到期', '2026-12-03'),
  said('bound-only', '短期，2026-11-03 绑定', null),
  said('joined-and-left', '短期 <p>添加于 2026-11-03</p><p>剩余 11 天</p>', ['2026-12-03', '2026-12-02', null]),
  said('wrapped', '短期\n          <span>2026</span>-<span>12</span>-<span>03</span>\n          到期', '2026-12-03'),
  said('full-width', '短期　２０２６－１２－０３　到期', ['2026-12-03', null]),
  said('impossible', '短期 2026-02-30 到期', null),
  said('tomorrow', '短期，明天到期', ['2026-11-23', null]),
  said('today', '短期，今天到期', ['2026-11-22', null]),
  said('past', '短期，2026-11-20 已到期', '2026-11-20'),
  said('time-element', '短期 <time datetime="2026-12-03">下周四</time> 到期', ['2026-12-03', null]),
  people(
    'date-only-in-column',
    desktop(
      '人员设置',
      '<h3>运营者管理</h3><table><tr><th>运营者</th><th>有效期</th><th>操作</th></tr><tr><td>画楼</td><td>长期</td><td>解除绑定</td></tr><tr><td>桂堂</td><td>2026-12-03</td><td>解除绑定</td></tr></table>',
    ),
    [long('画楼'), { name: '桂堂', term: ['short', null], status: 'bound', expires: ['2026-12-03', null] }],
  ),
];
