import { ADMINISTRATOR, classic, desktop, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const weui = `<div class="weui-cells__title">运营者</div><div class="weui-cells">${[
  ['布谷', '长期'],
  ['鸬鹚', '短期 12/03 到期'],
]
  .map(
    ([name, term]) =>
      `<div class="weui-cell weui-cell_access"><div class="weui-cell__hd"><img src="data:," alt=""></div><div class="weui-cell__bd"><p>${name}</p></div><div class="weui-cell__ft">${term}</div></div>`,
  )
  .join('')}</div>`;

const rowHtml = (name: string, term: string, ends: string, style = ''): string =>
  `<div class="vl-row" role="row"${style}><div class="vl-c">${name}</div><div class="vl-c">${term}</div><div class="vl-c">${ends}</div><div class="vl-c"><button>解绑</button></div></div>`;
const SOME: [string, string, string][] = [
  ['壹月', '长期', '-'],
  ['贰月', '短期', '2026-12-03'],
  ['叁月', '短期', '2026-12-04'],
  ['肆月', '短期', '2026-12-05'],
  ['伍月', '短期', '2026-12-06'],
];
const virtual = `<div class="vl" role="grid" aria-rowcount="19" style="height:240px;overflow:auto"><div role="row" class="vl-head"><span>昵称</span><span>类型</span><span>到期</span><span>操作</span></div><div style="height:0px"></div>${SOME.map(([name, term, ends]) => rowHtml(name, term, ends)).join('')}<div style="height:624px"></div></div><p class="total">共 18 人</p>`;
/** Rows stand where their style says; in the markup they are in any order. */
const absolute = `<div class="ReactVirtualized__Grid" style="position:relative;height:300px"><div style="height:336px;position:relative">${[
  3, 0, 4, 1, 2,
]
  .map((at) =>
    rowHtml(...(SOME[at] as [string, string, string]), ` style="position:absolute;top:${at * 48}px;height:48px"`),
  )
  .join('')}</div></div><div class="hint">已绑定运营者 5/25，长期 1/5，短期 4/20</div>`;
const counter = `<h4>长期运营者（4/5）</h4><ul><li><span>春江</span><span>长期</span><a>解绑</a></li><li><span>花月</span><span>长期</span><a>解绑</a></li></ul><a class="more">展开全部</a>`;
const paged = `<table><tr><th>昵称</th><th>类型</th><th>操作</th></tr><tr><td>孤舟</td><td>长期</td><td>解绑</td></tr><tr><td>寒江</td><td>短期</td><td>解绑</td></tr></table><div class="weui-desktop-pagination"><span class="weui-desktop-pagination__num_current">1</span><a>2</a><a>3</a><a>下一页</a></div>`;
const tabs = `<div class="tabs" role="tablist"><a role="tab" aria-selected="true">长期（2）</a><a role="tab" aria-selected="false">短期（3）</a></div><div class="pane"><div class="it"><b>远山</b><a>解除绑定</a></div><div class="it"><b>含黛</b><a>解除绑定</a></div></div><div class="pane" style="display:none"><div class="it"><b>幽兰</b><a>解除绑定</a></div><div class="it"><b>泣露</b><a>解除绑定</a></div><div class="it"><b>如啼眼</b><a>解除绑定</a></div></div>`;

const clickable = `<div role="list">${[
  ['风信子', '短期', '还有 11 天到期'],
  ['鸢尾', '长期', '不限期'],
]
  .map(
    ([name, term, left]) =>
      `<div role="listitem"><button type="button" class="rowbtn" aria-haspopup="dialog"><span class="lead">${name}</span><span class="trail"><span>${term}</span><span>${left}</span></span></button></div>`,
  )
  .join('')}</div>`;

const invitations = `<h3>已绑定</h3><ul class="a"><li><i>谷雨</i><s>长期</s><a>解除绑定</a></li></ul><h3>待确认</h3><ul class="a"><li><i>惊蛰</i><s>短期</s><em>已发送邀请，等待对方确认</em><a>撤销</a></li><li><i>清明</i><s>长期</s><em>已发送邀请，等待对方确认</em><a>撤销</a></li></ul>`;

/** Words that explain the terms, built like the list of people under them. */
const legend = `<ul class="rules"><li>长期运营者：最多可绑定5人，无有效期限制</li><li>短期运营者：最多可绑定20人，有效期为一个月</li><li>绑定后运营者可直接登录，无需管理员确认</li></ul>
<ul class="rules"><li><span>墨白</span> <span>长期</span> <a>解除绑定</a></li><li><span>砚青</span> <span>短期</span> <span>至2026年12月18日</span> <a>解除绑定</a></li></ul>`;

/** The dialog for inviting is open over the list; its search has found somebody. */
const dialogOpen = `<ul class="ps"><li><span class="n">扶桑</span><span>长期</span><a>解除绑定</a></li><li><span class="n">若木</span><span>短期</span><a>解除绑定</a></li></ul>
<div class="weui-desktop-dialog__wrp"><div class="weui-desktop-dialog"><div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">绑定运营者微信号</h3></div><div class="weui-desktop-dialog__bd"><div><label><input type="radio" name="t" checked> 长期</label> <span>剩余4个名额</span></div><div><label><input type="radio" name="t"> 短期</label> <span>剩余19个名额</span></div><input value="zhouye_2020"><button>搜索</button><div class="result"><img src="data:,"><span>路人甲</span></div></div><div class="weui-desktop-dialog__ft"><button>邀请绑定</button><button>取消</button></div></div></div>`;

const collapse = `<details open><summary>编辑部（2人）</summary><div class="e"><span>执笔人</span><span>长期</span><span><a>解绑</a></span></div><div class="e"><span>校对员</span><span>短期</span><span>2026-12-03</span><span><a>解绑</a></span></div></details><details open><summary>市场部（1人）</summary><div class="e"><span>跑腿的</span><span>短期</span><span>2026-12-09</span><span><a>解绑</a></span></div></details>`;

const titleAttr = `<ul>${[
  ['昆布', '长期', '长期有效'],
  ['海带', '短期', '2026-12-03 到期'],
]
  .map(
    ([name, term, title]) =>
      `<li><span>${name}</span><span class="tag" title="${title}">${term}</span><a title="解除绑定" href="javascript:;"></a></li>`,
  )
  .join('')}</ul>`;

/** A person is one line of text. */
const sentences = `<div class="txt"><p>林深（lin***shen）— 长期 <a>解除绑定</a></p><p>见鹿（jian***lu）— 短期，2026年12月3日到期 <a>解除绑定</a></p></div>`;

const choices = `<ul>${[
  ['海棠', '长期'],
  ['芍药', '短期'],
]
  .map(
    ([name, term]) =>
      `<li><span>${name}</span><select><option${term === '长期' ? ' selected' : ''}>长期</option><option${term === '短期' ? ' selected' : ''}>短期</option></select><a>解绑</a></li>`,
  )
  .join('')}</ul>`;

const crowd = Array.from({ length: 25 }, (_, at) => ({
  name: `${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'子丑寅卯辰'[at % 5]}${at}`,
  short: at >= 5,
}));
const twentyFive = `<ol>${crowd.map(({ name, short: temporary }, at) => `<li><div><span>${name}</span></div><div>${temporary ? `短期 · 2026-12-${String(at).padStart(2, '0')} 到期` : '长期'}</div><div><a>解除绑定</a></div></li>`).join('')}</ol>`;

export const LISTS = [
  people('weui-cells', hashed('人员设置', weui), [long('布谷'), short('鸬鹚', '2026-12-03')]),
  people(
    'virtual-list',
    desktop('人员设置', `<h3>运营者管理</h3>${virtual}`),
    [
      long('壹月'),
      short('贰月', '2026-12-03'),
      short('叁月', '2026-12-04'),
      short('肆月', '2026-12-05'),
      short('伍月', '2026-12-06'),
    ],
    { complete: false },
  ),
  people('absolute-rows', hashed('运营者管理', absolute), [
    long('壹月'),
    short('贰月', '2026-12-03'),
    short('叁月', '2026-12-04'),
    short('肆月', '2026-12-05'),
    short('伍月', '2026-12-06'),
  ]),
  people('counter-says-more', desktop('人员设置', counter), [long('春江'), long('花月')], { complete: false }),
  people('pages-of-a-table', desktop('人员设置', `<h3>运营者管理</h3>${paged}`), [long('孤舟'), short('寒江')], {
    complete: false,
  }),
  people('tab-for-each-term', desktop('人员设置', `<h3>运营者管理</h3>${tabs}`), [long('远山'), long('含黛')], {
    complete: false,
  }),
  people('rows-are-buttons', desktop('人员设置', `<h3>运营者管理</h3>${clickable}`), [
    short('风信子', ['2026-12-03', '2026-12-02', null]),
    long('鸢尾'),
  ]),
  people('invitations-apart', desktop('人员设置', `${ADMINISTRATOR}${invitations}`), [
    long('谷雨'),
    invited('惊蛰', 'short'),
    invited('清明', 'long'),
  ]),
  people('rules-drawn-alike', classic('人员设置', `<h3>运营者管理</h3>${legend}`), [
    long('墨白'),
    short('砚青', '2026-12-18'),
  ]),
  people('dialog-open', desktop('人员设置', `<h3>运营者管理</h3>${dialogOpen}`), [long('扶桑'), short('若木')]),
  people('by-department', desktop('人员设置', `<h3>运营者管理</h3>${collapse}`), [
    long('执笔人'),
    short('校对员', '2026-12-03'),
    short('跑腿的', '2026-12-09'),
  ]),
  people('date-on-hover', desktop('人员设置', `<h3>运营者管理</h3>${titleAttr}`), [
    long('昆布'),
    short('海带', ['2026-12-03', null]),
  ]),
  people(
    'one-line-of-text',
    desktop('人员设置', `<h3>运营者管理</h3>${sentences}`),
    [long(['林深', '林深（lin***shen）']), short(['见鹿', '见鹿（jian***lu）'], ['2026-12-03', null])],
    { hard: true },
  ),
  people('term-is-a-choice', desktop('人员设置', `<h3>运营者管理</h3>${choices}`), [long('海棠'), short('芍药')], {
    hard: true,
  }),
  people(
    'twenty-five',
    desktop('人员设置', `<h3>运营者管理</h3>${twentyFive}`),
    crowd.map(({ name, short: temporary }, at) =>
      temporary ? short(name, `2026-12-${String(at).padStart(2, '0')}`) : long(name),
    ),
  ),
];
