import { describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const read = (html: string) => {
  document.body.innerHTML = html;
  const { identity, settings } = readPage('settings', document, null, today, DEEP_READERS);
  return {
    ghid: identity?.ghid ?? null,
    nickname: identity?.nickname ?? null,
    type: identity?.type ?? null,
    verified: identity?.verified ?? null,
    subject: settings?.subject ?? null,
    via: settings?.via ?? null,
  };
};

const GH = 'gh_0123456789ab';
const ALL = {
  ghid: GH,
  nickname: 'Acme 小店',
  type: 'service',
  verified: true,
  subject: 'organisation',
  via: 'by-meaning',
};
const PAIRS: ReadonlyArray<readonly [string, string]> = [
  ['名称', 'Acme 小店'],
  ['头像', ''],
  ['登录邮箱', 'a***@example.com'],
  ['原始ID', GH],
  ['微信号', 'acme-shop'],
  ['类型', '服务号'],
  ['认证情况', '已认证'],
  ['主体信息', '上海爱克米商贸有限公司'],
  ['介绍', '卖一些小东西'],
];
const each = (draw: (label: string, value: string, index: number) => string): string =>
  PAIRS.map(([label, value], index) => draw(label, value, index)).join('');

const PAGES: ReadonlyArray<readonly [name: string, html: string, expected?: object]> = [
  ['a description list', `<dl>${each((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`],
  ['a table', `<table>${each((l, v) => `<tr><th>${l}</th><td>${v}</td><td><a href="#">修改</a></td></tr>`)}</table>`],
  [
    'rows with hashed classes',
    `<div class="_3xK9a">${each((l, v) => `<div class="_1aB2c"><div class="_9zY8x"><span>${l}</span></div><div class="_7wV6u"><div>${v}</div><button class="_5tS4r">修改</button></div></div>`)}</div>`,
  ],
  ['a flat grid', `<div class="grid">${each((l, v) => `<div class="k">${l}</div><div class="v">${v}</div>`)}</div>`],
  ['one text with a colon', `<ul>${each((l, v) => `<li>${l}：${v}</li>`)}</ul>`],
  ['labels in bold inside the line', `<section>${each((l, v) => `<p><b>${l}：</b>${v} <a>编辑</a></p>`)}</section>`],
  ['broken lines', `<p>${each((l, v) => `<b>${l}</b> ${v}<br>`)}</p>`],
  [
    'a table with its labels on top',
    `<table><thead><tr>${each((l) => `<th>${l}</th>`)}</tr></thead><tbody><tr>${each((_, v) => `<td>${v}</td>`)}</tr></tbody></table>`,
  ],
  [
    'captions under their values',
    `<div>${each((l, v) => `<div class="card"><strong>${v}</strong><small>${l}</small></div>`)}</div>`,
  ],
  [
    'two columns of labels and values',
    `<div style="display:flex"><ul>${each((l) => `<li>${l}</li>`)}</ul><ul>${each((_, v) => `<li>${v}</li>`)}</ul></div>`,
  ],
  [
    'Ant descriptions',
    `<div class="ant-descriptions"><table><tbody>${each((l, v, i) => `${i % 2 === 0 ? '<tr class="ant-descriptions-row">' : ''}<td class="ant-descriptions-item"><div><span class="ant-descriptions-item-label">${l}</span><span class="ant-descriptions-item-content">${v}</span></div></td>${i % 2 === 1 ? '</tr>' : ''}`)}</tbody></table></div>`,
  ],
  [
    'labels with a mark and a hint',
    `<ul>${each((l, v) => `<li><span>* ${l}<i title="?">ⓘ</i></span><span>${v}</span></li>`)}</ul>`,
  ],
  [
    'labels with spaces and brackets',
    `<ul>${each((l, v) => `<li><label>${l.length === 2 ? [...l].join('　') : l}（不可见）</label><span>${v}</span></li>`)}</ul>`,
  ],
  [
    'labels in pieces',
    `<ul>${each((l, v) => `<li><div><span>${l.slice(0, 1)}</span><span>${l.slice(1)}</span></div><div>${v}</div></li>`)}</ul>`,
  ],
  [
    'English',
    `<div>${[
      ['Name', 'Acme 小店'],
      ['Original ID', `${GH}<a>Deregister account</a>`],
      ['Account type', 'Service account'],
      ['Verification status', 'Verified'],
      ['Entity information', 'Shanghai Acme Trading Co., Ltd.'],
      ['Introduction', 'Small things'],
    ]
      .map(([l, v]) => `<div class="row"><div>${l}</div><div>${v}</div><div><a>Edit</a></div></div>`)
      .join('')}</div>`,
  ],
  [
    'an individual’s',
    `<ul><li><span>账号名称</span><em>小林日记</em></li><li><span>原始ID</span><em>${GH}</em><a>注销账号</a></li><li><span>账号类型</span><em>订阅号</em><a>升级为服务号</a></li><li><span>微信认证</span><em>未认证</em><a>申请微信认证</a></li><li><span>主体类型</span><em>个人</em></li></ul>`,
    { ghid: GH, nickname: '小林日记', type: 'subscription', verified: false, subject: 'individual', via: 'by-meaning' },
  ],
  [
    'by other words',
    `<dl><dt>公众号名</dt><dd>Acme 小店</dd><dt>账号ID</dt><dd>${GH}</dd><dt>账号类别</dt><dd>公众号（服务号）</dd><dt>认证状态</dt><dd>已通过微信认证</dd><dt>所属主体</dt><dd>上海爱克米商贸有限公司</dd></dl>`,
  ],
  [
    'by other words in English',
    `<div>${[
      ['Display name', 'Acme 小店'],
      ['Account ID', GH],
      ['Category', 'Official account (service)'],
      ['Certification', 'Certified'],
      ['Account holder', 'Acme Trading LLC'],
    ]
      .map(([l, v]) => `<p><b>${l}:</b> <span>${v}</span></p>`)
      .join('')}</div>`,
  ],
  [
    'beside a mini-program’s',
    `<div><h3>基本信息</h3><ul>${each((l, v) => `<li><b>${l}</b><span>${v}</span></li>`)}</ul></div><div><h3>关联的小程序</h3><ul><li><b>名称</b><span>某小程序</span></li><li><b>原始ID</b><span>gh_ffffffffffff</span></li><li><b>类型</b><span>订阅号</span></li></ul></div>`,
  ],
];

const NOTHING = { ghid: null, nickname: null, type: null, verified: null, subject: null, via: null };
const LOOKALIKES: ReadonlyArray<readonly [name: string, html: string]> = [
  [
    'a help text',
    '<div><h2>帮助</h2><p>什么是原始ID？</p><p>原始ID：形如 gh_0123456789ab 的一串字符</p><p>类型：分为订阅号和服务号</p></div>',
  ],
  [
    'a list of mini-programs',
    `<div><h2>关联的小程序</h2>${['a', 'b', 'c'].map((x) => `<div><p>名称 <b>程序${x}</b></p><p>原始ID <b>gh_00000000000${x}</b></p><p>类型 <b>订阅号</b></p></div>`).join('')}</div>`,
  ],
  [
    'two accounts',
    `<table><tr><th>名称</th><th>原始ID</th><th>类型</th></tr><tr><td>甲</td><td>gh_aaaaaaaaaaaa</td><td>订阅号</td></tr><tr><td>乙</td><td>gh_bbbbbbbbbbbb</td><td>服务号</td></tr></table>`,
  ],
  [
    'a table of contacts',
    `<table><tr><th>名称</th><th>地址</th></tr>${Array.from({ length: 30 }, (_, i) => `<tr><td>门店${i}</td><td>路${i}</td></tr>`).join('')}</table>`,
  ],
  ['a thousand names', Array.from({ length: 1000 }, (_, i) => `<div><span>名称</span><b>素材${i}</b></div>`).join('')],
  [
    'a form of a dialog',
    '<div role="dialog"><p>名称 <b>Acme</b></p><p>原始ID <b>gh_0123456789ab</b></p><p>类型 <b>订阅号</b></p></div>',
  ],
  ['tabs', '<div><a>名称</a><a>类型</a><a>认证情况</a><a>主体信息</a></div>'],
];

describe('the settings page by its meaning', () => {
  const pages = PAGES.map(([name, html, expected = ALL]) => ({ name, html, expected }));
  it.each(pages)('is read: $name', ({ html, expected }) => {
    expect(read(html)).toEqual(expected);
  });

  it.each(LOOKALIKES)('is not read where it is not: %s', (_, html) => {
    expect(read(html)).toEqual(NOTHING);
  });
});
