/** The ways in which the desktop people page may draw its roster: nobody here has seen it. */
import { el, faceOf } from './core.js';

const TERM = { long: '长期', short: '短期' };

function chinese(day, { year = true } = {}) {
  const [y, m, d] = day.split('-');
  return `${year ? `${y}年` : ''}${Number(m)}月${Number(d)}日`;
}

const link = (text, onclick) => el('a', { class: 'weui-desktop-link', href: 'javascript:;', onclick }, text);
const pill = (text) => el('span', { class: 'people-tag' }, text);
const avatar = (person) => el('img', { class: 'people-avatar', src: faceOf(person.openid), alt: '' });
const pendingTag = (person) => (person.bound ? null : pill('待确认'));

const table = {
  wrap: (rows) =>
    el(
      'table',
      { class: 'weui-desktop-table' },
      el('thead', {}, el('tr', {}, ...['运营者', '类型', '有效期', '操作'].map((name) => el('th', {}, name)))),
      el('tbody', {}, ...rows),
    ),
  row: (person, remove) =>
    el(
      'tr',
      {},
      el(
        'td',
        {},
        el(
          'div',
          { class: 'people-cell' },
          avatar(person),
          el(
            'div',
            {},
            el('div', { class: 'people-cell__name' }, person.nickname),
            el('p', { class: 'weui-desktop-tips' }, person.username),
          ),
          pendingTag(person),
        ),
      ),
      el('td', {}, TERM[person.term]),
      el('td', {}, person.day || '--'),
      el('td', {}, link(person.bound ? '解绑' : '撤销邀请', remove)),
    ),
};

const cards = {
  wrap: (rows) => el('div', { class: 'people-cards' }, ...rows),
  row: (person, remove) =>
    el(
      'div',
      { class: 'people-card' },
      el(
        'div',
        { class: 'people-card__hd' },
        avatar(person),
        el('strong', { class: 'people-card__name' }, person.nickname),
        pill(TERM[person.term]),
        pendingTag(person),
      ),
      el('p', { class: 'people-card__meta' }, `微信号：${person.username}`),
      person.day ? el('p', { class: 'people-card__meta' }, `有效期至${chinese(person.day)}`) : null,
      el(
        'div',
        { class: 'people-card__ft' },
        el(
          'button',
          { type: 'button', class: 'weui-desktop-btn weui-desktop-btn_default weui-desktop-btn_mini', onclick: remove },
          person.bound ? '解除绑定' : '撤销',
        ),
      ),
    ),
};

const list = {
  wrap: (rows) => el('ul', { class: 'people-list' }, ...rows),
  row: (person, remove) =>
    el(
      'li',
      { class: 'people-list__item' },
      avatar(person),
      el(
        'div',
        { class: 'people-list__main' },
        el('strong', {}, person.nickname),
        el('span', { class: 'weui-desktop-tips' }, `（${person.username}）`),
      ),
      el('span', { class: 'people-list__term' }, `${TERM[person.term]}运营者`),
      pendingTag(person),
      link(person.bound ? '解绑' : '撤销', remove),
    ),
};

const compact = {
  wrap: (rows) => el('div', { class: 'people-compact' }, ...rows),
  row: (person, remove) =>
    el(
      'div',
      { class: 'people-compact__row' },
      el('span', { class: 'people-compact__who' }, `${person.nickname} · ${person.username}`),
      el(
        'span',
        { class: 'people-compact__term' },
        person.day ? `${TERM[person.term]}（${chinese(person.day, { year: false })}到期）` : TERM[person.term],
      ),
      pendingTag(person),
      link(person.bound ? '解除绑定' : '撤销邀请', remove),
    ),
};

export const variants = { table, 'table-with-data': table, cards, list, compact };
