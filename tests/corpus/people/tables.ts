import { ADMINISTRATOR, classic, desktop, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const elementRow = (cells: string[], hidden: number[] = []): string =>
  `<tr class="el-table__row">${cells.map((cell, at) => `<td class="el-table_1_column_${at + 1}${hidden.includes(at) ? ' is-hidden' : ''}" rowspan="1" colspan="1"><div class="cell"${hidden.includes(at) ? ' style="visibility:hidden"' : ''}>${cell}</div></td>`).join('')}</tr>`;
const elementHead = ['昵称', '微信号', '运营者类型', '到期时间', '操作']
  .map((text, at) => `<th class="el-table_1_column_${at + 1} is-leaf"><div class="cell">${text}</div></th>`)
  .join('');
const UNBIND = '<button type="button" class="el-button el-button--text"><!----><!----><span>解除绑定</span></button>';
const ELEMENT = [
  ['林夏', 'linx****88', '长期', '-', UNBIND],
  ['周野', 'zhou****_y', '短期', '2026-12-03', UNBIND],
  ['陈默', 'chen****02', '短期', '2026-12-11', UNBIND],
];
/** Element UI: head and body are tables of their own, and a column fixed at the right draws all rows a second time. */
const element = `<div class="el-table el-table--fit"><div class="hidden-columns" style="display:none"><div></div><div></div></div>
<div class="el-table__header-wrapper"><table class="el-table__header"><colgroup><col><col></colgroup><thead><tr>${elementHead}</tr></thead></table></div>
<div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${ELEMENT.map((row) => elementRow(row, [4])).join('')}</tbody></table></div>
<div class="el-table__fixed-right"><div class="el-table__fixed-header-wrapper"><table class="el-table__header"><thead><tr>${elementHead}</tr></thead></table></div>
<div class="el-table__fixed-body-wrapper"><table class="el-table__body"><tbody>${ELEMENT.map((row) => elementRow(row, [0, 1, 2, 3])).join('')}</tbody></table></div></div></div>`;

const ant = `<div class="ant-table-wrapper css-1wazalj"><div class="ant-spin-nested-loading"><div class="ant-table"><div class="ant-table-content"><table style="table-layout:auto"><thead class="ant-table-thead"><tr><th class="ant-table-cell">成员</th><th class="ant-table-cell">类型</th><th class="ant-table-cell">有效期至</th><th class="ant-table-cell">操作</th></tr></thead>
<tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0"><td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td><td></td><td></td><td></td></tr>
${[
  ['许知远', '微信号 xuzhi***', 'blue', '长期运营者', '--'],
  ['Momo', '微信号 momo_***', 'orange', '短期运营者', '2026年12月9日'],
  ['方寸之间', '微信号 fang***6', 'orange', '短期运营者', '2026年11月30日'],
]
  .map(
    ([name, id, colour, term, date]) =>
      `<tr data-row-key="k-${id}" class="ant-table-row ant-table-row-level-0"><td class="ant-table-cell"><div class="ant-space"><span class="ant-avatar ant-avatar-circle"><img src="data:,"></span><div><div class="name">${name}</div><div class="ant-typography-secondary">${id}</div></div></div></td><td class="ant-table-cell"><span class="ant-tag ant-tag-${colour}">${term}</span></td><td class="ant-table-cell">${date}</td><td class="ant-table-cell"><a>延期</a><span class="ant-divider"></span><a>解绑</a></td></tr>`,
  )
  .join('')}</tbody></table></div></div></div></div>`;

const tdesign = `<div class="t-table t-size-m"><div class="t-table__content"><table class="t-table--layout-fixed"><thead class="t-table__header"><tr><th data-colkey="nick"><div class="t-table__th-cell-inner">运营者</div></th><th data-colkey="t"><div class="t-table__th-cell-inner">期限</div></th><th data-colkey="op"><div class="t-table__th-cell-inner"></div></th></tr></thead><tbody class="t-table__body">
${[
  ['阿瓜', '长期'],
  ['何以笙', '短期（至 2026-12-20）'],
]
  .map(
    ([name, term]) =>
      `<tr><td data-colkey="nick">${name}</td><td data-colkey="t"><span class="t-tag t-tag--default">${term}</span></td><td data-colkey="op"><button class="t-button t-button--shape-square" type="button" aria-label="解除绑定"><svg class="t-icon t-icon-delete" viewBox="0 0 24 24"><path d="M1 1h2"/></svg></button></td></tr>`,
  )
  .join('')}</tbody></table></div></div>`;

const server = `<TABLE border=0 cellpadding=4 width="100%"><TR bgcolor="#f0f0f0"><TD><B>序号</B></TD><TD><B>运营者微信昵称</B></TD><TD><B>绑定类型</B></TD><TD><B>到期日</B></TD><TD></TD></TR>
<TR><TD>1</TD><TD><FONT size=2>老槐树</FONT></TD><TD>长期</TD><TD>/</TD><TD><A href="javascript:void(0)">[解除绑定]</A></TD></TR>
<TR><TD>2</TD><TD><FONT size=2>青山</FONT></TD><TD>短期</TD><TD>2026/12/3</TD><TD><A href="javascript:void(0)">[解除绑定]</A></TD></TR>
<TR><TD>3</TD><TD><FONT size=2>520</FONT></TD><TD>短期</TD><TD>2026/12/18</TD><TD><A href="javascript:void(0)">[解除绑定]</A></TD></TR></TABLE>`;

/** The term is written once, beside all of its people. */
const rowspan = `<table class="list"><thead><tr><th>类型</th><th>昵称</th><th>到期时间</th><th>操作</th></tr></thead><tbody>
<tr><td rowspan="2">长期</td><td>白鹭</td><td>—</td><td><a>解绑</a></td></tr><tr><td>江离</td><td>—</td><td><a>解绑</a></td></tr>
<tr><td rowspan="2">短期</td><td>南星</td><td>2026-12-01</td><td><a>解绑</a></td></tr><tr><td>苏木</td><td>2026-12-15</td><td><a>解绑</a></td></tr></tbody></table>`;

/** Headings of the two terms are rows of the table. */
const groupRows = `<table><tbody><tr class="g"><td colspan="3">长期运营者（2/5）</td></tr>
<tr><td>晏晏</td><td>yan***y</td><td><a href="javascript:;">解除绑定</a></td></tr><tr><td>Leo Zhang</td><td>leo***</td><td><a href="javascript:;">解除绑定</a></td></tr>
<tr class="g"><td colspan="3">短期运营者（1/20）</td></tr><tr><td>小满</td><td>xm***21</td><td><a href="javascript:;">解除绑定</a></td></tr></tbody></table>`;

const lastName = `<table class="tb"><tr><th>操作</th><th>有效期</th><th>类型</th><th>微信号</th><th>昵称</th></tr>
<tr><td><a>解除绑定</a></td><td>长期有效</td><td>长期</td><td>q**1</td><td>木子李</td></tr>
<tr><td><a>解除绑定</a></td><td>2026-12-06</td><td>短期</td><td>w**2</td><td>弓长张</td></tr></table>`;

const twoDates = (first: string, second: string, swap: boolean): string => {
  const cells = (a: string, b: string): string => (swap ? `<td>${b}</td><td>${a}</td>` : `<td>${a}</td><td>${b}</td>`);
  const row = (name: string, term: string, added: string, ends: string): string =>
    `<tr><td>${name}</td><td>${term}</td>${cells(added, ends)}<td><button>解绑</button></td></tr>`;
  const heads = swap ? `<th>${second}</th><th>${first}</th>` : `<th>${first}</th><th>${second}</th>`;
  return `<table class="weui-desktop-table"><thead><tr><th>昵称</th><th>类型</th>${heads}<th>操作</th></tr></thead><tbody>
${row('沈溪', '短期', '2026-11-05', '2026-12-05')}${row('贺兰', '长期', '2025-03-01', '-')}${row('宋词', '短期', '2026-11-12', '2026-12-12')}</tbody></table>`;
};

const addedOnly = `<table class="weui-desktop-table"><thead><tr><th>昵称</th><th>运营者类型</th><th>绑定时间</th><th>操作</th></tr></thead><tbody>
<tr><td>柳如烟</td><td>长期</td><td>2024-05-06 10:22</td><td><a>解除绑定</a></td></tr><tr><td>顾北</td><td>短期</td><td>2026-11-02 09:10</td><td><a>解除绑定</a></td></tr></tbody></table>`;

const roles = `<table class="weui-desktop-table"><thead><tr><th>昵称</th><th>角色</th><th>期限</th><th>操作</th></tr></thead><tbody>
<tr><td>王站长</td><td>管理员</td><td>-</td><td><a>更换</a></td></tr><tr><td>陆沉</td><td>运营者</td><td>长期</td><td><a>解除绑定</a></td></tr>
<tr><td>乔木</td><td>运营者</td><td>短期 · 2026-12-08到期</td><td><a>解除绑定</a></td></tr></tbody></table>`;

const status = `<table class="o-table"><thead><tr><th><input type="checkbox"></th><th>#</th><th>昵称</th><th>类型</th><th>状态</th><th>权限</th><th>操作</th></tr></thead><tbody>
<tr><td><input type="checkbox"></td><td>1</td><td>岁岁</td><td>长期</td><td><i class="dot ok"></i>已绑定</td><td><span>登录</span><span>群发</span><span>发表</span></td><td><a>解绑</a></td></tr>
<tr><td><input type="checkbox"></td><td>2</td><td>年年</td><td>短期</td><td><i class="dot ok"></i>已绑定</td><td><span>登录</span></td><td><a>解绑</a></td></tr>
<tr><td><input type="checkbox"></td><td>3</td><td>常安</td><td>短期</td><td><i class="dot wait"></i>待确认</td><td><span>登录</span></td><td><a>撤销邀请</a></td></tr></tbody></table>`;

/** A table of layout: two people side by side in one row. */
const sideBySide = `<table width="100%"><tr>${['甲乙|长期|', '丙丁|短期|2026-12-03'].map((text) => cellOf(text)).join('')}</tr><tr>${['戊己|短期|2026-12-09', '庚辛|长期|'].map((text) => cellOf(text)).join('')}</tr></table>`;
function cellOf(text: string): string {
  const [name, term, date] = text.split('|');
  return `<td valign="top"><div class="who"><img src="data:," width="40"><b>${name}</b><br><span>${term}</span>${date ? ` <span>${date} 到期</span>` : ''}<br><a href="javascript:;">解除绑定</a></div></td>`;
}

const grid = `<div role="table" class="R9aXe" aria-label="运营者"><div role="rowgroup"><div role="row" class="_qA"><span role="columnheader">昵称</span><span role="columnheader">类型</span><span role="columnheader">到期</span><span role="columnheader"></span></div></div><div role="rowgroup">
${[
  ['星野', '长期', ''],
  ['Ann·安', '短期', '12月3日'],
  ['空山', '短期', '1月5日'],
]
  .map(
    ([name, term, date]) =>
      `<div role="row" class="_qA"><span role="cell" class="_c1">${name}</span><span role="cell" class="_c2">${term}</span><span role="cell" class="_c3">${date}</span><span role="cell" class="_c4"><button class="_b" title="解除绑定"><svg viewBox="0 0 16 16"><use href="#trash"></use></svg></button></span></div>`,
  )
  .join('')}</div></div>`;

export const TABLES = [
  people('element-fixed-column', desktop('人员设置', `${ADMINISTRATOR}<h3>运营者管理</h3>${element}`), [
    long('林夏'),
    short('周野', '2026-12-03'),
    short('陈默', '2026-12-11'),
  ]),
  people('ant-measure-row', hashed('人员设置', ant), [
    long('许知远'),
    short('Momo', '2026-12-09'),
    short('方寸之间', '2026-11-30'),
  ]),
  people('tdesign-icon-buttons', desktop('人员设置', `<h3>运营者管理</h3>${tdesign}`), [
    long('阿瓜'),
    short('何以笙', '2026-12-20'),
  ]),
  people('server-table', classic('人员设置', `<p>运营者列表</p>${server}`), [
    long('老槐树'),
    short('青山', '2026-12-03'),
    short('520', '2026-12-18'),
  ]),
  people('term-spans-rows', desktop('人员设置', `<h3>运营者管理</h3>${rowspan}`), [
    long('白鹭'),
    long('江离'),
    short('南星', '2026-12-01'),
    short('苏木', '2026-12-15'),
  ]),
  people('terms-as-heading-rows', desktop('人员设置', `${ADMINISTRATOR}<h3>运营者管理</h3>${groupRows}`), [
    long('晏晏'),
    long('Leo Zhang'),
    short('小满'),
  ]),
  people('name-last', classic('人员设置', `<h3>运营者管理</h3>${lastName}`), [
    long('木子李'),
    short('弓长张', '2026-12-06'),
  ]),
  people('bound-and-expires', desktop('人员设置', twoDates('绑定时间', '到期时间', false)), [
    short('沈溪', '2026-12-05'),
    long('贺兰'),
    short('宋词', '2026-12-12'),
  ]),
  people('expires-and-bound', desktop('运营者管理', twoDates('添加时间', '失效时间', true)), [
    short('沈溪', '2026-12-05'),
    long('贺兰'),
    short('宋词', '2026-12-12'),
  ]),
  people('bound-date-only', desktop('人员设置', `<h3>运营者管理</h3>${addedOnly}`), [long('柳如烟'), short('顾北')]),
  people('administrator-in-the-table', desktop('人员设置', `<h3>成员</h3>${roles}`), [
    long('陆沉'),
    short('乔木', '2026-12-08'),
  ]),
  people('status-and-rights-columns', desktop('人员设置', `<h3>运营者管理</h3>${status}`), [
    long('岁岁'),
    short('年年'),
    invited('常安', 'short'),
  ]),
  people('two-people-a-row', classic('人员设置', `<h3>运营者管理</h3>${sideBySide}`), [
    long('甲乙'),
    short('丙丁', '2026-12-03'),
    short('戊己', '2026-12-09'),
    long('庚辛'),
  ]),
  people('aria-table', hashed('人员设置', grid), [
    long('星野'),
    short('Ann·安', '2026-12-03'),
    short('空山', '2027-01-05'),
  ]),
];
