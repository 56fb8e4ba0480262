import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../roster/types.ts';
import type { Day } from '../../time/day.ts';
import { MORE_LOOKALIKES, MORE_PEOPLE } from '../fixtures/more-people.ts';
import { LOOKALIKES, PEOPLE, type Said } from '../fixtures/people.ts';
import { tidy } from '../words.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const said = (people: readonly Person[] = []): Said[] =>
  people.map(({ nickname, term, status, expires }) => [nickname, term, status, expires]);

beforeEach(() => show(''));

describe('people by meaning', () => {
  it.each([...PEOPLE, ...MORE_PEOPLE])('reads $name', ({ html, people }) => {
    show(html);
    const { roster } = readPage('people', document, null, today, DEEP_READERS);
    expect(said(roster?.roster.people)).toEqual(people);
    expect(roster?.via).toBe('by-meaning');
    for (const { person, row, anchor, place } of roster?.rows ?? []) {
      expect(row.textContent).toContain(person.nickname);
      expect(row.contains(anchor)).toBe(true);
      if (place === 'after') expect(anchor).not.toBe(row);
      if (place === 'after') expect(anchor.matches('td,th,tr,li,dd,dt')).toBe(false);
    }
  });

  it('takes for a lone person’s row no more than is theirs', () => {
    const { html } = [...PEOPLE, ...MORE_PEOPLE].find(({ html: text }) => text.includes('class="one"')) ?? { html: '' };
    show(
      html
        .replace('<div class="one">', '<div class="wrap"><div class="one">')
        .replace(/<\/section>$/, '</div></section>'),
    );
    const [row] = readPage('people', document, null, today, DEEP_READERS).roster?.rows ?? [];
    expect(row?.row.className).toBe('one');
  });

  it.each([...LOOKALIKES, ...MORE_LOOKALIKES])('takes nobody from $name', ({ html }) => {
    show(html);
    expect(readPage('people', document, null, today, DEEP_READERS).roster).toBeNull();
  });

  it.each(LOOKALIKES)('takes nobody from $name beside true operators', ({ html }) => {
    for (const { html: people, people: expected } of PEOPLE.slice(0, 3)) {
      show(`<main><div class="one">${people}</div><div class="two">${html}</div></main>`);
      expect(said(readPage('people', document, null, today, DEEP_READERS).roster?.roster.people)).toEqual(expected);
    }
  });
});

describe('names are text', () => {
  const words = [
    '长期',
    '短期',
    '解绑',
    '撤销',
    '待确认',
    '管理员',
    '运营者',
    '昵称',
    '微信号',
    '类型：长期',
    '2026-12-24到期',
    '剩余3天',
    '操作',
    '__proto__',
    'constructor',
    '<b>',
    '短期运营者',
    '暂无运营者',
    '下一页',
    '25',
  ];
  const name = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  const list = fc.array(fc.tuple(name, fc.constantFrom('长期', '短期')), { minLength: 2, maxLength: 5 });
  const draw = (people: ReadonlyArray<readonly [string, string]>, frame: string, row: string): void => {
    show(frame.replace('ROWS', people.map(() => row).join('')));
    document.querySelectorAll('.n').forEach((element, index) => {
      element.textContent = people[index]?.[0] ?? '';
    });
    document.querySelectorAll('.t').forEach((element, index) => {
      element.textContent = people[index]?.[1] ?? '';
    });
  };

  it('under a header, whatever they say', () => {
    fc.assert(
      fc.property(list, (people) => {
        const given = people.filter(([text]) => tidy(text) !== '');
        fc.pre(given.length > 0);
        draw(
          given,
          '<table><thead><tr><th>昵称</th><th>类型</th><th>操作</th></tr></thead><tbody>ROWS</tbody></table>',
          '<tr><td class="n"></td><td class="t"></td><td><a>解绑</a></td></tr>',
        );
        const { roster } = readPage('people', document, null, today, DEEP_READERS);
        expect(said(roster?.roster.people)).toEqual(
          given.map(([text, term]) => [tidy(text), term === '长期' ? 'long' : 'short', 'bound', null]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('and without one never give a wrong term, nor a date', () => {
    fc.assert(
      fc.property(list, (people) => {
        const given = [['小林', '短期'] as const, ...people];
        draw(
          given,
          '<h3>运营者管理</h3><ul>ROWS</ul>',
          '<li><span class="n"></span><em class="t"></em><a>解绑</a></li>',
        );
        for (const { person, row } of readPage('people', document, null, today, DEEP_READERS).roster?.rows ?? []) {
          const term = row.querySelector('.t')?.textContent === '长期' ? 'long' : 'short';
          expect([term, null]).toContain(person.term);
        }
      }),
      { numRuns: 60 },
    );
  });
});
