import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';
import { UNSURE } from './types.ts';

const today = '2026-11-22' as Day;
const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage('people', document, null, today, DEEP_READERS).roster;
};
const said = (html: string) =>
  read(html)?.roster.people.map(({ nickname, term, status, expires }) => [nickname, term, status, expires]);
const table = (rows: string): string =>
  `<h3>运营者管理</h3><table><thead><tr><th>昵称</th><th>类型</th><th>操作</th></tr></thead><tbody>${rows}</tbody></table>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('how sure a row is', () => {
  it('is sure where a heading, a column, a term and a control agree', () => {
    const roster = read(table('<tr><td>Tom</td><td>短期</td><td><a>解绑</a></td></tr>'));
    expect(roster?.sure).toBeGreaterThanOrEqual(UNSURE);
    expect(roster?.rows[0]?.sure).toBe(1);
  });

  it('is not where no more than names and terms stand beside each other, with nothing to say what they are', () => {
    const roster = read(
      '<ul><li><b>Tom</b><i>短期</i><a>解绑</a></li><li><b>林小满</b><i>长期</i><a>解绑</a></li></ul>',
    );
    expect(roster?.rows).toHaveLength(2);
    expect(roster?.sure).toBeLessThan(UNSURE);
  });

  it('is nobody’s, and said to be doubtful, where a single pair stands under a heading', () => {
    document.body.innerHTML = '<h3>运营者</h3><ul><li><b>Tom</b><i>短期</i></li></ul>';
    const { roster, notes } = readPage('people', document, null, today, DEEP_READERS);
    expect(roster).toBeNull();
    expect(notes?.why.roster).toBe('doubtful');
  });
});

describe('rows without a control in words', () => {
  it('are known by a picture’s name', () => {
    expect(
      said(table('<tr><td>Tom</td><td>短期</td><td><button aria-label="解除绑定"><svg></svg></button></td></tr>')),
    ).toEqual([['Tom', 'short', 'bound', null]]);
  });

  it('are known by a menu, or by nothing but what they say', () => {
    const rows = '<tr><td>Tom</td><td>短期</td><td>X</td></tr><tr><td>May</td><td>长期</td><td>X</td></tr>';
    for (const menu of ['<button>更多</button>', '<a>操作</a>', ''])
      expect(said(table(rows.replaceAll('X', menu)))).toEqual([
        ['Tom', 'short', 'bound', null],
        ['May', 'long', 'bound', null],
      ]);
  });

  it('are read in English', () => {
    expect(
      said(`<h2>Operators (2/25)</h2><div><div class="c"><p>Ada</p><p>Long-term</p><p>Never expires</p><a>Unbind</a></div>
        <div class="c"><p>Linus</p><p>Short-term</p><p>Expires Dec 3, 2026</p><a>Unbind</a></div>
        <div class="c"><p>Grace</p><p>Short-term</p><p>Pending confirmation</p><a>Withdraw</a></div></div>`),
    ).toEqual([
      ['Ada', 'long', 'bound', null],
      ['Linus', 'short', 'bound', '2026-12-03'],
      ['Grace', 'short', 'invited', null],
    ]);
  });

  it('have the term of the heading over them', () => {
    expect(
      said(`<h3>运营者</h3><h4>长期运营者（1/5）</h4><ul><li><b>林小满</b><a>解绑</a></li></ul>
        <h4>短期运营者（1/20）</h4><ul><li><b>Tom</b><a>解绑</a></li></ul>`),
    ).toEqual([
      ['林小满', 'long', 'bound', null],
      ['Tom', 'short', 'bound', null],
    ]);
  });
});

describe('names', () => {
  it.each([
    ['<span class="a">林</span><span class="n">林小满</span>', '林小满'],
    ['<span><span>林</span><span>小满</span></span>', '林小满'],
    ['<span><b>林</b>小满</span>', '林小满'],
    ['<span><font><font>林</font></font><font><font>小满</font></font></span>', '林小满'],
    ['<span>林<wbr>小满</span>', '林小满'],
  ])('%s', (html, name) => {
    expect(said(`<h3>运营者</h3><ul><li>${html}<i>长期</i><a>解绑</a></li></ul>`)).toEqual([
      [name, 'long', 'bound', null],
    ]);
  });

  it('are not what every row says alike', () => {
    const row = (name: string): string => `<li><em>已备案</em><b>${name}</b><i>短期</i><a>解绑</a></li>`;
    expect(said(`<h3>运营者</h3><ul>${['Tom', 'May', '小林'].map(row).join('')}</ul>`)?.map(([name]) => name)).toEqual([
      'Tom',
      'May',
      '小林',
    ]);
  });
});

describe('a part of a list', () => {
  const rows = '<tr><td>Tom</td><td>短期</td><td><a>解绑</a></td></tr>';
  it.each([
    ['says how many there are', `${table(rows)}<div>共 18 人</div>`],
    ['counts more of a term', `<p>短期运营者（3/20）</p>${table(rows)}`],
    ['has another tab', `<a role="tab" aria-selected="false">长期（2）</a>${table(rows)}`],
    ['turns pages', `${table(rows)}<a>Next page</a>`],
    ['has more rows than are drawn', table(rows).replace('<table>', '<table aria-rowcount="19">')],
    ['keeps room for them', table(`${rows}<tr style="height:624px"><td></td></tr>`)],
  ])('%s', (_, html) => {
    expect(read(html)?.complete).toBe(false);
  });

  it('is none of these', () => {
    expect(read(`${table(rows)}<div>共 1 人</div><p>短期运营者（1/20）</p>`)?.complete).toBe(true);
  });
});

describe('many rows that are not people', () => {
  it.each([
    ['解绑', '长期'],
    ['删除', '短期'],
    ['', '长期'],
  ])('%s %s gives nobody', (control, term) => {
    const row = `<li><b>Tom</b><i>${term}</i><a>${control}</a></li>`;
    expect(read(`<h3>运营者管理</h3><h4>留言</h4><ul>${row.repeat(1000)}</ul>`)).toBeNull();
  });
});
