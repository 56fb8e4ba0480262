import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { startOfDay } from '../../time/day.ts';
import { type PageData, parsePageData } from '../page-data.ts';
import { copyPageData } from '../page-data-source.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const ends = startOfDay('2026-12-03' as Day) / 1000;

interface Given {
  openid?: string;
  username?: string;
  nickname?: string;
  expire_time?: unknown;
}
const dataOf = (bound: Given[] | undefined, invited: Given[] | undefined): PageData | null =>
  parsePageData(
    copyPageData({
      wx: {
        cgiData: {
          info: {
            seconde_amin: bound,
            item_list: { item_list: invited },
            strategy_resp: { strategy_status: { wx_alias: 'zh***88' } },
          },
        },
      },
    }),
    DEEP_READERS.data,
  );

const LIN = { openid: 'oAAAAAAAAAAAAAAAAAAAAAAAAAAA', username: 'lin_xm', nickname: '林小满', expire_time: 0 };
const TOM = { openid: 'oBBBBBBBBBBBBBBBBBBBBBBBBBBB', username: 'tom_88', nickname: 'Tom', expire_time: ends };
const WANG = { openid: 'oCCCCCCCCCCCCCCCCCCCCCCCCCCC', username: 'wang_f', nickname: '王芳', expire_time: 1 };

/** A document of its own for each test, because a document remembers whom it has shown. */
let doc = document;
beforeEach(() => {
  doc = new DOMParser().parseFromString('<body></body>', 'text/html');
});

const row = (person: Given, invited = false): string =>
  `<tr><td>${person.nickname}</td><td>${person.username}</td><td><a class="${invited ? 'js_helper_unsent' : 'js_helper_unbind'}" data-status="${invited ? 0 : 1}" data-id="${person.openid}" href="javascript:;">${invited ? '撤销' : '解绑'}</a></td></tr>`;
const show = (...rows: string[]): void => {
  doc.body.innerHTML = `<div class="js_admin_area">管理员</div><table><tbody id="js_helper_list">${rows.join('')}</tbody></table><a id="js_helper_bind" class="btn">绑定运营者微信号</a><span id="js_helper_left">${25 - rows.length}</span>`;
};
const list = (): Element => doc.querySelector('#js_helper_list') as Element;
const names = (data: PageData | null): string[] | undefined =>
  readPage('people', doc, data, today, DEEP_READERS).roster?.roster.people.map((person) => person.nickname);

describe('people with page data', () => {
  it('reads everyone from the data, and where their rows are', () => {
    show(row(LIN), row(TOM), row(WANG, true));
    const { roster, invite } = readPage('people', doc, dataOf([LIN, TOM], [WANG]), today, DEEP_READERS);
    expect(roster?.via).toBe('page-data');
    expect(roster?.unreadable).toBe(0);
    expect(roster?.roster).toEqual({
      administrator: 'zh***88',
      people: [
        {
          openid: LIN.openid,
          wechatId: 'lin_xm',
          nickname: '林小满',
          term: 'long',
          status: 'bound',
          expires: null,
          basis: 'unknown',
        },
        {
          openid: TOM.openid,
          wechatId: 'tom_88',
          nickname: 'Tom',
          term: 'short',
          status: 'bound',
          expires: '2026-12-03',
          basis: 'exact',
        },
        {
          openid: WANG.openid,
          wechatId: 'wang_f',
          nickname: '王芳',
          term: 'short',
          status: 'invited',
          expires: null,
          basis: 'unknown',
        },
      ],
    });
    expect(roster?.rows.map(({ row: element }) => element)).toEqual([...list().children]);
    expect(invite?.id).toBe('js_helper_bind');
  });

  it('counts people whose rows are not drawn yet, draws badges for those that are', () => {
    const data = dataOf([LIN, TOM], []);
    show();
    expect(names(data)).toEqual(['林小满', 'Tom']);
    show(row(TOM));
    const { roster } = readPage('people', doc, data, today, DEEP_READERS);
    expect(roster?.roster.people).toHaveLength(2);
    expect(roster?.rows.map(({ person }) => person.nickname)).toEqual(['Tom']);
  });

  it('lets someone go whose row was there and is gone, and takes in whose row is new', () => {
    const data = dataOf([LIN, TOM], []);
    const draw = (...rows: string[]): void => {
      doc.body.innerHTML = `<table><tbody id="js_helper_list">${rows.join('')}</tbody></table><span id="js_helper_left">${25 - rows.length}</span>`;
    };
    draw(row(LIN), row(TOM));
    expect(names(data)).toEqual(['林小满', 'Tom']);
    draw(row(LIN));
    expect(names(data)).toEqual(['林小满']);
    draw(row(LIN), row(WANG, true));
    const { roster } = readPage('people', doc, data, today, DEEP_READERS);
    expect(roster?.roster.people.map(({ nickname, status, openid }) => [nickname, status, openid])).toEqual([
      ['林小满', 'bound', LIN.openid],
      ['王芳', 'invited', WANG.openid],
    ]);
    doc.body.innerHTML = '<p>…</p>';
    expect(names(data)).toEqual(['林小满']);
    draw();
    expect(names(data)).toEqual([]);
    draw(row(LIN), row(TOM));
    expect(names(data)).toEqual(['林小满', 'Tom']);
  });

  it('knows an invitation that has been accepted by the row’s own control', () => {
    show(row(LIN), row(WANG));
    const { roster } = readPage('people', doc, dataOf([LIN], [WANG]), today, DEEP_READERS);
    expect(roster?.roster.people.map((person) => person.status)).toEqual(['bound', 'bound']);
  });

  it('keeps two people of one name apart, and marks neither where it cannot', () => {
    const twins = (one: unknown, two: unknown) => [
      { username: 'a_1', nickname: '小王', expire_time: one },
      { username: 'b_2', nickname: '小王', expire_time: two },
    ];
    const rows = (...terms: string[]): void => {
      doc.body.innerHTML = `<h3>运营者</h3><ul>${terms.map((term) => `<li><b>小王</b><i>${term}</i><a>解绑</a></li>`).join('')}</ul>`;
    };
    const read = (one: unknown, two: unknown) =>
      readPage('people', doc, dataOf(twins(one, two), []), today, DEEP_READERS).roster;
    rows('短期', '长期');
    expect(read(0, ends)?.rows.map(({ person, row: element }) => [person.wechatId, element.textContent])).toEqual([
      ['a_1', '小王长期解绑'],
      ['b_2', '小王短期解绑'],
    ]);
    rows('', '');
    expect(read(0, ends)?.rows).toEqual([]);
    expect(read(0, ends)?.roster.people).toHaveLength(2);
    expect(read(0, 0)?.rows).toHaveLength(2);
  });

  it('knows rows by WeChat ID before nickname, and rows that name no term', () => {
    doc.body.innerHTML = `<ul><li><b>Tom</b><i>lin_xm</i><a>解绑</a></li><li><b>林小满</b><i>tom_88</i><a>解绑</a></li></ul>`;
    const { roster } = readPage('people', doc, dataOf([LIN, TOM], []), today, DEEP_READERS);
    expect(
      roster?.rows.map(({ person, row: element }) => [person.openid, element.querySelector('b')?.textContent]),
    ).toEqual([
      [LIN.openid, 'Tom'],
      [TOM.openid, '林小满'],
    ]);
  });

  it('takes no row of another WeChat ID for someone’s, and neither twin’s where there is one row', () => {
    doc.body.innerHTML = `<h3>运营者</h3><ul><li><b>Tom</b><i>other_99</i><u>短期</u><a>解绑</a></li></ul>`;
    const read = (...people: Given[]) => readPage('people', doc, dataOf(people, []), today, DEEP_READERS).roster;
    expect(read(TOM)?.rows).toEqual([]);
    expect(read(TOM)?.roster.people).toHaveLength(1);
    doc.body.innerHTML = `<h3>运营者</h3><ul><li><b>小王</b><a>解绑</a></li></ul>`;
    const twins = [
      { username: 'wang_1', nickname: '小王', expire_time: 0 },
      { username: 'wang_2', nickname: '小王', expire_time: ends },
    ];
    expect(read(...twins)?.rows).toEqual([]);
    expect(read(...twins)?.roster.people).toHaveLength(2);
  });

  it('lets nobody go from a list that turns pages', () => {
    const data = dataOf([LIN, TOM], []);
    show(row(LIN), row(TOM));
    expect(names(data)).toHaveLength(2);
    show(row(TOM));
    doc.body.insertAdjacentHTML('beforeend', '<a>下一页</a>');
    expect(names(data)).toEqual(['林小满', 'Tom']);
  });

  it('believes the row where the data has no term, and one who has been invited again', () => {
    doc.body.innerHTML = `<h3>运营者</h3><ul><li><b>May</b><i>短期</i><u>至2026-12-09</u><a>解绑</a></li></ul>`;
    const [may] =
      readPage('people', doc, dataOf([{ nickname: 'May' }], []), today, DEEP_READERS).roster?.roster.people ?? [];
    expect(may).toMatchObject({ term: 'short', expires: '2026-12-09', status: 'bound' });
    show(row(LIN), row(TOM, true));
    const again = readPage('people', doc, dataOf([LIN, TOM], []), today, DEEP_READERS).roster?.roster.people[1];
    expect(again).toMatchObject({ nickname: 'Tom', status: 'invited', expires: null });
  });

  it('takes a date from the row where the data only says short-term', () => {
    doc.body.innerHTML = `<ul><li><b>王芳</b><i>短期</i><u>至2026-12-09</u><a>解绑</a></li><li><b>林小满</b><i>短期</i><u>至2026-12-09</u><a>解绑</a></li></ul>`;
    const { roster } = readPage('people', doc, dataOf([WANG, LIN], []), today, DEEP_READERS);
    expect(roster?.roster.people.map(({ term, expires, basis }) => [term, expires, basis])).toEqual([
      ['short', '2026-12-09', 'exact'],
      ['long', null, 'unknown'],
    ]);
  });

  it('is empty only where the page says so', () => {
    expect(names(null)).toBeUndefined();
    expect(names(dataOf([], []))).toEqual([]);
    expect(names(dataOf([], undefined))).toBeUndefined();
    expect(names(dataOf(undefined, []))).toBeUndefined();
    doc.body.innerHTML = '<div>暂无运营者</div>';
    expect(names(null)).toEqual([]);
    doc.body.innerHTML = '<div>还没有绑定运营者，请点击右上角绑定</div>';
    expect(names(null)).toEqual([]);
    doc.body.innerHTML = '<div style="display:none">暂无运营者</div>';
    expect(names(null)).toBeUndefined();
    show();
    expect(names(null)).toEqual([]);
    list().parentElement?.setAttribute('hidden', '');
    expect(names(null)).toBeUndefined();
  });

  it('reads classic rows without data', () => {
    show(row(LIN), row(WANG, true));
    const { roster } = readPage('people', doc, null, today, DEEP_READERS);
    expect(roster?.via).toBe('layout:classic');
    expect(
      roster?.roster.people.map(({ openid, nickname, wechatId, term, status }) => [
        openid,
        nickname,
        wechatId,
        term,
        status,
      ]),
    ).toEqual([
      [LIN.openid, '林小满', 'lin_xm', null, 'bound'],
      [WANG.openid, '王芳', 'wang_f', null, 'invited'],
    ]);
  });

  it('survives names that are code, and reads them as text', () => {
    const hostile = [
      '<img onerror>',
      '__proto__',
      'a\u202Eb',
      'x'.repeat(200),
      '👩‍👩‍👧‍👦',
      '长期',
      '解绑',
      'constructor',
    ];
    const people = hostile.map((nickname, index) => ({
      openid: `o${String(index).repeat(27)}`,
      username: '',
      nickname,
      expire_time: index % 2,
    }));
    doc.body.innerHTML = `<table><tbody id="js_helper_list">${people.map(() => '<tr><td></td><td><a class="js_helper_unbind">解绑</a></td></tr>').join('')}</tbody></table>`;
    people.forEach(({ nickname, openid }, index) => {
      const tr = list().children[index] as Element;
      (tr.firstElementChild as Element).textContent = nickname;
      tr.querySelector('a')?.setAttribute('data-id', openid);
    });
    const { roster } = readPage('people', doc, dataOf(people, []), today, DEEP_READERS);
    expect(roster?.roster.people.map((person) => person.nickname)).toEqual(hostile);
    expect(roster?.rows.map(({ person }) => person.nickname)).toEqual(hostile);
    const blind = readPage('people', doc, null, today, DEEP_READERS).roster;
    expect(blind?.roster.people.map((person) => person.nickname)).toEqual(hostile.filter((name) => name !== '长期'));
    expect(blind?.unreadable).toBe(1);
  });
});
