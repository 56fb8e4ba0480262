// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../time/day.ts';
import { DEEP_READERS } from '../readers/deep.ts';
import { readPage } from '../readers/index.ts';
import { look } from '../readers/look.ts';
import { createSight } from '../visible.ts';
import { alikeBeside, alikeElsewhere, rowAround } from './alike.ts';
import { isCertainName, isLastingName } from './class-names.ts';
import { readFingerprint, structureOf, writeFingerprint } from './fingerprint.ts';
import { guessPart } from './guess.ts';
import { learn, taughtAction, taughtOn } from './known.ts';
import { all, first } from './parts.ts';
import { readTaughtRows, readTaughtSettings, rowsOf, taughtControls } from './read.ts';
import { redraw } from './redraw.ts';
import { controlsLike, selectControl, selectPart, selectRows } from './selectors.ts';
import { termSaid, termWords } from './term-words.ts';
import type { TaughtLayout, TaughtRoster } from './types.ts';

const TODAY = '2026-11-20' as Day;
const sees = createSight();
const query = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`${css} is not there`);
  return found;
};
const NAMES = ['林夏', '周舟', '陈一', '何其'];
const row = (name: string, at: number, hash = 'x7f3a'): string =>
  `<div class="${hash} css-1q2w3e"><p><span>${name}</span></p><p>${at < 2 ? '甲类' : '乙类'}</p><p>${at < 2 ? '无' : `2026-12-0${at}`}</p><p><a role="button">移出</a></p></div>`;
const people = (names: readonly string[]): string =>
  `<div id="k_9f3">${names.map((name, at) => row(name, at)).join('')}</div>`;
const draw = (html: string): void => {
  document.body.innerHTML = html;
};

function layout(more: Partial<TaughtRoster> = {}, count = 4): TaughtLayout {
  const rows = alikeBeside(query('#k_9f3 > div'), createSight());
  const name = query('#k_9f3 > div span');
  return {
    id: 'one',
    page: 'people',
    fingerprint: writeFingerprint({ structure: structureOf(rows[0] as Element, name), count }),
    shape: {
      kind: 'roster',
      rows: '#k_9f3 > div',
      name: 'span',
      term: ':scope > p:nth-of-type(2)',
      date: ':scope > p:nth-of-type(3)',
      button: 'a',
      words: { long: ['甲类'], short: ['乙类'] },
      ...more,
    },
    taughtAt: 1,
  };
}

beforeEach(() => {
  learn([]);
  draw(
    `<main><section class="k1"><h3>设备</h3>${NAMES.map((_, at) => row(`设备${at}`, at)).join('')}</section><section class="k1">${people(NAMES)}</section></main>`,
  );
});

describe('names that last', () => {
  test.each(['weui-desktop-table__row', 'js_helper_unbind', 'operator-name', 'col-2', 'people'])('%s', (name) => {
    expect(isLastingName(name)).toBe(true);
  });
  test.each(['css-1q2w3e', '_3fGh2', 'sc-bdVaJa', 'row__3xY9z', 'is-active', 'odd', 'x7f3a', 'data-v-7ba5bd90', 'k9'])(
    '%s is none',
    (name) => {
      expect(isLastingName(name)).toBe(false);
    },
  );
  test('a short one that nobody else uses is doubtful', () => {
    expect(isCertainName('xhsuwe')).toBe(false);
    expect(isCertainName('member-list')).toBe(true);
    expect(isCertainName('row')).toBe(true);
  });
});

describe('the like of a row', () => {
  test('is found from any part of it', () => {
    const found = rowAround(query('#k_9f3 span'), sees);
    expect(found?.parentElement?.id).toBe('k_9f3');
    expect(alikeBeside(found as Element, sees)).toHaveLength(4);
  });
  test('leaves out headings, what is built otherwise, and what is empty', () => {
    query('#k_9f3').insertAdjacentHTML('beforeend', '<div></div><div>加载更多</div>');
    query('#k_9f3').insertAdjacentHTML('afterbegin', '<h4>同事</h4>');
    expect(alikeBeside(query('#k_9f3 > div'), createSight())).toHaveLength(4);
  });
  test('in other lists of the same sort is asked about', () => {
    draw(
      `<ul class="people"><li><b>甲</b><i>1</i></li><li><b>乙</b><i>2</i></li></ul><ul class="people"><li><b>丙</b><i>3</i></li></ul>`,
    );
    expect(alikeElsewhere(query('li'), createSight())).toHaveLength(1);
  });
});

describe('selectors', () => {
  test('of rows select them and nothing else, without a hash, a place of a row, or our marks', () => {
    const rows = alikeBeside(query('#k_9f3 > div'), createSight());
    const css = selectRows(rows, createSight()) ?? '';
    expect(all(document, css)).toEqual(rows);
    expect(css).not.toMatch(/x7f3a|css-|1q2w/);
    expect(css.split(' > ').at(-1)).not.toMatch(/nth/);
  });
  test('of rows still select them redrawn in another order under other names', () => {
    const rows = alikeBeside(query('#k_9f3 > div'), createSight());
    const css = selectRows(rows, createSight()) ?? '';
    query('#k_9f3').innerHTML = NAMES.toReversed()
      .map((name, at) => row(name, at, 'y0p2'))
      .join('');
    expect(all(document, css)).toHaveLength(4);
    const later = redraw(document, alikeBeside(query('#k_9f3 > div'), createSight()));
    expect(later.of).toHaveLength(4);
    expect(all(later.doc, css)).toHaveLength(4);
  });
  test('of a part meet it in every row', () => {
    const rows = alikeBeside(query('#k_9f3 > div'), createSight());
    const css = selectPart(rows, query('#k_9f3 > div:nth-child(3) p:nth-of-type(2)')) ?? '';
    expect(rows.map((one) => first(one, css)?.textContent)).toEqual(['甲类', '甲类', '乙类', '乙类']);
  });
  test('of a control that stands in every row select all of these, and none that says something else', () => {
    query('#k_9f3 > div:nth-child(2) a').textContent = '详情';
    const controls = controlsLike(query('#k_9f3 a'), createSight());
    expect(controls).toHaveLength(3);
    expect(selectControl(controls, createSight())).not.toBeNull();
  });
});

describe('selectors hold nobody’s name', () => {
  const PERSON = /linxiaoman|小满/;
  const one =
    '<li class="user-linxiaoman" id="user-linxiaoman" data-nick="linxiaoman" data-key="linxiaoman" name="linxiaoman"><p><b class="nick-linxiaoman">林小满</b><i class="nick-linxiaoman">长期</i><a data-hook="linxiaoman">移出</a></p></li>';
  const written = (): (string | null)[] => {
    const rows = alikeBeside(query('li'), createSight());
    return [
      selectRows(rows, createSight()),
      ...['b', 'i', 'a'].map((part) => selectPart(rows, query(part))),
      selectControl([query('a')], createSight()),
      selectControl(controlsLike(query('a'), createSight()), createSight()),
    ];
  };
  test.each([
    ['a list of one', `<main><ul>${one}</ul></main>`],
    ['a list of one within what is called after somebody', `<main class="of-linxiaoman"><ul>${one}</ul></main>`],
    [
      'a list of two',
      `<main><ul>${one}${one.replaceAll('linxiaoman', 'wangfang').replace('林小满', '王芳')}</ul></main>`,
    ],
  ])('%s', (_, html) => {
    draw(html);
    const made = written();
    expect(made.filter((css) => css === null || PERSON.test(css))).toEqual([]);
  });
  test('but what many elements are called, and words of the trade', () => {
    draw(
      '<main><ul class="user-list"><li class="seatmate-line"><b>甲</b></li><li class="seatmate-line"><b>乙</b></li></ul></main>',
    );
    expect(selectRows(alikeBeside(query('li'), createSight()), createSight())).toMatch(/user-list.*seatmate-line/);
  });
});

test('guesses of parts: the name differs, the term repeats, the date is one, the button ends', () => {
  const rows = alikeBeside(query('#k_9f3 > div'), createSight());
  const guess = (what: 'name' | 'term' | 'date' | 'button', ...taken: string[]) =>
    guessPart(what, rows, (one) => taken.flatMap((css) => first(one, css) ?? []), sees, TODAY)?.textContent;
  expect(guess('name')).toBe('林夏');
  expect(guess('term', 'span')).toBe('甲类');
  expect(guess('date', 'span')).toBe('2026-12-02');
  expect(guess('button', 'span')).toBe('移出');
});

describe('terms in other words', () => {
  test('are the words before a figure or a sign', () => {
    expect(termWords('乙类 · 还剩 3 天')).toBe('乙类');
    expect(termSaid('乙类 · 2026-12-03', { long: ['甲类'], short: ['乙类'] })).toBe('short');
  });
  test('what contradicts them is nothing', () => {
    expect(termSaid('短期', { long: ['短期'], short: ['长期'] })).toBeNull();
    expect(termSaid('试用 · 12月3日', { long: [], short: ['试用'] })).toBe('short');
  });
  test('known ones need no teaching; both or neither is nothing', () => {
    expect(termSaid('长期', { long: [], short: [] })).toBe('long');
    expect(termSaid('Temporary', { long: [], short: [] })).toBe('short');
    expect(termSaid('长期或短期', { long: [], short: [] })).toBeNull();
    expect(termSaid('甲类', { long: ['甲类'], short: ['甲类'] })).toBeNull();
  });
});

describe('reading as taught', () => {
  test('rows of people with name, term, date and button', () => {
    const rows = readTaughtRows(look(document, TODAY), layout()) ?? [];
    expect(rows.map(({ sketch }) => [sketch.nickname, sketch.term, sketch.expires])).toEqual([
      ['林夏', 'long', null],
      ['周舟', 'long', null],
      ['陈一', 'short', '2026-12-02'],
      ['何其', 'short', '2026-12-03'],
    ]);
    expect(rows.every(({ control, via }) => control?.textContent === '移出' && via === 'taught')).toBe(true);
  });
  test('a name that reads like a label or a term stays a name', () => {
    draw(people(['备注', '长期', '状态：正常', '2026-12-03']));
    const rows = readTaughtRows(look(document, TODAY), layout()) ?? [];
    expect(rows.map(({ sketch }) => sketch.nickname)).toEqual(['备注', '长期', '状态：正常', '2026-12-03']);
    expect(rows.map(({ sketch }) => sketch.term)).toEqual(['long', 'long', 'short', 'short']);
  });
  test('what numbers the rows is nobody’s identifier', () => {
    [...document.querySelectorAll('#k_9f3 > div')].forEach((one, at) => {
      one.setAttribute('data-id', String(at));
    });
    learn([layout()]);
    const { roster } = readPage('people', document, null, TODAY, DEEP_READERS);
    expect(roster?.roster.people.map(({ nickname, openid }) => [nickname, openid])).toEqual(
      NAMES.map((name) => [name, null]),
    );
  });
  test('a control that withdraws says that an invitation waits', () => {
    query('#k_9f3 > div:nth-child(3) a').textContent = '撤销邀请';
    const rows = readTaughtRows(look(document, TODAY), layout()) ?? [];
    expect(rows.map(({ sketch }) => sketch.status)).toEqual(['bound', 'bound', 'invited', 'bound']);
  });
  test('a day under a head that calls it a beginning is no end, whether it was shown or not', () => {
    const cells = (day: string): string => `<tr><td>林夏</td><td>短期</td><td>${day}</td><td><a>解绑</a></td></tr>`;
    const table = (head: string): void =>
      draw(
        `<table><thead><tr><th>昵称</th><th>类型</th><th>${head}</th><th>操作</th></tr></thead><tbody>${cells('2026-12-03')}${cells('2026-11-20')}</tbody></table>`,
      );
    const fresh = document.body.innerHTML;
    const withPage = (head: string, date: string | null): unknown => {
      draw(fresh);
      const made = layout();
      table(head);
      const structure = structureOf(query('tbody tr'), query('td'));
      const shape = { ...made.shape, rows: 'tbody > tr', name: 'td:nth-of-type(1)', term: 'td:nth-of-type(2)', date };
      const taught = { ...made, fingerprint: writeFingerprint({ structure, count: 2 }), shape } as TaughtLayout;
      return readTaughtRows(look(document, TODAY), taught)?.map(({ sketch }) => sketch.expires);
    };
    expect(withPage('到期时间', 'td:nth-of-type(3)')).toEqual(['2026-12-03', '2026-11-20']);
    expect(withPage('绑定时间', 'td:nth-of-type(3)')).toEqual([null, null]);
    expect(withPage('绑定时间', null)).toEqual([null, null]);
  });
  test('a row without a name has none', () => {
    query('#k_9f3 > div:nth-child(2) span').remove();
    const rows = readTaughtRows(look(document, TODAY), layout()) ?? [];
    expect(rows[1]?.sketch.nickname).toBeNull();
  });
  describe('names by their place', () => {
    const line = (...cells: string[]): string => `<li>${cells.map((cell) => `<span>${cell}</span>`).join('')}</li>`;
    const names = (lines: readonly string[], more: Partial<TaughtRoster> = {}): unknown => {
      draw(`<ul>${line('林夏', '长期')}</ul>`);
      const shape = {
        kind: 'roster',
        rows: 'ul > li',
        name: ':scope > span:nth-of-type(1)',
        term: ':scope > span:nth-of-type(2)',
        date: null,
        button: null,
        words: { long: [], short: [] },
        ...more,
      } as const;
      const fingerprint = writeFingerprint({ structure: structureOf(query('li'), query('span')), count: 4 });
      draw(`<ul>${lines.join('')}</ul>`);
      const taught: TaughtLayout = { id: 'five', page: 'people', fingerprint, shape, taughtAt: 1 };
      return readTaughtRows(look(document, TODAY), taught)?.map(({ sketch }) => sketch.nickname);
    };
    const plainLines = [line('林夏', '长期'), line('周舟', '短期'), line('陈一', '短期')];

    test('stay, whoever says more than the others, or is called as everybody’s term', () => {
      expect(names(plainLines)).toEqual(['林夏', '周舟', '陈一']);
      expect(names([...plainLines, line('何其', '短期', '2026-12-03')])).toEqual(['林夏', '周舟', '陈一', '何其']);
      expect(names([line('长期', '长期'), line('林夏', '长期')])).toEqual(['长期', '林夏']);
    });
    test('are not a mark that came before them, in one row', () => {
      expect(names([...plainLines, line('新', '何其', '长期')])).toEqual(['林夏', '周舟', '陈一', null]);
    });
    test('… in many, or in every row', () => {
      const marked = ['何其', '苏木', '白露'].map((name) => line('新', name, '长期'));
      expect(names([...plainLines, ...marked], { term: null })).toEqual(['林夏', '周舟', '陈一', null, null, null]);
      expect(names(marked.slice(1), { term: null })).toEqual([null, null]);
      const elsewhere = [line('林夏', '已备案', '长期'), line('已备案', '周舟', '长期')];
      expect(names(elsewhere, { term: null })).toEqual(['林夏', null]);
    });
    test('are none where two stand, or the row is built otherwise', () => {
      const bold = '<li><span><b>何其</b></span><i>长期</i></li>';
      const two = '<li><span><b>新</b></span><span><b>周舟</b></span><i>长期</i></li>';
      const { shape: usual } = layout();
      draw(`<ul>${bold}</ul>`);
      const structure = structureOf(query('li'), query('b'));
      const shape = { ...usual, rows: 'ul > li', name: 'b', term: 'i', date: null, button: null };
      const read = (lines: readonly string[]): unknown => {
        draw(`<ul>${lines.join('')}</ul>`);
        const fingerprint = writeFingerprint({ structure, count: 3 });
        const taught = { id: 'six', page: 'people', fingerprint, shape, taughtAt: 1 } as TaughtLayout;
        return readTaughtRows(look(document, TODAY), taught)?.map(({ sketch }) => sketch.nickname);
      };
      expect(read([bold, two])).toEqual(['何其', null]);
      expect(read([bold, '<li><div><em><b>新</b></em></div><i>长期</i></li>'])).toEqual(['何其', null]);
    });
  });

  describe('a taught list', () => {
    const listed = (more: string): boolean | undefined => {
      draw(`<main>${people(NAMES)}${more}</main>`);
      learn([layout()]);
      return readPage('people', document, null, TODAY, DEEP_READERS).roster?.complete;
    };
    test('is all there is where nobody else’s binding can be ended', () => {
      expect(listed('')).toBe(true);
      expect(listed('<p><a>删除</a></p>')).toBe(true);
      expect(listed('<p style="display:none"><b>苏木</b><a>解绑</a></p>')).toBe(true);
    });
    test('is also that beside the administrator’s own control', () => {
      expect(listed('<dl><dt>管理员</dt><dd>l***8</dd><dd><a>解绑</a></dd></dl>')).toBe(true);
      expect(listed('<div><p>管理员</p><p>lin***88 <a>解绑</a></p></div>')).toBe(true);
    });
    test('is a part where a list that is built otherwise stands beside it', () => {
      expect(listed('<h4>短期运营者</h4><ul><li><b>苏木</b><i>短期</i><a>解绑</a></li></ul>')).toBe(false);
      expect(listed('<p>管理员</p><p>lin***88</p><ul><li><b>苏木</b><i>短期</i><a>撤销邀请</a></li></ul>')).toBe(false);
    });
  });

  test('is not believed on a page of another structure, with nothing, or with far too much', () => {
    const taught = layout();
    const asked = (): unknown => rowsOf(taught, { doc: document, sees: createSight() });
    query('#k_9f3').innerHTML = '<div><em><span>林夏</span></em></div>';
    expect(asked()).toBe('other-structure');
    query('#k_9f3').innerHTML = '';
    expect(asked()).toBe('nothing');
    query('#k_9f3').innerHTML = row('甲', 0).repeat(3000);
    expect(asked()).toBe('too-many');
    expect(readTaughtRows(look(document, TODAY), taught)).toBeNull();
  });
  test('a selector that does not parse selects nothing', () => {
    expect(readTaughtRows(look(document, TODAY), layout({ rows: 'div[' }))).toBeNull();
  });
  test('settings, one known by its value alone', () => {
    draw('<main><p><i>称呼</i><b>青岚读书会</b></p><p><i>编号</i><b>gh_0123456789ab</b></p></main>');
    const shape = { kind: 'settings', rows: 'main > p', label: 'i', value: 'b', button: null } as const;
    const structure = structureOf(query('p'), query('i'));
    const taught: TaughtLayout = {
      id: 'two',
      page: 'settings',
      fingerprint: writeFingerprint({ structure, count: 2 }),
      shape,
      taughtAt: 1,
    };
    expect(readTaughtSettings(look(document, TODAY), taught)?.map(({ label, texts }) => [label, ...texts])).toEqual([
      ['称呼', '青岚读书会'],
      ['原始ID', 'gh_0123456789ab'],
    ]);
    expect(readTaughtRows(look(document, TODAY), taught)).toBeNull();
  });
});

describe('controls as taught', () => {
  const control = (words: string): TaughtLayout => ({
    id: 'three',
    page: 'settings',
    fingerprint: writeFingerprint({ structure: structureOf(query('#k_9f3 a'), query('#k_9f3 a')), count: 4 }),
    shape: { kind: 'control', css: '#k_9f3 a', words, action: 'unbind-operator' },
    taughtAt: 1,
  });
  test('are those that say what was taught, on that page alone', () => {
    learn([control('移出')]);
    expect(taughtOn('settings')).toHaveLength(1);
    expect(taughtControls('settings', document)).toHaveLength(4);
    expect(taughtControls('people', document)).toEqual([]);
    expect(taughtAction('settings', query('#k_9f3 a'))).toBe('unbind-operator');
    learn([control('删除')]);
    expect(taughtControls('settings', document)).toEqual([]);
    expect(taughtAction('settings', query('#k_9f3 a'))).toBeNull();
  });
});

test('a form whose fields are called as its own properties are hides nothing of itself', () => {
  draw(
    '<form class="who-form"><input type="hidden" name="id"><p><a class="out">移出</a></p><p><a class="out">移出</a></p></form>',
  );
  const form = query('form');
  // Some documents do so themselves.
  Object.defineProperty(form, 'id', { value: query('input') });
  const rows = [...document.querySelectorAll('form > p')];
  expect(selectRows(rows, () => true)).toBe('.who-form > p');
  expect(selectControl([...document.querySelectorAll('a')], () => true)).not.toBeNull();
  expect(selectControl([form], () => true)).not.toBeNull();
});

test('a control without words is no text, however long', () => {
  draw(`<main><b class="go"></b><b class="go">${'很长的话'.repeat(20)}</b></main>`);
  const shape = { kind: 'control', css: '.go', words: '', action: 'deregister' } as const;
  learn([{ id: 'four', page: 'settings', fingerprint: '', shape, taughtAt: 1 }]);
  expect([...document.querySelectorAll('b')].map((one) => taughtAction('settings', one))).toEqual(['deregister', null]);
});

test('a fingerprint is read as it was written; any other text is of nothing', () => {
  expect(readFingerprint(writeFingerprint({ structure: 'ul>li|a', count: 18 }))).toEqual({
    structure: 'ul>li|a',
    count: 18,
  });
  expect(readFingerprint('nonsense')).toEqual({ structure: '', count: 0 });
});
